"""The button beside the find of a tree that reduces it to fields that are mapped, or that are not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton

from designer.matching import Place
from designer.window.open_mapping import OpenMapping
from designer.window.selection import Selection
from designer.window.trees.mapped_filter import FieldsShown, MappedFilter, MappedPlaces
from designer.window.trees.panel import FieldPanel
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_ICON_PX = 16


class FieldFilterButton(QToolButton):
    """Says what is left out while something is. A field that is selected elsewhere is shown in any case."""

    shown_changed = Signal()

    def __init__(
        self, panel: FieldPanel, is_source: bool, opened: OpenMapping, selection: Selection, icons: IconFamily
    ) -> None:
        super().__init__(panel)
        self._panel = panel
        self._is_source = is_source
        self._opened = opened
        self._selection = selection
        self._icons = icons
        self._shown = FieldsShown.ALL
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(self.tr("Which fields are shown"))
        self.setAccessibleName(self.tr("Which fields are shown"))
        menu, group = QMenu(self), QActionGroup(self)
        self._actions: dict[FieldsShown, QAction] = {}
        for shown, words in (
            (FieldsShown.ALL, self.tr("All fields")),
            (FieldsShown.MAPPED, self.tr("Only mapped")),
            (FieldsShown.UNMAPPED, self.tr("Only unmapped")),
        ):
            action = self._actions[shown] = menu.addAction(words)
            action.setCheckable(True)
            action.triggered.connect(lambda _checked=False, shown=shown: self.show_only(shown))
            group.addAction(action)
        self.setMenu(menu)
        self.setMaximumHeight(panel.finder.sizeHint().height())  # nothing moves down
        panel.add_beside_find(self)
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        selection.changed.connect(self._keep_selected)
        (opened.source_changed if is_source else opened.destination_changed).connect(
            lambda: self.show_only(FieldsShown.ALL)
        )
        theme_source().changed.connect(self._recolour)
        self._tell()

    @property
    def shown(self) -> FieldsShown:
        """What is shown."""
        return self._shown

    def show_only(self, shown: FieldsShown) -> None:
        """Show these fields, as the mapping is now; what was opened stays open."""
        if shown is FieldsShown.ALL and self._shown is FieldsShown.ALL:
            return
        self._shown = shown
        fields, tree = self._panel.tree.fields, self._panel.tree
        opened = [node.place for node in fields.opened_nodes() if tree.isExpanded(fields.index_of(node))]
        fields.mapped_filter = None if shown is FieldsShown.ALL else MappedFilter(shown, self._places(), self._places)
        if fields.mapped_filter is not None:
            fields.mapped_filter.keep(self._selected())
        fields.reset_root(fields.root.field)
        for place in opened:
            if (node := fields.find(place)) is not None:
                tree.expand(fields.index_of(node))
        tree.show_places(self._selected())
        self._tell()
        self.shown_changed.emit()

    def _places(self) -> MappedPlaces:
        held = self._opened.connections
        at: Callable[[Place], tuple[int, ...]] = held.rows_reading if self._is_source else held.rows_generating
        inside = held.is_read_inside if self._is_source else held.is_generated_inside
        return MappedPlaces(lambda place: bool(at(place)), inside)

    def _selected(self) -> frozenset[Place]:
        return self._selection.sources if self._is_source else self._selection.destinations

    def _keep_selected(self) -> None:
        fields, places = self._panel.tree.fields, self._selected()
        if fields.mapped_filter is None or all(fields.find(place) is not None for place in places):
            return
        fields.mapped_filter.keep(places)
        fields.follow_children()
        self._panel.tree.show_places(places)

    def _tell(self) -> None:
        action = self._actions[self._shown]
        action.setChecked(True)
        is_on = self._shown is not FieldsShown.ALL
        self.setText(action.text() if is_on else "")
        styles = Qt.ToolButtonStyle
        self.setToolButtonStyle(styles.ToolButtonTextBesideIcon if is_on else styles.ToolButtonIconOnly)
        self.setAccessibleDescription(action.text())
        self._recolour(current_palette(self))

    def _recolour(self, palette: Palette) -> None:
        tone = palette.quiet if self._shown is FieldsShown.ALL else palette.accent
        self.setIcon(self._icons.icon("filter", tone, _ICON_PX))
