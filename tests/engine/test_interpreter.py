"""Explaining a record: what rows generate, in which order, and where each value came from."""

import copy
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import Mapping
from designer.engine import NOTHING, Explanation
from designer.jsontext import Json, same_json

NAMES = st.sampled_from(["a", "b", "c", "0", "__proto__", "a b", ""])
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3) | st.sampled_from(["12", "no", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=3),
    max_leaves=12,
)
PATHS = st.lists(st.sampled_from(["a", ".b", ".c", "[0]", "[1]", "[-1]", '["a"]', ".0", "a.", "[*]", "$"]), max_size=4)
TEXTS = PATHS.map("".join) | st.sampled_from(["x {a} {b.c}", "{a[0]}", r"\{", "{", "}", "{}"])
ROWS = st.fixed_dictionaries(
    {},
    optional={
        "eField": TEXTS | st.none() | st.integers(),
        "gField": st.sampled_from(["a", "a.b", "a.b.c", "a[0]", "a[2].b", "b", "b[1]", "c", "[0]", "a["]) | TEXTS,
        "dataType": st.sampled_from(["string", "number", "boolean", "date", None]),
        "hardCodedValue": VALUES.filter(lambda value: "nan" not in repr(value) and "inf" not in repr(value)),
    },
)
MAPPINGS = st.lists(ROWS, max_size=6).map(lambda rows: Mapping.from_dict({"fieldMapping": rows}))


def explain(source: Json, *rows: dict) -> Explanation:
    return Mapping.from_dict({"fieldMapping": list(rows)}).explain(source)


def row(g_field: str, e_field: str | None = None, **entries: Json) -> dict:
    return {"gField": g_field, **({"eField": e_field} if e_field else {}), **entries}


def at(document: Json, place: tuple) -> Json:
    for step in place:
        document = document[step]
    return document


def containers(value: Json) -> set[int]:
    found, waiting = set(), [value]
    while waiting:
        held = waiting.pop()
        if isinstance(held, (dict, list)):
            found.add(id(held))
            waiting.extend(held.values() if isinstance(held, dict) else held)
    return found


@given(MAPPINGS, VALUES)
def test_any_mapping_explains_any_document_in_valid_json(mapping: Mapping, source: Json) -> None:
    before = copy.deepcopy(source)
    explanation = mapping.explain(source)
    json.dumps(explanation.generated, allow_nan=False)
    assert repr(source) == repr(before)
    assert not containers(source) & containers(explanation.generated)
    applied, errors = mapping.apply_with_errors(source)
    assert same_json(applied, explanation.generated)
    assert sorted(map(str, (*errors, *mapping.check()))) == sorted(
        str(problem) for problem in explanation.problems if problem.severity == "error" or problem in mapping.check()
    )
    assert [result.index for result in explanation.rows] == list(range(mapping.row_count))
    for result in explanation.rows:
        is_in_error_in_part = result.state == "error" and "[*]" in str(mapping.rows[result.index].g_field)
        assert is_in_error_in_part or (result.state in ("nothing", "error")) == (result.value is NOTHING)
        assert (result.state == "error") == any(problem.severity == "error" for problem in result.problems)
        assert all(str(problem) for problem in result.problems)
        if result.value is not NOTHING:
            json.dumps(result.value, allow_nan=False)


@given(MAPPINGS, VALUES)
def test_every_generated_value_has_the_row_that_made_it(mapping: Mapping, source: Json) -> None:
    explanation = mapping.explain(source)
    for place, origin in explanation.origins.items():
        result = explanation.rows[origin.row]
        fills_arrays = "[*]" in str(mapping.rows[origin.row].g_field)
        assert result.state == "generated" or (fills_arrays and result.state == "error")  # in error for some elements
        made = at(explanation.generated, place)
        inner = [other for other in explanation.origins if other != place and other[: len(place)] == place]
        each = result.value if isinstance(result.value, list) else []
        assert inner or same_json(made, result.value) or any(same_json(made, one) for one in each)
        assert explanation.origin_of(place) == origin


@given(MAPPINGS, VALUES)
def test_both_directions_of_provenance_agree(mapping: Mapping, source: Json) -> None:
    explanation = mapping.explain(source)
    waiting: list[tuple[tuple, Json]] = [((), source)]
    while waiting:
        read, value = waiting.pop()
        members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        waiting.extend(((*read, step), member) for step, member in members)
        for number, place in explanation.reached_from(read):
            origin = explanation.origin_of(place)
            assert origin is not None
            assert origin.row == number
            assert any(one[: len(read)] == read or read[: len(one)] == one for one in origin.sources)
    for place, origin in explanation.origins.items():
        for one in origin.sources:
            assert (origin.row, place) in explanation.reached_from(one)


def test_a_missing_field_makes_no_parent() -> None:
    explanation = explain({}, row("a.b", "x"), row("c[1]", "x", dataType="string"))
    assert explanation.generated == {}
    assert [result.state for result in explanation.rows] == ["nothing", "nothing"]


def test_a_missing_field_is_a_number_and_a_boolean_all_the_same() -> None:
    assert explain({}, row("a", "x", dataType="number"), row("b.c", "x", dataType="boolean")).generated == {
        "a": 0,
        "b": {"c": False},
    }


def test_a_hole_in_an_array_is_null() -> None:
    assert explain({}, row("a[2]", hardCodedValue=1), row("a[0]", "none")).generated == {"a": [None, None, 1]}


def test_a_later_row_replaces_and_the_earlier_is_told_replaced() -> None:
    explanation = explain({"x": 1, "y": 2}, row("a", "x"), row("a", "y"), row("a", "none"))
    assert explanation.generated == {"a": 2}
    assert [result.state for result in explanation.rows] == ["replaced", "generated", "nothing"]


def test_a_row_may_go_into_what_an_earlier_one_passed_along() -> None:
    explanation = explain({"x": {"b": 1, "c": [1]}, "y": 5}, row("a", "x"), row("a.b", "y"), row("a.c[2]", "y"))
    assert explanation.generated == {"a": {"b": 5, "c": [1, None, 5]}}
    assert explanation.rows[0].value == {"b": 1, "c": [1]}
    assert explanation.origin_of(("a", "b")).row == 1
    assert explanation.origin_of(("a", "c", 0)).sources == (("x", "c", 0),)
    assert explanation.reached_from(("x", "b")) == ()
    assert explanation.reached_from(("x", "c", 0)) == ((0, ("a", "c", 0)),)
    assert set(explanation.reached_from(("y",))) == {(1, ("a", "b")), (2, ("a", "c", 2))}


@pytest.mark.parametrize("value", [1, "text", None, True, [1]])
def test_what_stands_in_the_way_is_an_error_of_the_later_row_alone(value: Json) -> None:
    explanation = explain({"x": value}, row("a", "x"), row("a.b", "x"), row("c", "x"))
    assert explanation.generated == {"a": value, "c": value}
    assert [result.state for result in explanation.rows] == ["generated", "error", "generated"]
    assert [problem.code for problem in explanation.rows[1].problems] == ["parent-kind"]


def test_a_constant_wins_over_the_source_beside_it_and_may_be_null() -> None:
    explanation = explain({"x": 1}, row("a", "x", hardCodedValue=None), row("b", hardCodedValue={"c": []}))
    assert explanation.generated == {"a": None, "b": {"c": []}}
    assert explanation.rows[0].sources == ()


def test_own_keys_only() -> None:
    rows = [row("a", "constructor"), row("b", "x.length"), row("c", "t.length"), row("d", "t[0]")]
    assert explain({"x": [1], "t": "text"}, *rows).generated == {}
    assert explain({"__proto__": 1}, row("__proto__.a", "__proto__")).generated == {"__proto__": {"a": 1}}


def test_digits_index_an_array_and_name_a_key_of_an_object() -> None:
    rows = [row("a", "v.0"), row("b", 'v["0"]'), row("c", "v[0]"), row("d.0", "v.-1")]
    assert explain({"v": ["x"]}, *rows).generated == {"a": "x", "c": "x"}
    assert explain({"v": {"0": "x"}}, *rows).generated == {"a": "x", "b": "x"}
    assert explain({}, row("d.0", hardCodedValue=1)).generated == {"d": {"0": 1}}


def test_an_expression_is_a_text_even_of_nothing_and_is_converted_then() -> None:
    rows = [row("a", "{x}{y}"), row("b", "{x}{y}", dataType="number"), row("c", "no{x}", dataType="boolean")]
    assert explain({"y": None}, *rows).generated == {"a": "", "b": 0, "c": False}
    assert explain({"x": 1.0, "y": [1, None]}, *rows).generated == {"a": "11,", "b": 0, "c": True}


def test_without_rows_to_speak_of_the_document_passes_along() -> None:
    source = {"a": [1, {"b": 2}]}
    generated = Mapping.from_dict(None).apply(source)
    assert generated == source
    generated["a"].append(3)
    assert source == {"a": [1, {"b": 2}]}
    assert Mapping.from_dict({"name": "x"}).explain(source).origin_of(("a", 0)).sources == (("a", 0),)
    assert Mapping.from_dict({"fieldMapping": []}).apply(source) == {}
