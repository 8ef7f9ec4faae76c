"""Queries that would take too much: bounded, told, and never an exception."""

import pytest

from designer.engine import search as bounds
from designer.engine.jsonpath import query_path, select
from designer.engine.nothing import NOTHING
from designer.engine.search import MOST_FOUND, Search
from designer.jsontext import Json
from designer.mapping import PathError


def deep(levels: int) -> Json:
    value: Json = 1
    for _ in range(levels):
        value = {"a": value, "b": [2]}
    return value


def test_all_values_of_a_large_document_are_too_many() -> None:
    document = {"rows": [{"a": at, "b": [at, at]} for at in range(30_000)]}
    (everything,) = query_path("$..*")
    search = Search(document)
    assert search.select(everything, document) is NOTHING
    assert search.exceeded == {"..*": f"..* finds more than {MOST_FOUND:,} values"}


def test_steps_that_multiply_are_bounded_together() -> None:
    document = deep(400)
    first, second = query_path("$..*..*")
    search = Search(document)
    for value, _ in search.select(first, document):
        search.select(second, value)
    assert list(search.exceeded) == ["..*"]


def test_what_one_step_spends_is_not_taken_from_another() -> None:
    document = {"rows": [{"a": at, "b": [at, at]} for at in range(30_000)], "sku": 5}
    search = Search(document)
    assert search.select(query_path("$..*")[0], document) is NOTHING
    assert search.select(query_path("$..sku")[0], document) == [(5, ("sku",))]


def test_rows_that_search_alike_search_once() -> None:
    document = {"rows": [{"a": at} for at in range(40_000)]}
    search = Search(document)
    (step,) = query_path("$..a")
    for _ in range(10):
        assert len(search.select(step, document)) == 40_000
    assert search.exceeded == {}


def test_an_array_of_any_length_can_be_filtered() -> None:
    document = [{"a": at} for at in range(MOST_FOUND + 5)]
    assert len(select(query_path("$[?(@.a >= 0)]")[0], document)) == MOST_FOUND + 5


def test_a_filter_that_looks_everywhere_from_everywhere_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "MOST_LOOKED_AT", 10_000)
    document = [{"a": list(range(50))} for _ in range(300)]
    search = Search(document)
    assert search.select(query_path("$[?($..x == 1)]")[0], document) is NOTHING
    assert "looks at more than 10,000 values" in next(iter(search.exceeded.values()))


@pytest.mark.parametrize("text", ["$..b", "$..*", "$[?(@..b == 3)]"])
def test_a_document_of_any_depth_can_be_searched(text: str) -> None:
    document = deep(5_000)
    (step,) = query_path(text)
    assert select(step, [document] if "?" in text else document) is not None


def test_deep_values_can_be_compared() -> None:
    document = [{"one": deep(5_000), "other": deep(5_000)}]
    assert len(select(query_path("$[?(@.one == @.other)]")[0], document)) == 1


def test_a_pattern_that_goes_back_and_forth_is_stopped_and_told() -> None:
    document = [{"a": "a" * 60 + "b"}] * 50
    search = Search(document)
    (step,) = query_path("$[?(@.a =~ '^(a|a)*$')]")
    assert search.select(step, document) is NOTHING
    assert search.exceeded[step.text].endswith("takes too long to compare with the pattern ^(a|a)*$")


@pytest.mark.parametrize(
    "pattern", ["a{100000000}", "(a{1000}){1000}", "(?:(?:x{99}){99}){99}", "([ab]{50}c){500}", "a" * 3000]
)
def test_a_pattern_that_would_take_the_memory_is_refused(pattern: str) -> None:
    with pytest.raises(PathError, match="the pattern cannot be read: it is too long"):
        query_path(f"$[?(@.a =~ '{pattern}')]")


@pytest.mark.parametrize(
    "pattern",
    [
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "[A-Z]{1,40} [a-z]{1,40} [0-9]{1,40} x{1,40}", "(ab|cd){2,}", "[]{9}]{3}",
        "(?:(?:(?:a)))", "(?P<y>[0-9]{4})(?P=y)", "a{,3}", "a{3,}?",
    ],
)  # fmt: skip
def test_a_common_pattern_is_taken(pattern: str) -> None:
    assert query_path(f"$[?(@.a =~ '{pattern}')]") != ()


def test_own_keys_alone_are_found() -> None:
    assert select(query_path("$..['__class__','keys']")[0], {"a": {"keys": 1}}) == [(1, ("a", "keys"))]
