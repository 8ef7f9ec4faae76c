"""Fields under way from one tree to the other."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from designer.mapping import format_path
from designer.matching import End, path_of_place
from designer.said import said
from designer.window.words import in_words

_MIME = "application/x-mapping-designer-fields"


def dragged_fields_mime() -> str:
    """The type under which dragged fields are known."""
    return _MIME


class DraggedFields(QMimeData):
    """Dragged fields, alive within this program; for others their paths as text."""

    def __init__(self, side: str, ends: Sequence[End]) -> None:
        super().__init__()
        self.side = side
        self.ends = tuple(ends)
        paths = "\n".join(format_path(path_of_place(end.place)) for end in ends)
        self.setData(_MIME, paths.encode())
        self.setText(paths)

    @property
    def label(self) -> str:
        """What follows the pointer."""
        return self.text() if len(self.ends) == 1 else in_words(said("{0} fields", len(self.ends)))
