"""No text that people read in the window is left out of the translations, and none of them has lost something."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from docs.texts_to_translate import ROOT, all_texts, room_files, window_files
from docs.translating import LANGUAGES, Translation, is_of_qt, read_ts, ts_file

PLACE = re.compile(r"\{\w[^{}]*\}|%\d")
WORDS = re.compile(r"[A-Za-z][a-z]+[,;:]? [A-Za-z]?[a-z]+")
PART_OF_WORDS = re.compile(rf"{WORDS.pattern}|[a-z]{{3,}} $|^ [a-z]{{2,}}")
END_OF_WORDS = re.compile(r"^ [a-z]{3,}")
TRANSLATES = frozenset({"tr", "translate", "said", "in_language"})

NO_WORDS_FOR_PEOPLE = frozenset(
    {
        "Mapping Designer",
        "[*] · Mapping Designer",
        "Norsk bokmål",
        # Names of fonts
        "JetBrains Mono",
        "Cascadia Mono",
        "DejaVu Sans Mono",
        # What is said within the program
        " one",
        "as it is",
        "file on disk",
        "source on disk",
        "destination on disk",
        "no value",
        "nothing typed",
        "not a number",
        "too large",
        "the condition {0}: {1}",
        # What the self-test prints
        "The window has been painted.",
        "The window was not painted within ",
        " seconds.",
    }
)
"""Texts in the window's source that look like words for people and are none."""

ENGLISH_ALONE = frozenset({"designer/mapping/difference.py", "designer/mapping/problem.py"})
"""Files of rooms without Qt that word something for the command line, which the window words itself."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def translations(language: str) -> dict[tuple[str, str], Translation]:
    return read_ts(ts_file(language))


def test_every_text_is_translated_and_none_is_gone(translations: dict[tuple[str, str], Translation]) -> None:
    wanted = {text[:2] for text in all_texts()}
    finished = {key for key, translation in translations.items() if translation.is_finished}
    assert sorted(wanted - finished) == [], "run `make translations`, and translate these"
    gone = {key for key in translations if not is_of_qt(key)} - wanted
    assert sorted(gone) == [], "run `make translations`"


def test_every_place_of_a_value_is_kept(translations: dict[tuple[str, str], Translation]) -> None:
    lost = {key[1]: told.words for key, told in translations.items() if places(key[1]) != places(told.words)}
    assert lost == {}


def test_every_accelerator_is_kept(translations: dict[tuple[str, str], Translation]) -> None:
    lost = {
        key[1]: told.words
        for key, told in translations.items()
        if len(re.findall(r"&\w", key[1])) != len(re.findall(r"&\w", told.words))
    }
    assert lost == {}


def test_what_the_window_loads_is_built_of_them(
    language: str, translations: dict[tuple[str, str], Translation]
) -> None:
    built = QTranslator()
    assert built.load(str(ts_file(language).with_suffix(".qm")))
    others = {key: told.words for key, told in translations.items() if built.translate(*key) != told.words}
    assert others == {}, "run `make translations`"


def test_the_window_says_nothing_that_is_not_translated() -> None:
    left = [
        f"{name}:{node.lineno}: {node.value}"
        for name, node in of_files(window_files())
        if isinstance(node, ast.Constant)
        and isinstance(node.value, str)
        and (WORDS.search(node.value) or END_OF_WORDS.search(node.value))
        and "{ " not in node.value  # a style sheet
        and "<div" not in node.value
        and node.value not in NO_WORDS_FOR_PEOPLE
    ]
    assert left == [], "put them into self.tr(…), or say here why they are no words for people"


def test_what_other_rooms_say_keeps_what_it_is_put_together_of() -> None:
    told = [
        f"{name}:{node.lineno}: {ast.unparse(node)}"
        for name, node in of_files(room_files())
        if isinstance(node, ast.JoinedStr)
        and name not in ENGLISH_ALONE
        and not name.startswith("designer/engine/compiler")  # it writes Python
        and any(isinstance(part, ast.Constant) and PART_OF_WORDS.search(part.value) for part in node.values)
    ]
    assert told == [], "say it by said(…)"


def of_files(paths: tuple[Path, ...]) -> Iterator[tuple[str, ast.AST]]:
    """What stands in files, but for what is ignored."""
    for path in paths:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        others = set(ignored(tree))
        yield from ((path.relative_to(ROOT).as_posix(), node) for node in ast.walk(tree) if node not in others)


def places(text: str) -> list[str]:
    return sorted(PLACE.findall(text))


def ignored(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings, what is translated already, and what only programmers read."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield node.value
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if (
                name in TRANSLATES
                or name == "compile"
                or (name == "__init__" and isinstance(node.func, ast.Attribute))
                or is_plain(node)
            ):
                yield from ast.walk(node)
        elif isinstance(node, ast.Assert) or (isinstance(node, ast.FunctionDef) and node.name == "__repr__"):
            yield from ast.walk(node)


def is_plain(call: ast.Call) -> bool:
    """Whether it makes an exception that no one is told."""
    return getattr(call.func, "id", "") in {
        "AttributeError", "IndexError", "KeyError", "RuntimeError", "TypeError", "UnknownSampleError", "ValueError",
    }  # fmt: skip
