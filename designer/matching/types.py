"""Which type a row needs so that its destination gets what it takes."""

from designer.mapping import DATA_TYPES

_CONVERTIBLE = ("string", "number", "boolean", "mixed")


def type_to_set(source: str, destination: str) -> str | None:
    """The dataType of a row between fields of two types; None where the value can pass as it is.

    A destination of no single type sets none, and so do a source that has been null alone and one that
    is an object or an array, which a type would only spoil.
    """
    if destination not in DATA_TYPES or source not in _CONVERTIBLE or source == destination:
        return None
    return destination
