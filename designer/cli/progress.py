"""A bar on the terminal, for those who wait."""

import sys
import time
from collections.abc import Iterator, Sequence
from typing import Final, Self

from designer.batch import Advance
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


class Bar:
    """How far a run over many records is, how fast, and how long it will take; nothing where no terminal is."""

    def __init__(self) -> None:
        self._is_terminal = sys.stderr is not None and sys.stderr.isatty()
        self._begun_at = time.monotonic()
        self._drawn_at = self._begun_at + _SHOWN_AFTER_SECONDS - _REDRAWN_AFTER_SECONDS
        self._is_drawn = False

    def show(self, advance: Advance) -> None:
        """Draw it anew, if it is time to."""
        now = time.monotonic()
        if self._is_terminal and now - self._drawn_at >= _REDRAWN_AFTER_SECONDS:
            self._drawn_at, self._is_drawn = now, True
            text = bar_text(advance, now - self._begun_at)
            print(f"\r{text}\x1b[K", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take it off the terminal."""
        if self._is_drawn:
            self._is_drawn = False
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.clear()


def bar_text(advance: Advance, seconds: float) -> str:
    """The bar's line: what is done, records, rate and time left."""
    done, whole = advance.done_bytes, advance.all_bytes
    records = f"{advance.records:,} records, {advance.records / seconds:,.0f}/s"
    if not whole:
        return records
    part = min(1.0, done / whole)
    filled = int(_WIDTH * part)
    left = f", {_time_text(seconds * (1 - part) / part)} left" if part else ""
    return f"[{'#' * filled}{'.' * (_WIDTH - filled)}] {part:.0%} of {whole / 1e6:,.0f} MB, {records}{left}"


def _time_text(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
