"""The lines of the palette: what was typed is marked in them, and what cannot be chosen now is dim and says why."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from designer.window.command_palette.entries import Entry
from designer.window.command_palette.ranking import letters_at, words_of
from widgets.filling import fill
from widgets.fonts import mono_font, word_font
from widgets.icons import IconFamily
from widgets.theme import current_palette

_INDEX = QModelIndex | QPersistentModelIndex
_MOST_ROWS = 12
_GAP_PX = 8
_BAR_PX = 3
_WORDS_SHARE = 0.62
_TYPE_ICONS = frozenset({"string", "number", "boolean", "object", "array", "null", "mixed"})


class EntryList(QListView):
    """Never has the keyboard: the line above it goes on being typed in."""

    def __init__(self, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._held = _EntriesModel(self)
        self.setModel(self._held)
        self._delegate = _EntryDelegate(self._held, icons, self)
        self.setItemDelegate(self._delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("What was found"))

    @property
    def entries(self) -> list[Entry]:
        """What is shown, in order."""
        return self._held.entries

    def show_entries(self, entries: Sequence[Entry], typed: str) -> None:
        """Show these; the one that the arrows went to stays current where it still is there."""
        moved_to = self.entry_at(self.currentIndex()) if self._held.typed == typed else None
        row = self.currentIndex().row() if moved_to is not None else 0
        if moved_to is not None and row > 0:
            same = (at for at, entry in enumerate(entries) if _is_same(entry, moved_to))
            row = next(same, 0)
        self._held.show_entries(entries, typed)
        self.setCurrentIndex(self._held.index(row))

    def entry_at(self, index: QModelIndex) -> Entry | None:
        """The entry of an index, None for none."""
        return self.entries[index.row()] if 0 <= index.row() < len(self.entries) else None

    def move_current(self, by: int) -> None:
        """Go up or down; a single step beyond an end comes in at the other."""
        count = len(self.entries)
        if count:
            row = self.currentIndex().row() + by
            row = row % count if abs(by) == 1 else max(0, min(row, count - 1))
            self.setCurrentIndex(self._held.index(row))

    def wanted_height(self, room: int) -> int:
        """How high it is best, within the room that there is; whole lines alone."""
        line = self._delegate.line_height
        return max(1, min(_MOST_ROWS, len(self.entries), room // line)) * line


def _is_same(one: Entry, other: Entry) -> bool:
    return (one.words, one.about, one.command) == (other.words, other.about, other.command)


class _EntriesModel(QAbstractListModel):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.entries: list[Entry] = []
        self.typed = ""

    def show_entries(self, entries: Sequence[Entry], typed: str) -> None:
        self.beginResetModel()
        self.entries, self.typed = list(entries), typed
        self.endResetModel()

    def rowCount(self, parent: _INDEX = QModelIndex()) -> int:  # noqa: B008 - Qt's own
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _INDEX, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not 0 <= index.row() < len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (entry.words, entry.type, entry.about, entry.keys) if part)
        return None

    def flags(self, index: _INDEX) -> Qt.ItemFlag:
        # What cannot be chosen can be gone to all the same: it says why.
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _EntryDelegate(QStyledItemDelegate):
    def __init__(self, model: _EntriesModel, icons: IconFamily, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons

    @property
    def line_height(self) -> int:
        """How high a line is."""
        return QFontMetrics(word_font()).height() + 14

    def sizeHint(self, option: QStyleOptionViewItem, index: _INDEX) -> QSize:
        return QSize(100, self.line_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _INDEX) -> None:
        palette = current_palette(option.widget)
        entry = self._model.entries[index.row()]
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, area, QColor(palette.selection))
            fill(painter, QRect(area.left(), area.top(), _BAR_PX, area.height()), QColor(palette.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill(painter, area, QColor(palette.hover))
        across = area.adjusted(_GAP_PX + _BAR_PX, 0, -_GAP_PX, 0)
        icon_px = QFontMetrics(word_font()).height()
        self._paint_icon(painter, QRect(across.left(), area.center().y() - icon_px // 2, icon_px, icon_px), entry)
        across.setLeft(across.left() + icon_px + _GAP_PX)
        across.setRight(self._paint_keys(painter, across, entry))
        quiet = QColor(palette.quiet)
        font = mono_font() if entry.is_path else word_font()
        metrics, about_metrics = QFontMetrics(font), QFontMetrics(word_font())
        about_px = about_metrics.horizontalAdvance(entry.about) + 2
        words_px = metrics.horizontalAdvance(entry.words) + 2
        room = max(across.width() - about_px - _GAP_PX, int(across.width() * _WORDS_SHARE))
        shown = metrics.elidedText(entry.words, Qt.TextElideMode.ElideMiddle, min(words_px, room))
        self._paint_words(painter, across, shown, font, QColor(palette.text if entry.is_enabled else palette.quiet))
        left = across.left() + min(words_px, room) + _GAP_PX
        rest = QRect(left, area.top(), across.right() - left, area.height())
        painter.setFont(word_font())
        painter.setPen(quiet)
        about = about_metrics.elidedText(entry.about, Qt.TextElideMode.ElideRight, rest.width())
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, about)

    def _paint_icon(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        tone = current_palette().quiet if entry.is_enabled else current_palette().faint
        if entry.type in _TYPE_ICONS:
            self._icons.icon(entry.type, tone, place.width()).paint(painter, place)
        elif entry.icon is not None and not entry.icon.isNull():
            entry.icon.paint(painter, place)

    def _paint_keys(self, painter: QPainter, area: QRect, entry: Entry) -> int:
        """The keys in a frame at the right; gives where they begin."""
        if not entry.keys:
            return area.right()
        palette = current_palette()
        metrics = QFontMetrics(word_font())
        wide, high = metrics.horizontalAdvance(entry.keys) + 12, metrics.height() + 4
        badge = QRect(area.right() - wide, area.center().y() - high // 2, wide, high)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(palette.control_line))
        painter.setBrush(QColor(palette.panel))
        painter.drawRoundedRect(badge, 4, 4)
        painter.setFont(word_font())
        painter.setPen(QColor(palette.quiet))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, entry.keys)
        painter.restore()
        return badge.left() - _GAP_PX

    def _paint_words(self, painter: QPainter, area: QRect, shown: str, font: QFont, tone: QColor) -> None:
        """The words, with the letters that were typed on a ground of their own."""
        metrics = QFontMetrics(font)
        folded = shown.casefold()
        marked = sorted({at for word in words_of(self._model.typed) for at in letters_at(word, shown, folded)})
        high = metrics.height()
        ground = QColor(current_palette().accent_background)
        for at in marked:
            left = area.left() + metrics.horizontalAdvance(shown[:at])
            right = area.left() + metrics.horizontalAdvance(shown[: at + 1])
            fill(painter, QRect(left, area.center().y() - high // 2, right - left, high + 1), ground)
        painter.setFont(font)
        painter.setPen(tone)
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
