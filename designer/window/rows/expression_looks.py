"""How an expression looks while it is typed: placeholders on their ground, and what cannot be read underlined."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QColor, QInputMethodEvent, QTextCharFormat, QTextFormat
from PySide6.QtWidgets import QApplication, QLineEdit

from widgets.palette import Palette

Span = tuple[int, int]
"""Where something begins and ends in a text."""

_ESCAPABLE = "{}\\"


def placeholder_spans(text: str) -> list[Span]:
    """The placeholders of a text that may be half typed, braces included; a JSONPath has none."""
    if text.startswith("$") and not text.startswith("${"):
        return []
    spans: list[Span] = []
    opened, at = -1, 0
    while at < len(text):
        if text[at] == "\\" and text[at + 1 : at + 2] and text[at + 1] in _ESCAPABLE:
            at += 2
            continue
        if text[at] == "{":
            opened = at
        elif text[at] == "}" and opened >= 0:
            spans.append((opened, at + 1))
            opened = -1
        at += 1
    return spans


def wrong_span(text: str, column: int | None) -> Span | None:
    """What to underline of a text with something wrong at a column (from 1); None where no column is known."""
    if column is None or not text:
        return None
    start = max(0, min(column - 1, len(text) - 1))
    return next((span for span in placeholder_spans(text) if span[0] <= start < span[1]), (start, start + 1))


def show_looks(line: QLineEdit, column: int | None, palette: Palette) -> None:
    """Give the text of a line its looks, without touching text, cursor or selection.

    A line edit takes formats from input methods alone.
    """
    text, cursor = line.text(), line.cursorPosition()
    looks = [(span, _token(palette)) for span in placeholder_spans(text)]
    wrong = wrong_span(text, column)
    if wrong is not None:
        looks.append((wrong, _wrong(palette)))
    formats = [
        QInputMethodEvent.Attribute(
            QInputMethodEvent.AttributeType.TextFormat, start - cursor, end - start, QTextFormat(look)
        )
        for (start, end), look in looks
    ]
    QApplication.sendEvent(line, QInputMethodEvent("", formats))


def _token(palette: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QBrush(QColor(palette.accent)))
    look.setBackground(QBrush(QColor(palette.accent_background)))
    return look


def _wrong(palette: Palette) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QBrush(QColor(palette.error)))
    look.setUnderlineColor(QColor(palette.error))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return look
