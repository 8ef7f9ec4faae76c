"""Whether the mapping is a plain resource or an extended one, said quietly in the status bar."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from designer.mapping import extended_keys, plain_mapping
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from widgets.numbers import grouped

_MOST_NAMED: Final = 3
_MOST_ROWS: Final = 15
_MOST_SENTENCES: Final = 12


class FormLabel(QLabel):
    """Says `Extended: lookups, dates`; a click, Space or Enter lists the rows, of which one can be chosen."""

    row_chosen = Signal(object)
    lookups_wanted = Signal()

    def __init__(self, opened: OpenMapping, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("press", True)
        self._is_extended = False
        opened.changed.connect(lambda _change: self._say())
        self._say()

    @property
    def left_out(self) -> str:
        """What an export as a plain resource leaves out, a sentence a line."""
        sentences = [in_words(told) for told in plain_mapping(self._opened.mapping).left_out]
        shown = list(sentences[:_MOST_SENTENCES])
        if len(sentences) > _MOST_SENTENCES:
            shown.append(self.tr("And {0} more.").format(grouped(len(sentences) - _MOST_SENTENCES)))
        return "\n".join(shown)

    @property
    def shown_text(self) -> str:
        """What fits, from its beginning."""
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), Qt.AlignmentFlag.AlignVCenter, self.shown_text)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._list()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._list()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        keys = extended_keys(self._opened.mapping)
        self._is_extended = keys.is_extended
        used = [*keys.of_mapping, *(key for _, of_row in keys.of_rows for key in of_row)]
        names = self._names(used)
        if len(names) > _MOST_NAMED:
            names = [*names[:_MOST_NAMED], self.tr("more")]
        words = self.tr("Extended: {0}").format(", ".join(names)) if names else self.tr("Plain resource")
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(words)
            self.setCursor(Qt.CursorShape.PointingHandCursor if names else Qt.CursorShape.ArrowCursor)

    def _names(self, keys: Iterable[str]) -> list[str]:
        """What keys are about, each once."""
        date = self.tr("dates")
        words = {
            "conditional": self.tr("conditions"),
            "lookups": self.tr("lookups"),
            "lookupName": self.tr("lookups"),
            "default": self.tr("defaults"),
            "status": self.tr("rows switched off"),
            "description": self.tr("notes"),
        }
        return list(dict.fromkeys(words.get(key, date) for key in keys))

    def _show_tip(self, event: QHelpEvent) -> None:
        from PySide6.QtWidgets import QToolTip

        plain = self.tr("Every key of this mapping belongs to the plain resource.")
        extended = self.tr("An export as a plain resource leaves out:\n{0}").format(self.left_out.replace("`", ""))
        QToolTip.showText(event.globalPos(), extended if self._is_extended else plain, self)

    def _list(self) -> None:
        if not self._is_extended:
            return
        from PySide6.QtWidgets import QMenu

        keys = extended_keys(self._opened.mapping)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Beyond the plain resource:")).setEnabled(False)
        for row, of_row in keys.of_rows[:_MOST_ROWS]:
            action = menu.addAction(self.tr("Row {0}: {1}").format(row + 1, ", ".join(self._names(of_row))))
            action.triggered.connect(partial(self._choose, row))
        if len(keys.of_rows) > _MOST_ROWS:
            menu.addAction(self.tr("And {0} more rows").format(grouped(len(keys.of_rows) - _MOST_ROWS))).setEnabled(
                False
            )
        if "lookups" in keys.of_mapping:
            menu.addSeparator()
            action = menu.addAction(self.tr("Lookup tables"))
            action.triggered.connect(lambda _checked=False: self.lookups_wanted.emit())
        menu.popup(self.mapToGlobal(self.rect().topLeft()) - menu.rect().topLeft())

    def _choose(self, row: int, _checked: bool = False) -> None:
        self.row_chosen.emit(row)
