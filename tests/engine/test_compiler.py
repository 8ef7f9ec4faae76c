"""A compiled mapping generates what the interpreter explains: the same documents, types, order of keys, and errors."""

import copy
import json
from collections import OrderedDict, defaultdict
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.documents import read_sample
from designer.jsontext import Json

ROOT = Path(__file__).parents[2]
VECTORS = [
    json.loads(line)
    for path in sorted((ROOT / "tests" / "data").glob("*.ndjson"))
    for line in path.read_text(encoding="utf-8").split("\n")
    if line
]
SCENARIOS = sorted(path.parent for path in (ROOT / "samples").glob("*/sample.json"))
ODD_KEYS = [
    "__class__", "__init__", "K1", "v", "d", "'", '"', '"""', "\\", "\n", "\r", "\0", "{", "}", "{v}", "%s", "#",
    "é", "\ud800", "'); import os; (", "x" * 10_000, "None", "0", "-1", "[0]", "", " ", "a.b", "$", "lambda: 0",
]  # fmt: skip


def mapping_of(*rows: dict) -> Mapping:
    return Mapping.from_dict({"fieldMapping": list(rows)})


def check_alike(mapping: Mapping, source: Json) -> None:
    """The compiled mapping and the interpreter agree, leave the source alone, and share nothing with it."""
    before = repr(source)
    explanation = mapping.explain(source)
    generated, errors = mapping.apply_with_errors(source)
    assert repr(generated) == repr(explanation.generated)  # types and order of keys too
    static = mapping.check()
    told = [problem for problem in explanation.problems if problem.severity == "error" and problem not in static]
    assert sorted(map(repr, errors)) == sorted(map(repr, told))
    again = mapping.apply(source)
    assert repr(again) == repr(generated)
    assert repr(source) == before
    owned = containers(generated)
    assert not owned & containers(source)
    assert not owned & containers(again)
    json.dumps(generated, allow_nan=False)


def containers(value: Json) -> set[int]:
    found, waiting = set(), [value]
    while waiting:
        held = waiting.pop()
        if isinstance(held, (dict, list)):
            found.add(id(held))
            waiting.extend(held.values() if isinstance(held, dict) else held)
    return found


@pytest.mark.parametrize("case", VECTORS, ids=[case["name"] for case in VECTORS])
def test_a_case_of_the_platform_is_generated_as_it_is_explained(case: dict) -> None:
    check_alike(Mapping.from_dict(case["mapping"]), case["source"])


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_sample_is_generated_as_it_is_explained(folder: Path) -> None:
    about = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    mapping = Mapping.load(folder / about["mapping"])
    for record in read_sample(folder / about["source"]).records:
        check_alike(mapping, record)


KEYS = st.sampled_from(["a", "b", "c", "0", "1"])
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers(-2, 2**60)
    | st.floats()
    | st.sampled_from(["", "12", " 1.50 ", "no", "false", "x", "0x1F", "1e3", "1e999"])
)
DOCUMENTS = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=15
)
STEPS = st.sampled_from([".a", ".b", ".c", "[0]", "[1]", "[-1]", "[-2]", ".0", ".1", '["0"]'])
PATHS = st.builds(lambda first, rest: first + "".join(rest), KEYS, st.lists(STEPS, max_size=3))
TARGETS = st.builds(
    lambda first, rest: first + "".join(rest),
    st.sampled_from(["a", "b", "c", "[0]", "[2]"]),
    st.lists(st.sampled_from([".a", ".b", "[0]", "[1]", "[3]"]), max_size=3),
)
EXPRESSIONS = st.lists(PATHS.map("{{{}}}".format) | st.sampled_from(["-", "{a}", r"\{", "1"]), min_size=1, max_size=4)
SOURCES = st.fixed_dictionaries({"eField": PATHS | EXPRESSIONS.map("".join)}) | st.fixed_dictionaries(
    {"hardCodedValue": DOCUMENTS.filter(lambda value: "nan" not in repr(value) and "inf" not in repr(value))}
)
ROWS = st.builds(
    lambda source, target, data_type: {**source, "gField": target, **data_type},
    SOURCES,
    TARGETS,
    st.sampled_from([{}, {}, {"dataType": "number"}, {"dataType": "string"}, {"dataType": "boolean"}]),
)


@settings(max_examples=1000, deadline=None)
@given(
    st.lists(ROWS, min_size=1, max_size=8).map(lambda rows: mapping_of(*rows)),
    st.lists(DOCUMENTS, min_size=1, max_size=3),
)
def test_random_rows_generate_what_is_explained(mapping: Mapping, documents: list[Json]) -> None:
    for document in documents:
        check_alike(mapping, document)


ARRAY_PATHS = st.sampled_from(
    [
        *("a[*].b", "a[*].c", "a[*].a", "a[*]", "a[*].c[*].a", "a[*].c[*].b", "a[*].c[*]", "a[*].b[*]", "a[*].b[*].a"),
        *("a[*][*]", "b[*].a", "b[*].c[*].a", "b[*]", "a[*][*].a", "a[0].c[*].a", "a[-1].c[*]", "a", "b.a", "c"),
        *("a[0].b", "c[*].0.a", "a[*].0", "$.a[?(@.b)].a", "$.a[?(@.b)].c[*].a", "$..a", "$.a[0:2].c[*]", "$.a[*].*"),
        *("$.a[?(@.a == 'x')].c[?(@.a)].b", "$.a[-1,0].b", "$.c.*", "$.b.@", "$.a[*].c.`len`"),
    ]
)
ARRAY_TARGETS = st.sampled_from(
    [
        *("x[*].p", "x[*].q", "x[*].r.s", "x[*].c[*].p", "x[*].c[*].q", "x[*].d[*]", "x[*].r.t[*].u", "y", "z") * 3,
        *("x[*]", "x[*][*]", "x[*][*].p", "x[*][1]", "x", "x[*].c", "x[*].r", "y[*]", "y[*].p", "y.z[*].p", "z[*][*]"),
    ]
)
ARRAY_SOURCES = st.one_of(
    ARRAY_PATHS.map(lambda path: {"eField": path}),
    ARRAY_PATHS.map(lambda path: {"eField": path}),
    ARRAY_PATHS.map(lambda path: {"eField": f"{{c}}-{{{path}}}"}),
    st.sampled_from(["{a[*].b} {a[*].c[*].a}", "{a[*].c[*].b}{a[*].c}{b}"]).map(lambda text: {"eField": text}),
    st.sampled_from([{"hardCodedValue": 1}, {"hardCodedValue": [{"a": 1}]}]),
)
ARRAY_OPTIONS = st.sampled_from(
    [
        *({},) * 12,
        {"default": [7]},
        {"lookupName": "strict"},
        {"lookupName": "lenient"},
        {"extractDateFormat": "YYYY"},
        {"conditional": {"when": "extract_not_empty"}},
        {"conditional": {"when": "@.c"}},
        {"conditional": {"when": "@.b"}},
        {"conditional": {"when": "@.c"}, "default": "D", "lookupName": "strict"},
        {"conditional": {"when": "@.b == 'x'"}, "default": 7},
        {"lookupName": "lenient", "default": "D"},
    ]
)
LOOKUPS = [
    {"name": "strict", "map": {"12": {"deep": [1]}, "1": 0, "x": None}},
    {"name": "lenient", "map": {"12": "twelve"}, "allowFailures": True},
]
ARRAY_ROWS = st.builds(
    lambda source, target, data_type, options: {**source, "gField": target, **data_type, **options},
    ARRAY_SOURCES,
    ARRAY_TARGETS,
    st.sampled_from([{}, {}, {}, {"dataType": "number"}, {"dataType": "string"}, {"dataType": "boolean"}]),
    ARRAY_OPTIONS,
)
SHORT = st.sampled_from(["12", "x", 1, 1.0, 2.5, True, None, ""])
INNER = st.lists(SHORT | st.fixed_dictionaries({"a": SHORT}, optional={"b": SHORT}), max_size=3)
ELEMENTS = st.one_of(
    st.fixed_dictionaries({"a": SHORT, "b": SHORT, "c": INNER}),
    st.fixed_dictionaries({}, optional={"a": SHORT, "b": SHORT | INNER, "c": SHORT | INNER}),
    INNER,
    SHORT,
)
ARRAY_DOCUMENTS = st.fixed_dictionaries(
    {"a": st.lists(ELEMENTS, min_size=1, max_size=4)},
    optional={"b": st.lists(ELEMENTS, max_size=2) | ELEMENTS, "c": ELEMENTS | SHORT},
) | st.fixed_dictionaries({}, optional={"a": ELEMENTS, "b": ELEMENTS, "c": ELEMENTS})


@settings(max_examples=1000, deadline=None)
@given(
    st.lists(ARRAY_ROWS, min_size=1, max_size=6).map(
        lambda rows: Mapping.from_dict({"fieldMapping": rows, "lookups": LOOKUPS})
    ),
    st.lists(ARRAY_DOCUMENTS, min_size=1, max_size=3),
)
def test_random_rows_over_arrays_with_optional_keys_generate_what_is_explained(
    mapping: Mapping, documents: list[Json]
) -> None:
    for document in documents:
        check_alike(mapping, document)


@pytest.mark.parametrize("key", ODD_KEYS, ids=lambda key: ascii(key[:20]))
def test_an_odd_key_is_a_key_and_nothing_more(key: str) -> None:
    quoted = '["' + key.replace("\\", "\\\\").replace('"', '\\"').replace("{", "\\{").replace("}", "\\}") + '"]'
    text = key.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
    mapping = mapping_of(
        {"eField": quoted, "gField": "plain"},
        {"eField": f"{quoted}{quoted}", "gField": f"{quoted}.deep{quoted}", "dataType": "number"},
        {"eField": f">{text}{{{quoted}{quoted}}}{text}", "gField": "text"},
        {"hardCodedValue": {key: [key]}, "gField": "constant"},
    )
    assert mapping.check() == ()
    assert mapping.apply({key: {key: "5"}}) == {
        "plain": {key: "5"},
        key: {"deep": {key: 5}},
        "text": f">{key}5{key}",
        "constant": {key: [key]},
    }


class Loud(dict):
    """A program's own kind of object, which knows its keys in any case."""

    def __contains__(self, key: object) -> bool:
        return super().__contains__(str(key).lower())

    def __getitem__(self, key: str) -> Any:
        return super().__getitem__(key.lower())


class Row(list):
    pass


class Word(str):
    def __str__(self) -> str:
        return "another word"


@pytest.mark.parametrize(
    "source",
    [
        OrderedDict(a=OrderedDict(b=1.0), c=[OrderedDict(b="x")]),
        defaultdict(dict, a={"b": 1}),
        Loud(a=Loud(b=5), c=Row([Loud(b=2)])),
        {"a": {"b": Word("word")}, "c": Row([{"b": Word("2")}, 5])},
    ],
    ids=["ordered", "with defaults", "keys in any case", "texts and arrays"],
)
def test_documents_of_a_programs_own_types_are_read_as_they_are_explained(source: Json) -> None:
    mapping = mapping_of(
        {"eField": "a", "gField": "whole"},
        {"eField": "A.B", "gField": "value"},
        {"eField": "a.b", "gField": "text", "dataType": "string"},
        {"eField": "a.b", "gField": "number", "dataType": "number"},
        {"eField": "a.missing", "gField": "missing"},
        {"eField": "c[-1].b", "gField": "last"},
        {"eField": "c.0.b", "gField": "first"},
        {"eField": "c", "gField": "list"},
        {"eField": "{a.b}", "gField": "expression"},
        {"eField": "{a.b} {c[0].b}", "gField": "longer"},
        {"eField": "c[*].b", "gField": "all"},
        {"eField": "c[*].b", "gField": "lines[*].each", "dataType": "string"},
        {"eField": "a", "gField": "lines[*].shared"},
    )
    check_alike(mapping, source)
    assert "missing" not in source


def test_a_mapping_of_two_thousand_rows_compiles_and_generates_what_is_explained() -> None:
    rows = [
        {"eField": f"a{number % 7}.b{number}", "gField": f"x{number % 3}.y{number % 40}.z{number}", **data_type}
        for number in range(1_000)
        for data_type in ({}, {"dataType": "number"})
    ]
    source = {f"a{number}": {f"b{at}": str(at) for at in range(0, 1_000, 3)} for number in range(7)}
    check_alike(mapping_of(*rows), source)
    flat = [{"eField": f"a0.b{number}", "gField": f"list[{number}].x"} for number in range(1_000)]
    check_alike(mapping_of(*flat, {"eField": "a0", "gField": "whole"}), source)
    contending = [{"eField": "a0", "gField": "whole"}, *({**row, "gField": f"whole.{row['gField']}"} for row in flat)]
    check_alike(mapping_of(*contending), source)
    check_alike(mapping_of(*({"eField": f"a0.b{number}", "gField": "one"} for number in range(1_000))), source)


def test_a_hundred_levels_compile_and_generate_what_is_explained() -> None:
    steps = ["a"] * 100
    source: Json = "deep"
    for _ in steps:
        source = {"a": source}
    indexes = "a" + "[0]" * 99
    mapping = mapping_of(
        {"eField": ".".join(steps), "gField": ".".join(steps)},
        {"eField": ".".join(steps), "gField": f"b.{indexes}"[:-3]},
        {"eField": indexes, "gField": "c"},
    )
    assert mapping.check() == ()
    check_alike(mapping, source)


def test_arrays_within_forty_arrays_compile_and_generate_what_is_explained() -> None:
    source: Json = ["deep"]
    for _ in range(39):
        source = [source]
    mapping = mapping_of(
        {"eField": "a" + "[*]" * 40, "gField": "b" + "[*]" * 40},
        {"eField": "a" + "[*]" * 40, "gField": "c[*]"},
        {"eField": "a" + "[*]" * 40, "gField": "d"},
        {"eField": "a[*]", "gField": "e" + "[*].x" * 20},
    )
    assert mapping.check() == ()
    check_alike(mapping, {"a": source})


def test_an_array_whose_elements_take_hundreds_of_rows_generates_what_is_explained() -> None:
    rows = [
        {"eField": f"a[*].b{number}", "gField": f"x[*].c{number % 5}.d{number}", **data_type}
        for number in range(400)
        for data_type in ({}, {"dataType": "string"})
    ]
    rows += [{"eField": f"e.b{number}", "gField": f"x[*].e{number}"} for number in range(300)]
    rows += [{"eField": f"a[*].c[*].b{number}", "gField": f"x[*].f[*].g{number}"} for number in range(300)]
    element = {f"b{number}": number / 2 for number in range(0, 400, 3)}
    check_alike(mapping_of(*rows), {"a": [{**element, "c": [element, 5]}, {}, None], "e": element})


@pytest.mark.parametrize("whole", ["x", "x.y", "x.y[0]", "x[0]"])
@pytest.mark.parametrize("filled", ["x[*].p", "x[*]", "x.y[*].p", "x.y[*]", "x.y.z[*].p", "x.y[0].z[*]"])
def test_arrays_and_whole_values_contend_for_a_place_as_is_explained(whole: str, filled: str) -> None:
    rows = [
        {"eField": "c", "gField": whole},
        {"eField": "a[*].b", "gField": filled},
        {"eField": "d", "gField": whole},
        {"eField": "a[*].b", "gField": filled},
    ]
    values = ["text", None, 5, [], [1, {"p": 2}], {}, {"y": {"z": 1}}, {"y": [{"z": [1]}]}, {"y": "text"}]
    for mapping in (mapping_of(*rows), mapping_of(*rows[:2]), mapping_of(rows[1], rows[0])):
        for value in values:
            check_alike(mapping, {"a": [{"b": 1}, {}, {"b": "x"}], "c": value})
            check_alike(mapping, {"a": [{"b": 1}], "d": value})
            check_alike(mapping, {"a": [], "c": value, "d": value})


def test_a_query_that_searches_too_much_is_the_error_that_is_explained() -> None:
    mapping = mapping_of(
        {"eField": "b", "gField": "b"},
        {"eField": "$..*", "gField": "list"},
        {"eField": "$.a[*]..*", "gField": "inner"},
        {"eField": "$..*", "gField": "x[*].value"},
        {"eField": "$.a[*]..*", "gField": "y[*].z[*].value"},
        {"eField": "b", "gField": "x[*].b"},
        {"eField": "$.missing[*]..*", "gField": "none"},
    )
    document = {"a": [list(range(500)) for _ in range(500)], "b": 1}
    check_alike(mapping, document)
    generated, errors = mapping.apply_with_errors(document)
    assert (generated["b"], "list" in generated) == (1, False)
    assert {problem.code for problem in errors} == {"too-much-to-search"}


def test_what_does_not_change_in_an_array_is_each_elements_own() -> None:
    mapping = mapping_of(
        {"eField": "a[*]", "gField": "x[*].number"},
        {"eField": "shared", "gField": "x[*].shared"},
        {"eField": "{shared[0].k} {text}", "gField": "x[*].text"},
        {"eField": "text", "gField": "x[*].converted", "dataType": "string"},
        {"eField": "missing", "gField": "x[*].missing", "dataType": "string"},
        {"hardCodedValue": [[1], {}], "gField": "x[*].constant"},
    )
    check_alike(mapping, {"a": [1, 2], "shared": [{"k": 2.0}], "text": 5})
    first, second = mapping.apply({"a": [1, 2], "shared": [{"k": 1}]})["x"]
    first["shared"][0]["k"] = first["constant"][1]["k"] = "changed"
    assert (second["shared"], second["constant"]) == ([{"k": 1}], [[1], {}])


def test_a_document_deeper_than_python_calls_is_copied() -> None:
    source: Json = []
    for _ in range(5_000):
        source = [source, {"a": 1.0}]
    mapping = mapping_of({"eField": "a", "gField": "b"})
    copied = mapping.apply({"a": source})["b"]
    for _ in range(5_000):
        assert copied[1] == {"a": 1}
        copied, source = copied[0], source[0]
        assert copied is not source
    assert copied == []


def test_generated_documents_share_no_constants() -> None:
    constants = [{"a": [1, {"b": 2}]}, [], {}, [[]], [{"a": 1}] * 3, list(range(100))]
    mapping = mapping_of(*({"hardCodedValue": value, "gField": f"x{at}"} for at, value in enumerate(constants)))
    check_alike(mapping, {})
    before = copy.deepcopy(mapping.apply({}))
    for value in mapping.apply({}).values():
        value.clear()
    assert mapping.apply({}) == before


def test_constants_keep_their_types() -> None:
    constants = [1, True, 1.0, 1.5, "1", None, 0, False, "", -0.0, 10**30, 1e300]
    mapping = mapping_of(*({"hardCodedValue": value, "gField": f"x{at}"} for at, value in enumerate(constants)))
    check_alike(mapping, {})
    assert repr(list(mapping.apply({}).values())) == repr([1, True, 1, 1.5, "1", None, 0, False, "", 0, 10**30, 1e300])
