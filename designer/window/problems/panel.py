"""The list of problems over all records: a line leads to its row, in a record that has the problem."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from designer.window.problems.delegate import ProblemDelegate
from designer.window.problems.lines import ProblemLine
from designer.window.problems.model import ProblemsModel
from designer.window.problems.over_records import ProblemsOverRecords
from widgets.divider import Divider
from widgets.elided_label import ElidedLabel
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.theme import current_palette, theme_source

_MARGIN_PX = 16
_WIDTH_PX, _HEIGHT_PX = 280, 120


class ProblemsPanel(QWidget):
    """Follows what is found. Enter or a click goes to a problem; once more to the next record that has it."""

    chosen = Signal(object)
    """The ProblemLine that is to be gone to."""
    close_wanted = Signal()
    left = Signal()
    """Esc: the keyboard goes back to the rows."""

    def __init__(self, problems: ProblemsOverRecords, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumSize(_WIDTH_PX, _HEIGHT_PX)
        self.setAccessibleName(self.tr("Problems"))
        self._problems = problems
        self._icons = icons
        self._model = ProblemsModel(self)
        self.list = _LineList(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ProblemDelegate(self._model, icons, self.list))
        self.list.setAccessibleName(self.tr("Problems over all records"))
        self.status = ElidedLabel("", self)
        self.status.setProperty("role", "quiet")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.notes = self._tool(self.tr("Show notes too, such as fields that a record lacks"))
        self.notes.setCheckable(True)
        self.notes.toggled.connect(lambda shown: problems.show_notes(shown))
        self._close = self._tool(self.tr("Close the list of problems"))
        self._close.clicked.connect(lambda: self.close_wanted.emit())
        self._nothing = QLabel(self)
        self._nothing.setProperty("role", "quiet")
        self._nothing.setWordWrap(True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(_MARGIN_PX)
        self._body = QStackedWidget(self)
        self._lay_out()
        self.list.chosen.connect(lambda index: self.chosen.emit(self._model.line(index)))
        self.list.left.connect(self.left)
        problems.changed.connect(self._show)
        theme_source().changed.connect(self._recolour)
        self._recolour(current_palette(self))
        self._show()

    @property
    def lines(self) -> tuple[ProblemLine, ...]:
        """What is listed."""
        return self._model.lines

    def take_keyboard(self) -> None:
        """Give the keyboard to the list."""
        if not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH_PX, 2 * _HEIGHT_PX)

    def _show(self) -> None:
        problems = self._problems
        self._model.set_lines(problems.lines, problems.checked)
        self.status.setText(problems.status)
        self._nothing.setText(problems.nothing_words)
        self._body.setCurrentWidget(self.list if problems.lines else self._nothing)
        if not problems.lines and self.list.hasFocus():
            self.setFocus()

    def _tool(self, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _recolour(self, palette: Palette) -> None:
        self._close.setIcon(self._icons.icon("close", palette.quiet))
        self.notes.setIcon(self._icons.icon("info", palette.quiet))

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Problems"), self)
        title.setProperty("role", "title")
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 8, 8, 8)
        head.setSpacing(4)
        head.addWidget(title)
        head.addWidget(self.status, 1)
        head.addWidget(self.notes)
        head.addWidget(self._close)
        self._body.addWidget(self.list)
        self._body.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Divider(self))
        column.addWidget(self._body, 1)


class _LineList(QListView):
    """The lines; Enter, Space or a click choose one."""

    chosen = Signal(object)
    """The index."""
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWordWrap(True)  # lines are as high as their texts need in this width
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.clicked.connect(lambda index: self.chosen.emit(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = Qt.Key
        index: QModelIndex = self.currentIndex()
        if event.key() in (keys.Key_Return, keys.Key_Enter, keys.Key_Space) and index.isValid():
            self.chosen.emit(index)
        elif event.key() == keys.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
