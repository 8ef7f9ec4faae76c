"""The lines of the inspector are in step: fields as high as each other, their texts in one line from top to bottom."""

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from designer.mapping import edits
from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow
from tests.ink import ink_begins


def fields(inspector: InspectorPanel) -> list[QWidget]:
    both = [*inspector.findChildren(QComboBox), *inspector.findChildren(QLineEdit)]
    return [field for field in both if field.isVisible() and not field.hasFocus()]


def test_fields_are_as_high_as_each_other_and_begin_their_texts_alike(
    window: MainWindow, inspector: InspectorPanel, qtbot: QtBot
) -> None:
    window.opened.apply(edits.set_option(window.opened.mapping, [0], "conditional", {"when": "@.first == 'H'"}))
    window.opened.apply(edits.set_option(window.opened.mapping, [0], "generateDateFormat", "HH:mm"))
    qtbot.waitUntil(lambda: len(fields(inspector)) > 8 and min(field.height() for field in fields(inspector)) > 20)
    shown = fields(inspector)
    assert len({field.height() for field in shown}) == 1
    begins = [ink_begins(field, field.rect().adjusted(4, 6, -30, -6)) for field in shown]
    assert max(begins) - min(begins) <= 2
