"""What a peer gives for each of the three mappings: the mapping in its own form, made once, or why it has none."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import orjson

Document: TypeAlias = Any
OnDocument: TypeAlias = Callable[[Document], Document]
OnLines: TypeAlias = Callable[[Iterable[bytes]], Iterator[bytes]]


@dataclass(frozen=True)
class Form:
    """A mapping that is ready to run."""

    on_document: OnDocument
    on_lines: OnLines


@dataclass(frozen=True)
class Cannot:
    """Why a peer has no form of a mapping."""

    why: str


@dataclass(frozen=True)
class Peer:
    """The three mappings: ten flat fields, the order sample, an array of a thousand elements."""

    flat: Form | Cannot
    order: Form | Cannot
    array: Form | Cannot

    @property
    def forms(self) -> tuple[Form | Cannot, ...]:
        return self.flat, self.order, self.array


def with_orjson(on_document: OnDocument) -> Form:
    """A form of a peer that reads and writes no text itself: the fastest library for that does it."""

    def on_line(line: bytes) -> bytes:
        written: bytes = orjson.dumps(on_document(orjson.loads(line)))
        return written

    return Form(on_document, lambda lines: map(on_line, lines))
