"""How a row made a value of what it found, step by step, in words: `"43" from age, as a number: 43`."""

from typing import Final

from designer.engine.doubts import doubts_about, shown
from designer.engine.explanation import Steps
from designer.engine.extracting import locate
from designer.engine.finishing import prepare
from designer.engine.nothing import NOTHING
from designer.engine.types import to_text
from designer.jsontext import Json, same_json
from designer.mapping import (
    ConstantSource,
    Every,
    ExpressionSource,
    Index,
    Key,
    ParsedRow,
    Path,
    PathSource,
    Placeholder,
    Problem,
    RowOptions,
    Select,
    as_placeholder,
    format_path,
    loops_of_path,
    path_of_steps,
)
from designer.said import Said, said

_LONGEST_FORM: Final = 60
_MOST_PLACEHOLDERS: Final = 6
_TYPES: Final = {"number": said("as a number"), "boolean": said("as true/false"), "string": said("as text")}


def made_from(row: ParsedRow, sources: tuple[Steps, ...], document: Json, made: Json) -> str:
    """How a row made a value of what it found at these places of a document."""
    words: str
    match row.source:
        case ConstantSource(value):
            found, words = value, said("the constant {0}", shown(value))
        case PathSource(path):
            found, words = _found(path, sources, document)
        case ExpressionSource():
            found, words = _text(row.source, sources, document)
    options = row.options
    read = found
    if options is not None:
        if options.constant:
            read = options.constant[0]
            words = said("the constant {0}, since {1} has a value", shown(read), _named_source(row, sources))
        read, told = _prepared(read, options)
        words = said("{0}{1}", words, told) if told else words
    typed = _typed(row, read, made)
    return said("{0}{1}", words, typed) if typed else words


def made_by_constant(row: ParsedRow) -> bool:
    """Whether a row generates a value that stands in the mapping."""
    return isinstance(row.source, ConstantSource) or bool(row.options is not None and row.options.constant)


def named_place(place: Steps) -> str:
    """How a place of the source is called in a sentence."""
    return format_path(path_of_steps(place)) or said("the document")


def value_at(document: Json, place: Steps) -> Json:
    """What stands at a place; NOTHING where there is none."""
    for step in place:
        held = document
        document = NOTHING
        if isinstance(held, dict) and isinstance(step, str):
            document = held.get(step, NOTHING)
        elif isinstance(held, list) and isinstance(step, int) and 0 <= step < len(held):
            document = held[step]
    return document


def _found(path: Path, sources: tuple[Steps, ...], document: Json) -> tuple[Json, str]:
    if not sources:
        return NOTHING, _not_there(path)
    value = value_at(document, sources[0])
    element = _element(path, sources[0], document)
    return value, said("{0} from {1}{2}", shown(value), named_place(sources[0]), element)


def _not_there(path: Path) -> Said:
    name = format_path(path) or said("the document")
    return said("{0} is not in this element", name) if loops_of_path(path) else said("{0} is not in this record", name)


def _element(path: Path, place: Steps, document: Json) -> str:
    """Which element of the innermost array it is that a path goes over."""
    if not loops_of_path(path):
        return ""
    depth = next((at for at in range(len(place) - 1, -1, -1) if isinstance(place[at], int)), None)
    around = value_at(document, place[:depth]) if depth is not None else None
    if depth is None or not isinstance(around, list):
        return ""
    number = place[depth]
    assert isinstance(number, int)
    return said(", element {0} of {1}", number + 1, len(around))


def _text(source: ExpressionSource, sources: tuple[Steps, ...], document: Json) -> tuple[Json, str]:
    """An expression's text, and what each placeholder found."""
    waiting = list(sources)
    texts: list[str] = []
    written: list[str] = []
    told: dict[Said, None] = {}
    for part in source.parts:
        if not isinstance(part, Placeholder):
            texts.append(part)
            written.append(part)
            continue
        written.append(as_placeholder(part.path))
        place = _place_read(part.path, waiting, document)
        value = NOTHING if place is None else value_at(document, place)
        texts.append("" if value is NOTHING or value is None else to_text(value))
        if place is None:
            told[_not_there(part.path)] = None
        else:
            told[said("{0} is {1}", named_place(place), shown(value))] = None
    text = "".join(texts)
    form = "".join(written)
    form = form if len(form) <= _LONGEST_FORM else form[: _LONGEST_FORM - 1] + "…"
    if not told:
        return text, said("the text {0}", shown(text))
    parts: list[Said] = list(told)[:_MOST_PLACEHOLDERS]
    listed = said(", ".join(f"{{{at}}}" for at in range(len(parts))), *parts)
    if len(told) > _MOST_PLACEHOLDERS:
        listed = said("{0} and {1} more", listed, len(told) - _MOST_PLACEHOLDERS)
    return text, said("{0} from {1}: {2}", shown(text), form, listed)


def _place_read(path: Path, waiting: list[Steps], document: Json) -> Steps | None:
    """Where a placeholder found its value, of the places that are left; None where it found none."""
    if not loops_of_path(path):
        value, place = locate(document, path)
        if value is NOTHING:
            return None
        if waiting and waiting[0] == place:
            waiting.pop(0)
        return place
    if waiting and _leads_to(path, waiting[0]):
        return waiting.pop(0)
    return None


def _leads_to(path: Path, place: Steps) -> bool:
    """Whether a path may have found this place."""
    for depth, segment in enumerate(path):
        if isinstance(segment, Select):
            return True
        if depth >= len(place):
            return False
        step = place[depth]
        if isinstance(segment, Key) and step != segment.name and step != segment.as_index:
            return False
        if isinstance(segment, (Every, Index)) and not isinstance(step, int):
            return False
    return len(path) == len(place)


def _named_source(row: ParsedRow, sources: tuple[Steps, ...]) -> str:
    return named_place(sources[0]) if sources else ", ".join(map(format_path, row.paths)) or said("its source")


def _prepared(found: Json, options: RowOptions) -> tuple[Json, str]:
    """What dates, a lookup table and a default make of a value, and how that is told."""
    words = said("")
    value = found
    if options.dates is not None:
        dated = prepare(value, RowOptions(dates=options.dates))
        if not isinstance(dated, Problem) and not _alike(dated, value):
            words = said("{0}, as a date: {1}", words, shown(dated))
            value = dated
    lookup = options.lookup
    if lookup is not None and value is not NOTHING and value is not None:
        text = value if isinstance(value, str) else to_text(value)
        looked_up = prepare(value, RowOptions(lookup=lookup))
        if text in lookup.table:
            words = said("{0}, looked up in {1}: {2}", words, lookup.name, shown(looked_up))
        elif lookup.has_default:
            words = said("{0}, not in the lookup table {1}, so its default: {2}", words, lookup.name, shown(looked_up))
        else:
            words = said("{0}, not in the lookup table {1}", words, lookup.name)
        value = NOTHING if isinstance(looked_up, Problem) else looked_up
    if options.has_default:
        default = prepare(value, RowOptions(has_default=True, default=options.default))
        if value is NOTHING or value is None or value == "":
            words = said("{0}, so the default: {1}", words, shown(default))
        value = default
    return value, words


def _typed(row: ParsedRow, read: Json, made: Json) -> str:
    if row.data_type is None or _alike(read, made):
        return ""
    as_type = said(", {0}: {1}", _TYPES.get(row.data_type, row.data_type), shown(made))
    codes = doubts_about(row, read, made)
    if "not-numeric" in codes:
        return said("{0}, since it is not numeric", as_type)
    if "empty-number" in codes:
        return said("{0}, since it is empty", as_type)
    if "became-true" in codes:
        return said("{0}, since only false, null and the texts false, off and no in small letters are false", as_type)
    return as_type


def _alike(one: Json, other: Json) -> bool:
    return one is other or (one is not NOTHING and other is not NOTHING and same_json(one, other))
