"""A line gives the same bytes whichever way it is decoded: what the interpreter explains, as documents are written."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.batch import record_function
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


def check_line(mapping: Mapping, line: bytes) -> None:
    explained = mapping.explain(json.loads(line))
    static = mapping.check()
    told = [problem for problem in explained.problems if problem.severity == "error" and problem not in static]
    generated, errors = record_function(mapping)(line)
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


@pytest.mark.parametrize(
    "line",
    [
        *(b'{"a": NaN}', b'{"q": NaN, "a": 1}', b'{"a": 1,}', b'{"a": 1}}', b'{"q": "\xff", "a": 1}', b'{"a": "\xff"}'),
        *(b'{"a": 01}', b'{"q": 01}', b'{"q": "\t"}', b"{'a': 1}", b'{"a": 1} {"a": 2}', b"x", b'{"q": tru}', b""),
    ],
)
def test_what_is_not_json_is_refused_wherever_it_stands(line: bytes) -> None:
    with pytest.raises(JsonTextError):
        record_function(PLAIN)(line)
