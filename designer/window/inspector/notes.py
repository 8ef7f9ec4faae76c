"""Whether the row is switched off, and a note for people."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from designer.jsontext import Json
from designer.mapping import Row
from designer.window.inspector.section import Section
from designer.window.inspector.shared import ABSENT, SEVERAL, shared_value
from designer.window.rows.option_words import INACTIVE, is_switched_off
from widgets.draft_text import DraftText


class StatusSection(Section):
    """A row that is switched off stays where it is, and generates nothing."""

    def __init__(self, place: QWidget, grid: QGridLayout) -> None:
        super().__init__(place, grid)
        self.box = QCheckBox(self.tr("Switched off"), place)
        self.box.setToolTip(self.tr("A row that is switched off stays in its place and generates nothing"))
        self.add_line(self.tr("Status"), self.box)
        self.box.clicked.connect(self._switch)

    def show_rows(self, rows: Sequence[Row]) -> None:
        off = [is_switched_off(row) for row in rows]
        self.box.setTristate(any(off) and not all(off))
        states = Qt.CheckState
        self.box.setCheckState(
            states.Checked if all(off) else states.PartiallyChecked if any(off) else states.Unchecked
        )

    def _switch(self, _checked: bool = False) -> None:
        if self.box.checkState() == Qt.CheckState.Unchecked:
            self.want(self.tr("Switch on"), status=ABSENT)
        else:
            self.want(self.tr("Switch off"), status=INACTIVE)


class NoteSection(Section):
    """The row's description."""

    def __init__(self, place: QWidget, grid: QGridLayout) -> None:
        super().__init__(place, grid)
        self.text = DraftText(place)
        self.text.setAccessibleName(self.tr("Note"))
        label = self.add_line(self.tr("Note"), self.text)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        label.setContentsMargins(0, 8, 0, 0)  # where the text beside it begins
        self.text.settled.connect(self._set)

    def show_rows(self, rows: Sequence[Row]) -> None:
        held: Json = shared_value(rows, "description")
        self.text.setPlaceholderText(self.tr("several values") if held is SEVERAL else self.tr("For people"))
        self.text.show_text(held if isinstance(held, str) else "")

    def settle(self) -> None:
        self.text.settle()

    def _set(self, text: str) -> None:
        if text.strip():
            self.want(self.tr("Change note"), description=text)
        else:
            self.want(self.tr("Clear note"), description=ABSENT)
