"""A field that takes the next keys that are pressed, whatever they otherwise do."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_HELD_ALONE = {
    Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr, Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock, Qt.Key.Key_ScrollLock, Qt.Key.Key_unknown, Qt.Key(0), Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
}  # fmt: skip
_DEAD = range(Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Longsolidusoverlay + 1)


class KeyCapture(QLineEdit):
    """`captured` tells the keys as text that is the same on every system, `cancelled` that Esc was pressed.

    Tab goes on as everywhere. While Ctrl, Alt or Shift are held alone, the field shows them.
    """

    captured = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _HELD_ALONE or key in _DEAD:
            self._show_held(held)
        elif key == Qt.Key.Key_Escape and not held:
            self.cancelled.emit()
        else:
            self.captured.emit(QKeySequence(QKeyCombination(held, key)).toString())

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._show_held(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)

    def _show_held(self, held: Qt.KeyboardModifier) -> None:
        # Keys without their last one: written with a letter, which is then taken off.
        format_ = QKeySequence.SequenceFormat.NativeText
        shown = QKeySequence(QKeyCombination(held, Qt.Key.Key_A)).toString(format_)[:-1]
        self.setText(f"{shown}…" if shown else "")
