"""The start page as a whole: what it takes, and what it tells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QShowEvent,
)
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from designer.window.settings import RecentMapping
from designer.window.start.arrow_focus import ArrowFocus
from designer.window.start.card_grid import CardGrid
from designer.window.start.column import Section, StartColumn
from designer.window.start.drop_place import DropPlace
from designer.window.start.recent_list import RecentList
from designer.window.start.sample_card import SampleCard
from designer.window.start.welcome import Welcome
from designer.workspace.bundled_samples import BundledSample
from widgets.icons import IconFamily

_ROOM_AROUND_PX = 24


class StartPage(QWidget):
    """What people see first: begin, go on with a recent mapping, or open a sample.

    Signals: `new_wanted()`, `open_wanted()`, `sample_wanted(BundledSample)`, `recent_wanted(RecentMapping)`,
    `recent_forgotten(Path)`, `files_dropped(list[str])` of local paths, `text_pasted(str)`. The page itself takes the
    focus when it is shown, so that pasting works from the start, and no ring is drawn before Tab is pressed.
    """

    new_wanted = Signal()
    open_wanted = Signal()
    sample_wanted = Signal(object)
    recent_wanted = Signal(object)
    recent_forgotten = Signal(object)
    files_dropped = Signal(object)
    text_pasted = Signal(object)

    def __init__(
        self,
        icons: IconFamily,
        samples: Sequence[BundledSample],
        recent: Sequence[RecentMapping],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Start page"))
        self._column = StartColumn()
        self._scroll = _scroll_area(self._column, self)
        self._welcome = Welcome(icons, self._column)
        self._drop_place = DropPlace(icons, self._column)
        self._recent = RecentList(icons, self._column)
        self._recent_section = Section(self.tr("Recent"), self._recent, self._column)
        grid = CardGrid()
        self._cards = [self._card(sample, grid) for sample in samples]
        grid.set_cards(self._cards)
        sample_section = Section(self.tr("Try a sample"), grid, self._column)
        sample_section.setVisible(bool(self._cards))
        self._arrows = ArrowFocus(self)
        self._arrows.set_group(self._cards)
        self._column.set_parts(self._welcome, self._drop_place, sample_section, self._recent_section)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)
        self._connect()
        self.show_recent(recent)

    def show_recent(self, recent: Sequence[RecentMapping]) -> None:
        """Show these recent mappings, newest first; whether their files are there is looked up."""
        self._recent.show_recent(recent)
        self._column.set_has_recent(bool(recent))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._take(QGuiApplication.clipboard().mimeData())
        elif event.key() in _SCROLL_PAGES:
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + _SCROLL_PAGES[Qt.Key(event.key())] * bar.pageStep())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _holds_something(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._drop_place.set_lit(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if _holds_something(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._drop_place.set_lit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._drop_place.set_lit(False)
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self._take(event.mimeData())

    def _take(self, data: QMimeData | None) -> None:
        if data is None:
            return
        if files := _local_files(data):
            self.files_dropped.emit(files)
        elif data.hasText() and data.text().strip():
            self.text_pasted.emit(data.text())

    def _card(self, sample: BundledSample, grid: CardGrid) -> SampleCard:
        card = SampleCard(sample, grid)
        card.clicked.connect(lambda: self.sample_wanted.emit(sample))
        return card

    def _connect(self) -> None:
        self._welcome.new_wanted.connect(self.new_wanted)
        self._welcome.open_wanted.connect(self.open_wanted)
        self._recent.wanted.connect(self.recent_wanted)
        self._recent.forgotten.connect(self.recent_forgotten)
        self._recent.reached.connect(self._bring_into_sight)
        self._arrows.reached.connect(self._bring_into_sight)

    def _bring_into_sight(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, _ROOM_AROUND_PX, _ROOM_AROUND_PX)


_SCROLL_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


def _scroll_area(column: QWidget, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(column)
    return area


def _local_files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def _holds_something(data: QMimeData) -> bool:
    return bool(_local_files(data)) or (data.hasText() and not data.hasUrls())
