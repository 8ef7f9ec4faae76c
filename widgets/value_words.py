"""What the value editor says."""

from __future__ import annotations

from PySide6.QtCore import QObject

from widgets.json_view.lines import json_text
from widgets.numbers import grouped
from widgets.typed_number import number_spellings
from widgets.value_draft import Reading, ValueKind

_LONGEST_VALUE = 60


class ValueWords(QObject):
    """Words for kinds, for what a value becomes, and for why it cannot be taken."""

    def kind(self, kind: ValueKind) -> str:
        """Give the kind's name."""
        names: dict[ValueKind, str] = {
            "text": self.tr("Text"),
            "number": self.tr("Number"),
            "boolean": self.tr("True/False"),
            "empty": self.tr("Empty"),
            "null": self.tr("Null"),
            "json": self.tr("JSON"),
        }
        return names[kind]

    def letter(self, kind: ValueKind) -> str:
        """Give the capital letter that, with Alt, chooses the kind."""
        letters: dict[ValueKind, str] = {
            "text": self.tr("T", "letter of Text"),
            "number": self.tr("N", "letter of Number"),
            "boolean": self.tr("F", "letter of True/False"),
            "empty": self.tr("E", "letter of Empty"),
            "null": self.tr("L", "letter of Null"),
            "json": self.tr("J", "letter of JSON"),
        }
        return letters[kind]

    def nothing(self, kind: ValueKind) -> str:
        """Say what a kind is that needs no input."""
        return (
            self.tr("A text with nothing in it.") if kind == "empty" else self.tr("The value null: known to be none.")
        )

    def becomes(self, value: object) -> str:
        """Say what has been typed will be."""
        if isinstance(value, dict) and value:
            one, several = self.tr("Will be an object with 1 field"), self.tr("Will be an object with {0} fields")
            return one if len(value) == 1 else several.format(grouped(len(value)))
        if isinstance(value, list) and value:
            one, several = self.tr("Will be an array of 1 element"), self.tr("Will be an array of {0} elements")
            return one if len(value) == 1 else several.format(grouped(len(value)))
        text = json_text(value)
        return self.tr("Will be {0}").format(text if len(text) <= _LONGEST_VALUE else text[:_LONGEST_VALUE] + "…")

    def offer(self, kind: ValueKind, typed: str, keys: str) -> str:
        """Say that a text could be of another kind, and how to get that."""
        if kind in ("null", "json"):
            return self.tr("{0}: {1}").format(self.kind(kind), keys)
        return self.tr("{0} {1}: {2}").format(self.kind(kind), typed, keys)

    def why_not(self, typed: str, kind: ValueKind, reading: Reading) -> str:
        """Say why what has been typed cannot be taken, and what to do."""
        match reading.fault:
            case "nothing typed":
                return (
                    self.tr('Type JSON, such as {"a": 1}') if kind == "json" else self.tr("Type a number, such as 1.5")
                )
            case "too large":
                return self.tr("The number is too large; numbers go up to about 1.8e308")
            case "not a number":
                return self._no_number(typed.strip())
            case _:
                return reading.detail

    def _no_number(self, typed: str) -> str:
        if typed.casefold().lstrip("+-") in ("nan", "inf", "infinity"):
            return self.tr("JSON has no {0}; write null or a number").format(typed)
        match number_spellings(typed):
            case [one]:
                return self.tr("Write it as {0}").format(one)
            case [one, other, *_]:
                return self.tr("Write it as {0} or {1}").format(one, other)
            case _:
                shown = typed if len(typed) <= _LONGEST_VALUE else typed[:_LONGEST_VALUE] + "…"
                return self.tr("{0} is not a number; write it like 1.5, or choose Text with Ctrl+1").format(shown)
