"""All commands count records alike, so that a number told by one can be given to another."""

import json
from pathlib import Path

import pytest

from designer.cli.main import run

LINES = b'\n{"id": 1}\n{"id": 2,}\n\n{"id": "x"}\n{"id": "\xff"}\n{"id": "y"}\n'


@pytest.fixture(autouse=True)
def in_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    Path("some.ndjson").write_bytes(LINES)


def explained(number: int, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = run(["explain", "orders.mapping.json", "some.ndjson", "--record", str(number)])
    return (status, *capsys.readouterr())


def test_the_numbers_of_the_error_file_can_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["apply", "orders.mapping.json", "some.ndjson", "--errors", "errors.ndjson"]) == 1
    told = capsys.readouterr().err.splitlines()
    errors = [json.loads(line) for line in Path("errors.ndjson").read_bytes().splitlines()]
    assert [(error["record"], error["line"]) for error in errors] == [(2, 3), (4, 6)]
    for error, line in zip(errors, told, strict=True):
        place = f"some.ndjson, record {error['record']}, line {error['line']}, column {error['column']}: "
        assert line.startswith(place)
        status, out, err = explained(error["record"], capsys)
        assert (status, out) == (2, "")
        assert err.startswith(f"{place}this record cannot be read: {error['message']}; ")
    for number, value in ((1, "1"), (3, '"x"'), (5, '"y"')):
        _, out, err = explained(number, capsys)
        assert out.startswith(f"Record {number} of 5\n")
        assert "record 2, line 3, column 10: " in err
        assert value in out


def test_the_first_that_can_be_read_is_explained(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"id": 1,}\n{"id": 2}\n{"id": 3}\n')
    run(["explain", "orders.mapping.json", "some.ndjson"])
    assert capsys.readouterr().out.startswith("Record 2 of 3 (choose another with --record N)\n")


def test_check_finds_lines_that_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_bytes(LINES.replace(b'"x"', b"7").replace(b'"y"', b"8"))
    assert run(["check", "orders.mapping.json", "--source", "some.ndjson", "--json"]) == 1
    found = [one for one in json.loads(capsys.readouterr().out) if one["code"].startswith("not-")]
    assert [(one["code"], one["severity"], one["input"], one["firstRecord"], one["line"]) for one in found] == [
        ("not-json", "error", "some.ndjson", 2, 3),
        ("not-utf8", "error", "some.ndjson", 4, 6),
    ]
    assert run(["check", "orders.mapping.json", "--source", "some.ndjson"]) == 1
    said = capsys.readouterr()
    assert said.err == ""
    first, second, *_ = said.out.splitlines()
    assert first.startswith("error: some.ndjson, record 2, line 3, column 10: ")
    assert second.startswith("error: some.ndjson, record 4, line 6, column 9: ")
    assert "No problems found." not in said.out


def test_check_counts_the_records_that_cannot_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["check", "orders.mapping.json", "--source", "orders.json", "--source", "some.ndjson"]
    assert run(arguments) == 1
    assert '(2 of 6 records, first in record 3 of some.ndjson; values: "x", "y")' in capsys.readouterr().out
    assert run([*arguments, "--json"]) == 1
    (finding,) = [one for one in json.loads(capsys.readouterr().out) if one["code"] == "not-numeric"]
    assert (finding["input"], finding["firstRecord"], finding["records"]) == ("some.ndjson", 3, 2)


def test_of_many_lines_that_cannot_be_read_check_prints_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    Path("some.ndjson").write_text('{"id": 1}\n' + "{\n" * 30)
    assert run(["check", "orders.mapping.json", "--source", "some.ndjson"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[20] == "error: 10 more records could not be read; --json tells all"
    assert len([line for line in lines if line.startswith("error: ")]) == 21
