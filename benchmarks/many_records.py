"""The command `apply` on files of many records: one process and two, and the memory that they take."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.result import Case, Table
from benchmarks.varied_orders import varied_orders
from designer.workspace import BundledSample, bundled_sample

MEGABYTES: Final = 100
MEGABYTES_LARGE: Final = 2_000
ROUNDS: Final = 3
_BLOCK_RECORDS = 10_000
_SAMPLED_EACH_S = 0.05
_NOTE = (
    "`mapping-designer apply` from a file of NDJSON to a file: orders like those of `samples/shop-order-to-erp`,\n"
    "10,000 with numbers of their own over and over. Time on the clock, from the start of the process to its end,\n"
    "tells of two processes only where two cores are idle."
)
_WORK_NOTE = (
    "The same runs: time of the processor, of all their processes together. It grows by what several processes cost."
)
_MEMORY_NOTE = (
    "The same runs: the most that all their processes took together at one time, memory that they share counted once\n"
    "(proportional set size, looked at 20 times a second)."
)


@dataclass(frozen=True)
class _Run:
    """What a run took on the clock, of the processors, and of memory (None where the system does not tell)."""

    seconds: float
    processor_seconds: float
    peak_megabytes: float | None


def run() -> list[Table]:
    """Time, work, and where the system tells it, memory; raises RuntimeError where a run fails."""
    sample = bundled_sample("shop-order-to-erp")
    with tempfile.TemporaryDirectory(prefix="many-records-") as folder:
        small, large = Path(folder, "small.ndjson"), Path(folder, "large.ndjson")
        records = _write(sample, small, MEGABYTES)
        runs: dict[str, list[_Run]] = {}
        for _ in range(ROUNDS):
            for workers in (1, 2):
                runs.setdefault(_name(MEGABYTES, workers), []).append(_run(sample, small, workers))
        records_large = _write(sample, large, MEGABYTES_LARGE)
        runs[_name(MEGABYTES_LARGE, 2)] = [_run(sample, large, 2)]
    count_of = {name: records_large if name.startswith(f"{MEGABYTES_LARGE:,} MB") else records for name in runs}
    title = f"{MEGABYTES:,} MB and {MEGABYTES_LARGE:,} MB: {records:,} and {records_large:,} orders"
    times, work = [], []
    for name, those in runs.items():
        micro = 1e6 / count_of[name]
        times.append(Case(name, tuple(one.seconds * micro for one in those)))
        work.append(Case(name, tuple(one.processor_seconds * micro for one in those)))
    tables = [
        Table(f"Time for {title}", "microseconds a record", tuple(times), _NOTE),
        Table(f"Work for {title}", "microseconds of the processor a record", tuple(work), _WORK_NOTE),
    ]
    peaks = {name: [one.peak_megabytes for one in those if one.peak_megabytes] for name, those in runs.items()}
    if all(peaks.values()):
        memory = tuple(Case(name, tuple(those)) for name, those in peaks.items())
        tables.append(Table(f"Memory for {title}", "MB at the peak", memory, _MEMORY_NOTE))
    return tables


def _name(megabytes: int, workers: int) -> str:
    return f"{megabytes:,} MB, {'one process' if workers == 1 else f'{workers} processes'}"


def _write(sample: BundledSample, file: Path, megabytes: int) -> int:
    """Write a file of about that size; returns how many records it has."""
    orders = json.loads(sample.source.read_text(encoding="utf-8"))
    texts = (
        json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in varied_orders(orders, _BLOCK_RECORDS)
    )
    block = "".join(text + "\n" for text in texts).encode()
    written = records = 0
    with file.open("wb") as lines:
        while written < megabytes * 1_000_000:
            written += lines.write(block)
            records += _BLOCK_RECORDS
    return records


def _run(sample: BundledSample, source: Path, workers: int) -> _Run:
    generated = source.with_name("generated.ndjson")
    command = [sys.executable, "-m", "designer", "apply", str(sample.mapping), str(source), "-o", str(generated)]
    worked, begun = _processor_seconds(), time.perf_counter()
    with subprocess.Popen(
        [*command, "--workers", str(workers)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    ) as process:
        peak = 0
        while process.poll() is None:
            peak = max(peak, sum(map(_kilobytes, _family(process.pid))))
            time.sleep(_SAMPLED_EACH_S)
        seconds = time.perf_counter() - begun
        assert process.stderr is not None
        complaints = process.stderr.read().decode()
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}: {complaints}")
    generated.unlink()
    return _Run(seconds, _processor_seconds() - worked, peak / 1000 or None)


def _processor_seconds() -> float:
    """Of all processes that were started from here and have ended, with those that they started."""
    times = os.times()
    return times.children_user + times.children_system


def _family(process: int) -> Iterator[int]:
    """A process and all that it started, as Linux tells it."""
    yield process
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text(encoding="ascii").split()
    except OSError:
        return
    for child in children:
        yield from _family(int(child))


def _kilobytes(process: int) -> int:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:  # it has ended
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
