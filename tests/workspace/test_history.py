"""Versions that were saved before are kept, in order, and not for ever."""

import os
from pathlib import Path

import pytest

from designer.mapping import mapping_from_dict, mapping_to_json
from designer.workspace.history import MOST_VERSIONS, History


@pytest.fixture
def history(tmp_path: Path) -> History:
    return History(tmp_path / "versions")


def save(history: History, path: Path, name: str) -> None:
    """Save a mapping as the designer does: the version before is kept first."""
    history.keep(path)
    path.write_text(mapping_to_json(mapping_from_dict({"name": name, "fieldMapping": []})), encoding="utf-8")


def names(history: History, path: Path) -> list[str]:
    return [held.name for version in history.versions(path) if (held := version.read()) is not None]


def test_the_versions_before_the_last_are_kept_newest_first(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.mapping.json"
    for name in ("one", "two", "three"):
        save(history, path, name)
    assert names(history, path) == ["two", "one"]


def test_a_version_has_the_time_at_which_it_was_saved(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.mapping.json"
    save(history, path, "one")
    os.utime(path, (1_700_000_000, 1_700_000_000))
    save(history, path, "two")
    assert history.versions(path)[0].time.timestamp() == 1_700_000_000


def test_saving_the_same_again_keeps_no_second_version(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.mapping.json"
    for name in ("one", "one", "one", "two"):
        save(history, path, name)
    assert names(history, path) == ["one"]


def test_a_clock_that_was_put_back_leaves_the_order(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.mapping.json"
    for name, time in (("one", 2_000_000_000), ("two", 1_000_000_000), ("three", 1_500_000_000)):
        save(history, path, name)
        os.utime(path, (time, time))
    save(history, path, "four")
    assert names(history, path) == ["three", "two", "one"]


def test_only_so_many_are_kept(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.mapping.json"
    for number in range(MOST_VERSIONS + 5):
        save(history, path, str(number))
    kept = names(history, path)
    assert len(kept) == MOST_VERSIONS
    assert kept[0] == str(MOST_VERSIONS + 3)


def test_files_of_the_same_name_in_other_folders_have_versions_of_their_own(history: History, tmp_path: Path) -> None:
    for folder in ("a", "b"):
        (tmp_path / folder).mkdir()
        for number in range(2):
            save(history, tmp_path / folder / "m.json", f"{folder}{number}")
    assert names(history, tmp_path / "a" / "m.json") == ["a0"]


def test_a_link_has_the_versions_of_its_file(history: History, tmp_path: Path) -> None:
    path, link = tmp_path / "m.json", tmp_path / "link.json"
    save(history, path, "one")
    link.symlink_to(path)
    history.keep(link)
    assert names(history, path) == ["one"]


def test_a_version_that_was_no_mapping_is_kept_and_read_as_none(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    path.write_text("rubbish", encoding="utf-8")
    save(history, path, "one")
    (version,) = history.versions(path)
    assert version.read() is None
    assert version.path.read_text(encoding="utf-8") == "rubbish"


def test_what_else_lies_in_the_folder_is_no_version(history: History, tmp_path: Path) -> None:
    path = tmp_path / "m.json"
    for name in ("one", "two"):
        save(history, path, name)
    (history.versions(path)[0].path.parent / "9 notes.mapping.json").write_text("{}", encoding="utf-8")
    assert names(history, path) == ["one"]


def test_a_new_file_has_no_versions_and_makes_no_folder(history: History, tmp_path: Path) -> None:
    save(history, tmp_path / "new.json", "one")
    assert history.versions(tmp_path / "new.json") == ()
    assert not (tmp_path / "versions").exists()
