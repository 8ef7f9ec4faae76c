"""What is remembered comes back in a new program, and rubbish in the file never does harm."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from designer.window.settings import RecentMapping, Settings, ThemeChoice


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "settings.ini"


def written(file: Path, text: str) -> Settings:
    file.write_text(text, encoding="utf-8")
    return Settings(file)


def stored(file: Path) -> Settings:
    """Read the file as another program would."""
    store = QSettings(str(file), QSettings.Format.IniFormat)
    store.sync()
    return Settings(store)


def test_a_first_start_has_sensible_values(file: Path) -> None:
    settings = Settings(file)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.window_geometry == b""
    assert settings.splitter_sizes("trees") == ()
    assert settings.shown_panels == {}
    assert settings.recent == ()
    assert settings.folder is None
    assert settings.trouble is None


def test_everything_comes_back(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    settings.theme = ThemeChoice.DARK
    settings.window_geometry = b"\x00\x01\xffgeometry;=\n"
    settings.set_splitter_sizes("trees", [400, 0, 300])
    settings.set_splitter_sizes("single", [7])
    settings.shown_panels = {"rows": False, "preview": True}
    settings.folder = tmp_path / "påth; with=odd [signs]"
    recent = RecentMapping(tmp_path / "ørders.mapping.json", (tmp_path / "a.json",), tmp_path / "d, e.json")
    settings.remember_mapping(recent)
    again = stored(file)
    assert again.theme is ThemeChoice.DARK
    assert again.window_geometry == b"\x00\x01\xffgeometry;=\n"
    assert again.splitter_sizes("trees") == (400, 0, 300)
    assert again.splitter_sizes("single") == (7,)
    assert again.shown_panels == {"rows": False, "preview": True}
    assert again.folder == tmp_path / "påth; with=odd [signs]"
    assert again.recent == (recent,)


def test_the_newest_mapping_comes_first_and_each_once(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    first, second = tmp_path / "first.json", tmp_path / "second.json"
    settings.remember_mapping(RecentMapping(first))
    settings.remember_mapping(RecentMapping(second))
    settings.remember_mapping(RecentMapping(tmp_path / "x" / ".." / "first.json", (second,)))
    assert settings.recent == (RecentMapping(first, (second,)), RecentMapping(second))


def test_only_the_last_twelve_are_kept(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for number in range(15):
        settings.remember_mapping(RecentMapping(tmp_path / f"{number}.json"))
    assert [recent.path.stem for recent in settings.recent] == [str(number) for number in range(14, 2, -1)]


def test_a_forgotten_mapping_is_gone_for_good(file: Path, tmp_path: Path) -> None:
    settings = Settings(file)
    for name in ("kept.json", "gone.json"):
        settings.remember_mapping(RecentMapping(tmp_path / name))
    settings.forget_mapping(tmp_path / "gone.json")
    assert [recent.path.name for recent in stored(file).recent] == ["kept.json"]


def test_what_another_window_opened_is_kept(file: Path, tmp_path: Path) -> None:
    one, other = stored(file), stored(file)
    assert one.recent == other.recent == ()
    one.remember_mapping(RecentMapping(tmp_path / "one.json"))
    other.remember_mapping(RecentMapping(tmp_path / "other.json"))
    assert [recent.path.name for recent in stored(file).recent] == ["other.json", "one.json"]


def test_opening_what_was_opened_last_writes_nothing(file: Path, tmp_path: Path) -> None:
    recent = RecentMapping(tmp_path / "orders.mapping.json", (tmp_path / "a.json",))
    first = Settings(file)
    first.folder = tmp_path
    first.remember_mapping(recent)  # waits until all is written
    assert stored(file).recent == (recent,)
    held = file.stat()

    again = stored(file)
    again.folder = tmp_path
    again.remember_mapping(recent)
    after = file.stat()
    assert (after.st_ino, after.st_mtime_ns) == (held.st_ino, held.st_mtime_ns)


def test_the_folder_used_last_is_kept_whichever_window_used_it(file: Path, tmp_path: Path) -> None:
    here, other = QSettings(str(file), QSettings.Format.IniFormat), tmp_path / "other"
    ours = Settings(here)
    ours.folder = tmp_path
    here.sync()
    file.write_text(file.read_text(encoding="utf-8").replace(f"folder={tmp_path}", f"folder={other}"), encoding="utf-8")
    ours.folder = tmp_path
    assert stored(file).folder == tmp_path


@pytest.mark.parametrize(
    "text",
    [
        "theme=purple\nsplitters\\trees=[1, \nshown_panels=[]\nrecent={}\nwindow_geometry=text\nfolder=",
        "theme=1, 2\nsplitters\\trees=1, 2\nshown_panels=a, b\nrecent=@Invalid()\nwindow_geometry=7",
        'splitters\\trees="[1, -2]"\nshown_panels=7\nrecent="[7, {}, {\\"path\\": 7}, {\\"path\\": \\"\\"}]"',
        'splitters\\trees="[true]"\nshown_panels="{\\"rows\\": \\"no\\"}"\nrecent=[',
        'splitters\\trees="[1e400]"\nrecent=' + "[" * 50_000,
    ],
)
def test_odd_values_count_as_not_set(file: Path, text: str) -> None:
    settings = written(file, f"[General]\n{text}\n")
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.window_geometry == b""
    assert settings.splitter_sizes("trees") == ()
    assert settings.shown_panels == {}
    assert settings.recent == ()
    assert settings.folder is None


def test_odd_parts_of_a_recent_mapping_are_left_out(file: Path, tmp_path: Path) -> None:
    store = QSettings(str(file), QSettings.Format.IniFormat)
    store.setValue("recent", '[{"path": "/m.json", "sources": [7, "/s.json", ""], "destination": []}]')
    assert Settings(store).recent == (RecentMapping(Path("/m.json"), (Path("/s.json"),)),)


@pytest.mark.parametrize("junk", [b"\x00\xff\xfe junk \x80\n[[[", b'{"a": 1}\n', b"[General\ntheme=dark"])
def test_a_corrupt_file_is_told_once_and_can_be_written_again(file: Path, junk: bytes) -> None:
    file.write_bytes(junk)
    settings = stored(file)
    if settings.trouble is not None:
        assert str(file) in settings.trouble
    settings.theme = ThemeChoice.LIGHT
    settings.remember_mapping(RecentMapping(Path("/m.json")))
    again = stored(file)
    assert again.trouble is None
    assert again.theme is ThemeChoice.LIGHT
    assert again.recent == (RecentMapping(Path("/m.json")),)


def test_rubbish_in_the_file_is_told_with_the_file(file: Path) -> None:
    file.write_bytes(b"\x00\xff\xfe junk \x80\n[[[")
    assert str(file) in (stored(file).trouble or "")


def test_a_folder_in_the_place_of_the_file_does_no_harm(file: Path) -> None:
    file.mkdir()
    settings = stored(file)
    settings.theme = ThemeChoice.DARK
    assert settings.theme is ThemeChoice.DARK
