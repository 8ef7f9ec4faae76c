"""A file beside our compiled modules, for what takes long to make anew at every start."""

from __future__ import annotations

import marshal
import os
import sys
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any


def read_kept(name: str) -> dict[Any, Any]:
    """What was kept by that name; nothing where it cannot be read."""
    try:
        kept = marshal.loads(_place(name).read_bytes())
    except (OSError, EOFError, ValueError, TypeError):
        return {}
    return kept if isinstance(kept, dict) else {}


def write_kept(name: str, kept: dict[Any, Any]) -> None:
    """Keep what `marshal` can write; nothing where that place cannot be written, nor with `PYTHONDONTWRITEBYTECODE`."""
    if sys.dont_write_bytecode:
        return
    file = _place(name)
    aside = file.with_name(f"{file.name}.{os.getpid()}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(marshal.dumps(kept))
        aside.replace(file)
    except (OSError, ValueError):
        return


def _place(name: str) -> Path:
    return Path(cache_from_source(str(Path(__file__).with_name(f"{name}.py")))).with_suffix(".code")
