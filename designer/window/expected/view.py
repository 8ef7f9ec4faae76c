"""The difference of what is generated and what is expected, coloured, signed and folded."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from designer.documents.difference import DocumentPlace
from designer.window.expected.lines import ComparedDocuments, DocumentDifferenceLine, FoldKey, LineWords
from designer.window.expected.model import DifferenceLinesModel
from designer.window.expected.painting import DifferenceDelegate
from widgets.json_view.painting import GUTTER_PX
from widgets.numbers import grouped
from widgets.own_viewport import make_own_viewport, paint_ground

_FIRST_SLICE_S: Final = 0.008
_SLICE_S: Final = 0.004
_PAUSE_MS: Final = 1

_Index = QModelIndex | QPersistentModelIndex


class DifferenceView(QTableView):
    """Shows two documents as one; long ones when they have been compared, a moment at a time.

    `place_chosen(place)` comes from a click, Enter or Space on a line without a fold.
    """

    place_chosen = Signal(object)
    compared = Signal()
    """Both documents have been looked through; those that are short are at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        make_own_viewport(self)
        self._lines = DifferenceLinesModel(self)
        self._delegate = DifferenceDelegate(self._lines, self)
        self._unfolded: set[FoldKey] = set()
        self._expected: Any = None
        self._generated: Any = None
        self.count = 0
        """How many differences there are."""
        self._coming: ComparedDocuments | None = None
        self._go_on_later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._go_on_later.timeout.connect(lambda: self._go_on(_SLICE_S))
        self.setModel(self._lines)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Difference of what is generated and what is expected"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._delegate.row_px)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_ground(self, event)
        super().paintEvent(event)

    def model(self) -> DifferenceLinesModel:
        return self._lines

    def show_documents(self, expected: Any, generated: Any) -> None:
        """Show how the documents differ; they must not be changed in place as long as they are shown."""
        self._expected, self._generated = expected, generated
        self._show()

    def go_to_difference(self, by: int) -> None:
        """Go to the next difference from where one is (by 1), or to the one before (by -1); round at the ends."""
        if not self.count:
            return
        at, row = self._delegate.current_difference, self.currentIndex().row()
        shown = 1 + max(line.difference for line in self._lines.lines)
        if not 0 <= at < shown or row < 0:
            at = -1 if by > 0 else shown
        at = (at + by) % shown
        row = next((row for row, line in enumerate(self._lines.lines) if line.difference == at), -1)
        if row >= 0:
            self._go_to(row)
            self.scrollTo(self._lines.index(row), QAbstractItemView.ScrollHint.EnsureVisible)

    @property
    def current_difference(self) -> int:
        """The difference that one is at, from 0; -1 at none."""
        return self._delegate.current_difference

    def keyPressEvent(self, event: QKeyEvent) -> None:
        line = self._current_line()
        if line is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif line.fold is not None and event.key() == (Qt.Key.Key_Right if line.is_folded else Qt.Key.Key_Left):
            self._turn(line)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose(line)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            line = self._lines.lines[index.row()]
            is_on_mark = event.position().x() < self.visualRect(index).x() + GUTTER_PX
            if line.fold is not None and (line.is_folded or is_on_mark):
                self._turn(line)
            else:
                self.place_chosen.emit(line.path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        line = self._current_line()
        at = line.difference if line is not None else -1
        if at != self._delegate.current_difference:
            self._delegate.current_difference = at
            self.viewport().update()

    def _choose(self, line: DocumentDifferenceLine) -> None:
        if line.fold is not None:
            self._turn(line)
        else:
            self.place_chosen.emit(line.path)

    def _turn(self, line: DocumentDifferenceLine) -> None:
        """Open a fold, or close it."""
        assert line.fold is not None
        self._unfolded ^= {line.fold}
        self._show()

    @property
    def is_comparing(self) -> bool:
        """Whether what is shown is of documents as they were before."""
        return self._coming is not None

    def _show(self) -> None:
        words = LineWords(
            self.tr("expected"), lambda count: self.tr("{0} as expected").format(grouped(count)), self._more_words
        )
        if self._coming is not None:
            self._coming.give_up()
        self._coming = ComparedDocuments(self._expected, self._generated, frozenset(self._unfolded), words)
        self._go_on(_FIRST_SLICE_S)

    def _go_on(self, seconds: float) -> None:
        coming = self._coming
        if coming is None:
            return
        coming.go_on(seconds)
        if not coming.is_over:
            self._go_on_later.start()
            return
        self._coming = None
        self.count = coming.count
        self._lines.show(coming.lines)
        self._fit_width()
        line = self._current_line()
        self._delegate.current_difference = line.difference if line is not None else -1
        self.compared.emit()

    def _more_words(self, count: int) -> str:
        if count == 0:
            return self.tr("more that is as expected, or is inside the difference before")
        return self.tr("1 more difference") if count == 1 else self.tr("{0} more differences").format(grouped(count))

    def place_of(self, row: int) -> DocumentPlace:
        """The place of what a line shows."""
        return self._lines.lines[row].path

    def _current_line(self) -> DocumentDifferenceLine | None:
        row = self.currentIndex().row()
        return self._lines.lines[row] if 0 <= row < len(self._lines.lines) else None

    def _go_to(self, row: int) -> None:
        self.selectionModel().setCurrentIndex(self._lines.index(row), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _fit_width(self) -> None:
        width = max(self._delegate.row_width, self.viewport().width())
        if width != self.columnWidth(0):
            self.setColumnWidth(0, width)
