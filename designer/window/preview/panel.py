"""The preview: the generated document of the shown record, with the selection lit in it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from designer.documents import number_text, places_at
from designer.engine import Explanation, Steps
from designer.mapping import format_path
from designer.matching import path_of_place
from designer.window.open_mapping import OpenMapping
from designer.window.selection import Selection
from widgets.icons import IconFamily
from widgets.json_view import JsonView
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_ABOVE_PX = 8
_MOST_SOURCES = 6


class PreviewPanel(QWidget):
    """Clicking a value selects the row that generated it; a selected row lights what it generated."""

    copy_wanted = Signal()

    def __init__(
        self, opened: OpenMapping, selection: Selection, icons: IconFamily, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._opened = opened
        self._selection = selection
        self._icons = icons
        self.view = JsonView(self, number_text)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.set_tips(self.why)
        self.view.set_path_text(lambda path: format_path(path_of_place(path)))
        self.corner = QWidget(self)
        """What stands at the right of the tabs while the preview is in front."""
        self._of = QLabel("", self.corner)
        self._of.setProperty("role", "quiet")
        self._copy = QToolButton(self.corner)
        self._copy.setToolTip(self.tr("Copy the generated document"))
        self._copy.setAccessibleName(self.tr("Copy the generated document"))
        self._copy.clicked.connect(lambda: self.copy_wanted.emit())
        self._lay_out()
        opened.explained.connect(self._show)
        selection.changed.connect(self._light)
        self.view.value_clicked.connect(self._select)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().height() < event.oldSize().height():
            self._light()  # what is lit stays in sight

    def why(self, place: Steps) -> str:
        """Why a generated value is there, in words: its row and where that read it."""
        told = self._opened.explanation
        origin = told.origin_of(place) if told is not None else None
        if origin is None:
            return ""
        if origin.row < 0:
            return self.tr("Passed along unchanged")
        sources = ", ".join(format_path(path_of_place(source)) for source in origin.sources[:_MOST_SOURCES])
        if len(origin.sources) > _MOST_SOURCES:  # of a list
            sources = self.tr("{0} and {1} more").format(sources, len(origin.sources) - _MOST_SOURCES)
        row = (self._opened.mapping.rows or ())[origin.row]
        if row.has_constant:
            sources = self.tr("a constant")
        typed = self.tr(", as a {0}").format(row.data_type) if row.data_type else ""
        return self.tr("Row {0}: {1}{2}").format(origin.row + 1, sources or self.tr("found nothing"), typed)

    def _show(self) -> None:
        told = self._opened.explanation
        if told is None:
            self.view.clear()
        else:
            self.view.set_document(told.generated)
        count = self._opened.record_count
        self._of.setText(self.tr("of record {0}").format(self._opened.record + 1) if count > 1 else "")
        self._light()

    def _light(self) -> None:
        told = self._opened.explanation
        if told is None:
            return
        places = self._places_to_light(told)
        self.view.set_highlighted(places)
        if places and not self.view.hasFocus():
            self.view.reveal(min(places, key=repr))

    def _places_to_light(self, told: Explanation) -> set[Steps]:
        """What the selected rows generated; where single elements were chosen, what comes from them or is in them."""
        selection = self._selection
        rows = set(selection.rows)
        if selection.elements_made:
            return set(selection.elements_made)
        if selection.elements_read:
            reached = (place for element in selection.elements_read for place in told.reached_from(element))
            return {place for row, place in reached if row in rows}
        places = {place for place, origin in told.origins.items() if origin.row in rows} if rows else set()
        return places.union(*(places_at(told.generated, destination) for destination in selection.destinations))

    def _select(self, place: Steps) -> None:
        told = self._opened.explanation
        origin = told.origin_of(place) if told is not None else None
        if origin is not None and origin.row >= 0:
            self._selection.select_generated(origin.row, origin.sources)
        else:
            self._selection.select_destinations([place])

    def _recolour(self, palette: Palette) -> None:
        self._copy.setIcon(self._icons.icon("copy", palette.quiet))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self.corner)
        row.setContentsMargins(8, 0, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._of)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addSpacing(_ABOVE_PX)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
