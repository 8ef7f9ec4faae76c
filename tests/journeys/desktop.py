"""A desktop of its own: a screen, a window manager, and the bus on which programs tell what they show.

The bus is the one that screen readers use (AT-SPI). So what a journey finds, people who hear their screen find too.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType

from jeepney import DBusAddress, new_method_call
from jeepney.io.blocking import open_dbus_connection

from tests.journeys.waiting import until

SCREEN = "1600x1000x24"
SHOWN_ON = "JOURNEY_DISPLAY"
"""Names a display to watch the journeys on; without it they have a screen of their own that nobody sees."""

_PROGRAMS = ("Xvfb", "openbox", "xdotool", "dbus-daemon")
_ACCESSIBILITY = "dbus-1/services/org.a11y.Bus.service"
_TAKE_SCREENSHOT = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


def missing_tools() -> list[str]:
    """What a desktop needs and this machine lacks."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    folders = os.environ.get("XDG_DATA_DIRS", "/usr/local/share:/usr/share").split(":")
    if not any((Path(folder) / _ACCESSIBILITY).is_file() for folder in folders):
        missing.append("at-spi2-core")
    return missing


class Desktop:
    """Used in a `with`; `environment` is for programs that are started on it, `bus` the address of what they show."""

    environment: dict[str, str]
    bus: str

    def __enter__(self) -> Desktop:
        with ExitStack() as opened:
            self._folder = Path(opened.enter_context(tempfile.TemporaryDirectory(prefix="desktop-")))
            self._processes: list[subprocess.Popen[str]] = []
            opened.callback(self._end_all)
            self.environment = self._make_environment()
            self.environment["DISPLAY"] = os.environ.get(SHOWN_ON) or self._open_screen()
            session = self._run("dbus-daemon", "--session", "--nofork", "--print-address=1", tells=True)
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = session
            self._run("openbox")
            until(self._has_window_manager, "the window manager")
            self.bus = self._accessibility_bus(session)
            self._open = opened.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def take_screenshot(self, path: Path) -> None:
        """Write what is on the screen to a PNG file."""
        subprocess.run(
            [sys.executable, "-c", _TAKE_SCREENSHOT, str(path)], env=self.environment, check=True, timeout=60
        )

    def _make_environment(self) -> dict[str, str]:
        """Folders of its own, and nothing of the display or the platform that the tests run with."""
        others = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_SCALE_FACTOR", "AT_SPI_BUS_ADDRESS", "LANGUAGE")
        environment = {name: value for name, value in os.environ.items() if name not in others}
        for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
            folder = self._folder / name
            folder.mkdir(mode=0o700)
            environment[name] = str(folder)
        return environment | {
            "XDG_SESSION_TYPE": "x11",
            "LC_ALL": "C.UTF-8",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            # Qt warns when something is asked about that has just closed, which eyes cannot know.
            "QT_LOGGING_RULES": "qt.accessibility.atspi.warning=false",
        }

    def _open_screen(self) -> str:
        # Without -noreset the screen begins anew, and ends whoever comes just then, when its only visitor leaves.
        return ":" + self._run(
            "Xvfb", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", tells=True
        )

    def _run(self, *command: str, tells: bool = False) -> str:
        """Start a program that stays; returns the line with which it tells that it is ready, if it tells one."""
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.PIPE if tells else subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        self._processes.append(process)
        if process.stdout is None:
            return ""
        told = process.stdout.readline().strip()
        process.stdout.close()
        assert told, f"{command[0]} did not start"
        return told

    def _has_window_manager(self) -> bool:
        asked = ["xdotool", "get_num_desktops"]
        return subprocess.run(asked, env=self.environment, capture_output=True, check=False).returncode == 0

    def _accessibility_bus(self, session: str) -> str:
        with open_dbus_connection(session) as connection:
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            return str(connection.send_and_get_reply(new_method_call(place, "GetAddress"), timeout=20).body[0])

    def _end_all(self) -> None:
        for process in reversed(self._processes):
            # A session each: with the bus end the services that it has started.
            os.killpg(process.pid, signal.SIGTERM)
            process.wait(timeout=20)
