"""Python source that is compiled anew at every start, compiled once: kept where Python keeps compiled modules.

PySide carries the Python part of its signatures as source inside its library and compiles it each time it is loaded,
which takes an eighth of the start (with `SBK_EMBED=0` it would unpack it into the installation, for all programs).
"""

from __future__ import annotations

import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from types import CodeType
from typing import Any

from designer.kept_file import read_kept, write_kept


@contextmanager
def kept_compiled(name: str) -> Iterator[None]:
    """In here, `compile` of a whole module gives what it gave the last time for the same source.

    `name` is the kept file's, which holds code by the name of its file and its whole source: another version of PySide
    finds none of it.
    """
    kept: dict[tuple[str, bytes], CodeType] = read_kept(name)
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
    if len(kept) > known:
        write_kept(name, kept)
