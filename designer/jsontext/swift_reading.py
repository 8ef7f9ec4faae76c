"""JSON read as fast as it goes, where a cheap proof shows that the strict reader would say the same.

msgspec refuses all that `read_json` refuses but for a key that stands twice and for deep nesting. Neither can hide
where the text has no more colons after a quote or a space than the value has keys, and the value no more containers
than the depth allowed. What is not proven so, such as a record with a text like "at :30", is read strictly.
"""

import msgspec

from designer.jsontext.collector import collector_paused
from designer.jsontext.decoding import decode_text, without_byte_order_mark
from designer.jsontext.errors import JsonTextError
from designer.jsontext.reading import MAX_DEPTH, is_deeper_than, read_json
from designer.jsontext.values import Json

_STRETCH_BYTES = 1 << 18
"""Larger values are decoded member by member, so that other threads get their turn in between."""

_BEFORE_COLON = (b'":', b" :", b"\n:", b"\r:", b"\t:")
_decode = msgspec.json.Decoder().decode
_decode_list = msgspec.json.Decoder(list[msgspec.Raw]).decode
_decode_object = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


class _UnprovenError(Exception):
    """The strict reader has to look at it."""


def read_json_bytes(data: bytes) -> Json:
    """The value of a JSON file's bytes, as `read_json` of their text gives it; raises JsonTextError."""
    with collector_paused(len(data)):
        try:
            return _read(without_byte_order_mark(data), MAX_DEPTH)
        except (_UnprovenError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return read_json(decode_text(data))


def _read(data: bytes, depth: int) -> Json:
    if len(data) > _STRETCH_BYTES and depth > 1:
        start = data[:64].lstrip()[:1]
        if start == b"[":
            return _read_elements(data, depth - 1)
        if start == b"{":
            members = {key: bytes(raw) for key, raw in _decode_object(data).items()}
            if _colons(data) != len(members) + sum(map(_colons, members.values())):
                raise _UnprovenError
            return dict(zip(members, _read_members(list(members.values()), depth - 1), strict=True))
    value = _decode(data)
    if _colons(data) != _keys(value, depth):
        return _read_strictly(data, depth)
    return value


def _read_members(members: list[bytes], depth: int) -> list[Json]:
    return [_read(data, depth) for data in members]


def _read_elements(data: bytes, depth: int) -> list[Json]:
    """The elements of an array: proven all at once, or else one by one."""
    elements = [bytes(raw) for raw in _decode_list(data)]
    if any(len(element) > _STRETCH_BYTES for element in elements):
        return _read_members(elements, depth)
    values = [_decode(element) for element in elements]  # in Python, so that other threads get their turn
    if _colons(data) == sum(_keys(value, depth) for value in values):
        return values
    return _read_members(elements, depth)


def _read_strictly(data: bytes, depth: int) -> Json:
    try:
        value = read_json(data.decode())
    except JsonTextError:
        raise _UnprovenError from None  # its place has to be told of the whole text
    if is_deeper_than(value, depth):
        raise _UnprovenError
    return value


def _colons(data: bytes) -> int:
    """At least as many as there are keys, exactly as many unless a text holds the like."""
    if len(data) <= _STRETCH_BYTES:
        return sum(map(data.count, _BEFORE_COLON))
    found = 0
    for start in range(0, len(data), _STRETCH_BYTES):
        stretch = data[start : start + _STRETCH_BYTES + 1]  # with the second byte of a pair that begins in it
        for pair in _BEFORE_COLON:
            found += stretch.count(pair)
    return found


def _keys(value: Json, depth: int) -> int:
    """How many keys all objects have; raises _UnprovenError where it is nested too deep."""
    if not isinstance(value, (dict, list)):
        return 0
    keys = 0
    containers: list[Json] = [value]
    for container in containers:
        if type(container) is dict:
            keys += len(container)
            members = container.values()
        else:
            members = container
        for member in members:
            kind = type(member)
            if kind is dict or kind is list:
                containers.append(member)
    if len(containers) > depth and is_deeper_than(value, depth):
        raise _UnprovenError
    return keys
