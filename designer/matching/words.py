"""How fields are called where a drop is told."""

from collections.abc import Sequence

from designer.mapping import Path, as_placeholder, format_path
from designer.matching.places import Place, path_of_place
from designer.said import said

_SHOWN_LENGTH = 48


def name(place: Place) -> str:
    """A field by its path."""
    return short(format_path(path_of_place(place))) if place else said("the document")


def names(places: Sequence[Place]) -> str:
    """A field by its path, several by their number."""
    return name(places[0]) if len(places) == 1 else count(len(places))


def expression(paths: Sequence[Path]) -> str:
    """Several fields as an expression."""
    return cut(" ".join(map(as_placeholder, paths)))


def cut(text: str) -> str:
    """An expression cut at its end: cut in the middle, two paths would read as one."""
    return text if len(text) <= _SHOWN_LENGTH else f"{text[: _SHOWN_LENGTH - 1]}…"


def short(text: str) -> str:
    """A path cut in its middle: its beginning and its end tell most."""
    if len(text) <= _SHOWN_LENGTH:
        return text
    half = _SHOWN_LENGTH // 2
    return f"{text[:half]}…{text[-half:]}"


def count(number: int) -> str:
    """A number of fields."""
    return said("1 field") if number == 1 else said("{0} fields", number)


def with_left_out(words: str, number: int) -> str:
    """The words of a drop, and that some fields stay as they are."""
    return said("{0}; {1} mapped already", words, number) if number else words
