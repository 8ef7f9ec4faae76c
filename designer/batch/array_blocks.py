"""The records of a JSON array that is too large to be read whole: cut into blocks, and blocks into records."""

import codecs
import re
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from designer.batch.lines import CHUNK_BYTES

_CUTS_TRIED = 8
_WHITE_SPACE = b" \t\n\r"
_TOKEN = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],]', re.DOTALL)
_SEPARATOR = re.compile(rb'\}\s*,\s*\{\s*"[^"\\]*"')

_elements = msgspec.json.Decoder(list[msgspec.Raw]).decode


class BrokenArrayError(Exception):
    """An array of records does not go on as one; what has been given of it stands."""


def blocks_of_array(file: BinaryIO, block_bytes: int, longest_bytes: int) -> Iterator[bytes]:
    """The text between the brackets of an array, in blocks of whole records with the commas between them.

    Raises BrokenArrayError where the array ends too early, goes on after its end, or has a record over the limit.
    """
    cutter = _Cutter()
    held = file.read(CHUNK_BYTES).removeprefix(codecs.BOM_UTF8).lstrip(_WHITE_SPACE)[1:]
    while chunk := file.read(CHUNK_BYTES):
        held += chunk
        if len(held) < block_bytes:
            continue
        cut = cutter.cut(held)
        if cut:
            yield held[:cut]
            held = held[cut + 1 :]
        elif len(held) > longest_bytes:
            raise BrokenArrayError(f"a record is larger than {longest_bytes >> 20} MB")
    yield _without_end(held)


def records_of_block(block: bytes) -> list[bytes]:
    """The records of a block, whether each is JSON or not."""
    try:
        return [bytes(element) for element in _elements(b"[" + block + b"]")]
    except (msgspec.DecodeError, RecursionError):
        return _by_brackets(block)


def is_of_records(head: bytes) -> bool:
    """Whether the first element of the array that a text begins with is an object, or the array is empty."""
    inside = head.lstrip(_WHITE_SPACE)[1:].strip(_WHITE_SPACE)
    return inside.startswith(b"{") or inside == b"]"


class _Cutter:
    """Finds where a block can be cut: what stood between the first records is looked for near the block's end.

    A cut is right where what stands before it can be read as records. Only if no likely place is, brackets are counted.
    """

    def __init__(self) -> None:
        self._between: bytes | None = None

    def cut(self, text: bytes) -> int:
        """The position of the last comma found between two records, 0 where there is none."""
        if self._between is None:
            self._between = self._learnt(text)
        at = len(text)
        for _ in range(_CUTS_TRIED if self._between else 0):
            at = text.rfind(self._between or b"", 0, at)
            if at < 0:
                break
            comma = text.index(b",", at)
            try:
                _elements(b"[" + text[:comma] + b"]")
                return comma
            except (msgspec.DecodeError, RecursionError):
                continue
        return next(reversed(_commas(text)), 0)

    def _learnt(self, text: bytes) -> bytes | None:
        first = next(iter(_commas(text, 1)), 0)
        brace = text.rfind(b"}", 0, first)
        found = _SEPARATOR.match(text, brace) if first else None
        return found.group() if found else None


def _commas(text: bytes, most: int | None = None) -> list[int]:
    """The positions of the commas between records."""
    found: list[int] = []
    depth = 0
    for token in _TOKEN.finditer(text):
        mark = text[token.start()]
        if mark in b"{[":
            depth += 1
        elif mark in b"}]":
            depth -= 1
            if depth < 0:
                break
        elif mark == 0x2C and depth == 0:
            found.append(token.start())
            if len(found) == most:
                break
    return found


def _by_brackets(block: bytes) -> list[bytes]:
    begins = [0, *(comma + 1 for comma in _commas(block))]
    ends = [*(begin - 1 for begin in begins[1:]), len(block)]
    return [block[begin:end] for begin, end in zip(begins, ends, strict=True)]


def _without_end(text: bytes) -> bytes:
    """The last block without the bracket that ends the array."""
    stripped = text.rstrip(_WHITE_SPACE)
    if not stripped.endswith(b"]"):
        raise BrokenArrayError("the array is not closed")
    block = stripped[:-1]
    try:
        _elements(b"[" + block + b"]")
    except (msgspec.DecodeError, RecursionError):
        depth = 0
        for token in _TOKEN.finditer(block):
            mark = block[token.start()]
            depth += 1 if mark in b"{[" else -1 if mark in b"}]" else 0
            if depth < 0:
                raise BrokenArrayError("there is more text after the end of the array") from None
        if depth:
            raise BrokenArrayError("the array is not closed") from None
    return block
