"""Text in lines: whole words, as many lines as there may be, and dots where that are not all."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from widgets.fonts import mono_font, word_font
from widgets.wrapped_lines import WrappedLines

SENTENCE = "a sentence of some length that goes on for a while, until there is nothing more to be said"


def test_a_text_that_fits_is_one_line(qapp: QApplication) -> None:
    lines = WrappedLines(
        [("Row 1, ", word_font()), ("customer.first", mono_font()), (" is not there", word_font())], 600, 3
    )
    assert lines.lines == ["Row 1, customer.first is not there"]


def test_lines_break_between_words_and_lose_none(qapp: QApplication) -> None:
    lines = WrappedLines([(SENTENCE, word_font())], 150, 20)
    assert len(lines.lines) > 3
    assert " ".join(lines.lines) == SENTENCE
    assert lines.height >= len(lines.lines) * QFontMetrics(word_font()).ascent()


@pytest.mark.parametrize("text", [SENTENCE, SENTENCE.replace("e", "😀"), SENTENCE.replace(" ", "_")])
def test_what_has_too_many_lines_ends_with_dots_on_the_last(qapp: QApplication, text: str) -> None:
    lines = WrappedLines([(text, word_font())], 150, 2).lines
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert text.startswith(lines[0])
    assert all(QFontMetrics(word_font()).horizontalAdvance(line) <= 150 for line in lines)
