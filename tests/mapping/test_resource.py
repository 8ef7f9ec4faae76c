"""Reading and writing the mapping resource."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import Mapping, MappingError
from designer.jsontext import same_json

FOREIGN = (
    '{"$schema": "x", "fieldMapping": '
    '[{"note": [1, 1.0, 1e21, null], "gField": "a", "color": {"z": 1, "a": 2}, '
    '"eField": "b"}, {"gField": "half"}], "name": "n", "lookups": [{"name": "l", "map": {"A": 1}}]}'
)


def test_a_foreign_mapping_keeps_every_key_value_and_order() -> None:
    written = Mapping.from_json(FOREIGN).to_json()
    assert json.dumps(json.loads(written)) == json.dumps(json.loads(FOREIGN))


def test_a_mapping_that_we_wrote_is_written_again_byte_for_byte() -> None:
    once = Mapping.from_json(FOREIGN).to_json()
    assert Mapping.from_json(once).to_json() == once


def test_a_row_stands_on_one_line() -> None:
    text = Mapping.from_dict({"name": "å", "fieldMapping": [{"eField": "a", "gField": "b"}]}).to_json()
    assert text == '{\n  "name": "å",\n  "fieldMapping": [\n    {"eField": "a", "gField": "b"}\n  ]\n}\n'


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("[]", 1, 1, "a list, not a mapping"),
        ('{\n "fieldMapping": {}}', 2, 18, "not a list"),
        ('{"fieldMapping": [{},\n 5]}', 2, 2, "row 2 is a number"),
        ('{"name": 5}', 1, 10, "not a text"),
        ('{"name": "x",}', 1, 14, "key"),
        ('{"name": NaN}', 1, 10, "NaN"),
        ('{"name": "x",\n "name": "y"}', 2, 2, "twice"),
        ("[" * 10_000, 1, 401, "nested"),
        ('{"fieldMapping": [{"hardCodedValue": 1e400}]}', 1, 38, "too large"),
    ],
)
def test_what_is_no_mapping_is_told_with_its_place(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(MappingError) as caught:
        Mapping.from_json(text)
    assert (caught.value.line, caught.value.column) == (line, column)
    assert words in str(caught.value)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32", "latin-1"])
def test_another_encoding_is_named_and_refused(encoding: str) -> None:
    with pytest.raises(MappingError, match="UTF-8"):
        Mapping.from_json('{"name": "å"}'.encode(encoding))


def test_a_byte_order_mark_is_accepted() -> None:
    assert Mapping.from_json('{"name": "å"}'.encode("utf-8-sig")).name == "å"


KEYS = st.text(max_size=4) | st.sampled_from(
    ["name", "fieldMapping", "eField", "gField", "hardCodedValue", "__proto__"]
)
JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3),
    max_leaves=8,
)
RESOURCES = st.dictionaries(KEYS, JSON_VALUES, max_size=4).flatmap(
    lambda others: st.permutations(
        [
            *((key, value) for key, value in others.items() if key not in ("name", "fieldMapping")),
            ("name", "any"),
            ("fieldMapping", [dict(others), {}, {"gField": "a", "note": list(others.values())}]),
        ]
    ).map(dict)
)


@given(RESOURCES)
def test_any_foreign_mapping_keeps_every_key_value_and_order(resource: dict) -> None:
    mapping = Mapping.from_json(json.dumps(resource))
    written = mapping.to_json()
    assert same_json(json.loads(written), resource)
    assert same_json(mapping.to_dict(), resource)
    assert Mapping.from_json(written).to_json() == written
    assert Mapping.from_dict(resource) == mapping


def test_a_mapping_shares_nothing_with_the_resource_it_was_made_of() -> None:
    resource = {"note": [1], "fieldMapping": [{"gField": "a", "hardCodedValue": {"b": [1]}}]}
    mapping = Mapping.from_dict(resource)
    resource["note"].append(2)
    resource["fieldMapping"][0]["hardCodedValue"]["b"].append(2)
    mapping.to_dict()["fieldMapping"][0]["hardCodedValue"]["b"].append(3)
    mapping.apply({})["a"]["b"].append(4)
    assert mapping.to_dict() == {"note": [1], "fieldMapping": [{"gField": "a", "hardCodedValue": {"b": [1]}}]}


@pytest.mark.parametrize(
    ("resource", "words"),
    [
        ([], "a list, not a mapping"),
        ({"fieldMapping": None}, "fieldMapping is null"),
        ({"fieldMapping": [{}, "x"]}, "row 2 is a text"),
        ({"note": {1: 2}}, "note: the key 1 is not a text"),
        ({"note": [{1, 2}]}, "JSON has no set"),
        ({"fieldMapping": [{"hardCodedValue": float("nan")}]}, "too large"),
    ],
)
def test_what_a_program_hands_over_is_checked_as_well(resource: object, words: str) -> None:
    with pytest.raises(MappingError, match=re.escape(words)):
        Mapping.from_dict(resource)


def test_a_lone_surrogate_survives_a_file() -> None:
    mapping = Mapping.from_json('{"fieldMapping": [{"gField": "a", "hardCodedValue": "\\ud83d"}]}')
    assert Mapping.from_json(mapping.to_json().encode()) == mapping
