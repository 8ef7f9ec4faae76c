"""The inspector: the selected rows in short, their optional keys, and what they make of the shown record."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.jsontext import Json
from designer.mapping import Mapping
from designer.window.inspector.condition import ConditionSection
from designer.window.inspector.dates import DateSection
from designer.window.inspector.notes import NoteSection, StatusSection
from designer.window.inspector.outcome import Outcome
from designer.window.inspector.section import EntriesWanted, Section
from designer.window.inspector.shared import change_entries
from designer.window.inspector.source_line import SourceLine
from designer.window.inspector.summary import SummarySection
from designer.window.inspector.trial import RowTrial
from designer.window.inspector.value import DefaultSection, LookupSection
from designer.window.open_mapping import OpenMapping
from designer.window.rows.columns import Column
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.probe import Finding, RowProbe
from designer.window.selection import Selection
from designer.window.settled_selection import SettledSelection
from widgets.divider import Divider
from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_LABEL_PX = 84
_MARGIN_PX = 16
_WIDTH_PX, _HEIGHT_PX = 320, 160


class InspectorPanel(QWidget):
    """Each thing entered is one step for all rows that are shown."""

    told = Signal(object)
    """A hint for the status bar; empty when over."""
    close_wanted = Signal()
    left = Signal()
    """Esc: the keyboard goes back to the rows."""

    def __init__(
        self, opened: OpenMapping, selection: Selection, icons: IconFamily, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(_HEIGHT_PX)
        self._opened = opened
        self._selection = selection
        self._icons = icons
        self._rows: tuple[int, ...] = ()
        self._of: Mapping | None = None
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close the inspector"))
        self._close.setAccessibleName(self.tr("Close the inspector"))
        self._close.clicked.connect(lambda: self.close_wanted.emit())
        self._inside = QWidget()
        self._inside.setProperty("panel", True)
        self._inside.installEventFilter(self)
        grid = QGridLayout()
        trial = RowTrial(opened, self)
        self.summary = SummarySection(self._inside, grid, self._source_line(opened, icons))
        self._probe = RowProbe(opened, self)
        self.summary.type.set_effect(self._effect_of_type)
        self.condition = ConditionSection(self._inside, grid, trial.condition, PathChoices(opened), icons)
        self.date = DateSection(self._inside, grid, icons, trial.date)
        self.lookup = LookupSection(self._inside, grid)
        self.default = DefaultSection(self._inside, grid, icons)
        self.status = StatusSection(self._inside, grid)
        self.note = NoteSection(self._inside, grid)
        self.outcome = Outcome(opened, icons, self._inside)
        self._sections: tuple[Section, ...] = (
            self.summary, self.condition, self.date, self.lookup, self.default, self.status, self.note,
        )  # fmt: skip
        self._lay_out(grid)
        for section in self._sections:
            section.wanted.connect(self._apply)
            section.told.connect(self.told)
        SettledSelection(selection, self).changed.connect(self._follow_selection)
        opened.explained.connect(self.show_selected)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self.show_selected()

    def finish_editing(self) -> None:
        """Take what is being entered, as before saving."""
        for section in self._sections:
            section.settle()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing that can be entered."""
        line = self.summary.expression
        first = line if line.isVisibleTo(self) else self.summary.type
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_selected(self) -> None:
        """Show the selected rows as they are now; where none is, what was shown stays behind the scenes."""
        held = self._opened.mapping.rows or ()
        rows = tuple(row for row in self._selection.rows if row < len(held))
        if not rows or not self.isVisible():
            self._of = None
            return
        if rows != self._rows:
            for section in self._sections:
                section.forget()
        self._rows, self._of = rows, self._opened.mapping
        self._title.setText(self._name(rows))
        self.setAccessibleName(self.tr("Inspector of {0}").format(self._name(rows)))
        self.lookup.set_tables(_table_names(self._opened.mapping))
        for section in self._sections:
            section.show_rows([held[row] for row in rows])
        self.outcome.show_rows(rows)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 2 * _HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """What is entered is never cut: there is no scrolling sideways."""
        if not self._rows:  # nothing is hidden yet of what rows do without
            return QSize(_WIDTH_PX, _HEIGHT_PX)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self)
        return QSize(max(_WIDTH_PX, self._inside.minimumSizeHint().width() + bar), _HEIGHT_PX)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: object) -> None:
        super().showEvent(event)  # type: ignore[arg-type]
        self.show_selected()

    def _follow_selection(self) -> None:
        if self._of is self._opened.mapping and self._rows != self._selection.rows:
            wanted = self._selection.rows
            self.finish_editing()  # for the rows that it was entered for, which that selects again
            self._selection.select_rows(wanted)
        self.show_selected()

    def _apply(self, wanted: EntriesWanted) -> None:
        if self._rows:
            self._opened.apply(change_entries(self._opened.mapping, self._rows, wanted.entries, wanted.label))

    def _source_line(self, opened: OpenMapping, icons: IconFamily) -> SourceLine:
        """Completed and checked as the source of the first row that is shown."""
        choices, probe = PathChoices(opened), RowProbe(opened, self)
        return SourceLine(
            partial(choices.completions, Column.SOURCE),
            partial(choices.example, Column.SOURCE),
            lambda text: probe.path(self._rows[0], Column.SOURCE, text) if self._rows else Finding(),
            icons,
            self._inside,
        )

    def _effect_of_type(self, data_type: object) -> str:
        """What a type would make of the one row that is shown."""
        if len(self._rows) != 1 or not isinstance(data_type, str):
            return ""
        told = (self._probe.type(self._rows[0], data_type), self._probe.doubts(self._rows[0], data_type))
        return " · ".join(filter(None, told))

    def _name(self, rows: tuple[int, ...]) -> str:
        several = self.tr("{0} rows").format(grouped(len(rows)))
        return self.tr("Row {0}").format(rows[0] + 1) if len(rows) == 1 else several

    def _recolour(self, palette: Palette) -> None:
        self._close.setIcon(self._icons.icon("close", palette.quiet))

    def _lay_out(self, grid: QGridLayout) -> None:
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _LABEL_PX)
        grid.setColumnStretch(1, 1)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(_MARGIN_PX, 12, _MARGIN_PX, 12)
        inside.setSpacing(12)
        inside.addLayout(grid)
        inside.addWidget(Divider(self._inside))
        inside.addWidget(self.outcome)
        inside.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._inside)
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 8, 8, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(self))
        column.addWidget(area, 1)


def _table_names(mapping: Mapping) -> list[str]:
    tables: Json = mapping.entries.get("lookups")
    held = tables if isinstance(tables, list) else []
    names = (table.get("name") for table in held if isinstance(table, dict))
    return [name for name in names if isinstance(name, str)]
