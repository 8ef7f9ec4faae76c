"""The design file of the open mapping: read with it, and written as soon as it is needed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from designer.documents import DocumentError, plain_os_error
from designer.window.files.file_messages import DESIGN, FileMessages
from designer.window.files.remembered_files import RememberedFiles
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from designer.workspace.bundled_samples import BundledSample

if TYPE_CHECKING:
    from designer.workspace.design import Design
    from designer.workspace.expectations import ExpectedFile
    from designer.workspace.unkept_expectations import UnkeptExpectations


class DesignFiles(QObject):
    """It is written once something is expected of a record or a person asks for it, and from then on with the mapping.

    `design` is what the file holds, None where there is none.
    """

    changed = Signal()
    """Another mapping, perhaps with other expected documents, is open."""
    unkept_changed = Signal()
    """`unkept` is another."""
    brought_back = Signal(object)
    """What was expected and in no file when a program ended is to be expected again."""

    def __init__(
        self, opened: OpenMapping, remembered: RememberedFiles, messages: FileMessages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.design: Design | None = None
        self._unkept: UnkeptExpectations = {}
        self._bundled: BundledSample | None = None
        self._opened = opened
        self._remembered = remembered
        self._messages = messages
        self._unreadable: Path | None = None

    @property
    def unkept(self) -> UnkeptExpectations:
        """What is expected and in no file yet; the same value for as long as nothing changes."""
        return self._unkept

    def set_unkept(self, expected: UnkeptExpectations) -> None:
        """Say what is expected and in no file yet."""
        before, now = self._unkept, expected
        if before.keys() != now.keys() or any(before[place] is not now[place] for place in now):
            self._unkept = now
            self.unkept_changed.emit()

    @property
    def expected(self) -> tuple[ExpectedFile, ...]:
        """The files of what is expected."""
        from designer.workspace.expectations import ExpectedFile, expected_files

        if self.design is not None:
            return expected_files(self.design)
        sample = self._bundled
        return () if sample is None else (ExpectedFile(sample.source, None, sample.expected),)

    def samples_of(self, mapping: Path) -> tuple[tuple[Path, ...], Path | None] | None:
        """The samples that go with a mapping file by its design; None where it has none, or one that names none."""
        try:
            design = self._read(mapping)
        except DocumentError:  # `follow` tells of it
            return None
        if design is None or not (design.sources or design.destination):
            return None
        destination = None if design.destination is None else design.file(design.destination)
        return tuple(map(design.file, design.sources)), destination

    def follow(self, mapping: Path | None) -> None:
        """The mapping of this file is open now, or (None) one that has no file."""
        self.design, self._bundled, self._unreadable = None, None, None
        try:
            self.design = None if mapping is None else self._read(mapping)
        except DocumentError as error:
            self._unreadable = error.path
            words = self.tr(
                "The mapping is open without its samples and expected documents, "
                "since the file that names them cannot be used. {0}."
            )
            self._messages.tell("warning", words.format(in_words(str(error))), name=DESIGN)
        self.changed.emit()

    def follow_bundled(self, sample: BundledSample) -> None:
        """A copy of a bundled sample is open now."""
        self.design, self._bundled, self._unreadable = None, sample, None
        self.changed.emit()

    def design_for(self, mapping: Path) -> Design:
        """The design to write beside a mapping file: with the samples that are open, and what is expected by files."""
        from designer.workspace.design import Design, ExpectedEntry, design_path

        path = design_path(mapping)
        self._look_again(mapping)
        if self.design is not None:
            design = self.design if self.design.path == path else self.design.moved_to(path)
        else:
            design = Design(path)
            for file in self.expected:
                if file.document is not None and file.record is None:
                    entry = ExpectedEntry.of_all(design.name_of(file.source), design.name_of(file.document))
                    design = design.expecting(entry)
        sources, destination = self._remembered.sources, self._remembered.destination
        if sources or destination is not None:
            design = design.with_samples(sources, destination)
        return design

    def keep(self) -> bool:
        """Write the design of the open mapping, which must have a file; False where that failed."""
        return self._opened.path is not None and self.write(self.design_for(self._opened.path))

    def keep_after_saving(self, mapping: Path) -> None:
        """Write the design with a mapping that was just saved, where there is one or something is expected."""
        if (self.design is not None or self._bundled is not None) and self._unreadable is None:
            design = self.design_for(mapping)
            if design != self.design:
                self.write(design)

    def write(self, design: Design) -> bool:
        """Write a design, which is the open one from now on; False where that failed, told in the bar."""
        from designer.workspace.design import put_design_aside, write_design

        if not self.may_write(design):
            return False
        is_anothers = self.design is not None and self.design.path != design.path
        try:
            kept = put_design_aside(design.path) if is_anothers else None
            write_design(design)
        except OSError as error:
            self.tell_unwritten(design.path, error)
            return False
        self.design = design
        self._messages.withdraw(DESIGN)
        if kept is not None:
            words = self.tr("{0} went with the mapping that was there before; it is kept as {1}.")
            self._messages.tell("warning", words.format(design.path.name, kept.name), name=DESIGN)
        return True

    def may_write(self, design: Design) -> bool:
        """Whether the file may be written: one that cannot be read is left as it is, told in the bar."""
        if self._unreadable != design.path:
            return True
        words = self.tr(
            "{0} was left as it is, since it cannot be read. Mend it or delete it, and open the mapping again."
        )
        self._messages.tell("error", words.format(design.path.name), name=DESIGN)
        return False

    def remove(self) -> None:
        """Take the design file away that was written last, as if it had never been needed."""
        if self.design is not None:
            with suppress(OSError):
                self.design.path.unlink()
            self.design = None

    def tell_unwritten(self, path: Path, error: OSError) -> None:
        """Say that a file could not be written."""
        words = self.tr("{0} was not saved, since {1}. What you expect is kept while the window is open.")
        self._messages.tell("error", words.format(path.name, in_words(plain_os_error(error))), name=DESIGN)

    def _look_again(self, mapping: Path) -> None:
        """Take what the file holds now: another program may have written it, and nothing of that is to be lost."""
        try:
            held = self._read(mapping)
        except DocumentError as error:
            self._unreadable = error.path
            return
        if held is not None and (self.design is None or self.design.path == held.path):
            self.design = held

    def _read(self, mapping: Path) -> Design | None:
        from designer.workspace.design import design_path, read_design

        return read_design(design_path(mapping))
