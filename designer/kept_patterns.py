"""Regular expressions that are compiled anew at every start, compiled once: kept where Python keeps compiled modules.

Three of PySide's own, for signatures that no window shows, would take as long as a tenth of its loading.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from designer.kept_file import read_kept, write_kept


@contextmanager
def kept_patterns(name: str) -> Iterator[None]:
    """In here, `re.compile` gives what it gave the last time for the same pattern and flags.

    `name` is the kept file's, which holds what the pattern was compiled to: another Python finds none of it.
    """
    compiler: Any = getattr(re, "_compiler", None)
    if compiler is None:
        yield
        return
    kept: dict[Any, Any] = read_kept(name)
    known = len(kept)
    plain, sre = compiler.compile, compiler._sre

    def compile_once(pattern: Any, flags: int = 0) -> Any:
        key = sys.version, pattern, int(flags)
        if not isinstance(pattern, (str, bytes)) or flags & re.DEBUG:
            return plain(pattern, flags)
        if key in kept:
            try:
                return sre.compile(*kept[key])
            except (TypeError, ValueError, RuntimeError, OverflowError):  # a file that someone changed
                del kept[key]
        compiler._sre = told = _Told(sre)
        try:
            made = plain(pattern, flags)
        finally:
            compiler._sre = sre
        if told.parts is not None:
            kept[key] = told.parts
        return made

    compiler.compile = compile_once
    try:
        yield
    finally:
        compiler.compile = plain
    if len(kept) > known:
        write_kept(name, kept)


class _Told:
    """Python's engine of regular expressions, which remembers what it was given to make a pattern of."""

    def __init__(self, engine: Any) -> None:
        self._engine = engine
        self.parts: tuple[Any, ...] | None = None

    def __getattr__(self, name: str) -> Any:
        return getattr(self._engine, name)

    def compile(self, *parts: Any) -> Any:
        # Its code is numbers with names, which cannot be kept as such.
        self.parts = tuple([int(step) for step in part] if isinstance(part, list) else part for part in parts)
        return self._engine.compile(*parts)
