"""What the palette offers: commands, fields of both trees, and rows, each with what choosing it does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from designer.documents import Field
from designer.frozen import frozen
from designer.jsontext import write_json
from designer.mapping import Row
from designer.matching import Place
from designer.window.command_list import Command, commands_of
from designer.window.trees.model import FieldTreeModel
from designer.window.trees.panel import FieldPanel

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_OWN_NAME = "palette"


@frozen
class Entry:
    """One line. `about` says beside it what it is; `why_not` why it cannot be chosen, where it cannot."""

    words: str
    about: str
    go: Callable[[], object]
    keys: str = ""
    type: str = ""
    """Of a field: its type, which its icon shows."""
    icon: QIcon | None = None
    is_path: bool = False
    is_enabled: bool = True
    why_not: str = ""
    command: str = ""
    """The name of the command, for the recent ones."""


class Entries(QObject):
    """Makes entries of what a window has."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def commands(self) -> list[Entry]:
        """All commands, those chosen last first."""
        recent = {name: at for at, name in enumerate(self._window.settings.recent_commands)}
        entries = [self._of_command(command, command.name in recent) for command in commands_of(self._window)]
        entries = [entry for entry in entries if entry.command != _OWN_NAME]
        return sorted(entries, key=lambda entry: recent.get(entry.command, len(recent)))

    def rows(self) -> list[Entry]:
        """All rows."""
        return [self._of_row(at, row) for at, row in enumerate(self._window.opened.mapping.rows or ())]

    def field(self, model: FieldTreeModel, path: str, place: Place, field: Field | None) -> Entry:
        """A field of one of the trees."""
        is_source = model.side == "source"
        return Entry(
            path,
            self.tr("source") if is_source else self.tr("destination"),
            partial(self._go_to_field, self._window.source if is_source else self._window.destination, place),
            type=field.type if field is not None else "",
            is_path=True,
        )

    def _of_command(self, command: Command, is_recent: bool) -> Entry:
        action = command.action
        about = command.why_disabled or command.group
        if is_recent and action.isEnabled():
            about = self.tr("{0} · chosen lately").format(about)
        return Entry(
            command.words,
            about,
            action.trigger,
            command.keys,
            icon=action.icon(),
            is_enabled=action.isEnabled(),
            why_not=command.why_disabled,
            command=command.name,
        )

    def _of_row(self, at: int, row: Row) -> Entry:
        words = self.tr("Row {0}: {1}").format(at + 1, _ends(row))
        return Entry(words, self.tr("row"), partial(self._go_to_row, at), is_path=True)

    def _go_to_row(self, at: int) -> None:
        self._window.show_designer()
        self._window.panels.bring_forward("rows")
        self._window.rows.focus_row(at)

    def _go_to_field(self, panel: FieldPanel, place: Place) -> None:
        self._window.show_designer()
        self._window.panels.bring_forward("source" if panel is self._window.source else "destination")
        panel.go_to(place)
        panel.tree.setFocus()


def _ends(row: Row) -> str:
    """Where a row leads from and to, in short."""
    from_field, to = row.entries.get("eField"), row.entries.get("gField")
    begin = write_json(row.hard_coded_value) if row.has_constant else from_field
    return " → ".join(str(end) for end in (begin, to) if end is not None)
