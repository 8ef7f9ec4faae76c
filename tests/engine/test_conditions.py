"""Conditions: whether a filter over the whole source takes it."""

import pytest

from designer.engine import check_mapping, finds_something
from designer.engine.jsonpath import condition
from designer.engine.search import Search
from designer.jsontext import Json
from designer.mapping import Condition, PathError, check_sources, mapping_from_dict

ORDER = {"country": "NO", "total": 5, "note": None, "items": [{"sku": "A"}, {"sku": "B"}]}


def is_met(text: str, document: Json) -> bool:
    return Search(document).meets(Condition(text, *condition(text)))


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("@.country == 'NO'", True),
        ("@.country == 'SE'", False),
        ("@.country == 'NO' & @.total > 3", True),
        ("@.country == 'NO' && @.total > 9", False),
        ("@.country == 'SE' || @.total", True),
        ("@.country =~ '^N'", True),
        ("@.country > 3", False),
        ("@.note", True),
        ("@.nope", False),
        ("!@.nope", True),
        ("@.note == null", True),
        ("@.items[*].sku == 'B'", True),
        ("@.items[?(@.sku == 'C')]", False),
        ("@.items.`len` > 1", True),
        ("$.country == 'NO'", True),
        ("(@.nope || @.total) && @.country", True),
        (" @.total ", True),
    ],
)
def test_a_condition_holds(text: str, holds: bool) -> None:
    assert is_met(text, ORDER) is holds


@pytest.mark.parametrize("document", [None, [], "text", 5, {}])
def test_a_condition_is_asked_of_any_document(document: object) -> None:
    assert is_met("@.country == 'NO'", document) is False


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "the JSONPath ends too early"),
        ("@.country == ", 14, "the JSONPath ends too early"),
        ("@.country = = 'NO'", 13, "= cannot stand here"),
        ("@.country == 'NO", 14, "a closing quote is missing"),
        ("@.a)].b[?(@.c", 4, ") closes nothing"),
        ("@.a] ", 4, "] closes nothing"),
        ("'NO' == @.country", 1, "a value stands on the left"),
        ("@.a, 1", 6, "1 cannot stand here"),
        ("@.land == 'å' && @.å", 20, "å cannot stand here"),
    ],
)
def test_a_condition_that_cannot_be_read_tells_its_column(text: str, column: int, message: str) -> None:
    with pytest.raises(PathError) as told:
        condition(text)
    assert (told.value.column, told.value.message) == (column, message)


@pytest.mark.parametrize(
    ("text", "column", "hint"),
    [
        ("?(@.country == 'NO')", 1, "Write the test alone: @.country == 'NO'."),
        (" ? (@.a)", 2, "Write the test alone: @.a."),
        ("?@.a > 1", 1, "Write the test alone: @.a > 1."),
        ("[?(@.a && (@.b))]", 2, "Write the test alone: @.a && (@.b)."),
        ("?", 1, "Write the test alone: @.name."),
    ],
)
def test_a_condition_written_as_a_filter_is_told_to_drop_its_signs(text: str, column: int, hint: str) -> None:
    with pytest.raises(PathError) as told:
        condition(text)
    assert (told.value.column, told.value.message, told.value.hint) == (column, "?( ) belongs to a query", hint)


def test_a_condition_that_would_look_at_too_much_is_told_and_not_met() -> None:
    search = Search({"a": "a" * 60 + "b"})
    slow = Condition("@.a =~ '^(a|a)*$'", *condition("@.a =~ '^(a|a)*$'"))
    assert search.meets(slow) is False
    assert search.unanswered(slow) == (
        "the condition @.a =~ '^(a|a)*$' takes too long to compare with the pattern ^(a|a)*$"
    )
    other = Condition("@.a", *condition("@.a"))
    assert search.meets(other) is True
    assert search.unanswered(other) is None


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("@.country == 'NO'", []),
        ("@.contry == 'NO'", ["contry"]),
        ("@.total > 1 & @.to.ctiy", ["to.ctiy"]),
        ("@.country == $.cuontry", ["cuontry"]),
        ("@.lines[*].kind == 'x' || @.lines[*].knid == 'x'", ["lines[*].knid"]),
        ("@.lines[?(@.kind == 'x')].qty > 1", []),
        ("@.lines[?(@.knid == 'x')].qty > 1", ["lines[*].knid"]),
        ("@.lnes[?(@.kind == 'x')].qty > 1", ["lnes"]),
        ("@.lines[?(@.kind == 'rare')].qty > 1", []),
        ("@.lines[7].qty > 1", []),
        ("@.lines[?(@.qty > $.ttoal)]", ["ttoal"]),
        ("@.lines.`len` > 1", []),
        ("@.lnes.`len` > 1", ["lnes"]),
        ("@..kind == 'x'", []),
        ("@..lines[?(@.kind == 'x')]", []),
        ("@.to.* == 'x'", []),
        ("!@.contry", ["contry"]),
        ("@.total + @.ttoal > 5", ["ttoal"]),
    ],
)
def test_a_field_of_a_condition_that_no_sample_has_is_warned_about(text: str, unknown: list[str]) -> None:
    sample = {"country": "NO", "total": 1, "to": {"city": "Oslo"}, "lines": [{"kind": "x", "qty": 2}]}
    mapping = mapping_from_dict({"fieldMapping": [{"eField": "total", "gField": "x", "conditional": {"when": text}}]})
    told = check_sources(check_mapping(mapping), lambda path: finds_something(sample, path))
    assert [(problem.code, problem.field) for problem in told] == [("unknown-source", "conditional")] * len(unknown)
    words = [f"the condition's field {name} is in none of the samples" for name in unknown]
    assert [problem.message for problem in told] == words
