import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from designer.documents import DocumentError, plain_os_error, read_bytes, write_atomically

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="permission bits and links of POSIX")


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_new_file_is_written_and_nothing_else_left(tmp_path: Path) -> None:
    write_atomically(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").read_bytes() == b"{}"
    assert names_in(tmp_path) == ["a.json"]


def test_a_file_that_is_there_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"a much longer old text")
    write_atomically(path, b"{}")
    assert path.read_bytes() == b"{}"
    assert names_in(tmp_path) == ["a.json"]


@posix_only
@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o755])
def test_permission_bits_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "a.json"
    path.touch()
    path.chmod(mode)
    write_atomically(path, b"{}")
    assert stat.S_IMODE(path.stat().st_mode) == mode


@posix_only
def test_a_new_file_gets_the_bits_that_any_new_file_gets(tmp_path: Path) -> None:
    (tmp_path / "plain.json").touch()
    write_atomically(tmp_path / "a.json", b"{}")
    assert (tmp_path / "a.json").stat().st_mode == (tmp_path / "plain.json").stat().st_mode


@posix_only
@pytest.mark.parametrize("exists", [True, False])
def test_a_link_stays_a_link_to_the_written_file(tmp_path: Path, exists: bool) -> None:
    (tmp_path / "far").mkdir()
    target = tmp_path / "far" / "real.json"
    if exists:
        target.write_bytes(b"old")
    link = tmp_path / "link.json"
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names_in(tmp_path / "far") == ["real.json"]


def test_a_folder_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError, match=r"a\.json"):
        write_atomically(tmp_path / "a.json", b"{}")
    assert names_in(tmp_path) == ["a.json"]


def test_a_folder_that_is_missing_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_atomically(tmp_path / "none" / "a.json", b"{}")
    assert names_in(tmp_path) == []


def test_a_failure_on_the_way_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left") as caught:
        write_atomically(path, b"new")
    assert caught.value.errno == errno.ENOSPC
    assert path.read_bytes() == b"old"
    assert names_in(tmp_path) == ["a.json"]


def test_a_protected_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    path.chmod(0o444)
    if os.access(path, os.W_OK):
        pytest.skip("this account may write every file")
    with pytest.raises(PermissionError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_bytes_are_read_whole(tmp_path: Path) -> None:
    data = b"0123456789" * 1_000_000
    (tmp_path / "a.json").write_bytes(data)
    assert read_bytes(tmp_path / "a.json") == data


def test_a_file_below_a_file_is_told_in_plain_words(tmp_path: Path) -> None:
    (tmp_path / "a.json").touch()
    with pytest.raises(DocumentError) as caught:
        read_bytes(tmp_path / "a.json" / "b.json")
    assert "Errno" not in str(caught.value)
    assert isinstance(caught.value.__cause__, OSError)


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "there is no space left on the disk"),
        (errno.EACCES, "you have no permission to write there"),
        (errno.EROFS, "the disk can only be read"),
        (errno.ENOENT, "the folder is not there"),
        (errno.ENAMETOOLONG, "the name is too long"),
    ],
)
def test_what_the_system_refuses_is_told_in_plain_words(code: int, words: str) -> None:
    assert plain_os_error(OSError(code, os.strerror(code))) == words


def test_what_has_no_words_of_ours_keeps_those_of_the_system() -> None:
    assert plain_os_error(OSError(errno.EDOM, "Odd thing")) == "the system refused it (odd thing)"
    assert plain_os_error(OSError()) == "the system refused it (no reason given)"


def test_a_folder_that_takes_no_file_is_not_called_missing(tmp_path: Path) -> None:
    no_file = OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(tmp_path / "a.json"))
    assert plain_os_error(no_file) == "the system allows no new file in that folder"
    no_folder = OSError(errno.ENOENT, os.strerror(errno.ENOENT), str(tmp_path / "gone" / "a.json"))
    assert plain_os_error(no_folder) == "the folder is not there"
