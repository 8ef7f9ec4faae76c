"""The list of fields below a cell that is being typed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.window.rows.completions import Completion
from widgets.filling import fill
from widgets.fonts import mono_font
from widgets.icons import IconFamily
from widgets.text_scale import scaled
from widgets.theme import current_palette

_INDEX = QModelIndex | QPersistentModelIndex
_ROW_PX = 26
_MOST_ROWS = 8
_NARROWEST_PX, _WIDEST_PX = 360, 560
_ICON_PX = 16
_GAP_PX = 8
_PATH_SHARE = 0.66
_TYPE_ICONS = frozenset({"string", "number", "boolean", "object", "array", "null", "mixed"})


class CompletionPopup(QFrame):
    """Shows completions beside an editor that keeps the keyboard; tells which one is clicked."""

    chosen = Signal(object)

    def __init__(self, icons: IconFamily, example: Callable[[Completion], str], editor: QWidget) -> None:
        # A window of its own that never takes the keyboard: the editor goes on being typed in.
        super().__init__(
            editor,
            Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._editor = editor
        self._free_px = 0
        self._model = _Completions(example, self)
        self._list = QListView(self)
        self._list.setModel(self._model)
        self._list.setItemDelegate(_CompletionDelegate(self._model, icons, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setUniformItemSizes(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Fields that fit"))
        self._list.clicked.connect(lambda index: self.chosen.emit(self._model.shown[index.row()]))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 4, 1, 4)
        column.addWidget(self._list)
        self.hide()

    @property
    def paths(self) -> list[str]:
        """What is offered, in order."""
        return [completion.text for completion in self._model.shown] if self.isVisible() else []

    @property
    def view(self) -> QListView:
        """The list itself."""
        return self._list

    @property
    def current(self) -> Completion | None:
        """The one that the arrow keys went to."""
        row = self._list.currentIndex().row()
        return self._model.shown[row] if self.isVisible() and 0 <= row < len(self._model.shown) else None

    @property
    def first(self) -> Completion | None:
        """The one that fits best."""
        return self._model.shown[0] if self.isVisible() and self._model.shown else None

    def offer(self, completions: Sequence[Completion], typed: str) -> None:
        """Show these; hide where there is none."""
        if not completions:
            self.hide()
            return
        self._model.show_completions(completions, typed)
        self._list.setCurrentIndex(QModelIndex())
        self._list.scrollToTop()
        self._place()
        self.show()

    def keep_free(self, height: int) -> None:
        """Leave so much room right beneath the editor for what is said of the text."""
        if height != self._free_px:
            self._free_px = height
            if self.isVisible():
                self._place()

    def move_current(self, by: int) -> None:
        """Go up or down; beyond the ends, back to what is typed."""
        count = len(self._model.shown)
        row = self._list.currentIndex().row() + by
        row = count - 1 if row < -1 else row
        self._list.setCurrentIndex(self._model.index(row) if 0 <= row < count else QModelIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(palette.panel))
        painter.setPen(QColor(palette.control_line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _place(self) -> None:
        row = max(_ROW_PX, QFontMetrics(mono_font()).height() + 8)
        height = min(_MOST_ROWS, len(self._model.shown)) * row + 8
        width = max(scaled(_NARROWEST_PX), min(self._editor.width(), scaled(_WIDEST_PX)))
        corner = self._editor.mapToGlobal(QPoint(0, self._editor.height() + self._free_px + 1))
        screen = (QGuiApplication.screenAt(corner) or QGuiApplication.primaryScreen()).availableGeometry()
        if corner.y() + height > screen.bottom():
            corner.setY(self._editor.mapToGlobal(QPoint(0, 0)).y() - height - 1)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - width + 1)))
        self.setGeometry(QRect(corner, QSize(width, height)))


class _Completions(QAbstractListModel):
    def __init__(self, example: Callable[[Completion], str], parent: QObject) -> None:
        super().__init__(parent)
        self.example = example
        self.shown: list[Completion] = []
        self.typed = ""

    def show_completions(self, completions: Sequence[Completion], typed: str) -> None:
        self.beginResetModel()
        self.shown, self.typed = list(completions), typed
        self.endResetModel()

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self.shown):
            return None
        completion = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return completion.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            kind = completion.field.type if completion.field is not None else ""
            return ", ".join(part for part in (completion.text, kind, self.example(completion)) if part)
        return None


class _CompletionDelegate(QStyledItemDelegate):
    """Paints the type's mark, the path with what was typed in it marked, and an example."""

    def __init__(self, model: _Completions, icons: IconFamily, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons
        self._font = mono_font()
        self._metrics = QFontMetrics(self._font)

    def sizeHint(self, option: QStyleOptionViewItem, index: _INDEX) -> QSize:
        return QSize(_NARROWEST_PX // 2, max(_ROW_PX, self._metrics.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        palette = current_palette(option.widget)
        completion = self._model.shown[index.row()]
        area: QRect = option.rect
        from PySide6.QtWidgets import QStyle  # takes a fiftieth of the start to load, and is needed here alone

        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, area, QColor(palette.selection))
            fill(painter, QRect(area.left(), area.top(), 3, area.height()), QColor(palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill(painter, area, QColor(palette.hover))
        left, icon_px = area.left() + _GAP_PX, scaled(_ICON_PX)
        kind = completion.field.type if completion.field is not None else ""
        if kind in _TYPE_ICONS:
            place = QRect(left, area.top() + (area.height() - icon_px) // 2, icon_px, icon_px)
            self._icons.icon(kind, palette.quiet, icon_px).paint(painter, place)
        left += icon_px + _GAP_PX
        room = area.right() - _GAP_PX - left
        path_width = min(self._width(completion.text) + 2, room)
        example = self._model.example(completion)
        if example:
            path_width = min(path_width, max(int(room * _PATH_SHARE), room - self._width(example) - 2 * _GAP_PX))
        painter.setFont(self._font)
        self._paint_path(painter, QRect(left, area.top(), path_width, area.height()), completion.text)
        rest = QRect(left + path_width + 2 * _GAP_PX, area.top(), room - path_width - 2 * _GAP_PX, area.height())
        if example and rest.width() > 2 * _GAP_PX:
            shown = self._metrics.elidedText(example, Qt.TextElideMode.ElideRight, rest.width())
            painter.setPen(QColor(palette.quiet))
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, shown)

    def _paint_path(self, painter: QPainter, area: QRect, path: str) -> None:
        palette = current_palette()
        shown = self._metrics.elidedText(path, Qt.TextElideMode.ElideMiddle, area.width())
        typed = self._model.typed.casefold()
        at = shown.casefold().find(typed) if typed else -1
        if at >= 0:
            start = area.left() + self._width(shown[:at])
            width = self._width(shown[at : at + len(typed)])
            fill(painter, QRect(start, area.top() + 4, width, area.height() - 8), QColor(palette.accent_background))
        painter.setPen(QColor(palette.text))
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _width(self, text: str) -> int:
        return self._metrics.horizontalAdvance(text)
