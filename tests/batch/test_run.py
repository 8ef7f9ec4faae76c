"""Runs over files: one process or many, the same documents, numbers and errors."""

import gzip
import json
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from designer.batch import Advance
from designer.documents import DocumentError
from tests.batch.conftest import Run, names, numbered, numbers_of

SMALL = 1 << 12


@pytest.mark.parametrize("workers", [1, 2])
def test_the_order_is_kept_and_no_record_is_missing(run_job: Run, workers: int) -> None:
    Path("a.ndjson").write_bytes(numbered(500))
    Path("b.ndjson").write_bytes(numbered(300, start=500))
    ran = run_job("a.ndjson", "b.ndjson", workers=workers, range_bytes=SMALL)
    assert numbers_of(ran.output) == list(range(800))
    assert (ran.summary.records, ran.summary.failed) == (800, 0)


@pytest.mark.parametrize("workers", [1, 2])
def test_errors_are_told_with_the_numbers_of_their_records(run_job: Run, workers: int) -> None:
    lines = numbered(400).splitlines()
    lines[100] = b'{"id": 1,}'
    lines[200] = b""
    lines[300] = b'{"id": "\xff"}'
    lines[350] = b'{"a": 1, "b": 2}'
    Path("a.ndjson").write_bytes(b"\n".join(lines))
    ran = run_job("a.ndjson", workers=workers, range_bytes=SMALL, errors="errors.ndjson")
    assert ran.told == [
        (101, 101, None, "not-json"),
        (300, 301, None, "not-utf8"),
        (350, 351, 3, "parent-kind"),
    ]
    assert (ran.summary.records, ran.summary.failed) == (399, 3)
    assert len(ran.output.splitlines()) == 397
    written = [json.loads(line) for line in Path("errors.ndjson").read_bytes().splitlines()]
    assert [(one["record"], one["row"], one["code"]) for one in written] == [
        (101, None, "not-json"), (300, None, "not-utf8"), (350, 3, "parent-kind"),
    ]  # fmt: skip
    assert written[0]["value"] == '{"id": 1,}'
    assert {one["input"] for one in written} == {"a.ndjson"}


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("ending", ["", ".gz", ".zst"])
def test_packed_files_are_read_and_written(run_job: Run, workers: int, ending: str) -> None:
    run_job(_written("a.ndjson", numbered(500)), rows=None, output=f"packed.ndjson{ending}", range_bytes=SMALL)
    ran = run_job(f"packed.ndjson{ending}", output=f"out.ndjson{ending}", workers=workers, range_bytes=SMALL)
    assert ran.summary.records == 500
    run_job(f"out.ndjson{ending}", rows=None, output="plain.ndjson")
    assert numbers_of(Path("plain.ndjson").read_bytes()) == list(range(500))


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("ending", ["", ".gz"])
def test_an_array_of_records_gives_an_array(run_job: Run, workers: int, ending: str) -> None:
    records = [{"id": n, "items": [{"id": 1}, {"id": 2}], "pad": "x" * 2000} for n in range(2000)]
    Path("a.json").write_text(json.dumps(records, indent=1))
    ran = run_job("a.json", output=f"out.json{ending}", workers=workers, range_bytes=SMALL)
    text = gzip.decompress(ran.output) if ending else ran.output
    expected = [{"number": n} for n in range(2000)]
    assert text.decode() == json.dumps(expected, indent=2) + "\n"
    assert run_job("a.json", workers=workers, range_bytes=SMALL).output.count(b"\n") == 2000


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_an_output_of_no_document_is_packed_too(run_job: Run, workers: int, ending: str) -> None:
    Path("a.ndjson").write_bytes(b"{\n" * 9)
    ran = run_job("a.ndjson", output=f"out.ndjson{ending}", workers=workers, range_bytes=4)
    assert (ran.summary.failed, len(ran.output) > 0) == (9, True)
    assert run_job(f"out.ndjson{ending}").summary.records == 0


def test_an_array_in_which_all_records_fail_is_an_empty_array(run_job: Run) -> None:
    assert run_job(_written("a.json", b'[{"a": 1,}]'), output="out.json").output == b"[]\n"


@pytest.mark.parametrize("cut", [-1, -200, 30])
def test_packed_data_that_is_cut_off_ends_the_run(run_job: Run, cut: int) -> None:
    Path("a.ndjson.gz").write_bytes(gzip.compress(numbered(500))[:cut])
    with pytest.raises(DocumentError, match=r"a\.ndjson\.gz.*in the middle of its compressed data"):
        run_job("a.ndjson.gz")
    assert names() == ["a.ndjson.gz"]


def test_data_that_is_not_packed_as_its_name_says(run_job: Run) -> None:
    for name in ("a.ndjson.gz", "a.ndjson.zst"):
        with pytest.raises(DocumentError, match="compressed data is damaged"):
            run_job(_written(name, numbered(3)))


def test_the_first_error_ends_the_run_where_that_is_wanted(run_job: Run) -> None:
    lines = numbered(400).splitlines()
    lines[100] = lines[300] = b"{"
    Path("a.ndjson").write_bytes(b"\n".join(lines))
    for workers in (1, 2):
        ran = run_job("a.ndjson", workers=workers, range_bytes=SMALL, stops_on_error=True, errors="errors.ndjson")
        assert ran.summary.is_stopped
        assert [record for record, *_ in ran.told] == [101]
        assert len(Path("errors.ndjson").read_bytes().splitlines()) == 1
        assert names() == ["a.ndjson", "errors.ndjson"]


@pytest.mark.parametrize("workers", [1, 2])
def test_a_line_over_the_limit_is_passed_over(run_job: Run, workers: int) -> None:
    lines = numbered(200).splitlines()
    lines[50] = b'{"id": "' + b"9" * 20_000 + b'"}'
    Path("a.ndjson").write_bytes(b"\n".join(lines))
    ran = run_job("a.ndjson", workers=workers, range_bytes=SMALL, longest_line_bytes=10_000)
    assert ran.told == [(51, 51, None, "too-long")]
    assert numbers_of(ran.output) == [n for n in range(200) if n != 50]


def test_a_killed_worker_costs_no_record(run_job: Run) -> None:
    Path("a.ndjson").write_bytes(numbered(20_000))
    killed: list[int] = []

    def kill_one(advance: Advance) -> None:
        import multiprocessing

        if len(killed) < 3 and advance.records >= 2_000 * (len(killed) + 1):
            child = multiprocessing.active_children()[0]
            child.kill()
            killed.append(child.pid or 0)

    ran = run_job("a.ndjson", workers=2, range_bytes=1 << 15, watch=kill_one)
    assert len(killed) == 3
    assert numbers_of(ran.output) == list(range(20_000))
    assert names() == ["a.ndjson", "out.ndjson"]


def test_a_task_that_ends_each_process_ends_the_run_with_a_word(run_job: Run) -> None:
    Path("a.ndjson").write_bytes(numbered(2_000))

    def kill_all(_: Advance) -> None:
        import multiprocessing

        for child in multiprocessing.active_children():
            child.kill()

    if os.name == "posix":
        words = rf"a\.ndjson: .* ended 3 times without a word \({signal.SIGKILL.name}\)"
    else:
        words = "ended 3 times without a word"
    with pytest.raises(DocumentError, match=words):
        run_job("a.ndjson", workers=1 + 1, range_bytes=1 << 12, watch=kill_all)
    assert names() == ["a.ndjson"]


def test_a_table_of_many_entries_goes_to_each_process_once(run_job: Run) -> None:
    rows: list[Any] = [{"eField": "id", "gField": "number"}, {"gField": "table", "hardCodedValue": list(range(50_000))}]
    Path("a.ndjson").write_bytes(numbered(20))
    ran = run_job("a.ndjson", rows=rows, workers=2, range_bytes=1 << 8)
    assert numbers_of(ran.output) == list(range(20))


@pytest.mark.parametrize("errors", ["a.ndjson", "out.ndjson"])
def test_the_error_file_is_none_of_the_others(run_job: Run, errors: str) -> None:
    Path("a.ndjson").write_bytes(numbered(3))
    with pytest.raises(DocumentError, match=r"written over|documents are written there"):
        run_job("a.ndjson", errors=errors)


def test_how_far_it_is_adds_up(run_job: Run) -> None:
    Path("a.ndjson").write_bytes(numbered(2_000))
    size = Path("a.ndjson").stat().st_size
    for workers in (1, 2):
        seen: list[Advance] = []
        run_job("a.ndjson", workers=workers, range_bytes=SMALL, watch=seen.append)
        assert seen[-1] == Advance(size, size, 2_000)
        assert [one.done_bytes for one in seen] == sorted(one.done_bytes for one in seen)


def _written(name: str, data: bytes) -> str:
    Path(name).write_bytes(data)
    return name
