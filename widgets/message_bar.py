"""A bar that says what happened and what to do, in place of a dialog."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from widgets.filling import fill
from widgets.icons import IconFamily
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

MessageSeverity = Literal["error", "warning", "info", "success"]
MessageAction = tuple[str, Callable[[], object]]
_Message = tuple[MessageSeverity, str, Sequence[MessageAction]]

_ICON_PX = 16
_MARK_PX = 3


class MessageBar(QFrame):
    """Shows one message at a time, with buttons and a way to close it; hidden while it has none.

    What has buttons, or is kept (`keep_message`), is not lost through what is told after it: it comes back when that
    is over, until it is answered, closed, or withdrawn by its cause. So does a problem or a warning that something
    lighter was told after. The bar never takes the focus by itself, and gives it back when its
    message goes; Esc closes it when something in it has the focus.
    A button closes the bar, then does its work. `closed` tells that a person closed it.
    """

    closed = Signal()

    def __init__(self, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._severity: MessageSeverity = "info"
        self._buttons: list[QPushButton] = []
        self._waiting: dict[str, _Message] = {}
        """What comes back, the newest last; what is shown is among it, if it would."""
        self._shown = ""
        self._keyboard_before: QWidget | None = None
        """What had the keyboard before something in the bar did."""
        self._follows_keyboard = False
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setIconSize(QSize(_ICON_PX, _ICON_PX))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(lambda: self._close_by_person())
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 6, 8, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._text, 1)
        self._row.addWidget(self._close)
        theme_source().changed.connect(self._recolour)
        self.hide()

    @property
    def severity(self) -> MessageSeverity:
        """How grave the message is."""
        return self._severity

    @property
    def text(self) -> str:
        """The sentence that is shown; empty when there is none."""
        return self._text.text()

    @property
    def buttons(self) -> Sequence[QPushButton]:
        """The buttons of the message that is shown, in order."""
        return tuple(self._buttons)

    def show_message(
        self, severity: MessageSeverity, text: str, actions: Sequence[MessageAction] = (), name: str = ""
    ) -> None:
        """Show a sentence in place of the one before, with a button for each action, and announce it.

        By its `name` its cause withdraws it; another of that name gives way, or of the same words where it has none.
        """
        self._tell(name or text, (severity, text, actions), comes_back=bool(actions))

    def keep_message(self, name: str, severity: MessageSeverity, text: str, actions: Sequence[MessageAction]) -> None:
        """The same, of what comes back even without buttons."""
        self._tell(name, (severity, text, actions), comes_back=True)

    def withdraw(self, name: str) -> None:
        """Take the message of that name away, shown or waiting: it is no longer true."""
        self._waiting.pop(name, None)
        if name and self._shown == name:
            self._show_next()

    def clear(self) -> None:
        """Take the message away; the newest of those that wait comes in its place."""
        self._waiting.pop(self._shown, None)
        self._show_next()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close_by_person()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(_background(palette, self._severity)))
        fill(painter, QRect(0, 0, _MARK_PX, self.height()), QColor(_colour(palette, self._severity)))
        fill(painter, QRect(0, self.height() - 1, self.width(), 1), QColor(palette.line))

    def _tell(self, name: str, message: _Message, *, comes_back: bool) -> None:
        if self._shown not in ("", name) and _is_grave(self._severity) and not _is_grave(message[0]):
            self._waiting.setdefault(self._shown, (self._severity, self.text, ()))
        self._waiting.pop(name, None)
        if comes_back:
            self._waiting[name] = message
        self._show(name, message)

    def _show(self, name: str, message: _Message) -> None:
        severity, text, actions = message
        self._shown = name
        self._give_keyboard_back()
        self._remove_buttons()
        # Only now: a label whose text can be selected is a whole text document, which no start should wait for.
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._severity = severity
        self._text.setText(text)
        self.setAccessibleName(text)
        self._icon.setAccessibleName(self._severity_word())
        for label, act in actions:
            self._add_button(label, act)
        self._recolour(current_palette(self))
        self._follow_keyboard()
        self.show()
        self._announce(text)

    def _show_next(self) -> None:
        if self._waiting:
            name = next(reversed(self._waiting))
            self._show(name, self._waiting[name])
            return
        self._shown = ""
        self._give_keyboard_back()
        self.hide()
        self._remove_buttons()
        self._text.clear()
        self.setAccessibleName("")

    def _close_by_person(self) -> None:
        self.clear()
        self.closed.emit()

    def _add_button(self, label: str, act: Callable[[], object]) -> None:
        button = QPushButton(label, self)
        button.setAutoDefault(True)
        button.clicked.connect(lambda: self._act(act))
        self._row.insertWidget(self._row.count() - 1, button)
        self._buttons.append(button)
        previous = self._buttons[-2] if len(self._buttons) > 1 else self._text
        QWidget.setTabOrder(previous, button)
        QWidget.setTabOrder(button, self._close)

    def _act(self, act: Callable[[], object]) -> None:
        # Closed first: the action may have a message of its own to show.
        self.clear()
        act()

    def _follow_keyboard(self) -> None:
        """From the first message on: before there is nothing in the bar to go to."""
        application = QApplication.instance()
        if not self._follows_keyboard and isinstance(application, QApplication):
            self._follows_keyboard = True
            application.focusChanged.connect(self._remember_keyboard)

    def _remember_keyboard(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self.isAncestorOf(now) and before is not None and not self.isAncestorOf(before):
            self._keyboard_before = before

    def _give_keyboard_back(self) -> None:
        """Else Qt hands it on to what closes the message that comes next, which nobody has read yet."""
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return
        before, self._keyboard_before = self._keyboard_before, None
        if before is not None and isValid(before) and before.window() is self.window() and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            focus.clearFocus()

    def _remove_buttons(self) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons.clear()

    def _announce(self, text: str) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _recolour(self, palette: Palette) -> None:
        name = "check" if self._severity == "success" else self._severity
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._icons.pixmap(name, _colour(palette, self._severity), scaled(_ICON_PX), ratio))
        self._close.setIcon(self._icons.icon("close", palette.quiet, scaled(_ICON_PX)))
        self.update()

    def _severity_word(self) -> str:
        words = {
            "error": self.tr("Problem"),
            "warning": self.tr("Warning"),
            "info": self.tr("Note"),
            "success": self.tr("Done"),
        }
        return words[self._severity]


def _is_grave(severity: MessageSeverity) -> bool:
    return severity in ("error", "warning")


def _colour(palette: Palette, severity: MessageSeverity) -> str:
    colours = {
        "error": palette.error,
        "warning": palette.warning,
        "info": palette.accent,
        "success": palette.success,
    }
    return colours[severity]


def _background(palette: Palette, severity: MessageSeverity) -> str:
    colours = {
        "error": palette.error_background,
        "warning": palette.warning_background,
        "info": palette.selection,
        "success": palette.success_background,
    }
    return colours[severity]
