"""One recent mapping, as a row."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from designer.window.settings import RecentMapping
from designer.window.start.pressable import Pressable
from widgets.fonts import word_font
from widgets.icons import IconFamily
from widgets.theme import current_palette, theme_source

_PADDING_PX = 12
_HEIGHT_PX = 48
_RADIUS_PX = 6
_BUTTON_PX = 24


class RecentRow(Pressable):
    """The file's name, and quietly its folder, or that it is not there any more.

    `removal_wanted()`: by the button (shown when hovered, focused or missing), Delete, or the row's menu.
    """

    removal_wanted = Signal()

    def __init__(self, mapping: RecentMapping, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self.mapping = mapping
        self._icons = icons
        self._missing = False
        self._remove = QToolButton(self)
        self._remove.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._remove.setCursor(Qt.CursorShape.ArrowCursor)
        self._remove.setToolTip(self.tr("Remove from this list"))
        self._remove.setAccessibleName(self.tr("Remove {0} from this list").format(mapping.path.name))
        self._remove.clicked.connect(lambda: self.removal_wanted.emit())
        self._add_removal()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.look_again()
        theme_source().changed.connect(self._colour)
        self._colour()

    def look_again(self) -> None:
        """See whether the file is there."""
        self._missing = not _is_there(self.mapping.path)
        place = self.tr("not there any more") if self._missing else _folder_in_words(self.mapping.path)
        self.setAccessibleName(f"{self.mapping.path.name}, {place}")
        self.setToolTip(str(self.mapping.path))
        self._show_button()
        self.update()

    @property
    def remove_button(self) -> QToolButton:
        """The button that takes the row out of the list."""
        return self._remove

    def sizeHint(self) -> QSize:
        words = _line_height(_name_font()) + _line_height(word_font(-0.5))
        return QSize(200, max(_HEIGHT_PX, -(-(words + 12) // 4) * 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave, QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._show_button()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._remove.setGeometry(
            self.width() - _PADDING_PX + 4 - _BUTTON_PX, (self.height() - _BUTTON_PX) // 2, _BUTTON_PX, _BUTTON_PX
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, palette, _RADIUS_PX, palette.panel, "")
        inside = self.rect().adjusted(_PADDING_PX, 0, -_PADDING_PX, 0)
        if not self._remove.isHidden():
            inside.setRight(self._remove.geometry().left() - 4)
        name_height, place_height = _line_height(_name_font()), _line_height(word_font(-0.5))
        top = (self.height() - name_height - place_height) // 2
        name, place = self._words()
        middle = Qt.TextElideMode.ElideMiddle
        colour = palette.quiet if self._missing else palette.text
        _paint_line(painter, name, QRect(inside.left(), top, inside.width(), name_height), _name_font(), colour, middle)
        under = QRect(inside.left(), top + name_height, inside.width(), place_height)
        cut = Qt.TextElideMode.ElideRight if self._missing else middle
        _paint_line(painter, place, under, word_font(-0.5), palette.quiet, cut)

    def _words(self) -> tuple[str, str]:
        folder = _folder_in_words(self.mapping.path)
        place = self.tr("Not there any more · {0}").format(folder) if self._missing else folder
        return self.mapping.path.name, place

    def _add_removal(self) -> None:
        action = QAction(self.tr("Remove from this list"), self)
        action.setShortcut(Qt.Key.Key_Delete)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(lambda: self.removal_wanted.emit())
        self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _show_button(self) -> None:
        self._remove.setVisible(self._missing or self.underMouse() or self.hasFocus())
        self.update()

    def _colour(self) -> None:
        self._remove.setIcon(self._icons.icon("close", current_palette(self).quiet))


def _paint_line(painter: QPainter, text: str, place: QRect, font: QFont, colour: str, cut: Qt.TextElideMode) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, cut, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        # A folder one may not look into: opening it will say why.
        return True


def _folder_in_words(path: Path) -> str:
    folder = path.parent
    home = Path.home()
    return str(Path("~") / folder.relative_to(home)) if folder.is_relative_to(home) else str(folder)


def _line_height(font: QFont) -> int:
    return QFontMetrics(font).height() + 2


def _name_font() -> QFont:
    return word_font(strong=True)
