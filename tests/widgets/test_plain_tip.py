"""What a document holds is shown as it stands in tool tips."""

import pytest
from PySide6.QtGui import QTextDocument

from widgets.plain_tip import plain_tip


@pytest.mark.parametrize("words", ['Row 1: "<p>Hi</p>" from text', "<b>\n  & <br>", "a &lt; b < c"])
def test_tags_and_lines_are_shown_as_they_stand(words: str) -> None:
    shown = QTextDocument()
    shown.setHtml(plain_tip(words))
    assert shown.toPlainText() == words


def test_words_without_tags_stay_as_they_are() -> None:
    assert plain_tip("a & b\nc") == "a & b\nc"
