"""What becomes of a value that is not in the table."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from designer.window.lookups.tables import TableView
from designer.window.rows.cells import compact
from designer.window.words import entered_constant
from widgets.fonts import mono_font
from widgets.segmented import Segmented

_NARROWEST_PX, _WIDEST_PX = 64, 320
_ERROR, _NOTHING, _DEFAULT = range(3)


class MissingChoice(QWidget):
    """An error, nothing, or a default."""

    failures_chosen = Signal(object)
    """Whether such a value becomes nothing (else it is an error)."""
    default_entered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: TableView | None = None
        self._label = QLabel(self.tr("Not in the table:"), self)
        self._label.setProperty("role", "quiet")
        self.choice = Segmented([self.tr("An error"), self.tr("Nothing"), self.tr("This default")], self)
        self.choice.setAccessibleName(self.tr("A value that is not in the table is"))
        self.default = QPushButton(self)
        self.default.setProperty("field", True)
        self.default.setFont(mono_font())
        self.default.setMinimumWidth(_NARROWEST_PX)
        self.default.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.default.setMaximumWidth(_WIDEST_PX)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self.choice)
        row.addWidget(self.default, 1)
        row.addStretch()
        self.choice.chosen.connect(self._choose)
        self.default.clicked.connect(lambda: self._ask())

    def show_table(self, table: TableView) -> None:
        """Show what holds for a table."""
        self._table = table
        self.choice.set_current(_DEFAULT if table.has_default else _NOTHING if table.allows_failures else _ERROR)
        self.default.setVisible(table.has_default)
        if table.has_default:
            shown = compact(table.entry["default"])
            self.default.setText(shown)
            self.default.setAccessibleName(self.tr("Default: {0}").format(shown))

    def _choose(self, choice: int) -> None:
        if choice == _DEFAULT:
            self._ask()
        else:
            self.failures_chosen.emit(choice == _NOTHING)

    def _ask(self) -> None:
        from widgets.value_editor import NO_VALUE, ValueEditor

        table = self._table
        if table is None:
            return
        editor = ValueEditor(self.tr("Default of {0}").format(table.name), entered_constant, self)
        editor.accepted.connect(self.default_entered)
        editor.cancelled.connect(lambda: self.show_table(table))
        place = self.default if self.default.isVisible() else self.choice
        value = table.entry["default"] if table.has_default else NO_VALUE
        editor.edit_at(place.mapToGlobal(place.rect().bottomLeft() + QPoint(0, 1)), value)
