"""The library as a program uses it."""

import copy
import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest

from designer import Mapping, MappingError
from designer.batch import RecordError
from designer.documents import DocumentError

ROWS = [{"eField": "a", "gField": "x.y", "dataType": "number"}, {"eField": "n", "gField": "z"}, {"gField": "half"}]


def test_a_mapping_is_saved_and_loaded_again(tmp_path: Path) -> None:
    mapping = Mapping.from_dict({"name": "m", "fieldMapping": ROWS, "extra": [1]})
    mapping.save(tmp_path / "m.mapping.json")
    assert Mapping.load(tmp_path / "m.mapping.json") == mapping
    assert Mapping.load(str(tmp_path / "m.mapping.json")).to_dict() == mapping.to_dict()
    assert (tmp_path / "m.mapping.json").read_text(encoding="utf-8") == mapping.to_json()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="not there"):
        Mapping.load(tmp_path / "gone.mapping.json")


def test_a_file_that_is_no_mapping_is_told_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "m.json").write_text('{"name": "x",\n "fieldMapping": 5}')
    with pytest.raises(MappingError) as caught:
        Mapping.load(tmp_path / "m.json")
    assert (caught.value.line, caught.value.column) == (2, 18)


def test_a_save_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        Mapping().save(tmp_path / "none" / "m.json")


def test_applying_generates_what_explaining_does_and_leaves_the_source_alone() -> None:
    mapping = Mapping.from_dict({"fieldMapping": ROWS})
    source = {"a": "5", "n": {"deep": [1]}}
    before = copy.deepcopy(source)
    generated = mapping.apply(source)
    assert generated == mapping.explain(source).generated == {"x": {"y": 5}, "z": {"deep": [1]}}
    generated["z"]["deep"].append(2)
    assert source == before
    assert mapping.apply(source) == {"x": {"y": 5}, "z": {"deep": [1]}}


def test_what_is_wrong_with_the_rows_is_told_without_a_sample() -> None:
    problems = Mapping.from_dict({"fieldMapping": ROWS}).check()
    assert [(problem.row, problem.code) for problem in problems] == [(2, "no-source")]
    assert Mapping().check() == ()


def test_a_mapping_is_a_value() -> None:
    one, other = (Mapping.from_dict({"name": "m", "fieldMapping": ROWS}) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)
    assert pickle.loads(pickle.dumps(one)) == one
    one.apply({})
    assert one == other
    with pytest.raises(AttributeError):
        one.rows = None
    with pytest.raises(AttributeError):
        one.rows[0].entries = {}


def test_no_mapping_passes_along_and_no_rows_generate_nothing() -> None:
    assert Mapping.from_dict(None).apply({"a": 1}) == {"a": 1}
    assert Mapping.from_dict({"name": "x"}).apply([1]) == [1]
    assert Mapping.from_dict({"fieldMapping": []}).apply({"a": 1}) == {}


def test_lines_go_through_as_they_come() -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": "a", "gField": "x"}, {"eField": "b", "gField": "x.y"}]})
    asked: list[int] = []

    def lines() -> Iterator[bytes | str]:
        for number, line in enumerate([b'{"a": 1}\r\n', "\n", '{"a": "\u00e5"}', b'{"a": 1, "b": 2}', b'{"a": 1,}'], 1):
            asked.append(number)
            yield line

    told: list[RecordError] = []
    documents = mapping.apply_lines(lines(), told.append)
    assert next(documents) == b'{"x":1}'
    assert asked == [1]
    assert list(documents) == [b'{"x":"\xc3\xa5"}', b'{"x":1}']
    assert [(error.record, error.line, error.row, error.code) for error in told] == [
        (3, 4, 2, "parent-kind"),
        (4, 5, None, "not-json"),
    ]


def test_a_line_that_is_not_json_raises_where_nobody_listens() -> None:
    mapping = pickle.loads(pickle.dumps(Mapping.from_dict({"fieldMapping": []})))
    with pytest.raises(DocumentError, match="lines, line 2, column 1"):
        list(mapping.apply_lines([b"{}", b"x"]))


def test_lines_are_nested_as_deep_as_documents_may_be() -> None:
    mapping = Mapping.from_dict({"fieldMapping": [{"eField": "b", "gField": "b"}]})
    told: list[RecordError] = []
    lines = ['{"b": 1, "a": ' + "[" * levels + "]" * levels + "}" for levels in (399, 400, 900)]
    assert list(mapping.apply_lines(lines, told.append)) == [b'{"b":1}']
    assert ["more than 400 levels" in error.message for error in told] == [True, True]
