"""The languages of the window: which there are, which one is spoken, and what it takes."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from designer.window.resource_files import translations_folder


class Language(StrEnum):
    """Which language a person wants."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    NORWEGIAN = "nb"


_ALSO: Final = {"no": Language.NORWEGIAN, "nn": Language.NORWEGIAN}
"""Languages whose speakers read another that there is."""


def speak(app: QCoreApplication, choice: Language) -> Language:
    """Let the program speak a language, and write numbers and dates as it does; returns which. Before any window."""
    language = spoken(choice)
    system = QLocale.system()
    if choice is not Language.SYSTEM or _language_of(system.name()) is not language:
        QLocale.setDefault(QLocale(language.value))
    if language is not Language.ENGLISH:
        for file in (_of_qt(language), translation_file(language)):  # what was installed last is asked first
            translator = QTranslator(app)
            if translator.load(str(file)):
                app.installTranslator(translator)
    return language


def spoken(choice: Language) -> Language:
    """The language that a choice comes to: the system's first that there is, else English."""
    if choice is not Language.SYSTEM:
        return choice
    known = (_language_of(name) for name in QLocale.system().uiLanguages())
    return next((language for language in known if language is not None), Language.ENGLISH)


def translation_file(language: Language) -> Path:
    """Where the words of a language are; there is none for English."""
    return translations_folder() / f"{language.value}.qm"


def in_language(language: Language, context: str, text: str) -> str:
    """A text in a language that need not be the one that is spoken."""
    translator = QTranslator()
    if language is Language.ENGLISH or not translator.load(str(translation_file(language))):
        return text
    return translator.translate(context, text) or text


def _language_of(name: str) -> Language | None:
    """The language of a locale such as `de_AT` or `nb-Latn-NO`."""
    code = name.replace("_", "-").partition("-")[0]
    return _ALSO.get(code) or next((language for language in Language if language.value == code), None)


def _of_qt(language: Language) -> Path:
    """Qt's own words. It has none in bokmål: those that are seen most are in our file, the others in nynorsk."""
    name = "nn" if language is Language.NORWEGIAN else language.value
    return Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{name}.qm"
