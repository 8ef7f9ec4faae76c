"""What the rows make of the shown record, and what is to be said of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from designer.documents import document_text
from designer.engine import NOTHING
from designer.mapping import Problem, Severity
from designer.window.open_mapping import OpenMapping
from designer.window.reasons import Reasons
from designer.window.rows.cells import compact
from designer.window.rows.problem_words import ProblemWords, worst_first
from designer.window.trees.shown_values import value_kind
from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.palette import Palette
from widgets.plain_tip import plain_tip
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source
from widgets.tone_label import ToneLabel

_MOST_TOLD = 6
_ICON_PX = 16


class Outcome(QWidget):
    """The result of the rows in the shown record, with the problems of these rows and what to do."""

    def __init__(self, opened: OpenMapping, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = opened
        self._icons = icons
        self._words = ProblemWords(self)
        self._heading = QLabel(self)
        self._heading.setProperty("role", "quiet")
        self.result = ToneLabel(self)
        self._reasons = Reasons(opened, self)
        self.why = QLabel(self)
        """Why the one row that is shown makes this, in words."""
        self.why.setTextFormat(Qt.TextFormat.PlainText)
        self.why.setWordWrap(True)
        self.why.setMinimumWidth(1)  # a long value does not make the panel wider
        self.why.setProperty("role", "quiet")
        self.why.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines: list[_ProblemLine] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(self._heading)
        self._column.addWidget(self.result)
        self._column.addWidget(self.why)
        theme_source().changed.connect(self._recolour)

    @property
    def problems(self) -> list[str]:
        """What is told of the rows."""
        return [line.words for line in self._lines if line.isVisibleTo(self)]

    def show_rows(self, rows: Sequence[int]) -> None:
        """Tell what these rows make now."""
        count = self._opened.record_count
        record = self.tr("Result in record {0}").format(grouped(self._opened.record + 1))
        self._heading.setText(record if count > 1 else self.tr("Result"))
        self._show_result(rows)
        why = self._reasons.of_row(rows[0]) if len(rows) == 1 and self._opened.source is not None else ""
        self.why.setText(why[:1].upper() + why[1:])
        self.why.setVisible(bool(why))
        self._show_problems(rows)

    def _show_result(self, rows: Sequence[int]) -> None:
        told = self._opened.explanation
        results = [told.rows[row] for row in rows if row < len(told.rows)] if told is not None else []
        values = [result.value for result in results if result.value is not NOTHING]
        if len(results) != 1:
            words = self.tr("{0} of {1} rows generate something")
            self.result.say(words.format(grouped(len(values)), grouped(len(rows))), "quiet", is_mono=False)
        elif values:
            self.result.say(compact(values[0]), value_kind(values[0]))
            self.result.setToolTip(plain_tip(document_text(values[0], 2)[:1200]))
        else:
            has_source = self._opened.source is not None
            words = self.tr("nothing in this record") if has_source else self.tr("no source sample")
            self.result.say(words, "quiet", is_mono=False)

    def _show_problems(self, rows: Sequence[int]) -> None:
        problems = worst_first(problem for row in rows for problem in self._opened.problems_of(row))
        if self._opened.source is None:
            problems = tuple(problem for problem in problems if problem.code != "found-nothing")
        told = [(self._told(problem, len(rows) > 1), problem.severity.value) for problem in problems[:_MOST_TOLD]]
        if len(problems) > _MOST_TOLD:
            told.append((self.tr("And {0} more.").format(grouped(len(problems) - _MOST_TOLD)), Severity.INFO.value))
        while len(self._lines) < len(told):
            line = _ProblemLine(self._icons, self)
            self._lines.append(line)
            self._column.addWidget(line)
        for at, line in enumerate(self._lines):
            line.setVisible(at < len(told))
            if at < len(told):
                line.say(*told[at])

    def _told(self, problem: Problem, names_row: bool) -> str:
        words = self._words.of(problem)
        row = problem.row
        return self.tr("Row {0}: {1}").format(row + 1, words) if names_row and row is not None else words

    def _recolour(self, palette: Palette) -> None:
        for line in self._lines:
            line.recolour(palette)


class _ProblemLine(QWidget):
    """An icon and a sentence that may take several lines."""

    def __init__(self, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._severity = "info"
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setMinimumWidth(1)  # a long value does not make the panel wider
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    @property
    def words(self) -> str:
        """What is told."""
        return self._text.text()

    def say(self, words: str, severity: str) -> None:
        """Tell a problem."""
        self._severity = severity
        self._text.setText(words)
        self.setAccessibleName(words)
        self.recolour(current_palette(self))

    def recolour(self, palette: Palette) -> None:
        colour = {"error": palette.error, "warning": palette.warning}.get(self._severity, palette.quiet)
        icon = scaled(_ICON_PX)
        self._icon.setFixedSize(icon, icon)
        self._icon.setPixmap(self._icons.pixmap(self._severity, colour, icon, self.devicePixelRatioF()))
