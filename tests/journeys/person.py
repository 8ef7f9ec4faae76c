"""A person at the designer: names what there is to see, and does with mouse and keys what a test tells."""

from __future__ import annotations

import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from tests.journeys.desktop import Desktop
from tests.journeys.eyes import Eyes, Seen
from tests.journeys.hands import Hands, Point
from tests.journeys.waiting import PATIENCE_S, until

_PROGRAM = Path(sys.executable).with_name("mapping-designer")
_WINDOW = "Mapping Designer"
_ROWS = "Rows of the mapping"
_WILL_DROP = "rop to "
"""What the window says of every drop that does something, among other words."""


class Person:
    """Someone who works in a folder, with settings and a journal of their own, and starts the program once or more."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self.eyes = Eyes(desktop.bus)
        self.hands = Hands(desktop.environment)
        self.folder = folder
        self._desktop = desktop
        self._own = {"XDG_CONFIG_HOME": folder / "settings", "XDG_DATA_HOME": folder / "data"}
        self._log = folder / "program.log"
        self._program: subprocess.Popen[bytes] | None = None

    # The program

    def starts(self, *arguments: str | Path, elsewhere: bool = False) -> None:
        """Start the program as a user does, and wait until its window is there for the keyboard.

        It is started in the person's folder; or elsewhere, as desktops do.
        """
        for own in self._own.values():
            own.mkdir(exist_ok=True)
        with self._log.open("ab") as log:
            self._program = subprocess.Popen(
                [_PROGRAM, *map(str, arguments)],
                env=self._desktop.environment | {name: str(own) for name, own in self._own.items()},
                cwd="/" if elsewhere else self.folder,
                stdout=log,
                stderr=log,
            )
        self.sees_title(_WINDOW)
        until(lambda: self.eyes.all("frame"), "the window's parts")

    def sees_it_end(self) -> int:
        """Wait until the program ends; returns its exit status."""
        assert self._program is not None
        try:
            return self._program.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"waited {PATIENCE_S:.0f} s for the program to end") from None

    def kills_it_when_kept(self, words: str) -> None:
        """Kill the program, which can do nothing about it, as soon as its journal has these words."""
        journals = self._own["XDG_DATA_HOME"]

        def is_kept() -> bool:
            with suppress(FileNotFoundError):  # it is put in place anew all the time
                return any(words in path.read_text(encoding="utf-8") for path in journals.rglob("*.journal"))
            return False

        until(is_kept, f"a journal with “{words}”")
        self._kill()

    def goes(self) -> None:
        """Let go of all, and end what is still running, as at the end of a journey."""
        self.hands.let_go()
        self.eyes.close()
        self._kill()

    def heard(self) -> str:
        """What the program has written for those who started it."""
        return self._log.read_text(encoding="utf-8") if self._log.exists() else ""

    def takes_screenshot(self) -> Path:
        path = self.folder / "screen.png"
        self._desktop.take_screenshot(path)
        return path

    # Looking

    def sees(self, name: str, within: str = "", role: str = "") -> Seen:
        """Wait until something with this name is shown."""
        return until(lambda: self.eyes.named(name, within, role), f"“{name}” in “{within or 'the window'}”")

    def sees_selected(self, name: str, within: str) -> None:
        """Wait until something with this name is shown, and selected."""

        def is_selected() -> bool:
            seen = self.eyes.named(name, within)
            return seen is not None and seen.is_selected

        until(is_selected, f"“{name}” in “{within}” to be selected")

    def sees_no_more(self, name: str, within: str = "") -> None:
        """Wait until nothing with this name is shown."""
        until(lambda: self.eyes.named(name, within) is None, f"“{name}” to be gone")

    def sees_title(self, words: str) -> None:
        """Wait until the window that has the keyboard has these words in its title."""
        with suppress(AssertionError):
            until(lambda: words in self._title(), "the title")
        assert words in self._title()

    def is_told(self, words: str) -> None:
        """Wait until a line of the window says this, among other words."""
        until(lambda: self._hears(words), f"the window to say “{words}”")

    def reads_rows(self) -> list[str]:
        """What the table of rows says now, cell by cell."""
        return [cell.name for cell in self.eyes.all("cell", _ROWS)]

    def reads_row(self, number: int, *cells: str) -> None:
        """Wait until these cells are in a row of the table, among others."""
        seen: set[str] = set()

        def are_there() -> bool:
            seen.clear()
            seen.update(self._row(number))
            return seen.issuperset(cells)

        with suppress(AssertionError):  # what is there instead says more
            until(are_there, "the row")
        assert seen.issuperset(cells), sorted(seen)

    def reads_text(self, name: str, text: str) -> None:
        """Wait until this is written in an editor."""
        with suppress(AssertionError):  # what is there instead says more
            until(lambda: self.eyes.text(self.sees(name)) == text, f"what is in “{name}”")
        assert self.eyes.text(self.sees(name)) == text

    def reads_preview(self, *lines: str) -> None:
        """Wait until the preview shows these lines."""
        with suppress(AssertionError):  # what is there instead says more
            until(lambda: self._preview() == lines, "the preview")
        assert self._preview() == lines

    # Doing

    def drags(self, field: str, onto: str, told: str = _WILL_DROP) -> None:
        """Drag a source field onto a destination field, and let go when the window has told what that will do."""
        target = self.sees(onto, "Destination", "tree item")
        self._drags(self.sees(field, "Source", "tree item").middle, target.middle, told)

    def drags_back(self, field: str, onto: str) -> None:
        """Drag a destination field onto the source field that it shall come from."""
        target = self.sees(onto, "Source", "tree item")
        self._drags(self.sees(field, "Destination", "tree item").middle, target.middle)

    def drags_to_empty_place(self, field: str, told: str = _WILL_DROP) -> None:
        """Drag a source field to where the destination shows nothing: below its last field."""
        left, top, width, height = self.sees("Destination", role="tree").area
        self._drags(self.sees(field, "Source", "tree item").middle, (left + width // 2, top + height - 20), told)

    def clicks(self, name: str, within: str = "", times: int = 1, role: str = "") -> None:
        self.hands.click(self.sees(name, within, role).middle, times)

    def double_clicks(self, name: str, within: str = "") -> None:
        self.clicks(name, within, times=2)

    def double_clicks_cell(self, column: str, row: int) -> None:
        """Double-click a cell of the table of rows."""
        line = self.sees(f"Row {row}", _ROWS, "cell")
        cells = [cell for cell in self.eyes.all("cell", _ROWS) if cell.top == line.top]
        self.hands.click(next(cell for cell in cells if cell.name.startswith(f"{column}: ")).middle, times=2)

    def carries(self, field: str, onto: str) -> None:
        """Map a field by keys alone, from the source tree back to it: both fields are found by typing their names."""
        self.types(field)
        self.presses("Down", "space", "Tab")
        self.types(onto)
        self.presses("Return")

    def clicks_link(self, source: str, destination: str, times: int = 1) -> None:
        """Click a link in its middle: that is halfway between its fields."""
        left, _, width, _ = self.sees("Links between source and destination").area
        ends = self.sees(source, "Source", "tree item"), self.sees(destination, "Destination", "tree item")
        self.hands.click((left + width // 2, sum(end.middle[1] for end in ends) // 2), times)

    def clicks_besides(self, *names: str, within: str) -> None:
        """Click with Ctrl held down, as one does to take several."""
        places = [self.sees(name, within).middle for name in names]
        with self.hands.holding("ctrl"):
            for place in places:
                self.hands.click(place)

    def presses(self, *keys: str) -> None:
        self.hands.press(*keys)

    def types(self, text: str) -> None:
        self.hands.type(text)

    def saves_as(self, path: Path) -> str:
        """Save with Ctrl+S, answer the file dialog, and wait for the file; returns what it holds."""
        self.presses("ctrl+s")
        self.sees_title("Save mapping")
        self.types(str(path))
        self.presses("Return")
        until(path.is_file, f"the file {path}")
        return path.read_bytes().decode()

    def _drags(self, start: Point, end: Point, told: str = _WILL_DROP) -> None:
        self.hands.hold(start)
        self.hands.carry(end)
        until(lambda: self._hears(told), f"the window to say “{told}”", self.hands.shift)
        self.hands.let_go()

    def _row(self, number: int) -> tuple[str, ...]:
        cells = self.eyes.all("cell", _ROWS)
        tops = {cell.top for cell in cells if cell.name == f"Row {number}"}
        return tuple(cell.name for cell in cells if cell.top in tops)

    def _preview(self) -> tuple[str, ...]:
        return tuple(cell.name for cell in self.eyes.all("cell", "Preview"))

    def _kill(self) -> None:
        if self._program is not None and self._program.poll() is None:
            self._program.kill()
            self._program.wait(timeout=PATIENCE_S)

    def _title(self) -> str:
        """The title of the window that has the keyboard."""
        ended = None if self._program is None else self._program.poll()
        assert ended is None, f"the program has ended with {ended}"
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        told = subprocess.run(
            asked, env=self._desktop.environment, capture_output=True, text=True, check=False, timeout=30
        )
        return told.stdout

    def _hears(self, words: str) -> bool:
        return any(words in label.name for label in self.eyes.all("label"))
