"""The keys that a person gave to commands: remembered, and put on the commands of a window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence

from designer.window.command_list import Command, commands_of
from designer.window.shortcuts.key_assignment import KeyAssignment, Keys

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_KEPT_AS = "own_keys"
_FIRST_MEDIA, _LAST_MEDIA = Qt.Key.Key_Back, Qt.Key.Key_MediaLast


def own_keys_of(window: MainWindow) -> OwnKeys:
    """Give the keys of a window's commands, made and put on them when first asked for."""
    keys = getattr(window, _KEPT_AS, None)
    if not isinstance(keys, OwnKeys):
        keys = OwnKeys(window)
        setattr(window, _KEPT_AS, keys)
    return keys


class OwnKeys(QObject):
    """Menus, tool tips and the palette read the keys from the commands, so all show them at once."""

    changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.commands: list[Command] = []
        """Those with a name of their own; a recent file has none, and no keys."""
        self._usual: dict[str, Keys] = {}
        self.assignment = KeyAssignment({}, {})
        self.refresh()

    def refresh(self) -> None:
        """Take the commands that there are by now, and the keys that another window may have given since."""
        self.commands = [command for command in commands_of(self._window) if command.action.objectName()]
        for command in self.commands:
            self._usual.setdefault(command.name, _keys(command.action))
        self._put_on(KeyAssignment(self._usual, _checked(self._window.settings.own_keys_now())))

    def use(self, assignment: KeyAssignment) -> None:
        """Put other keys on the commands, and remember them."""
        self._window.settings.own_keys = assignment.own
        self._put_on(assignment)

    def command(self, name: str) -> Command:
        """The command of that name."""
        return next(command for command in self.commands if command.name == name)

    def _put_on(self, assignment: KeyAssignment) -> None:
        self.assignment = assignment
        for command in self.commands:
            keys = assignment.keys_of(command.name)
            if keys != _keys(command.action):
                command.action.setShortcuts([QKeySequence(key) for key in keys])
        self.changed.emit()


def native(key: str) -> str:
    """Keys as the system writes them."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def pressable(keys: Keys) -> Keys:
    """Those of the keys that keyboards have: the system may name others, such as one that is labelled Save."""
    return tuple(key for key in keys if not _FIRST_MEDIA <= combination_of(QKeySequence(key)).key() <= _LAST_MEDIA)


def combination_of(keys: QKeySequence) -> QKeyCombination:
    """The first keys of a sequence, which are all of ours."""
    return keys[0]  # type: ignore[index,no-any-return]  # told nowhere in PySide's types


def is_of_rows(action: QAction) -> bool:
    """Whether the keys of a command count only while the rows have the keyboard."""
    return action.shortcutContext() == Qt.ShortcutContext.WidgetWithChildrenShortcut


def _keys(action: QAction) -> Keys:
    return tuple(keys.toString() for keys in action.shortcuts())


def _checked(own: dict[str, Keys]) -> dict[str, Keys]:
    """What can be keys, as Qt writes it; a command for which only something else is told counts as not changed."""
    checked: dict[str, Keys] = {}
    for name, told in own.items():
        keys = tuple(QKeySequence(key).toString() for key in told if _is_key(QKeySequence(key)))
        if keys or not told:
            checked[name] = keys
    return checked


def _is_key(keys: QKeySequence) -> bool:
    return keys.count() == 1 and combination_of(keys).key() not in (Qt.Key.Key_unknown, Qt.Key(0))
