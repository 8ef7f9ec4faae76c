"""Pages behind tabs, with what belongs to the page in front at the right of its tabs."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QTabBar, QTabWidget, QWidget

from widgets.colours import colour
from widgets.filling import fill
from widgets.fonts import word_font
from widgets.theme import current_palette

_TOO_WIDE_PX = 10
"""A style sheet gives a tab with a mark more than the mark takes, and then sets mark and words wide apart."""


class TabPlace(QTabWidget):
    """A strip of words above pages. A page may have a `corner`, a widget that stands beside the words while it is
    in front; pages move from one place to another with it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(_Strip(self))
        self.setDocumentMode(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the strip has the keyboard, and is what is read out
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.tabBar().setExpanding(False)
        self._nothing = QWidget(self)
        self.currentChanged.connect(lambda _at: self._show_corner())

    def set_pages(self, pages: dict[str, QWidget]) -> None:
        """Show these pages by their words, in order; the one in front stays there where it is among them."""
        wanted = list(pages.values())
        if wanted == [self.widget(at) for at in range(self.count())]:
            return
        front = self.currentWidget()
        for at in range(self.count() - 1, -1, -1):
            if self.widget(at) not in wanted:
                self.removeTab(at)
        for at, (words, page) in enumerate(pages.items()):
            if self.indexOf(page) != at:
                self.insertTab(at, page, words)
        if front in wanted:
            self.setCurrentWidget(front)
        self._show_corner()

    def set_mark(self, page: QWidget, mark: QIcon, words: str) -> None:
        """Put a mark beside the words of a page, and say in words what it means; a null icon takes it away."""
        at = self.indexOf(page)
        if at >= 0:
            self.setTabIcon(at, mark)
            self.setTabToolTip(at, words)
            self.tabBar().setAccessibleTabName(at, f"{self.tabText(at)}, {words}" if words else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        bar = self.tabBar()
        if not bar.isHidden():  # a hairline all along, which a strip alone does not reach
            line = QRect(0, bar.geometry().bottom(), self.width(), 1)
            fill(QPainter(self), line, colour(current_palette(self).line))

    def _show_corner(self) -> None:
        corner = getattr(self.currentWidget(), "corner", None) or self._nothing
        if corner is not self.cornerWidget():
            self.setCornerWidget(corner)
            corner.show()


class _Strip(QTabBar):
    """Leaves room for the words in the weight that they have in front, so that none move when another is chosen."""

    def tabSizeHint(self, index: int) -> QSize:
        hint, words = super().tabSizeHint(index), self.tabText(index)
        plain, strong = (QFontMetrics(word_font(strong=weight)).horizontalAdvance(words) for weight in (False, True))
        marked = 0 if self.tabIcon(index).isNull() else _TOO_WIDE_PX
        return hint + QSize((0 if index == self.currentIndex() else strong - plain) - marked, 0)
