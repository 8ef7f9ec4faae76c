"""The line above the rows that says which of them are shown."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from designer.window.rows.row_filter import RowsShown
from widgets.find_field import FindField
from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.segmented import Segmented
from widgets.theme import current_palette, theme_source

_FIND_PX = 160
_LEFT_PX, _RIGHT_PX, _DOWN_PX, _GAP_PX = 14, 8, 6, 8
_AROUND_PX = _LEFT_PX + _RIGHT_PX


class FilterLine(QWidget):
    """States to choose one of, and a text. Esc or its button closes it, and all rows are shown again."""

    changed = Signal()
    closed = Signal()
    table_wanted = Signal()
    """The keyboard goes on to the rows."""

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        words = {
            RowsShown.ALL: self.tr("All"),
            RowsShown.WITH_PROBLEMS: self.tr("With problems"),
            RowsShown.ERRORS: self.tr("Errors"),
            RowsShown.WITHOUT_EFFECT: self.tr("Without effect"),
            RowsShown.EMPTY_HERE: self.tr("Empty here"),
        }
        self._choices = list(words)
        self.states = Segmented(list(words.values()), self)
        self.states.set_current(0)
        self.states.setAccessibleName(self.tr("Rows shown"))
        self.states.segments[self._choices.index(RowsShown.WITHOUT_EFFECT)].setToolTip(
            self.tr("Replaced by another row, or switched off")
        )
        self.states.segments[self._choices.index(RowsShown.EMPTY_HERE)].setToolTip(
            self.tr("Generating nothing for the shown record")
        )
        self.finder = FindField(icons, self.tr("Find a row"), self, clears=False)
        self.finder.setMinimumWidth(_FIND_PX)
        self._count = QLabel(self)
        self._count.setProperty("role", "quiet")
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Show all rows"))
        self._close.setAccessibleName(self.tr("Show all rows"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(lambda: self.close_line())
        self._is_narrow = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_LEFT_PX, _DOWN_PX, _RIGHT_PX, _DOWN_PX)
        self._grid.setSpacing(_GAP_PX)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self.states, 0, 0)
        for column, widget in enumerate((self.finder, self._count, self._close), 1):
            self._grid.addWidget(widget, 0, column)
        self.states.chosen.connect(lambda _number: self.changed.emit())
        self.finder.textChanged.connect(lambda _text: self.changed.emit())
        self.finder.moved_down.connect(self.table_wanted)
        self.finder.next_requested.connect(self.table_wanted)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))

    @property
    def shown(self) -> RowsShown:
        """The state that is chosen."""
        return self._choices[max(0, self.states.current)]

    @property
    def text(self) -> str:
        """The text that is looked for."""
        return self.finder.text()

    def start(self) -> None:
        """Show the line and give its field the keyboard."""
        self.show()
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def close_line(self) -> None:
        """Show all rows again."""
        self.states.set_current(0)
        self.finder.clear()
        self.hide()
        self.changed.emit()
        self.closed.emit()

    def tell(self, fitting: int, of: int, kept: int) -> None:
        """Say how many rows fit, of how many, and how many others are still in sight."""
        words = self.tr("{0} of {1} rows, {2} more in sight") if kept else self.tr("{0} of {1} rows")
        why = self.tr("What was selected or edited stays in sight until the filter is set anew")
        self._count.setText(words.format(grouped(fitting), grouped(of), grouped(kept)))
        self._count.setToolTip(why if kept else "")
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        wide = max(self.states.sizeHint().width(), self._beside_px()) + _AROUND_PX
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _beside_px(self) -> int:
        """How much what stands beside the states needs."""
        return _FIND_PX + self._count.sizeHint().width() + self._close.sizeHint().width() + 2 * _GAP_PX

    def _arrange(self) -> None:
        """The states stand above the rest where there is no room for all in one line."""
        is_narrow = self.states.sizeHint().width() + _GAP_PX + self._beside_px() + _AROUND_PX > self.width()
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            line = 1 if is_narrow else 0
            self._grid.addWidget(self.states, 0, 0, 1, 4 if is_narrow else 1)
            self._grid.addWidget(self.finder, line, 0 if is_narrow else 1, 1, 2 if is_narrow else 1)
            self._grid.addWidget(self._count, line, 2)
            self._grid.addWidget(self._close, line, 3)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_line()
        else:
            super().keyPressEvent(event)

    def _recolour(self, palette: Palette) -> None:
        self._close.setIcon(self._icons.icon("close", palette.quiet))
