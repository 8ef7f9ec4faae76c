"""`apply`: a mapping over any number of records."""

import argparse
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from designer.batch import Job, RecordError, expanded, refuse_overwriting, run
from designer.cli.input import load_mapping, refuse_reading_twice
from designer.cli.progress import Bar
from designer.documents import DocumentError
from designer.mapping import Severity

SHOWN_ERRORS: Final = 20
_FINE = 0
_FINDINGS = 1
_ENDED = 128 + 15  # as a shell tells of a process that was asked to end


def apply(said: argparse.Namespace) -> int:
    """Generate a document for each record; a bad record is told, and the rest goes on."""
    inputs = expanded(said.inputs or ["-"])
    refuse_reading_twice([said.mapping, *inputs])
    for written in (said.output, said.errors):
        if written is not None:
            refuse_overwriting(written, [said.mapping])
    mapping = load_mapping(said.mapping)
    bad_rows = [problem for problem in mapping.check() if problem.severity is Severity.ERROR]
    for problem in bad_rows:
        print(problem, file=sys.stderr)
    if bad_rows and said.strict:
        rows = "a row is" if len(bad_rows) == 1 else f"{len(bad_rows)} rows are"
        raise DocumentError(
            f"{rows} in error, and --strict allows none", title=said.mapping, hint="correct the mapping"
        )
    job = Job(
        mapping, tuple(inputs), said.output, said.errors, said.workers, _scheduler(said), said.stop_on_error,
        **({} if said.longest_line is None else {"longest_line_bytes": said.longest_line}),
    )  # fmt: skip
    with _ended_by_exception(), Bar() as bar:
        told = _Told(bar)
        summary = run(job, told, bar.show)
    if told.not_shown:
        where = f"{said.errors} holds all" if said.errors else "--errors FILE keeps all"
        print(f"… and {told.not_shown:,} more; {where}", file=sys.stderr)
    return _FINDINGS if bad_rows or summary.failed else _FINE


class _Told:
    """Tells the first errors on the terminal, and counts the rest.

    Errors of rows and records that are bad as a whole are told so many each: neither hides the other.
    """

    def __init__(self, bar: Bar) -> None:
        self.not_shown = 0
        self._left = {True: SHOWN_ERRORS, False: SHOWN_ERRORS}
        self._bar = bar

    def __call__(self, title: str, error: RecordError) -> None:
        is_of_row = error.row is not None
        if not self._left[is_of_row]:
            self.not_shown += 1
        else:
            self._left[is_of_row] -= 1
            self._bar.clear()
            print(error.as_text(title), file=sys.stderr)


def _scheduler(said: argparse.Namespace) -> str | None:
    if said.workers is not None:
        return None
    return said.scheduler or os.environ.get("DASK_SCHEDULER_ADDRESS") or None


@contextmanager
def _ended_by_exception() -> Iterator[None]:
    """While it runs, a request to end leaves nothing half-written behind, as Ctrl+C does."""

    def end(*_: object) -> None:
        sys.exit(_ENDED)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)
