"""The commands, as a person calls them."""

import json
import re
import shlex
from pathlib import Path

import pytest

from designer import Mapping
from designer.cli.main import run

NAME = "\u00c5se"


@pytest.fixture(autouse=True)
def in_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def test_a_document_gives_a_document_and_lines_give_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", "orders.mapping.json", "orders.json"]) == 0
    assert capsys.readouterr().out == '{\n  "number": 17,\n  "name": "Åse"\n}\n'
    assert run(["apply", "orders.mapping.json", "orders.ndjson"]) == 0
    assert capsys.readouterr().out == '{"number":17,"name":"Åse"}\n{"number":0,"name":"Åse"}\n'
    Path("list.json").write_text('[{"id": 1}, {"id": 2}]')
    assert run(["apply", "orders.mapping.json", "list.json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"number": 1}, {"number": 2}]


def test_several_inputs_give_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", "orders.mapping.json", "orders.json", "orders.ndjson"]) == 0
    assert [json.loads(line)["number"] for line in capsys.readouterr().out.splitlines()] == [17, 17, 0]


def test_standard_input_and_output_are_used_without_files(call) -> None:
    done = call("apply", "orders.mapping.json", given='{"id": 5}\n{"id": 6}\n')
    assert (done.returncode, done.stdout, done.stderr) == (0, '{"number":5}\n{"number":6}\n', "")
    done = call("apply", "-", "orders.json", "-o", "-", given='{"fieldMapping": []}')
    assert (done.returncode, done.stdout) == (0, "{}\n")
    assert call("check", "-", given='{"fieldMapping": []}').stdout == "No problems found.\n"


def test_a_bad_line_is_told_by_its_number_and_the_rest_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"id": 1}\n\n{"id": 2,}\n{"id": 3}\n')
    assert run(["apply", "orders.mapping.json", "some.ndjson"]) == 1
    said = capsys.readouterr()
    assert said.out == '{"number":1}\n{"number":3}\n'
    assert said.err.startswith("some.ndjson, record 2, line 3, column 10: ")
    assert said.err.count("\n") == 1


def test_a_row_in_error_is_told_once_and_for_a_record_with_its_number(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"eField": "a", "gField": "x"}, {"eField": "b", "gField": "x.y"}, {"gField": "z"}]
    Path("m.json").write_text(json.dumps({"fieldMapping": rows}))
    Path("some.ndjson").write_text('{"a": {}, "b": 1}\n{"a": 5, "b": 1}\n')
    assert run(["apply", "m.json", "some.ndjson"]) == 1
    said = capsys.readouterr()
    assert said.out == '{"x":{"y":1}}\n{"x":5}\n'
    first, second = said.err.splitlines()
    assert first.startswith("Row 3: ")
    assert second.startswith("some.ndjson, record 2, line 2: Row 2: x.y cannot be generated")


def test_explain_tells_each_value_and_each_row(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "orders.mapping.json", "orders.ndjson", "--record", "2"]) == 1
    said = capsys.readouterr().out
    assert '  name = "Åse"  from row 2: who.name' in said
    assert '  1 generated  0\n      warning: id is "N/A", which is not a number and became 0.' in said
    assert run(["explain", "orders.mapping.json", "orders.json", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["generated"] == {"number": 17, "name": NAME}
    assert told["values"][1] == {"path": "name", "row": 2, "sources": ["who.name"]}
    assert [row["state"] for row in told["rows"]] == ["generated", "generated"]


def test_explain_says_of_a_constant_that_it_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"gField": "new", "hardCodedValue": True}, {"eField": "no {gone}", "gField": "t"}]
    Path("m.json").write_text(json.dumps({"fieldMapping": rows}))
    assert run(["explain", "m.json", "orders.json"]) == 0
    said = capsys.readouterr().out
    assert "  new = true  from row 1: a constant\n" in said
    assert '  t = "no "  from row 2: no field of the source\n' in said


def test_explain_says_which_of_several_records_it_tells(capsys: pytest.CaptureFixture[str]) -> None:
    run(["explain", "orders.mapping.json", "orders.ndjson"])
    assert capsys.readouterr().out.startswith("Record 1 of 2 (choose another with --record N)\nGenerated values\n")
    run(["explain", "orders.mapping.json", "orders.ndjson", "--record", "2"])
    assert capsys.readouterr().out.startswith("Record 2 of 2\nGenerated values\n")
    run(["explain", "orders.mapping.json", "orders.json"])
    assert capsys.readouterr().out.startswith("Generated values\n")
    run(["explain", "orders.mapping.json", "orders.ndjson", "--json"])
    assert json.loads(capsys.readouterr().out)["values"]


def test_explain_answers_why_one_value_is_there(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", "orders.mapping.json", "orders.json", "--why", "number"]) == 0
    assert capsys.readouterr().out == 'Row 1: "17" from id, as a number: 17\n'
    assert run(["explain", "orders.mapping.json", "orders.json", "--why", "gone", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [{"rows": [], "why": "no row generates it"}]
    assert run(["explain", "orders.mapping.json", "orders.json", "--why", "a["]) == 2
    assert "column 2" in capsys.readouterr().err
    for nothing in ("", " "):
        assert run(["explain", "orders.mapping.json", "orders.json", "--why", nothing]) == 2
        assert capsys.readouterr().err.startswith("--why: it names no field; name a generated field, such as ")


def test_explain_of_a_document_that_passes_along(capsys: pytest.CaptureFixture[str]) -> None:
    Path("m.json").write_text('{"name": "x"}')
    assert run(["explain", "m.json", "orders.json"]) == 0
    assert "passes along unchanged" in capsys.readouterr().out
    assert run(["explain", "m.json", "orders.json", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["values"][0]["row"] is None


def test_check_counts_the_records_of_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "orders.mapping.json"]) == 0
    assert capsys.readouterr().out == "No problems found.\n"
    assert run(["check", "orders.mapping.json", "--source", "orders.ndjson", "--source", "orders.json"]) == 1
    assert re.fullmatch(
        r"warning: Row 1: id is \"N/A\".* \(1 of 3 records, record 2 of orders.ndjson\)\n", capsys.readouterr().out
    )
    assert run(["check", "orders.mapping.json", "--source", "orders.ndjson", "--json"]) == 1
    (finding,) = json.loads(capsys.readouterr().out)
    assert (finding["row"], finding["code"], finding["records"]) == (1, "not-numeric", 1)
    assert (finding["firstRecord"], finding["values"]) == (2, ["N/A"])


def test_check_tells_the_different_values_of_a_problem_once(capsys: pytest.CaptureFixture[str]) -> None:
    values = ["1", "N/A", "-", "N/A", "3"]
    Path("in.ndjson").write_text("".join(json.dumps({"id": value}) + "\n" for value in values))
    assert run(["check", "orders.mapping.json", "--source", "in.ndjson"]) == 1
    assert capsys.readouterr().out.endswith('(3 of 5 records, first in record 2; values: "N/A", "-")\n')


def test_check_tells_an_extended_mapping_and_what_makes_it_so(capsys: pytest.CaptureFixture[str]) -> None:
    row = {"eField": "a", "gField": "b", "lookupName": "t", "default": 1}
    Path("x.json").write_text(json.dumps({"lookups": [{"name": "t", "map": {}}], "fieldMapping": [row, row]}))
    assert run(["check", "x.json", "--json"]) == 1
    (note, same) = json.loads(capsys.readouterr().out)
    assert (note["code"], note["severity"], note["row"]) == ("extended", "info", None)
    assert "it uses lookups, lookupName (rows 1, 2), default (rows 1, 2)" in note["message"]
    assert same["code"] == "same-destination"
    Path("x.json").write_text(json.dumps({"fieldMapping": [{"eField": "a", "gField": "b", "default": 1}]}))
    assert run(["check", "x.json"]) == 0
    assert capsys.readouterr().out.startswith("info: the mapping is extended: it uses default (row 1).")


def test_apply_tells_the_errors_of_optional_keys_and_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [{"eField": "d", "gField": "d", "extractDateFormat": "MM/DD/YYYY"}, {"eField": "id", "gField": "id"}]
    Path("x.json").write_text(json.dumps({"fieldMapping": rows}))
    Path("in.ndjson").write_text('{"id": 1, "d": "1/5/2024"}\n{"id": 2, "d": "13/1/2024"}\n')
    assert run(["apply", "x.json", "in.ndjson"]) == 1
    done = capsys.readouterr()
    assert done.out == '{"d":"2024-01-05","id":1}\n{"id":2}\n'
    assert 'record 2, line 2: Row 1: "13/1/2024" cannot be read as a date by MM/DD/YYYY' in done.err


def test_check_holds_the_rows_against_samples_of_both_sides(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wanted.json").write_text('{"number": "17", "names": [], "tags": [{"a": 1}], "later": null}')
    rows = [
        {"eField": "id", "gField": "number", "dataType": "number"},
        {"eField": "gone", "gField": "name"},
        {"eField": "id", "gField": "names[0].x"},
        {"eField": "id", "gField": "tags[3].a"},
        {"eField": "id", "gField": "later.on"},
        {"eField": "list.0.a", "gField": "tags[0].a"},
    ]
    Path("m.json").write_text(json.dumps({"fieldMapping": rows}))
    Path("source.json").write_text('{"id": 1, "list": [{"a": "x"}]}')
    assert run(["check", "m.json", "--source", "source.json", "--destination", "wanted.json", "--json"]) == 1
    found = {(one["row"], one["code"]) for one in json.loads(capsys.readouterr().out) if one["severity"] != "error"}
    assert found == {(1, "other-type"), (2, "unknown-source"), (2, "unknown-destination"), (6, "other-type")}


def test_infos_alone_are_no_finding_for_the_exit_status(capsys: pytest.CaptureFixture[str]) -> None:
    Path("wanted.json").write_text('{"number": "17", "name": "x"}')
    assert run(["check", "orders.mapping.json", "--destination", "wanted.json"]) == 0
    assert capsys.readouterr().out.startswith("info: Row 1: number is generated as number, and is string")


def test_fields_lists_the_paths_with_types(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"a.b": [{"c": 1}]}\n{"d": {"e": "x"}}\n')
    assert run(["fields", "some.ndjson"]) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert [line[:2] for line in lines] == [
        ['["a.b"]', "array"],
        ['["a.b"][*]', "object"],
        ['["a.b"][*].c', "number"],
        ["d", "object"],
        ["d.e", "string"],
    ]
    assert run(["fields", "some.ndjson", "--json"]) == 0
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last == {"path": "d.e", "type": "string", "present": 1, "outOf": 1, "examples": ["x"]}


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("two\nlines", r'"two\nlines"'),
        ("tab\there", r'"tab\there"'),
        ("bell\x07", r'"bell\u0007"'),
        ("delete\x7f", r'"delete\u007f"'),
        ("line\u2028end", r'"line\u2028end"'),
        ("Ship To Åse 漢", "Ship To Åse 漢"),
    ],
)
def test_a_key_takes_one_line_whatever_it_holds(key: str, shown: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("odd.json").write_text(json.dumps({key: 1, "z": 2}))
    assert run(["fields", "odd.json"]) == 0
    assert capsys.readouterr().out == f"{shown:<44} number                1\n{'z':<44} number                2\n"
    Path("m.json").write_text(json.dumps({"fieldMapping": [{"eField": key, "gField": key}]}))
    assert run(["explain", "m.json", "odd.json"]) == 0
    assert f"  {shown} = 1  from row 1: {shown}\n" in capsys.readouterr().out
    assert run(["fields", "odd.json", "--json"]) == 0
    assert json.loads(capsys.readouterr().out.split("\n")[0])["path"] == key


@pytest.mark.parametrize("command", ["apply", "explain", "check", "fields"])
def test_the_example_in_the_help_works(command: str, capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    with pytest.raises(SystemExit) as ended:
        run([command, "--help"])
    assert ended.value.code == 0
    found = re.search(r"Example:\n  mapping-designer (.*)\n", capsys.readouterr().out)
    assert found
    Path("orders.json").write_text("[" + ",".join([Path("orders.json").read_text(encoding="utf-8")] * 3) + "]", "utf-8")
    generated = Mapping.load("orders.mapping.json").apply({"id": 1, "who": {"name": "x"}})
    Path("erp-order.json").write_text(json.dumps(generated))
    assert run(shlex.split(found[1])) in (0, 1)
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("text", ["\\ud83d", "\\u0000", "漢"])
def test_any_text_can_be_printed(text: str, call) -> None:
    done = call("apply", "orders.mapping.json", given=f'{{"id": "{text}", "who": {{"name": "{text}"}}}}')
    assert done.returncode == 0
    assert json.loads(done.stdout)["name"] == json.loads(f'"{text}"')
    assert call("explain", "orders.mapping.json", "-", given=f'{{"id": "{text}"}}').returncode == 1


def test_arrays_are_applied_explained_and_checked(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        {"eField": "items[*].sku", "gField": "lines[*].item"},
        {"eField": "items[*].qty", "gField": "amounts", "dataType": "number"},
        {"eField": "fees[*].code", "gField": "fees[*]"},
    ]
    Path("m.json").write_text(json.dumps({"fieldMapping": rows}))
    Path("order.json").write_text('{"items": [{"sku": "A", "qty": "x"}, {"qty": "y"}], "fees": []}')
    assert run(["apply", "m.json", "order.json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"lines": [{"item": "A"}, {}], "amounts": [0, 0], "fees": []}
    assert run(["explain", "m.json", "order.json"]) == 1  # there are warnings
    said = capsys.readouterr().out
    assert '  lines[0].item = "A"  from row 1: items[0].sku\n' in said
    assert "  amounts[1] = 0  from row 2: items[1].qty\n" in said
    assert "  fees = []  from row 3: fees\n" in said
    assert run(["check", "m.json", "--source", "order.json"]) == 1
    first, second = capsys.readouterr().out.splitlines()
    assert "the source field fees[*].code is in none of the samples" in first
    assert 'items[0].qty is "x", which is not a number and became 0, and 1 more element' in second
