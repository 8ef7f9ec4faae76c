"""Queries and conditions that go past their bounds: an error of their rows for the record, and of nothing else."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.engine import Explanation, KnownRows, explain, finds_something, patterns, plan_mapping, search
from designer.engine.jsonpath import query_path
from designer.jsontext import Json
from tests.engine.test_compiler import ARRAY_DOCUMENTS, ARRAY_ROWS, LOOKUPS, check_alike, mapping_of

SLOW = "^(x|xx)*$"
STUCK = "x" * 60 + "y"
ORDERS: Json = {
    "id": 7,
    "orders": [
        {"no": 1, "items": [{"sku": "x"}, {"sku": "xx"}]},
        {"no": 2, "items": [{"sku": "x"}, {"sku": STUCK}, {"sku": "x"}]},
        {"no": 3, "items": [{"sku": "x"}]},
    ],
}
ITEMS = f"$.orders[*].items[?(@.sku =~ '{SLOW}')]"


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "MOST_SECONDS", 0.02)


def row(source: str, target: str, **others: Json) -> dict[str, Json]:
    return {"eField": source, "gField": target, **others}


def explained(*rows: dict[str, Json], source: Json = ORDERS) -> Explanation:
    mapping = mapping_of(*rows)
    check_alike(mapping, source)
    return mapping.explain(source)


def rows_in_error(explanation: Explanation) -> set[int]:
    told = [problem for problem in explanation.problems if problem.severity == "error"]
    assert {problem.code for problem in told} <= {"too-much-to-search"}
    return {problem.row for problem in told}


def test_of_a_query_that_goes_past_its_bounds_midway_nothing_stays() -> None:
    made = explained(row(f"{ITEMS}.sku", "lines[*].sku"), row(f"{ITEMS}.sku", "list"), row("id", "id"))
    assert made.generated == {"id": 7}
    assert rows_in_error(made) == {0, 1}
    assert [one.state for one in made.rows] == ["error", "error", "generated"]
    assert made.reached_from(("orders", 0)) == ()


def test_the_message_names_the_query_and_why() -> None:
    (problem,) = explained(row(f"{ITEMS}.sku", "list")).problems
    assert problem.message == (
        f"{ITEMS} takes too long to compare with the pattern {SLOW} in this record, so it generates nothing"
    )
    assert problem.field == "eField"


def test_elements_that_other_rows_make_stay() -> None:
    made = explained(row("orders[*].no", "out[*].no"), row(f"{ITEMS}.sku", "out[*].lines[*].sku"))
    assert made.generated == {"out": [{"no": 1}, {"no": 2}, {"no": 3}]}
    assert rows_in_error(made) == {1}


def test_elements_that_nobody_else_goes_over_are_not_made() -> None:
    made = explained(row(f"{ITEMS}.sku", "out[*].lines[*].sku"), row("id", "out[*].id"), row("id", "id"))
    assert made.generated == {"id": 7}
    assert rows_in_error(made) == {0}


def test_rows_beside_it_in_an_array_that_it_makes_get_no_elements() -> None:
    made = explained(row(f"{ITEMS}.sku", "lines[*].sku"), row("orders[*].no", "lines[*].no"))
    assert made.generated == {}
    assert [one.state for one in made.rows] == ["error", "nothing"]


def test_queries_of_different_places_have_bounds_of_their_own() -> None:
    source = {"large": [STUCK], "small": ["x"]}
    filtered = f"[?(@ =~ '{SLOW}')]"
    made = explained(row(f"$.large{filtered}", "large"), row(f"$.small{filtered}", "small"), source=source)
    assert made.generated == {"small": ["x"]}
    assert rows_in_error(made) == {0}


def condition(text: str) -> dict[str, Json]:
    return {"conditional": {"when": text}}


def test_a_condition_that_goes_past_its_bounds_is_an_error_of_its_rows() -> None:
    slow = condition(f"@.orders[1].items[1].sku =~ '{SLOW}'")
    made = explained(
        row("id", "first"),
        row("id", "second", **slow),
        {"gField": "third", "hardCodedValue": 1, **slow},
        row("orders[*].no", "list", **slow),
        row("orders[*].no", "each[*].no", **slow),
        row("id", "each[*].id"),
        row("id", "other", **condition("@.id == 8")),
    )
    assert made.generated == {"first": 7}
    assert rows_in_error(made) == {1, 2, 3, 4}
    told = [problem for problem in made.problems if problem.row == 1]
    assert [(problem.code, problem.field) for problem in told] == [("too-much-to-search", "conditional")]
    assert told[0].message.startswith("the condition @.orders[1].items[1].sku =~ ")


def test_a_row_whose_condition_is_not_met_is_not_in_error() -> None:
    made = explained(row(f"{ITEMS}.sku", "x"), row(f"{ITEMS}.sku", "y", **condition("@.id == 8")))
    assert rows_in_error(made) == {0}
    assert [problem.code for problem in made.rows[1].problems] == ["condition-not-met"]


def test_what_was_explained_before_changes_nothing() -> None:
    rows = [row(f"{ITEMS}.sku", "list"), row("$.orders[?(@.no > 1)].no", "numbers"), row("id", "id")]
    known = KnownRows()
    for changed in (rows, rows, [*rows[:2], row("id", "other")], rows[1:], [*rows, row(f"{ITEMS}.sku", "l[*].sku")]):
        plan = plan_mapping(mapping_of(*changed))
        assert explain(plan, ORDERS, known) == explain(plan, ORDERS)


def test_a_query_past_its_bounds_is_not_called_unknown(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not finds_something(ORDERS, query_path("$..nope[?(@.x)].y"))
    monkeypatch.setattr(search, "MOST_FOUND", 3)
    assert finds_something(ORDERS, query_path("$..sku"))


def test_a_query_past_its_bounds_is_not_tried_again_on_the_same_document(monkeypatch: pytest.MonkeyPatch) -> None:
    plan, known = plan_mapping(mapping_of(row("$..sku", "list"))), KnownRows()
    monkeypatch.setattr(search, "MOST_FOUND", 3)
    assert rows_in_error(explain(plan, ORDERS, known)) == {0}
    monkeypatch.undo()
    assert rows_in_error(explain(plan, ORDERS, known)) == {0}
    assert rows_in_error(explain(plan, {**ORDERS}, known)) == set()


CONDITIONS = st.sampled_from([{}, {}, {}, condition("@..a == 'x'"), condition("@.a[*]..b"), condition("@.c")])
ROWS = st.builds(lambda made, conditions: {**made, **conditions}, ARRAY_ROWS, CONDITIONS)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(ROWS, min_size=1, max_size=6).map(
        lambda rows: Mapping.from_dict({"fieldMapping": rows, "lookups": LOOKUPS})
    ),
    st.lists(ARRAY_DOCUMENTS, min_size=1, max_size=2),
    st.integers(0, 12),
    st.integers(0, 4),
)
def test_random_rows_past_narrow_bounds_are_compiled_as_explained(
    mapping: Mapping, documents: list[Json], looked_at: int, found: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:  # by itself, for Hypothesis runs a fixture once for all examples
        patch.setattr(search, "MOST_LOOKED_AT", looked_at)
        patch.setattr(search, "MOST_FOUND", found)
        for document in documents:
            check_alike(mapping, document)
            made = mapping.explain(document)
            failed = {problem.row for problem in made.problems if problem.code == "too-much-to-search"}
            assert not failed & {origin.row for origin in made.origins.values()}
            assert {made.rows[row].state for row in failed} <= {"error"}
