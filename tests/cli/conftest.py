"""The program as a person calls it: in a process of its own, in a folder with files."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MAPPING = (
    '{"name": "orders", "fieldMapping": ['
    '{"eField": "id", "gField": "number", "dataType": "number"}, {"eField": "who.name", "gField": "name"}]}'
)
DOCUMENT = '{"id": "17", "who": {"name": "Åse"}}'

Call = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "orders.mapping.json").write_text(MAPPING, encoding="utf-8")
    (tmp_path / "orders.json").write_text(DOCUMENT, encoding="utf-8")
    (tmp_path / "orders.ndjson").write_text(DOCUMENT + "\n" + DOCUMENT.replace("17", "N/A") + "\n", encoding="utf-8")
    return tmp_path


@pytest.fixture
def call(folder: Path) -> Call:
    """Runs `mapping-designer` with arguments, and bytes or text as standard input."""

    def run(*arguments: str, given: bytes | str = b"", **options: object) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "designer", *arguments],
            input=given.encode() if isinstance(given, str) else given,
            capture_output="stdout" not in options,
            cwd=folder,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            timeout=60,
            check=False,
            **(options | {"stderr": subprocess.PIPE} if "stdout" in options else options),
        )
        out = (done.stdout or b"").decode()
        return subprocess.CompletedProcess(done.args, done.returncode, out, done.stderr.decode())

    return run
