"""The page of figures: a part that is measured alone writes its own section and leaves the others."""

from benchmarks.report import page, printed, section
from benchmarks.result import Absent, Case, Table

TITLES = ["The library", "Beside other libraries", "The start"]


def table(title: str, **others: object) -> Table:
    cases = (Case("bare", (2.0, 4.0, 2.0)), Case("whole", (3.0, 4.0, 8.0)))
    return Table(title, "milliseconds", cases, "Measured for this test.", **others)  # type: ignore[arg-type] # a test's own


def test_a_new_section_replaces_only_its_own() -> None:
    both = {name: section(name, [table(f"old {name}")]) for name in ("The library", "The start")}
    first = page("", both, TITLES)
    second = page(first, {"The library": section("The library", [table("new")])}, TITLES)
    assert both["The start"] in second
    assert "### new" in second
    assert "old The library" not in second


def test_a_section_that_was_not_there_comes_in_its_place() -> None:
    first = page("", {name: section(name, [table(name)]) for name in ("The start", "The library")}, TITLES)
    second = page(first, {"Beside other libraries": section("Beside other libraries", [table("peers")])}, TITLES)
    headings = [line for line in second.splitlines() if line.startswith("## ")]
    assert headings == [f"## {title}" for title in TITLES]


def test_writing_the_same_section_twice_changes_nothing() -> None:
    sections = {name: section(name, [table(name)]) for name in TITLES}
    once = page("", sections, TITLES)
    assert page(once, sections, TITLES) == once


def test_ratios_by_turns_are_of_runs_of_one_turn() -> None:
    row = printed(table("turns", is_by_turns=True)).splitlines()[-1]
    assert row.split() == ["whole", "3", "3.0", "4.0", "8.0", "1.00", "1.50", "4.00"]


def test_what_could_not_be_measured_is_named_with_the_reason() -> None:
    absent = Absent("peer", "not expressible", "it knows no arrays")
    text = section("Beside other libraries", [table("lines", absent=(absent,), is_by_turns=True)])
    assert "| peer | not expressible |" in text
    assert "- peer: it knows no arrays." in text
