"""Numbers as people type them, and how JSON wants them written."""

from __future__ import annotations

import re

_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")
_GROUP_MARK = re.compile(r"(?<=[0-9])[ '’_\u00a0\u2009\u202f](?=[0-9]{3}(?![0-9]))")
_LOOSE_NUMBER = re.compile(r"(-?)([0-9]*)(?:\.([0-9]*))?([eE][+-]?[0-9]+)?")


def is_json_number(text: str) -> bool:
    """Tell whether JSON takes the text as a number, as it stands."""
    return _JSON_NUMBER.fullmatch(text) is not None


def number_spellings(text: str) -> list[str]:
    """Give the JSON numbers that a person may mean by a text that JSON does not take, likeliest first.

    `1,5` is 1.5; `1,234` is 1.234 or 1234; what is a number nowhere gives none.
    """
    plain = text.strip().replace("\u2212", "-").removeprefix("+")
    plain = _GROUP_MARK.sub("", plain)
    tidied = [_tidied(number) for number in _with_points(plain)]
    return [number for number in dict.fromkeys(tidied) if is_json_number(number) and number != text]


def _with_points(text: str) -> list[str]:
    commas, dots = text.count(","), text.count(".")
    if commas and dots:
        point = max(",.", key=text.rfind)
        group = "," if point == "." else "."
        return [text.replace(group, "").replace(point, ".")]
    if commas > 1 or dots > 1:
        return [text.replace(",", "").replace(".", "")]
    if commas:
        pointed, joined = text.replace(",", "."), text.replace(",", "")
        return [pointed, joined] if re.fullmatch(r"-?[0-9]{1,3},[0-9]{3}", text) else [pointed]
    return [text]


def _tidied(text: str) -> str:
    found = _LOOSE_NUMBER.fullmatch(text)
    if found is None or not (found[2] or found[3]):
        return text
    sign, whole, fraction, exponent = found.groups(default="")
    return sign + (whole.lstrip("0") or "0") + ("." + fraction if fraction else "") + exponent
