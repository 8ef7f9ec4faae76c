"""Whatever a file holds that it should not, is one plain sentence with a remedy, and exit status 2."""

import sys
from pathlib import Path

import pytest

from designer.cli.main import run

NO_JSON = {
    "no-json": (b'{"a": 1\n "b": 2}', "line 2, column 2: a comma is missing, near"),
    "nan": (b'{"a": NaN}', "column 7: NaN"),
    "infinity": (b'{"a": [-Infinity]}', "column 8: -Infinity"),
    "key-twice": (b'{"a": 1, "\\u0061": 2}', 'column 10: the key "a" stands twice'),
    "utf-16": ('{"a": 1}'.encode("utf-16"), "UTF-16"),
    "utf-16-without-mark": ('{"a": 1}'.encode("utf-16-le"), "UTF-16"),
    "latin-1": ('{"a": "å"}'.encode("latin-1"), "column 8: the byte 0xE5 is not UTF-8"),
    "empty": (b"", "empty"),
    "deep": (b"[" * 10_000 + b"]" * 10_000, "column 401: the brackets are nested"),
    "no-text": (bytes(range(256)), "not a text file"),
}
NO_MAPPING = {
    "array": (b"[1]", "a list, not a mapping"),
    "no-list": (b'{\n "fieldMapping": {}}', "line 2, column 18: fieldMapping is an object, not a list"),
    "no-row": (b'{"fieldMapping": [{}, 5]}', "column 23: row 2 is a number, not an object"),
    "document": (
        b'{"name": "Bolt", "sku": "A-1"}',
        'is not a mapping: it has no fieldMapping, but keys of a document: "sku"',
    ),
    "no-name": (b'{"name": 5}', "column 10: the name is a number, not a text"),
}
DOCUMENT_SLOTS = [
    ("apply", "orders.mapping.json", "FILE"),
    ("explain", "orders.mapping.json", "FILE"),
    ("check", "orders.mapping.json", "--source", "FILE"),
    ("check", "orders.mapping.json", "--destination", "FILE"),
    ("fields", "FILE"),
]
MAPPING_SLOTS = [("apply", "FILE", "orders.json"), ("explain", "FILE", "orders.json"), ("check", "FILE")]


def refused(arguments: tuple[str, ...], name: str, capsys: pytest.CaptureFixture[str]) -> str:
    """What is said on standard error: one line, nothing else, status 2."""
    assert run([name if argument == "FILE" else argument for argument in arguments]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert "; " in said.err, "the remedy follows a semicolon"
    return said.err


@pytest.fixture(autouse=True)
def in_folder(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)


@pytest.mark.parametrize("slot", DOCUMENT_SLOTS + MAPPING_SLOTS, ids=" ".join)
@pytest.mark.parametrize("case", NO_JSON)
def test_a_file_that_is_no_json(case: str, slot: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    data, words = NO_JSON[case]
    Path("given.json").write_bytes(data)
    said = refused(slot, "given.json", capsys)
    assert said.startswith("given.json")
    assert words in said


@pytest.mark.parametrize("slot", MAPPING_SLOTS, ids=" ".join)
@pytest.mark.parametrize("case", NO_MAPPING)
def test_json_that_is_no_mapping(case: str, slot: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    data, words = NO_MAPPING[case]
    Path("given.json").write_bytes(data)
    assert words in refused(slot, "given.json", capsys)


@pytest.mark.parametrize("slot", DOCUMENT_SLOTS + MAPPING_SLOTS, ids=" ".join)
@pytest.mark.parametrize(
    ("name", "words"), [("folder", "a folder"), ("gone.json", "not there"), ("orders.json/x", "a file, not a folder")]
)
def test_a_file_that_cannot_be_opened(
    name: str, words: str, slot: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    Path("folder").mkdir()
    if sys.platform == "win32" and "/x" in name:
        words = "not there"
    assert words in refused(slot, name, capsys)


@pytest.mark.parametrize("slot", DOCUMENT_SLOTS + MAPPING_SLOTS, ids=" ".join)
def test_a_byte_order_mark_is_accepted(slot: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    mark = b"\xef\xbb\xbf"
    Path("given.json").write_bytes(
        mark + Path("orders.mapping.json" if slot in MAPPING_SLOTS else "orders.json").read_bytes()
    )
    assert run([argument.replace("FILE", "given.json") for argument in slot]) in (0, 1)
    assert capsys.readouterr().err == ""


def test_bad_text_on_standard_input_is_told_of_it(call) -> None:
    for arguments in (("apply", "orders.mapping.json"), ("explain", "orders.mapping.json", "-"), ("fields", "-")):
        done = call(*arguments, given=b'{"a": 1,}')
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("standard input, line 1, column 9: ")
    done = call("check", "-", given=b"[]")
    assert done.returncode == 2
    assert done.stderr.startswith("standard input cannot be opened as a mapping: line 1, column 1: ")


def test_standard_input_cannot_be_two_files(capsys: pytest.CaptureFixture[str]) -> None:
    assert "once" in refused(("apply", "-", "-"), "", capsys)


def test_a_record_that_is_not_there_is_told_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    for number in ("0", "3", "-1"):
        said = refused(("explain", "orders.mapping.json", "orders.ndjson", "--record", number), "", capsys)
        assert "from 1 to 2" in said


@pytest.mark.parametrize(
    "arguments", [["apply"], ["explain", "a", "b", "--record", "x"], ["check", "a", "--sourc"], ["fields", "a", "b"]]
)
def test_wrong_use_shows_the_usage(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run(arguments)
    assert ended.value.code == 2
    assert capsys.readouterr().err.startswith("usage: mapping-designer ")
