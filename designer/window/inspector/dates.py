"""A date that is read in one form and written in another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from designer.jsontext import Json
from designer.mapping import Row
from designer.window.inspector.said import SaidLabel
from designer.window.inspector.section import Section
from designer.window.inspector.shared import ABSENT, SEVERAL, shared_value
from designer.window.rows.probe import Finding
from widgets.choice_box import ChoiceBox
from widgets.icons import IconFamily
from widgets.suggest_line import SuggestLine

COMMON_FORMATS: Final = (
    "YYYY-MM-DD",
    "YYYY-MM-DD HH:mm:ss",
    "YYYY-MM-DDTHH:mm:ssZ",
    "YYYYMMDD",
    "DD.MM.YYYY",
    "DD.MM.YYYY HH:mm",
    "DD/MM/YYYY",
    "MM/DD/YYYY",
    "MM/DD/YYYY hh:mm A",
    "D MMM YYYY",
    "MMMM D, YYYY",
)
_KEYS: Final = ("extractDateFormat", "extractDateTimezone", "generateDateFormat", "generateDateTimezone")
_AS_IT_IS, _CONVERTED = "as it is", "converted"


class DateSection(Section):
    """Four keys, of which each may be absent; what they make of the shown record's value is told beneath."""

    def __init__(
        self,
        place: QWidget,
        grid: QGridLayout,
        icons: IconFamily,
        try_out: Callable[[Row, dict[str, Json]], Finding],
    ) -> None:
        super().__init__(place, grid)
        self._try_out = try_out
        self._rows: Sequence[Row] = ()
        self._is_begun = False
        self.choice = ChoiceBox(place)
        self.choice.set_choices([(self.tr("As it is"), _AS_IT_IS), (self.tr("Read and written anew…"), _CONVERTED)])
        self.choice.setAccessibleName(self.tr("Date"))
        self.lines = {key: self._line(key, icons) for key in _KEYS}
        self._said = SaidLabel(place)
        self.add_line(self.tr("Date"), self.choice)
        words = (self.tr("Read as"), self.tr("In zone"), self.tr("Write as"), self.tr("In zone"))
        self._labels = [self.add_line(word, line) for word, line in zip(words, self.lines.values(), strict=True)]
        self.add_below(self._said)
        self.choice.chosen.connect(self._choose)

    @property
    def said(self) -> str:
        """What is told beneath."""
        return self._said.text() if self._said.isVisibleTo(self.place) else ""

    def show_rows(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        held = {key: shared_value(rows, key) for key in _KEYS}
        has_date = [any(row.entries.get(key) is not None for key in _KEYS) for row in rows]
        if any(has_date) and not all(has_date):
            self.choice.show_none(self.tr("several values"))
        else:
            self.choice.show_value(_CONVERTED if any(has_date) or self._is_begun else _AS_IT_IS)
        for key, line in self.lines.items():
            value = held[key]
            line.setPlaceholderText(self.tr("several values") if value is SEVERAL else self._when_absent(key))
            line.show_text(value if isinstance(value, str) else "")
        self._show_lines(any(has_date) or self._is_begun)

    def settle(self) -> None:
        for line in self.lines.values():
            line.settle()

    def forget(self) -> None:
        self._is_begun = False

    def _line(self, key: str, icons: IconFamily) -> SuggestLine:
        names = dict(
            zip(
                _KEYS,
                (
                    self.tr("Format to read"),
                    self.tr("Time zone to read"),
                    self.tr("Format to write"),
                    self.tr("Time zone to write"),
                ),
                strict=True,
            )
        )
        line = SuggestLine(icons, _zones if key.endswith("zone") else lambda: COMMON_FORMATS, self.place)
        line.setAccessibleName(names[key])
        line.drafted.connect(lambda _text: self._judge())
        line.settled.connect(lambda text: self._set(key, text))
        return line

    def _when_absent(self, key: str) -> str:
        return self._zone_when_absent(key) if key.endswith("zone") else self.tr("ISO 8601")

    def _zone_when_absent(self, key: str) -> str:
        return self.tr("as the date says, else UTC") if key == _KEYS[1] else self.tr("as it was read")

    def _choose(self, kind: str) -> None:
        self._is_begun = kind == _CONVERTED
        if kind == _AS_IT_IS:
            self.want(self.tr("Clear date"), **dict.fromkeys(_KEYS, ABSENT))
            self._show_lines(False)
        else:
            self._show_lines(True)
            self.lines[_KEYS[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _set(self, key: str, text: str) -> None:
        self.want(self.tr("Set date"), **{key: text.strip() or ABSENT})

    def _show_lines(self, shown: bool) -> None:
        for widget in (*self._labels, *self.lines.values()):
            widget.setVisible(shown)
        if shown:
            self._judge()
        else:
            self._said.hide()

    def _judge(self) -> None:
        if not self._rows:
            return
        keys: dict[str, Json] = {key: line.text().strip() for key, line in self.lines.items()}
        if any(line.placeholderText() == self.tr("several values") for line in self.lines.values()):
            keys = {key: text or self._rows[0].entries.get(key) for key, text in keys.items()}
        found = self._try_out(self._rows[0], keys) if any(keys.values()) else Finding()
        self._said.say(found.words, found.is_wrong)


def _zones() -> list[str]:
    from zoneinfo import available_timezones  # looks through the disk

    return sorted(zone for zone in available_timezones() if "/" in zone or zone == "UTC")
