"""What takes the place of the value that is found: looked up in a table, or a default where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QToolButton, QWidget

from designer.documents import document_text
from designer.jsontext import Json
from designer.mapping import Row
from designer.window.inspector.section import Section
from designer.window.inspector.shared import ABSENT, SEVERAL, Unshared, shared_value
from designer.window.rows.cells import compact
from designer.window.words import entered_constant
from widgets.choice_box import ChoiceBox
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

if TYPE_CHECKING:
    from widgets.value_editor import ValueKind

_KINDS: Final[dict[str, ValueKind]] = {"string": "text", "number": "number", "boolean": "boolean"}
_BESIDE_UP_TO_SCALE: Final = 1.3
_NONE: Final = ("none",)
_NEW: Final = ("new",)


class LookupSection(Section):
    """The table that the value is looked up in; what is in a table is edited elsewhere."""

    table_wanted = Signal(object)
    """A table's name: it is to be shown."""
    new_table_wanted = Signal()
    """A new table is to be made, for the rows that are shown."""

    def __init__(self, place: QWidget, grid: QGridLayout) -> None:
        super().__init__(place, grid)
        self._tables: Sequence[str] = ()
        self._name: Json | Unshared = ABSENT
        self.choice = ChoiceBox(place)
        self.choice.setAccessibleName(self.tr("Lookup"))
        self.edit = QPushButton(self.tr("Edit table"), place)
        beside = QWidget(place)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, beside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self.choice, 1)
        self._row.addWidget(self.edit)
        theme_source().changed.connect(self._stand)
        self._stand(current_palette(place))
        self.add_line(self.tr("Lookup"), beside).setBuddy(self.choice)
        self.choice.chosen.connect(self._choose)
        self.edit.clicked.connect(self._show_table)

    def set_tables(self, names: Sequence[str]) -> None:
        """Say which tables the mapping has."""
        self._tables = names

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._name = name = shared_value(rows, "lookupName")
        choices: list[tuple[str, object]] = [(self.tr("None"), _NONE), *((table, table) for table in self._tables)]
        if isinstance(name, str) and name not in self._tables:
            choices.append((self.tr("{0} (missing)").format(name), name))
        choices.append((self.tr("New table…"), _NEW))
        self.choice.set_choices(choices)
        if name is SEVERAL:
            self.choice.show_none(self.tr("several values"))
        elif isinstance(name, str):
            self.choice.show_value(name)
        elif name is ABSENT:
            self.choice.show_value(_NONE)
        else:
            self.choice.show_none(compact(name))
        self.edit.setVisible(isinstance(name, str))
        self.edit.setText(self.tr("Edit table") if name in self._tables else self.tr("Make table"))

    def _stand(self, _palette: Palette) -> None:
        """The button below the choice with large text, else beside it."""
        directions = QBoxLayout.Direction
        is_large = theme_source().text_scale > _BESIDE_UP_TO_SCALE
        self._row.setDirection(directions.TopToBottom if is_large else directions.LeftToRight)

    def _choose(self, choice: object) -> None:
        if choice == _NONE:
            self.want(self.tr("Clear lookup"), lookupName=ABSENT)
        elif choice == _NEW:
            self.new_table_wanted.emit()
        else:
            self.want(self.tr("Set lookup"), lookupName=choice)

    def _show_table(self) -> None:
        self.table_wanted.emit(self._name)


class DefaultSection(Section):
    """The value where nothing, null or an empty text is at hand."""

    def __init__(self, place: QWidget, grid: QGridLayout, icons: IconFamily) -> None:
        super().__init__(place, grid)
        self._icons = icons
        self._value: Json | Unshared = ABSENT
        self._kind: ValueKind | None = None
        self.button = QPushButton(place)
        self.button.setProperty("field", True)
        self.button.setToolTip(self.tr("The value where nothing, null or an empty text is at hand"))
        self.clear = QToolButton(place)
        self.clear.setToolTip(self.tr("Clear the default"))
        self.clear.setAccessibleName(self.tr("Clear the default"))
        beside = QWidget(place)
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.button, 1)
        row.addWidget(self.clear)
        self.add_line(self.tr("Default"), beside).setBuddy(self.button)
        self.button.clicked.connect(self._ask)
        self.clear.clicked.connect(lambda: self.want(self.tr("Clear default"), default=ABSENT))
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(place))

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._value = value = shared_value(rows, "default")
        data_type = shared_value(rows, "dataType")
        self._kind = _KINDS.get(data_type) if isinstance(data_type, str) else None
        is_value = not isinstance(value, Unshared)
        words = self.tr("several values") if value is SEVERAL else self.tr("None")
        shown = compact(value) if is_value else words
        self.button.setText(shown)
        self.button.setFont(mono_font() if is_value else word_font())
        self.button.setAccessibleName(self.tr("Default: {0}").format(shown))
        self.button.setAccessibleDescription(document_text(value) if is_value else "")
        self.clear.setVisible(value is not ABSENT)

    def _ask(self) -> None:
        from widgets.value_editor import NO_VALUE, ValueEditor

        editor = ValueEditor(self.tr("Default"), entered_constant, self.place)
        editor.accepted.connect(lambda value: self.want(self.tr("Set default"), default=value))
        value = NO_VALUE if isinstance(self._value, Unshared) else self._value
        editor.edit_at(
            self.button.mapToGlobal(self.button.rect().bottomLeft() + QPoint(0, 1)),
            value,
            self._kind if value is NO_VALUE else None,
        )

    def _recolour(self, palette: Palette) -> None:
        self.clear.setIcon(self._icons.icon("close", palette.quiet))
