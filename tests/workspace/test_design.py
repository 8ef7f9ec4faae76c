"""The design file beside a mapping."""

import json
from pathlib import Path

import pytest

from designer.documents import DocumentError
from designer.workspace.design import (
    Design,
    ExpectedEntry,
    design_path,
    design_text,
    put_design_aside,
    read_design,
    write_design,
)

TEXT = """{
  "owner": "Kari",
  "sources": ["people.ndjson","more/people.json"],
  "destination": "../contact.json",
  "expected": [
    {"source":"people.ndjson","documents":"expected.ndjson","note":"of May"},
    {"source":"people.ndjson","record":3,"document":"people.expected/people-3.json"}
  ]
}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "people.design.json"
    path.write_text(TEXT, encoding="utf-8")
    return path


def design_of(path: Path) -> Design:
    design = read_design(path)
    assert design is not None
    return design


@pytest.mark.parametrize(
    ("mapping", "design"),
    [("a.mapping.json", "a.design.json"), ("a.json", "a.design.json"), ("a", "a.design.json")],
)
def test_it_stands_beside_the_mapping_under_its_name(mapping: str, design: str) -> None:
    assert design_path(Path("folder") / mapping) == Path("folder") / design


def test_it_names_files_from_its_own_folder(path: Path) -> None:
    design = design_of(path)
    assert [design.file(name) for name in design.sources] == [
        path.parent / "people.ndjson",
        path.parent / "more" / "people.json",
    ]
    assert design.destination is not None
    assert design.file(design.destination) == path.parent.parent / "contact.json"
    assert [(entry.record, entry.document) for entry in design.expected] == [
        (None, "expected.ndjson"),
        (3, "people.expected/people-3.json"),
    ]


def test_unknown_keys_are_kept_in_their_places(path: Path) -> None:
    write_design(design_of(path))
    assert path.read_text(encoding="utf-8") == TEXT
    write_design(design_of(path).with_expected(path.parent / "people.ndjson", 1, "one.json"))
    held = json.loads(path.read_text(encoding="utf-8"))
    assert list(held) == ["owner", "sources", "destination", "expected"]
    assert held["expected"][0]["note"] == "of May"


def test_where_there_is_none_there_is_no_design(tmp_path: Path) -> None:
    assert read_design(tmp_path / "none.design.json") is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "line 1"),
        ("[]", "it should be an object"),
        ('{"sources": 5}', "`sources` is no list"),
        ('{"destination": []}', "`destination` is no file name"),
        ('{"expected": {}}', "`expected` is no list"),
        ('{"expected": [{}]}', "entry 1 of `expected` has no `source`"),
        ('{"expected": [{"source": "a", "record": 0, "document": "b"}]}', "neither `record` with `document`"),
        ('{"expected": [{"source": "a", "record": true, "document": "b"}]}', "neither `record` with `document`"),
    ],
)
def test_a_broken_one_is_told_with_what_to_do(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "a.design.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError) as told:
        read_design(path)
    assert words in str(told.value)
    assert str(told.value).endswith("mend the file, or delete it and choose the samples anew")
    assert str(told.value).startswith("a.design.json")
    assert told.value.hint


def test_a_record_expects_its_newest_document_alone(path: Path) -> None:
    people = path.parent / "people.ndjson"
    design = design_of(path).with_expected(people, 3, "other.json")
    assert [entry.document for entry in design.expected if entry.record == 3] == ["other.json"]


def test_nothing_expected_is_written_only_where_a_file_for_all_says_otherwise(path: Path) -> None:
    people, elsewhere = path.parent / "people.ndjson", path.parent / "else.json"
    design = design_of(path).with_expected(people, 3, None).with_expected(elsewhere, 1, "x.json")
    assert ExpectedEntry.of_record("people.ndjson", 3, None) in design.expected
    assert all(entry.source != "else.json" for entry in design.with_expected(elsewhere, 1, None).expected)


def test_moved_elsewhere_it_names_the_same_files(path: Path, tmp_path: Path) -> None:
    design = design_of(path)
    moved = design.moved_to(tmp_path / "deep" / "er" / "people.design.json")
    assert moved.sources == ("../../people.ndjson", "../../more/people.json")
    assert [moved.file(name) for name in moved.sources] == [design.file(name) for name in design.sources]
    assert json.loads(design_text(moved))["expected"][1]["document"] == "../../people.expected/people-3.json"


def test_a_new_expected_document_takes_no_file_of_another_record(path: Path) -> None:
    design, folder = design_of(path), path.parent / "people.expected"
    assert design.new_document(path.parent / "people.ndjson", 3) == folder / "people-3.json"
    assert design.new_document(path.parent / "people.ndjson", 4) == folder / "people-4.json"
    assert design.new_document(path.parent / "more" / "people.json", 3) == folder / "people-3-2.json"


def test_a_document_that_a_person_chose_is_not_written_over(path: Path) -> None:
    people = path.parent / "people.ndjson"
    design = design_of(path).with_expected(people, 5, "mine.json")
    assert design.new_document(people, 5) == path.parent / "people.expected" / "people-5.json"


def test_a_design_with_nothing_to_say_is_short(tmp_path: Path) -> None:
    path = tmp_path / "a.design.json"
    assert design_text(Design(path)) == "{}\n"
    assert design_text(Design(path).with_samples([tmp_path / "s.json"], None)) == '{\n  "sources": ["s.json"]\n}\n'


def test_a_design_file_put_aside_is_still_there_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "m.design.json"
    assert put_design_aside(path) is None
    names = []
    for text in ("first", "second"):
        path.write_text(text, encoding="utf-8")
        aside = put_design_aside(path)
        assert aside is not None
        assert aside.read_text(encoding="utf-8") == text
        names.append(aside.name)
    assert not path.exists()
    assert len(set(names)) == 2
