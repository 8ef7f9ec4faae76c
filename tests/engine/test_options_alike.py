"""Random rows with optional keys: explained and compiled alike, on documents that fit and that do not."""

from hypothesis import given, settings
from hypothesis import strategies as st

from designer import Mapping

TABLES = [
    {"name": "strict", "map": {"A": 1, "1": None, "": {"k": [1]}}},
    {"name": "spare", "map": {"A": [1]}, "default": {"s": 1}},
    {"name": "soft", "map": {"A": "", "true": "B"}, "allowFailures": True},
]
VALUES = st.sampled_from([None, "", "A", "B", 1, 1.5, True, "2024-01-05", "1/5/2024", [], [1, "A"], {"a": "A"}])
ELEMENTS = st.lists(st.one_of(VALUES, st.dictionaries(st.sampled_from(["a", "b"]), VALUES, max_size=2)), max_size=3)
DOCUMENTS = st.fixed_dictionaries(
    {}, optional={"a": VALUES, "b": VALUES, "l": st.one_of(ELEMENTS, VALUES), "n": VALUES}
)
ROWS = st.fixed_dictionaries(
    {"gField": st.sampled_from(["x", "x.y", "y", "out[*].v", "out[*].w", "list[*]", "z[0]"])},
    optional={
        "eField": st.sampled_from(["a", "b.a", "l[*].a", "l[*]", "{a}-{b}", "{l[*].b}", "$.l[?(@.a)].b"]),
        "hardCodedValue": st.sampled_from([None, "A", {"c": 1}]),
        "dataType": st.sampled_from(["string", "number", "boolean"]),
        "conditional": st.sampled_from([{"when": "extract_not_empty"}, {"when": "@.a == 'A'"}, {"when": "@.n"}]),
        "extractDateFormat": st.sampled_from(["M/D/YYYY", "X"]),
        "generateDateFormat": st.just("YYYY"),
        "generateDateTimezone": st.just("Europe/Oslo"),
        "lookupName": st.sampled_from(["strict", "spare", "soft"]),
        "default": st.sampled_from([None, "D", "7", {"d": []}]),
        "status": st.sampled_from(["Active", "Inactive", "Inactive"]),
    },
)


@settings(max_examples=400, deadline=None)
@given(rows=st.lists(ROWS, min_size=1, max_size=4), document=DOCUMENTS)
def test_rows_with_optional_keys_are_explained_and_compiled_alike(rows: list[dict], document: dict) -> None:
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": TABLES})
    explanation = mapping.explain(document)
    generated, errors = mapping.apply_with_errors(document)
    assert generated == explanation.generated
    of_record = {
        (problem.row, problem.code)
        for problem in explanation.problems
        if problem.severity == "error" and problem not in mapping.check()
    }
    assert {(problem.row, problem.code) for problem in errors} == of_record


@settings(max_examples=300, deadline=None)
@given(rows=st.lists(ROWS, min_size=1, max_size=5), documents=st.lists(DOCUMENTS, min_size=1, max_size=3))
def test_problems_over_records_are_those_that_each_explanation_tells(rows: list[dict], documents: list[dict]) -> None:
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": TABLES})
    told: dict[tuple[int | None, str], list[int]] = {}
    for record, document in enumerate(documents):
        for which in {
            (problem.row, problem.code)
            for problem in mapping.explain(document).problems
            if all(problem is not static for static in mapping.check())
        }:
            told.setdefault(which, []).append(record)
    found = mapping.problems_over(documents)
    assert {(group.problem.row, group.problem.code): list(group.records) for group in found} == told
