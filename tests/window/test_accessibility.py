"""What a screen reader finds: a name for all that can be used, and fields read out with what is seen of them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from designer.window.main_window import MainWindow
from designer.window.shortcuts.in_window import show_shortcuts
from designer.workspace.bundled_samples import bundled_sample

_USED = {
    QAccessible.Role.Button, QAccessible.Role.ButtonMenu, QAccessible.Role.ButtonDropDown, QAccessible.Role.CheckBox,
    QAccessible.Role.ComboBox, QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.Link,
    QAccessible.Role.MenuItem, QAccessible.Role.PageTab, QAccessible.Role.RadioButton, QAccessible.Role.Slider,
    QAccessible.Role.SpinBox, QAccessible.Role.Table, QAccessible.Role.Tree,
}  # fmt: skip
_MOST_CHILDREN = 400
_QT_OWN = ("qt_spinbox_lineedit", "ScrollLeftButton", "ScrollRightButton")


def inside(found: QAccessibleInterface | None, way: str = "") -> Iterator[tuple[str, QAccessibleInterface]]:
    """Everything in sight, each with the way that leads there."""
    if found is None or not found.isValid() or (found.state().invisible and found.role() != QAccessible.Role.MenuItem):
        return
    held = found.object()
    name = f"{way} > {type(held).__name__ if held is not None else found.role().name}"
    yield name, found
    for at in range(min(found.childCount(), _MOST_CHILDREN)):
        yield from inside(found.child(at), name)


def shown_in(window: QWidget) -> list[tuple[str, QAccessibleInterface]]:
    QApplication.processEvents()
    return list(inside(QAccessible.queryAccessibleInterface(window)))


def is_qt_own(found: QAccessibleInterface) -> bool:
    held = found.object()
    return held is not None and held.objectName() in _QT_OWN


def nameless(window: QWidget) -> list[str]:
    return [
        f"{way} ({found.role().name})"
        for way, found in shown_in(window)
        if (found.state().focusable or found.role() in _USED)
        and not found.state().disabled
        and not is_qt_own(found)
        and not found.text(QAccessible.Text.Name).strip()
        and not (found.object() is None and found.role() not in _USED)
    ]


def start_page(window: MainWindow) -> None:
    window.show_start()


def sample(window: MainWindow) -> None:
    window.open_bundled(bundled_sample("shop-order-to-erp"))
    window.selection.select_rows([1])


def inspector(window: MainWindow) -> None:
    sample(window)
    window.details.show_inspector()


def lookups(window: MainWindow) -> None:
    sample(window)
    window.details.show_lookups()


def problems(window: MainWindow) -> None:
    sample(window)
    QApplication.processEvents()
    window.details.show_problems()


def shortcuts(window: MainWindow) -> None:
    sample(window)
    page = show_shortcuts(window)
    page.list.choose("save")
    page.strip.change.click()


def empty_sides(window: MainWindow) -> None:
    window.start_new()


STATES = pytest.mark.parametrize("bring", [start_page, empty_sides, sample, inspector, lookups, problems, shortcuts])


@STATES
def test_everything_that_can_be_used_has_a_name(
    start: MainWindow, qtbot: QtBot, bring: Callable[[MainWindow], None]
) -> None:
    bring(start)
    assert not nameless(start)


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("Source", 'Order No., string, "LW-10417", mapped'),
        ("Destination", 'externalNumber, string, "LW-10417", mapped'),
        ("Rows of the mapping", "Source"),
        ("Preview", '"shopId": "884120017",'),
    ],
)
def test_fields_rows_and_lines_are_read_out(start: MainWindow, name: str, spoken: str) -> None:
    sample(start)
    start.panels.bring_forward("preview" if name == "Preview" else "rows")  # in a narrow window one hides the other
    panels = [found for _way, found in shown_in(start) if found.text(QAccessible.Text.Name) == name]
    said = [held.text(QAccessible.Text.Name) for panel in panels for _way, held in inside(panel)]
    assert spoken in said
