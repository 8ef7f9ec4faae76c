"""Regular expressions that are compiled once find what they always found, and no start fails over them."""

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from designer.kept_patterns import kept_patterns

PATTERNS: list[tuple[str | bytes, int]] = [
    (r"(?P<key>[a-z]+)=(?P<value>\d+)?", 0),
    (r"(?P<key>[a-z]+)=(?P<value>\d+)?", re.IGNORECASE),
    (r" ( \w+ ) \# (?: x | yy )* ", re.VERBOSE | re.ASCII),
    (r"(?i:ä)(?<!b)c(?=d)(?:e{2,3}?|[^\x00-\x1f\u4e00])", re.DOTALL),
    (r"^(a)?(?(1)b|c)$\Z", re.MULTILINE),
    (rb"^[ \t]*#.*?coding[:=]([-\w.]+)", re.ASCII),
    (r"[\ud800-\udfff]", 0),
]
TEXTS = ["key=12 KEY=7", " word#xyy ", "Äceedcee", "ab\nc\n", "# coding: utf-8", "\ud800", ""]


@pytest.fixture(autouse=True)
def compiled_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Modules are compiled into a folder of the test, and no pattern is known from before."""
    monkeypatch.setattr(sys, "pycache_prefix", str(tmp_path))
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    re.purge()
    return tmp_path


def kept_file(folder: Path) -> Path:
    (found,) = folder.rglob("*.code")
    return found


def made(pattern: str | bytes, flags: int = 0) -> re.Pattern[str] | re.Pattern[bytes]:
    """As a start makes it, which has compiled nothing yet."""
    re.purge()
    with kept_patterns("kept"):
        return re.compile(pattern, flags)


def told(pattern: re.Pattern[str] | re.Pattern[bytes]) -> object:
    """What there is to a pattern, and what it finds."""
    texts = [text.encode("utf-8", "surrogatepass") if isinstance(pattern.pattern, bytes) else text for text in TEXTS]
    found = [[(each.span(), each.groups(), each.groupdict()) for each in pattern.finditer(text)] for text in texts]  # type: ignore[type-var]  # text and pattern go together
    return pattern, pattern.pattern, pattern.flags, pattern.groups, dict(pattern.groupindex), found


@pytest.mark.parametrize(("pattern", "flags"), PATTERNS)
def test_a_kept_pattern_is_what_python_makes_of_it(pattern: str | bytes, flags: int) -> None:
    plain = told(re.compile(pattern, flags))
    assert [told(made(pattern, flags)) for _ in range(2)] == [plain, plain]


def test_what_was_compiled_is_kept_for_the_next_start(compiled_aside: Path) -> None:
    made("(a)")
    held = kept_file(compiled_aside).read_bytes()
    made("(a)")
    assert kept_file(compiled_aside).read_bytes() == held
    made("(b)")
    assert len(kept_file(compiled_aside).read_bytes()) > len(held)


def test_text_and_bytes_and_flags_are_not_mistaken_for_each_other() -> None:
    assert [made(pattern).pattern for pattern in ("a.", b"a.", "a.")] == ["a.", b"a.", "a."]
    assert [bool(made("a.", flags).match("a\n")) for flags in (0, re.DOTALL, 0)] == [False, True, False]  # type: ignore[arg-type]  # a pattern of text


@pytest.mark.parametrize("rubbish", [b"", b"rubbish", b"N"])
def test_a_broken_file_is_made_anew(compiled_aside: Path, rubbish: bytes) -> None:
    made("(a)")
    kept_file(compiled_aside).write_bytes(rubbish)
    assert made("(a)").groups == 1
    assert len(kept_file(compiled_aside).read_bytes()) > len(rubbish)


@pytest.mark.parametrize(
    "parts", [(), ("(a)",), ("(a)", 32, [99999] * 4, 1, {}, (None, None)), ("(a)", 32, [1 << 80], 1, {}, (None, None))]
)
def test_kept_parts_that_make_no_pattern_are_compiled_anew(compiled_aside: Path, parts: tuple[object, ...]) -> None:
    made("(a)")
    kept_file(compiled_aside).write_bytes(marshal.dumps({(sys.version, "(a)", 0): parts}))
    assert told(made("(a)")) == told(re.compile("(a)"))


def test_another_python_finds_nothing_of_it(compiled_aside: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made("(a)")
    held = kept_file(compiled_aside).read_bytes()
    monkeypatch.setattr(sys, "version", "another")
    assert told(made("(a)")) == told(re.compile("(a)"))
    assert len(kept_file(compiled_aside).read_bytes()) > len(held)


def test_a_pattern_that_is_none_is_refused_and_re_is_pythons_own_again() -> None:
    plain = re._compiler.compile  # type: ignore[attr-defined]  # what is put in place for the start
    with pytest.raises(re.error, match="unterminated"), kept_patterns("kept"):
        re.compile("(a")
    assert re._compiler.compile is plain  # type: ignore[attr-defined]  # as above


def test_a_second_start_compiles_none_of_the_patterns_of_the_first(tmp_path: Path) -> None:
    """PySide and Python still compile them by the call that is kept; else the start pays for it again, unnoticed."""
    program = (
        "import re\nfrom designer.loading_qt import load_qt\nfrom designer.kept_patterns import kept_patterns\n"
        "plain, compiled = re._compiler.compile, []\n"
        "re._compiler.compile = lambda *given: (compiled.append(given), plain(*given))[1]\n"
        "with kept_patterns('kept'):\n    load_qt()\n    import designer.window.run\n"
        "print(len(compiled))"
    )
    command = [sys.executable, "-X", f"pycache_prefix={tmp_path}", "-c", program]
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    counts = [int(subprocess.run(command, env=kept, capture_output=True, check=True).stdout) for _ in range(2)]
    assert counts[0] > 10
    assert counts[1] == 0
