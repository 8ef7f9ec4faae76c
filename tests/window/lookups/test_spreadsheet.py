"""What is read of a table on the clipboard, and how entries are written for spreadsheets."""

import pytest

from designer.window.lookups.spreadsheet import read_pasted, write_entries


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("NO\tNorway\nSE\tSweden\n", (("NO", "Norway"), ("SE", "Sweden"))),
        ("NO\tNorway\r\nSE\tSweden\r\n", (("NO", "Norway"), ("SE", "Sweden"))),
        ("NO,Norway\nSE,Sweden", (("NO", "Norway"), ("SE", "Sweden"))),
        ("NO;1,5\nSE;2,5", (("NO", "1,5"), ("SE", "2,5"))),
        ('"A, B","C ""quoted"""', (("A, B", 'C "quoted"'),)),
        ("x\ty, z", (("x", "y, z"),)),
        ("a\t\nb\tc", (("a", ""), ("b", "c"))),
        ("\ufeffNO\tNorway", (("NO", "Norway"),)),
        ('"two\nlines"\tx', (("two\nlines", "x"),)),
        ('{"NO": {"name": "Norway"}, "SE": null}', (("NO", {"name": "Norway"}), ("SE", None))),
        ("", ()),
        ("one column\nonly", ()),
    ],
)
def test_two_columns_become_entries(text: str, entries: tuple[tuple[str, object], ...]) -> None:
    assert read_pasted(text).entries == entries


@pytest.mark.parametrize(
    ("text", "values", "kind"),
    [
        ("a\t1\nb\t2.50", [1, 2.5], "number"),
        ("a\t0150\nb\t1500", ["0150", "1500"], "text"),
        ("a\t1\nb\tx", ["1", "x"], "text"),
        ("a\tTRUE\nb\tfalse", [True, False], "boolean"),
        ("a\t123456789012345678901234567890", [123456789012345678901234567890], "number"),
    ],
)
def test_values_have_one_type_that_all_of_them_bear(text: str, values: list[object], kind: str) -> None:
    pasted = read_pasted(text)
    assert ([value for _, value in pasted.entries], pasted.kind) == (values, kind)


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Code\tName\nNO\tNorway", ("Code", "Name")),
        ("Country\tRate\nNO\t25\nSE\t12", ("Country", "Rate")),
        ("Code\tCountry\nNO\tNorway", ("Code", "Country")),
        ("Country code\tCountry name\nNorway\tNorge", ("Country code", "Country name")),
        ("Land\tNavn\nNO\tNorge\nSE\tSverige", ("Land", "Navn")),
        ("Artikkel\tGruppe\n10-4\tBolt\n10-5\tNut", ("Artikkel", "Gruppe")),
        ("Land\tNavn\nNO\tNorge", None),
        ("open\tOpen\nin progress\tStarted\ndone\tClosed", None),
        ("name\tnavn\nemail\tepost\nphone\ttelefon", None),
        ("NO\tNorway\nother\tElsewhere", None),
        ("NO\tNorway\nSE\tSweden", None),
        ("NO\t25\nSE\t12", None),
        ("Code\tName", None),
    ],
)
def test_a_heading_is_told_from_entries(text: str, heading: tuple[str, str] | None) -> None:
    pasted = read_pasted(text)
    assert pasted.heading == heading
    if heading is not None:
        assert pasted.with_heading()[0] == heading


def test_lines_without_two_columns_are_named_and_the_rest_is_taken() -> None:
    pasted = read_pasted("a\t1\nalone\n\t5\n\nb\t2\tmore")
    assert pasted.entries == (("a", 1), ("b", 2))
    assert pasted.left_out == (2, 3)
    assert pasted.has_more_columns


def test_a_cell_that_is_too_long_for_a_table_is_told() -> None:
    assert read_pasted("a\t" + "x" * 200_000).trouble


def test_what_is_copied_can_be_pasted_again() -> None:
    entries = (("a\tb", 'say "x"'), ("two\nlines", ""), ("plain", "text"))
    assert read_pasted(write_entries(entries)).entries == entries


def test_values_that_are_no_texts_are_written_as_json() -> None:
    assert write_entries([("a", None), ("b", 1.5), ("c", True)]) == "a\tnull\nb\t1.5\nc\ttrue\n"


def test_a_key_that_stands_there_twice_is_one_entry_and_named_where_its_values_differ() -> None:
    pasted = read_pasted("NO\tNorway\nSE\tSweden\nNO\tNoreg\nSE\tSweden")
    assert pasted.entries == (("NO", "Noreg"), ("SE", "Sweden"))
    assert pasted.repeated == ("NO",)
