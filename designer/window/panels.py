"""How the panels share the window: trees above rows; preview, problems and inspector beside them, or narrow as tabs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from designer.window.settings import Settings
from widgets.late_page import LatePage
from widgets.palette import Palette
from widgets.tab_place import TabPlace
from widgets.text_scale import scaled
from widgets.theme import theme_source

NARROW_BELOW_PX = 1100
PANELS: Final = ("source", "destination", "rows", "preview", "inspector", "lookups", "problems", "links")
_MAIN: Final = PANELS[:4]
"""Those that are there from the start; of them at least one is shown."""
_SHOWN_AT_FIRST: Final = (*_MAIN, "links")
_FORGOTTEN: Final = frozenset({"lookups"})
"""Those that are hidden again at the next start."""

LINKS_PX, NARROW_LINKS_PX = 104, 64
"""How wide the links are; they keep it, however wide the trees are."""

_LEFT_SHARES: Final = (58, 42)
_WHOLE_SHARES: Final = (72, 28)
_RIGHT_SHARES: Final = (3, 2, 3)
_LOW_SHARES: Final = (5, 3)


class Panels(QWidget):
    """Panels by name. Sizes and what is hidden are remembered.

    Those in `late` are made when they are first shown. One that has nothing to show (`set_filled`) takes no room.
    """

    def __init__(
        self,
        source: QWidget,
        destination: QWidget,
        rows: QWidget,
        preview: QWidget,
        late: Mapping[str, Callable[[], QWidget]],
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._late = dict(late)
        self._panels = {"source": source, "destination": destination, "rows": rows, "preview": preview}
        remembered = settings.shown_panels
        self._shown = {
            name: remembered.get(name, name in _SHOWN_AT_FIRST) and name not in _FORGOTTEN for name in PANELS
        }
        self._empty = {"problems"}  # until records are looked through, after the first paint
        self._is_narrow = False
        self._trees = _splitter(Qt.Orientation.Horizontal, source, destination)
        self._below = TabPlace(self)
        self._below.setTabBarAutoHide(True)
        self._beside = TabPlace(self)
        self._tabs: dict[str, tuple[str, LatePage]] = {}
        """The tabs that go with the preview, by name: their words and pages."""
        self._marks: dict[str, tuple[QIcon, str]] = {}
        self._behind_rows: dict[str, str] = {}
        self._left = _splitter(Qt.Orientation.Vertical, self._trees, self._below)
        self._whole = _splitter(Qt.Orientation.Horizontal, self._left, self._beside)
        self._splitters: dict[str, QSplitter] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
        for name, splitter in (("trees", self._trees), ("left", self._left), ("whole", self._whole)):
            self._remember_sizes(name, splitter)
        self._restore()
        theme_source().changed.connect(self._follow_text)

    def is_shown(self, name: str) -> bool:
        """Whether a panel is shown, or would be if its tab were chosen or it had something to show."""
        return self._shown[name]

    def is_in_sight(self, name: str) -> bool:
        """Whether a panel is to be seen just now."""
        panel = self._tabs[name][1] if name in self._tabs else self._panels.get(name)
        return panel is not None and panel.isVisible()

    def show_panel(self, name: str, shown: bool) -> None:
        """Show or hide a panel; the last of the main ones that is shown stays."""
        if not shown and name in _MAIN and sum(self._shown[main] for main in _MAIN) == 1:
            return
        self._shown[name] = shown
        self._settings.shown_panels = {held: self._shown[held] for held in PANELS if held not in _FORGOTTEN}
        self._arrange()

    def set_filled(self, name: str, is_filled: bool) -> None:
        """Say whether a panel has something to show; without, it takes no room."""
        if is_filled == (name not in self._empty):
            return
        self._empty ^= {name}
        if self._shown[name]:
            self._arrange()

    def add_preview_tab(self, name: str, words: str, make: Callable[[], QWidget]) -> LatePage:
        """Put a tab beside the preview, wherever that stands; what it holds is made when it is first seen."""
        page = LatePage(make, self)
        self._tabs[name] = (words, page)
        self._arrange()
        return page

    def add_behind_rows(self, name: str, words: str, make: Callable[[], QWidget]) -> None:
        """Name a panel that stands behind the rows as a tab for as long as it is shown; hidden at the next start."""
        self._late[name] = make
        self._behind_rows[name] = words
        self._shown[name] = False

    def set_tab_mark(self, name: str, mark: QIcon, words: str) -> None:
        """Put a mark on a tab beside the preview, and say in words what it means; a null icon takes it away."""
        self._marks[name] = mark, words
        for place in (self._beside, self._below):
            place.set_mark(self._tabs[name][1], mark, words)

    def bring_forward(self, name: str) -> QWidget:
        """Show a panel or a tab beside the preview, also if it is behind another; returns it."""
        shown = "preview" if name in self._tabs else name
        if not self._shown[shown]:
            self.show_panel(shown, True)
        panel = self._tabs[name][1] if name in self._tabs else self._panel(name)
        for place in (self._beside, self._below):
            if place.indexOf(panel) >= 0:
                place.setCurrentWidget(panel)
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_width()

    def _follow_text(self, _palette: Palette) -> None:
        self._follow_width()

    def _follow_width(self) -> None:
        # Its own width is not yet true while it is laid out first.
        is_narrow = self.window().width() < scaled(NARROW_BELOW_PX)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()
            if "links" in self._panels:  # what stands between the trees has another width, and they the rest
                left, _, right = self._trees.sizes()
                self._trees.setSizes([left, self._panels["links"].width(), right])

    def _panel(self, name: str) -> QWidget:
        if name not in self._panels:
            self._panels[name] = self._late[name]()
        return self._panels[name]

    def _takes_room(self, name: str) -> bool:
        return self._shown[name] and name not in self._empty

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place_links()

    def _arrange(self) -> None:
        for name in ("problems", "inspector"):
            self._place_beside(name)
        self._fill_tabs()
        for name in ("source", "destination", "rows"):
            self._panels[name].setVisible(self._shown[name])
        self._place_links()
        self._below.setVisible(self._below.count() > 0)
        self._trees.setVisible(self._shown["source"] or self._shown["destination"])
        low: QWidget = self._below
        if "_low" in self.__dict__:
            low = self._low
            low.setVisible(self._below.isVisibleTo(low) or (self._is_narrow and self._takes_room("inspector")))
        self._left.setVisible(self._trees.isVisibleTo(self._left) or low.isVisibleTo(self._left))

    def _fill_tabs(self) -> None:
        """The rows with what stands behind them, and the preview with its tabs: beside all, or behind the rows too."""
        below = {self.tr("Rows"): self._panels["rows"]} if self._shown["rows"] else {}
        if self._shown["lookups"]:
            below[self.tr("Lookup tables")] = self._panel("lookups")
        if self._is_narrow and self._takes_room("problems"):
            below[self.tr("Problems")] = self._panel("problems")
        below.update({words: self._panel(name) for name, words in self._behind_rows.items() if self._shown[name]})
        preview = {self.tr("Preview"): self._panels["preview"], **dict(self._tabs.values())}
        if self._is_narrow:
            self._beside.set_pages({})
            self._below.set_pages({**below, **(preview if self._shown["preview"] else {})})
        else:
            front = self._below.currentWidget()
            self._below.set_pages(below)
            self._beside.set_pages(preview)
            if front in preview.values():
                self._beside.setCurrentWidget(front)
        self._beside.setVisible(self._shown["preview"] and not self._is_narrow)
        for name, (mark, words) in self._marks.items():  # a tab that goes to another place leaves its mark behind
            self.set_tab_mark(name, mark, words)

    def _place_links(self) -> None:
        """Between the trees, where both are shown; made when the panels first are."""
        has_trees = self._shown["source"] and self._shown["destination"]
        is_shown = self._shown["links"] and has_trees
        if "links" not in self._panels and not (is_shown and self.isVisible()):
            return
        links = self._panel("links")
        width = NARROW_LINKS_PX if self._is_narrow else LINKS_PX
        is_new = self._trees.indexOf(links) < 0
        if is_new:
            self._trees.insertWidget(1, links)
        if is_new or links.maximumWidth() != width:  # by itself the splitter leaves them the room that they had
            links.setFixedWidth(width)
            self._apply_sizes("trees", (1, 0, 1))
        links.setVisible(is_shown)

    def _place_beside(self, name: str) -> None:
        """Below the preview; in a narrow window beside the rows. Each is made, with its place, when first shown."""
        takes_room = self._takes_room(name)
        if not takes_room and name not in self._panels:
            return
        panel = self._panel(name)
        if self._is_narrow and name == "problems":  # a tab
            if not takes_room:
                panel.hide()
            return
        holder = self._low if self._is_narrow else self._right
        if holder.indexOf(panel) < 0:
            holder.insertWidget(1, panel) if name == "problems" else holder.addWidget(panel)
            self._apply_sizes("low" if self._is_narrow else "right", _LOW_SHARES if self._is_narrow else _RIGHT_SHARES)
        panel.setVisible(takes_room)
        beside = takes_room or self._takes_room("inspector") or self._shown["preview"]
        self._right.setVisible(not self._is_narrow and beside)

    @cached_property
    def _right(self) -> QSplitter:
        """The column beside trees and rows, where it holds more than the preview."""
        right = _splitter(Qt.Orientation.Vertical, self._beside)
        self._whole.addWidget(right)
        self._apply_sizes("whole", _WHOLE_SHARES)
        self._remember_sizes("right", right)
        return right

    @cached_property
    def _low(self) -> QSplitter:
        """The rows with the inspector beside them."""
        low = _splitter(Qt.Orientation.Horizontal)
        low.addWidget(self._below)
        self._left.addWidget(low)
        self._apply_sizes("left", _LEFT_SHARES)
        self._remember_sizes("low", low)
        return low

    def _restore(self) -> None:
        for name, shares in (("trees", (1, 1)), ("left", _LEFT_SHARES), ("whole", _WHOLE_SHARES)):
            self._apply_sizes(name, shares)
        self._arrange()

    def _apply_sizes(self, name: str, shares: tuple[int, ...]) -> None:
        splitter = self._splitters[name]
        shares = shares[: splitter.count()]
        for index, share in enumerate(shares):
            splitter.setStretchFactor(index, share)
        sizes = self._settings.splitter_sizes(name)
        splitter.setSizes(list(sizes) if len(sizes) == splitter.count() else [share * 1_000 for share in shares])

    def _remember_sizes(self, name: str, splitter: QSplitter) -> None:
        self._splitters[name] = splitter
        splitter.splitterMoved.connect(lambda _at, _i: self._settings.set_splitter_sizes(name, splitter.sizes()))


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for part in parts:
        splitter.addWidget(part)
    return splitter
