"""The tab of what is expected: its commands, and a mark that says whether the shown record is as expected."""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from designer.documents import ABSENT
from designer.documents.comparison import Comparison, Steps
from designer.window.expected.expecting import Expecting
from designer.window.files.file_messages import DONE
from designer.window.told_keys import tell_keys
from designer.workspace.record_places import index_of_record
from widgets.icons import IconFamily
from widgets.theme import current_palette, theme_source

if TYPE_CHECKING:
    from designer.window.expected.panel import ExpectedPanel
    from designer.window.expected.scenario_run import ScenarioRun
    from designer.window.main_window import MainWindow
    from designer.workspace.scenarios import ScenarioResult

NAME: Final = "expected"
_MARK_MS = 100
"""The mark follows this long after a change: whoever wants to know at once has the tab in front."""
_MARK_PX = 14
_SLICE_S: Final = 0.004
_PAUSE_MS: Final = 1


class ExpectedTab(QObject):
    """Stands beside the preview; what it shows is made when it is first seen."""

    def __init__(self, window: MainWindow, icons: IconFamily) -> None:
        super().__init__(window)
        self._window = window
        self._icons = icons
        self.expecting = Expecting(window.opened, window.design, window.bar, window)
        self._panel: ExpectedPanel | None = None
        self._run: ScenarioRun | None = None
        self._wanted: ScenarioResult | None = None
        """The record to go to, once the sample that it is in is open."""
        window.panels.add_preview_tab(NAME, self.tr("Expected"), self._make)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_MARK_MS)
        self._later.timeout.connect(self.show_mark)
        self._comparing: Steps[bool] | None = None
        self._go_on_later = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._go_on_later.timeout.connect(self._compare)
        self._actions = self._make_actions()
        window.opened.explained.connect(self._later.start)
        window.opened.source_changed.connect(self._go_to_wanted)
        window.saving.saved.connect(self.expecting.keep)
        window.files.closing.connect(self._stop)
        window.design.changed.connect(self._forget_results)
        self.expecting.changed.connect(self._later.start)
        theme_source().changed.connect(self._later.start)
        self.expecting.read()

    def show_mark(self) -> None:
        """Say at the tab whether what is generated of the shown record is as expected, once that is known."""
        told, expected = self._window.opened.explanation, self.expecting.document
        self._go_on_later.stop()
        if told is None or expected is ABSENT:
            self._comparing = None
            self._window.panels.set_tab_mark(NAME, QIcon(), "")
            return
        self._comparing = Comparison().same(expected, told.generated)
        self._compare()

    def _compare(self) -> None:
        """Compare for a moment; then the window has its turn."""
        if self._comparing is None:
            return
        until = time.perf_counter() + _SLICE_S
        try:
            while time.perf_counter() < until:
                next(self._comparing)
        except StopIteration as end:
            self._comparing = None
            self._mark(bool(end.value))
        else:
            self._go_on_later.start()

    def _mark(self, is_same: bool) -> None:
        palette = current_palette(self._window)
        if is_same:
            icon, words = self._icons.icon("check", palette.success, _MARK_PX), self.tr("as expected")
        else:
            icon, words = self._icons.icon("differs", palette.error, _MARK_PX), self.tr("not as expected")
        self._window.panels.set_tab_mark(NAME, icon, words)

    def show_panel(self) -> ExpectedPanel | None:
        """Bring the tab forward and give it the keyboard."""
        self._window.show_designer()
        self._window.panels.bring_forward(NAME).setFocus()
        return self._panel

    def run_all(self) -> None:
        """Run all scenarios of the open mapping, and show what became of them."""
        if (panel := self.show_panel()) is not None:
            panel.scenarios.run_open_mapping()

    def run_folder(self) -> None:
        """Ask for a folder, and run the scenarios of all mappings in it."""
        opened = self._window.opened.path
        start = str(opened.parent) if opened is not None else ""
        chosen = QFileDialog.getExistingDirectory(self._window, self.tr("Run the scenarios of a folder"), start)
        panel = self.show_panel() if chosen else None
        if panel is not None and self._run is not None:
            panel.scenarios.tell_folder_runs()
            self._run.of_folder(Path(chosen))

    def _make(self) -> QWidget:
        from designer.window.expected.panel import ExpectedPanel
        from designer.window.expected.scenario_run import ScenarioRun

        window = self._window
        self._run = ScenarioRun(window.opened, self.expecting, self)
        self._panel = ExpectedPanel(
            self.expecting, self._run, window.opened, window.selection, self._icons, self._actions
        )
        self._panel.scenarios.result_chosen.connect(self._go_to)
        for tool, name in ((self._panel.next, "next-difference"), (self._panel.previous, "previous-difference")):
            tell_keys(tool, window.commands.named(name))
        self._panel.left.connect(partial(window.focus_panel, "rows"))
        return self._panel

    def _make_actions(self) -> list[QAction]:
        """The commands, which are in the Edit menu too."""
        window = self._window
        make = window.commands.make_for_mapping
        actions = [
            make(
                self.tr("Expect what is generated now"),
                "Ctrl+Shift+X",
                self.expecting.expect_generated,
                "check",
                name="expect-generated",
            ),
            make(
                self.tr("Open expected document…"), None, self.expecting.choose_document, "open", name="open-expected"
            ),
            make(self.tr("Paste expected document"), None, self.expecting.paste, "paste", name="paste-expected"),
            make(self.tr("Expect nothing of this record"), None, self.expecting.expect_nothing, name="expect-nothing"),
            make(self.tr("Run all scenarios"), "Ctrl+Shift+R", self.run_all, name="run-scenarios"),
            make(self.tr("Run the scenarios of a folder…"), None, self.run_folder, name="run-scenarios-of-folder"),
        ]
        steps = [
            make(self.tr("Go to expected document"), "Ctrl+Shift+E", self.show_panel, name="go-expected"),
            make(self.tr("Next difference"), "F7", partial(self._step, 1), "chevron-down", name="next-difference"),
            make(
                self.tr("Previous difference"),
                "Shift+F7",
                partial(self._step, -1),
                "chevron-up",
                name="previous-difference",
            ),
        ]
        menu = QMenu(self.tr("E&xpected"), window)
        menu.addActions(steps)
        menu.addSeparator()
        menu.addActions(actions)
        menu.aboutToShow.connect(window.commands.draw_all)
        file, edit = (action.menu() for action in window.header.menus.actions()[:2])
        if isinstance(edit, QMenu) and isinstance(file, QMenu):
            edit.addSeparator()
            edit.addMenu(menu)
            keep = make(self.tr("Keep samples with the mapping"), None, self._keep_samples, name="keep-samples")
            saves = [at for at, held in enumerate(file.actions()) if held.objectName() == "save-as"]
            file.insertAction(file.actions()[saves[0] + 1] if saves else file.actions()[-1], keep)
        return actions

    def _step(self, by: int) -> None:
        if (panel := self.show_panel()) is not None:
            panel.go_to_difference(by)

    def _keep_samples(self) -> None:
        window = self._window
        if window.opened.path is None and not window.saving.save():
            return
        if window.design.keep() and window.design.design is not None:
            words = self.tr("The samples are kept with the mapping, in {0}.")
            window.bar.show_message("success", words.format(window.design.design.path.name), name=DONE)

    def _go_to(self, result: ScenarioResult) -> None:
        window = self._window
        self._wanted = result
        if result.mapping is not None and result.mapping != window.opened.path:
            window.files.open_mapping(result.mapping)
        else:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        """Show the record that a person chose, where its sample is open."""
        wanted, opened = self._wanted, self._window.opened
        if wanted is None or wanted.mapping != opened.path or opened.source is None or wanted.place is None:
            return
        index = index_of_record(opened.source, wanted.place)
        if index is not None:
            self._wanted = None
            opened.show_record(index)
            self._window.panels.bring_forward(NAME)

    def _forget_results(self) -> None:
        if self._wanted is not None and self._wanted.mapping == self._window.opened.path:
            return  # opened from among them
        self._wanted = None
        if self._panel is not None:
            self._panel.scenarios.forget()

    def _stop(self) -> None:
        self.expecting.stop()
        if self._run is not None:
            self._run.stop()
