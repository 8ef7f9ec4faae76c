"""A real scheduler with two worker processes on this computer: the same results, and no gap where a worker is lost."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from designer.batch import Advance
from designer.documents import DocumentError
from tests.batch.conftest import Run, names, numbered, numbers_of

distributed = pytest.importorskip("distributed", reason="the extra `cluster` is not installed")
ROOT = Path(__file__).parents[2]
SMALL = 1 << 14


class Cluster:
    """A scheduler and two workers, in processes of their own, on the loopback interface."""

    def __init__(self, folder: Path) -> None:
        self.processes: list[subprocess.Popen[str]] = []
        self.folder = folder
        scheduler = self.start("dask_scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard")
        assert scheduler.stderr
        line = next(line for line in scheduler.stderr if "Scheduler at:" in line)
        self.address = line.split()[-1]
        self.workers = [self.start_worker() for _ in range(2)]
        with distributed.Client(self.address, timeout=30, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=30)

    def start_worker(self) -> "subprocess.Popen[str]":
        return self.start("dask_worker", self.address, "--no-nanny", "--nthreads", "1", "--no-dashboard")

    def start(self, name: str, *arguments: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{name}", *arguments],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, cwd=self.folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )  # fmt: skip
        self.processes.append(process)
        return process

    def stop(self) -> None:
        for process in reversed(self.processes):
            process.kill()
            process.communicate()


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    running = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        yield running
    finally:
        running.stop()


@pytest.fixture
def run_there(run_job: Run, cluster: Cluster) -> Run:
    def ran(*inputs: str, **job: Any) -> Any:
        return run_job(*inputs, scheduler=cluster.address, **{"range_bytes": SMALL, **job})

    return ran


def test_documents_and_errors_are_as_without_a_cluster(run_job: Run, run_there: Run) -> None:
    lines = numbered(2_000).splitlines()
    lines[1_000] = b'{"id": 1,}'
    lines[1_500] = b'{"a": 1, "b": 2}'
    Path("a.ndjson").write_bytes(b"\n".join(lines))
    Path("b.json").write_bytes(b"[" + b",".join(numbered(2_000).splitlines()) + b"]")
    here = run_job("a.ndjson", "b.json", output="here.ndjson", errors="errors-here.ndjson", workers=1)
    there = run_there("a.ndjson", "b.json", output="there.ndjson.gz", errors="errors-there.ndjson")
    run_job("there.ndjson.gz", rows=None, output="there.ndjson")
    assert Path("there.ndjson").read_bytes() == here.output
    assert Path("errors-there.ndjson").read_bytes() == Path("errors-here.ndjson").read_bytes()
    assert (there.summary, there.told) == (here.summary, here.told)


def test_files_are_read_and_written_through_fsspec(run_there: Run) -> None:
    Path("a.ndjson").write_bytes(numbered(1_000))
    folder = f"local://{Path.cwd()}"
    ran = run_there(f"{folder}/a.nd*", output=f"{folder}/out.ndjson")
    assert ran.summary.records == 1_000
    assert numbers_of(Path("out.ndjson").read_bytes()) == list(range(1_000))
    assert names() == ["a.ndjson", "out.ndjson"]


def test_a_file_that_is_damaged_ends_the_run(run_there: Run) -> None:
    Path("a.json.gz").write_bytes(b"\x1f\x8b damaged")
    with pytest.raises(DocumentError, match="compressed data"):
        run_there("a.json.gz")


def test_a_worker_that_is_killed_costs_no_record(run_there: Run, cluster: Cluster) -> None:
    Path("a.ndjson").write_bytes(numbered(20_000))
    killed: list[int] = []

    def kill_one(advance: Advance) -> None:
        if not killed and advance.records >= 4_000:
            worker = cluster.workers.pop()
            worker.kill()
            killed.append(worker.pid)

    ran = run_there("a.ndjson", watch=kill_one)
    assert killed
    assert numbers_of(ran.output) == list(range(20_000))
    assert names() == ["a.ndjson", "out.ndjson"]


def test_a_scheduler_that_is_not_there_is_told(run_job: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("designer.batch.cluster.ANSWERS_WITHIN_SECONDS", 0.2)
    Path("a.ndjson").write_bytes(numbered(1))
    with pytest.raises(DocumentError, match=r"tcp://127\.0\.0\.1:1: no Dask scheduler answers there"):
        run_job("a.ndjson", scheduler="tcp://127.0.0.1:1")
    assert names() == ["a.ndjson"]
