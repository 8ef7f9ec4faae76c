"""Arrays on random rows and documents: held against a tiny reference, and what must hold whatever they are."""

import copy
import json

from hypothesis import given
from hypothesis import strategies as st

from designer import Mapping
from designer.engine import NOTHING
from designer.jsontext import Json, same_json

ELEMENTS = st.dictionaries(st.sampled_from("xyz"), st.integers(0, 9) | st.none(), max_size=3) | st.integers(0, 9)
ARRAYS = st.lists(ELEMENTS, max_size=4) | st.none() | st.just({"x": 1})
SOURCES = st.fixed_dictionaries({}, optional={"a": ARRAYS, "b": ARRAYS, "n": st.integers(0, 9)})
ONE_ARRAY = st.lists(
    st.tuples(
        st.sampled_from(["a[*].x", "a[*].y", "b[*].x", "n", "a[0].x"]), st.sampled_from(["l[*].p", "l[*].q", "m"])
    ),
    max_size=6,
)


def found(value: Json, *keys: str | int) -> Json:
    for key in keys:
        if isinstance(value, dict) if isinstance(key, str) else isinstance(value, list):
            present = key in value if isinstance(value, dict) else key < len(value)
            value = value[key] if present else NOTHING
        else:
            return NOTHING
    return value


def reference(rows: list[tuple[str, str]], source: Json) -> Json:
    """Rows over one array, or none, into `l[*]` and `m`, written down anew."""
    document: dict[str, Json] = {}
    for name in dict.fromkeys(target[0] for _, target in rows):
        of_name = [(path, target) for path, target in rows if target[0] == name]
        if name == "m":
            for path, _ in of_name:
                value = found(source, "a", 0, "x") if path == "a[0].x" else found(source, path[0])
                if "[*]" in path:
                    array = value
                    value = (
                        [v for one in array if (v := found(one, path[-1])) is not NOTHING]
                        if type(array) is list
                        else NOTHING
                    )
                if value is not NOTHING:
                    document["m"] = value
            continue
        arrays = list(dict.fromkeys(path[0] for path, _ in of_name if "[*]" in path))
        there = [array for array in arrays if isinstance(source.get(array), list)]
        elements = [(array, one) for array in there for one in source[array]] if arrays else [("", None)]
        made = []
        for array, one in elements:
            element: dict[str, Json] = {}
            for path, target in of_name:
                if "[*]" in path:
                    value = found(one, path[-1]) if path[0] == array else NOTHING
                else:
                    value = found(source, "a", 0, "x") if path == "a[0].x" else found(source, path)
                if value is not NOTHING:
                    element[target[-1]] = value
            made.append(element)
        if there or (not arrays and made[0]):
            document["l"] = made
    return document


@given(ONE_ARRAY, SOURCES)
def test_rows_over_single_arrays_generate_what_the_reference_does(rows: list[tuple[str, str]], source: Json) -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": path, "gField": target} for path, target in rows]})
    assert mapping.explain(source).generated == reference(rows, source)


LEAVES = st.integers(0, 9) | st.sampled_from(["A", "", None, True])
NESTED = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b", "c"]), inner, max_size=3),
    max_leaves=25,
)
STEPS = st.sampled_from([".a", ".b", ".c", "[*]", ".a[*]", ".b[*]", "[0]", ".a[*].b[*]", ".0"])
PATHS = st.lists(STEPS, min_size=1, max_size=4).map(lambda steps: "".join(steps).removeprefix("."))
TEXTS = st.lists(PATHS, min_size=1, max_size=2).map(lambda paths: "-".join(f"{{{path}}}" for path in paths))
ROWS = st.fixed_dictionaries(
    {"gField": PATHS},
    optional={
        "eField": PATHS | TEXTS,
        "hardCodedValue": NESTED,
        "dataType": st.sampled_from(["string", "number", "boolean"]),
        "lookupName": st.just("t"),
        "default": LEAVES,
        "conditional": st.sampled_from([{"when": "extract_not_empty"}, {"when": "@.a"}]),
    },
)  # fmt: skip
MAPPINGS = st.lists(ROWS, min_size=1, max_size=7).map(
    lambda rows: Mapping.from_dict({"fieldMapping": rows, "lookups": [{"name": "t", "map": {"1": {"k": [1]}, "A": 2}}]})
)


def at(document: Json, place: tuple) -> Json:
    for step in place:
        document = document[step]
    return document


def containers(value: Json) -> list[int]:
    held, waiting = [], [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, (dict, list)):
            held.append(id(one))
            waiting.extend(one.values() if isinstance(one, dict) else one)
    return held


@given(MAPPINGS, NESTED)
def test_whatever_the_rows_the_document_is_its_own_and_every_place_is_there(mapping: Mapping, source: Json) -> None:
    before = copy.deepcopy(source)
    explanation = mapping.explain(source)
    generated = explanation.generated
    json.dumps(generated, allow_nan=False)
    assert source == before
    own = containers(generated)
    assert len(own) == len(set(own))
    assert not set(own) & {*containers(source), *containers(mapping.to_dict())}
    for place, origin in explanation.origins.items():
        at(generated, place)
        for read in origin.sources:
            at(source, read)
        assert explanation.origin_of(place) == origin
        assert explanation.rows[origin.row].state in ("generated", "error")
        for read in origin.sources:
            assert (origin.row, place) in explanation.reached_from(read)
    for result in explanation.rows:
        for read in result.sources:
            at(source, read)


@given(MAPPINGS, NESTED)
def test_explaining_and_applying_agree(mapping: Mapping, source: Json) -> None:
    explanation = mapping.explain(source)
    plain, errors = mapping.apply_with_errors(source)
    assert same_json(plain, explanation.generated)
    assert json.dumps(plain) == json.dumps(explanation.generated)
    of_record = [one for one in explanation.problems if one.severity == "error" and one not in mapping.check()]
    assert sorted(map(str, errors)) == sorted(map(str, of_record))
    assert {one.row for one in errors} == {
        result.index
        for result in explanation.rows
        if result.state == "error" and any(one in of_record for one in result.problems)
    }


@given(MAPPINGS, NESTED)
def test_rows_that_generate_are_seen_in_the_document(mapping: Mapping, source: Json) -> None:
    explanation = mapping.explain(source)
    standing = {origin.row for origin in explanation.origins.values()}
    for result in explanation.rows:
        if result.state == "generated" and result.value != []:
            assert result.index in standing
        if result.state in ("nothing", "replaced"):
            assert result.index not in standing
