"""A line gives the same bytes whichever way it is decoded: what the interpreter explains, as documents are written."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.batch import record_function
from designer.batch.outcomes import Told, outcomes
from designer.documents import document_text
from designer.jsontext import JsonTextError
from tests.engine.test_compiler import (
    ARRAY_DOCUMENTS,
    ARRAY_ROWS,
    DOCUMENTS,
    LOOKUPS,
    ODD_KEYS,
    ROWS,
    VECTORS,
    mapping_of,
)

PLAIN = mapping_of(
    {"eField": "a", "gField": "a"},
    {"eField": "b", "gField": "b", "dataType": "number"},
    {"eField": "c.d", "gField": "c", "dataType": "string"},
    {"eField": "list[*].x", "gField": "list[*].y"},
)
NUMBERS = mapping_of(
    {"eField": "n", "gField": "number", "dataType": "number"},
    {"eField": "both", "gField": "both.number", "dataType": "number"},
    {"eField": "both", "gField": "both.as it is"},
    {"eField": "list[*].n", "gField": "list[*].number", "dataType": "number"},
    {"eField": "list[*].n", "gField": "all", "dataType": "number"},
    {"eField": "{x}", "gField": "of text", "dataType": "number"},
)
"""Numbers of fields that are read as nothing else, and of one that is."""


def check_line(mapping: Mapping, line: bytes) -> None:
    explained = mapping.explain(json.loads(line))
    static = mapping.check()
    told = [problem for problem in explained.problems if problem.severity == "error" and problem not in static]
    function = record_function(mapping)
    (run,) = outcomes(function, iter([line]))
    swiftly = (run.document, run.errors) if isinstance(run, Told) else (*run, ())
    for generated, errors in (swiftly, function.of_any(line)):
        assert generated == document_text(explained.generated).encode()
        assert sorted(map(repr, errors)) == sorted(map(repr, told))


@pytest.mark.parametrize("case", VECTORS, ids=[case["name"] for case in VECTORS])
def test_a_case_of_the_platform(case: dict) -> None:
    check_line(Mapping.from_dict(case["mapping"]), document_text(case["source"]).encode())


@settings(max_examples=300, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=4).map(lambda rows: mapping_of(*rows)), st.lists(DOCUMENTS, min_size=1))
def test_random_rows(mapping: Mapping, documents: list) -> None:
    for document in documents:
        check_line(mapping, document_text(document).encode())


@settings(max_examples=300, deadline=None)
@given(
    st.lists(ARRAY_ROWS, min_size=1, max_size=4).map(
        lambda rows: Mapping.from_dict({"fieldMapping": rows, "lookups": LOOKUPS})
    ),
    st.lists(ARRAY_DOCUMENTS, min_size=1, max_size=3),
)
def test_random_rows_over_arrays(mapping: Mapping, documents: list) -> None:
    for document in documents:
        check_line(mapping, document_text(document).encode())


ODD_VALUES = st.sampled_from(
    [1e21, 1e-7, -2e-6, 1e300, "1e21", "0.000002", "-1e-6", [1e-6], {"k": [1e22]}, 5.0, 2.5, 7, "7", "x", "", None]
)
ODD_ROWS = st.builds(
    lambda source, target, options, data_type: {**source, "gField": target, **options, **data_type},
    st.sampled_from(["a", "b.c", "list[*].x", "<{a}>", "{a}"]).map(lambda path: {"eField": path})
    | st.builds(lambda value: {"hardCodedValue": value}, ODD_VALUES),
    st.sampled_from(["p", "q.r", "rows[*].s"]),
    st.one_of(
        st.just({}),
        st.builds(lambda value: {"default": value}, ODD_VALUES),
        st.sampled_from(["strict", "lenient", "with default"]).map(lambda name: {"lookupName": name}),
        st.builds(lambda value: {"conditional": {"when": "extract_not_empty"}, "hardCodedValue": value}, ODD_VALUES),
        st.sampled_from(["X", "x"]).map(lambda form: {"extractDateFormat": form, "generateDateFormat": "x"}),
    ),
    st.sampled_from([{}, {"dataType": "number"}, {"dataType": "string"}]),
)
ODD_TABLES = st.builds(
    lambda one, other, default: [
        {"name": "strict", "map": {"7": one, "x": other}},
        {"name": "lenient", "map": {"1e+21": one}, "allowFailures": True},
        {"name": "with default", "map": {"7": other}, "default": default},
    ],
    ODD_VALUES,
    ODD_VALUES,
    ODD_VALUES,
)


@settings(max_examples=500, deadline=None)
@given(st.lists(ODD_ROWS, min_size=1, max_size=4), ODD_TABLES, st.lists(ODD_VALUES, min_size=1, max_size=3))
def test_odd_numbers_wherever_they_come_from(rows: list, tables: list, values: list) -> None:
    mapping = Mapping.from_dict({"fieldMapping": rows, "lookups": tables})
    for value in values:
        check_line(mapping, document_text({"a": value, "b": {"c": value}, "list": [{"x": value}, {}]}).encode())


@pytest.mark.parametrize("value", ["1e21", "0.000002"])
def test_a_constant_that_becomes_an_odd_number(value: str) -> None:
    mapping = mapping_of({"hardCodedValue": value, "gField": "a", "dataType": "number"}, {"eField": "b", "gField": "b"})
    check_line(mapping, b'{"b": 1}')


@pytest.mark.parametrize("key", ODD_KEYS, ids=ascii)
def test_an_odd_key_is_a_key(key: str) -> None:
    quoted = json.dumps([key])[1:-1].replace("{", r"\{").replace("}", r"\}") if "{" in key or "}" in key else None
    path = f"[{quoted or json.dumps(key)}]" if "\\u" not in json.dumps(key) else f'["{key}"]'
    mapping = mapping_of({"eField": path, "gField": "a"})
    for line in (json.dumps({key: 1, "other": 2}), json.dumps({"other": {key: 1}})):
        check_line(mapping, line.encode())


@pytest.mark.parametrize(
    "text",
    [
        *('{"a": 1.0}', '{"a": [1e3, {"k": -0.0}]}', '{"a": 123456789012345678901234567890}', '{"a": 1e21}'),
        *('{"a": 0.000001}', '{"a": 1e-7}', '{"a": 12345678901234567.0}', '{"b": "1e21"}', '{"b": "0.000001"}'),
        *('{"b": 1e22}', '{"c": {"d": 1e21}}', '{"a": -0.000002}', '{"a": 1e400, "b": 1e400}', '{"a": "3e8a-"}'),
        *('{"a": null}', '{"b": null}', "{}", '{"c": null}', '{"c": {"d": null}}', '{"c": 5}', '{"c": []}', "5", "[]"),
        *('{"list": []}', '{"list": {}}', '{"list": [1, null, {"x": 1}, [], {"x": null}]}', '{"list": null}'),
        *('{"a": "\\ud800"}', '{"q": "\\ud800", "a": 1}', '{"a": "\\u0000\\u001f\\u007f\\u2028/"}', '{"a": "é漢😀"}'),
        *('{"\\u0061": 1}', '{"a": 1, "\\u0061": 2}', '{"q": 1, "q": 2, "a": 1}', '{"c": {"d": 1}, "c": {"e": 2}}'),
    ],
)
def test_odd_values_and_shapes(text: str) -> None:
    check_line(PLAIN, text.encode())
    check_line(PLAIN, f"\ufeff{text}\r".encode())


def check_number(literal: str) -> None:
    check_line(NUMBERS, f'{{"n": {literal}, "both": {literal}, "x": {literal}}}'.encode())
    check_line(NUMBERS, f'{{"list": [{{"n": {literal}}}, {{}}, {literal}, {{"n": [{literal}]}}]}}'.encode())


@pytest.mark.parametrize("kind", [None, "string", "number", "boolean"])
@pytest.mark.parametrize("value", ["1e400", "-1e400", "[1e400]", '{"b": 1e400}'])
def test_a_number_beyond_all_others_is_the_same_for_lines(value: str, kind: str | None) -> None:
    text: dict = {"eField": "a", "gField": "t", "dataType": kind}
    for rows in ([text], [text, {"eField": "a", "gField": "x"}], [{"eField": "<{a}>", "gField": "e"}, text]):
        check_line(Mapping.from_dict({"fieldMapping": rows}), f'{{"a": {value}}}'.encode())


@pytest.mark.parametrize(
    "text",
    [
        *("0", "-0", "43", "43.0", "-0.0", "0.00", "8346.66", "-10.00", "1e3", "1E-7", "-1e-7", "0.00001", "0.000009"),
        *(
            "1e15",
            "1e16",
            "1e21",
            "1e-400",
            "1e400",
            "-1e400",
            "9007199254740993",
            "9007199254740993.0",
            "123456.999999",
        ),
        *("18446744073709551616", "-9223372036854775809", "9" * 40, "9" * 4300, f"{'9' * 400}.0", "1.5e308"),
    ],
)
def test_a_number_is_the_same_as_a_number_and_as_text(text: str) -> None:
    check_number(text)
    check_number(f'"{text}"')


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            " ",
            "-",
            "--",
            ".",
            "-.",
            ".5",
            "-.5",
            "5.",
            "5-",
            "+5",
            "007",
            "-007",
            "00.5",
            " 5",
            "5 ",
            "\\t5\\n",
            "5 kg",
        ),
        *("12,8", "1,000", "N/A", "nan", "NaN", "inf", "Infinity", "-Infinity", "null", "true", "1_000"),
        *(
            "0x1F",
            "0b2",
            "0o17",
            "1e",
            "1e+",
            "1e+2",
            "e5",
            "2024-01-02",
            "1.2.3",
            "٣",
            "1٣",
            "５",
            "\\u0035",
            "\\ud800",
            "5\\ud800",
            "5\\u0000",
        ),
        *("5\\u00a0", "5\\u001c", "\\ufeff5", "/", ":", "1:", "[1]", "{}", "1 2"),
    ],
)
def test_a_text_is_a_number_where_javascript_takes_it_for_one(text: str) -> None:
    check_number(f'"{text}"')


@pytest.mark.parametrize(
    "literal", ["null", "true", "false", "[]", "[5]", "[1.0]", "[1e-7]", '["5"]', "{}", '{"n": 1.0}']
)
def test_what_is_no_number_becomes_one(literal: str) -> None:
    check_number(literal)


@settings(max_examples=300, deadline=None)
@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers() | st.decimals(-1000, 1000, places=6))
def test_random_numbers(number: object) -> None:
    text = str(number)
    check_number(text)
    check_number(f'"{text}"')


@settings(max_examples=300, deadline=None)
@given(st.text("0123456789.-+eExb, \u00a0Nn/", max_size=8) | st.text(max_size=4))
def test_random_texts_as_numbers(text: str) -> None:
    check_number(json.dumps(text))


@pytest.mark.parametrize(
    "line",
    [
        *(b'{"a": NaN}', b'{"q": NaN, "a": 1}', b'{"a": 1,}', b'{"a": 1}}', b'{"q": "\xff", "a": 1}', b'{"a": "\xff"}'),
        *(b'{"a": 01}', b'{"q": 01}', b'{"q": "\t"}', b"{'a': 1}", b'{"a": 1} {"a": 2}', b"x", b'{"q": tru}', b""),
    ],
)
def test_what_is_not_json_is_refused_wherever_it_stands(line: bytes) -> None:
    with pytest.raises(JsonTextError):
        record_function(PLAIN).of_any(line)
    (run,) = outcomes(record_function(PLAIN), [line])
    assert isinstance(run, Told) and run.error is not None
