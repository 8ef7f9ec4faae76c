"""What is told about a row or a mapping: a problem is data, worded once, shown everywhere alike."""

from enum import StrEnum

from designer.frozen import frozen
from designer.jsontext import Json


class Severity(StrEnum):
    """How bad it is: an error keeps a row from generating; a warning is a doubt; an info is good to know."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@frozen
class Problem:
    """One finding, with a stable code (docs/mapping-language.md lists them).

    `row` counts from 0, None for the mapping as a whole; `field` is the key of the row that it is about, and
    `column` (from 1) the place in that key's text; `value` is the value that gave rise to it.
    """

    code: str
    severity: Severity
    row: int | None
    message: str
    hint: str = ""
    field: str | None = None
    column: int | None = None
    value: Json = None

    def __str__(self) -> str:
        row = "" if self.row is None else f"Row {self.row + 1}: "
        place = "" if self.column is None else f" (column {self.column} of {self.field})"
        hint = f" {self.hint}" if self.hint else ""
        return f"{row}{self.message}{place}.{hint}"

    def as_json(self) -> dict[str, Json]:
        """The problem as a JSON object; `row` counts from 1, as people do."""
        return {
            "row": None if self.row is None else self.row + 1,
            "severity": self.severity.value,
            "code": self.code,
            "message": str(self.message),
            "hint": str(self.hint),
            "field": self.field,
            "column": self.column,
        }
