"""When the row generates: always, where its source has a value, or by a condition."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.jsontext import Json
from designer.mapping import Row
from designer.window.inspector.condition_line import ConditionLine
from designer.window.inspector.said import SaidLabel
from designer.window.inspector.section import Section
from designer.window.inspector.shared import ABSENT, SEVERAL, shared_value
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.probe import Finding
from widgets.choice_box import ChoiceBox
from widgets.icons import IconFamily

_KEY: Final = "conditional"
_HAS_VALUE: Final = "extract_not_empty"
_ALWAYS, _WITH_VALUE, _BY_FILTER, _UNREADABLE = "always", "value", "filter", "unreadable"


class ConditionSection(Section):
    """A condition is checked as it is typed, and set once it is finished."""

    def __init__(
        self,
        place: QWidget,
        grid: QGridLayout,
        try_out: Callable[[Row, str], Finding],
        choices: PathChoices,
        icons: IconFamily,
    ) -> None:
        super().__init__(place, grid)
        self._try_out = try_out
        self._rows: Sequence[Row] = ()
        self._is_begun = False
        self.choice = ChoiceBox(place)
        self.choice.setAccessibleName(self.tr("Condition"))
        self.filter = ConditionLine(choices, self._judge, icons, place)
        self.filter.setPlaceholderText("@.country == 'NO'")
        self.filter.setAccessibleName(self.tr("Only when"))
        self._said = SaidLabel(place)
        self.add_line(self.tr("Condition"), self.choice)
        self.add_below(self.filter)
        self.add_below(self._said)
        self.choice.chosen.connect(self._choose)
        self.filter.settled.connect(self._set_filter)

    @property
    def said(self) -> str:
        """What is told beneath."""
        return self._said.text() if self._said.isVisibleTo(self.place) else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        held = shared_value(rows, _KEY)
        kind, text = _read(held)
        self._is_begun = self._is_begun and kind != _BY_FILTER
        choices = [
            (self.tr("Always"), _ALWAYS),
            (self.tr("Only where the source has a value"), _WITH_VALUE),
            (self.tr("Only when…"), _BY_FILTER),
        ]
        if kind == _UNREADABLE:
            choices.append((self.tr("Cannot be read"), _UNREADABLE))
        self.choice.set_choices(choices)
        if self._is_begun:
            self.choice.show_value(_BY_FILTER)
        elif held is SEVERAL:
            self.choice.show_none(self.tr("several values"))
        else:
            self.choice.show_value(kind)
        self.filter.show_text(text)
        self._show_filter(kind == _BY_FILTER or self._is_begun)

    def settle(self) -> None:
        self.filter.settle()

    def forget(self) -> None:
        self._is_begun = False

    def _choose(self, kind: str) -> None:
        self._is_begun = kind == _BY_FILTER
        if not self._is_begun:
            self._show_filter(False)
        if kind == _ALWAYS:
            self.want(self.tr("Clear condition"), conditional=ABSENT)
        elif kind == _WITH_VALUE:
            self.want(self.tr("Set condition"), conditional={"when": _HAS_VALUE})
        elif kind == _BY_FILTER:
            self._show_filter(True)
            self.filter.setFocus(Qt.FocusReason.OtherFocusReason)

    def _set_filter(self, text: str) -> None:
        self._is_begun = False
        if text.strip():
            self.want(self.tr("Set condition"), conditional={"when": text})
        else:
            self.want(self.tr("Clear condition"), conditional=ABSENT)

    def _show_filter(self, shown: bool) -> None:
        self.filter.setVisible(shown)
        if shown:
            self.filter.judge_anew()
        else:
            self._said.hide()

    def _judge(self, text: str) -> Finding:
        found = Finding()
        if text.strip() and self._rows:
            found = self._try_out(self._rows[0], text)
        words = found.words or ("" if text.strip() else self.tr("A filter over the whole record: @ stands for it"))
        self._said.say(words, found.is_wrong)
        return found


def _read(held: Json) -> tuple[str, str]:
    """The kind of a condition, and the text of its filter."""
    if held is ABSENT or held is SEVERAL:
        return _ALWAYS, ""
    when = held.get("when") if isinstance(held, dict) else None
    if when == _HAS_VALUE:
        return _WITH_VALUE, ""
    return (_BY_FILTER, when) if isinstance(when, str) else (_UNREADABLE, "")
