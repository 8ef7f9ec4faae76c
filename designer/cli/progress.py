"""A bar on the terminal, for those who wait."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import Final

from designer.jsontext import Json

_SHOWN_AFTER_SECONDS: Final = 0.5
_REDRAWN_AFTER_SECONDS: Final = 0.1
_WIDTH: Final = 30


def with_progress(records: Sequence[Json]) -> Iterator[Json]:
    """The records one by one; a bar stands on the terminal meanwhile, where standard error is one."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield from records
        return
    drawn_at = time.monotonic() + _SHOWN_AFTER_SECONDS - _REDRAWN_AFTER_SECONDS
    is_drawn = False
    try:
        for done, record in enumerate(records):
            now = time.monotonic()
            if now - drawn_at >= _REDRAWN_AFTER_SECONDS:
                drawn_at, is_drawn = now, True
                filled = _WIDTH * done // len(records)
                bar = "#" * filled + "." * (_WIDTH - filled)
                print(f"\r[{bar}] {done:,} of {len(records):,}", end="", file=sys.stderr, flush=True)
            yield record
    finally:
        if is_drawn:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)
