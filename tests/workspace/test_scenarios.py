"""Scenarios on disk, compared with what their mappings generate."""

import json
from pathlib import Path

import pytest

from designer.documents import ABSENT, ReadingCancelled, Sample, join_samples, read_sample, sample_from_text
from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.workspace.bundled_samples import BundledSample, bundled_samples
from designer.workspace.document_difference_words import difference_words
from designer.workspace.expectations import Expectations
from designer.workspace.record_places import RecordPlace, index_of_record, place_of_record
from designer.workspace.scenarios import ScenarioResult, compare_records, find_scenarios, run_scenarios

ROWS = [{"eField": "first", "gField": "name"}, {"eField": "age", "gField": "age", "dataType": "number"}]
MAPPING = mapping_from_dict({"name": "people", "fieldMapping": ROWS})
PEOPLE = [{"first": "John", "age": "43"}, {"first": "Kari", "age": "7"}]


def write(path: Path, held: Json) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(held), encoding="utf-8")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A mapping with two records, of which the second is expected otherwise than it is generated."""
    write(tmp_path / "people.mapping.json", {"name": "people", "fieldMapping": ROWS})
    write(tmp_path / "people.json", PEOPLE)
    write(tmp_path / "people.expected" / "people-1.json", {"age": 43, "name": "John"})
    write(tmp_path / "people.expected" / "people-2.json", {"name": "Kari", "age": "7"})
    entries = [
        {"source": "people.json", "record": number, "document": f"people.expected/people-{number}.json"}
        for number in (1, 2)
    ]
    write(tmp_path / "people.design.json", {"sources": ["people.json"], "expected": entries})
    return tmp_path


def run(place: Path) -> list[ScenarioResult]:
    return [result for files in find_scenarios(place) for result in run_scenarios(files)]


@pytest.mark.parametrize("sample", bundled_samples(), ids=lambda sample: sample.name)
def test_a_bundled_sample_is_as_expected(sample: BundledSample) -> None:
    results = run(sample.mapping)
    assert results
    assert all(result.is_as_expected for result in results)


def test_each_record_is_green_or_red_with_its_differences(folder: Path) -> None:
    first, second = run(folder / "people.mapping.json")
    assert first.is_as_expected
    assert first.place == RecordPlace(folder / "people.json", 1)
    assert not second.is_as_expected
    assert [difference_words(one) for one in second.differences] == [
        'age is a number where a text is expected ("7", 7)'
    ]


def test_a_folder_gives_all_mappings_below_it_that_expect_something(folder: Path) -> None:
    write(folder / "deep" / "other.mapping.json", {"fieldMapping": []})
    write(folder / "deep" / "lonely.mapping.json", {"fieldMapping": []})
    write(folder / "deep" / "other.design.json", {"expected": [{"source": "s.json", "documents": "e.ndjson"}]})
    assert [files.mapping.name for files in find_scenarios(folder)] == ["other.mapping.json", "people.mapping.json"]


@pytest.mark.parametrize(
    ("gone", "words"),
    [
        ("people.json", "people.json: the file is not there"),
        ("people.expected/people-1.json", "people-1.json: the file is not there"),
    ],
)
def test_what_is_missing_is_told_in_place_of_a_result(folder: Path, gone: str, words: str) -> None:
    (folder / gone).unlink()
    results = run(folder)
    assert any(words in result.trouble and not result.is_as_expected for result in results)


def test_a_broken_design_or_mapping_does_not_stop_the_others(folder: Path) -> None:
    write(folder / "b" / "broken.mapping.json", {"fieldMapping": 5})
    write(folder / "b" / "broken.design.json", {"sources": ["s.json"], "expected": [{"source": "s", "documents": "e"}]})
    write(folder / "c" / "odd.mapping.json", {"fieldMapping": []})
    write(folder / "c" / "odd.design.json", {"sources": 5})
    results = run(folder)
    assert [bool(result.trouble) for result in results] == [True, True, False, False]
    assert "fieldMapping is a number" in results[0].trouble
    assert "`sources` is no list" in results[1].trouble


def test_a_mapping_without_a_design_has_no_scenarios(folder: Path) -> None:
    (folder / "people.design.json").unlink()
    assert run(folder) == []
    assert run(folder / "people.mapping.json") == []


def test_a_document_expected_of_a_record_that_is_not_there_is_told() -> None:
    sample = sample_from_text(json.dumps(PEOPLE))
    expected = Expectations().expecting(RecordPlace(None, 7), {})
    (result,) = compare_records(MAPPING, sample, expected)
    assert result.trouble == "there is no record 7 in the pasted JSON"


def test_what_is_expected_of_one_record_comes_before_what_is_of_all(tmp_path: Path) -> None:
    source = tmp_path / "people.json"
    sample = people_in(source)
    expected = Expectations({}, {source: [{"a": 1}, {"a": 2}]})
    assert expected.of(sample, 1) == {"a": 2}
    assert expected.expecting(RecordPlace(source, 2), {"b": 3}).of(sample, 1) == {"b": 3}
    assert expected.expecting(RecordPlace(source, 2), ABSENT).of(sample, 1) is ABSENT
    assert not expected.is_empty


def test_records_keep_their_numbers_where_lines_cannot_be_read(tmp_path: Path) -> None:
    path = tmp_path / "people.ndjson"
    path.write_text('{"first": "A"}\n{\n{"first": "B"}\n', encoding="utf-8")
    sample = people_in(path)
    joined = join_samples([sample_from_text("[{}, {}]"), sample])
    assert place_of_record(sample, 1) == RecordPlace(path, 3)
    assert place_of_record(joined, 3) == RecordPlace(path, 3)
    assert index_of_record(joined, RecordPlace(path, 3)) == 3
    assert index_of_record(joined, RecordPlace(path, 2)) is None
    assert index_of_record(joined, RecordPlace(path, 4)) is None
    assert index_of_record(joined, RecordPlace(None, 2)) == 1


def people_in(path: Path) -> Sample:
    if not path.exists():
        write(path, PEOPLE)
    return read_sample(path)


def test_looking_through_a_folder_can_be_given_up(tmp_path: Path) -> None:
    with pytest.raises(ReadingCancelled):
        find_scenarios(tmp_path, lambda: True)
