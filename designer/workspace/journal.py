"""Work that is not saved, written down while it is done, so that a crash loses the last moments at most.

Each window has a journal of its own, `NAME.journal`, rewritten whole and moved into place. Beside it lies `NAME.lock`,
which the living program holds: the system lets go of it when the program ends, however it ends. So a journal that is
not locked is work that was left behind.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from designer.documents import write_atomically
from designer.frozen import frozen, replace
from designer.mapping import mapping_to_json
from designer.workspace.unkept_expectations import UnkeptExpectations, expectations_from_text, expectations_to_text
from designer.workspace.unsaved_work import JournalError, UnsavedWork, work_from_text, work_to_text

if TYPE_CHECKING:
    from filelock import BaseFileLock

LONGEST_PASTED: Final = 64_000_000
"""Pasted samples up to so many characters are kept."""

_JOURNAL = ".journal"
_LOCK = ".lock"
_PASTED = {"source": ".source.json", "destination": ".destination.json"}
_EXPECTED = ".expected.ndjson"
_BESIDE = (*_PASTED.values(), _EXPECTED)
_PIECE: Final = 1_000_000
_ABANDONED_SECONDS: Final = 24 * 3600


class Journal:
    """The journal of one window, in a folder that is made when it is needed.

    Its methods are called from one thread at a time, whichever that is. `write` raises OSError.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = f"{os.getpid()}-{os.urandom(6).hex()}"
        self._lock: BaseFileLock | None = None
        self._pasted: dict[str, str] = {}
        self._expected: UnkeptExpectations = {}

    def write(self, work: UnsavedWork) -> None:
        """Put this in the place of what was written before; raises OSError, and then leaves that."""
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._lock = _lock(self._at(_LOCK))
            self._lock.acquire(timeout=5)
        self._write_pasted("source", work.pasted_source)
        self._write_pasted("destination", work.pasted_destination)
        self._write_expected(work.expected)
        write_atomically(self._at(_JOURNAL), work_to_text(work).encode())

    def remove(self) -> None:
        """There is nothing unsaved any more."""
        for suffix in (_JOURNAL, *_BESIDE):  # the journal first: without it the others are nothing
            with contextlib.suppress(OSError):
                self._at(suffix).unlink()
        self._pasted.clear()
        self._expected = {}

    def close(self) -> None:
        """The window closes, and nothing is left behind."""
        self.remove()
        if self._lock is not None:
            _give_back(self._lock, self._at(_LOCK))
            self._lock = None

    def _write_pasted(self, side: str, text: str | None) -> None:
        held = self._pasted.get(side)
        if text is None or len(text) > LONGEST_PASTED:
            if held is not None:
                self._at(_PASTED[side]).unlink(missing_ok=True)
                del self._pasted[side]
        elif held is not text:
            with self._at(_PASTED[side]).open("wb") as file:
                for start in range(0, len(text), _PIECE):  # no long step, for the window waits during each
                    file.write(text[start : start + _PIECE].encode("utf-8", "surrogatepass"))
            self._pasted[side] = text

    def _write_expected(self, expected: UnkeptExpectations) -> None:
        if expected is self._expected:
            return
        if expected:
            write_atomically(self._at(_EXPECTED), expectations_to_text(expected).encode())
        else:
            self._at(_EXPECTED).unlink(missing_ok=True)
        self._expected = expected

    def _at(self, suffix: str) -> Path:
        return self._folder / (self._name + suffix)


class WorkLeftBehind:
    """Work of a program that ended without saving or giving it up; held, so that no other program offers it too."""

    def __init__(self, journal: Path, lock: BaseFileLock, work: UnsavedWork) -> None:
        self.work = work
        self._journal = journal
        self._lock = lock

    def forget(self) -> None:
        """It is safe elsewhere now."""
        for suffix in (_JOURNAL, *_BESIDE):
            with contextlib.suppress(OSError):
                self._journal.with_suffix(suffix).unlink()
        self.leave()

    def leave(self) -> None:
        """Let go of it; the next start offers it again, if it is still there."""
        _give_back(self._lock, self._journal.with_suffix(_LOCK), is_over=not self._journal.exists())

    def put_aside(self) -> PutAside:
        """Keep it as a mapping file, with what was typed, pasted and is expected beside it, and offer it no more.

        Raises OSError.
        """
        aside = _aside(self._journal.parent)
        stem = f"{_file_name(self.work.title)} {self.work.time:%Y-%m-%d %H.%M.%S}"
        name = _unused(aside, stem, ".mapping.json")
        write_atomically(name, mapping_to_json(self.work.mapping).encode())
        typed = None if self.work.draft is None else _unused(aside, stem, ".typed.txt")
        if typed is not None and self.work.draft is not None:
            write_atomically(typed, self.work.draft.encode("utf-8", "surrogatepass"))
        _move_beside(self._journal, aside, stem)
        self.forget()
        return PutAside(name, typed)


@frozen
class PutAside:
    """Work that was put aside: its mapping file, and what was typed as its text; None where that was the mapping."""

    mapping: Path
    typed: Path | None


@frozen
class SetAside:
    """A journal that cannot be offered: where it lies now, and why, as the end of a sentence."""

    path: Path
    why: str


def work_left_behind(folder: Path) -> tuple[tuple[WorkLeftBehind, ...], tuple[SetAside, ...]]:
    """What programs that are gone left in the folder, oldest first; what cannot be read is moved to `put aside`."""
    found: list[WorkLeftBehind] = []
    aside: list[SetAside] = []
    for journal in sorted(folder.glob(f"*{_JOURNAL}")) if folder.is_dir() else ():
        with contextlib.suppress(OSError):  # it vanished, or cannot be read now: the next start looks again
            told = _taken_up(journal)
            if isinstance(told, WorkLeftBehind):
                found.append(told)
            elif told is not None:
                aside.append(told)
    _sweep(folder)
    return tuple(sorted(found, key=lambda left: left.work.time)), tuple(aside)


def _taken_up(journal: Path) -> WorkLeftBehind | SetAside | None:
    """What a journal holds; None where a living program holds it, or it is over."""
    from filelock import Timeout

    lock = _lock(journal.with_suffix(_LOCK))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    try:
        work = work_from_text(_text(journal))
        pasted = {side: _text_or_none(journal.with_suffix(suffix)) for side, suffix in _PASTED.items()}
    except JournalError as error:
        to = _unused(_aside(journal.parent), journal.stem, _JOURNAL)
        journal.replace(to)
        _move_beside(journal, to.parent, to.stem)
        _give_back(lock, journal.with_suffix(_LOCK))
        return SetAside(to, str(error))
    except OSError:
        _give_back(lock, journal.with_suffix(_LOCK), is_over=False)
        raise
    expected = expectations_from_text(_text_or_none(journal.with_suffix(_EXPECTED)) or "")
    whole = replace(work, pasted_source=pasted["source"], pasted_destination=pasted["destination"], expected=expected)
    return WorkLeftBehind(journal, lock, whole)


def _move_beside(journal: Path, aside: Path, stem: str) -> None:
    """Move what lies beside a journal aside too: without the journal it would be swept away after a day."""
    for suffix in _BESIDE:
        with contextlib.suppress(FileNotFoundError):
            journal.with_suffix(suffix).replace(_unused(aside, stem, suffix))


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode()
    except UnicodeDecodeError:
        raise JournalError("it is damaged") from None


def _text_or_none(path: Path) -> str | None:
    try:
        return path.read_bytes().decode("utf-8", "surrogatepass")
    except (OSError, UnicodeDecodeError):
        return None


def _lock(path: Path) -> BaseFileLock:
    from filelock import FileLock  # late: it takes 40 ms, which the window's start should not wait for

    return FileLock(path, thread_local=False)  # written in one thread, given back in another


def _give_back(lock: BaseFileLock, path: Path, is_over: bool = True) -> None:
    lock.release()
    if is_over:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def _aside(folder: Path) -> Path:
    aside = folder / "put aside"
    aside.mkdir(exist_ok=True)
    return aside


def _unused(folder: Path, stem: str, suffix: str) -> Path:
    names = (f"{stem}{suffix}" if number == 1 else f"{stem} ({number}){suffix}" for number in _numbers())
    return next(path for name in names if not (path := folder / name).exists())


def _numbers() -> Iterator[int]:
    number = 0
    while True:
        number += 1
        yield number


def _file_name(title: str) -> str:
    stem = title.removesuffix(".json").removesuffix(".mapping")
    return re.sub(r"[^\w. -]", "-", stem)[:80].strip(" .") or "mapping"


def _sweep(folder: Path) -> None:
    """Take away what crashes left beside journals: files half written, locks and samples of journals that are over.

    Only those a day old: a program that has just begun has its lock before its journal.
    """
    for path in folder.iterdir() if folder.is_dir() else ():
        is_half_written = path.suffix == ".saving"
        stem = path.name.partition(".")[0]
        is_left = path.name.endswith((_LOCK, *_BESIDE)) and not (folder / (stem + _JOURNAL)).exists()
        with contextlib.suppress(OSError):
            if (is_half_written or is_left) and time.time() - path.stat().st_mtime > _ABANDONED_SECONDS:
                if path.suffix == _LOCK and not _is_free(path):
                    continue
                path.unlink()


def _is_free(path: Path) -> bool:
    from filelock import Timeout

    lock = _lock(path)
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return False
    lock.release()
    return True
