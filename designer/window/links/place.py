"""Where the links are: the first paint of the trees does not wait for them; they come right after it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from widgets.first_paint import FirstPaint


class LinkPlace(QWidget):
    """Holds what `make` gives, from the frame after the first on."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        FirstPaint(self).painted.connect(self._fill)

    def _fill(self) -> None:
        links = self._make()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(links)
        self.setFocusProxy(links)
        links.show()
