"""What is there when the window is first shown, though much of it is made only then or later."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.documents import sample_from_text
from designer.window.main_window import MainWindow
from designer.window.resource_files import load_palettes
from widgets.theme import apply_theme, sheet_put_on_last


def test_with_nothing_open_the_start_page_stands_alone(start: MainWindow) -> None:
    assert start.start.isVisible()
    assert not start.panels.isVisible()
    assert not start.header.export.isVisible()


def test_what_was_opened_before_is_seen_at_once(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.opened.set_source(sample_from_text('{"a": 1}', "a.json"))
    window.show()
    qtbot.waitExposed(window)
    assert window.panels.isVisible()
    qtbot.waitUntil(window.source.tree.hasFocus)
    assert window.header.export.isVisible()


def test_the_start_page_can_be_reached_from_an_open_mapping_and_left_again(window: MainWindow) -> None:
    assert window.panels.isVisible()
    window.show_start()
    assert window.start.isVisible()
    assert not window.panels.isVisible()
    window.show_designer()
    assert window.panels.isVisible()
    assert not window.start.isVisible()


def test_every_key_works_before_any_menu_was_opened(start: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(start, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert start.panels.isVisible()


def test_a_menu_shows_its_icons_when_it_opens_and_in_the_themes_colour(start: MainWindow, qtbot: QtBot) -> None:
    file = menu_of(start, "File")
    file.popup(start.mapToGlobal(start.rect().topLeft()))
    qtbot.waitExposed(file)
    save = next(action for action in file.actions() if "Save" in action.text())
    assert not save.icon().isNull()
    light = drawn(save)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, load_palettes()["dark"])
    dark = drawn(save)
    apply_theme(application, load_palettes()["light"])
    file.close()
    assert light != dark
    assert drawn(save) == light


def test_what_is_built_without_the_stylesheet_wears_it_when_shown(
    qapp: QApplication, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    sheet = qapp.styleSheet()
    with sheet_put_on_last(qapp):
        apply_theme(qapp, load_palettes()["dark"])
        window = make_window()
    assert load_palettes()["dark"].accent in qapp.styleSheet()
    apply_theme(qapp, load_palettes()["light"])
    assert qapp.styleSheet() == sheet
    window.show()
    qtbot.waitExposed(window)


def menu_of(window: MainWindow, words: str) -> QMenu:
    """One of the menus in the bar."""
    held = next(action for action in window.header.menus.actions() if words in action.text())
    menu = held.menu()
    assert isinstance(menu, QMenu)
    return menu


def drawn(action: QAction) -> bytes:
    """The icon's picture, to be compared."""
    image = action.icon().pixmap(16, 16).toImage()
    return bytes(image.constBits())
