"""Writing JSON so that it can be read, compared and versioned: Unicode as it is, always valid UTF-8."""

import json
import re

from designer.jsontext.values import Json

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def write_json(value: Json, indent: int | None = None) -> str:
    """A value as JSON text, on one line or indented; raises ValueError for NaN and infinities.

    A lone surrogate, which no UTF-8 file can hold, is written as its escape.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent)
    if text.isascii():
        return text
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", text)
