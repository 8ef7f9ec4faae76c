"""What rooms without Qt say, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from designer.jsontext import Json
from designer.mapping import constant_from_json
from designer.said import Said, said
from widgets.numbers import grouped

_CONTEXT = "Said"


def in_words(told: str) -> str:
    """A text that is said, translated part by part; any other that has a translation as a whole, else as it is."""
    if not told:
        return ""
    if not isinstance(told, Said):
        return QCoreApplication.translate(_CONTEXT, told)
    template = QCoreApplication.translate(_CONTEXT, told.template)
    return template.format(*map(_value, told.values)) if told.values else template


class _Number(int):
    """A number that is grouped as the language does it."""

    def __format__(self, form: str) -> str:
        return grouped(int(self)) if form == "," else super().__format__(form)


def _value(value: object) -> object:
    """A value as it is put into a translated template: what people named themselves stays as it is."""
    if isinstance(value, Said):
        return said(in_words(value))
    return _Number(value) if type(value) is int else value


def entered_constant(text: str) -> Json:
    """A constant from JSON text, as `constant_from_json` reads it; raises ValueError in the window's language."""
    try:
        return constant_from_json(text)
    except ValueError as error:
        raise ValueError(in_words(error.args[0])) from None
