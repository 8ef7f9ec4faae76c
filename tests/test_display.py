"""What is said where no window can be opened, before Qt gets to abort."""

import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from designer.display import display_problem, load_library, load_plugin

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="only Linux can lack a display or libraries"
)


def lacking(*names: str) -> Callable[[str], ctypes.CDLL]:
    """A loader of a system without those libraries: no plugin loads, and the first that it misses is named."""

    def load(name: str) -> ctypes.CDLL:
        if name in names or "plugins/platforms" in name:
            raise OSError(f"{names[0]}: cannot open shared object file: No such file or directory")
        return ctypes.CDLL(None)

    return load


def problem_where(environment: dict[str, str], load: Callable[[str], ctypes.CDLL]) -> str:
    """What is told on a system that loads libraries and plugins so."""
    return display_problem(environment, load, load)


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[dict[str, str]]:
    """The environment of a Wayland session whose compositor listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listening:
        listening.bind(str(tmp_path / "wayland-7"))
        listening.listen()
        yield {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}


def test_no_display_at_all_is_told_with_what_works_without_one() -> None:
    problem = display_problem({})
    assert "neither DISPLAY nor WAYLAND_DISPLAY is set" in problem
    assert "mapping-designer --help" in problem


def test_asking_for_x_without_a_display_is_no_display() -> None:
    assert display_problem({"QT_QPA_PLATFORM": "xcb"}) == display_problem({})


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:size=800x600"])
def test_a_platform_without_a_screen_needs_no_display(platform: str) -> None:
    assert display_problem({"QT_QPA_PLATFORM": platform}) == ""


def test_a_platform_that_qt_does_not_have_is_named() -> None:
    assert "no platform ofscreen" in display_problem({"QT_QPA_PLATFORM": "ofscreen"})


def test_a_display_that_nobody_serves_is_named() -> None:
    assert "The display :7421 cannot be reached" in problem_where(
        {"DISPLAY": ":7421"}, lambda _: load_library("libxcb.so.1")
    )


def test_a_wayland_display_that_listens_is_enough(compositor: dict[str, str]) -> None:
    assert problem_where(compositor, lambda _: ctypes.CDLL(None)) == ""


def test_a_wayland_display_that_nobody_serves_is_named(tmp_path: Path) -> None:
    environment = {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-8"}
    assert "The display wayland-8 cannot be reached" in problem_where(environment, lambda _: ctypes.CDLL(None))


def test_a_missing_library_is_named_with_the_commands_that_install_it() -> None:
    problem = problem_where({"DISPLAY": ":0"}, lacking("libxcb-cursor.so.0"))
    assert "a library that this system lacks (libxcb-cursor.so.0)" in problem
    assert "`sudo apt-get install libxcb-cursor0` on Debian and Ubuntu" in problem
    assert "`sudo dnf install xcb-util-cursor` on Fedora" in problem


def test_all_missing_libraries_are_named_at_once_and_each_package_only_once() -> None:
    names = ("libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libxcb-icccm.so.4")
    problem = problem_where({"DISPLAY": ":0"}, lacking(*names))
    assert f"({', '.join(names)})" in problem
    assert "apt-get install libegl1 libglib2.0-0 libxcb-icccm4`" in problem


def test_libraries_of_another_platform_are_not_asked_for() -> None:
    names = ("libEGL.so.1", "libxcb-cursor.so.0", "libwayland-client.so.0")
    assert "(libEGL.so.1)" in problem_where({"QT_QPA_PLATFORM": "offscreen"}, lacking(*names))


def test_a_missing_library_that_no_package_is_known_for_is_still_named() -> None:
    assert "libodd.so.3" in problem_where({"DISPLAY": ":0"}, lacking("libodd.so.3"))


def test_the_next_platform_counts_when_the_first_cannot_be_used(compositor: dict[str, str]) -> None:
    environment = {**compositor, "QT_QPA_PLATFORM": "xcb;wayland"}

    def load(name: str) -> ctypes.CDLL:
        if "xcb" in name:
            raise OSError(f"{name}: cannot open shared object file")
        return ctypes.CDLL(None)

    assert problem_where(environment, load) == ""


def test_a_plugin_whose_libraries_are_missing_is_told_with_the_first_of_them(tmp_path: Path) -> None:
    broken = tmp_path / "libqbroken.so"
    broken.write_bytes(b"no library")
    with pytest.raises(OSError, match="libqbroken"):
        load_plugin(str(broken))


def test_the_module_says_what_is_in_the_way_without_loading_qt() -> None:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment |= {"QT_QPA_PLATFORM": "", "XDG_SESSION_TYPE": ""}
    asked = "import sys, designer.display as d; print(d.display_problem(), 'PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], env=environment, capture_output=True, text=True, check=True)
    assert told.stdout.startswith("There is no display")
    assert told.stdout.endswith("False\n")
