"""Optional keys carried out: the order in which they apply, and what each does; by interpreter and compiler alike."""

import subprocess
import sys
from time import process_time

import pytest

from designer import Mapping
from designer.engine import RowState
from designer.mapping import Problem

TABLES = [
    {
        "name": "strict",
        "map": {"A": 1, "1": "one", "true": "yes", "": "empty", "1,2": "pair", "N": None, "O": {"k": [1]}},
    },
    {"name": "spare", "map": {"A": 1}, "default": {"spare": True}},
    {"name": "null", "map": {"A": 1}, "default": None},
    {"name": "soft", "map": {"A": 1, "E": ""}, "allowFailures": True},
    {"name": "both", "map": {"A": 1}, "default": 0, "allowFailures": True},
    {"name": "hard", "map": {"A": 1}, "allowFailures": False},
]
NOT_EMPTY = {"when": "extract_not_empty"}


def mapped(row: dict, source: dict) -> tuple[object, tuple[Problem, ...]]:
    """The document that a row generates with its errors, explained and applied alike."""
    mapping = Mapping.from_dict({"fieldMapping": [{"gField": "x", **row}], "lookups": TABLES})
    document, errors = mapping.apply_with_errors(source)
    explanation = mapping.explain(source)
    assert explanation.generated == document
    assert tuple(problem for problem in explanation.problems if problem.severity == "error") == errors
    return document, errors


def generated(row: dict, source: dict) -> object:
    document, errors = mapped(row, source)
    assert errors == ()
    return document


@pytest.mark.parametrize(
    ("source", "value"),
    [({"a": 0}, 0), ({"a": False}, False), ({"a": []}, []), ({"a": {}}, {}), ({"a": " "}, " "), ({"a": "x"}, "x")],
)
def test_a_row_generates_where_its_source_is_not_empty(source: dict, value: object) -> None:
    assert generated({"eField": "a", "conditional": NOT_EMPTY}, source) == {"x": value}


@pytest.mark.parametrize("source", [{}, {"a": None}, {"a": ""}])
@pytest.mark.parametrize(
    "more",
    [
        {},
        {"dataType": "number"},
        {"dataType": "boolean"},
        {"default": 1},
        {"lookupName": "strict"},
        {"hardCodedValue": 1},
    ],
)
def test_a_row_generates_nothing_where_its_source_is_empty(source: dict, more: dict) -> None:
    assert generated({"eField": "a", "gField": "x.y", "conditional": NOT_EMPTY, **more}, source) == {}


def test_an_expression_is_empty_where_its_text_is() -> None:
    row = {"eField": "{a}{b}", "conditional": NOT_EMPTY}
    assert generated(row, {"a": None}) == {}
    assert generated(row, {"b": 1}) == {"x": "1"}
    assert generated({"eField": "{a} {b}", "conditional": NOT_EMPTY}, {}) == {"x": " "}


def test_a_row_without_a_source_never_generates() -> None:
    assert generated({"hardCodedValue": 1, "conditional": NOT_EMPTY}, {"a": 1}) == {}


@pytest.mark.parametrize("constant", [None, 0, "", {"a": [1]}])
def test_a_constant_is_generated_where_the_source_beside_it_is_not_empty(constant: object) -> None:
    row = {"eField": "a", "hardCodedValue": constant, "conditional": NOT_EMPTY}
    assert generated(row, {"a": 1}) == {"x": constant}


@pytest.mark.parametrize(
    "row",
    [
        {"eField": "a"},
        {"hardCodedValue": "A"},
        {"eField": "no", "default": "A"},
        {"eField": "{a}"},
        {"eField": "a", "dataType": "string"},
    ],
)
def test_a_row_generates_where_the_source_meets_its_condition(row: dict) -> None:
    conditional = {**row, "conditional": {"when": "@.country == 'NO'"}}
    assert generated(conditional, {"a": "A", "country": "NO"}) == {"x": "A"}
    assert generated(conditional, {"a": "A", "country": "SE"}) == {}
    assert generated(conditional, {"a": "A"}) == {}


def test_a_condition_comes_before_anything_that_could_fail() -> None:
    row = {"eField": "a", "lookupName": "strict", "conditional": {"when": "@.country == 'NO'"}, "dataType": "number"}
    assert generated(row, {"a": "not in the table"}) == {}
    assert mapped(row, {"a": "not in the table", "country": "NO"})[1]


def test_a_condition_that_cannot_be_read_is_an_error_with_its_column() -> None:
    row = {"eField": "a", "gField": "x", "conditional": {"when": "@.country = = 'NO'"}}
    (problem,) = Mapping.from_dict({"fieldMapping": [row]}).check()
    assert (problem.code, problem.severity, problem.field) == ("bad-condition", "error", "conditional")
    assert problem.column == 13


def test_of_two_conditional_rows_the_one_whose_condition_is_met_generates() -> None:
    rows = [
        {"gField": "x", "hardCodedValue": "here", "conditional": {"when": "@.country == 'NO'"}},
        {"gField": "x", "hardCodedValue": "abroad", "conditional": {"when": "@.country != 'NO'"}},
    ]
    mapping = Mapping.from_dict({"fieldMapping": rows})
    assert mapping.check() == ()
    assert mapping.apply({"country": "NO"}) == {"x": "here"}
    assert mapping.apply({"country": "SE"}) == {"x": "abroad"}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("A", 1),
        (1, "one"),
        (1.0, "one"),
        (True, "yes"),
        ("", "empty"),
        ([1, [2]], "pair"),
        ("N", None),
        ("O", {"k": [1]}),
    ],
)
def test_a_value_is_looked_up_by_its_text(value: object, found: object) -> None:
    assert generated({"eField": "a", "lookupName": "strict"}, {"a": value}) == {"x": found}


@pytest.mark.parametrize("value", ["a", "A ", "1.0", 2, False, {}, [9], "__proto__"])
@pytest.mark.parametrize("table", ["strict", "hard"])
def test_a_value_that_the_table_lacks_is_an_error_of_the_row_for_the_record(value: object, table: str) -> None:
    row = {"eField": "a", "gField": "x.y", "lookupName": table, "default": "not used", "dataType": "number"}
    document, (problem,) = mapped(row, {"a": value})
    assert document == {}
    assert (problem.code, problem.row, problem.field, problem.value) == ("lookup-failed", 0, "lookupName", value)
    assert f"is not in the lookup table {table}" in problem.message


@pytest.mark.parametrize(
    ("table", "document"), [("spare", {"x": {"spare": True}}), ("null", {"x": None}), ("soft", {}), ("both", {"x": 0})]
)
def test_a_table_says_what_a_value_that_it_lacks_gives(table: str, document: dict) -> None:
    assert generated({"eField": "a", "lookupName": table}, {"a": "Z"}) == document


@pytest.mark.parametrize("table", ["strict", "spare", "null", "soft"])
def test_nothing_and_null_are_not_looked_up(table: str) -> None:
    row = {"eField": "a", "lookupName": table}
    assert generated(row, {}) == {}
    assert generated(row, {"a": None}) == {"x": None}
    assert generated({**row, "default": "D"}, {}) == {"x": "D"}


@pytest.mark.parametrize("source", [{}, {"a": None}, {"a": ""}])
def test_a_default_stands_in_for_nothing_null_and_empty_text(source: dict) -> None:
    assert generated({"eField": "a", "default": {"d": 1}}, source) == {"x": {"d": 1}}
    assert generated({"eField": "a", "default": "1.50", "dataType": "number"}, source) == {"x": 1.5}
    assert generated({"eField": "a", "default": None}, source) == {"x": None}


@pytest.mark.parametrize("value", [0, False, [], {}, " ", "x"])
def test_a_default_replaces_no_value(value: object) -> None:
    assert generated({"eField": "a", "default": "D"}, {"a": value}) == {"x": value}


def test_the_default_stands_in_for_an_expression_without_text_and_an_empty_constant() -> None:
    assert generated({"eField": "{a}", "default": "D"}, {}) == {"x": "D"}
    assert generated({"hardCodedValue": None, "default": "D"}, {}) == {"x": "D"}


@pytest.mark.parametrize(
    ("value", "document"),
    [("Z", {"x": "D"}), ("E", {"x": "D"}), ("A", {"x": "1"}), ("", {"x": "D"}), (None, {"x": "D"})],
)
def test_the_default_comes_after_the_table_and_before_the_type(value: object, document: dict) -> None:
    assert (
        generated({"eField": "a", "lookupName": "soft", "default": "D", "dataType": "string"}, {"a": value}) == document
    )


def test_what_a_table_gives_is_converted() -> None:
    assert generated({"eField": "a", "lookupName": "strict", "dataType": "string"}, {"a": "A"}) == {"x": "1"}
    assert generated({"eField": "a", "lookupName": "strict", "dataType": "number"}, {"a": "N"}) == {"x": 0}


def test_a_constant_and_an_expression_are_looked_up_too() -> None:
    assert generated({"hardCodedValue": "A", "lookupName": "strict"}, {}) == {"x": 1}
    assert generated({"eField": "{a},{b}", "lookupName": "strict"}, {"a": 1, "b": 2}) == {"x": "pair"}


def test_dates_come_before_the_table() -> None:
    tables = [{"name": "days", "map": {"Friday": "off"}, "allowFailures": True}]
    row = {"eField": "a", "gField": "x", "generateDateFormat": "dddd", "lookupName": "days", "default": "on"}
    mapping = Mapping.from_dict({"fieldMapping": [row], "lookups": tables})
    assert mapping.apply({"a": "2024-01-05"}) == {"x": "off"}
    assert mapping.apply({"a": "2024-01-06"}) == {"x": "on"}


def test_generated_documents_share_nothing_with_the_mapping() -> None:
    mapping = Mapping.from_dict(
        {
            "lookups": TABLES,
            "fieldMapping": [
                {"eField": "a", "gField": "found", "lookupName": "strict"},
                {"eField": "b", "gField": "spare", "lookupName": "spare"},
                {"eField": "c", "gField": "default", "default": {"d": [1]}},
            ],
        }
    )
    source = {"a": "O", "b": "Z"}
    first = mapping.apply(source)
    expected = {"found": {"k": [1]}, "spare": {"spare": True}, "default": {"d": [1]}}
    assert first == expected
    first["found"]["k"].append(2)
    first["spare"]["spare"] = False
    first["default"]["d"].append(2)
    assert mapping.apply(source) == mapping.explain(source).generated == expected


@pytest.mark.parametrize(
    ("row", "source", "state", "codes"),
    [
        ({"eField": "a", "status": "Inactive"}, {"a": 1}, RowState.OFF, []),
        ({"eField": "a", "conditional": NOT_EMPTY}, {}, RowState.NOTHING, ["condition-not-met"]),
        ({"eField": "a", "lookupName": "hard"}, {"a": "Z"}, RowState.ERROR, ["lookup-failed"]),
        ({"eField": "a", "extractDateFormat": "X"}, {"a": "Z"}, RowState.ERROR, ["unreadable-date"]),
        ({"eField": "a", "lookupName": "soft"}, {"a": "Z"}, RowState.NOTHING, None),
        ({"eField": "a", "default": 1}, {}, RowState.GENERATED, []),
        ({"eField": "a", "lookupName": "strict", "dataType": "number"}, {"a": 1}, RowState.GENERATED, ["not-numeric"]),
    ],
)
def test_the_state_of_a_row_is_told(row: dict, source: dict, state: RowState, codes: list[str] | None) -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"gField": "x", **row}], "lookups": TABLES})
    (result,) = mapping.explain(source).rows
    assert result.state is state
    if codes is not None:
        assert [problem.code for problem in result.problems] == codes


@pytest.mark.parametrize(
    ("row", "source", "words"),
    [
        ({"eField": "a.b", "lookupName": "soft"}, {}, "a.b is not in this record"),
        ({"eField": "a", "lookupName": "soft"}, {"a": "Z"}, '"Z" is not in the lookup table soft'),
        ({"eField": "a", "lookupName": "soft", "dataType": "number"}, {"a": "Z"}, "soft, so it became 0"),
        ({"eField": "a", "lookupName": "strict", "dataType": "number"}, {"a": 1}, 'the value is "one", which is not a'),
        ({"eField": "a", "default": "x", "dataType": "number"}, {}, 'the value is "x", which is not a number'),
        ({"eField": "a", "default": "x", "dataType": "number"}, {"a": "y"}, 'a is "y", which is not a number'),
        ({"eField": "a", "conditional": NOT_EMPTY}, {}, "its source is empty in this record"),
        ({"eField": "a", "conditional": {"when": "@.b == 1"}}, {}, "the condition @.b == 1 is not met"),
    ],
)
def test_a_doubt_names_what_it_is_about(row: dict, source: dict, words: str) -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"gField": "x", **row}], "lookups": TABLES})
    (problem,) = mapping.explain(source).problems
    assert words in problem.message


def test_what_a_row_in_error_would_replace_stays() -> None:
    rows = [{"eField": "a", "gField": "x"}, {"eField": "a", "gField": "x", "lookupName": "hard"}]
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": TABLES})
    explanation = mapping.explain({"a": "Z"})
    assert explanation.generated == {"x": "Z"}
    assert [row.state for row in explanation.rows] == [RowState.GENERATED, RowState.ERROR]


def test_a_looked_up_value_still_knows_where_it_came_from() -> None:
    mapping = Mapping.from_dict(
        {"fieldMapping": [{"eField": "a.b", "gField": "x", "lookupName": "strict"}], "lookups": TABLES}
    )
    origin = mapping.explain({"a": {"b": "A"}}).origin_of(("x",))
    assert origin is not None
    assert (origin.row, origin.sources) == (0, (("a", "b"),))


def test_looking_up_in_a_large_table_takes_no_longer_than_in_a_small_one() -> None:
    def seconds(size: int) -> float:
        table = {"name": "t", "map": {str(number): number for number in range(size)}}
        row = {"eField": "a", "gField": "x", "lookupName": "t"}
        mapping = Mapping.from_dict({"fieldMapping": [row], "lookups": [table]})
        mapping.apply({"a": 1})
        best = 1.0
        for _ in range(5):
            start = process_time()
            for number in range(2_000):
                mapping.apply({"a": number % size})
            best = min(best, process_time() - start)
        return best

    assert seconds(100_000) < 5 * seconds(10)


def test_who_has_no_dates_loads_no_dates() -> None:
    said = (
        "import sys; from designer import Mapping; row = {'eField': 'a', 'gField': 'b', 'default': 1};"
        "mapping = Mapping.from_dict({'fieldMapping': [row]}); mapping.apply({}); mapping.explain({}); mapping.check();"
        "print([name for name in ('dateutil', 'zoneinfo', 'jsonpath_ng') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
