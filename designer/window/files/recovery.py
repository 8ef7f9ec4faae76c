"""After a crash: work that was not saved is offered, and brought back as it was."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from designer.documents import DocumentError, plain_os_error
from designer.library import Mapping, MappingError
from designer.window.files.background import BackgroundWork
from designer.window.files.document_files import DocumentFiles
from designer.window.files.journaling import Journaling
from designer.window.files.saving import Saving
from designer.window.time_words import time_words
from designer.window.words import in_words
from designer.workspace.journal import SetAside, WorkLeftBehind, work_left_behind
from designer.workspace.unsaved_work import fingerprint
from widgets.message_bar import MessageBar

_LOOKS_AFTER_MS = 100


class Recovery(QObject):
    """Looks for work that programs left behind, and offers it in the bar, each by its own."""

    told = Signal(object)
    """What was done, for the status bar."""

    def __init__(
        self,
        files: DocumentFiles,
        saving: Saving,
        journaling: Journaling,
        bar: MessageBar,
        folder: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._saving = saving
        self._journaling = journaling
        self._bar = bar
        self._folder = folder
        self._looking: BackgroundWork | None = None
        self._offered: list[_Offer] = []
        self._soon = QTimer(self, singleShot=True, interval=_LOOKS_AFTER_MS)
        self._soon.timeout.connect(self._look)

    def look_soon(self) -> None:
        """Look for it, in the background, when the window has come to rest."""
        self._soon.start()

    def _look(self) -> None:
        folder = self._folder
        self._looking = BackgroundWork(lambda _cancelled: _look(folder), self)
        self._looking.ended.connect(self._show)
        self._looking.start()

    def close(self) -> None:
        """What was not answered is offered again at the next start."""
        self._soon.stop()
        if self._looking is not None:
            self._looking.wait()
            self._take_up(self._looking)
        for offer in self._offered:
            offer.left.leave()
        self._offered.clear()

    def _take_up(self, looking: BackgroundWork) -> tuple[SetAside, ...]:
        self._looking = None
        if isinstance(looking.error, OSError):  # the folder cannot be read: there is nothing that could be offered
            return ()
        if looking.error is not None:
            raise looking.error
        found: _Found = looking.outcome  # type: ignore[assignment]  # a thread's outcome is of any kind
        self._offered, aside = found
        return aside

    def _show(self, looking: BackgroundWork) -> None:
        if self._looking is None:
            return  # the window has been closed meanwhile
        for number, aside in enumerate(self._take_up(looking)):
            words = self.tr("Work that was not saved cannot be brought back, since {0}. What there is of it is in {1}.")
            self._bar.keep_message(f"aside {number}", "warning", words.format(in_words(aside.why), aside.path), [])
        for offer in reversed(self._offered):  # so that the oldest is shown first
            self._offer(offer)

    def _offer(self, offer: _Offer) -> None:
        work = offer.left.work
        words = self.tr("Work on {0} of {1} was not saved.").format(work.title, time_words(work.time))
        self._bar.keep_message(
            str(id(offer)),
            "warning",
            words,
            [
                (self.tr("Bring it back"), partial(self._bring_back, offer)),
                (self.tr("Put it aside"), partial(self._put_aside, offer)),
            ],
        )

    def _bring_back(self, offer: _Offer) -> None:
        if not self._saving.may_leave():
            self._offer(offer)
            return
        self._offered.remove(offer)
        work, saved = offer.left.work, offer.saved
        self._files.bring_back(work, saved)
        self._journaling.take_over(offer.left.forget)
        if work.draft is None:
            self.told.emit(self.tr("Brought back; undo takes it away again"))
        else:
            self.told.emit(self.tr("Brought back, with the text in the JSON tab"))
        if saved is not None and work.saved and fingerprint(saved) != work.saved:
            words = self.tr(
                "{0} was saved by someone else after that. What you brought back does not hold that change; "
                "undo shows the file as it is."
            )
            self._bar.show_message("warning", words.format(work.title))

    def _put_aside(self, offer: _Offer) -> None:
        try:
            kept = offer.left.put_aside()
        except OSError as error:
            self._offer(offer)
            words = self.tr("It could not be put aside, since {0}.").format(in_words(plain_os_error(error)))
            self._bar.show_message("error", words)
            return
        self._offered.remove(offer)
        title = offer.left.work.title
        if kept.typed is None:
            words = self.tr("The work on {0} is kept as {1}.").format(title, kept.mapping)
        else:
            words = self.tr("The work on {0} is kept as {1}, and the text from the JSON tab beside it as {2}.").format(
                title, kept.mapping, kept.typed.name
            )
        self._bar.show_message("info", words)


class _Offer:
    """Work left behind, with what its file holds now; None where there is no such file."""

    def __init__(self, left: WorkLeftBehind, saved: Mapping | None) -> None:
        self.left = left
        self.saved = saved


_Found = tuple[list[_Offer], tuple[SetAside, ...]]


def _look(folder: Path) -> _Found:
    found, aside = work_left_behind(folder)
    offers = []
    for left in found:
        saved = _saved(left.work.path)
        is_in_file = saved is not None and fingerprint(saved) == fingerprint(left.work.mapping)
        if is_in_file and left.work.draft is None:
            left.forget()  # it was saved, and the program ended before it could say so
        else:
            offers.append(_Offer(left, saved))
    return offers, aside


def _saved(path: Path | None) -> Mapping | None:
    try:
        return None if path is None else Mapping.load(path)
    except (DocumentError, MappingError):
        return None
