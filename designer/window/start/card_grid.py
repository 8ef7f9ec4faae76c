"""Cards side by side, as many as fit, all edges aligned."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from designer.window.start.metrics import GAP_PX, narrowest_card

_MOST_COLUMNS = 3


class CardGrid(QWidget):
    """Lays out the cards it is given, all in a row as high as the highest needs.

    Where one place would stay empty at the end, the first card takes two places.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: Sequence[QWidget] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_cards(self, cards: Sequence[QWidget]) -> None:
        """Show these cards, whose parent is this grid."""
        self._cards = cards
        self._lay_out()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((place.bottom() + 1 for place in self._places(width)), default=0)

    def sizeHint(self) -> QSize:
        width = 3 * narrowest_card()
        return QSize(width, self.heightForWidth(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        for card, place in zip(self._cards, self._places(self.width()), strict=True):
            card.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        columns = max(1, min(_MOST_COLUMNS, (width + GAP_PX) // (narrowest_card() + GAP_PX)))
        edges = [round(column * (width + GAP_PX) / columns) for column in range(columns + 1)]
        spans = [1] * len(self._cards)
        if columns > 1 and spans and len(spans) % columns == columns - 1:
            spans[0] = 2
        places: list[QRect] = []
        column = top = 0
        row: list[QRect] = []
        for card, span in zip(self._cards, spans, strict=True):
            wide = edges[column + span] - edges[column] - GAP_PX
            row.append(QRect(edges[column], top, wide, card.heightForWidth(wide)))
            column += span
            if column >= columns:
                top = _finish(row, places) + GAP_PX
                column, row = 0, []
        _finish(row, places)
        return places


def _finish(row: list[QRect], places: list[QRect]) -> int:
    """Make a row's places as high as the highest; gives where it ends."""
    if not row:
        return 0
    height = max(place.height() for place in row)
    places.extend(QRect(place.left(), place.top(), place.width(), height) for place in row)
    return row[0].top() + height
