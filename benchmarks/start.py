"""From the start of the process to the first painted window, beside a bare window with one tree."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from benchmarks.result import Table, in_turns

ROUNDS = 9
SAMPLE = "shop-order-to-erp"
_BARE = [str(Path(__file__).with_name("bare_window.py"))]
_OURS = ["-m", "designer", "--self-test", "start"]
_NOTE = (
    "Each run is a process of its own, timed from its start until it tells that its window has been painted; then it\n"
    "ends itself. The bare window is `benchmarks/bare_window.py`."
)


def run() -> list[Table]:
    """The start without a screen and, where Xvfb is, on an X server."""
    with tempfile.TemporaryDirectory() as home:
        tables = [_measured("offscreen", home, {"QT_QPA_PLATFORM": "offscreen"})]
        if shutil.which("Xvfb"):
            with x_server() as display:
                tables.append(_measured("X server", home, {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}))
    return tables


@contextmanager
def x_server() -> Iterator[str]:
    """An X server of our own, without a screen; gives its DISPLAY."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading, encoding="ascii") as told:
            number = told.readline().strip()
        try:
            yield f":{number}"
        finally:
            server.terminate()


def _measured(where: str, home: str, environment: dict[str, str]) -> Table:
    # Nobody's settings, recent files or journal are read or changed.
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), home)
    # An installed program finds its modules compiled: the first round, which does not count, compiles them.
    compiled = {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": str(Path(home, "compiled"))}
    surroundings = {**os.environ, **folders, **compiled, **environment}
    commands = {
        "bare PySide6 window, one tree": _BARE,
        "designer, start page": _OURS,
        "designer, sample of 67 rows": [*_OURS, "--sample", SAMPLE],
    }
    actions = {name: partial(_milliseconds, command, surroundings) for name, command in commands.items()}
    return Table(f"Start to first painted window, {where}", "milliseconds", in_turns(actions, ROUNDS), _NOTE)


def _milliseconds(command: list[str], environment: dict[str, str]) -> float:
    """From here to the line that tells the first paint; raises RuntimeError where none comes."""
    whole = [sys.executable, *command]
    begun = time.perf_counter()
    with subprocess.Popen(whole, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        told = process.stdout.readline()
        taken = time.perf_counter() - begun
        _, complaints = process.communicate()
    if process.returncode or not told:
        raise RuntimeError(f"{' '.join(whole)} ended with {process.returncode}: {complaints.decode()}")
    return taken * 1000
