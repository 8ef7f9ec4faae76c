"""The design file: which samples and expected documents go with a mapping."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Final

from designer.documents import DocumentError, document_text, write_atomically
from designer.frozen import frozen, replace
from designer.jsontext import Json
from designer.said import said
from designer.workspace.document_file import read_document

DESIGN_SUFFIX: Final = ".design.json"
EXPECTED_SUFFIX: Final = ".expected"
"""What the folder of expected documents is called behind the mapping's name."""
_HINT: Final = said("mend the file, or delete it and choose the samples anew")


@frozen
class ExpectedEntry:
    """What is expected of one record of a source file, or (`record` None) of all of them, one document after the other.

    Files are as the design file names them; records count from 1. `document` None: nothing is expected of it.
    `entries` are all keys, in the order read.
    """

    source: str
    record: int | None
    document: str | None
    entries: dict[str, Json]

    @property
    def names(self) -> tuple[str | None, str | None]:
        """The source and the document, as the design file names them."""
        return self.source, self.document

    def renamed(self, named: dict[str, str]) -> ExpectedEntry:
        """The same with other names for its files."""
        source, document = named[self.source], None if self.document is None else named[self.document]
        key = "documents" if self.record is None else "document"
        return ExpectedEntry(source, self.record, document, {**self.entries, "source": source, key: document})

    @classmethod
    def of_record(cls, source: str, record: int, document: str | None) -> ExpectedEntry:
        """What is expected of one record."""
        return cls(source, record, document, {"source": source, "record": record, "document": document})

    @classmethod
    def of_all(cls, source: str, documents: str) -> ExpectedEntry:
        """The file of what is expected of all records of a source."""
        return cls(source, None, documents, {"source": source, "documents": documents})


@frozen
class Design:
    """A design file's content; files are named from its folder, with `/`. `entries` are all keys, in the order read."""

    path: Path
    sources: tuple[str, ...] = ()
    destination: str | None = None
    expected: tuple[ExpectedEntry, ...] = ()
    entries: dict[str, Json] = {}

    def file(self, name: str) -> Path:
        """The file that the design names so."""
        return Path(os.path.normpath(self.path.parent / name))

    def name_of(self, file: Path) -> str:
        """How the design names a file: from its own folder, where there is a way."""
        try:
            return PurePath(os.path.relpath(file, self.path.parent)).as_posix()
        except ValueError:  # on another drive
            return file.as_posix()

    def moved_to(self, path: Path) -> Design:
        """The design beside another mapping, with the same files."""
        moved = replace(self, path=path)
        named = {name: moved.name_of(self.file(name)) for name in self._names()}
        return replace(
            moved,
            sources=tuple(named[name] for name in self.sources),
            destination=None if self.destination is None else named[self.destination],
            expected=tuple(entry.renamed(named) for entry in self.expected),
        )

    def new_document(self, source: Path, record: int) -> Path:
        """The file for an expected document of one's own: that which it has, or a new one in `NAME.expected`."""
        folder = self.path.with_name(self.path.name.removesuffix(DESIGN_SUFFIX) + EXPECTED_SUFFIX)
        name = self.name_of(source)
        taken = set()
        for entry in self.expected:
            document = None if entry.document is None else self.file(entry.document)
            if (entry.source, entry.record) == (name, record) and document is not None and document.parent == folder:
                return document
            taken.add(document)
        free = (folder / f"{source.stem}-{record}{again}.json" for again in ("", *(f"-{n}" for n in range(2, 1_000))))
        return next(path for path in free if path not in taken)

    def with_samples(self, sources: Sequence[Path], destination: Path | None) -> Design:
        """The design with other samples."""
        named = None if destination is None else self.name_of(destination)
        return replace(self, sources=tuple(map(self.name_of, sources)), destination=named)

    def expecting(self, entry: ExpectedEntry) -> Design:
        """The design with one more entry of what is expected."""
        return replace(self, expected=(*self.expected, entry))

    def with_expected(self, source: Path, record: int, document: str | None) -> Design:
        """The design with another expected document for one record; None: nothing is expected of it."""
        name = self.name_of(source)
        kept = tuple(entry for entry in self.expected if (entry.source, entry.record) != (name, record))
        covered = any(entry.source == name and entry.record is None for entry in kept)
        if document is None and not covered:
            return replace(self, expected=kept)
        return replace(self, expected=kept).expecting(ExpectedEntry.of_record(name, record, document))

    def _names(self) -> set[str]:
        told = {*self.sources, self.destination, *(name for entry in self.expected for name in entry.names)}
        return {name for name in told if name is not None}


def design_path(mapping: Path) -> Path:
    """Where the design file of a mapping stands: `NAME.design.json` beside `NAME.mapping.json`."""
    return mapping.with_name(mapping.name.removesuffix(".json").removesuffix(".mapping") + DESIGN_SUFFIX)


def read_design(path: Path) -> Design | None:
    """The design in a file, None where there is no such file; raises DocumentError for one that cannot be read."""
    if not path.exists():
        return None
    try:
        held = read_document(path)
    except DocumentError as error:
        if isinstance(error.__cause__, OSError):
            raise
        raise error.of(path.name, hint=_HINT) from None
    if not isinstance(held, dict):
        raise _not_a_design(path, "it should be an object with the samples of a mapping")
    sources, destination = held.get("sources", []), held.get("destination")
    if not isinstance(sources, list) or not all(_is_name(name) for name in sources):
        raise _not_a_design(path, "`sources` is no list of file names")
    if destination is not None and not _is_name(destination):
        raise _not_a_design(path, "`destination` is no file name")
    expected = held.get("expected", [])
    if not isinstance(expected, list):
        raise _not_a_design(path, "`expected` is no list")
    entries = tuple(_entry(path, at, entry) for at, entry in enumerate(expected, 1))
    return Design(path, tuple(sources), destination, entries, held)


def write_design(design: Design) -> None:
    """Write a design file, aside and moved into place, with all keys that were read; raises OSError."""
    write_atomically(design.path, design_text(design).encode())


def design_text(design: Design) -> str:
    """The text of a design file: one expected document a line."""
    known: dict[str, Json] = {
        "sources": list(design.sources) if design.sources or "sources" in design.entries else None,
        "destination": design.destination,
        "expected": [entry.entries for entry in design.expected],
    }
    kept = {key: known.pop(key) if key in known else value for key, value in design.entries.items()}
    whole = {**kept, **known}
    members = [
        f"  {document_text(key)}: {_lines(value) if key == 'expected' else document_text(value)}"
        for key, value in whole.items()
        if key not in ("sources", "destination", "expected") or value not in (None, [])
    ]
    return "{\n" + ",\n".join(members) + "\n}\n" if members else "{}\n"


def _lines(entries: list[Json]) -> str:
    return "[\n" + ",\n".join(f"    {document_text(entry)}" for entry in entries) + "\n  ]"


def _entry(path: Path, at: int, entry: Json) -> ExpectedEntry:
    """One expected document, or a file of them."""
    if not isinstance(entry, dict) or not _is_name(entry.get("source")):
        raise _not_a_design(path, said("entry {0} of `expected` has no `source`", at))
    if _is_name(entry.get("documents")):
        return ExpectedEntry(entry["source"], None, entry["documents"], entry)
    record, document = entry.get("record"), entry.get("document")
    if type(record) is not int or record < 1 or not (document is None or _is_name(document)):
        raise _not_a_design(
            path, said("entry {0} of `expected` has neither `record` with `document` nor `documents`", at)
        )
    return ExpectedEntry(entry["source"], record, document, entry)


def _is_name(held: Json) -> bool:
    return isinstance(held, str) and held != "" and "\0" not in held


def _not_a_design(path: Path, message: str) -> DocumentError:
    return DocumentError(message, title=path.name, hint=_HINT, path=path)


def put_design_aside(path: Path) -> Path | None:
    """Give the design file that is there another name beside it; None where there is none. Raises OSError."""
    if not path.is_file():
        return None
    stem, number = path.name.removesuffix(".json"), 1
    while (aside := path.with_name(f"{stem}.before-{number}.json")).exists():
        number += 1
    path.replace(aside)
    return aside
