"""A table as spreadsheets put it on the clipboard, or as CSV: read into entries, and written."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Final

from designer.frozen import frozen
from designer.jsontext import Json, JsonTextError, read_json, write_json
from designer.mapping import constant_from_json
from widgets.typed_number import is_json_number

_SEPARATORS: Final = ("\t", ";", ",", "|")
_KEY_HEADINGS: Final = frozenset({"key", "code", "from", "source", "input", "old", "id", "value", "before", "name"})
_VALUE_HEADINGS: Final = frozenset(
    {"value", "to", "target", "destination", "output", "new", "result", "label", "meaning", "becomes", "after", "name",
     "description", "text"}
)  # fmt: skip
_LONGEST_SHORT_CODE: Final = 3
_MOST_DIGITS: Final = 300


@frozen
class Pasted:
    """What was read: entries in order, a key once; the heading that was left out; lines (from 1) that say no entry.

    `repeated` are keys that stood there with several values, of which the last one counts; `kind` says as what all
    values were read; `has_more_columns` that only the first two were taken; `trouble` is a sentence where the text
    could not be read at all.
    """

    entries: tuple[tuple[str, Json], ...] = ()
    heading: tuple[str, str] | None = None
    left_out: tuple[int, ...] = ()
    repeated: tuple[str, ...] = ()
    kind: str = "text"
    has_more_columns: bool = False
    trouble: str = ""

    def with_heading(self) -> tuple[tuple[str, Json], ...]:
        """The entries with the heading among them, first."""
        return (self.heading, *self.entries) if self.heading is not None else self.entries


def read_pasted(text: str) -> Pasted:
    """Read two columns, or a JSON object. Values are all numbers, or all true or false, or else all texts."""
    text = text.removeprefix("\ufeff")
    if text.lstrip()[:1] == "{":
        pasted = _read_object(text)
        if pasted is not None:
            return pasted
    try:
        lines, left_out, has_more = _lines(text)
    except csv.Error as error:
        return Pasted(trouble=str(error))
    heading = _heading(lines)
    if heading is not None:
        lines = lines[1:]
    kind = _kind([value for _, value in lines])
    entries = {key: _typed(value, kind) for key, value in lines}
    return Pasted(tuple(entries.items()), heading, tuple(left_out), _repeated(lines), kind, has_more)


def write_entries(entries: Iterable[tuple[str, Json]]) -> str:
    """Two columns separated by tabs, as spreadsheets take them; texts as they are, other values as JSON."""
    written = io.StringIO()
    writer = csv.writer(written, dialect="excel-tab", lineterminator="\n")
    writer.writerows((key, value if isinstance(value, str) else write_json(value)) for key, value in entries)
    return written.getvalue()


def _read_object(text: str) -> Pasted | None:
    try:
        held = read_json(text)
    except JsonTextError:
        return None
    return Pasted(tuple(held.items()), kind="json") if isinstance(held, dict) else None


def _lines(text: str) -> tuple[list[tuple[str, str]], list[int], bool]:
    """The pairs, the lines that hold none, and whether there were further columns."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), skipinitialspace=True)
    pairs: list[tuple[str, str]] = []
    left_out: list[int] = []
    has_more = False
    for cells in reader:
        stripped = [cell.strip() for cell in cells]
        if not any(stripped):
            continue
        if len(stripped) < 2 or not stripped[0]:
            left_out.append(reader.line_num)
            continue
        has_more = has_more or any(stripped[2:])
        pairs.append((stripped[0], stripped[1]))
    return pairs, left_out, has_more


def _separator(text: str) -> str:
    """The separator that most lines hold, of the likelier ones first."""
    lines = text.splitlines()[:100]
    counts = [sum(separator in line for line in lines) for separator in _SEPARATORS]
    return _SEPARATORS[counts.index(max(counts))]


def _heading(lines: Sequence[tuple[str, str]]) -> tuple[str, str] | None:
    """The first line, where its words are those of headings, or it is unlike all lines that follow."""
    if len(lines) < 2:
        return None
    (key, value), rest = lines[0], lines[1:]
    if not _are_words(value):
        return None
    names_keys, names_values = _last_word(key) in _KEY_HEADINGS, _last_word(value) in _VALUE_HEADINGS
    over_codes = _are_words(key) and not _is_code(key) and all(_is_code(other) for other, _ in rest)
    over_typed = _kind([value]) == "text" and _kind([other for _, other in rest]) != "text"
    # One line beneath is too little to tell by its looks alone.
    is_heading = over_typed or (names_keys and (names_values or over_codes)) or (over_codes and len(rest) > 1)
    return lines[0] if is_heading else None


def _repeated(lines: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    first: dict[str, str] = {}
    return tuple(dict.fromkeys(key for key, value in lines if first.setdefault(key, value) != value))


def _are_words(text: str) -> bool:
    return text != "" and not any(letter.isdigit() for letter in text)


def _last_word(text: str) -> str:
    return text.casefold().replace("_", " ").split()[-1] if text.strip("_ ") else ""


def _is_code(text: str) -> bool:
    """Whether a text is one of those short marks that tables are made of: `NO`, `24-7`, `no`."""
    return len(text) <= _LONGEST_SHORT_CODE or text.upper() == text


def _kind(values: Sequence[str]) -> str:
    if values and all(is_json_number(value) and len(value) < _MOST_DIGITS for value in values):
        return "number"
    if values and all(value.casefold() in ("true", "false") for value in values):
        return "boolean"
    return "text"


def _typed(value: str, kind: str) -> Json:
    if kind == "number":
        return constant_from_json(value)
    return value.casefold() == "true" if kind == "boolean" else value
