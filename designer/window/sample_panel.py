"""A side of the designer: a sample as a tree of fields, with opening, finding and dropping."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QTreeView, QVBoxLayout, QWidget

from designer.mapping import parse_path
from designer.window.field_tree_model import MIME, FieldTreeModel


class FieldTree(QTreeView):
    """The tree itself: fields are dragged out of it, and dropped on it from the other side."""

    fields_dropped = Signal(object, object)
    """The paths of the fields dropped, and the path of the field under the pointer (empty: none)."""
    constant_wanted = Signal(object)

    def __init__(self, takes_drops: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields = FieldTreeModel(self)
        self.setModel(self.fields)
        self.setUniformRowHeights(True)
        self.setDragEnabled(not takes_drops)
        self.setAcceptDrops(takes_drops)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(not takes_drops)
        if takes_drops:
            self.doubleClicked.connect(self._want_constant)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._take(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._take(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if not event.mimeData().hasFormat(MIME):
            return
        texts = bytes(event.mimeData().data(MIME).data()).decode().split("\n")
        index = self.indexAt(event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.fields_dropped.emit([parse_path(text) for text in texts], index.siblingAtColumn(0))

    def _take(self, event: QDragEnterEvent | QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def _want_constant(self, index: QModelIndex) -> None:
        if index.isValid() and not self.fields.hasChildren(index.siblingAtColumn(0)):
            self.constant_wanted.emit(self.fields.path_at(index))


class SamplePanel(QWidget):
    """A heading with the sample's name, buttons to open and paste, and the tree."""

    open_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, heading: str, takes_drops: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tree = FieldTree(takes_drops, self)
        self.tree.setAccessibleName(heading)
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 8, 12, 4)
        title = QLabel(f"<b>{heading}</b>", self)
        self._name = QLabel(self.tr("no sample yet"), self)
        self.head.addWidget(title)
        self.head.addWidget(self._name, 1)
        for text, signal in ((self.tr("Open"), self.open_wanted), (self.tr("Paste"), self.paste_wanted)):
            button = QPushButton(text, self)
            button.setAccessibleName(f"{text} {heading.lower()}")
            button.clicked.connect(lambda _checked=False, signal=signal: signal.emit())
            self.head.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(self.tree, 1)

    def name_sample(self, name: str) -> None:
        """Show which sample it is."""
        self._name.setText(name)
