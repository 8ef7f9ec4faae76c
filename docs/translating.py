"""Brings the translations up to date with the source, and builds what the window loads: `make translations`.

`resources/translations/*.ts` are what people translate, by Qt Linguist or any editor; `*.qm` beside them are built
of these. A text that is new, or changed, is in them as unfinished; one that is gone is taken out.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Final, NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from docs.texts_to_translate import ROOT, Text, all_texts

FOLDER: Final = ROOT / "resources/translations"
LANGUAGES: Final = ("de", "nb")
QT_TEXTS: Final = {"nb"}
"""Languages that Qt itself does not have: its texts that are seen in the window are in our files."""


class Translation(NamedTuple):
    """A text in another language; `is_finished` where a person said so."""

    words: str
    is_finished: bool


Key = tuple[str, str]
"""The context of a text, and the text."""


def ts_file(language: str) -> Path:
    """What people translate."""
    return FOLDER / f"{language}.ts"


def read_ts(path: Path) -> dict[Key, Translation]:
    """The translations in a file."""
    found: dict[Key, Translation] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            words = (told.text or "") if told is not None else ""
            is_finished = told is not None and told.get("type") is None and bool(words)
            key = context.findtext("name", ""), message.findtext("source", "")
            found[key] = Translation(words, is_finished)
    return found


def write_ts(path: Path, language: str, texts: Iterable[Text], known: dict[Key, Translation]) -> None:
    """Write a file with these texts, and the translations that are known."""
    contexts: dict[str, list[Text]] = {}
    for text in texts:
        contexts.setdefault(text.context, []).append(text)
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="en">')
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{escape(name)}</name>"]
        for text in sorted(contexts[name], key=lambda text: (text.file, text.source)):
            words, is_finished = known.get(text[:2], Translation("", False))
            mark = "" if is_finished else ' type="unfinished"'
            lines += [
                "    <message>",
                f'        <location filename="../../{text.file}"/>' if text.file else "",
                f"        <source>{escape(text.source)}</source>",
                f"        <translation{mark}>{escape(words)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    lines.append("</TS>")
    path.write_text("\n".join(filter(None, lines)) + "\n", encoding="utf-8")


def update(language: str) -> int:
    """Bring the texts of a language up to date; returns how many are unfinished."""
    path = ts_file(language)
    known = read_ts(path) if path.exists() else {}
    texts = [*all_texts(), *(Text(*key, "") for key in known if is_of_qt(key) and language in QT_TEXTS)]
    # A text that is known under another context is proposed.
    elsewhere = {source: words for (_context, source), (words, _) in known.items() if words}
    for text in texts:
        if text[:2] not in known and text.source in elsewhere:
            known[text[:2]] = Translation(elsewhere[text.source], False)
    write_ts(path, language, texts, known)
    return sum(not known.get(text[:2], Translation("", False)).is_finished for text in texts)


def is_of_qt(key: Key) -> bool:
    """Whether a text is one of Qt's own: its classes begin with Q."""
    return key[0][:1] == "Q" and key[0][1:2].isupper()


def build(language: str) -> None:
    """Build what the window loads; raises CalledProcessError."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(ts_file(language)), "-qm", str(ts_file(language).with_suffix(".qm"))]
    subprocess.run(command, check=True)


def main() -> int:
    """Do both for all languages; says what is left to translate."""
    left = {language: update(language) for language in LANGUAGES}
    for language, count in left.items():
        build(language)
        print(f"{language}: {'complete' if not count else f'{count} texts are unfinished'}")
    return 1 if any(left.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
