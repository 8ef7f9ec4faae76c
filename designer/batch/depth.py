"""Records that are nested deeper than documents may be, found before they are decoded as fast as it goes."""

from typing import Final

from designer.jsontext import MAX_DEPTH, JsonTextError, decode_text, read_json

LEAST_BYTES: Final = 2 * MAX_DEPTH
"""Shorter records cannot be nested too deep."""

_ALL_BUT_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")


def refuse_too_deep(record: bytes) -> None:
    """Raises JsonTextError where a record nests more than MAX_DEPTH levels deep, or is no JSON."""
    if record.count(b"[") + record.count(b"{") > MAX_DEPTH and _may_be_too_deep(record):
        try:
            read_json(decode_text(record))
        except JsonTextError as error:
            if not error.is_key_twice:
                raise


def _may_be_too_deep(record: bytes) -> bool:
    """Whether brackets are left when the innermost pairs have been taken out MAX_DEPTH times."""
    left = record.translate(None, _ALL_BUT_BRACKETS)
    for _ in range(MAX_DEPTH):
        fewer = left.replace(b"[]", b"").replace(b"{}", b"")
        if len(fewer) == len(left):
            break
        left = fewer
    return bool(left)
