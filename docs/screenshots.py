"""Take pictures of the window: `make screenshots`. All go to screenshots/, those of the docs to docs/pictures/ too."""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tempfile
import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from designer.documents import EVERY
from designer.jsontext import Json
from designer.mapping import edits
from designer.window.command_palette.palette import show_palette
from designer.window.expected.panel import ExpectedPanel
from designer.window.json_text.in_window import go_to_json
from designer.window.json_text.panel import MappingTextPanel
from designer.window.main_window import MainWindow
from designer.window.problems.panel import ProblemsPanel
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.settings import Settings, ThemeChoice
from designer.window.theme_choice import ThemeController
from designer.workspace.bundled_samples import bundled_sample
from widgets.drag_label import drag_pixmap
from widgets.icons import IconFamily
from widgets.theme import current_palette

ALL = Path(__file__).parents[1] / "screenshots"
SHOWN = Path(__file__).parent / "pictures"
SHOWN_IN_DOCS = {
    "half-mapped-light", "mapped-dark", "arrays-light", "problems-light", "narrow-light", "inspector-light",
    "lookups-dark", "problem-list-light", "expected-light", "json-text-light", "command-palette-light",
}  # fmt: skip
WIDE, NARROW = (1440, 900), (1024, 700)
SAMPLE = "shop-order-to-erp"
_PATIENCE_S = 20
_FOLLOWS_MS = 250
"""By then all parts of the window have followed; some leave a change time to be followed by another."""


def main(only: Collection[str] = (), everything: Path = ALL, of_docs: Path = SHOWN) -> int:
    """Write all pictures, or only those of some names, into two folders; returns the exit status."""
    app = QApplication(sys.argv[:1])
    for folder in (everything, of_docs):
        folder.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as own:
        settings = Settings(Path(own) / "settings.ini")
        theme = ThemeController(app, settings, load_palettes())
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            theme.choose(choice)
            for take in _TAKES:
                name = f"{take.__name__.strip('_').replace('_', '-')}-{choice.value}"
                if only and name not in only:
                    continue
                window = MainWindow(IconFamily(load_icon_drawing), settings, theme)
                window.resize(*WIDE)
                window.show()
                picture = take(window)
                for place in [everything, of_docs] if name in SHOWN_IN_DOCS else [everything]:
                    picture.save(str(place / f"{name}.png"))
                    print(place / f"{name}.png")
                settings.shown_panels = {}
                _put_away(window)
    return 0


def _put_away(window: MainWindow) -> None:
    """Close a window without the question what is to become of the work in it: nobody is there to answer."""
    window.opened.set_draft(None)
    window.opened.undo_stack.clear()
    window.close()
    window.deleteLater()


def _start_page(window: MainWindow) -> QPixmap:
    return _grabbed(window)


def _half_mapped(window: MainWindow) -> QPixmap:
    """A drag under way, with half of the rows there."""
    _open(window)
    opened = window.opened
    opened.apply(edits.remove_rows(opened.mapping, range(16, opened.mapping.row_count)))
    opened.undo_stack.setClean()
    source, target = window.source.tree, window.destination.tree
    dragged = source.fields.find(("customer", "e-mail"))
    over = target.fields.find(("soldTo", "contact", "email"))
    assert dragged is not None
    assert over is not None
    target.scrollTo(target.fields.index_of(over), QAbstractItemView.ScrollHint.PositionAtCenter)
    source.go_to(dragged)
    _settle()
    data = source.fields.mimeData([source.fields.index_of(dragged)])
    point = target.place_rect(over).center()
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(point, *what))
    QApplication.sendEvent(target.viewport(), QDragMoveEvent(point, *what))
    picture = _grabbed(window)
    painter = QPainter(picture)
    label = drag_pixmap(data.label, current_palette(window))
    painter.drawPixmap(target.viewport().mapTo(window, point) + QPoint(12, 14), label)
    painter.end()
    return picture


def _mapped(window: MainWindow) -> QPixmap:
    _open(window)
    window.selection.select_rows([15])
    return _grabbed(window)


def _arrays(window: MainWindow) -> QPixmap:
    """A field of every line is dropped outside of the lines: it is asked which one is meant."""
    _open(window)
    source, target = window.source.tree, window.destination.tree
    rows = window.opened.mapping.rows or ()
    window.selection.select_rows(
        [next(number for number, row in enumerate(rows) if row.g_field == "lines[*].material")]
    )
    dragged = source.fields.find(("items", EVERY, "name"))
    over = target.fields.find(("delivery", "plant"))
    assert dragged is not None
    assert over is not None
    _settle()
    target.scrollTo(target.fields.index_of(over), QAbstractItemView.ScrollHint.PositionAtBottom)
    _settle()
    data = source.fields.mimeData([source.fields.index_of(dragged)])
    point = target.place_rect(over).center()
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(target.viewport(), QDragEnterEvent(point, *what))
    QApplication.sendEvent(target.viewport(), QDropEvent(QPointF(point), *what))
    _settle()
    question = QApplication.activePopupWidget()
    picture = _grabbed(window)
    painter = QPainter(picture)
    painter.drawPixmap(window.mapFromGlobal(question.pos()), question.grab())
    painter.end()
    question.close()
    return picture


def _narrow_arrays(window: MainWindow) -> QPixmap:
    window.resize(*NARROW)
    return _arrays(window)


def _problems(window: MainWindow) -> QPixmap:
    _open(window)
    window.opened.apply(edits.set_entry(window.opened.mapping, 2, "eField", "created_at["))
    window.opened.apply(edits.set_entry(window.opened.mapping, 3, "eField", "state"))
    window.go_to_problem()
    return _grabbed(window)


def _narrow(window: MainWindow) -> QPixmap:
    window.resize(*NARROW)
    return _mapped(window)


def _inspector(window: MainWindow) -> QPixmap:
    _open(window)
    _extend(window)
    window.selection.select_rows([2])
    window.focus_panel("inspector")
    return _grabbed(window)


def _narrow_inspector(window: MainWindow) -> QPixmap:
    window.resize(*NARROW)
    return _inspector(window)


def _lookups(window: MainWindow) -> QPixmap:
    _open(window)
    _extend(window)
    row = next(number for number, row in enumerate(window.opened.mapping.rows or ()) if row.g_field == "shipTo.country")
    window.selection.select_rows([row])
    window.focus_panel("inspector")
    window.details.show_lookups("country")
    return _grabbed(window)


def _problem_list(window: MainWindow) -> QPixmap:
    """Two rows that some of the records do not fit, and one that no record does; the last line was gone to."""
    _open(window)
    for g_field, key, value in (
        ("header.orderedAt", "dataType", "number"),
        ("billTo.houseNumber", "dataType", "number"),
        ("shipTo.name", "eField", "Ship To.Nmae"),
    ):
        _set(window, g_field, key, value)
    window.opened.undo_stack.setClean()
    window.focus_panel("problems")
    _wait(lambda: window.problems is not None and window.problems.checker.is_done)
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    _wait(lambda: len(panel.lines) > 1)  # those of the records follow the mapping's own
    panel.list.setCurrentIndex(panel.list.model().index(len(panel.lines) - 1, 0))
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    return _grabbed(window)


def _expected(window: MainWindow) -> QPixmap:
    """A type is missing, and a row was deleted: the first difference was gone to."""
    _open(window)
    opened = window.opened
    opened.apply(edits.clear_entry(opened.mapping, _row(window, "header.shopId"), "dataType"))
    opened.apply(edits.remove_rows(opened.mapping, [_row(window, "soldTo.title")]))
    opened.undo_stack.setClean()
    window.panels.bring_forward("expected")
    _settle()
    panel = window.findChild(ExpectedPanel)
    assert panel is not None
    panel.go_to_difference(1)
    window.selection.select_rows([_row(window, "header.shopId")])
    return _grabbed(window)


def _json_text(window: MainWindow) -> QPixmap:
    """A bracket was typed too much: the rows stay as they were."""
    _open(window)
    window.selection.select_rows([_row(window, "header.reference")])
    go_to_json(window)
    _settle()
    panel = window.findChild(MappingTextPanel)
    assert panel is not None
    QTest.keyClick(panel.editor, Qt.Key.Key_Home)
    QTest.keyClicks(panel.editor, "    ]")
    panel.check()
    return _grabbed(window)


def _command_palette(window: MainWindow) -> QPixmap:
    _mapped(window)
    palette = show_palette(window)
    palette.line.setText("stre")
    _wait(lambda: bool(palette.shown))
    return _grabbed(window)


def _row(window: MainWindow, g_field: str) -> int:
    return next(number for number, row in enumerate(window.opened.mapping.rows or ()) if row.g_field == g_field)


def _set(window: MainWindow, g_field: str, key: str, value: Json) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, _row(window, g_field), key, value))


def _extend(window: MainWindow) -> None:
    """Give rows of the sample optional keys."""
    opened = window.opened
    options: dict[str, dict[str, object]] = {
        "header.orderedAt": {
            "conditional": {"when": "@.status == 'paid'"},
            "generateDateFormat": "DD.MM.YYYY HH:mm",
            "generateDateTimezone": "Europe/Oslo",
        },
        "header.status": {"status": "Inactive"},
        "header.currency": {"default": "EUR"},
        "shipTo.country": {"lookupName": "country"},
    }
    opened.apply(edits.add_lookup(opened.mapping, {"name": "country", "map": _COUNTRIES, "default": "Elsewhere"}))
    terms = {"prepaid": 0, "net14": 14, "net30": 30, "on account": None}
    opened.apply(edits.add_lookup(opened.mapping, {"name": "payment terms", "map": terms, "allowFailures": True}))
    for number, row in enumerate(opened.mapping.rows or ()):
        for key, value in options.get(row.g_field or "", {}).items():
            opened.apply(edits.set_option(opened.mapping, [number], key, value))
    opened.undo_stack.setClean()
    _settle()


_COUNTRIES = {
    "DE": "Germany", "NO": "Norway", "SE": "Sweden", "DK": "Denmark", "FI": "Finland", "AT": "Austria",
    "CH": "Switzerland", "PL": "Poland", "FR": "France", "IT": "Italy", "ES": "Spain",
}  # fmt: skip
_TAKES = (
    _start_page, _half_mapped, _mapped, _arrays, _problems, _narrow, _narrow_arrays, _inspector, _narrow_inspector,
    _lookups, _problem_list, _expected, _json_text, _command_palette,
)  # fmt: skip


def _open(window: MainWindow) -> None:
    window.open_bundled(bundled_sample(SAMPLE))
    _settle()


def _grabbed(window: MainWindow) -> QPixmap:
    QTest.qWait(_FOLLOWS_MS)
    return window.grab()


def _wait(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    deadline = time.monotonic() + _PATIENCE_S
    while not is_so():
        if time.monotonic() > deadline:
            raise TimeoutError("the window did not get ready for its picture")
        QApplication.processEvents()


def _settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


if __name__ == "__main__":
    sys.exit(main())
