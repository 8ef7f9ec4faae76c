"""Pages behind tabs: which is in front, what stands beside the tabs, and marks on them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ink import inked_columns
from widgets.palette import Palette
from widgets.tab_place import TabPlace


class Page(QWidget):
    def __init__(self, words: str) -> None:
        super().__init__()
        self.corner = QLabel(words)


@pytest.fixture
def place(qtbot: QtBot) -> TabPlace:
    place = TabPlace()
    qtbot.addWidget(place)
    place.resize(400, 200)
    return place


def words_of(place: TabPlace) -> list[str]:
    return [place.tabText(at) for at in range(place.count())]


def test_the_page_in_front_stays_there_while_others_come_and_go(place: TabPlace) -> None:
    first, second, third = QWidget(), QWidget(), QWidget()
    place.set_pages({"First": first, "Second": second})
    place.setCurrentWidget(second)
    place.set_pages({"Third": third, "First": first, "Second": second})
    assert words_of(place) == ["Third", "First", "Second"]
    assert place.currentWidget() is second
    place.set_pages({"Second": second, "Third": third})
    assert words_of(place) == ["Second", "Third"]
    assert place.currentWidget() is second


def test_what_belongs_to_a_page_stands_beside_the_tabs_only_while_it_is_in_front(place: TabPlace) -> None:
    page, other = Page("of record 1"), QWidget()
    place.set_pages({"Preview": page, "Other": other})
    place.show()
    assert page.corner.isVisible()
    place.setCurrentWidget(other)
    assert not page.corner.isVisible()
    place.setCurrentWidget(page)
    assert page.corner.isVisible()


def test_a_page_takes_along_what_belongs_to_it(place: TabPlace, qtbot: QtBot) -> None:
    elsewhere, page = TabPlace(), Page("of record 1")
    qtbot.addWidget(elsewhere)
    place.set_pages({"Preview": page})
    place.show()
    elsewhere.show()
    place.set_pages({})
    elsewhere.set_pages({"Preview": page})
    assert page.corner.isVisible()
    assert page.corner.window() is elsewhere
    elsewhere.set_pages({})
    place.set_pages({"Preview": page})
    assert page.corner.isVisible()
    assert page.corner.window() is place


def test_a_mark_is_also_told_in_words(place: TabPlace) -> None:
    page = QWidget()
    place.set_pages({"Expected": page})
    place.set_mark(page, QIcon(QPixmap(8, 8)), "2 differences")
    assert not place.tabIcon(0).isNull()
    assert place.tabToolTip(0) == "2 differences"
    assert place.tabBar().accessibleTabName(0) == "Expected, 2 differences"
    place.set_mark(page, QIcon(), "")
    assert place.tabIcon(0).isNull()


def test_words_do_not_move_when_another_tab_is_chosen_by_key(place: TabPlace) -> None:
    place.set_pages({"Preview": QWidget(), "Expected": QWidget(), "JSON": QWidget()})
    place.show()
    bar = place.tabBar()
    bar.setFocus()
    last = bar.tabRect(2).right()
    QTest.keyClick(bar, Qt.Key.Key_Right)
    assert place.currentIndex() == 1
    assert abs(bar.tabRect(2).right() - last) <= 1


@pytest.mark.usefixtures("themed")
def test_a_mark_stands_close_to_its_words_and_makes_the_strip_no_higher(place: TabPlace) -> None:
    page, red = QWidget(), QPixmap(16, 16)
    red.fill(Qt.GlobalColor.red)
    place.set_pages({"Expected": page, "Other": QWidget()})
    place.show()
    bar = place.tabBar()
    before = bar.height()
    place.set_mark(page, QIcon(red), "2 differences")
    place.setCurrentIndex(1)
    assert bar.height() == before
    above_line = bar.tabRect(0).translated(bar.pos()).adjusted(0, 0, 0, -8)
    inked = inked_columns(place.grab(above_line).toImage())
    mark_ends = next(at for at in range(len(inked)) if inked[at] and not inked[at + 1])
    words_begin = next(at for at in range(mark_ends + 1, len(inked)) if inked[at])
    assert 4 <= words_begin - mark_ends <= 10


def test_the_strip_stands_on_the_ground_of_the_panels(place: TabPlace, themed: Palette) -> None:
    place.set_pages({"Preview": QWidget(), "Expected": QWidget()})
    place.show()
    picture, bar = place.grab().toImage(), place.tabBar().geometry()
    middle = bar.center().y()
    for at in (bar.left() + 2, bar.right() - 2, place.width() - 4):
        assert picture.pixelColor(at, middle) == QColor(themed.panel)
