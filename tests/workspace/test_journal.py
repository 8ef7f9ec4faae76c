"""Work that is not saved is written down, and found again when the program that did it is gone."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from designer.documents import ABSENT
from designer.frozen import replace
from designer.mapping import Mapping, mapping_from_dict, mapping_from_json
from designer.workspace.journal import Journal, work_left_behind
from designer.workspace.record_places import RecordPlace
from designer.workspace.unkept_expectations import expectations_from_text
from designer.workspace.unsaved_work import UnsavedWork, fingerprint

ROOT = Path(__file__).parents[2]
TIME = datetime(2026, 3, 4, 14, 32, 5, tzinfo=UTC)
LEAVE_BEHIND = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from designer.mapping import mapping_from_dict
from designer.workspace.journal import Journal
from designer.workspace.unsaved_work import UnsavedWork
mapping = mapping_from_dict({"name": "m", "owner": "Åse", "fieldMapping": [{"gField": "half", "color": "red"}]})
time = datetime(2026, 3, 4, 14, 32, 5, tzinfo=UTC)
work = UnsavedWork(mapping, Path("orders.mapping.json"), "orders.mapping.json", "abc", time,
                   (Path("in.json"),), Path("out.json"), '{"a": "\\ud800å"}')
Journal(Path(sys.argv[1])).write(work)
os._exit(9)
"""


def mapping(**row: object) -> Mapping:
    return mapping_from_dict({"name": "m", "fieldMapping": [row]})


def work(held: Mapping, title: str = "orders.mapping.json") -> UnsavedWork:
    return UnsavedWork(held, Path("/data/orders.mapping.json"), title, fingerprint(held), TIME)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journals"


@pytest.fixture
def left(folder: Path) -> Path:
    """A folder in which a program that is gone left work behind."""
    subprocess.run([sys.executable, "-c", LEAVE_BEHIND, str(folder)], cwd=ROOT, check=False, timeout=60)
    return folder


def test_work_of_a_program_that_is_gone_is_found_whole(left: Path) -> None:
    (found,), aside = work_left_behind(left)
    assert aside == ()
    assert found.work.mapping.entries["owner"] == "Åse"
    assert (found.work.mapping.rows or ())[0].entries == {"gField": "half", "color": "red"}
    assert found.work.title == "orders.mapping.json"
    assert found.work.time == TIME
    assert found.work.pasted_source == '{"a": "\ud800å"}'
    assert found.work.pasted_destination is None
    found.leave()


def test_files_named_from_a_folder_are_found_from_any_other(left: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(left)
    (found,), _ = work_left_behind(left)
    assert found.work.path == ROOT / "orders.mapping.json"
    assert (found.work.sources, found.work.destination) == ((ROOT / "in.json",), ROOT / "out.json")
    found.leave()


def test_work_of_a_living_program_is_not_offered(folder: Path) -> None:
    journal = Journal(folder)
    journal.write(work(mapping(eField="a")))
    assert work_left_behind(folder) == ((), ())
    journal.close()


def test_work_that_one_program_offers_is_offered_by_no_other(left: Path) -> None:
    (found,), _ = work_left_behind(left)
    assert work_left_behind(left) == ((), ())
    found.leave()
    (again,), _ = work_left_behind(left)
    again.leave()


def test_work_that_is_safe_elsewhere_leaves_nothing(left: Path) -> None:
    (found,), _ = work_left_behind(left)
    found.forget()
    assert list(left.iterdir()) == []


def test_a_journal_that_is_closed_leaves_nothing(folder: Path) -> None:
    journal = Journal(folder)
    journal.write(work(mapping(eField="a")))
    journal.close()
    assert list(folder.iterdir()) == []


def test_what_is_written_last_counts(folder: Path) -> None:
    journal = Journal(folder)
    for name in ("a", "b"):
        journal.write(work(mapping(eField=name)))
    (path,) = folder.glob("*.journal")
    assert json.loads(path.read_text(encoding="utf-8"))["mapping"].count('"b"') == 1
    journal.close()


def test_what_is_put_aside_is_kept_as_a_mapping_file_with_what_was_pasted(left: Path) -> None:
    (found,), _ = work_left_behind(left)
    path = found.put_aside().mapping
    assert mapping_from_json(path.read_bytes()).entries["owner"] == "Åse"
    assert path.name.startswith("orders 2026-03-04")
    assert {held.name for held in path.parent.iterdir()} == {
        path.name,
        path.name.replace(".mapping.json", ".source.json"),
    }
    assert work_left_behind(left) == ((), ())


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "damaged"),
        ("[]", "damaged"),
        ('{"version": 1}', "damaged"),
        ('{"version": 1, "mapping": "{", "time": "x"}', "damaged"),
        ('{"version": true, "mapping": "{}"}', "damaged"),
        ("[" * 100_000, "damaged"),
        ('{"version": 2}', "newer version"),
    ],
)
def test_a_journal_that_cannot_be_read_is_set_aside_and_never_deleted(folder: Path, text: str, why: str) -> None:
    folder.mkdir()
    (folder / "1-ab.journal").write_text(text, encoding="utf-8")
    found, (aside,) = work_left_behind(folder)
    assert found == ()
    assert why in aside.why
    assert aside.path.read_text(encoding="utf-8") == text
    assert work_left_behind(folder) == ((), ())


@pytest.mark.parametrize("key", ["time", "title", "path", "saved", "sources", "destination", "mapping"])
@pytest.mark.parametrize("value", [5, [], {"a": 1}, "\0"])
def test_a_journal_with_an_odd_value_never_stops_the_others(left: Path, key: str, value: object) -> None:
    (good,) = left.glob("*.journal")
    told = json.loads(good.read_text(encoding="utf-8"))
    (left / "1-odd.journal").write_text(json.dumps({**told, key: value}), encoding="utf-8")
    found, _ = work_left_behind(left)
    assert any(one.work.saved == "abc" and one.work.title == "orders.mapping.json" for one in found)
    for one in found:
        one.leave()


@pytest.mark.parametrize("text", ["rubbish", '{"version": 2}'])
def test_what_lies_beside_a_journal_that_cannot_be_read_goes_with_it_and_is_never_deleted(
    folder: Path, text: str
) -> None:
    folder.mkdir()
    beside = {".source.json": "[1]", ".destination.json": "{}", ".expected.ndjson": "[null, 1, 2]"}
    for suffix, held in {".journal": text, **beside}.items():
        (folder / f"1-ab{suffix}").write_text(held, encoding="utf-8")
    _, (aside,) = work_left_behind(folder)
    for path in (*folder.iterdir(), *aside.path.parent.iterdir()):
        os.utime(path, (0, 0))
    work_left_behind(folder)
    assert {path.name: path.read_text(encoding="utf-8") for path in aside.path.parent.iterdir()} == {
        "1-ab.journal": text,
        **{f"1-ab{suffix}": held for suffix, held in beside.items()},
    }


def test_what_is_expected_and_in_no_file_is_written_down_when_it_changes(folder: Path) -> None:
    journal = Journal(folder)
    expected = {
        RecordPlace(Path("in.json"), 2): {"a": 1.0, "b": "Åse\n"},
        RecordPlace(None, 1): None,
        RecordPlace(None, 3): ABSENT,
    }
    journal.write(replace(work(mapping(eField="a")), expected=expected))
    (path,) = folder.glob("*.expected.ndjson")
    assert expectations_from_text(path.read_text(encoding="utf-8")) == {
        RecordPlace(Path.cwd() / "in.json", 2): {"a": 1, "b": "Åse\n"},
        RecordPlace(None, 1): None,
        RecordPlace(None, 3): ABSENT,
    }
    journal.write(work(mapping(eField="b")))
    assert not path.exists()
    journal.write(replace(work(mapping(eField="a")), expected=expected))
    journal.close()
    assert list(folder.iterdir()) == []


def test_lines_of_expectations_that_cannot_be_read_cost_no_others() -> None:
    text = 'rubbish\n[]\n[null, 1, 2, 3]\n["a", "b", 1]\n["\\u0000", 1, 1]\n[null, 7, {"a": 1}]\n[null, 8'
    assert expectations_from_text(text) == {RecordPlace(None, 7): {"a": 1}}


def test_bytes_that_are_no_text_are_set_aside(folder: Path) -> None:
    folder.mkdir()
    (folder / "1-ab.journal").write_bytes(b"\xff\xfe\x00")
    _, (aside,) = work_left_behind(folder)
    assert aside.path.read_bytes() == b"\xff\xfe\x00"


def test_two_that_are_set_aside_do_not_take_each_others_place(folder: Path) -> None:
    for text in ("one", "two"):
        folder.mkdir(exist_ok=True)
        (folder / "1-ab.journal").write_text(text, encoding="utf-8")
        work_left_behind(folder)
    assert {path.read_text(encoding="utf-8") for path in (folder / "put aside").iterdir()} == {"one", "two"}


def test_without_a_folder_there_is_nothing_and_none_is_made(folder: Path) -> None:
    assert work_left_behind(folder) == ((), ())
    assert not folder.exists()


def test_a_write_that_fails_leaves_what_was_written_before(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = Journal(folder)
    journal.write(work(mapping(eField="a")))
    (path,) = folder.glob("*.journal")
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(OSError, match="No space"):
        journal.write(work(mapping(eField="b")))
    monkeypatch.undo()
    assert path.read_bytes() == before
    journal.close()


def test_fingerprints_tell_mappings_apart_as_they_are_written() -> None:
    one = mapping(eField="a", hardCodedValue=1)
    assert fingerprint(one) == fingerprint(mapping(eField="a", hardCodedValue=1))
    assert (
        len({fingerprint(held) for held in (one, mapping(eField="a", hardCodedValue=True), mapping(eField="a"))}) == 3
    )
