"""A window as people have it, and a clock that runs from an event until all that changed has been painted."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from benchmarks.generated import Scenario
from designer.window.calm_collector import calm_collector
from designer.window.main_window import MainWindow
from designer.window.resource_files import load_icon_drawing, load_palettes
from designer.window.settings import Settings
from widgets.icons import IconFamily
from widgets.theme import apply_theme

_LIMIT_S = 10


def open_window(settings: Path) -> MainWindow:
    """The designer at its first size, in front and painted."""
    app = QApplication.instance() or QApplication(["benchmark"])
    assert isinstance(app, QApplication)
    apply_theme(app, load_palettes()["light"])
    window = MainWindow(IconFamily(load_icon_drawing), Settings(settings))
    calm_collector(window.opened)
    window.show()
    window.resize(1440, 900)  # whatever the screen
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def open_scenario(window: MainWindow, scenario: Scenario) -> None:
    """Open samples and mapping, with two levels of the trees unfolded."""
    window.opened.set_source(scenario.source)
    window.opened.set_destination(scenario.destination)
    window.opened.open(scenario.mapping, None, "generated")
    for panel in (window.source, window.destination):
        panel.tree.expandToDepth(1)
    settle()


def settle() -> None:
    """Let everything happen that is waiting to."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key, to whoever has the keyboard."""
    place = QApplication.focusWidget()
    assert place is not None, "nothing has the keyboard"
    QTest.keyClick(place, key, held)


class PaintClock(QObject):
    """Measures from an event until a widget has been painted and nothing is waiting any more."""

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._is_painted = True
        return False

    def milliseconds(self, act: Callable[[], object], painted: QWidget) -> float:
        """How long it takes until the widget is painted; raises RuntimeError where that never happens."""
        settle()
        self._is_painted = False
        painted.installEventFilter(self)
        begun = time.perf_counter()
        act()
        while not self._is_painted:
            QCoreApplication.processEvents()
            if time.perf_counter() - begun > _LIMIT_S:
                raise RuntimeError(f"not painted within {_LIMIT_S} seconds: {painted}")
        QCoreApplication.processEvents()  # what is left over: the other panels, delayed layouts
        taken = time.perf_counter() - begun
        painted.removeEventFilter(self)
        return taken * 1000
