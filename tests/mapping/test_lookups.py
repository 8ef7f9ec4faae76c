"""Lookup tables: read from the mapping, and what is wrong with them told."""

from time import process_time

import pytest

from designer import Mapping
from designer.mapping import Problem

ROW = {"eField": "a", "gField": "b", "lookupName": "t"}


def problems(lookups: object) -> list[Problem]:
    mapping = Mapping.from_dict({"fieldMapping": [], "lookups": lookups})
    return list(mapping.check())


@pytest.mark.parametrize("lookups", [None, [], [{"name": "t", "map": {}}], [{"name": "t", "map": {}, "other": 1}]])
def test_sound_tables_are_no_problem(lookups: object) -> None:
    assert problems(lookups) == []


@pytest.mark.parametrize(
    ("lookups", "words"),
    [
        ({"t": {}}, "not a list of tables"),
        (5, "not a list of tables"),
        (["t"], 'lookup table 1 is "t", not an object'),
        ([{"map": {}}], "lookup table 1 has no name"),
        ([{"name": "", "map": {}}], "lookup table 1 has no name"),
        ([{"name": 5, "map": {}}], "lookup table 1 has no name"),
        ([{"name": "t", "map": {}}, {"name": "u"}], 'the map of the lookup table "u" is missing'),
        ([{"name": "t", "map": [1]}], 'the map of the lookup table "t" is [1], not an object'),
        ([{"name": "t", "map": {}, "allowFailures": "yes"}], 'allowFailures of the lookup table "t" is "yes"'),
    ],
)
def test_a_table_of_the_wrong_shape_is_a_problem_of_the_mapping(lookups: object, words: str) -> None:
    (problem,) = problems(lookups)
    assert (problem.code, problem.severity, problem.row, problem.field) == ("bad-lookups", "error", None, "lookups")
    assert words in problem.message
    assert problem.hint


def test_of_two_tables_of_one_name_the_first_is_used() -> None:
    lookups = [{"name": "t", "map": {"x": 1}}, {"name": "t", "map": {"x": 2}}]
    mapping = Mapping.from_dict({"fieldMapping": [ROW], "lookups": lookups})
    assert [(problem.code, problem.severity) for problem in mapping.check()] == [("same-lookup", "warning")]
    assert mapping.apply({"a": "x"}) == {"b": 1}


@pytest.mark.parametrize("name", ["other", "", 5, ["t"], {}])
def test_a_row_whose_table_is_not_there_is_in_error(name: object) -> None:
    mapping = Mapping.from_dict(
        {"fieldMapping": [{**ROW, "lookupName": name}, ROW], "lookups": [{"name": "t", "map": {"x": 1}}]}
    )
    (problem,) = mapping.check()
    assert (problem.code, problem.severity, problem.row, problem.field) == ("unknown-lookup", "error", 0, "lookupName")
    assert mapping.apply({"a": "x"}) == {"b": 1}


def test_a_row_finds_its_table_again_when_the_table_is_edited() -> None:
    mapping = Mapping.from_dict({"fieldMapping": [ROW], "lookups": [{"name": "t", "map": {"x": 1}}]})
    assert mapping.apply({"a": "x"}) == {"b": 1}
    edited = mapping.with_entry("lookups", [{"name": "t", "map": {"x": 2}}])
    assert edited.apply({"a": "x"}) == {"b": 2}
    assert edited.without_entry("lookups").check()[0].code == "unknown-lookup"
    assert mapping.apply({"a": "x"}) == {"b": 1}


def test_the_tables_and_the_note_can_be_read_off_a_mapping() -> None:
    mapping = Mapping.from_dict(
        {"description": "by Åse", "lookups": [{"name": "t", "map": {"x": 1}, "default": None}, 5]}
    )
    table = mapping.lookups["t"]
    assert (table.name, table.table, table.has_default, table.default, table.allows_failures) == (
        "t",
        {"x": 1},
        True,
        None,
        False,
    )
    assert list(mapping.lookups) == ["t"]
    assert len(mapping.lookup_problems) == 1
    assert mapping.description == "by Åse"


def test_a_large_table_costs_nothing_but_its_reading() -> None:
    entries = {f"key {number}": number for number in range(100_000)}
    mapping = Mapping.from_dict({"fieldMapping": [ROW], "lookups": [{"name": "t", "map": entries}]})
    mapping.apply({"a": "key 7"})
    start = process_time()
    for number in range(200):
        assert mapping.apply({"a": f"key {number}"}) == {"b": number}
        mapping.with_rows(mapping.rows).check()
    assert process_time() - start < 1
