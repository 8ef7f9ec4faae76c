"""What is told of a sample that was opened and holds less than a person may expect."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from designer.documents import Sample, document_text
from designer.window.words import in_words
from widgets.numbers import grouped

_SHOWN_LENGTH: Final = 60


class SampleWords(QObject):
    """Says so, for people."""

    def no_fields(self, sample: Sample) -> str:
        """It has nothing that could be mapped."""
        held = document_text(sample.records[0]) if sample.records else self.tr("nothing")
        words = self.tr("{0} has no fields to map: it holds {1}. Open a document with fields.")
        return words.format(sample.title, held[:_SHOWN_LENGTH])

    def left_out(self, sample: Sample) -> str:
        """Some of its lines could not be read."""
        first = sample.problems[0]
        words = self.tr("{0} of {1} lines in {2} could not be read and are left out; the first is line {3}: {4}")
        bad, all_lines = len(sample.problems), len(sample.problems) + len(sample.records)
        return words.format(grouped(bad), grouped(all_lines), sample.title, first.line, in_words(first.told))
