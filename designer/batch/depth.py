"""Records that are nested deeper than documents may be, found before they are decoded as fast as it goes."""

from typing import Final

from designer.jsontext import MAX_DEPTH, JsonTextError, decode_text, read_json

LEAST_BYTES: Final = 2 * MAX_DEPTH
"""Shorter records cannot be nested too deep."""

_STRETCH = 256
_ALL_BUT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")


def refuse_too_deep(record: bytes) -> None:
    """Raises JsonTextError where a record nests more than MAX_DEPTH levels deep; it may be no JSON otherwise."""
    if not _may_be_too_deep(record):
        return
    try:
        read_json(decode_text(record))
    except JsonTextError as error:
        if not error.is_key_twice:  # the last counts, as in all other records
            raise


def _may_be_too_deep(record: bytes) -> bool:
    """Whether the brackets alone do not prove the contrary; they are counted in stretches, which is quick."""
    brackets = record.translate(None, _ALL_BUT_BRACKETS)
    if len(brackets) <= LEAST_BYTES:
        return False
    depth = 0
    for start in range(0, len(brackets), _STRETCH):
        stretch = brackets[start : start + _STRETCH]
        opened = stretch.count(b"[") + stretch.count(b"{")
        if depth + opened > MAX_DEPTH:
            return True
        depth += 2 * opened - len(stretch)
    return False
