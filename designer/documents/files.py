"""Files read whole and written so that no crash leaves half of one."""

import contextlib
import errno
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from designer.documents.errors import DocumentError, ReadingCancelled
from designer.said import said

_CHUNK_BYTES = 4 * 1024 * 1024
_NEW_FILE_MODE = 0o666  # less what the umask takes away
_WINDOWS_SHARING_VIOLATION = 32

_WORDS = {
    "EACCES": said("you have no permission to write there"),
    "EPERM": said("you have no permission to write there"),
    "EROFS": said("the disk can only be read"),
    "ENOSPC": said("there is no space left on the disk"),
    "EDQUOT": said("your share of the disk is used up"),
    "EFBIG": said("the file is larger than the disk allows"),
    "ENOENT": said("the folder is not there"),
    "ENOTDIR": said("a part of the path is a file, not a folder"),
    "EISDIR": said("a folder has that name"),
    "EEXIST": said("something of that name is there already"),
    "ENAMETOOLONG": said("the name is too long"),
    "EINVAL": said("the disk does not allow that name"),
    "ELOOP": said("the link leads back to itself"),
    "EBUSY": said("another program is using it"),
    "ETXTBSY": said("another program is using it"),
    "EMFILE": said("too many files are open"),
    "ENFILE": said("too many files are open"),
    "EIO": said("the disk cannot be read or written"),
    "EPIPE": said("the program that was reading has ended"),
    "ENOTCONN": said("the network folder does not answer"),
    "ESTALE": said("the network folder does not answer"),
    "EHOSTDOWN": said("the network folder does not answer"),
    "EHOSTUNREACH": said("the network folder does not answer"),
    "ENETUNREACH": said("the network folder does not answer"),
    "ETIMEDOUT": said("the network folder does not answer"),
}


def never() -> bool:
    """The answer of those who do not cancel."""
    return False


def read_bytes(path: Path, cancelled: Callable[[], bool] = never) -> bytes:
    """All bytes of a file; raises DocumentError where it cannot be read, ReadingCancelled where that was asked."""
    chunks: list[bytes] = []
    try:
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK_BYTES):
                if cancelled():
                    raise ReadingCancelled
                chunks.append(chunk)
        return b"".join(chunks)
    except OSError as error:
        raise unreadable(path, error) from error
    except MemoryError:
        raise not_enough_memory(path.name, path) from None


def write_atomically(path: Path, data: bytes) -> None:
    """Puts a file in place whole or not at all; raises OSError unchanged and then leaves what was there.

    The permission bits of a file that is there are kept, a link is followed to its target, and what is no
    plain file (a pipe, a device) is written to directly.
    """
    with written_atomically(path) as file:
        file.write(data)


@contextlib.contextmanager
def written_atomically(path: Path) -> Iterator[BinaryIO]:
    """A new file to be written in pieces, put in place when all went well; as `write_atomically` otherwise."""
    status = _status(path)
    if status is not None and not stat.S_ISREG(status.st_mode):
        with path.open("wb") as file:
            yield file
        return
    if status is not None and not os.access(path, os.W_OK):  # replacing would get around the protection
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    target = Path(os.path.realpath(path))
    aside = target.with_name(f".{os.urandom(8).hex()}.saving")
    mode = _NEW_FILE_MODE if status is None else stat.S_IMODE(status.st_mode)
    try:
        with _new_file(aside, mode) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if status is not None:
            aside.chmod(mode)
        aside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise
    _flush_folder(target.parent)


def plain_os_error(error: OSError) -> str:
    """What the system refused, in plain words, without the file's name."""
    if getattr(error, "winerror", None) == _WINDOWS_SHARING_VIOLATION:
        return said("another program is using it")
    name = errno.errorcode.get(error.errno or 0, "")
    if name == "ENOENT" and error.filename is not None and Path(os.fsdecode(error.filename)).parent.is_dir():
        return said("the system allows no new file in that folder")
    if name in _WORDS or not error.strerror:
        return _WORDS.get(name, said("the system refused it (no reason given)"))
    return said("the system refused it ({0})", error.strerror.lower())


def unwritable(title: str, error: OSError) -> DocumentError:
    """The error of an output that cannot be written."""
    return DocumentError(
        said("it cannot be written, since {0}", plain_os_error(error)), title=title, hint="choose another place"
    )


def not_enough_memory(title: str, path: Path | None) -> DocumentError:
    """The error of a document that is larger than the memory at hand."""
    return DocumentError(
        "it is too large for the memory of this computer",
        title=title,
        hint="close other programs, or open a part of it",
        path=path,
    )


def unreadable(path: Path, error: OSError) -> DocumentError:
    """The error of a file that cannot be read."""
    title = path.name or str(path)
    if path.is_dir():  # Windows calls this a lack of permission
        return DocumentError("this is a folder", title=title, hint="choose a file in it", path=path)
    if isinstance(error, FileNotFoundError):
        return DocumentError(
            "the file is not there", title=title, hint="check whether it was moved or renamed", path=path
        )
    if isinstance(error, PermissionError) and error.errno in (errno.EACCES, errno.EPERM):
        return DocumentError(
            "you have no permission to read it",
            title=title,
            hint="ask its owner for it, or open a copy",
            path=path,
        )
    return DocumentError(plain_os_error(error), title=title, hint="check the file and try again", path=path)


def _status(path: Path) -> os.stat_result | None:
    try:
        return path.stat()
    except FileNotFoundError:
        return None


def _new_file(path: Path, mode: int) -> BinaryIO:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, mode), "wb")


def _flush_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, where the system can; the file is in place either way."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
