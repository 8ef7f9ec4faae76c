"""Where a run writes: aside, in the target's folder, and moved into place when all is there."""

import io
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final

from designer.batch.part_file import opened_for_writing
from designer.batch.places import absolute, file_system, is_remote, title_of
from designer.documents import DocumentError, unwritable, written_atomically

STANDARD_OUTPUT: Final = "standard output"
_TIMES_TAKEN_AWAY = 3  # a worker of a cluster may put a part there meanwhile, not knowing that nobody waits for it
_COPIED_BYTES = 1 << 20
_COPIED_AT_ONCE_BYTES = 1 << 30


@contextmanager
def opened_output(place: str) -> Iterator[BinaryIO]:
    """The file that a run writes; `-` is standard output. It is in place only where nothing was raised.

    What cannot be written raises DocumentError; of standard output OSError is left as it is.
    """
    if place == "-":
        sys.stdout.flush()
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    try:
        if is_remote(place):
            with _remote_output(place) as file:
                yield file
        else:
            with written_atomically(Path(place)) as file:
                yield file
    except OSError as error:
        raise unwritable(place, error) from None


@contextmanager
def parts_folder(output: str) -> Iterator[str]:
    """A folder for the parts of an output, beside it, taken away at the end."""
    aside = f".{title_of(output)}.{os.urandom(4).hex()}.parts"
    if is_remote(output):
        folder = f"{output.rpartition('/')[0]}/{aside}"
        filesystem, path = file_system(folder)
        filesystem.makedirs(path, exist_ok=True)
        try:
            yield folder
        finally:
            with suppress(OSError):  # object stores have no folders
                filesystem.rm(path, recursive=True)
        return
    target = Path(output)
    is_file = output != "-" and (target.is_file() or not target.exists())
    beside = Path(os.path.realpath(target)).parent if is_file else None
    try:
        folder = tempfile.mkdtemp(prefix=".", suffix=".parts", dir=beside)
    except OSError as error:
        raise unwritable(output, error) from None
    try:
        yield folder
    finally:
        for _ in range(_TIMES_TAKEN_AWAY):
            shutil.rmtree(folder, ignore_errors=True)


def append(target: BinaryIO, part: str, skipped_bytes: int) -> None:
    """Add a part to an output, but for its first bytes, and take it away."""
    if is_remote(part):
        filesystem, path = file_system(part)
        with filesystem.open(path, "rb") as file:
            file.seek(skipped_bytes)
            shutil.copyfileobj(file, target, _COPIED_BYTES)
        filesystem.rm(path)
        return
    with open(part, "rb", buffering=0) as file:  # noqa: PTH123 -- a name is at hand, not a Path
        file.seek(skipped_bytes)
        _copy(file, target)
    os.unlink(part)  # noqa: PTH108 -- the same


def refuse_overwriting(output: str, inputs: Sequence[str]) -> None:
    """What is read must not be written over; raises DocumentError."""
    for name in inputs:
        if "-" not in (name, output) and _is_same_file(name, output):
            raise DocumentError(
                "it is read here, and would be written over",
                title=output,
                hint="choose another name",
            )


def refuse_mixing(output: str, errors: str) -> None:
    """Documents and errors must not go to one and the same place; raises DocumentError."""
    if output == "-" and (errors == "-" or _is_standard_output(errors)):
        raise DocumentError("documents are written there", title=STANDARD_OUTPUT, hint="name a file for the errors")
    if "-" not in (output, errors) and _is_same_file(output, errors):
        raise DocumentError(
            "documents are written there", title=errors, hint="choose another name after --errors, or after -o"
        )


def _is_standard_output(place: str) -> bool:
    try:
        is_it = not is_remote(place) and os.path.samestat(os.stat(place), os.fstat(sys.stdout.fileno()))  # noqa: PTH116 -- beside fstat
        return is_it and not Path(os.devnull).samefile(place)
    except (OSError, ValueError, AttributeError):
        return False


def _is_same_file(one: str, other: str) -> bool:
    one, other = absolute(one), absolute(other)
    if one == other:
        return is_remote(one) or not Path(one).is_dir()
    try:
        return not is_remote(one) and not is_remote(other) and Path(one).samefile(other) and Path(one).is_file()
    except OSError:
        return False


@contextmanager
def _remote_output(place: str) -> Iterator[BinaryIO]:
    """Written under another name and moved: few stores can be written aside by themselves."""
    folder, _, name = place.rpartition("/")
    aside = f"{folder}/.{name}.{os.urandom(4).hex()}.saving"
    filesystem, path = file_system(aside)
    try:
        with opened_for_writing(aside) as file:
            yield file
        filesystem.mv(path, file_system(place)[1])
    except BaseException:
        with suppress(Exception):  # whatever the store says, the first error is the one to be told
            filesystem.rm(path)
        raise


def _copy(source: io.FileIO, target: BinaryIO) -> None:
    """The rest of a file to the end of another; the system does it alone where it can."""
    if hasattr(os, "sendfile") and isinstance(target, io.BufferedWriter):
        target.flush()
        try:
            # A third of what copy_file_range takes, where the disk cannot share blocks.
            while sent := os.sendfile(target.fileno(), source.fileno(), source.tell(), _COPIED_AT_ONCE_BYTES):
                source.seek(sent, os.SEEK_CUR)
            return
        except OSError:  # not between these two: macOS sends to the network alone
            pass
    shutil.copyfileobj(source, target, _COPIED_BYTES)
