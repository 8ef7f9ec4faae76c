"""What is told when a document cannot be opened."""

from pathlib import Path

from designer.jsontext import JsonTextError
from designer.said import said


class DocumentError(Exception):
    """A document cannot be opened; `str()` gives one sentence with what, where and what to do.

    `title` names the document, `message` says what is wrong with it, `hint` what to do. `path` is None for
    pasted text; `line` and `column` count from 1 and are None where the whole is meant.
    """

    def __init__(
        self,
        message: str,
        *,
        title: str,
        hint: str = "",
        path: Path | None = None,
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.title = title
        self.message = said(message)
        self.hint = said(hint)
        self.path = path
        self.line = line
        self.column = column

    @classmethod
    def from_json_text(
        cls, error: JsonTextError, *, title: str, path: Path | None = None, line: int | None = None
    ) -> "DocumentError":
        """The same as a JsonTextError tells, with the document's name; `line` where the text was one line."""
        return cls(
            message_with_excerpt(error),
            title=title,
            hint=error.hint,
            path=path,
            line=error.line if line is None else line,
            column=error.column,
        )

    def of(self, title: str, *, hint: str = "") -> "DocumentError":
        """The same error, with the document called otherwise, and perhaps something else to do."""
        return DocumentError(
            self.message, title=title, hint=hint or self.hint, path=self.path, line=self.line, column=self.column
        )

    def __str__(self) -> str:
        place = "" if self.line is None else said(", line {0}", self.line)
        if self.column is not None:
            place = said("{0}, column {1}", place, self.column)
        remedy = said("; {0}", self.hint) if self.hint else ""
        return said("{0}{1}: {2}{3}", self.title, place, self.message, remedy)


class ReadingCancelled(Exception):  # noqa: N818 - nothing went wrong: someone asked for it
    """Reading was given up because it was asked to."""


def message_with_excerpt(error: JsonTextError) -> str:
    """What is wrong with a JSON text and the text around it, without place and remedy."""
    return said("{0}, near `{1}`", error.message, error.excerpt) if error.excerpt else error.message
