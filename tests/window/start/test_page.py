"""The start page by mouse, by keys, by drops and by paste; and how it stands in windows of every width."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.settings import RecentMapping
from designer.window.start import StartPage
from designer.workspace import bundled_samples
from widgets.icons import IconFamily
from widgets.theme import apply_theme

SAMPLES = bundled_samples()
MakePage = Callable[..., StartPage]


@pytest.fixture
def make_page(qtbot: QtBot, qapp: QApplication) -> MakePage:
    def make(*recent: RecentMapping, width: int = 1440, height: int = 900) -> StartPage:
        apply_theme(qapp, load_palettes()["light"])
        page = StartPage(IconFamily(load_icon_drawing), SAMPLES, recent)
        qtbot.addWidget(page)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def recent(tmp_path: Path) -> list[RecentMapping]:
    paths = [tmp_path / f"{name}.mapping.json" for name in ("first", "gone", "last")]
    for path in (paths[0], paths[2]):
        path.write_text("{}")
    return [RecentMapping(path) for path in paths]


def called(page: QWidget, name: str) -> QAbstractButton:
    """Find a button as a screen reader would: by what it is called."""
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and (button.accessibleName() or button.text()).startswith(name):
            return button
    raise AssertionError(f"nothing visible is called {name!r}")


def press(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def key(which: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, which)


def rectangle(page: QWidget, widget: QWidget) -> tuple[int, int, int, int]:
    at = widget.mapTo(page, QPoint(0, 0))
    return at.x(), at.y(), at.x() + widget.width(), at.y() + widget.height()


def cards(page: QWidget) -> list[QAbstractButton]:
    return [called(page, sample.title) for sample in SAMPLES]


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def drop(page: QWidget, at: QPoint, data: QMimeData) -> bool:
    """Drag over a place and let go; False where it was not taken."""
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    under = page.childAt(at) or page
    inside = under.mapFrom(page, at)
    enter = QDragEnterEvent(inside, *what)
    QApplication.sendEvent(under, enter)
    if enter.isAccepted():
        QApplication.sendEvent(under, QDropEvent(QPointF(inside), *what))
    return enter.isAccepted()


@pytest.mark.parametrize(("name", "signal"), [("New mapping", "new_wanted"), ("Open mapping…", "open_wanted")])
def test_both_ways_to_begin_work_by_mouse_and_keys(qtbot: QtBot, make_page: MakePage, name: str, signal: str) -> None:
    page = make_page()
    with qtbot.waitSignal(getattr(page, signal)):
        press(called(page, name))
    called(page, name).setFocus()
    with qtbot.waitSignal(getattr(page, signal)):
        key(Qt.Key.Key_Space)


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_a_click_on_a_card_opens_its_sample(qtbot: QtBot, make_page: MakePage, sample: object) -> None:
    page = make_page()
    with qtbot.waitSignal(page.sample_wanted) as told:
        press(cards(page)[SAMPLES.index(sample)])  # type: ignore[arg-type]  # parametrize knows no types
    assert told.args == [sample]


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_tab_comes_to_the_cards_and_a_key_opens_one(qtbot: QtBot, make_page: MakePage, which: Qt.Key) -> None:
    page = make_page()
    for _ in range(3):
        key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is cards(page)[0]
    key(Qt.Key.Key_Right)
    with qtbot.waitSignal(page.sample_wanted) as told:
        key(which)
    assert told.args == [SAMPLES[1]]


def test_arrows_go_about_the_cards_as_they_stand(make_page: MakePage) -> None:
    page = make_page()
    shown = cards(page)
    shown[0].setFocus()
    for which, expected in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Down, 2),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Left, 3),
    ):
        key(which)
        assert QApplication.focusWidget() is shown[expected], which


def test_the_cards_are_one_stop_of_tab(make_page: MakePage) -> None:
    page = make_page()
    cards(page)[2].setFocus()
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() not in cards(page)


def test_a_recent_mapping_opens_by_mouse_and_keys(
    qtbot: QtBot, make_page: MakePage, recent: list[RecentMapping]
) -> None:
    page = make_page(*recent)
    with qtbot.waitSignal(page.recent_wanted) as told:
        press(called(page, "last.mapping.json"))
    assert told.args == [recent[2]]
    called(page, "first.mapping.json").setFocus()
    key(Qt.Key.Key_End)
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Up)
    with qtbot.waitSignal(page.recent_wanted) as told:
        key(Qt.Key.Key_Return)
    assert told.args == [recent[0]]


def test_a_missing_file_says_so_and_can_be_removed(
    qtbot: QtBot, make_page: MakePage, recent: list[RecentMapping]
) -> None:
    page = make_page(*recent)
    assert called(page, "gone.mapping.json").accessibleName() == "gone.mapping.json, not there any more"
    with qtbot.waitSignal(page.recent_forgotten) as told:
        press(called(page, "Remove gone.mapping.json"))
    assert told.args == [recent[1].path]


def test_delete_removes_any_recent_mapping_and_the_focus_stays(
    qtbot: QtBot, make_page: MakePage, recent: list[RecentMapping]
) -> None:
    page = make_page(*recent)
    page.recent_forgotten.connect(
        lambda path: page.show_recent([mapping for mapping in recent if mapping.path != path])
    )
    called(page, "first.mapping.json").setFocus()
    with qtbot.waitSignal(page.recent_forgotten) as told:
        key(Qt.Key.Key_Delete)
    assert told.args == [recent[0].path]
    assert QApplication.focusWidget() is called(page, "gone.mapping.json")


def test_a_file_that_has_come_back_is_no_longer_missing(make_page: MakePage, recent: list[RecentMapping]) -> None:
    page = make_page(*recent)
    recent[1].path.write_text("{}")
    page.hide()
    page.show()
    assert "not there" not in called(page, "gone.mapping.json").accessibleName()


def test_no_recent_mappings_are_told_quietly(make_page: MakePage, recent: list[RecentMapping]) -> None:
    page = make_page()

    def told() -> bool:
        return any(label.isVisible() and label.text().startswith("None yet") for label in page.findChildren(QLabel))

    assert told()
    page.show_recent(recent)
    assert not told()
    page.show_recent([])
    assert told()


@pytest.mark.parametrize("place", ["a card", "the drop place", "an empty place"])
def test_files_can_be_dropped_everywhere(qtbot: QtBot, make_page: MakePage, tmp_path: Path, place: str) -> None:
    page = make_page()
    x, y, _, _ = rectangle(page, cards(page)[4])
    at = {"a card": QPoint(x + 20, y + 20), "the drop place": QPoint(x + 80, 110), "an empty place": QPoint(20, 20)}
    with qtbot.waitSignal(page.files_dropped) as told:
        assert drop(page, at[place], files(tmp_path / "a.json", tmp_path / "b.json"))
    assert told.args == [[str(tmp_path / "a.json"), str(tmp_path / "b.json")]]


def test_a_link_to_a_web_page_is_not_taken(make_page: MakePage) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.com/orders.json")])
    assert not drop(make_page(), QPoint(20, 20), data)


def test_the_drop_place_lights_up_while_files_are_over_the_page(
    qtbot: QtBot, make_page: MakePage, tmp_path: Path
) -> None:
    page = make_page()
    at = QPoint(20, 20)
    before = page.grab().toImage()
    data = files(tmp_path / "a.json")
    what = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, QDragEnterEvent(at, *what))
    assert page.grab().toImage() != before
    with qtbot.waitSignal(page.files_dropped):
        QApplication.sendEvent(page, QDropEvent(QPointF(at), *what))
    assert page.grab().toImage() == before


@pytest.mark.parametrize("focused", ["page", "card"])
def test_pasted_json_is_taken(qtbot: QtBot, make_page: MakePage, focused: str) -> None:
    page = make_page()
    if focused == "card":
        cards(page)[0].setFocus()
    QGuiApplication.clipboard().setText('{"a": 1}')
    with qtbot.waitSignal(page.text_pasted) as told:
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.args == ['{"a": 1}']


def test_an_empty_clipboard_is_no_paste(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page()
    QGuiApplication.clipboard().setText("  \n")
    with qtbot.assertNotEmitted(page.text_pasted):
        QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(("width", "per_row"), [(1440, [2, 3]), (1024, [2, 3]), (700, [1, 2, 2]), (500, [1] * 5)])
def test_the_cards_wrap_and_fill_their_rows(make_page: MakePage, width: int, per_row: list[int]) -> None:
    page = make_page(width=width)
    places = [rectangle(page, card) for card in cards(page)]
    tops = sorted({top for _, top, _, _ in places})
    assert [sum(place[1] == top for place in places) for top in tops] == per_row
    rights = {max(place[2] for place in places if place[1] == top) for top in tops}
    lefts = {min(place[0] for place in places if place[1] == top) for top in tops}
    assert len(rights) == len(lefts) == 1


@pytest.mark.parametrize("has_recent", [False, True])
@pytest.mark.parametrize(("width", "height"), [(1440, 900), (1024, 700), (700, 500), (500, 300)])
def test_nothing_overlaps_and_nothing_is_beyond_the_sides(
    make_page: MakePage, recent: list[RecentMapping], width: int, height: int, has_recent: bool
) -> None:
    page = make_page(*(recent if has_recent else ()), width=width, height=height)
    shown = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and not isinstance(button, QToolButton)
    ]
    places = [rectangle(page, button) for button in shown]
    assert all(left >= 0 and right <= width for left, _, right, _ in places)
    for number, one in enumerate(places):
        for other in places[number + 1 :]:
            apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
            assert apart, (one, other)


def test_recent_mappings_stand_beside_the_samples_where_there_is_room(
    make_page: MakePage, recent: list[RecentMapping]
) -> None:
    page = make_page(*recent)
    row, card = called(page, "first.mapping.json"), cards(page)[0]
    assert rectangle(page, row)[0] > rectangle(page, card)[2]
    page.resize(700, 900)
    assert rectangle(page, row)[3] < rectangle(page, card)[1]


def test_a_low_window_scrolls_to_what_the_arrows_reach(qtbot: QtBot, make_page: MakePage) -> None:
    page = make_page(width=700, height=360)
    cards(page)[0].setFocus()
    key(Qt.Key.Key_End)
    _, top, _, bottom = rectangle(page, cards(page)[4])
    assert 0 <= top < bottom <= page.height()
    assert not page.findChildren(QScrollArea)[0].horizontalScrollBar().isVisible()


def test_a_theme_chosen_later_is_followed(qapp: QApplication, make_page: MakePage) -> None:
    page = make_page()
    dark = load_palettes()["dark"]
    card = cards(page)[0]
    _, y, right, _ = rectangle(page, card)
    apply_theme(qapp, dark)
    image = page.grab().toImage()
    assert image.pixelColor(4, 4).name() == dark.background
    assert image.pixelColor(right - 8, y + 8).name() == dark.panel
    apply_theme(qapp, load_palettes()["light"])


def test_the_focus_is_seen(make_page: MakePage, recent: list[RecentMapping]) -> None:
    page = make_page(*recent)
    for name in ("New mapping", SAMPLES[0].title, "first.mapping.json"):
        button = called(page, name)
        before = page.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert page.grab().toImage() != before, name


def test_no_ring_is_drawn_before_a_key_is_pressed(make_page: MakePage) -> None:
    page = make_page()
    assert QApplication.focusWidget() is page
    key(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is called(page, "New mapping")


def test_a_screen_reader_is_told_what_a_card_does(make_page: MakePage) -> None:
    card = cards(make_page())[0]
    assert card.accessibleName() == "Web-shop order to ERP"
    assert card.accessibleDescription().endswith("shop-orders.json to erp-sales-order.json")
