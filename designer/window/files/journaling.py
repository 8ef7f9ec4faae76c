"""The journal of a window: what is not saved is written down soon after each change, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cached_property

from PySide6.QtCore import QObject, QTimer

from designer.documents import Sample, plain_os_error
from designer.mapping import Mapping
from designer.window.files.background import BackgroundWork
from designer.window.files.design_files import DesignFiles
from designer.window.files.remembered_files import RememberedFiles
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from designer.workspace.journal import Journal
from designer.workspace.unsaved_work import UnsavedWork, fingerprint
from widgets.message_bar import MessageBar

WRITTEN_AFTER_MS = 250
"""With the time that writing takes, well within the second that a crash may cost."""


class Journaling(QObject):
    """Keeps a journal for as long as something of the open mapping is in no file, and none otherwise."""

    def __init__(
        self,
        opened: OpenMapping,
        remembered: RememberedFiles,
        design: DesignFiles,
        bar: MessageBar,
        journal: Journal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._remembered = remembered
        self._design = design
        self._bar = bar
        self._journal = journal
        self._saved = _Saved(opened.saved)
        self._under_way: BackgroundWork | None = None
        self._is_again = False
        self._has_written = False
        self._is_trouble_told = False
        self._superseded: list[Callable[[], object]] = []
        self._soon = QTimer(self, singleShot=True, interval=WRITTEN_AFTER_MS)
        self._soon.timeout.connect(self._write)
        opened.changed.connect(lambda _change: self._note())
        noted = (
            opened.state_changed,
            opened.draft_changed,
            opened.source_changed,
            opened.destination_changed,
            design.unkept_changed,
        )
        for signal in noted:
            signal.connect(self._note)
        self._note()

    def take_over(self, forget: Callable[[], object]) -> None:
        """Call this once the work that is open now is written down here, or is given up."""
        self._superseded.append(forget)
        self._soon.start()

    def wait(self) -> None:
        """The program ends, whatever becomes of the window: what is unsaved stays written down."""
        self._soon.stop()
        if self._under_way is not None:
            self._under_way.wait()

    def close(self) -> None:
        """The window closes: what is unsaved was given up."""
        self.wait()
        self._forget_superseded()
        self._journal.close()

    def _note(self) -> None:
        if self._opened.is_saved and self._saved.mapping is not self._opened.saved:
            self._saved = _Saved(self._opened.saved)
        if not self._opened.is_edited:
            self._soon.stop()
            self._is_again = False
            if self._under_way is None:
                self._remove()
        elif not self._soon.isActive():
            self._soon.start()

    def _write(self) -> None:
        if not self._opened.is_edited:
            return
        if self._under_way is not None:
            self._is_again = True
            return
        taken, saved = self._work(), self._saved
        journal = self._journal

        def write(_cancelled: Callable[[], bool]) -> None:
            journal.write(taken(saved.fingerprint))

        self._has_written = True
        self._under_way = BackgroundWork(write, self)
        self._under_way.ended.connect(self._end)
        self._under_way.start()

    def _work(self) -> Callable[[str], UnsavedWork]:
        """What is open now, as values; whoever gets it adds what the file held."""
        opened, remembered = self._opened, self._remembered
        now = datetime.now(UTC)
        mapping: Mapping = opened.mapping
        path, title = opened.path, opened.title
        sources, destination = remembered.sources, remembered.destination
        pasted = self._pasted(opened.source), self._pasted(opened.destination)
        draft = None if opened.draft is None else opened.draft.text
        expected = self._design.unkept
        return lambda saved: UnsavedWork(
            mapping, path, title, saved, now, sources, destination, *pasted, draft=draft, expected=expected
        )

    def _pasted(self, sample: Sample | None) -> str | None:
        return None if sample is None else self._remembered.pasted_text(sample)

    def _end(self, ended: BackgroundWork) -> None:
        self._under_way = None
        if isinstance(ended.error, (OSError, TimeoutError)):
            self._tell(ended.error)
        elif ended.error is not None:
            raise ended.error
        else:
            if self._is_trouble_told:
                self._is_trouble_told = False
                self._bar.withdraw("journal")
            self._forget_superseded()
        if not self._opened.is_edited:
            self._remove()
        elif self._is_again:
            self._is_again = False
            self._soon.start()

    def _remove(self) -> None:
        self._forget_superseded()
        if self._has_written:
            self._has_written = False
            self._journal.remove()

    def _forget_superseded(self) -> None:
        for forget in self._superseded:
            forget()
        self._superseded.clear()

    def _tell(self, error: OSError) -> None:
        """Said once, until writing has gone well again."""
        if not self._is_trouble_told:
            self._is_trouble_told = True
            words = self.tr(
                "What you do is not being kept safe from a crash, since {0}. You can go on; save from time to time."
            )
            self._bar.keep_message("journal", "warning", words.format(in_words(plain_os_error(error))), [])


class _Saved:
    """What the file holds; its fingerprint is made once, by whoever asks for it in the background."""

    def __init__(self, mapping: Mapping) -> None:
        self.mapping = mapping

    @cached_property
    def fingerprint(self) -> str:
        return fingerprint(self.mapping)
