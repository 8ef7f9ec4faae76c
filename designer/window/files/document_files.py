"""Opening mappings and samples, as a person asks for it: what goes wrong is told in the bar, and nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from designer.documents import DocumentError
from designer.library import Mapping, MappingError
from designer.mapping import Change
from designer.window.files.background import BackgroundWork
from designer.window.files.design_files import DesignFiles
from designer.window.files.dropped_files import DroppedFiles, read_dropped
from designer.window.files.file_messages import FileMessages
from designer.window.files.reading import (
    FileReader,
    ReadFile,
    ReadSample,
    ReadText,
    read_any,
    read_mapping,
    read_samples,
    read_text,
)
from designer.window.files.remembered_files import RememberedFiles
from designer.window.files.sample_words import SampleWords
from designer.window.files.saving import Saving
from designer.window.open_mapping import OpenMapping
from designer.window.text_draft import draft_of
from designer.window.words import in_words
from designer.workspace.bundled_samples import BundledSample

if TYPE_CHECKING:
    from designer.workspace.unsaved_work import UnsavedWork

_PASTED = "pasted"
_SAMPLE_FILTER = "JSON (*.json *.ndjson *.jsonl)"


class DocumentFiles(QObject):
    """Opens files for the window; what is open is left only as `saving` says."""

    closing = Signal()
    """The window closes for good."""
    draft_brought_back = Signal()
    """What was typed as the mapping's text is there again."""

    def __init__(
        self,
        opened: OpenMapping,
        remembered: RememberedFiles,
        saving: Saving,
        messages: FileMessages,
        design: DesignFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._design = design
        self._opened = opened
        self._remembered = remembered
        self._saving = saving
        self._messages = messages
        self._window = window
        self._reader = FileReader(self)
        self._words = SampleWords(self)
        opened.source_changed.connect(lambda: messages.sample_is_another(_place(True)))
        opened.destination_changed.connect(lambda: messages.sample_is_another(_place(False)))

    def new(self) -> None:
        """Begin a mapping, once what is open may be left."""
        self._saving.leave_then(self._begin)

    def choose_mapping(self) -> None:
        """Ask for a mapping file and open it."""
        from PySide6.QtWidgets import QFileDialog

        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open mapping"),
            self._remembered.folder,
            self.tr("Mapping") + " (*.mapping.json *.json)",
        )
        if name:
            self.open_mapping(Path(name))

    def choose_sample(self, is_source: bool) -> None:
        """Ask for sample files and open them."""
        from PySide6.QtWidgets import QFileDialog

        title = self.tr("Open source sample") if is_source else self.tr("Open destination sample")
        names, _ = QFileDialog.getOpenFileNames(self._window, title, self._remembered.folder, _SAMPLE_FILTER)
        if names:
            self.open_samples(tuple(map(Path, names)), is_source)

    def open_mapping(self, path: Path, sources: Sequence[Path] = (), destination: Path | None = None) -> None:
        """Open a mapping file with samples; without any, those of its design, or that were open with it before."""
        if not sources and destination is None:
            sources, destination = self._design.samples_of(path) or self._remembered.beside(path)
        beside = (tuple(sources), destination)
        self._read([path], partial(read_mapping, path), lambda read: self._ask_to_show(read, *beside))

    def _open_beside(self, paths: Sequence[Path], is_source: bool) -> None:
        """Open the samples of a mapping; where one is missing, the mapping keeps it in mind."""
        chosen = tuple(paths)

        def show(read: object) -> None:
            if isinstance(read, ReadSample):
                self._show_sample(read, chosen, is_source)

        def miss(words: str) -> None:
            side = self.tr("source") if is_source else self.tr("destination")
            locate = (self.tr("Locate the {0}…").format(side), partial(self.choose_sample, is_source))
            told = self.tr("The {0} sample of this mapping could not be opened. {1}.").format(side, words)
            self._messages.tell_missing(_place(is_source), told, locate)

        self._read(chosen, partial(read_samples, chosen), show, miss, _place(is_source))

    def open_samples(self, paths: Sequence[Path], is_source: bool) -> None:
        """Open files as the source or destination sample."""
        chosen = tuple(paths)
        if not chosen:
            return
        self._remembered.remember_folder(chosen[0])

        def show(read: object) -> None:
            if isinstance(read, ReadSample):
                self._show_sample(read, chosen, is_source)

        self._read(chosen, partial(read_samples, chosen), show, place=_place(is_source))

    def open_dropped(self, names: Sequence[str], is_source: bool | None = None) -> None:
        """Open files by what they hold; documents go to the side they were dropped on, else to an empty one."""
        paths = [Path(name) for name in names]
        if is_source is not None and len(paths) > 1:
            self.open_samples(paths, is_source)
            return
        if len(paths) > 1:
            self._read(paths, partial(read_dropped, paths), self._show_several)
            return
        for path in paths:
            self._read([path], partial(read_any, path), lambda read: self._show_dropped(read, is_source))

    def open_bundled(self, sample: BundledSample) -> None:
        """Open a bundled sample as an unsaved copy, so that it stays as it is."""
        self._saving.leave_then(lambda: self._show_bundled(sample))

    def bring_back(self, work: UnsavedWork, saved: Mapping | None) -> None:
        """Open work that was not saved, as one step beyond what its file holds, with what was beside it."""
        self._messages.mapping_is_another()
        self._put_samples_away()
        self._remembered.sources, self._remembered.destination = work.sources, work.destination
        self._opened.open(saved or Mapping.from_dict({"name": "", "fieldMapping": []}), work.path, work.title)
        self._opened.apply(Change(self.tr("Bring back"), self._opened.mapping, work.mapping))
        if work.draft is not None:
            self._opened.set_draft(draft_of(work.draft, self._opened.mapping))
            self.draft_brought_back.emit()
        self._design.follow(work.path)

        def expect() -> None:
            if work.expected:
                self._design.brought_back.emit(work.expected)

        for is_source, text, paths in (
            (True, work.pasted_source, work.sources),
            (False, work.pasted_destination, () if work.destination is None else (work.destination,)),
        ):
            if text is not None:
                self._read_text(text, is_source, expect if is_source else lambda: None)
            elif paths:
                self._open_beside(paths, is_source)
        if work.pasted_source is None:
            expect()

    def paste(self, is_source: bool | None = None) -> None:
        """Open what the clipboard holds as a sample, or as a mapping if it is one."""
        self.open_text(QGuiApplication.clipboard().text(), is_source)

    def open_text(self, text: str, is_source: bool | None = None) -> None:
        """Open a JSON text as a sample, or as a mapping if it is one."""
        self._read_text(text, is_source)

    def _read_text(self, text: str, is_source: bool | None, shown: Callable[[], None] = lambda: None) -> None:
        """Read a text and show what it holds, a long one when it has been read in the background."""

        def show(read: object) -> None:
            if isinstance(read, ReadText):
                self._show_text(read, is_source)
                shown()

        place = _PASTED if is_source is None else _place(is_source)
        reading = self.tr("Reading what you pasted…")
        self._read([], partial(read_text, text), show, place=place, size=len(text), reading=reading)

    def _show_text(self, read: ReadText, is_source: bool | None) -> None:
        show_sample = partial(self._show_pasted_sample, read, is_source)
        if (mapping := read.mapping) is not None:
            self._saving.leave_then(lambda: self._show_pasted(mapping))
        elif read.why_no_mapping:
            all_the_same = (self.tr("Open as sample all the same"), show_sample)
            told_at = "" if is_source is None else _place(is_source)
            self._messages.tell_unopened(told_at, read.why_no_mapping, [all_the_same])
        else:
            show_sample()

    def _show_pasted_sample(self, read: ReadText, is_source: bool | None) -> None:
        side = self._opened.source is None if is_source is None else is_source
        offer = self._offer_to_take_back(side)
        self._remembered.remember_pasted(read.documents.sample, read.text)
        self._show_sample(read.documents, None, side)
        offer()

    def _show_pasted(self, mapping: Mapping) -> None:
        self._messages.mapping_is_another()
        self._opened.open(mapping, None, self.tr("Pasted mapping"))
        self._design.follow(None)

    def _offer_to_take_back(self, is_source: bool) -> Callable[[], None]:
        """What is pasted takes the place of a sample that a person may have meant to keep: offered once it is there."""
        opened = self._opened
        held, fields, put_back = (
            (opened.source, opened.source_fields, opened.set_source)
            if is_source
            else (opened.destination, opened.destination_fields, opened.set_destination)
        )

        def offer() -> None:
            if held is not None:
                words = self.tr("What you pasted took the place of {0}.").format(held.title)
                take_back = (self.tr("Take back"), lambda: put_back(held, fields))
                self._messages.tell_of_sample(_place(is_source), "info", words, [take_back])

        return offer

    def close(self) -> None:
        """End all reading; the window closes."""
        self._reader.cancel_all()
        self.closing.emit()

    def _begin(self) -> None:
        self._messages.mapping_is_another()
        self._put_samples_away()
        self._opened.open(Mapping.from_dict({"name": "", "fieldMapping": []}), None)
        self._design.follow(None)

    def _put_samples_away(self) -> None:
        self._reader.give_up(_place(True), _place(False), _PASTED)
        self._remembered.forget_samples()
        if self._opened.source is not None:
            self._opened.set_source(None)
        if self._opened.destination is not None:
            self._opened.set_destination(None)

    def _read(
        self,
        paths: Sequence[Path],
        work: Callable[[Callable[[], bool]], object],
        show: Callable[[object], None],
        miss: Callable[[str], None] | None = None,
        place: str = "",
        size: int = 0,
        reading: str = "",
    ) -> None:
        names = ", ".join(path.name for path in paths[:2]) + ("…" if len(paths) > 2 else "")

        reading = reading or self.tr("Reading {0}…").format(names)
        told_at = "" if place == _PASTED else place
        self._messages.begin_opening(told_at)

        def started(background: BackgroundWork) -> None:
            self._messages.begin_reading(reading, self.tr("Cancel"), background.cancel)

        def done(outcome: object) -> None:
            self._messages.end_reading(reading)
            show(outcome)

        def failed(words: str) -> None:
            self._messages.end_reading(reading)
            if words and miss is not None:
                miss(words)
            elif words:
                self._messages.tell_unopened(told_at, words)

        self._reader.read(paths, work, done, failed, started, place, size)

    def _show_dropped(self, read: object, is_source: bool | None) -> None:
        if not isinstance(read, ReadFile):
            return
        if read.documents is not None:
            side = self._opened.source is None or self._opened.destination is not None
            self._show_sample(read.documents, (read.path,), side if is_source is None else is_source)
        else:
            self._ask_to_show(read, (), None)

    def _show_several(self, read: object) -> None:
        """A mapping with its samples; two documents for an empty window, one a side; any others as one list."""
        if not isinstance(read, DroppedFiles):
            return
        paths = tuple(file.path for file in read.documents)
        are_both = len(paths) == 2 and (bool(read.mappings) or self._is_empty())
        if read.mappings:
            sources, destination = (paths[:1], paths[1]) if are_both else (paths, None)
            self._ask_to_show(read.mappings[0], sources, destination)
        elif are_both or read.together is None:
            for file in read.documents:
                self._show_dropped(file, None)
        else:
            self._show_sample(read.together, paths, is_source=True)
        told = [*read.unread]
        for file in read.mappings[1:]:
            told.append(self.tr("{0} is another mapping and was not opened").format(file.path.name))
        if told:
            more = self.tr(" (and {0} more)").format(len(told) - 1) if len(told) > 1 else ""
            self._messages.tell_unopened("", f"{told[0]}{more}", severity="warning")

    def _is_empty(self) -> bool:
        return self._opened.source is None and self._opened.destination is None

    def _ask_to_show(self, read: object, sources: tuple[Path, ...], destination: Path | None) -> None:
        if not isinstance(read, ReadFile):
            return
        mapping, path = read.mapping, read.path

        def show() -> None:
            if mapping is not None:
                self._saving.leave_then(lambda: self._show_mapping(mapping, path, sources, destination))

        if not read.doubt:
            show()
            return
        offers = [
            (self.tr("Open as source sample"), lambda: self.open_samples([path], is_source=True)),
            (self.tr("Open as destination sample"), lambda: self.open_samples([path], is_source=False)),
        ]
        if mapping is not None:  # one that passes documents along may hold keys of its own
            offers.append((self.tr("Open as mapping all the same"), show))
        self._messages.tell_unopened("", read.doubt, offers)

    def _show_mapping(self, mapping: Mapping, path: Path, sources: tuple[Path, ...], destination: Path | None) -> None:
        self._messages.mapping_is_another()
        if self._opened.path is not None or self._opened.mapping.row_count:
            self._put_samples_away()
        if sources or destination is not None:
            self._remembered.sources, self._remembered.destination = sources, destination
        self._opened.open(mapping, path)
        self._remembered.remember_folder(path)
        self._remembered.remember()
        self._design.follow(path)
        if sources:
            self._open_beside(sources, is_source=True)
        if destination is not None:
            self._open_beside([destination], is_source=False)

    def _show_bundled(self, sample: BundledSample) -> None:
        try:
            mapping = Mapping.load(sample.mapping)
        except (DocumentError, MappingError) as error:
            self._messages.tell_unopened("", str(error))
            return
        self._messages.mapping_is_another()
        self._put_samples_away()
        with self._opened.explained_later():
            self.open_samples([sample.source], is_source=True)
            self.open_samples([sample.destination], is_source=False)
        self._opened.open(mapping, None, in_words(sample.title))  # last, so that it is carried out once
        self._design.follow_bundled(sample)

    def _show_sample(self, read: ReadSample, paths: tuple[Path, ...] | None, is_source: bool) -> None:
        """Show documents; `paths` are remembered with the mapping, None (pasted) leaves those it has."""
        sample = read.sample
        self._reader.give_up(_place(is_source))  # what is still being read for this side would come too late
        if is_source:
            if paths is not None:
                self._remembered.sources = paths
            self._opened.set_source(sample, read.fields)
        else:
            if paths is not None:
                self._remembered.destination = paths[0]
            self._opened.set_destination(sample, read.fields)
        words = self._words
        if not read.fields.has_children:
            self._messages.tell_of_sample(_place(is_source), "warning", words.no_fields(sample))
        if sample.problems:
            self._messages.tell_of_sample(_place(is_source), "warning", words.left_out(sample))
        self._remembered.remember()


def _place(is_source: bool) -> str:
    """What a sample is read for: a later one for the same place takes its place."""
    return "source" if is_source else "destination"
