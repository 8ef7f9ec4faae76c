"""How the parts of the start page stand: three columns where there is room, one below the other where not."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from designer.window.start.metrics import GAP_PX, WIDEST_PX, narrowest_card

_SIDE_PX = 24
_HEAD_GAP_PX = 40
_SECTION_GAP_PX = 32
_LOWEST_MARGIN_PX = 32
_HIGHEST_MARGIN_PX = 96
_NARROWEST_PX = 360


class StartColumn(QWidget):
    """Places the welcome, the drop place, the samples and the recent mappings.

    With room for three columns of cards, the drop place stands in the third, and the recent mappings below it
    as long as there are any; `set_has_recent` tells.
    """

    def __init__(self) -> None:
        super().__init__()
        self._has_recent = False
        self._parts: tuple[QWidget, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_parts(self, welcome: QWidget, drop_place: QWidget, samples: QWidget, recent: QWidget) -> None:
        """Take the parts, whose parent is this column."""
        self._parts = (welcome, drop_place, samples, recent)
        self.rearrange()

    def set_has_recent(self, has_recent: bool) -> None:
        """Make room for recent mappings, or for the sentence that there are none."""
        self._has_recent = has_recent
        self.rearrange()

    def rearrange(self) -> None:
        """Place the parts anew, after one has changed its height."""
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height, in pixels, that all parts need with the smallest margins."""
        return self._height(self._places(self._inner_width(width))) + 2 * _LOWEST_MARGIN_PX

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST_PX, 0)

    def sizeHint(self) -> QSize:
        width = WIDEST_PX + 2 * _SIDE_PX
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        inner = self._inner_width(self.width())
        places = self._places(inner)
        spare = (self.height() - self._height(places)) // 3
        down = max(_LOWEST_MARGIN_PX, min(_HIGHEST_MARGIN_PX, spare)) // 4 * 4
        across = (self.width() - inner) // 2
        for part, place in zip(self._parts, places, strict=True):
            part.setGeometry(place.translated(across, down))

    def _places(self, width: int) -> list[QRect]:
        """Give the places of the parts in their order, from 0, 0."""
        if not self._parts:
            return []
        # As the grid of cards divides its width, to the pixel.
        left = round(2 * (width + GAP_PX) / 3) - GAP_PX
        third = width - left - GAP_PX
        wide = third >= narrowest_card()
        head = self._head(width, left, third, wide)
        top = max(place.bottom() + 1 for place in head) + _HEAD_GAP_PX
        _, _, samples, recent = self._parts
        if wide and self._has_recent:
            return [
                *head,
                QRect(0, top, left, samples.heightForWidth(left)),
                QRect(left + GAP_PX, top, third, _height_at(recent, third)),
            ]
        above, below = (recent, samples) if self._has_recent else (samples, recent)
        upper = QRect(0, top, width, _height_at(above, width))
        lower = QRect(0, upper.bottom() + 1 + _SECTION_GAP_PX, width, _height_at(below, width))
        return [*head, lower, upper] if self._has_recent else [*head, upper, lower]

    def _head(self, width: int, left: int, third: int, wide: bool) -> list[QRect]:
        welcome, drop_place, _, _ = self._parts
        if wide:
            words = left - GAP_PX
            height = max(_height_at(welcome, words), _height_at(drop_place, third))
            return [QRect(0, 0, words, height), QRect(left + GAP_PX, 0, third, height)]
        height = _height_at(welcome, width)
        return [
            QRect(0, 0, width, height),
            QRect(0, height + _SECTION_GAP_PX, width, _height_at(drop_place, width)),
        ]

    @staticmethod
    def _height(places: list[QRect]) -> int:
        return max((place.bottom() + 1 for place in places), default=0)

    @staticmethod
    def _inner_width(width: int) -> int:
        return min(WIDEST_PX, width - 2 * _SIDE_PX)


class Section(QWidget):
    """A heading over what it heads."""

    def __init__(self, title: str, body: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        heading = QLabel(title, self)
        heading.setProperty("role", "title")
        heading.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(body)
        column.addStretch()


def _height_at(widget: QWidget, width: int) -> int:
    return widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height()
