"""The preview: the generated document of the shown record, with the selection lit in it."""

from itertools import chain, islice
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from designer.documents import number_text, places_at
from designer.engine import Explanation, Steps
from designer.mapping import format_path
from designer.matching import path_of_place
from designer.window.open_mapping import OpenMapping
from designer.window.reasons import Reasons
from designer.window.selection import Selection
from widgets.icons import IconFamily
from widgets.json_view import JsonView
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_ABOVE_PX = 8
_MOST_LIT: Final = 20_000
"""Values that are lit at once: more would hold up whoever selects a row."""


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
        self._reasons = Reasons(opened, self)
        self._clicked: Steps | None = None
        self._shown: Explanation | None = None
        self.view = JsonView(self, number_text)
        self.view.setAccessibleName(self.tr("Preview"))
        self.view.set_tips(self.why)
        self.view.set_path_text(lambda path: format_path(path_of_place(path)))
        self.corner = QWidget(self)
        """What stands at the right of the tabs while the preview is in front."""
        self._of = QLabel("", self.corner)
        self._of.setProperty("role", "quiet")
        self._of.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
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
        """Why a generated value is there, in words: its row and what that found."""
        return self._reasons.of_value(place)

    def _show(self) -> None:
        told = self._shown = self._opened.explanation
        if told is None:
            self.view.clear()
        else:
            self.view.set_document(told.generated)
        self._name_record()
        self._light()

    def _name_record(self) -> None:
        """Say which record it is of; of a fixed size the label leaves all around it as it is."""
        are_many = self._opened.record_count > 1
        words = self.tr("of record {0}").format(grouped(self._opened.record + 1)) if are_many else ""
        if words != self._of.text():
            self._of.setText(words)
            size = self._of.sizeHint()
            if size.width() > self._of.minimumWidth() or size.height() != self._of.height() or not are_many:
                self._of.setFixedSize(size)

    def _light(self) -> None:
        told = self._opened.explanation
        if told is None or told is not self._shown:  # the document that is selected in will be shown next
            return
        places = self._places_to_light(told)
        self.view.set_highlighted(places)
        self._say_why(places)
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
            return set(islice((place for row, place in reached if row in rows), _MOST_LIT))
        made = (place for place, origin in told.origins.items() if origin.row in rows) if rows else iter(())
        at_fields = (places_at(told.generated, destination) for destination in selection.destinations)
        return set(islice(chain(made, chain.from_iterable(at_fields)), _MOST_LIT))

    def _say_why(self, lit: set[Steps]) -> None:
        """Beneath the value that was clicked, or else the first that the one selected row generated."""
        at = self._clicked if self._clicked in lit else min(lit, key=repr, default=None)
        if at is None or (at != self._clicked and len(self._selection.rows) != 1):
            self.view.clear_note()
        else:
            self.view.set_note(at, self.why(at))

    def _select(self, place: Steps) -> None:
        self._clicked = place
        told = self._opened.explanation
        origin = told.origin_of(place) if told is not None else None
        if origin is not None and origin.row >= 0:
            self._selection.select_generated(origin.row, origin.sources)
        else:
            self._selection.select_destinations([place])
        self._light()  # the same row may be selected already, by another of its values

    def _recolour(self, palette: Palette) -> None:
        self._copy.setIcon(self._icons.icon("copy", palette.quiet, scaled(16)))

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
