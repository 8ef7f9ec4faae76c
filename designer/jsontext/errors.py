"""What is told about a text that is not the JSON it should be."""

from typing import Final

from designer.jsontext.places import Place
from designer.said import said

NOT_JSON: Final = "not-json"
NOT_UTF8: Final = "not-utf8"


class JsonTextError(ValueError):
    """A text cannot be read as JSON; `str()` gives one sentence with place and remedy.

    `message` says what, `place` where (None where the whole is meant), `excerpt` shows the text around, and
    `hint` what to do. `is_key_twice`: it is JSON but for a key that stands twice in an object. `code` is NOT_UTF8
    where the bytes are in another encoding, NOT_JSON otherwise.
    """

    def __init__(
        self, message: str, *, place: Place | None = None, excerpt: str = "", hint: str = "",
        is_key_twice: bool = False, code: str = NOT_JSON,
    ) -> None:  # fmt: skip
        super().__init__(message)
        self.message = said(message)
        self.place = place
        self.excerpt = excerpt
        self.hint = said(hint)
        self.is_key_twice = is_key_twice
        self.code = code

    @property
    def line(self) -> int | None:
        """The line, from 1."""
        return self.place.line if self.place else None

    @property
    def column(self) -> int | None:
        """The column, from 1."""
        return self.place.column if self.place else None

    def __str__(self) -> str:
        where = said("line {0}, column {1}: ", self.place.line, self.place.column) if self.place else ""
        near = said(", near `{0}`", self.excerpt) if self.excerpt else ""
        remedy = said("; {0}", self.hint) if self.hint else ""
        return said("{0}{1}{2}{3}", where, self.message, near, remedy)
