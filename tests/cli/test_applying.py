"""`apply` over many records, as a person calls it: what is bad is told, and nothing half-written is left."""

import gzip
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from designer.cli.main import run
from tests.cli.conftest import ROOT

posix_only = pytest.mark.skipif(os.name != "posix", reason="signals and limits of Unix")
BAD_LINES = {
    "not-json": b'{"id": 1,}',
    "not-utf8": b'{"id": "\xff"}',
    "too-long": b'{"id": "' + b"1" * 3000 + b'"}',
}


@pytest.fixture(autouse=True)
def in_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


def names() -> set[str]:
    return {path.name for path in Path().iterdir()}


@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize("code", BAD_LINES)
def test_a_bad_line_is_told_and_the_rest_goes_on(code: str, workers: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_bytes(b'{"id": 1}\n' + BAD_LINES[code] + b'\n{"id": 3}\n')
    arguments = ["apply", "orders.mapping.json", "some.ndjson", "--errors", "errors.ndjson", "--longest-line", "0.001"]
    assert run([*arguments, "--workers", workers]) == 1
    said = capsys.readouterr()
    assert said.out == '{"number":1}\n{"number":3}\n'
    assert said.err.startswith("some.ndjson, record 2, line 2")
    assert said.err.count("\n") == 1
    (written,) = [json.loads(line) for line in Path("errors.ndjson").read_bytes().splitlines()]
    assert list(written) == ["input", "record", "line", "column", "row", "code", "message", "value"]
    assert (written["input"], written["record"], written["row"], written["code"]) == ("some.ndjson", 2, None, code)


def test_a_first_line_that_is_bad_does_not_make_it_one_document(call) -> None:
    done = call("apply", "orders.mapping.json", given='{"id": 1,}\n{"id": 2}\n')
    assert (done.returncode, done.stdout) == (1, '{"number":2}\n')
    assert done.stderr.startswith("standard input, record 1, line 1, column ")


def test_of_many_errors_the_first_are_told_and_the_rest_counted(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text("{\n" * 1025)
    assert run(["apply", "orders.mapping.json", "some.ndjson"]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 21
    assert lines[-1] == "… and 1,005 more; --errors FILE keeps all"
    assert run(["apply", "orders.mapping.json", "some.ndjson", "--errors", "all.ndjson"]) == 1
    assert capsys.readouterr().err.splitlines()[-1] == "… and 1,005 more; all.ndjson holds all"
    assert len(Path("all.ndjson").read_bytes().splitlines()) == 1025


def test_patterns_and_several_files_give_lines_in_the_order_of_names(capsys: pytest.CaptureFixture[str]) -> None:
    Path("deep/er").mkdir(parents=True)
    for number, name in enumerate(["part-2.ndjson", "part-10.ndjson", "deep/er/part-3.json", "deep/part-1.json"]):
        Path(name).write_text(f'{{"id": {number}}}')
    Path("packed.json.gz").write_bytes(gzip.compress(b'[{"id": 7}, {"id": 8}]'))
    assert run(["apply", "orders.mapping.json", "part-*", "**/part-?.json", "packed.json.gz"]) == 0
    said = [json.loads(line)["number"] for line in capsys.readouterr().out.splitlines()]
    assert said == [1, 0, 2, 3, 7, 8]


def test_a_pattern_that_matches_nothing_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", "orders.mapping.json", "gone-*.ndjson"]) == 2
    assert capsys.readouterr().err == "gone-*.ndjson: no file matches it; check the folder and the pattern\n"


@pytest.mark.parametrize("ending", [".gz", ".zst"])
def test_packed_text_on_standard_input_is_recognised(ending: str, call) -> None:
    assert call("apply", "orders.mapping.json", "orders.ndjson", "-o", f"once.ndjson{ending}").returncode == 0
    Path("again.json").write_text('{"fieldMapping": [{"eField": "number", "gField": "n"}]}')
    done = call("apply", "again.json", given=Path(f"once.ndjson{ending}").read_bytes())
    assert (done.returncode, done.stdout, done.stderr) == (0, '{"n":17}\n{"n":0}\n', "")


def test_packed_data_that_is_cut_off_leaves_no_output(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson.gz").write_bytes(gzip.compress(b'{"id": 1}\n' * 999)[:-9])
    before = names()
    assert run(["apply", "orders.mapping.json", "some.ndjson.gz", "-o", "out.ndjson"]) == 2
    assert "it ends in the middle of its compressed data" in capsys.readouterr().err
    assert names() == before


@pytest.mark.parametrize("option", ["-o", "--errors"])
def test_a_folder_is_no_output(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("folder").mkdir()
    assert run(["apply", "orders.mapping.json", "orders.ndjson", option, "folder"]) == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == (
        "", "folder: it cannot be written, since a folder has that name; choose another place\n",
    )  # fmt: skip


@pytest.mark.parametrize("arguments", [["orders.*", "-o", "orders.ndjson"], ["orders.json", "--errors", "orders.json"]])
def test_what_is_read_is_never_written_over(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    before = {path.name: path.read_bytes() for path in Path().iterdir()}
    assert run(["apply", "orders.mapping.json", *arguments]) == 2
    assert "it is read here, and would be written over" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in Path().iterdir()} == before


def test_errors_may_go_to_standard_output_where_no_documents_do(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"id": 1}\n{"id": 2,}\n')
    arguments = ["apply", "orders.mapping.json", "some.ndjson", "--errors", "-"]
    assert run([*arguments, "-o", "out.ndjson"]) == 1
    assert json.loads(capsys.readouterr().out)["record"] == 2
    assert run(arguments) == 2
    assert capsys.readouterr() == (
        "", "standard output: documents are written there; name a file for the errors\n",
    )  # fmt: skip


def test_rows_in_error_are_left_out_or_refused(capsys: pytest.CaptureFixture[str]) -> None:
    Path("m.json").write_text('{"fieldMapping": [{"eField": "id", "gField": "n"}, {"eField": "a..b", "gField": "c"}]}')
    assert run(["apply", "m.json", "orders.ndjson", "--errors", "errors.ndjson"]) == 1
    said = capsys.readouterr()
    assert said.out == '{"n":"17"}\n{"n":"N/A"}\n'
    assert said.err.startswith("Row 2: ")
    (written,) = [json.loads(line) for line in Path("errors.ndjson").read_bytes().splitlines()]
    assert (written["record"], written["row"], written["code"]) == (None, 2, "bad-source")
    assert run(["apply", "m.json", "orders.ndjson", "--strict", "-o", "out.ndjson"]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines()[1] == "m.json: a row is in error, and --strict allows none; correct the mapping"
    assert not Path("out.ndjson").exists()


def test_the_first_error_can_end_it(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"id": 1}\n{"id": 2,}\n{"id": 3}\n{"id": 4,}\n')
    assert run(["apply", "orders.mapping.json", "some.ndjson", "--stop-on-error"]) == 1
    said = capsys.readouterr()
    assert said.out == '{"number":1}\n'
    assert said.err.startswith("some.ndjson, record 2, line 2")
    assert run(["apply", "orders.mapping.json", "some.ndjson", "--stop-on-error", "-o", "out.ndjson"]) == 1
    assert not Path("out.ndjson").exists()


def test_a_table_of_a_hundred_thousand_entries(capsys: pytest.CaptureFixture[str]) -> None:
    table = {"name": "t", "map": {f"k{number}": number for number in range(100_000)}, "allowFailures": True}
    rows = [{"eField": "id", "gField": "n", "lookupName": "t"}]
    Path("m.json").write_text(json.dumps({"fieldMapping": rows, "lookups": [table]}))
    Path("some.ndjson").write_text("".join(f'{{"id": "k{number}"}}\n' for number in range(99_998, 100_001)))
    assert run(["apply", "m.json", "some.ndjson", "--workers", "2"]) == 0
    assert capsys.readouterr().out == '{"n":99998}\n{"n":99999}\n{}\n'


def test_a_file_that_is_called_a_document_a_line_may_be_empty(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty.ndjson").write_bytes(b"")
    assert run(["apply", "orders.mapping.json", "empty.ndjson"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(
    "arguments", [["--workers", "0"], ["--workers", "2", "--scheduler", "x"], ["--longest-line", "0"]]
)
def test_wrong_numbers_show_the_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["apply", "orders.mapping.json", "orders.json", *arguments])
    assert ended.value.code == 2
    assert "usage: " in capsys.readouterr().err


def test_a_cluster_cannot_write_to_standard_output(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", "orders.mapping.json", "orders.ndjson", "--scheduler", "tcp://127.0.0.1:1"]) == 2
    assert capsys.readouterr().err.startswith("standard output: a cluster cannot write there; ")


def test_the_cluster_may_be_named_by_the_environment(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DASK_SCHEDULER_ADDRESS", "tcp://127.0.0.1:1")
    assert run(["apply", "orders.mapping.json", "orders.ndjson"]) == 2
    assert "a cluster cannot write there" in capsys.readouterr().err
    assert run(["apply", "orders.mapping.json", "orders.ndjson", "--workers", "1"]) == 0


@pytest.mark.parametrize(
    ("missing", "arguments"),
    [
        ("distributed", ["orders.ndjson", "-o", "out.ndjson", "--scheduler", "tcp://127.0.0.1:1"]),
        ("fsspec", ["memory://orders.ndjson"]),
        ("fsspec.core", ["orders.ndjson", "-o", "memory://out.ndjson"]),
    ],
)
def test_what_the_extra_brings_is_named_where_it_is_missing(
    missing: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in (missing, "fsspec.core"):
        monkeypatch.setitem(sys.modules, name, None)
    before = names()
    assert run(["apply", "orders.mapping.json", *arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert "is not installed; install it by: pip install 'mapping-designer[cluster]'\n" in said.err
    assert names() == before


def test_files_elsewhere_are_read_and_written_through_fsspec(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fsspec")
    assert run(["apply", "orders.mapping.json", "orders.ndjson", "-o", "memory://there/out.ndjson"]) == 0
    assert run(["apply", "orders.mapping.json", "memory://there/*.ndjson"]) == 0
    assert capsys.readouterr().out == '{"number":0}\n{"number":0}\n'
    assert run(["apply", "orders.mapping.json", "memory://there/gone.ndjson"]) == 2
    assert "gone.ndjson: the file is not there" in capsys.readouterr().err


@posix_only
@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_full_disk_leaves_nothing_half_written(workers: str, call) -> None:
    Path("many.ndjson").write_bytes(b'{"id": 1, "who": {"name": "' + b"x" * 500 + b'"}}\n')
    Path("many.ndjson").write_bytes(Path("many.ndjson").read_bytes() * 60_000)
    Path("out.ndjson").write_text("old")
    before = names()

    def limited() -> None:  # a limit of the file's size is met as a full disk is
        import resource

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, 1 << 20))

    done = call(
        "apply", "orders.mapping.json", "many.ndjson", "-o", "out.ndjson", "--workers", workers, preexec_fn=limited
    )
    assert done.returncode == 2
    assert (
        done.stderr
        == "out.ndjson: it cannot be written, since the file is larger than the disk allows; choose another place\n"
    )
    assert names() == before
    assert Path("out.ndjson").read_text() == "old"


@posix_only
@pytest.mark.parametrize("workers", ["1", "2"])
@pytest.mark.parametrize(("sent", "status"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_being_interrupted_leaves_nothing_half_written(workers: str, sent: signal.Signals, status: int) -> None:
    before = names()
    arguments = ["apply", "orders.mapping.json", "-", "-o", "out.ndjson", "--workers", workers]
    running = subprocess.Popen(
        [sys.executable, "-m", "designer", *arguments],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)}, start_new_session=True,
    )  # fmt: skip
    assert running.stdin
    running.stdin.write(b'{"id": 1, "pad": "' + b"x" * 1000 + b'"}\n')
    running.stdin.write((b'{"id": 1, "pad": "' + b"x" * 1000 + b'"}\n') * 40_000)  # more than is read without being run
    os.killpg(running.pid, sent) if sent is signal.SIGINT else running.send_signal(sent)
    out, err = running.communicate(timeout=30)
    assert (running.returncode, out, err) == (status, b"", b"")
    assert names() == before


@pytest.mark.parametrize("address", ["nonsense", "nonsense:abc", "http://127.0.0.1:1"])
def test_an_address_that_is_no_schedulers_is_told_in_one_sentence(address: str, call) -> None:
    pytest.importorskip("distributed")
    done = call("apply", "orders.mapping.json", "orders.ndjson", "-o", "out.ndjson", "--scheduler", address)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (f"{address}: no Dask scheduler answers there; check the address, such as tcp://host:8786\n")


def test_an_empty_array_holds_no_records(capsys: pytest.CaptureFixture[str]) -> None:
    Path("none.json").write_text(" [ \n] ")
    assert run(["apply", "orders.mapping.json", "none.json"]) == 0
    assert capsys.readouterr() == ("[]\n", "")
    assert run(["apply", "orders.mapping.json", "none.json", "orders.json"]) == 0
    assert capsys.readouterr().out == '{"number":17,"name":"Åse"}\n'
    assert run(["explain", "orders.mapping.json", "none.json"]) == 2
    assert capsys.readouterr() == ("", "none.json: there is no record 1; it holds none\n")
    Path("m.json").write_text('{"fieldMapping": [{"gField": "a", "hardCodedValue": 1}]}')
    assert run(["check", "m.json", "--source", "none.json"]) == 0
    assert run(["fields", "none.json"]) == 0


@pytest.mark.parametrize("given", ["", "\n \n"])
def test_nothing_on_standard_input_gives_nothing(given: str, call) -> None:
    done = call("apply", "orders.mapping.json", "-", given=given)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_documents_and_errors_are_not_written_to_one_file(call) -> None:
    done = call("apply", "orders.mapping.json", "orders.ndjson", "-o", "both", "--errors", "./both")
    assert done.returncode == 2
    assert done.stderr == "./both: documents are written there; choose another name after --errors, or after -o\n"
    assert not Path("both").exists()


@posix_only
def test_errors_do_not_get_among_documents_on_standard_output(call) -> None:
    with Path("both").open("w") as both:
        done = call("apply", "orders.mapping.json", "orders.ndjson", "--errors", "both", stdout=both)
    assert (done.returncode, Path("both").read_text()) == (2, "")
    assert done.stderr == "standard output: documents are written there; name a file for the errors\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a device of Linux")
def test_errors_that_cannot_be_written_leave_the_output_as_it_was(capsys: pytest.CaptureFixture[str]) -> None:
    Path("out.ndjson").write_text("old")
    Path("some.ndjson").write_text('{"id": 1}\n{"id": 2,}\n')
    assert run(["apply", "orders.mapping.json", "some.ndjson", "-o", "out.ndjson", "--errors", "/dev/full"]) == 2
    assert "/dev/full: it cannot be written, since there is no space left" in capsys.readouterr().err
    assert Path("out.ndjson").read_text() == "old"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--workers", "0"], "argument --workers: 0 is no whole number from 1 up"),
        (["--workers", "x"], "argument --workers: x is no whole number from 1 up"),
        (["--longest-line", "0"], "argument --longest-line: 0 is no size in megabytes; write a number above 0"),
        (["--longest-line", "inf"], "argument --longest-line: inf is no size in megabytes"),
    ],
)
def test_a_wrong_number_is_told_in_plain_words(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        run(["apply", "orders.mapping.json", "orders.json", *arguments])
    assert words in capsys.readouterr().err


@pytest.mark.parametrize("name", ["deep.json", "deep.ndjson", "list.json"])
@pytest.mark.parametrize("levels", [400, 401, 700, 1000])
def test_one_rule_for_deep_nesting(name: str, levels: int, capsys: pytest.CaptureFixture[str]) -> None:
    deep = '{"a": ' * (levels - 1) + '{"b": "]}"}' + "}" * (levels - 1)
    Path(name).write_text(f"[{deep}]" if name == "list.json" else deep)
    assert run(["apply", "orders.mapping.json", name, "-o", "out.ndjson"]) == (
        0 if levels <= 400 else 2 if name == "deep.json" else 1
    )
    assert ("the brackets are nested more than 400 levels deep" in capsys.readouterr().err) == (levels > 400)


def test_errors_of_a_row_hide_no_bad_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("m.json").write_text('{"fieldMapping": [{"eField": "d", "gField": "d", "extractDateFormat": "YYYY"}]}')
    Path("some.ndjson").write_text('{"d": "x"}\n' * 25 + '{"d": }\n')
    assert run(["apply", "m.json", "some.ndjson"]) == 1
    *_, bad, rest = capsys.readouterr().err.splitlines()
    assert bad.startswith("some.ndjson, record 26, line 26, column 7: ")
    assert rest == "… and 5 more; --errors FILE keeps all"
