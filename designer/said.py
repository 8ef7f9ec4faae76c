"""What is told to people: English text that still knows of what it was put together, so that it can be translated.

The command line and the library show it as it is. The window translates its `template`, and the values that are words
themselves, without this room knowing of any language (designer/window/words.py).
"""

from __future__ import annotations


class Said(str):
    """A text made of a template with places such as `{0}`, and the values that were put there.

    It equals the plain text. Without values the template is the text as it stands, braces and all. A place
    `{0:sentence}` makes a sentence of the words there: with a capital letter, and a full stop where none is. So does
    `{0:line}`, but with no full stop right after a sign, which would seem to belong to it.
    """

    __slots__ = ("template", "values")
    template: str
    values: tuple[object, ...]

    def __format__(self, form: str) -> str:
        if form not in ("sentence", "line"):
            return super().__format__(form)
        is_open = self[-1:].isalnum() if form == "line" else self[-1:] not in (".", "?", "")
        return self[:1].upper() + self[1:] + "." * is_open

    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return said, (self.template, *self.values)


def said(template: str, *values: object) -> Said:
    """The text of a template with these values in its places; values that are words to be translated are Said too."""
    if values:
        told = str.__new__(Said, template.format(*values))
    elif isinstance(template, Said):
        return template
    else:
        told = str.__new__(Said, template)
    told.template = template
    told.values = values
    return told
