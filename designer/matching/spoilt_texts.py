"""Drops that would put an object into an expression, where it is "[object Object]": not offered, and told why."""

from designer.documents import EVERY, Field
from designer.frozen import replace
from designer.mapping import Change, Path, Row, format_path, is_expression, row_sources
from designer.matching.drop import Drop
from designer.matching.sources import find_source
from designer.matching.words import short
from designer.said import said

_WITHOUT_COMBINING = {
    "{0} is mapped already: drop to replace or combine": said("{0} is mapped already: drop to replace"),
    "{0} is mapped already: drop to choose first, last or all of {1}, then to replace or combine": said(
        "{0} is mapped already: drop to choose first, last or all of {1}, then to replace"
    ),
    "Row {0} has a source already: drop to replace or combine": said("Row {0} has a source already: drop to replace"),
    "Drop to combine {0} into {1}": said("Drop to make a field each for {0} beside {1}"),
}
"""What the words of a drop are where it can do all but combine."""


def without_spoilt_texts(drop: Drop, fields: Field | None) -> Drop:
    """The drop without what would make a text of an object; where nothing is left, its words say why.

    `fields` are those of the source samples; without them nothing can be told.
    """
    if fields is None:
        return drop
    if drop.change is not None:
        why = _why_spoilt(drop.change, fields)
        return Drop(why) if why else drop
    after = [replace(choice, then=without_spoilt_texts(choice.then, fields)) for choice in drop.choices]
    kept = tuple(choice for choice in after if choice.then.is_possible)
    if len(kept) < len(after):
        why = next(choice.then.words for choice in after if not choice.then.is_possible)
        if not kept:
            return Drop(why)
        question = said("{0}. {1}", said(drop.question), said(why))
        return replace(drop, words=said("{0}. {1}", _words(drop), said(why)), question=question, choices=kept)
    are_fewer = [
        len(choice.then.choices) < len(before.then.choices) for choice, before in zip(after, drop.choices, strict=True)
    ]
    return replace(drop, words=_words(drop), choices=kept) if kept and all(are_fewer) else replace(drop, choices=kept)


def _words(drop: Drop) -> str:
    words = said(drop.words)
    shorter = _WITHOUT_COMBINING.get(words.template)
    return words if shorter is None else said(shorter, *words.values)


def _why_spoilt(change: Change, fields: Field) -> str:
    """What a change would newly put into an expression, and cannot stand there."""
    held = {path for row in change.before.rows or () for path in _placeholders(row)}
    rows = change.after.rows or ()
    for path in [path for index in change.select for path in _placeholders(rows[index]) if path not in held]:
        field = find_source(fields, path)
        if field is not None and field.type == "object":
            return said("{0} is an object, not text: take a field inside it", short(format_path(path)))
        if field is not None and _holds_objects(field):
            return said("{0} holds objects, not text: take a field inside it", short(format_path(path)))
    return ""


def _placeholders(row: Row) -> tuple[Path, ...]:
    return row_sources(row) if row.e_field is not None and is_expression(row.e_field) else ()


def _holds_objects(field: Field) -> bool:
    every = field.child(EVERY) if field.type == "array" else None
    return every is not None and (every.type == "object" or _holds_objects(every))
