"""Text that is broken into lines, and ends with dots where it has more of them than it may."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

TextPart = tuple[str, QFont]


class WrappedLines:
    """Texts in fonts of their own, one after the other, in lines of a width in pixels, as many as there may be at most.

    Lines break between words, and inside one only where it is longer than a line.
    """

    def __init__(self, parts: Sequence[TextPart], width: float, most_lines: int) -> None:
        self._parts = [(text, font) for text, font in parts if text]
        self._width = max(1.0, width)
        self.text = "".join(text for text, _ in self._parts).replace("\n", "\u2028")
        """What is shown."""
        self._layout = self._laid_out(most_lines)
        ends = [self._layout.lineAt(at) for at in range(self._layout.lineCount())]
        if len(ends) > most_lines:
            whole, kept = self.text, ends[most_lines - 1].textStart() + ends[most_lines - 1].textLength()
            while self._layout.lineCount() > most_lines or self.text == whole:
                self.text = f"{_first_units(whole, kept).rstrip()}…"
                self._layout = self._laid_out(most_lines)
                kept -= 1

    @property
    def height(self) -> int:
        """The height of all lines, in pixels."""
        return -(-int(self._layout.boundingRect().height() * 64) // 64)

    @property
    def lines(self) -> list[str]:
        """What each line says."""
        lines = (self._layout.lineAt(at) for at in range(self._layout.lineCount()))
        ends = [line.textStart() + line.textLength() for line in lines]
        upto = ["", *(_first_units(self.text, end) for end in ends)]
        return [whole[len(before) :].strip() for before, whole in pairwise(upto)]

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint them with the painter's pen."""
        self._layout.draw(painter, QPointF(left, top))

    def _laid_out(self, most_lines: int) -> QTextLayout:
        """The lines of the text, and no more than one beyond those that it may have."""
        layout = QTextLayout(self.text, self._parts[0][1] if self._parts else QFont())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        top = 0.0
        for _ in range(most_lines + 1):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self._width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        formats, start = [], 0
        for text, font in self._parts[: None if len(self._parts) > 1 else 0]:
            form = QTextLayout.FormatRange()
            form.start, form.length, form.format = start, _units(text), QTextCharFormat()
            form.format.setFont(font)
            formats.append(form)
            start += form.length
        return formats


def _units(text: str) -> int:
    """How long Qt takes a text to be: it counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _first_units(text: str, count: int) -> str:
    return text[:count] if text.isascii() else text.encode("utf-16-le")[: 2 * count].decode("utf-16-le", "ignore")
