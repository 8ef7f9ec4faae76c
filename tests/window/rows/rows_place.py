"""The rows panel as a person has it before them, and what they do with it."""

from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.window.open_mapping import OpenMapping
from designer.window.rows.columns import Column
from designer.window.rows.panel import RowsPanel
from designer.window.rows.path_edit import PathEdit
from designer.window.selection import Selection


@dataclass
class Place:
    """The panel with what it looks at, and what a person does with it."""

    opened: OpenMapping
    selection: Selection
    panel: RowsPanel
    told: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    @property
    def rows(self) -> list[dict[str, Json]] | None:
        """The rows of the mapping as JSON."""
        held = self.opened.mapping.rows
        return None if held is None else [row.entries for row in held]

    @property
    def steps(self) -> int:
        """How many steps can be taken back."""
        return self.opened.undo_stack.index()

    @property
    def editor(self) -> QWidget:
        """What is being typed in."""
        focus = QApplication.focusWidget()
        assert focus is not None
        assert focus is not self.panel.table, "no editor is open"
        return focus

    @property
    def path_editor(self) -> PathEdit:
        """The path that is being typed."""
        assert isinstance(self.editor, PathEdit)
        return self.editor

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The buttons that are to be seen, by their words."""
        return {button.text(): button for button in self.panel.findChildren(QPushButton) if button.isVisible()}

    def show(self, rows: list[dict[str, Json]] | None) -> None:
        """Open a mapping."""
        self.opened.open(mapping_from_dict({"name": "m"} if rows is None else {"fieldMapping": rows}), None)

    def text(self, row: int, column: Column) -> str:
        """What a cell shows."""
        model = self.panel.table.model()
        return str(model.data(model.index(row, column)))

    def role(self, row: int, column: Column, role: Qt.ItemDataRole) -> str:
        """What is said of a cell otherwise."""
        model = self.panel.table.model()
        return str(model.data(model.index(row, column), role))

    def point(self, row: int, column: Column) -> QPoint:
        """The middle of a cell."""
        table = self.panel.table
        return table.visualRect(table.model().index(row, column)).center()

    def click(self, row: int, column: Column, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.mouseClick(self.panel.table.viewport(), Qt.MouseButton.LeftButton, held, self.point(row, column))

    def double_click(self, row: int, column: Column) -> None:
        self.click(row, column)
        where = self.point(row, column)
        QTest.mouseDClick(self.panel.table.viewport(), Qt.MouseButton.LeftButton, pos=where)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.editor, text)

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, held)
