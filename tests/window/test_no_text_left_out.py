"""Every word that people see is translated: looked for in a window where all translated words are marked."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from designer.mapping import edits, parse_path
from designer.window.main_window import MainWindow
from designer.workspace import bundled_sample

WORD = re.compile(r"[A-Za-z]{3,}")
MARKED = re.compile(r"«[^«»]*»")


class Marking(QTranslator):
    """Gives each text back in marks, with the places of values outside of them."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context.startswith("Q") or not text:
            return text if context == "QShortcut" else ""  # names of keys have places for numbers
        return re.sub(r"(\{\d[^{}]*\})", r"»\1«", f"«{text}»").replace("«»", "")


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def marked_window(marking: None, make_window: Callable[[], MainWindow], qtbot: QtBot) -> MainWindow:
    window = make_window()
    window.resize(1440, 900)
    window.show()
    qtbot.waitExposed(window)
    return window


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget shows and says, with what it is."""
    name = type(widget).__name__
    yield f"{name}.toolTip", widget.toolTip()
    yield f"{name}.accessibleName", widget.accessibleName()
    yield f"{name}.accessibleDescription", widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield f"{name}.text", widget.text()
        case QLineEdit():
            yield f"{name}.placeholderText", widget.placeholderText()
        case QComboBox():
            yield from ((f"{name}.item", widget.itemText(at)) for at in range(widget.count()))
        case QTabBar():
            yield from ((f"{name}.tab", widget.tabText(at)) for at in range(widget.count()))
        case QMenu():
            yield f"{name}.title", widget.title()
        case QAbstractItemView() if widget.model() is not None:
            yield from _of_model(name, widget)


def _of_model(name: str, view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            told = model.headerData(column, Qt.Orientation.Horizontal, role)
            if isinstance(told, str):
                yield f"{name}.header", told
    for row in range(min(model.rowCount(QModelIndex()), 80)):
        for column in range(columns):
            tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if isinstance(tip, str):
                yield f"{name}.tip", tip


def unmarked(window: MainWindow, data: str) -> set[str]:
    """The texts with words that are neither translated nor people's own: those of their documents and mappings."""
    found = set()
    widgets: list[QWidget] = [window, *window.findChildren(QWidget)]
    told = [text for widget in widgets for text in texts_of(widget)]
    told += [("QAction", action.text()) for action in window.findChildren(QAction)]
    for where, text in told:
        rest = MARKED.sub(" ", text)
        words = [word for word in WORD.findall(rest) if word not in data]
        if words:
            found.add(f"{where}: {text}")
    return found


KNOWN = (
    "Mapping Designer English Deutsch Norsk bokmål JSON Ctrl Shift Alt Return Enter Del Ins Esc Home End PgUp PgDown "
    "Up Down Left Right Space object array string number boolean null mixed true false Null True False @.country"
)
"""Names, keys, and what stands in JSON; a value may begin a sentence."""


def sample_words(name: str) -> str:
    """All that the documents of a sample hold, and what its files are called."""
    folder = bundled_sample(name).mapping.parent
    names = " ".join(path.name for path in folder.parent.rglob("*"))
    return " ".join([KNOWN, names, *(path.read_text(encoding="utf-8") for path in folder.iterdir() if path.is_file())])


def test_the_start_page_is_translated(marked_window: MainWindow) -> None:
    assert not unmarked(marked_window, sample_words("crm-contact"))


@pytest.mark.parametrize("name", ["shop-order-to-erp", "iot-readings", "hr-onboarding"])
def test_the_panels_are_translated(marked_window: MainWindow, qtbot: QtBot, name: str) -> None:
    window = marked_window
    window.open_bundled(bundled_sample(name))
    path = parse_path("onlyHere")
    window.opened.apply(edits.map_field(window.opened.mapping, parse_path("nowhere[*].x"), path))
    window.opened.apply(edits.map_field(window.opened.mapping, parse_path("a"), parse_path("b[0]")))
    window.details.show_inspector()
    window.details.show_lookups()
    window.details.show_problems()
    data = sample_words(name) + " onlyHere nowhere "
    left: set[str] = set()
    for row in (*range(0, window.opened.mapping.row_count, 8), window.opened.mapping.row_count - 1):
        window.selection.select_rows([row])
        left |= unmarked(window, data)
    for bar in window.findChildren(QTabBar):
        for at in range(bar.count()):  # what is behind a tab is made when it is first seen
            bar.setCurrentIndex(at)
            QApplication.processEvents()
            left |= unmarked(window, data)
    assert not left
