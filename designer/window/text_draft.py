"""What is typed as the mapping's text, and is not the mapping."""

from __future__ import annotations

from designer.frozen import frozen
from designer.mapping import Change, Mapping, MappingError, retype


@frozen
class TextDraft:
    """A text that is no mapping yet, and why; without an `error`, one beside which the mapping changed elsewhere."""

    text: str
    error: MappingError | None = None


def draft_of(text: str, mapping: Mapping) -> TextDraft:
    """A text beside a mapping, which it is not."""
    told = retyped(mapping, text, "")
    return TextDraft(text, told if isinstance(told, MappingError) else None)


def retyped(mapping: Mapping, text: str, label: str) -> Change | MappingError:
    """The change that a text makes of a mapping, or why there is none."""
    try:
        return retype(mapping, text, label)
    except MappingError as error:
        return error
