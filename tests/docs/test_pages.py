"""The pages in docs/ tell the truth: every example on them is run."""

import doctest
import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from designer import Mapping
from designer.cli.checking import findings_of
from designer.cli.main import run

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
LANGUAGE = (DOCS / "mapping-language.md").read_text(encoding="utf-8")
COMMAND_LINE = (DOCS / "command-line.md").read_text(encoding="utf-8")


def table_rows(*header: str) -> list[list[str]]:
    """The rows of all tables of the language page with these columns, cells without their backticks."""
    rows, is_inside = [], False
    for line in LANGUAGE.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split(" | ")] if line.startswith("|") else []
        if cells == list(header):
            is_inside = True
        elif not cells:
            is_inside = False
        elif is_inside and not line.startswith("| ---"):
            rows.append([cell.strip("`") if cell.count("`") == 2 else cell for cell in cells])
    assert rows, header
    return rows


def mapping_of(text: str) -> Mapping:
    """The mapping of a cell: a row, rows, or a whole mapping."""
    held = json.loads(text)
    if isinstance(held, dict) and "fieldMapping" in held:
        return Mapping.from_dict(held)
    return Mapping.from_dict({"fieldMapping": held if isinstance(held, list) else [held]})


GENERATED = [row for first in ("row", "rows", "mapping") for row in table_rows(first, "source", "generates")]
OF_ROWS = [
    (code, rows, "null", "null", how) for code, rows, how, _ in table_rows("code", "rows", "severity", "what to do")
]
OF_RECORDS = [
    (code, rows, source, "null", how)
    for code, rows, source, how, _ in table_rows("code", "rows", "source", "severity", "what to do")
]
OF_SAMPLES = [
    (code, rows, source, wanted, how)
    for code, rows, source, wanted, how, _ in table_rows(
        "code", "rows", "source sample", "destination sample", "severity", "what to do"
    )
]


@pytest.mark.parametrize(("rows", "source", "generates"), GENERATED)
def test_an_example_of_the_language_generates_what_it_says(rows: str, source: str, generates: str) -> None:
    mapping = mapping_of(rows)
    assert mapping.apply(json.loads(source)) == json.loads(generates)


@pytest.mark.parametrize(("code", "rows", "source", "wanted", "severity"), OF_ROWS + OF_RECORDS + OF_SAMPLES)
def test_an_example_of_a_problem_has_it(code: str, rows: str, source: str, wanted: str, severity: str) -> None:
    mapping = mapping_of(rows)
    sources = [json.loads(source)] if source != "null" else []
    told = {(one.code, str(one.severity)) for record in sources for one in mapping.explain(record).problems}
    for finding in findings_of(mapping, sources, [], [json.loads(wanted)] if wanted != "null" else [], []):
        told.add((finding.problem.code, str(finding.problem.severity)))
    assert (code, severity) in told


def test_every_code_of_a_problem_has_an_example() -> None:
    sources = [
        path.read_text(encoding="utf-8")
        for room in ("mapping", "engine")
        for path in (ROOT / "designer" / room).glob("*.py")
    ]
    codes = {code for text in sources for code in re.findall(r'roblem\(\s*"([a-z-]+)"', text)}
    assert codes == {code for code, *_ in OF_ROWS + OF_RECORDS + OF_SAMPLES}


def test_the_first_example_of_the_language_generates_what_stands_below_it() -> None:
    mapping, generated = re.findall(r"```json\n(.*?)```", LANGUAGE, re.DOTALL)[:2]
    (source,) = re.findall(r"Of the source `(.*?)`", LANGUAGE)
    assert Mapping.from_json(mapping).apply(json.loads(source)) == json.loads(generated)


def test_the_examples_of_the_library_are_as_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    found = doctest.testfile(str(DOCS / "library.md"), module_relative=False, encoding="utf-8")
    assert found.failed == 0
    assert found.attempted > 10


def test_the_examples_of_the_command_line_are_as_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in re.findall(r"`(people\.\w[\w.]*)`:\n\n```json\n(.*?)```", COMMAND_LINE, re.DOTALL):
        Path(name).write_text(text, encoding="utf-8")
    examples = "".join(re.findall(r"```console\n(.*?)```", COMMAND_LINE, re.DOTALL))
    ran = 0
    for command, printed in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", examples, re.MULTILINE):
        if "<" in command or "echo" in command:
            given = Path("people.ndjson").read_bytes() if "<" in command else shlex.split(command)[1].encode()
            arguments = shlex.split(re.sub(r"^.*\| |<.*$", "", command))[1:]
            done = subprocess.run(
                [sys.executable, "-m", "designer", *arguments], input=given, capture_output=True,
                env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False,
            )  # fmt: skip
            said = (done.stdout + done.stderr).decode()
        else:
            run(shlex.split(command)[1:])
            said = "".join(capsys.readouterr())
        assert said == printed
        ran += 1
    assert ran == 10
    assert len(Path("out.ndjson").read_text(encoding="utf-8").splitlines()) == 2
