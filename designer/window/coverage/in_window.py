"""The filters beside the trees' finds, and in the status bar how much of both sides is mapped."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from designer.documents import Field
from designer.mapping import Select
from designer.matching import Place
from designer.window.coverage.counting import FieldCount
from designer.window.coverage.field_filter import FieldFilterButton
from designer.window.trees.mapped_filter import FieldsShown
from widgets.colours import colour
from widgets.filling import fill
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_AFTER_CHANGE_MS: Final = 120
_SLICE_S: Final = 0.003
_BAR_PX = QSize(32, 4)
_LEFT_PX = 8
_GAP_PX = 6
_WORDS_LEFT_PX = _LEFT_PX + _BAR_PX.width() + _GAP_PX
_RIGHT_PX = 8
_RING_PX = 4


def add_coverage(window: MainWindow) -> None:
    """Put both into a window."""
    Coverage(window)


class Coverage(QObject):
    """Counts after a change, when nothing else is to be done."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._opened = window.opened
        self._counts: list[FieldCount | None] = [None, None]
        self._of: list[Field | None] = [None, None]
        self._buttons: list[_CoverageButton] = []
        sides = ((window.source, True, self.tr("Source")), (window.destination, False, self.tr("Destination")))
        for panel, is_source, name in sides:
            shown = FieldFilterButton(panel, is_source, window.opened, window.selection, window.icons)
            button = _CoverageButton(name, shown, window)
            window.statusBar().addWidget(button)
            button.hide()
            self._buttons.append(button)
        self._later = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._later.timeout.connect(self._count)
        for told in (self._opened.changed, self._opened.source_changed, self._opened.destination_changed):
            told.connect(lambda *_: self._later.start(_AFTER_CHANGE_MS))
        self._later.start()

    def _count(self) -> None:
        for at, fields in enumerate((self._opened.source_fields, self._opened.destination_fields)):
            if fields is not self._of[at]:
                self._of[at], self._counts[at] = fields, None if fields is None else FieldCount(fields)
            count = self._counts[at]
            if count is not None and not count.is_over:
                count.go_on(_SLICE_S)
                if not count.is_over:
                    self._later.start(1)
                    return
            self._buttons[at].tell(*((0, 0) if count is None else self._told(at, count)))

    def _told(self, at: int, count: FieldCount) -> tuple[int, int]:
        ends = self._opened.connections.rows
        if at == 1:
            return count.mapped([end.destination for end in ends if end.destination is not None]), count.total
        places: list[Place] = []
        for end, parsed in zip(ends, self._opened.plan.checked.rows, strict=True):
            queries = parsed is not None and any(isinstance(step, Select) for path in parsed.paths for step in path)
            if parsed is None or not queries:
                places += end.sources
                continue
            for path in parsed.paths:  # not what it finds in the shown record: the figure is of all of them
                places += count.read_by(path)
        return count.mapped(places), count.total


class _CoverageButton(QAbstractButton):
    """`Source: 31 of 52 mapped`, with a small bar; a click reduces the tree to what is not mapped, and back.

    Where a hint needs the room it says `31/52`, or shows the bar alone: half a word would tell nothing.
    """

    def __init__(self, name: str, shown: FieldFilterButton, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._share = 0.0
        self._short = ""
        self._filter = shown
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(_LEFT_PX + _BAR_PX.width())  # the status bar makes no window wider
        self.clicked.connect(lambda: self._toggle())
        shown.shown_changed.connect(self._tell_click)
        self._tell_click()

    def tell(self, mapped: int, total: int) -> None:
        """Say how many are mapped; nothing where there is nothing to be mapped."""
        self.setVisible(total > 0)
        self._share = mapped / total if total else 0.0
        words = self.tr("{0}: {1} of {2} mapped").format(self._name, grouped(mapped), grouped(total))
        if words != self.text():
            self.setText(words)
            self._short = f"{grouped(mapped)}/{grouped(total)}"
            self.setAccessibleName(words)
            self.updateGeometry()
            self._tell_click()
        self.update()

    @property
    def shown_words(self) -> str:
        """What there is room for."""
        room = self.width() - _WORDS_LEFT_PX - _RIGHT_PX
        metrics = self.fontMetrics()
        return next((words for words in (self.text(), self._short) if metrics.horizontalAdvance(words) <= room), "")

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(_WORDS_LEFT_PX + metrics.horizontalAdvance(self.text()) + _RIGHT_PX, metrics.height() + _RING_PX)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_click()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        self._paint_ground(painter, palette)
        bar = QRect(_LEFT_PX, (self.height() - _BAR_PX.height()) // 2, _BAR_PX.width(), _BAR_PX.height())
        fill(painter, bar, colour(palette.line))
        fill(
            painter, QRect(bar.topLeft(), QSize(round(bar.width() * self._share), bar.height())), colour(palette.accent)
        )
        lit = self.underMouse() or self.hasFocus()
        painter.setPen(colour(palette.text if lit else palette.quiet))
        area = self.rect().adjusted(_WORDS_LEFT_PX, 0, 0, 0)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.shown_words)

    def _paint_ground(self, painter: QPainter, palette: Palette) -> None:
        """The colour below the pointer, and the ring of the keyboard."""
        if not self.underMouse() and not self.hasFocus():
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour(palette.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(colour(palette.hover))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
        painter.restore()

    def _toggle(self) -> None:
        is_on = self._filter.shown is FieldsShown.UNMAPPED
        self._filter.show_only(FieldsShown.ALL if is_on else FieldsShown.UNMAPPED)

    def _tell_click(self) -> None:
        is_on = self._filter.shown is FieldsShown.UNMAPPED
        click = self.tr("Show all fields") if is_on else self.tr("Show only what is not mapped")
        self.setToolTip(click if self.shown_words == self.text() else f"{self.text()}\n{click}")
