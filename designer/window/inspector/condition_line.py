"""The filter of a condition as it is typed: completed with fields of the record, and with how they can be compared."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from designer.documents import document_text
from designer.frozen import replace
from designer.jsontext import Json
from designer.window.inspector.source_line import SourceLine
from designer.window.rows.columns import Column
from designer.window.rows.completions import Completion, Fragment, offered
from designer.window.rows.path_choices import PathChoices
from designer.window.rows.probe import Finding
from designer.window.rows.query_completions import Place, name_at, place_at_end
from widgets.fonts import mono_font
from widgets.icons import IconFamily

_BEGINS: Final = re.compile(r"(?:^|&&|\|\||[(!])\s*\Z")
_COMPARED: Final = re.compile(r"(?P<path>.*\S)\s+(?P<typed>[=!<>]{0,2})\Z", re.DOTALL)
_MOST_VALUES: Final = 3
_LONGEST_VALUE: Final = 40


class ConditionLine(SourceLine):
    """`@` stands for the whole record; a field after it is offered with its value, then what it may be compared to."""

    def __init__(
        self, choices: PathChoices, check: Callable[[str], Finding], icons: IconFamily, parent: QWidget
    ) -> None:
        super().__init__(
            partial(choices.completions, Column.SOURCE),
            lambda completion: choices.example(Column.SOURCE, completion) if completion.path else "",
            check,
            icons,
            parent,
            takes_placeholders=False,
        )
        self.setFont(mono_font())
        self._choices = choices

    def fragment(self) -> Fragment | None:
        text, cursor = self.text(), self.cursorPosition()
        found = name_at(text, cursor, ())
        if found is not None:
            start, end, below = found
            return Fragment(start, end, text[start:cursor], False, below)
        if _BEGINS.search(text[:cursor]):
            return Fragment(cursor, cursor, "", False, ())
        compared = _COMPARED.match(text[:cursor])
        if compared is not None and (place := place_at_end(compared["path"], ())):
            return Fragment(cursor - len(compared["typed"]), cursor, compared["typed"], False, place)
        return None

    def found_for(self, fragment: Fragment) -> list[Completion]:
        before = self.text()[: fragment.start]
        if before.endswith("."):
            return super().found_for(fragment)
        if _BEGINS.search(before):
            return [_after_at(completion) for completion in super().found_for(fragment)]
        return offered(self._comparisons(fragment.below or ()), fragment.typed)

    def _comparisons(self, place: Place) -> list[Completion]:
        """How a field is compared, with the values that it has in the samples."""
        held = self._choices.source_field(place)
        examples = [value for value in (held.examples(_MOST_VALUES) if held is not None else ()) if _is_short(value)]
        written = list(dict.fromkeys(map(_literal, examples))) or ["''"]
        signs = ["==", "!="]
        if any(isinstance(value, (int, float)) and not isinstance(value, bool) for value in examples):
            signs += [">", ">=", "<", "<="]
        return [Completion((), text, None, text) for sign in signs for text in (f"{sign} {value}" for value in written)]


def _after_at(completion: Completion) -> Completion:
    dot = "" if completion.text.startswith("[") else "."
    return replace(completion, text=f"@{dot}{completion.text}")


def _is_short(value: Json) -> bool:
    return not isinstance(value, (dict, list)) and len(str(value)) <= _LONGEST_VALUE


def _literal(value: Json) -> str:
    """A value as a filter writes it."""
    if not isinstance(value, str):
        return document_text(value)
    escaped = value.replace("\\", "\\\\").replace("'", "\\'")
    return f"'{escaped}'"
