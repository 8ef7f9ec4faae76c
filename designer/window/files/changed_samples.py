"""The files of the samples that are shown, watched: one that changes or vanishes is told, until it is as it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QWidget

from designer.documents import Sample
from designer.window.files.background import BackgroundWork
from designer.window.files.changes_on_disk import LOOKED_AT_AFTER_MS
from designer.window.files.document_files import DocumentFiles
from designer.window.files.remembered_files import RememberedFiles
from designer.window.open_mapping import OpenMapping
from designer.workspace.file_state import Signature, content_digest, signature
from widgets.message_bar import MessageBar

_Signatures = dict[Path, Signature | None]
_Looked = tuple[Signature | None, bytes | None]
"""A file's signature, and its digest where that was asked for."""


class ChangedSamples(QObject):
    """Looks at the files when the system tells of one, and when the window comes to the front."""

    def __init__(
        self,
        opened: OpenMapping,
        files: DocumentFiles,
        remembered: RememberedFiles,
        bar: MessageBar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._opened = opened
        self._files = files
        self._remembered = remembered
        self._bar = bar
        self._window = window
        self._shown: dict[bool, Sample | None] = {True: None, False: None}
        self._known: dict[bool, _Signatures] = {True: {}, False: {}}
        """Of the files when they were looked at last."""
        self._opened_as: dict[bool, _Signatures] = {True: {}, False: {}}
        """Of the files when they held what is open."""
        self._digests: dict[bool, dict[Path, bytes]] = {True: {}, False: {}}
        """Of what is open."""
        self._others: dict[bool, list[Path]] = {True: [], False: []}
        """The files that do not hold what is open."""
        self._reloading: tuple[tuple[Path, ...], int] | None = None
        """The files of the source that are read again, and the record that was shown."""
        self._looking: BackgroundWork | None = None
        self._soon = QTimer(self, singleShot=True, interval=LOOKED_AT_AFTER_MS)
        self._soon.timeout.connect(self._look)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(lambda _name: self._soon.start())
        self._watcher.directoryChanged.connect(lambda _name: self._soon.start())
        opened.source_changed.connect(self._follow)
        opened.destination_changed.connect(self._follow)
        window.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the window comes to the front, and let everything pass."""
        if event.type() == QEvent.Type.WindowActivate and (self._known[True] or self._known[False]):
            self._soon.start()
        return False

    def close(self) -> None:
        """The window closes."""
        self._window.removeEventFilter(self)
        self._soon.stop()
        if self._looking is not None:
            self._looking.cancel()
            self._looking.wait()
            self._looking = None

    def _follow(self) -> None:
        for is_source, sample in ((True, self._opened.source), (False, self._opened.destination)):
            if sample is not self._shown[is_source]:
                self._shown[is_source] = sample
                self._known[is_source] = {path: signature(path) for path in self._paths(sample, is_source)}
                self._opened_as[is_source] = dict(self._known[is_source])
                self._digests[is_source], self._others[is_source] = {}, []
                self._bar.withdraw(_name(is_source))
                if self._known[is_source]:
                    self._soon.start()  # for the digests
                if is_source:
                    self._show_same_record()
        self._watch()

    def _show_same_record(self) -> None:
        reloading, self._reloading = self._reloading, None
        if reloading is not None and reloading[0] == tuple(self._known[True]):  # else the files could not be read
            self._opened.show_record(reloading[1])

    def _paths(self, sample: Sample | None, is_source: bool) -> tuple[Path, ...]:
        if sample is None or self._remembered.pasted_text(sample) is not None:
            return ()
        if is_source:
            return self._remembered.sources
        return () if self._remembered.destination is None else (self._remembered.destination,)

    def _watch(self) -> None:
        files = [path for known in self._known.values() for path in known]
        wanted = {str(place) for path in files for place in (path, path.parent)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if over := watched - wanted:
            self._watcher.removePaths(list(over))
        if new := [name for name in wanted - watched if Path(name).exists()]:
            self._watcher.addPaths(new)

    def _look(self) -> None:
        if self._looking is not None:
            self._soon.start()
            return
        known = dict(self._known)
        asked = {is_source: self._with_digest(is_source) for is_source in known}

        def look(is_cancelled: Callable[[], bool]) -> dict[bool, dict[Path, _Looked]]:
            return {
                is_source: {path: _looked_at(path, asked[is_source].get(path), is_cancelled) for path in paths}
                for is_source, paths in known.items()
            }

        self._looking = BackgroundWork(look, self)
        self._looking.ended.connect(partial(self._end, known))
        self._looking.start()

    def _with_digest(self, is_source: bool) -> dict[Path, Callable[[Signature], bool]]:
        """Which files' digests are to be taken, by their signature: that of what is open once, then of each other."""
        digests, known, opened_as = self._digests[is_source], self._known[is_source], self._opened_as[is_source]

        def is_asked(path: Path, found: Signature) -> bool:
            return found != known[path] if path in digests else found == opened_as[path]

        return {path: partial(is_asked, path) for path in known}

    def _end(self, known: dict[bool, _Signatures], ended: BackgroundWork) -> None:
        if self._looking is None:
            return  # the window has been closed meanwhile
        self._looking = None
        if ended.error is not None:
            raise ended.error
        found: dict[bool, dict[Path, _Looked]] = ended.outcome  # type: ignore[assignment]  # it is of any kind
        for is_source, looked in found.items():
            if self._known[is_source] is known[is_source]:
                self._compare(is_source, looked)
            else:
                self._soon.start()  # others have been opened meanwhile
        self._watch()

    def _compare(self, is_source: bool, looked: dict[Path, _Looked]) -> None:
        """Tell of files that changed, and no longer of those that hold again what is open."""
        known, others = self._known[is_source], self._others[is_source]
        opened_as, digests = self._opened_as[is_source], self._digests[is_source]
        self._known[is_source] = {path: found for path, (found, _) in looked.items()}  # told once
        changed = [path for path, (found, _) in looked.items() if found != known[path]]
        for path, (found, digest) in looked.items():
            if digest is not None and found == opened_as[path]:
                digests.setdefault(path, digest)
        before = list(others)
        for path in changed:
            found, digest = looked[path]
            is_as_open = found is not None and (
                found == opened_as[path] or (digest is not None and digest == digests.get(path))
            )
            if path in others:
                others.remove(path)
            if is_as_open:
                opened_as[path] = found
            else:
                others.insert(0, path)
        if not others:
            self._bar.withdraw(_name(is_source))
        elif changed and (others != before or others[0] in changed):
            self._tell(is_source, others)

    def _tell(self, is_source: bool, changed: list[Path]) -> None:
        gone = [path for path in changed if self._known[is_source][path] is None]
        if gone:
            words = self.tr("{0} is no longer in its folder. What was read of it stays open.").format(gone[0].name)
            locate = (self.tr("Locate it…"), partial(self._files.choose_sample, is_source))
            self._bar.keep_message(_name(is_source), "warning", words, [locate])
        else:
            words = self.tr("{0} was changed by another program.").format(changed[0].name)
            reload = (self.tr("Reload"), partial(self._reload, is_source))
            self._bar.keep_message(_name(is_source), "info", words, [reload])

    def _reload(self, is_source: bool) -> None:
        paths = tuple(self._known[is_source])
        if is_source:
            self._reloading = paths, self._opened.record
        self._files.open_samples(paths, is_source)


def _name(is_source: bool) -> str:
    return "source on disk" if is_source else "destination on disk"


def _looked_at(path: Path, is_asked: Callable[[Signature], bool] | None, is_cancelled: Callable[[], bool]) -> _Looked:
    found = signature(path)
    if found is None or is_asked is None or not is_asked(found):
        return found, None
    return found, content_digest(path, is_cancelled)
