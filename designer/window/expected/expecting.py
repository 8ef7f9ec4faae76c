"""What is expected of the records of the open mapping: set, kept beside it, and taken back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from designer.documents import ABSENT, Absent, DocumentError, sample_from_text
from designer.documents.forms import Form
from designer.jsontext import Json
from designer.window.files.design_files import DesignFiles
from designer.window.files.reading import FileReader
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from designer.workspace.design import Design
from designer.workspace.document_file import read_document, write_document
from designer.workspace.expectations import Expectations, read_expectations
from designer.workspace.record_places import RecordPlace, place_of_record
from designer.workspace.unkept_expectations import UnkeptExpectations
from widgets.message_bar import MessageBar
from widgets.numbers import grouped

_FILTER = "JSON (*.json)"
_PLACE = "expected"
_SET, _UNSET, _MISSING = "expectation-set", "expectation-not-set", "expectations-missing"
"""What is told, by the names of its messages."""


class Expecting(QObject):
    """At most one document for each record; it is written at once where the mapping has a file, else with that."""

    changed = Signal()
    """Something else may be expected of the shown record."""

    def __init__(self, opened: OpenMapping, design: DesignFiles, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self.expectations = Expectations()
        self._opened = opened
        self._design = design
        self._bar = bar
        self._window = window
        self._reader = FileReader(self)
        self._unwritten: set[RecordPlace] = set()
        self._opening = 0
        """Counts the mappings that were opened."""
        self._set_for: tuple[int, Path | None, RecordPlace] | None = None
        """Where what was set last can be taken back: the mapping that is open, its file, and the record."""
        design.changed.connect(self.read)
        design.brought_back.connect(self._bring_back)
        opened.source_changed.connect(self._forget_pasted)
        opened.state_changed.connect(self._withdraw_what_is_over)
        opened.changed.connect(self._withdraw_set)  # the next step: what is generated now is something else
        opened.explained.connect(self._withdraw_of_another_record)

    @property
    def document(self) -> Json | Absent:
        """What is expected of the shown record."""
        opened = self._opened
        if opened.source is None or not opened.source.records:
            return ABSENT
        return self.expectations.of(opened.source, opened.record)

    @property
    def place(self) -> RecordPlace | None:
        """Where the shown record stands; None where there is no sample."""
        source = self._opened.source
        return place_of_record(source, self._opened.record) if source is not None and source.records else None

    def read(self) -> None:
        """Read what is expected by the files that go with the open mapping; large ones in the background."""
        self._reader.give_up(_PLACE)
        self._opening += 1
        self._unwritten.clear()
        self._bar.withdraw(_MISSING)
        self._withdraw_what_is_over()
        self.expectations = Expectations()
        self._note_unkept()
        files = self._design.expected
        if not files:
            self.changed.emit()
            return
        paths = list(dict.fromkeys(file.document for file in files if file.document is not None))

        def show(outcome: object) -> None:
            if isinstance(outcome, tuple):
                read, troubles = outcome
                self.expectations = read.with_records(self.expectations.of_records)
                if troubles:
                    self._tell_missing(troubles)
            self.changed.emit()

        self._reader.read(
            paths,
            lambda cancelled: read_expectations(files, cancelled),
            show,
            lambda _words: self.changed.emit(),
            lambda _work: None,
            _PLACE,
        )

    def stop(self) -> None:
        """Give up what is being read; the window closes."""
        self._reader.cancel_all()

    def expect_generated(self) -> None:
        """Expect of the shown record what is generated now."""
        told = self._opened.explanation
        if told is not None:
            self._expect(told.generated, None, self.tr("What is generated now is expected of {0} from now on."))

    def choose_document(self) -> None:
        """Ask for a file with the document that is expected of the shown record."""
        folder = str(self._opened.path.parent) if self._opened.path is not None else ""
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open expected document"), folder, _FILTER)
        if name:
            self.open_document(Path(name))

    def open_document(self, path: Path) -> None:
        """Expect what a file holds of the shown record; the file stays where it is."""
        place, opening = self.place, self._opening

        def expect(held: object) -> None:
            if opening == self._opening:  # else another mapping is open by now
                self._expect(held, path, self.tr("{0} is expected as {1} has it."), place)

        self._reader.read(
            [path],
            partial(read_document, path),
            expect,
            lambda words: self._bar.show_message("error", in_words(words), name=_UNSET) if words else None,
            lambda _work: None,
            _PLACE + " one",
        )

    def paste(self) -> None:
        """Expect what is on the clipboard of the shown record."""
        try:
            sample = sample_from_text(QGuiApplication.clipboard().text())
        except DocumentError as error:
            self._bar.show_message("error", in_words(str(error)), name=_UNSET)
            return
        if sample.form is Form.LINES:
            words = self.tr("The clipboard holds {0} documents, one a line. Copy the one that is expected.")
            self._bar.show_message("error", words.format(grouped(len(sample.records))), name=_UNSET)
            return
        held = list(sample.records) if sample.form is Form.RECORDS else sample.records[0]
        self._expect(held, None, self.tr("What you pasted is expected of {0} from now on."))

    def expect_nothing(self) -> None:
        """Expect nothing of the shown record any more."""
        if self.document is not ABSENT:
            self._expect(ABSENT, None, self.tr("Nothing is expected of {0} any more."))

    def keep(self, mapping: Path) -> None:
        """Write what was expected while the mapping had no file."""
        design, written = self._design.design_for(mapping), []
        if self._unwritten and not self._design.may_write(design):
            return
        for place in self._unwritten:
            document = self.expectations.of_records.get(place, ABSENT)
            if place.path is not None:
                file = design.new_document(place.path, place.number)
                if document is not ABSENT and not self._write(file, document):
                    return
                design = _expecting(design, place, None if document is ABSENT else file)
                written.append(place)
        if written and self._design.write(design):
            self._unwritten.difference_update(written)
            self._note_unkept()

    def _expect(self, document: Json | Absent, file: Path | None, words: str, place: RecordPlace | None = None) -> None:
        """Expect a document of the record at a place, else of the shown one; it is in `file`, or has none yet."""
        place = place or self.place
        if place is None:
            self._bar.show_message(
                "info", self.tr("Open a source sample first: documents are expected of its records."), name=_UNSET
            )
            return
        self._withdraw_set()
        before = self.expectations
        self.expectations = before.expecting(place, document)
        put_back = self._keep_now(place, document, file)
        self._note_unkept()
        self.changed.emit()
        if put_back is None:
            return  # why not, is told
        told = words.format(self._name(place), "" if file is None else file.name) + self._where_kept(place)
        opening, mapping = self._opening, self._opened.path

        def take_back() -> None:
            if (opening, mapping) == (self._opening, self._opened.path):  # else another mapping is open by now
                self.expectations = before
                put_back()
                self._note_unkept()
                self.changed.emit()

        self._bar.withdraw(_UNSET)
        self._set_for = opening, mapping, place
        self._bar.show_message("success", told, [(self.tr("Take back"), take_back)], _SET)

    def _keep_now(self, place: RecordPlace, document: Json | Absent, file: Path | None) -> Callable[[], None] | None:
        """Write what is expected, where it can be; gives what undoes that, None where it failed."""
        mapping = self._opened.path
        if place.path is None:
            return lambda: None
        if mapping is None:
            return self._keep_later(place)
        design = self._design.design_for(mapping)
        before = self._design.design
        if not self._design.may_write(design):
            return None
        target = file or design.new_document(place.path, place.number)
        held = _held(target) if file is None else ABSENT
        if file is None and document is not ABSENT and not self._write(target, document):
            return None
        if not self._design.write(_expecting(design, place, None if document is ABSENT else target)):
            return None

        def put_back() -> None:
            if file is None and document is not ABSENT:
                if held is not ABSENT:
                    self._write(target, held)
                else:
                    with suppress(OSError):
                        target.unlink()
                        target.parent.rmdir()  # ours, and empty again
            if before is not None:
                self._design.write(before)
            else:
                self._design.remove()

        return put_back

    def _keep_later(self, place: RecordPlace) -> Callable[[], None]:
        """It is written with the mapping; gives what undoes that."""
        stack = self._opened.undo_stack
        was_new, was_saved, step = place not in self._unwritten, stack.isClean(), stack.index()
        self._unwritten.add(place)
        self._opened.mark_unsaved()

        def put_back() -> None:
            if was_new:
                self._unwritten.discard(place)
            if was_saved and stack.index() == step:
                stack.setClean()

        return put_back

    def _bring_back(self, expected: UnkeptExpectations) -> None:
        """Expect again what was expected when a program ended, and in no file."""
        self.expectations = self.expectations.with_records(expected)
        if self._opened.path is None:
            self._unwritten |= {place for place in expected if place.path is not None}
        if self._unwritten:
            self._opened.mark_unsaved()
        self._note_unkept()
        self.changed.emit()

    def _note_unkept(self) -> None:
        """Say what a crash would take away, so that the journal has it."""
        held = self.expectations.of_records
        self._design.set_unkept(
            {place: held[place] for place in held if place.path is None or place in self._unwritten}
        )

    def _write(self, path: Path, document: Json) -> bool:
        try:
            write_document(path, document)
        except OSError as error:
            self._design.tell_unwritten(path, error)
            return False
        return True

    def _name(self, place: RecordPlace) -> str:
        return self.tr("record {0}").format(grouped(place.number))

    def _where_kept(self, place: RecordPlace) -> str:
        if place.path is None:
            return " " + self.tr("It is kept while the window is open, since the pasted sample has no file.")
        if self._opened.path is None:
            return " " + self.tr("It is kept when you save the mapping.")
        return ""

    def _tell_missing(self, troubles: tuple[DocumentError, ...]) -> None:
        first = in_words(str(troubles[0]))
        words = self.tr("An expected document could not be opened. {0}.").format(first)
        if len(troubles) > 1:
            words = self.tr("{0} expected documents could not be opened; the first: {1}.").format(
                grouped(len(troubles)), first
            )
        self._bar.show_message("warning", words, name=_MISSING)

    def _withdraw_what_is_over(self) -> None:
        """Offer to take back no longer than that can be done: with another mapping or file it cannot."""
        if self._set_for is not None and self._set_for[:2] != (self._opening, self._opened.path):
            self._withdraw_set()

    def _withdraw_of_another_record(self) -> None:
        """What was set last was of the record that was shown then."""
        if self._set_for is not None and self.place != self._set_for[2]:
            self._withdraw_set()

    def _withdraw_set(self) -> None:
        """The moment in which what was set last is told, and can be taken back by a click, is over."""
        if self._set_for is not None:
            self._set_for = None
            self._bar.withdraw(_SET)

    def _forget_pasted(self) -> None:
        """What was expected of pasted records goes with them."""
        self._bar.withdraw(_UNSET)
        if self._set_for is not None and self._set_for[2].path is None:
            self._withdraw_set()
        pasted = [place for place in self.expectations.of_records if place.path is None]
        for place in pasted:
            self.expectations = self.expectations.expecting(place, ABSENT)
        self._note_unkept()


def _expecting(design: Design, place: RecordPlace, file: Path | None) -> Design:
    """The design with this document for a record that has a file."""
    assert place.path is not None
    return design.with_expected(place.path, place.number, None if file is None else design.name_of(file))


def _held(path: Path) -> Json | Absent:
    """What is in a file of ours now; ABSENT where there is none that can be read."""
    try:
        return read_document(path)
    except DocumentError:
        return ABSENT
