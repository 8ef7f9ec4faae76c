"""Reading and writing the mapping resource."""

import json

import pytest

from designer import Mapping, MappingError

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
