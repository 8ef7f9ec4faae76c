"""The row in short: where its value comes from, where it goes, and its type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtWidgets import QGridLayout, QWidget

from designer.documents import document_text
from designer.jsontext import Json
from designer.mapping import DATA_TYPES, Row
from designer.window.inspector.said import SaidLabel
from designer.window.inspector.section import Section
from designer.window.inspector.shared import ABSENT, SEVERAL, Unshared, shared_value
from designer.window.inspector.source_line import SourceLine
from designer.window.rows.cells import compact
from designer.window.rows.probe import Finding
from designer.window.trees.shown_values import value_kind
from widgets.choice_box import ChoiceBox
from widgets.tone_label import ToneLabel

_AS_IT_IS: Final = ""
_AROUND_PX: Final = 4
"""Words alone are lower than fields: with this around them the lines stay in step."""


class SummarySection(Section):
    """Source or constant and destination as they stand in the table; the type can be chosen, for several rows too."""

    def __init__(self, place: QWidget, grid: QGridLayout, expression: SourceLine) -> None:
        super().__init__(place, grid)
        self.source = ToneLabel(place)
        self.expression = expression
        """The source of a single row, to be edited."""
        self.said = SaidLabel(place)
        """What is told of the source while it is typed: what it gives in the shown record, or what is wrong."""
        self.destination = ToneLabel(place)
        self.type = ChoiceBox(place)
        self.type.setAccessibleName(self.tr("Type"))
        for words in (self.source, self.destination):
            words.setContentsMargins(0, _AROUND_PX, 0, _AROUND_PX)
        self._source_label = self.add_line(self.tr("Source"), self.source)
        self.add_wide(self.expression)
        self.add_wide(self.said)
        self.expression.setAccessibleName(self.tr("Source"))
        self.expression.setPlaceholderText(self.tr("A field, or a text with {fields} in it"))
        self.expression.judged.connect(self._say)
        self.expression.settled.connect(self._set_source)
        self.expression.field_dropped.connect(self.expression.settle)
        self.add_line(self.tr("Destination"), self.destination)
        self.add_line(self.tr("Type"), self.type)
        self.type.chosen.connect(self._choose_type)

    def show_rows(self, rows: Sequence[Row]) -> None:
        constants = [row.has_constant for row in rows]
        is_edited = len(rows) == 1 and not constants[0] and isinstance(rows[0].entries.get("eField", ""), str)
        self.expression.setVisible(is_edited)
        self.source.setVisible(not is_edited)
        self._source_label.setBuddy(self.expression if is_edited else self.source)
        if is_edited:
            self._source_label.setText(self.tr("Source"))
            self.expression.show_text(rows[0].e_field or "")
        else:
            self.said.hide()
        if all(constants):
            self._source_label.setText(self.tr("Constant"))
            self._show_constant(shared_value(rows, "hardCodedValue"))
        else:
            self._source_label.setText(self.tr("Source"))
            self._show_path(self.source, SEVERAL if any(constants) else shared_value(rows, "eField"))
        self._show_path(self.destination, shared_value(rows, "gField"))
        self._show_type(shared_value(rows, "dataType"))

    def settle(self) -> None:
        if self.expression.isVisibleTo(self.place):
            self.expression.settle()

    def _say(self, finding: Finding) -> None:
        self.said.say(finding.words if self.expression.isVisibleTo(self.place) else "", finding.is_wrong)

    def _set_source(self, text: str) -> None:
        if text.strip():
            self.want(self.tr("Change source"), eField=text)
        else:
            self.want(self.tr("Clear source"), eField=ABSENT)

    def _show_constant(self, value: Json | Unshared) -> None:
        if isinstance(value, Unshared):
            self._show_path(self.source, value)
        else:
            self.source.say(compact(value), value_kind(value))

    def _show_path(self, label: ToneLabel, held: Json | Unshared) -> None:
        if held is SEVERAL:
            label.say(self.tr("several values"), "quiet", is_mono=False)
        elif held is ABSENT or held == "":
            label.say(self.tr("none yet"), "quiet", is_mono=False)
        else:
            label.say(held if isinstance(held, str) else document_text(held))

    def _show_type(self, held: Json | Unshared) -> None:
        names = (self.tr("As it is"), self.tr("Text"), self.tr("Number"), self.tr("True/false"))
        choices: list[tuple[str, object]] = list(zip(names, (_AS_IT_IS, *DATA_TYPES), strict=True))
        value = _AS_IT_IS if held is ABSENT else held
        if held is not SEVERAL and value not in (_AS_IT_IS, *DATA_TYPES):
            choices.append((compact(held), held))
        self.type.set_choices(choices)
        if held is SEVERAL:
            self.type.show_none(self.tr("several values"))
        else:
            self.type.show_value(value)

    def _choose_type(self, data_type: str) -> None:
        if data_type == _AS_IT_IS:
            self.want(self.tr("Clear type"), dataType=ABSENT)
        else:
            self.want(self.tr("Change type"), dataType=data_type)
