"""Fields under way from one tree to the other."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from designer.mapping import format_path
from designer.matching import End, path_of_place
from designer.said import said
from designer.window.words import in_words
from widgets.drag_label import drag_pixmap
from widgets.theme import current_palette

_MIME = "application/x-mapping-designer-fields"
_LABEL_OFFSET = QPoint(-12, -14)


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


def drag_by_pointer(widget: QWidget, fields: DraggedFields) -> None:
    """Let fields follow the pointer, as a small label, until they are let go."""
    drag = QDrag(widget)
    drag.setMimeData(fields)
    drag.setPixmap(drag_pixmap(fields.label, current_palette(widget), widget.devicePixelRatioF()))
    drag.setHotSpot(_LABEL_OFFSET)
    drag.exec(Qt.DropAction.CopyAction)
