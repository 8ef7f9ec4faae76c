"""How the program starts: what it is asked for, where it cannot, and that its window is really painted."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from designer.window.self_test import exit_after_first_paint

ROOT = Path(__file__).parents[1]
only_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")


def start(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The program as a user starts it, with settings and folders of its own."""
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(home))
    display = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "XDG_SESSION_TYPE": "", "QT_QPA_PLATFORM": ""}
    return subprocess.run(
        [sys.executable, "-m", "designer", *arguments],
        env={**os.environ, **folders, **display, **environment},
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )


def test_the_window_of_a_sample_is_painted(tmp_path: Path) -> None:
    done = start(tmp_path, "--self-test", "start", "--sample", "shop-order-to-erp", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "The window has been painted.\n"), done.stderr


def test_the_start_page_is_painted(tmp_path: Path) -> None:
    done = start(tmp_path, "--self-test", "start", QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stdout) == (0, "The window has been painted.\n"), done.stderr


def test_cycles_are_collected_once_the_window_is_there(tmp_path: Path) -> None:
    program = (
        "import gc, sys\nfrom designer.__main__ import window\n"
        "sys.argv = ['mapping-designer', '--self-test', 'start']\nprint(window(), gc.isenabled())"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", program], env=environment, cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "0 True", done.stderr


def test_the_self_test_fails_with_the_reason_for_a_mapping_that_cannot_be_read(tmp_path: Path) -> None:
    bad = tmp_path / "bad.mapping.json"
    bad.write_text("[]", encoding="utf-8")
    done = start(tmp_path, "--self-test", "start", str(bad), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 1
    assert "not a mapping" in done.stderr
    assert "Traceback" not in done.stderr


@only_linux
def test_without_a_display_the_program_says_so_and_what_works(tmp_path: Path) -> None:
    done = start(tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("There is no display to open the window on")
    assert done.stderr.count("\n") == 1


@only_linux
def test_without_a_display_the_self_test_fails(tmp_path: Path) -> None:
    done = start(tmp_path, "--self-test", "start")
    assert done.returncode == 1
    assert "no display" in done.stderr


@only_linux
def test_a_display_that_cannot_be_reached_is_one_sentence_and_no_abort(tmp_path: Path) -> None:
    done = start(tmp_path, DISPLAY=":7421")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1


def test_an_unknown_sample_is_answered_with_those_there_are(tmp_path: Path) -> None:
    done = start(tmp_path, "--sample", "shop", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "shop-order-to-erp" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_sample_and_a_mapping_at_once_are_wrong_use(tmp_path: Path) -> None:
    done = start(tmp_path, "m.json", "--sample", "shop-order-to-erp", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert "not allowed with argument" in done.stderr


def test_help_tells_of_the_window_and_of_the_commands(tmp_path: Path) -> None:
    done = start(tmp_path, "--help")
    assert done.returncode == 0
    for told in ("--sample shop-order-to-erp", "--source", "apply", "explain", "check", "fields"):
        assert told in done.stdout


def test_a_painted_window_ends_the_application_with_0(qtbot: QtBot, qapp: QApplication) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(QWidget())
    exit_after_first_paint(window, lambda: "")
    window.show()
    assert qapp.exec() == 0


def test_what_the_window_could_not_open_ends_it_with_1(
    qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    exit_after_first_paint(window, lambda: "a.json is empty.")
    window.show()
    assert qapp.exec() == 1
    assert capsys.readouterr().err == "a.json is empty.\n"


def test_a_window_that_is_never_painted_is_given_up(
    qtbot: QtBot, qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    exit_after_first_paint(window, lambda: "", limit_ms=10)
    assert qapp.exec() == 1
    assert "not painted within 0.01 seconds" in capsys.readouterr().err
