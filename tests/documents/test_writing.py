import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.documents import Form, document_text, documents_text
from designer.jsontext import Json, read_json, same_json

TEXTS = st.text(st.characters(codec=None), max_size=8)
DOCUMENTS = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 2.0, None, True]}, '{"a":[1,2,null,true]}'),
        ([1e-7, 1e-05, 1e16, 1e21, -0.0], "[1e-7,0.00001,10000000000000000,1e+21,0]"),
        ([math.nan, math.inf, -math.inf], "[null,null,null]"),
        (["NaN", "1.0]", "-Infinity", 'a "1e-07" b\\', 2.0], '["NaN","1.0]","-Infinity","a \\"1e-07\\" b\\\\",2]'),
        ({"1.0": 1.0, "1e+16": 1e16}, '{"1.0":1,"1e+16":10000000000000000}'),
        (2**70, "1180591620717411303424"),
        (43.0, "43"),
        ("Åse 漢 😀 \u2028 \x7f", '"Åse 漢 😀 \u2028 \x7f"'),
        ('\b\t\n\f\r\x01"\\/', '"\\b\\t\\n\\f\\r\\u0001\\"\\\\/"'),
        ("\ud83d!", '"\\ud83d!"'),
        ({"\udc00": 1.0}, '{"\\udc00":1}'),
        ({}, "{}"),
    ],
)
def test_a_document_is_written_as_javascript_does(value: Json, text: str) -> None:
    assert document_text(value) == text


def test_an_indented_document_keeps_empty_containers_closed() -> None:
    value = {"a": {}, "b": [], "c": [1.0, {"d": "x: [1, 2]"}]}
    assert document_text(value, 2) == (
        '{\n  "a": {},\n  "b": [],\n  "c": [\n    1,\n    {\n      "d": "x: [1, 2]"\n    }\n  ]\n}'
    )


@pytest.mark.parametrize("text", ["\ud83d", "\ud83dx", "\udc00", "\ud83d\udc00", "é\ud83d\n"])
def test_a_lone_surrogate_is_escaped_with_indentation_too(text: str) -> None:
    written = document_text([text, 1.0], 2)
    assert written.startswith("[\n  ")
    assert json.loads(written.encode("utf-8")) == json.loads(json.dumps([text, 1]))


@given(DOCUMENTS)
def test_what_is_written_reads_back_the_same(value: Json) -> None:
    assert same_json(json.loads(document_text(value)), json.loads(json.dumps(value)))
    document_text(value).encode("utf-8")


@given(DOCUMENTS, st.sampled_from([1, 2, 4]))
def test_indenting_only_adds_space_where_pythons_writer_does(value: Json, indent: int) -> None:
    compact = document_text(value)
    assert same_json(json.loads(document_text(value, indent)), json.loads(compact))
    if "\\ud" not in compact:
        assert document_text(value, indent) == json.dumps(value, indent=indent, ensure_ascii=False)


@pytest.mark.parametrize("indent", [None, 2])
def test_a_document_nested_thousands_deep_is_written(indent: int | None) -> None:
    value: Json = [1.0, {}]
    for _ in range(3000):
        value = {"a": value, "b": "é"}
    text = document_text(value, indent)
    if indent is None:
        assert text == '{"a":' * 3000 + "[1,{}]" + ',"b":"é"}' * 3000
    else:
        lines = text.split("\n")
        assert lines[:2] == ["{", '  "a": {']
        assert lines[-2:] == ['  "b": "é"', "}"]
        assert lines[3000] == " " * 6000 + '"a": ['


def test_each_form_has_its_file() -> None:
    assert documents_text([{"a": 1.0}], Form.DOCUMENT) == '{\n  "a": 1\n}\n'
    assert documents_text([{"a": 1.0}, {}], Form.LINES) == '{"a":1}\n{}\n'
    assert read_json(documents_text([{"a": 1.0}, {}], Form.RECORDS)) == [{"a": 1}, {}]
    assert documents_text([], Form.RECORDS) == "[]\n"
    assert documents_text([], Form.LINES) == ""


@pytest.mark.parametrize("documents", [[], [{}, {}]])
def test_one_document_is_neither_none_nor_two(documents: list[Json]) -> None:
    with pytest.raises(ValueError, match=f"there are {len(documents)}"):
        documents_text(documents, Form.DOCUMENT)
