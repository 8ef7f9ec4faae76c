"""A mapping, records, and a run of one over the other in a folder of its own."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from designer.batch import Job, RecordError, Summary, run
from designer.mapping import mapping_from_dict

ROWS = [
    {"eField": "id", "gField": "number", "dataType": "number"},
    {"eField": "a", "gField": "x"},
    {"eField": "b", "gField": "x.y"},
]
"""The third row is in error for a record that has both `a` (no object) and `b`."""


class Ran:
    """What came of a run."""

    def __init__(self, summary: Summary, output: bytes, errors: Sequence[tuple[str, RecordError]]) -> None:
        self.summary = summary
        self.output = output
        self.errors = errors
        self.told = [(error.record, error.line, error.row, error.code) for _, error in errors]


Run = Callable[..., Ran]


@pytest.fixture
def run_job(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)

    def ran(*inputs: str, rows: Any = ROWS, output: str = "out.ndjson", watch: Any = None, **job: Any) -> Ran:
        errors: list[tuple[str, RecordError]] = []
        mapping = mapping_from_dict(None if rows is None else {"fieldMapping": rows})
        summary = run(
            Job(mapping, inputs, output, **job),
            lambda title, error: errors.append((title, error)),
            watch or (lambda _: None),
        )
        written = Path(output).read_bytes() if Path(output).exists() else b""
        return Ran(summary, written, errors)

    return ran


def numbered(count: int, start: int = 0) -> bytes:
    """Lines of records with an id each, of many lengths."""
    return b"".join(
        json.dumps({"id": number, "pad": "é" * (number * 7919 % 90)}, ensure_ascii=False).encode() + b"\n"
        for number in range(start, start + count)
    )


def numbers_of(output: bytes) -> list[int]:
    """The ids that came out."""
    return [json.loads(line)["number"] for line in output.splitlines()]


def names() -> list[str]:
    """What is in the folder, hidden files too."""
    return sorted(path.name for path in Path().iterdir())
