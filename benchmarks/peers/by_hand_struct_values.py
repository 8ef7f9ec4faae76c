"""The rules of the language for values of structs, which are UNSET where nothing is there."""

from typing import Any, Final

from msgspec import UNSET, UnsetType

from designer.engine.types import UNCHANGED, own_copy, to_text

_AS_THEY_ARE: Final = UNCHANGED | {UnsetType}


def own(value: Any) -> Any:
    """A value that is passed along."""
    return value if type(value) in _AS_THEY_ARE else own_copy(value)


def text_of(value: Any) -> Any:
    """A value as a text; nothing stays nothing."""
    return UNSET if value is UNSET else to_text(value)


def words(value: Any) -> str:
    """What a placeholder gives."""
    if isinstance(value, str):
        return value
    return "" if value is None or value is UNSET else to_text(value)
