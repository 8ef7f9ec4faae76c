"""What Qt's Python side compiles is compiled once, and never at the price of a start that fails."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from designer.kept_compiled import kept_compiled

FIRST, SECOND = b"answer = 1\n", b"answer = 2\n"


@pytest.fixture(autouse=True)
def compiled_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Modules are compiled into a folder of the test."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path


def answer_of(source: bytes) -> object:
    with kept_compiled("kept"):
        code = compile(source, "module.py", "exec")
    told: dict[str, object] = {}
    exec(code, told)
    return told["answer"]


def kept_file(folder: Path) -> Path:
    (found,) = folder.rglob("*.code")
    return found


def test_what_was_compiled_is_kept_for_the_next_start(compiled_aside: Path) -> None:
    assert answer_of(FIRST) == 1
    held = kept_file(compiled_aside).read_bytes()
    assert answer_of(FIRST) == 1
    assert kept_file(compiled_aside).read_bytes() == held


def test_another_source_of_the_same_name_is_not_mistaken_for_the_kept_one() -> None:
    assert [answer_of(FIRST), answer_of(SECOND), answer_of(FIRST)] == [1, 2, 1]


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"N", b"[\xff\xff\xff\x7f"])
def test_a_broken_file_of_compiled_code_is_made_anew(compiled_aside: Path, rubbish: bytes) -> None:
    answer_of(FIRST)
    kept_file(compiled_aside).write_bytes(rubbish)
    assert answer_of(FIRST) == 1
    assert len(kept_file(compiled_aside).read_bytes()) > len(rubbish)


def test_a_folder_that_cannot_be_written_keeps_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("no folder")
    monkeypatch.setattr(sys, "pycache_prefix", str(in_the_way))
    assert answer_of(FIRST) == 1


def test_nothing_is_written_where_python_is_told_to_keep_no_compiled_modules(
    compiled_aside: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert answer_of(FIRST) == 1
    assert not list(compiled_aside.rglob("*.code"))


def test_compile_is_pythons_own_again_afterwards() -> None:
    plain = compile
    with pytest.raises(SyntaxError), kept_compiled("kept"):
        compile(b"no python (", "module.py", "exec")
    assert compile is plain


def test_a_second_start_of_qt_finds_its_python_side_compiled(tmp_path: Path) -> None:
    """PySide still compiles what it carries by the call that is kept; else the start pays for it again, unnoticed."""
    program = (
        "import builtins\nfrom designer.loading_qt import load_qt\n"
        "plain, compiled = builtins.compile, []\n"
        "builtins.compile = lambda source, name, *more, **named: (\n"
        "    compiled.append(name), plain(source, name, *more, **named))[1]\n"
        "load_qt()\n"
        "print(len([name for name in compiled if 'shibokensupport' in str(name)]))"
    )
    command = [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-c", program]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    counts = [int(subprocess.run(command, env=kept, capture_output=True, check=True).stdout) for _ in range(2)]
    assert counts[0] > 0
    assert counts[1] == 0
