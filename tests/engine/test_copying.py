"""What `..` finds stands within one another and is copied each time: bounded by all that is copied, and told."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.engine import search
from designer.jsontext import Json
from tests.engine.test_compiler import ARRAY_DOCUMENTS, ARRAY_ROWS, LOOKUPS, check_alike, mapping_of


def nested(levels: int, innermost: Json) -> Json:
    for _ in range(levels):
        innermost = {"a": innermost}
    return innermost


def told(source: Json, *rows: dict[str, Json]) -> tuple[Json, set[int]]:
    mapping = mapping_of(*rows)
    check_alike(mapping, source)
    made = mapping.explain(source)
    errors = [problem for problem in made.problems if problem.severity == "error"]
    assert {problem.code for problem in errors} <= {"too-much-to-search"}
    return made.generated, {problem.row for problem in errors if problem.row is not None}


def test_few_values_that_are_large_together_are_too_much() -> None:
    source = {"id": 7, "deep": nested(80, {"b": ["x" * 100] * 2_000})}
    made, errors = told(source, {"eField": "$..*", "gField": "all"}, {"eField": "id", "gField": "id"})
    assert made == {"id": 7}
    assert errors == {0}


def test_arrays_within_arrays_of_any_depth_are_too_much_soon() -> None:
    deep: Json = 1
    for _ in range(2_000):
        deep = [deep]
    mapping = mapping_of({"eField": "$..*", "gField": "all"}, {"eField": "$..*", "gField": "n", "dataType": "number"})
    document, errors = mapping.apply_with_errors({"a": deep})
    explained = mapping.explain({"a": deep})
    assert document == explained.generated == {}
    assert errors == explained.problems
    assert str(errors[0]) == (
        "Row 1: $..* finds values within values that are too large to copy in this record, so it generates nothing. "
        "Name the fields on the way to what is wanted, or ask for less."
    )


@pytest.mark.parametrize("row", [
    {"eField": "$..a", "gField": "out[*].whole"},
    {"eField": "$..a", "gField": "out[*].n", "dataType": "number"},
    {"eField": "<{$..a}>", "gField": "out[*].text"},
    {"eField": "{$..a}{$..a}", "gField": "texts", "dataType": "number"},
    {"eField": "$..a", "gField": "out[*].d", "default": 5},
    {"eField": "$..a", "gField": "out[*].date", "extractDateFormat": "YYYY"},
    {"eField": "$..a", "gField": "out[*].c", "conditional": {"when": "@.a"}},
    {"eField": "$..a", "gField": "c", "conditional": {"when": "extract_not_empty"}},
])  # fmt: skip
def test_of_what_is_too_much_nothing_stays_and_other_rows_go_on(
    row: dict[str, Json], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "MOST_COPIED", 1_000)
    source = nested(50, {"sku": 1, "list": [0] * 10})
    made, errors = told(source, row, {"eField": "$..a.sku", "gField": "out[*].sku"})
    assert errors == {0}
    assert made == {"out": [{}] * 49 + [{"sku": 1}]}


def test_a_row_whose_condition_is_not_met_copies_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_COPIED", 1_000)
    row: dict[str, Json] = {"eField": "$..a", "gField": "x", "conditional": {"when": "@.b"}}
    assert told(nested(100, 1), row) == ({}, set())


def test_what_stands_side_by_side_is_never_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_COPIED", 1_000)
    source = {"rows": [{"item": [at] * 20} for at in range(1_000)]}
    made, errors = told(source, {"eField": "$..item", "gField": "items"})
    assert len(made["items"]) == 1_000
    assert errors == set()


def test_many_small_values_within_many_are_not_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST_COPIED", 1_000)
    source = nested(500, {"sku": "A"})
    made, errors = told(source, {"eField": "$..a.sku", "gField": "skus"})
    assert (made, errors) == ({"skus": ["A"]}, set())


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(ARRAY_ROWS, min_size=1, max_size=6).map(
        lambda rows: Mapping.from_dict({"fieldMapping": rows, "lookups": LOOKUPS})
    ),
    ARRAY_DOCUMENTS,
    st.integers(1, 12),
)
def test_random_rows_that_may_copy_little_are_compiled_as_explained(
    mapping: Mapping, document: Json, copied: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "MOST_COPIED", copied)
        patch.setattr(search, "TIMES_COPIED", 0)
        check_alike(mapping, document)
