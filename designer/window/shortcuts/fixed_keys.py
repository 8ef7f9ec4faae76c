"""Keys that gestures and fields use: they stay as they are, are told on the page, and are given to no command."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenuBar

from designer.frozen import frozen
from designer.window.shortcuts.own_keys import combination_of


class Where(Enum):
    """Whose keys they are, beside those of all the window."""

    ROWS = auto()
    ELSEWHERE = auto()


@frozen
class FixedKeys:
    """What keys do: `shown` as text that is the same on every system, or in words."""

    words: str
    shown: tuple[str, ...]
    group: str
    where: Where = Where.ELSEWHERE


_OF_ROWS = frozenset({"Del", "Ins", "Shift+Del", "Shift+Ins", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Ins"})
"""What a command of the rows may have, though it is something else elsewhere."""
_IN_FIELDS = tuple(
    f"{held}{key}"
    for held in ("Ctrl+", "Ctrl+Shift+")
    for key in ("Left", "Right", "Up", "Down", "Home", "End", "Backspace", "Del")
)
_IN_LISTS = ("Ctrl+A", "Ctrl+Space", "Ctrl+Return", "Ctrl+Enter", "Ctrl+Tab", "Ctrl+Shift+Tab", "Shift+F10", "F10")
_OF_SYSTEM = ("Alt+F4", "Alt+Space", "Alt+Tab", "Alt+Shift+Tab", "Ctrl+Esc")
_FIRST_F, _LAST_F = Qt.Key.Key_F1, Qt.Key.Key_F35


class AllFixedKeys(QObject):
    """The keys of the gestures in words, and why keys can be given to no command."""

    def all(self) -> list[FixedKeys]:
        """In the order of the page, grouped by where the keyboard is."""
        return [
            *self._of_trees(),
            *self._while_carried(),
            *self._of_destination(),
            *self._of_rows(),
            *self._of_panels(),
            *self._of_fields(),
        ]

    def why_not(self, key: str, is_of_rows: bool, menus: QMenuBar) -> str:
        """Say in a sentence why keys cannot be given to a command; empty where they can."""
        if is_of_rows and key in _OF_ROWS:
            return ""
        shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
        stays = self.tr("{0} stays what it is: {1}. Press other keys.")
        for fixed in self.all():
            if key in fixed.shown and (not is_of_rows or fixed.where is Where.ROWS):
                return self.tr("{0} stays what it is ({1}: {2}). Press other keys.").format(
                    shown, fixed.group, fixed.words
                )
        if _is_plain(key):
            return self.tr("{0} alone is typed, or moves. Hold Ctrl or Alt with it, or press one of F1 to F12.").format(
                shown
            )
        for menu in menus.actions():
            if QKeySequence.mnemonic(menu.text()).toString() == key:
                return stays.format(shown, self.tr("opens the menu {0}").format(menu.text().replace("&", "")))
        if key in ("Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+Ins", *_IN_FIELDS):
            return stays.format(shown, self.tr("edits text in fields"))
        if key in _IN_LISTS:
            return stays.format(shown, self.tr("works in lists and fields"))
        if key in _OF_SYSTEM:
            return stays.format(shown, self.tr("the system uses it for windows"))
        return ""

    def _of_trees(self) -> Iterator[FixedKeys]:
        group = self.tr("In the trees")
        yield FixedKeys(self.tr("Pick up the selected fields"), ("Space",), group)
        yield FixedKeys(self.tr("Find a field by its name"), (self.tr("letters"),), group)
        yield FixedKeys(self.tr("Open and close a branch"), ("Right", "Left", "Return"), group)
        yield FixedKeys(self.tr("Copy the paths of the selected fields"), ("Ctrl+C",), group)
        yield FixedKeys(self.tr("Open what is on the clipboard as the sample"), ("Ctrl+V",), group)

    def _while_carried(self) -> Iterator[FixedKeys]:
        group = self.tr("While fields are picked up")
        yield FixedKeys(self.tr("Go to the other side"), ("Tab",), group)
        yield FixedKeys(self.tr("Drop them on the field"), ("Return",), group)
        yield FixedKeys(self.tr("Make a field of them at the top of the document"), ("Ctrl+Return",), group)
        yield FixedKeys(self.tr("Put them down"), ("Esc",), group)
        yield FixedKeys(self.tr("Answer what a drop asks"), (self.tr("the letter beside it"),), group)

    def _of_destination(self) -> Iterator[FixedKeys]:
        group = self.tr("On a destination field")
        yield FixedKeys(self.tr("Give it a constant, or edit its source"), ("Return", self.tr("typing")), group)
        yield FixedKeys(self.tr("Add a field"), ("Ins",), group)
        yield FixedKeys(self.tr("Rename it"), ("F2",), group)
        yield FixedKeys(self.tr("Delete the rows that generate it"), ("Del", "Backspace"), group)

    def _of_rows(self) -> Iterator[FixedKeys]:
        group, rows = self.tr("In the rows"), Where.ROWS
        yield FixedKeys(self.tr("Edit the cell"), ("Return", "F2", self.tr("typing")), group, rows)
        yield FixedKeys(self.tr("Take the entry that is offered"), ("Return", "Tab"), group, rows)
        yield FixedKeys(self.tr("Offer completions"), ("Ctrl+Space",), group, rows)
        yield FixedKeys(self.tr("Leave the cell as it was; show all rows"), ("Esc",), group, rows)

    def _of_panels(self) -> Iterator[FixedKeys]:
        group = self.tr("In other panels")
        yield FixedKeys(self.tr("Links: from link to link"), ("Down", "Up"), group)
        yield FixedKeys(self.tr("Links: delete its rows"), ("Del",), group)
        yield FixedKeys(self.tr("Links: go to its row"), ("Return",), group)
        yield FixedKeys(self.tr("Preview: fold and unfold"), ("Left", "Right"), group)
        yield FixedKeys(self.tr("Preview: select the row of a value"), ("Return", "Space"), group)
        yield FixedKeys(self.tr("Preview: copy values"), ("Ctrl+C",), group)
        yield FixedKeys(self.tr("Problems: go to a record that has it"), ("Return", "Space"), group)
        yield FixedKeys(self.tr("Lookup tables: add and delete an entry"), ("Ins", "Del"), group)
        yield FixedKeys(self.tr("Lookup tables: rename the table"), ("F2",), group)
        yield FixedKeys(self.tr("Lookup tables: paste from a spreadsheet"), ("Ctrl+V",), group)
        yield FixedKeys(self.tr("Leave the panel"), ("Esc",), group)

    def _of_fields(self) -> Iterator[FixedKeys]:
        group = self.tr("Where text is typed")
        yield FixedKeys(self.tr("Finding: the next and the one before"), ("Return", "Shift+Return"), group)
        yield FixedKeys(self.tr("Finding: empty the line, and leave it"), ("Esc",), group)
        yield FixedKeys(self.tr("Finish several lines of text"), ("Ctrl+Return",), group)
        yield FixedKeys(self.tr("Constant: text, number, true or false, empty, null, JSON"),
                        (self.tr("Ctrl+1 to Ctrl+6"),), group)  # fmt: skip
        yield FixedKeys(self.tr("Larger and smaller text"), (self.tr("Ctrl and the wheel"),), group)


def _is_plain(key: str) -> bool:
    combination = combination_of(QKeySequence(key))
    held = combination.keyboardModifiers() & ~Qt.KeyboardModifier.ShiftModifier
    return held == Qt.KeyboardModifier.NoModifier and not _FIRST_F <= combination.key() <= _LAST_F
