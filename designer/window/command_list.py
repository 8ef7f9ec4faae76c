"""Every command of a window, as the menus hold them: for the palette that finds them and the page of their keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from designer.frozen import frozen
from designer.window.commands import PLAIN_WORDS, WHY_DISABLED

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


@frozen
class Command:
    """A command with the words of the menus that lead to it."""

    action: QAction
    group: str

    @property
    def name(self) -> str:
        """What it is called in settings; the same in every language."""
        return self.action.objectName() or self.words

    @property
    def words(self) -> str:
        """What it says, without the mark of its key in a menu and the dots."""
        return _without_marks(self.action.text())

    @property
    def plain_words(self) -> str:
        """What it always says, whatever it would do just now."""
        return _without_marks(str(self.action.property(PLAIN_WORDS) or self.action.text()))

    @property
    def keys(self) -> str:
        """Its keys as the system writes them; empty for none."""
        return self.action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    @property
    def why_disabled(self) -> str:
        """What is to be done before it can be used; empty where it can be, or nobody knows."""
        return "" if self.action.isEnabled() else str(self.action.property(WHY_DISABLED) or "")


def _without_marks(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def commands_of(window: MainWindow) -> list[Command]:
    """All commands in the order of the menus, each once, brought up to date as when its menu is opened."""
    found: dict[QAction, Command] = {}
    for top in window.header.menus.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            menu.aboutToShow.emit()
            for action, group in _in_menu(menu, _plain(top.text())):
                found.setdefault(action, Command(action, group))
    for action in window.actions():
        if action.text() and not action.isSeparator():
            found.setdefault(action, Command(action, ""))
    return list(found.values())


def _in_menu(menu: QMenu, group: str) -> Iterator[tuple[QAction, str]]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _in_menu(inner, f"{group} › {_plain(action.text())}")
        elif action.text() and not action.isSeparator():
            yield action, group


def _plain(words: str) -> str:
    return words.replace("&", "")
