"""Which reader of JSON bytes suits a text: the swift one has to be loaded first."""

from collections.abc import Callable

from designer.jsontext.decoding import decode_text
from designer.jsontext.reading import read_json
from designer.jsontext.values import Json

_LITTLE_BYTES = 1 << 17
"""Read strictly in less time than it takes to load msgspec."""


def json_reader(size_bytes: int) -> Callable[[bytes], Json]:
    """The quickest reader for so many bytes, in one text or in many; all raise JsonTextError and give the same."""
    if size_bytes <= _LITTLE_BYTES:
        return _read_strictly
    from designer.jsontext.swift_reading import read_json_bytes

    return read_json_bytes


def _read_strictly(data: bytes) -> Json:
    return read_json(decode_text(data))
