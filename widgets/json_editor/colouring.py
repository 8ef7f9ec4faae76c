"""JSON in its colours, worked out for the lines that are seen alone, however many there are."""

from __future__ import annotations

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from widgets.palette import Palette

_TOKEN = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<number>-?\d[\d.eE+-]*)|(?P<boolean>\b(?:true|false)\b)|(?P<null>\bnull\b)|(?P<punctuation>[{}\[\],:])"
)
_LONGEST_LINE = 4_000
_DONE, _WAITING = 1, 0


class JsonColouring(QSyntaxHighlighter):
    """Colours lines when they come into sight (`colour_lines`)."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._first = self._last = 0
        self._formats: dict[str, QTextCharFormat] = {}
        self.is_at_work = False
        """Whether the document is changing only in its colours."""

    def use_palette(self, palette: Palette) -> None:
        """Take other colours."""
        for kind in ("key", "string", "number", "boolean", "null", "punctuation"):
            self._formats[kind] = QTextCharFormat()
            self._formats[kind].setForeground(QColor(getattr(palette, kind)))
        self.is_at_work = True
        self.rehighlight()
        self.is_at_work = False

    def colour_lines(self, first: int, last: int) -> None:
        """Colour these lines, where they are not yet."""
        self._first, self._last = first, last
        block = self.document().findBlockByNumber(first)
        while block.isValid() and block.blockNumber() <= last:
            if block.userState() != _DONE:
                self.is_at_work = True
                self.rehighlightBlock(block)
                self.is_at_work = False
            block = block.next()

    def highlightBlock(self, text: str) -> None:
        if not self._first <= self.currentBlock().blockNumber() <= self._last:
            self.setCurrentBlockState(_WAITING)
            return
        self.setCurrentBlockState(_DONE)
        for token in _TOKEN.finditer(text[:_LONGEST_LINE]):
            self.setFormat(token.start(), token.end() - token.start(), self._formats[token.lastgroup or ""])
