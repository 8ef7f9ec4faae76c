"""Commands and gestures as a list of groups, each with its keys, as far as they fit what is looked for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel

from designer.frozen import frozen

COMMAND, KEYS, ABOUT = range(3)
LINE = Qt.ItemDataRole.UserRole


@frozen
class KeyLine:
    """A line. `name` is the command's, empty for a gesture, whose keys stay; `about` is said beside the keys."""

    words: str
    keys: tuple[str, ...]
    about: str
    group: str
    name: str = ""

    def has(self, typed: Iterable[str]) -> bool:
        """Whether all the casefolded words are in it."""
        text = f"{self.words} {self.group} {' '.join(self.keys)} {self.about}".casefold()
        return all(word in text for word in typed)


class KeysModel(QStandardItemModel):
    """Groups with their lines beneath; a line is made of three cells, a group of one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys"), ""])

    def show(self, lines: Iterable[KeyLine]) -> None:
        """Show these lines in place of those before, grouped as they come."""
        self.removeRows(0, self.rowCount())
        groups: dict[str, QStandardItem] = {}
        for line in lines:
            group = groups.get(line.group)
            if group is None:
                group = groups[line.group] = _cell(line.group)
                group.setFlags(Qt.ItemFlag.NoItemFlags)  # a heading: nothing to point at
                self.appendRow(group)
            cells = [_cell(line.words), _cell(self._said(line.keys)), _cell(line.about)]
            cells[COMMAND].setData(line, LINE)
            cells[COMMAND].setToolTip(line.words)
            cells[KEYS].setData(line, LINE)
            group.appendRow(cells)

    def _said(self, keys: tuple[str, ...]) -> str:
        return self.tr(" or ").join(keys) if keys else self.tr("none")


def _cell(text: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    return item
