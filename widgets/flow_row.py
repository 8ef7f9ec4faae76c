"""Widgets in a row that goes on in the next line where there is no more room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

SPACING_PX = 8


class FlowRow(QWidget):
    """Lays out its widgets in centred lines, as many as its width needs; one wider than that is made narrower."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        self._widgets.append(widget)
        self._lay_out()

    def sizeHint(self) -> QSize:
        sizes = [widget.sizeHint() for widget in self._widgets]
        wide = sum(size.width() + SPACING_PX for size in sizes) - SPACING_PX
        return QSize(max(0, wide), max((size.height() for size in sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        widest = max((widget.sizeHint().width() for widget in self._widgets), default=0)
        return QSize(widest, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(_height(line) for line in lines) + SPACING_PX * max(0, len(lines) - 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._lay_out()
        return super().event(event)

    def _lay_out(self) -> None:
        y = 0
        for line in self._lines(self.width()):
            sizes = [widget.sizeHint().boundedTo(QSize(self.width(), 1 << 20)) for widget in line]
            x = (self.width() - sum(size.width() + SPACING_PX for size in sizes) + SPACING_PX) // 2
            for widget, size in zip(line, sizes, strict=True):
                widget.setGeometry(QRect(QPoint(x, y), size))
                x += size.width() + SPACING_PX
            y += _height(line) + SPACING_PX

    def _lines(self, width: int) -> list[list[QWidget]]:
        lines: list[list[QWidget]] = []
        left = 0
        for widget in self._widgets:
            needed = widget.sizeHint().width() + SPACING_PX
            if not lines or needed > left:
                lines.append([])
                left = width + SPACING_PX
            lines[-1].append(widget)
            left -= needed
        return lines


def _height(line: Sequence[QWidget]) -> int:
    return max(widget.sizeHint().height() for widget in line)
