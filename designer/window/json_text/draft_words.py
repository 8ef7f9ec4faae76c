"""Why a text is not the mapping, in words."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.mapping import MappingError
from designer.said import said
from designer.window.text_draft import TextDraft
from designer.window.words import in_words


class DraftWords(QObject):
    """Says what a text lacks, and where."""

    def why(self, draft: TextDraft) -> str:
        """Why it is not in the file, as a sentence or two."""
        if draft.error is None:
            return self.tr("The mapping was changed elsewhere while the text was being edited; one of the two counts.")
        return self.error(draft.error)

    def error(self, error: MappingError) -> str:
        """What is wrong with a text, with its line and column where they are known."""
        words = in_words(said("{0:sentence} {1:sentence}", error.message, error.hint)).strip()
        if error.place is None:
            return words
        return self.tr("Line {0}, column {1}: {2}").format(error.place.line, error.place.column, words)
