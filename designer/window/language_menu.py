"""The menu in which a person chooses the language of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from designer.window.languages import Language, in_language, spoken

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_OWN_NAMES = {Language.ENGLISH: "English", Language.GERMAN: "Deutsch", Language.NORWEGIAN: "Norsk bokmål"}
"""Each language by the name that those know who look for it."""
_NAME = "language"


def add_languages(window: MainWindow, menu: QMenu) -> None:
    """Put the languages into a menu."""
    languages = menu.addMenu(window.tr("Language"))
    group = QActionGroup(window)
    for language, name in {Language.SYSTEM: window.tr("As the system"), **_OWN_NAMES}.items():
        action = languages.addAction(name)
        action.setObjectName(f"language-{language.value}")
        action.setCheckable(True)
        action.setChecked(window.settings.language is language)
        action.triggered.connect(partial(_choose, window, language))
        group.addAction(action)


def _choose(window: MainWindow, language: Language, _checked: bool = False) -> None:
    """Note the choice, and say in the language chosen from when on it holds: what is shown was made in the old one."""
    window.settings.language = language
    told = in_language(spoken(language), "MainWindow", "Mapping Designer will be in English when it is next started.")
    if told == window.tr("Mapping Designer will be in English when it is next started."):
        window.bar.withdraw(_NAME)  # it is already
    else:
        window.bar.keep_message(_NAME, "info", told, [])
