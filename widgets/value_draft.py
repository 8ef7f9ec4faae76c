"""A value while it is being entered: what is typed, of which kind, and what it becomes. No Qt."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any, Final, Literal

from widgets.json_view.lines import json_text
from widgets.typed_number import is_json_number

ValueKind = Literal["text", "number", "boolean", "empty", "null", "json"]
Fault = Literal["nothing typed", "not a number", "too large", "not JSON"]
ReadJson = Callable[[str], object]


class _NoValue(Enum):
    NO_VALUE = "no value"


NO_VALUE: Final = _NoValue.NO_VALUE
"""Stands for "no value yet", since None is a value: null."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What has been typed becomes `value`, or cannot be taken because of `fault` (`detail`: the reader's sentence)."""

    value: Any = None
    fault: Fault | None = None
    detail: str = ""


def kind_of(value: object) -> ValueKind:
    """Give the kind in which a value is best edited."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, str):
        return "text" if value else "empty"
    return "json" if isinstance(value, (dict, list, tuple)) else "number"


def typed_form(value: object, kind: ValueKind) -> str:
    """Give what a person would have typed to get the value, in the input of that kind."""
    if value is NO_VALUE or (kind != "json" and value is None):
        return ""
    return value if kind != "json" and isinstance(value, str) else json_text(value)


def read_typed(typed: str, kind: ValueKind, read_json: ReadJson) -> Reading:
    """Read what is typed as that kind; `boolean` is typed as `true` or `false`."""
    match kind:
        case "text":
            return Reading(typed)
        case "boolean":
            return Reading(typed == "true")
        case "empty":
            return Reading("")
        case "null":
            return Reading(None)
        case "number":
            return _read_number(typed.strip(), read_json)
        case "json":
            return _read_document(typed, read_json)


def carried_over(typed: str, kind: ValueKind, to: ValueKind, read_json: ReadJson) -> str | None:
    """Give what is typed as text, number or JSON for the input of another kind; None when it means nothing there."""
    if to in ("empty", "null"):
        return None
    if to == "json":
        bare = kind == "number" or not typed or _opens(typed)
        return typed if bare else json.dumps(typed, ensure_ascii=False)
    if kind == "json":
        reading = _read_document(typed, read_json)
        typed = typed_form(reading.value, "text") if reading.fault is None else typed
    if to == "boolean":
        return typed.strip().casefold() if typed.strip().casefold() in ("true", "false") else None
    return typed


def looks_like(text: str, read_json: ReadJson) -> ValueKind | None:
    """Give the other kind that a text could be meant as, if any."""
    if is_json_number(text):
        return "number" if read_typed(text, "number", read_json).fault is None else None
    if text in ("true", "false"):
        return "boolean"
    if text == "null":
        return "null"
    if _opens(text) and _read_document(text, read_json).fault is None:
        return "json"
    return None


def _opens(text: str) -> bool:
    return text.lstrip()[:1] in ("{", "[")


def _read_number(typed: str, read_json: ReadJson) -> Reading:
    if not typed:
        return Reading(fault="nothing typed")
    if not is_json_number(typed):
        return Reading(fault="not a number")
    reading = _read_document(typed, read_json)
    if isinstance(reading.value, float) and math.isinf(reading.value):
        return Reading(fault="too large")
    return reading


def _read_document(typed: str, read_json: ReadJson) -> Reading:
    if not typed.strip():
        return Reading(fault="nothing typed")
    try:
        return Reading(read_json(typed))
    except ValueError as error:
        return Reading(fault="not JSON", detail=str(error))
