"""A small popup in which a person enters any JSON value."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.filling import fill
from widgets.fonts import mono_font
from widgets.screen_place import place_on_screen
from widgets.segmented import Segmented
from widgets.theme import current_palette
from widgets.value_draft import NO_VALUE, ValueKind, carried_over, kind_of, looks_like, read_typed, typed_form
from widgets.value_words import ValueWords

__all__ = ["NO_VALUE", "ValueEditor", "ValueKind"]

_KINDS: Final[tuple[ValueKind, ...]] = ("text", "number", "boolean", "empty", "null", "json")
_WRITTEN: Final[tuple[ValueKind, ...]] = ("text", "number", "json")
_MARGIN_PX = 12
_GAP_PX = 8
_WIDTH_IN_CHARACTERS = 72
_JSON_LINES = 7


class ValueEditor(QFrame):
    """Asks for a JSON value: its kind in a row of segments, below it the input that fits, below that what it becomes.

    `read_json` reads a JSON text and raises ValueError, whose `str()` is shown, lines and all. Exactly one of
    `accepted(value)` (None for null) and `cancelled()` is told; then the popup closes and deletes itself. Enter
    accepts (Ctrl+Enter in the JSON editor), Esc and a click elsewhere cancel, Ctrl+1 … Ctrl+6 or Alt and a letter
    change the kind.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, title: str, read_json: Callable[[str], object], parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(title)
        self._read_json = read_json
        self._words = ValueWords(self)
        self._written_as: ValueKind = "text"
        self._chosen_by_hand = False
        self._answered = False
        self._point = QPoint()
        self._title = QLabel(title, self)
        self._kinds = Segmented([self._words.kind(kind) for kind in _KINDS], self)
        self._line = QLineEdit(self)
        self._truth = Segmented([self.tr("True"), self.tr("False")], self)
        self._nothing = QLabel(self)
        self._json = QPlainTextEdit(self)
        self._hint = QLabel(self)
        self._set = QPushButton(self.tr("Set"), self)
        self._dress()
        self._lay_out()
        self._connect()

    @property
    def kind(self) -> ValueKind:
        """The kind that is chosen."""
        return _KINDS[self._kinds.current]

    @property
    def hint(self) -> str:
        """What the quiet line says."""
        return self._hint.text()

    def edit_at(self, point: QPoint, value: object = NO_VALUE, kind: ValueKind | None = None, typed: str = "") -> None:
        """Show it at a global point, wholly on the screen, with a proposal.

        Without `kind` the value's own is chosen; `typed` is what has been typed so far, with the cursor behind it.
        """
        chosen = kind or (kind_of(value) if value is not NO_VALUE else "text")
        if typed and chosen in ("empty", "null"):
            chosen = "text"
        self._point = point
        self._written_as = "json"
        self._line.setText(typed or typed_form(value, chosen))
        self._json.setPlainText(typed or typed_form(value, "json"))
        if typed:
            self._json.moveCursor(QTextCursor.MoveOperation.End)
        starts_false = "false".startswith(typed.casefold()) if typed else value is False
        self._truth.set_current(1 if starts_false else 0)
        self._kinds.set_current(_KINDS.index(chosen))
        self._show_kind()
        self.show()
        self.activateWindow()
        self._focus_input()
        if typed:
            self._line.end(False)
        else:
            self._line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._kind_of_key(event) is not None:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._take_key(event):
                return True
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._answered:
            self._answered = True
            self.cancelled.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(palette.panel))
        painter.setPen(QColor(palette.control_line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _dress(self) -> None:
        for label in (self._title, self._nothing, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._title.setProperty("role", "title")
        self._nothing.setProperty("role", "quiet")
        self._line.setFont(mono_font())
        self._json.setFont(mono_font())
        self._json.setTabChangesFocus(True)
        self._json.setFixedHeight(QFontMetrics(self._json.font()).lineSpacing() * _JSON_LINES + 2 * _GAP_PX)
        self._json.setAccessibleName(self.tr("JSON"))
        self._truth.setAccessibleName(self.tr("True or false"))
        self._kinds.setAccessibleName(self.tr("Kind of value"))
        for number, segment in enumerate(self._kinds.segments):
            letter = self._words.letter(_KINDS[number])
            segment.setToolTip(self.tr("Ctrl+{0} or Alt+{1}").format(number + 1, letter))
            segment.setAccessibleDescription(segment.toolTip())
        self._set.setProperty("primary", True)
        self._set.setAutoDefault(False)

    def _lay_out(self) -> None:
        self._hint.setMinimumHeight(self._set.sizeHint().height())
        bottom = self._bottom = QGridLayout()
        bottom.setSpacing(_GAP_PX)
        bottom.setColumnStretch(0, 1)
        bottom.addWidget(self._set, 1, 1)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN_PX, _MARGIN_PX, _MARGIN_PX, _MARGIN_PX)
        column.setSpacing(_GAP_PX)
        for widget in (self._title, self._kinds, self._line, self._truth, self._nothing, self._json):
            column.addWidget(widget)
        column.addLayout(bottom)
        wide = QFontMetrics(self.font()).averageCharWidth() * _WIDTH_IN_CHARACTERS
        wide = min(wide, self.screen().availableGeometry().width())
        self.setFixedWidth(max(wide, self._kinds.sizeHint().width() + 2 * _MARGIN_PX))

    def _connect(self) -> None:
        self._kinds.chosen.connect(lambda number: self._choose(_KINDS[number]))
        self._truth.chosen.connect(lambda _number: self._say())
        self._line.textChanged.connect(lambda _text: self._say())
        self._json.textChanged.connect(self._say)
        self._set.clicked.connect(self._accept)
        for watched in (self._line, self._json, self._set, *self._kinds.segments, *self._truth.segments):
            watched.installEventFilter(self)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Do what a key means for the whole popup; False when it means nothing."""
        kind = self._kind_of_key(event)
        if kind is not None:
            self._choose(kind)
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self._json.hasFocus() and not held:
                return False
            self._accept()
        else:
            return self._take_truth_letter(event) or self._type_into_input(event)
        return True

    def _type_into_input(self, event: QKeyEvent) -> bool:
        """Let what is typed on a segment go into the input."""
        field = {"text": self._line, "number": self._line, "json": self._json}.get(self.kind)
        typed = event.text()
        on_segment = any(segment.hasFocus() for segment in self._kinds.segments)
        if field is None or not on_segment or not typed.strip() or not typed.isprintable():
            return False
        self._focus_input()
        QApplication.sendEvent(field, event)
        return True

    def _take_truth_letter(self, event: QKeyEvent) -> bool:
        if self.kind != "boolean" or not event.text() or event.modifiers() & _COMMANDS:
            return False
        for number, segment in enumerate(self._truth.segments):
            if segment.text().casefold().startswith(event.text().casefold()):
                self._truth.set_current(number)
                self._truth.focus_current()
                self._say()
                return True
        return False

    def _kind_of_key(self, event: QKeyEvent) -> ValueKind | None:
        held = event.modifiers() & _COMMANDS
        if held == Qt.KeyboardModifier.ControlModifier:
            number = event.key() - Qt.Key.Key_1
            return _KINDS[number] if 0 <= number < len(_KINDS) else None
        if held == Qt.KeyboardModifier.AltModifier:
            return next((kind for kind in _KINDS if event.key() == ord(self._words.letter(kind))), None)
        return None

    def _choose(self, kind: ValueKind) -> None:
        """Change the kind by hand; what has been typed comes along as far as it means something there."""
        self._chosen_by_hand = True
        # Who goes along the segments with the arrow keys wants to stay there.
        stays = any(segment.hasFocus() for segment in self._kinds.segments)
        was = self._written_as
        carried = None if kind == was else carried_over(self._typed(was), was, kind, self._read_json)
        if carried is not None:
            self._put(carried, kind)
        self._kinds.set_current(_KINDS.index(kind))
        self._show_kind()
        if not stays:
            self._focus_input()

    def _typed(self, kind: ValueKind) -> str:
        if kind == "boolean":
            return "false" if self._truth.current else "true"
        return self._json.toPlainText() if kind == "json" else self._line.text()

    def _put(self, typed: str, kind: ValueKind) -> None:
        if kind == "boolean":
            self._truth.set_current(1 if typed == "false" else 0)
        elif kind == "json":
            self._json.setPlainText(typed)
            self._json.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self._line.setText(typed)

    def _show_kind(self) -> None:
        kind = self.kind
        if kind in _WRITTEN:
            self._written_as = kind
        self._line.setVisible(kind in ("text", "number"))
        self._line.setAccessibleName(self._words.kind(kind))
        self._truth.setVisible(kind == "boolean")
        self._nothing.setVisible(kind in ("empty", "null"))
        self._nothing.setText(self._words.nothing(kind))
        self._json.setVisible(kind == "json")
        # What is wrong with JSON takes more words than there is room for beside the button.
        self._bottom.addWidget(self._hint, *((0, 0, 1, 2) if kind == "json" else (1, 0, 1, 1)))
        self._set.setToolTip(self.tr("Ctrl+Enter") if kind == "json" else self.tr("Enter"))
        self._say()

    def _focus_input(self) -> None:
        match self.kind:
            case "text" | "number":
                self._line.setFocus(Qt.FocusReason.OtherFocusReason)
            case "json":
                self._json.setFocus(Qt.FocusReason.OtherFocusReason)
            case "boolean":
                self._truth.focus_current()
            case _:
                self._kinds.focus_current()

    def _say(self, *, insist: bool = False) -> None:
        """Say what it will be, or why it cannot be taken; `insist` when that was asked for."""
        kind, typed = self.kind, self._typed(self.kind)
        reading = read_typed(typed, kind, self._read_json)
        if reading.fault is None:
            words = self._words.becomes(reading.value) + self._offer(typed, kind)
        else:
            words = self._words.why_not(typed, kind, reading)
        grave = reading.fault is not None and (insist or reading.fault != "nothing typed")
        self._hint.setProperty("role", "error" if grave else "quiet")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self._hint.setText(words)
        self._set.setEnabled(reading.fault is None)
        self._fit()

    def _offer(self, typed: str, kind: ValueKind) -> str:
        other = None if self._chosen_by_hand or kind != "text" else looks_like(typed, self._read_json)
        if other is None:
            return ""
        return " · " + self._words.offer(other, typed, self.tr("Ctrl+{0}").format(_KINDS.index(other) + 1))

    def _accept(self) -> None:
        reading = read_typed(self._typed(self.kind), self.kind, self._read_json)
        if reading.fault is not None:
            self._say(insist=True)
        elif not self._answered:
            self._answered = True
            self.close()
            self.accepted.emit(reading.value)

    def _fit(self) -> None:
        self._column.activate()
        self.resize(self.width(), self._column.totalHeightForWidth(self.width()))
        self.move(place_on_screen(self._point, self.size()))


_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
