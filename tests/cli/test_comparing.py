"""`diff`, as a person calls it."""

import json
from pathlib import Path

from tests.cli.conftest import Call

CHANGED = (
    '{"name": "orders", "fieldMapping": ['
    '{"eField": "id", "gField": "number"}, {"gField": "new"}, {"eField": "who.name", "gField": "name"}]}'
)


def test_diff_tells_rows_and_ends_with_1_only_where_something_differs(call: Call, folder: Path) -> None:
    (folder / "new.mapping.json").write_text(CHANGED, encoding="utf-8")
    done = call("diff", "orders.mapping.json", "new.mapping.json")
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        "~ row 1, number",
        '    dataType: "number" -> not there',
        '+ row 2: {"gField": "new"}',
        "",
        "1 row changed, 1 added",
    ]
    same = call("diff", "orders.mapping.json", "orders.mapping.json")
    assert (same.returncode, same.stdout) == (0, "No differences.\n")


def test_diff_as_json_has_rows_from_1_and_tells_null_from_absent(call: Call) -> None:
    null = CHANGED.replace('"gField": "number"', '"gField": "number", "default": null')
    told = json.loads(call("diff", "--json", "orders.mapping.json", "-", given=null).stdout)
    assert [(row["change"], row["oldRow"], row["newRow"]) for row in told["rows"]] == [
        ("changed", 1, 1),
        ("added", None, 2),
    ]
    assert told["rows"][0]["keys"] == [{"key": "default", "new": None}, {"key": "dataType", "old": "number"}]


def test_diff_of_what_is_no_mapping_is_told_with_its_name(call: Call) -> None:
    done = call("diff", "orders.mapping.json", "orders.json")
    assert done.returncode == 2
    assert done.stderr.startswith("orders.json is not a mapping")


def test_what_cannot_be_read_is_told_with_the_folder_it_was_given_by(call: Call, folder: Path) -> None:
    (folder / "old").mkdir()
    (folder / "old" / "orders.mapping.json").write_text("[]", encoding="utf-8")
    done = call("diff", "old/orders.mapping.json", "orders.mapping.json")
    assert done.stderr.startswith("old/orders.mapping.json cannot be opened as a mapping: ")
    done = call("diff", "orders.mapping.json", "gone/orders.mapping.json")
    assert done.stderr.startswith("gone/orders.mapping.json: the file is not there; ")


def test_diff_lists_the_entries_of_lookup_tables(call: Call, folder: Path) -> None:
    for name, table in (
        ("a", {"name": "c", "map": {"NO": "Norway", "SE": "Sweden", "DK": "x"}, "default": "?"}),
        ("b", {"name": "c", "map": {"NO": "Norge", "SE": "Sweden", "FI": "Finland"}}),
    ):
        mapping = {"name": "m", "lookups": [table], "fieldMapping": []}
        (folder / f"{name}.mapping.json").write_text(json.dumps(mapping), encoding="utf-8")
    done = call("diff", "a.mapping.json", "b.mapping.json")
    assert done.stdout.splitlines() == [
        "~ lookup table c: 1 added, 1 removed, 1 changed",
        '    ~ default: "?" -> not there',
        '    ~ "NO": "Norway" -> "Norge"',
        '    + "FI": "Finland"',
        '    - "DK": "x"',
        "lookup table c changed",
    ]
    told = json.loads(call("diff", "--json", "a.mapping.json", "b.mapping.json").stdout)
    assert told["lookups"][0]["entries"][1] == {"key": "FI", "new": "Finland"}
