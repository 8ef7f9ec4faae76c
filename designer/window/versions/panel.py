"""The versions of the mapping: listed, compared row by row with what is open, and brought back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.mapping import Change
from designer.mapping.difference import MappingDifference, difference
from designer.window.files.background import BackgroundWork
from designer.window.open_mapping import OpenMapping
from designer.window.versions.difference_model import DifferenceColumn, DifferenceModel, MappingDifferenceLine
from designer.window.versions.kept_versions import KeptVersion, VersionReader
from designer.window.versions.mapping_difference_words import DifferenceWords
from designer.window.versions.versions_model import VersionsModel
from designer.workspace.history import History
from widgets.divider import Divider
from widgets.elided_label import ElidedLabel
from widgets.empty_place import EmptyPlace
from widgets.fonts import mono_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_Compared = tuple[MappingDifference, tuple[MappingDifferenceLine, ...]]

_ROW_PX = 26
_HEADER_PX = 30
_LINE_ROOM_PX = 8
_FOLLOWS_AFTER_MS = 120
_WIDTHS_PX = {DifferenceColumn.CHANGE: 108, DifferenceColumn.ROW: 56, DifferenceColumn.WHAT: 112}


class VersionsPanel(QWidget):
    """Read-only but for bringing a version back, which is one step that can be taken back."""

    told = Signal(object)
    """What was done, for the status bar."""
    close_wanted = Signal()

    def __init__(self, opened: OpenMapping, history: History, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Versions"))
        self._opened = opened
        self._icons = icons
        self._reader = VersionReader(history)
        self._words = DifferenceWords(self)
        self._versions = VersionsModel(self)
        self._difference = DifferenceModel(self)
        self.list = _table(self._versions, self.tr("Versions"))
        self.table = _table(self._difference, self.tr("Difference"))
        self.back = QPushButton(self.tr("Bring back"), self)
        self.back.clicked.connect(lambda: self._bring_back())
        self._title = ElidedLabel("", self)
        self._title.setProperty("role", "title")
        self._about = ElidedLabel("", self)
        self._about.setProperty("role", "quiet")
        self._close = QToolButton(self)
        self._close.setToolTip(self.tr("Close the versions"))
        self._close.setAccessibleName(self.tr("Close the versions"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(lambda: self.close_wanted.emit())
        self._work: dict[str, BackgroundWork] = {}
        self._again: set[str] = set()
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=_FOLLOWS_AFTER_MS)
        self._soon.timeout.connect(self._compare)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._compare())
        opened.changed.connect(lambda _change: self._follow())
        opened.state_changed.connect(self._refresh)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self._show_lines(None, ())

    def choose_newest(self) -> None:
        """Select the file as it is on disk, with what differs from it."""
        self._choose(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def wait(self) -> None:
        """The window closes: end what is under way."""
        self._soon.stop()
        for work in list(self._work.values()):
            work.cancel()
            work.wait()
        self._work.clear()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_wanted.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _chosen(self) -> KeptVersion | None:
        row = self.list.currentIndex().row()
        return self._versions.versions[row] if 0 <= row < len(self._versions.versions) else None

    def _choose(self, row: int) -> None:
        if self._versions.versions:
            self.list.selectRow(min(row, len(self._versions.versions) - 1))

    def _refresh(self) -> None:
        """Read anew which versions there are."""
        path = self._opened.path
        if not self.isVisible():
            return
        if path is None:
            self._show_versions(())
        else:
            self._do("versions", partial(self._reader.versions, path), partial(self._take_versions, path))

    def _take_versions(self, path: Path, outcome: object) -> None:
        if isinstance(outcome, tuple) and path == self._opened.path:  # else another mapping is open by now
            self._show_versions(outcome)

    def _show_versions(self, versions: tuple[KeptVersion, ...]) -> None:
        before = self._chosen
        self._versions.show(versions)
        same = (row for row, one in enumerate(versions) if before is not None and one.time == before.time)
        self._body.setCurrentIndex(1 if versions else 0)
        self._choose(next(same, 0))
        self._compare()

    def _follow(self) -> None:
        if self.isVisible():
            self._soon.start()

    def _compare(self) -> None:
        """Compare what is open with the version that is selected."""
        chosen, mapping = self._chosen, self._opened.mapping
        self.back.setEnabled(chosen is not None and chosen.mapping != mapping)
        if chosen is None or not self.isVisible():
            return
        then, lines_of = chosen.mapping, self._difference.lines_of

        def compare(_cancelled: Callable[[], bool]) -> _Compared:
            told = difference(then, mapping)
            return told, lines_of(told)

        self._do("difference", compare, self._take_difference)

    def _take_difference(self, outcome: object) -> None:
        compared: _Compared = outcome  # type: ignore[assignment]  # a thread's outcome is of any kind
        self._show_lines(*compared)

    def _show_lines(self, told: MappingDifference | None, lines: tuple[MappingDifferenceLine, ...]) -> None:
        chosen = self._chosen
        self._difference.show(lines)
        if told is None or chosen is None:
            return
        when = self._versions.time_words(chosen)
        self._title.setText(self.tr("From {0} to now").format(when))
        self._about.setText(self._words.summary(told))
        self._shown.setCurrentIndex(1 if lines else 0)

    def _bring_back(self) -> None:
        chosen, opened = self._chosen, self._opened
        if chosen is None:
            return
        when = self._versions.time_words(chosen)
        opened.apply(Change(self.tr("Bring back {0}").format(when), opened.mapping, chosen.mapping))
        self.told.emit(self.tr("Brought back as it was saved at {0}; undo takes it away again").format(when))

    def _do(self, name: str, work: Callable[[Callable[[], bool]], object], take: Callable[[object], None]) -> None:
        """Work in the background; what is asked for meanwhile is done after it."""
        if name in self._work:
            self._again.add(name)
            return
        background = self._work[name] = BackgroundWork(work, self)
        background.ended.connect(lambda ended: self._end(name, ended, take))
        background.start()

    def _end(self, name: str, ended: BackgroundWork, take: Callable[[object], None]) -> None:
        if self._work.pop(name, None) is None:
            return  # the window has been closed meanwhile
        if ended.error is not None:
            raise ended.error
        if name in self._again:
            self._again.discard(name)
            (self._refresh if name == "versions" else self._compare)()
        else:
            take(ended.outcome)

    def _lay_out(self) -> None:
        nothing = EmptyPlace(
            self.tr("No versions yet"),
            self.tr("Each time the mapping is saved, the version before is kept and listed here."),
            (),
            self,
        )
        self.list.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        for column in DifferenceColumn:
            if column in _WIDTHS_PX:
                self.table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
                self.table.horizontalHeader().resizeSection(column, _WIDTHS_PX[column])
        both = QSplitter(Qt.Orientation.Horizontal, self)
        both.setChildrenCollapsible(False)
        both.setHandleWidth(1)
        both.addWidget(self.list)
        both.addWidget(self._difference_side())
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 7)
        both.setSizes([3_000, 7_000])
        self._body = QStackedWidget(self)
        self._body.addWidget(nothing)
        self._body.addWidget(both)
        column_of_all = QVBoxLayout(self)
        column_of_all.setContentsMargins(0, 0, 0, 0)
        column_of_all.addWidget(self._body)
        self.setFocusProxy(self.list)

    def _difference_side(self) -> QWidget:
        side = QWidget(self)
        head = QHBoxLayout()
        head.setContentsMargins(16, 6, 8, 6)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._about, 1)
        head.addWidget(self.back)
        head.addWidget(self._close)
        self._shown = QStackedWidget(side)
        self._shown.addWidget(
            EmptyPlace(self.tr("Nothing differs"), self.tr("What is open is as it was saved then."), (), side)
        )
        self._shown.addWidget(self.table)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(side))
        column.addWidget(self._shown, 1)
        return side

    def _recolour(self, palette: Palette) -> None:
        self._close.setIcon(self._icons.icon("close", palette.quiet))
        line = QFontMetrics(mono_font()).height()
        for table in (self.list, self.table):
            table.verticalHeader().setDefaultSectionSize(max(_ROW_PX, line + _LINE_ROOM_PX))
            table.horizontalHeader().setFixedHeight(max(_HEADER_PX, line + 2 * _LINE_ROOM_PX))


def _table(model: VersionsModel | DifferenceModel, name: str) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(name)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    # Qt paints the words of a cell 3 px further in than those of its heading.
    table.setStyleSheet("QHeaderView::section { padding-left: 16px; } QTableView::item { padding-left: 13px; }")
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setMinimumSectionSize(_ROW_PX)
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
