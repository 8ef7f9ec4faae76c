"""Python source that is compiled anew at every start, compiled once: kept where Python keeps compiled modules.

PySide carries the Python part of its signatures as source inside its library and compiles it each time it is loaded,
which takes an eighth of the start (with `SBK_EMBED=0` it would unpack it into the installation, for all programs).
"""

from __future__ import annotations

import builtins
import marshal
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import cache_from_source
from pathlib import Path
from types import CodeType
from typing import Any, TypeAlias

_Kept: TypeAlias = dict[tuple[str, bytes], CodeType]
"""Compiled code by the name of its file and its whole source: another version of PySide finds none of it."""


@contextmanager
def kept_compiled(name: str) -> Iterator[None]:
    """In here, `compile` of a whole module gives what it gave the last time for the same source.

    `name` is the kept file's. Where it cannot be read it counts as empty, and where it cannot be written nothing is
    kept; nor is it with `PYTHONDONTWRITEBYTECODE`.
    """
    file = Path(cache_from_source(str(Path(__file__).with_name(f"{name}.py")))).with_suffix(".code")
    kept = _read(file)
    known = len(kept)
    plain = builtins.compile

    def compile_once(source: Any, filename: Any, mode: str, *more: Any, **named: Any) -> Any:
        if mode != "exec" or more or named or not isinstance(source, bytes) or not isinstance(filename, str):
            return plain(source, filename, mode, *more, **named)
        code = kept.get((filename, source))
        if code is None:
            # Inherits `annotations` from this file, as it does from PySide's own.
            code = kept[filename, source] = plain(source, filename, mode)
        return code

    builtins.compile = compile_once
    try:
        yield
    finally:
        builtins.compile = plain
    if len(kept) > known and not sys.dont_write_bytecode:
        _write(file, kept)


def _read(file: Path) -> _Kept:
    try:
        kept = marshal.loads(file.read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def _write(file: Path, kept: _Kept) -> None:
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(marshal.dumps(kept))
        aside.replace(file)
    except OSError:
        return
