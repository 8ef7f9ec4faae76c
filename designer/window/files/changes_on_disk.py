"""The open mapping's file, watched: what another program does to it is told, and never written over unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from designer.mapping import Change, Mapping
from designer.mapping.difference import difference, rows_still_there
from designer.window.files.background import BackgroundWork
from designer.window.files.saving import Saving
from designer.window.open_mapping import OpenMapping
from designer.window.selection import Selection
from designer.window.versions.mapping_difference_words import DifferenceWords
from designer.window.words import in_words
from designer.workspace.file_state import FileState, Signature, file_state, saved_at, signature
from widgets.message_bar import MessageBar

LOOKED_AT_AFTER_MS = 150
"""Programs write in several steps; after the last of them."""
_GONE_AFTER_MS = 600
"""Programs that move a new file into place leave none for a moment."""
_MESSAGE = "file on disk"


class ChangesOnDisk(QObject):
    """Looks at the file when the system tells of it, when the window comes to the front, and before saving."""

    difference_wanted = Signal()
    """A person wants to see what differs."""
    overwritten = Signal(object, object, object)
    """A file that another program changed or took away, the mapping that it held before, as far as is known, and when
    that was saved; None where that is not known."""

    def __init__(
        self, opened: OpenMapping, selection: Selection, saving: Saving, bar: MessageBar, window: QWidget
    ) -> None:
        super().__init__(window)
        self._opened = opened
        self._selection = selection
        self._saving = saving
        self._bar = bar
        self._window = window
        self._words = DifferenceWords(self)
        self._path: Path | None = None
        self._held = opened.saved
        """What the file holds as far as a person was told, or chose not to mind."""
        self._held_since = saved_at(None)
        """When that was saved."""
        self._known: Signature | None = None
        """Of the file when it was looked at last."""
        self._foreign: FileState | None = None
        """What another program made of it, for as long as a person has not answered."""
        self._looking: BackgroundWork | None = None
        self._times_gone = 0
        self._soon = QTimer(self, singleShot=True, interval=LOOKED_AT_AFTER_MS)
        self._soon.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _name: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _name: self._soon.start())
        self._again = QTimer(self, singleShot=True, interval=_GONE_AFTER_MS)
        self._again.timeout.connect(self._look)
        opened.state_changed.connect(self._follow)
        window.installEventFilter(self)
        self._follow()

    @property
    def theirs(self) -> Mapping | None:
        """What another program saved, for as long as a person has not answered."""
        return self._foreign.mapping if self._foreign is not None else None

    def may_write(self, path: Path) -> bool:
        """Whether a file may be written over; where another program changed it, the bar asks first."""
        if path != self._path or self._is_as_known(path):
            return True
        state = file_state(path)
        if state.signature is None or state.mapping in (self._held, self._opened.mapping):
            return True
        self._judge(state)
        self._tell(is_saving=True)
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window comes to the front, and let everything pass."""
        if event.type() == QEvent.Type.WindowActivate and self._path is not None:
            self._soon.start()
        return False

    def reload(self) -> None:
        """Take what the file holds, as one step that can be taken back; what is selected stays so where it is there."""
        theirs, path = self.theirs, self._path
        if theirs is None or path is None:
            return
        self._accept(theirs)
        mine = self._opened.mapping
        selected = rows_still_there(mine, theirs, self._selection.rows)
        self._opened.apply(Change(self.tr("Reload"), mine, theirs, selected))
        self._opened.mark_saved(path)

    def close(self) -> None:
        """The window closes."""
        self._window.removeEventFilter(self)
        self._soon.stop()
        self._again.stop()
        if self._looking is not None:
            self._looking.wait()
            self._looking = None

    def _is_as_known(self, path: Path) -> bool:
        return self._foreign is None and self._known is not None and signature(path) == self._known

    def _follow(self) -> None:
        opened = self._opened
        if opened.path != self._path:
            self._watch(opened.path)
        if opened.is_saved:
            if self._held is not opened.saved and self._path is not None:
                self._held_since = saved_at(signature(self._path))  # read or written just now
            self._held, self._known = opened.saved, None  # looked at once more: it may have changed meanwhile
            self._foreign = None
            self._times_gone = 0
            self._bar.withdraw(_MESSAGE)
            if self._path is not None:
                self._soon.start()

    def _watch(self, path: Path | None) -> None:
        if watched := self._watcher.files() + self._watcher.directories():
            self._watcher.removePaths(watched)
        self._path = path
        self._known = self._foreign = None
        self._bar.withdraw(_MESSAGE)
        self._watch_what_is_there()

    def _watch_what_is_there(self) -> None:
        """The file and its folder; a new file of the same name is not watched by itself."""
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for place in (self._path, self._path.parent) if self._path is not None else ():
            if str(place) not in watched and place.exists():
                self._watcher.addPath(str(place))

    def _look(self) -> None:
        path = self._path
        if path is None:
            return
        if self._looking is not None:
            self._soon.start()
            return
        known, held = self._known, self._held

        def look(_cancelled: Callable[[], bool]) -> FileState | None:
            found = signature(path)
            return None if found is not None and found == known else file_state(path)

        self._looking = BackgroundWork(look, self)
        self._looking.ended.connect(lambda ended: self._end(ended, path, held))
        self._looking.start()

    def _end(self, ended: BackgroundWork, path: Path, held: Mapping) -> None:
        if self._looking is None:
            return  # the window has been closed meanwhile
        self._looking = None
        if ended.error is not None:
            raise ended.error
        if path != self._path or held is not self._held:
            self._soon.start()  # what was found is of another time
        elif isinstance(ended.outcome, FileState):
            self._judge(ended.outcome)
        self._watch_what_is_there()

    def _judge(self, state: FileState) -> None:
        if state.signature is None:
            self._judge_gone()
            return
        self._times_gone = 0
        opened, path = self._opened, self._path
        self._known = state.signature
        if state.mapping == opened.mapping and path is not None:
            self._accept(opened.mapping)
            if not opened.is_saved:
                opened.mark_saved(path)
        elif state.mapping == self._held:
            self._accept(self._held)
        else:
            if self._foreign is None and path is not None:
                self.overwritten.emit(path, self._held, self._held_since)
            self._foreign = state
            opened.mark_unsaved()
            self._tell()

    def _judge_gone(self) -> None:
        self._times_gone += 1
        if self._times_gone == 1:
            self._again.start()
        elif self._times_gone == 2:  # told once
            if self._foreign is None and self._path is not None:
                self.overwritten.emit(self._path, self._held, self._held_since)
            self._known = self._foreign = None
            self._opened.mark_unsaved()
            self._tell_gone()

    def _accept(self, held: Mapping) -> None:
        self._held = held
        self._held_since = saved_at(self._known)
        self._foreign = None
        self._bar.withdraw(_MESSAGE)

    def _keep_mine(self) -> None:
        if self._foreign is not None:
            self._accept(self._foreign.mapping or self._held)
            self._opened.mark_unsaved()

    def _tell(self, is_saving: bool = False) -> None:
        state, path = self._foreign, self._path
        if state is None or path is None:
            return
        save = (self.tr("Save mine"), self._save_mine)
        keep = save if is_saving else (self.tr("Keep mine"), self._keep_mine)
        if state.mapping is None:
            words = self.tr("{0} was changed by another program, and is no mapping now: {1}.")
            self._bar.keep_message(_MESSAGE, "warning", words.format(path.name, in_words(state.why)), [keep])
            return
        told = self._words.summary(difference(self._held, state.mapping))
        if is_saving:
            words = self.tr("Not saved yet: {0} was changed by another program ({1}).")
        else:
            words = self.tr("{0} was changed by another program: {1}.")
        show = (self.tr("Show the difference"), self._show_difference)
        reload = (self.tr("Reload"), self.reload)
        self._bar.keep_message(_MESSAGE, "warning", words.format(path.name, told), [reload, keep, show])

    def _tell_gone(self) -> None:
        path = self._path
        if path is not None:
            words = self.tr(
                "{0} is no longer in its folder: it was moved, renamed or deleted. Your work is still open."
            )
            again = (self.tr("Save it there again"), self._saving.save)
            elsewhere = (self.tr("Save as…"), self._saving.save_as)
            self._bar.keep_message(_MESSAGE, "warning", words.format(path.name), [again, elsewhere])

    def _save_mine(self) -> None:
        self._keep_mine()
        self._saving.save()

    def _show_difference(self) -> None:
        self._tell()  # it is still to be answered
        self.difference_wanted.emit()
