"""Where the window opens."""

from collections.abc import Callable

from designer.window.main_window import MainWindow


def test_a_window_left_on_a_screen_that_is_gone_comes_back_in_sight(
    start: MainWindow, make_window: Callable[[], MainWindow]
) -> None:
    start.move(6_000, 4_000)
    assert start.close()
    again = make_window()
    again.show()
    assert again.screen().geometry().intersects(again.frameGeometry())
    assert again.screen().geometry().contains(again.frameGeometry().topLeft())
