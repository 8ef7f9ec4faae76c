"""The page of the keyboard: every command with its keys, found by a line, and the keys of gestures beside them."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenuBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from designer.window.command_list import Command
from designer.window.shortcuts.fixed_keys import AllFixedKeys
from designer.window.shortcuts.key_assignment import KeyAssignment, Keys
from designer.window.shortcuts.key_strip import KeyStrip
from designer.window.shortcuts.keys_list import KeysList
from designer.window.shortcuts.keys_model import KeyLine
from designer.window.shortcuts.own_keys import OwnKeys, is_of_rows, native, pressable
from widgets.divider import Divider
from widgets.find_field import FindField
from widgets.fonts import word_font
from widgets.icons import IconFamily
from widgets.message_bar import MessageBar
from widgets.palette import Palette
from widgets.text_scale import scaled
from widgets.theme import current_palette, theme_source

_WIDEST_PX = 920
_FIND = "find"
_RESET = "keys-reset"


class ShortcutsPage(QWidget):
    """Keys that are changed here count at once; `closed` tells that a person is done."""

    closed = Signal()

    def __init__(
        self, keys: OwnKeys, menus: QMenuBar, bar: MessageBar, icons: IconFamily, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._keys, self._menus, self._bar, self._icons = keys, menus, bar, icons
        self._fixed = AllFixedKeys(self)
        self._adds = False
        self.finder = FindField(icons, self.tr("Find a command, or keys such as Ctrl+D"), self)
        self.list = KeysList(self)
        self.strip = KeyStrip(self)
        self.reset_all = QPushButton(self.tr("Reset all"), self)
        self.close_button = QToolButton(self)
        self._title = QLabel(self.tr("Keyboard shortcuts"), self)
        self._nothing = QLabel(self)
        self._lay_out()
        self.finder.textChanged.connect(lambda _text: self._show_lines())
        self.finder.next_requested.connect(lambda: self._go_to_list())
        self.finder.moved_down.connect(lambda: self._go_to_list())
        self.list.left_upwards.connect(self.finder.setFocus)
        self.list.line_chosen.connect(lambda _line: self._show_line())
        self.list.change_wanted.connect(lambda: self._start(adds=False))
        self.list.clear_wanted.connect(lambda: self._clear())
        self.strip.change_wanted.connect(lambda: self._start(adds=False))
        self.strip.more_wanted.connect(lambda: self._start(adds=True))
        self.strip.clear_wanted.connect(lambda: self._clear())
        self.strip.reset_wanted.connect(lambda: self._reset())
        self.strip.captured.connect(self._take)
        self.strip.left.connect(lambda: self._end())
        self.reset_all.clicked.connect(lambda: self._reset_all())
        self.close_button.clicked.connect(lambda: self.closed.emit())
        keys.changed.connect(self._show_lines)
        theme_source().changed.connect(self._restyle)
        self._restyle(current_palette(self))
        self._show_lines()

    def start(self) -> None:
        """Begin to look for a command."""
        self.finder.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.finder.selectAll()

    def event(self, event: QEvent) -> bool:
        # The keys that find elsewhere in the window find here while the page is in front.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._finds(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif self._finds(event):
            self.start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def _finds(self, event: QKeyEvent) -> bool:
        return QKeySequence(event.keyCombination()).toString() in self._keys.assignment.keys_of(_FIND)

    # The list

    def _show_lines(self) -> None:
        typed = self.finder.text().casefold().split()
        lines = [line for line in self._all_lines() if line.has(typed)]
        self.list.show_lines(lines)
        self.finder.set_count(0, len(lines))
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._nothing.setText(
            self.tr("No command and no keys have all of this: {0}").format(self.finder.text().strip())
        )
        self.reset_all.setEnabled(bool(self._keys.assignment.changed))
        self._show_line()

    def _all_lines(self) -> list[KeyLine]:
        keys = self._keys
        commands = [
            KeyLine(
                command.plain_words,
                tuple(map(native, pressable(keys.assignment.keys_of(command.name)))),
                self._about(command),
                command.group or self.tr("Other commands"),
                command.name,
            )
            for command in keys.commands
        ]
        gestures = [
            KeyLine(fixed.words, tuple(map(_shown, fixed.shown)), self.tr("stays"), fixed.group)
            for fixed in self._fixed.all()
        ]
        return [*commands, *gestures]

    def _about(self, command: Command) -> str:
        if self._keys.assignment.is_changed(command.name):
            return self.tr("changed")
        return self.tr("in the rows") if is_of_rows(command.action) else ""

    def _show_line(self) -> None:
        line = self.list.line if not self.list.isHidden() else None
        if line is None:
            self.strip.show_line(None, "", False)
            return
        is_changed = bool(line.name) and self._keys.assignment.is_changed(line.name)
        self.strip.show_line(line, self._told(line, is_changed), is_changed)

    def _told(self, line: KeyLine, is_changed: bool) -> str:
        if not line.name:
            return self.tr("These keys belong to what has the keyboard, and stay as they are.")
        said = self._said(self._keys.assignment.keys_of(line.name))
        if is_changed:
            usual = self._said(self._keys.assignment.usual[line.name])
            return self.tr("{0} · at first {1}").format(said, usual)
        if is_of_rows(self._keys.command(line.name).action):
            return self.tr("{0}, with the keyboard in the rows").format(said)
        return said

    def _said(self, keys: Keys) -> str:
        return self.tr(" or ").join(map(native, pressable(keys))) if pressable(keys) else self.tr("No keys")

    def _go_to_list(self) -> None:
        if not self.list.isHidden():
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # Changing keys

    def _start(self, *, adds: bool) -> None:
        line = self.list.line
        if line is not None and line.name:
            self._adds = adds
            self.strip.start_capture(line)

    def _take(self, key: str) -> None:
        line = self.list.line
        if line is None or not line.name:
            return
        command = self._keys.command(line.name)
        if why := self._fixed.why_not(key, is_of_rows(command.action), self._menus):
            self.strip.refuse(why)
            return
        held = self._keys.assignment.keys_of(line.name) if self._adds else ()
        self._give(line.name, (*(one for one in held if one != key), key))

    def _give(self, name: str, keys: Keys) -> None:
        """Give keys to a command; where they are another's, ask first."""
        assignment = self._keys.assignment
        holders = assignment.holders(keys, name)
        if not holders:
            self._use(assignment.give(name, keys))
            return
        words = self.tr("{0} is {1}")
        named = {key: self._keys.command(other).plain_words for key, other in holders.items()}
        is_whose = ", ".join(words.format(native(key), whose) for key, whose in named.items())
        question = self.tr("{0}; give it to this one?") if len(holders) == 1 else self.tr("{0}; give them to this one?")
        self.strip.ask(question.format(is_whose), lambda: self._use(assignment.give(name, keys)))

    def _clear(self) -> None:
        line = self.list.line
        if line is not None and line.name and line.keys:
            self._use(self._keys.assignment.give(line.name, ()))

    def _reset(self) -> None:
        line = self.list.line
        if line is not None and line.name:
            self._give(line.name, self._keys.assignment.usual[line.name])

    def _reset_all(self) -> None:
        before = self._keys.assignment
        self._use(before.reset_all())
        self._bar.show_message(
            "success",
            self.tr("All commands have the keys again that they have at first."),
            [(self.tr("Take back"), lambda: self._use(before))],
            _RESET,
        )

    def _use(self, assignment: KeyAssignment) -> None:
        self._bar.withdraw(_RESET)  # taken back, it would take this too
        self._keys.use(assignment)
        self._go_to_list()

    def _end(self) -> None:
        self._show_line()
        self._go_to_list()

    # Looks

    def _lay_out(self) -> None:
        self.close_button.setToolTip(self.tr("Close the shortcuts (Esc)"))
        self.close_button.setAccessibleName(self.tr("Close the shortcuts"))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.reset_all.setToolTip(self.tr("Give all commands the keys that they have at first"))
        self._nothing.setProperty("role", "quiet")
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setIndent(12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title, 1)
        head.addWidget(self.reset_all)
        head.addWidget(self.close_button)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(12)
        self._column.addLayout(head)
        self._column.addWidget(self.finder)
        listed = QVBoxLayout()  # nothing between the lines and where they end
        listed.addWidget(self.list, 1)
        listed.addWidget(self._nothing, 1)
        listed.addWidget(Divider(self))
        listed.setSpacing(0)
        self._column.addLayout(listed, 1)
        self._column.addWidget(self.strip)
        order: tuple[QWidget, ...] = (
            self.finder,
            self.list,
            self.strip.change,
            self.strip.more,
            self.strip.clear,
            self.strip.reset,
        )
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _centre(self) -> None:
        side = max(24, (self.width() - scaled(_WIDEST_PX)) // 2)
        self._column.setContentsMargins(side, 20, side, 8)

    def _restyle(self, palette: Palette) -> None:
        self._title.setFont(word_font(scaled(4), strong=True))
        self.close_button.setIcon(self._icons.icon("close", palette.quiet, scaled(16)))
        self._centre()


def _shown(key: str) -> str:
    """Keys as the system writes them; what is told in words as it is."""
    return native(key) if QKeySequence(key).toString() == key else key
