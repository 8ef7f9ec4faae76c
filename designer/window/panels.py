"""How the panels share the window: trees above rows, the preview beside them, or below 1100 pixels as a tab."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from designer.window.settings import Settings

NARROW_BELOW_PX = 1100
PANELS = ("source", "destination", "rows", "preview")


class Panels(QWidget):
    """Four panels by name. Sizes and what is hidden are remembered."""

    def __init__(
        self,
        source: QWidget,
        destination: QWidget,
        rows: QWidget,
        preview: QWidget,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._panels = {"source": source, "destination": destination, "rows": rows, "preview": preview}
        self._shown = {name: settings.shown_panels.get(name, True) for name in PANELS}
        self._is_narrow = False
        self._trees = _splitter(Qt.Orientation.Horizontal, source, destination)
        self._below = QTabWidget(self)
        self._below.setDocumentMode(True)
        self._below.setProperty("panel", True)
        self._below.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._below.tabBar().setExpanding(False)
        self._below.setTabBarAutoHide(True)
        self._left = _splitter(Qt.Orientation.Vertical, self._trees, self._below)
        self._whole = _splitter(Qt.Orientation.Horizontal, self._left, preview)
        self._splitters = {"trees": self._trees, "left": self._left, "whole": self._whole}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._whole)
        self._restore()
        for name, splitter in self._splitters.items():
            splitter.splitterMoved.connect(lambda _at, _i, name=name: self._remember(name))

    def is_shown(self, name: str) -> bool:
        """Whether a panel is shown, or would be if its tab were chosen."""
        return self._shown[name]

    def show_panel(self, name: str, shown: bool) -> None:
        """Show or hide a panel; the last one that is shown stays."""
        if not shown and sum(self._shown.values()) == 1:
            return
        self._shown[name] = shown
        self._settings.shown_panels = self._shown
        self._arrange()

    def bring_forward(self, name: str) -> QWidget:
        """Show a panel, also if it is behind a tab; returns it."""
        if not self._shown[name]:
            self.show_panel(name, True)
        panel = self._panels[name]
        if self._below.indexOf(panel) >= 0:
            self._below.setCurrentWidget(panel)
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW_BELOW_PX  # its own width is not yet true while it is laid out first
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._arrange()

    def _arrange(self) -> None:
        preview, rows = self._panels["preview"], self._panels["rows"]
        for tab in range(self._below.count() - 1, -1, -1):
            self._below.removeTab(tab)
        if self._shown["rows"]:
            self._below.addTab(rows, self.tr("Rows"))
        if not self._is_narrow:
            if self._whole.indexOf(preview) < 0:
                self._whole.addWidget(preview)
                self._apply_sizes("whole", (5, 2))
            preview.setVisible(self._shown["preview"])
        elif self._shown["preview"]:
            self._below.addTab(preview, self.tr("Preview"))
        else:
            preview.setParent(self)
            preview.hide()
        rows.setVisible(self._shown["rows"])
        self._below.setVisible(self._below.count() > 0)
        for name in ("source", "destination"):
            self._panels[name].setVisible(self._shown[name])
        self._trees.setVisible(self._shown["source"] or self._shown["destination"])
        self._left.setVisible(self._trees.isVisibleTo(self._left) or self._below.isVisibleTo(self._left))

    def _restore(self) -> None:
        for name, shares in (("trees", (1, 1)), ("left", (58, 42)), ("whole", (72, 28))):
            self._apply_sizes(name, shares)
        self._arrange()

    def _apply_sizes(self, name: str, shares: tuple[int, int]) -> None:
        splitter = self._splitters[name]
        for index, share in enumerate(shares):
            splitter.setStretchFactor(index, share)
        sizes = self._settings.splitter_sizes(name)
        splitter.setSizes(list(sizes) if len(sizes) == splitter.count() else [share * 1_000 for share in shares])

    def _remember(self, name: str) -> None:
        self._settings.set_splitter_sizes(name, self._splitters[name].sizes())


def _splitter(orientation: Qt.Orientation, *parts: QWidget) -> QSplitter:
    splitter = QSplitter(orientation)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for part in parts:
        splitter.addWidget(part)
    return splitter
