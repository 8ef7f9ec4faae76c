"""Rows as text: copied, pasted and dragged."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from designer.mapping import Row, row_to_json

_MIME = "application/x-mapping-designer-rows"


def dragged_rows_mime() -> str:
    """The type under which dragged rows are known."""
    return _MIME


def rows_text(rows: Sequence[Row]) -> str:
    """A row as a JSON object, several as a list with one a line."""
    if len(rows) == 1:
        return row_to_json(rows[0])
    return "[\n" + ",\n".join(f"  {row_to_json(row)}" for row in rows) + "\n]"


class DraggedRows(QMimeData):
    """Rows under way within the table, by their numbers from 0; for others their JSON."""

    def __init__(self, numbers: Sequence[int], rows: Sequence[Row]) -> None:
        super().__init__()
        self.numbers = tuple(numbers)
        self.setData(_MIME, ",".join(map(str, numbers)).encode())
        self.setText(rows_text(rows))
