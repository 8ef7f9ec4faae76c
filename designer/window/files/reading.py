"""Files read as what they hold: a mapping, or documents."""

import stat
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from designer.documents import (
    DocumentError,
    Field,
    Form,
    ReadingCancelled,
    Sample,
    field_tree,
    join_samples,
    prepare_fields,
    read_sample,
    sample_from_text,
)
from designer.frozen import frozen
from designer.jsontext import Json
from designer.library import Mapping, MappingError
from designer.mapping import why_a_document
from designer.said import said
from designer.window.files.background import BackgroundWork

READ_AT_ONCE_BYTES = 512 * 1024
"""Files up to this size are read while the window waits: that takes some milliseconds."""
MOST_READ_AT_ONCE = 20
"""Of more files, however small, opening alone would take too long."""

_MAPPING_SUFFIX = ".mapping.json"


@frozen
class ReadSample:
    """Documents, with their fields ready to be shown."""

    sample: Sample
    fields: Field


@frozen
class ReadFile:
    """What a file holds: a mapping, else documents."""

    path: Path
    mapping: Mapping | None
    documents: ReadSample | None
    doubt: str = ""
    """Why it is hardly the mapping that it was to be: it can be opened as a sample."""


@frozen
class ReadText:
    """What a pasted text holds: documents, and the mapping that it is meant as, else why it is none."""

    text: str
    documents: ReadSample
    mapping: Mapping | None = None
    why_no_mapping: str = ""


def is_meant_as_mapping(sample: Sample) -> bool:
    """Whether what was read as documents is to be a mapping, be it a broken one: an object with `fieldMapping`."""
    document = _only_document(sample)
    return isinstance(document, dict) and "fieldMapping" in document


def read_any(path: Path, cancelled: Callable[[], bool]) -> ReadFile:
    """Read a file as what its name or else its content says; raises DocumentError, MappingError, ReadingCancelled."""
    if path.name.lower().endswith(_MAPPING_SUFFIX):
        return read_mapping(path, cancelled)
    sample = read_sample(path, cancelled)
    if is_meant_as_mapping(sample):
        return read_mapping(path, cancelled)
    return ReadFile(path, None, with_fields(sample, cancelled))


def read_mapping(path: Path, cancelled: Callable[[], bool]) -> ReadFile:
    """Read a file as a mapping, with a doubt where it holds JSON that is none; raises DocumentError, MappingError."""
    try:
        mapping = Mapping.load(path)
    except MappingError as error:
        told = error.located(path.name)
        if not _holds_documents(path, cancelled):
            raise told from None
        return ReadFile(path, None, None, str(told))
    why = why_a_document(mapping)
    return ReadFile(path, mapping, None, said("{0} is not a mapping: {1}", path.name, why) if why else "")


def read_samples(paths: Sequence[Path], cancelled: Callable[[], bool]) -> ReadSample:
    """Read files as one list of records; raises DocumentError, ReadingCancelled."""
    return with_fields(join_samples([read_sample(path, cancelled) for path in paths]), cancelled)


def read_text(text: str, cancelled: Callable[[], bool]) -> ReadText:
    """Read a text as what it holds; raises DocumentError, ReadingCancelled."""
    sample = sample_from_text(text, cancelled=cancelled)
    documents = with_fields(sample, cancelled)
    if not is_meant_as_mapping(sample):
        return ReadText(text, documents)
    try:
        return ReadText(text, documents, Mapping.from_json(text))
    except MappingError as error:
        return ReadText(text, documents, None, str(error.located(sample.title)))


def with_fields(sample: Sample, cancelled: Callable[[], bool] = lambda: False) -> ReadSample:
    """Documents with their fields made as far as a tree shows them at first; raises ReadingCancelled."""
    fields = field_tree(sample.records)
    prepare_fields(fields, cancelled)
    return ReadSample(sample, fields)


def _holds_documents(path: Path, cancelled: Callable[[], bool]) -> bool:
    try:
        read_sample(path, cancelled)
    except DocumentError:
        return False
    return True


def _only_document(sample: Sample) -> Json:
    return sample.records[0] if sample.form is Form.DOCUMENT else None


class FileReader(QObject):
    """Reads at once what is small, and in the background what is large."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._under_way: dict[BackgroundWork, str] = {}
        """What is being read, and for which place of the window."""

    def read(
        self,
        paths: Sequence[Path],
        work: Callable[[Callable[[], bool]], object],
        done: Callable[[object], None],
        failed: Callable[[str], None],
        started: Callable[[BackgroundWork], None],
        place: str = "",
        size: int = 0,
    ) -> None:
        """Do the work and call one of `done` and `failed`; `started` tells of work in the background first.

        `size` is that of what is read beside the files, in bytes. What is still being read for the same place is given
        up: its answer would come too late.
        """
        self.give_up(place)
        if (odd := _not_a_file(paths)) is not None:
            failed(self.tr("{0} is not a file but a pipe or a device; choose a file").format(odd.name))
            return
        if len(paths) <= MOST_READ_AT_ONCE and _total_bytes(paths) + size <= READ_AT_ONCE_BYTES:
            try:
                outcome = work(lambda: False)
            except (DocumentError, MappingError) as error:
                failed(str(error))
                return
            done(outcome)
            return
        background = BackgroundWork(work, self)
        self._under_way[background] = place
        background.ended.connect(lambda ended: self._end(ended, done, failed))
        started(background)
        background.start()

    def give_up(self, *places: str) -> None:
        """Give up what is under way for these places; it fails without a word."""
        for background, place in self._under_way.items():
            if place and place in places:
                background.cancel()

    def cancel_all(self) -> None:
        """Give up all that is under way, and wait until it has ended."""
        for background in list(self._under_way):
            background.cancel()
            background.wait()

    def _end(self, ended: BackgroundWork, done: Callable[[object], None], failed: Callable[[str], None]) -> None:
        del self._under_way[ended]
        if isinstance(ended.error, ReadingCancelled) or ended.is_cancelled:
            failed("")
        elif isinstance(ended.error, (DocumentError, MappingError)):
            failed(str(ended.error))
        elif ended.error is not None:
            raise ended.error
        else:
            done(ended.outcome)


def _not_a_file(paths: Sequence[Path]) -> Path | None:
    """The first path at which one could wait for ever."""
    for path in paths:
        try:
            mode = path.stat().st_mode
        except OSError:  # reading it tells what is wrong
            continue
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            return path
    return None


def _total_bytes(paths: Sequence[Path]) -> int:
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size
        except OSError:  # reading it tells what is wrong
            continue
    return total
