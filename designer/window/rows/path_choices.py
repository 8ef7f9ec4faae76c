"""The fields that can be chosen for a source or a destination, gathered when first asked for."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from typing import Final

from designer.documents import ABSENT, EVERY, Field, Step, document_text, find_field, value_at, values_at
from designer.jsontext import Json
from designer.mapping import row_destination
from designer.matching import place_of_path
from designer.window.open_mapping import OpenMapping
from designer.window.rows.cells import compact
from designer.window.rows.columns import Column
from designer.window.rows.completions import Completion, completion_to, completions_of
from designer.window.trees.shown_values import many_values

_FIRST_FIELDS: Final = 1_000
_MORE_FIELDS: Final = 300
_MOST_FIELDS: Final = 20_000


class PathChoices:
    """Completions of the open documents; gathered again only when there are others."""

    def __init__(self, opened: OpenMapping) -> None:
        self._opened = opened
        self._gathered: dict[Column, _Gathered] = {}

    def completions(self, column: Column, below: tuple[Step, ...] | None = None) -> Sequence[Completion]:
        """The fields for a source; for a destination, those of its sample and then those that rows generate.

        `below`: the names for a JSONPath, from a field of the source on.
        """
        if below is not None:
            from designer.window.rows.query_completions import members_below  # when a JSONPath is typed

            return list(members_below(self._opened.source_fields, below))
        if column is Column.SOURCE:
            return self._gather(column, self._opened.source_fields)
        known = self._gather(column, self._opened.destination_fields)
        texts = {completion.text for completion in known}
        targets = dict.fromkeys(row_destination(row) for row in self._opened.mapping.rows or ())
        generated = [completion_to(target, None) for target in targets if target]
        return [*known, *(completion for completion in generated if completion.text not in texts)]

    def source_field(self, place: Sequence[Step]) -> Field | None:
        """What the samples of the source have at a place."""
        fields = self._opened.source_fields
        return find_field(fields, tuple(place)) if fields is not None else None

    def example(self, column: Column, completion: Completion) -> str:
        """The value of the shown record there, else one of another record; for a destination, one of its sample."""
        if column is Column.SOURCE:
            place = place_of_path(completion.path)
            if EVERY in place:
                text = many_values(values_at(self._opened.source_record, place)).text
                if text:
                    return text
            value = value_at(self._opened.source_record, place)
            if value is not ABSENT:
                return _shown(value)
        examples = completion.field.examples(1) if completion.field is not None else ()
        return _shown(examples[0]) if examples else ""

    def _gather(self, column: Column, root: Field | None) -> Sequence[Completion]:
        held = self._gathered.get(column)
        if held is None or held.root is not root:
            held = self._gathered[column] = _Gathered(root)
        return held.more()


class _Gathered:
    """The fields of a document as far as they have been gathered: of a large one, more with each keystroke."""

    def __init__(self, root: Field | None) -> None:
        self.root = root
        self._found: list[Completion] = []
        self._coming = completions_of(root)

    def more(self) -> Sequence[Completion]:
        wanted = min(_MORE_FIELDS if self._found else _FIRST_FIELDS, _MOST_FIELDS - len(self._found))
        self._found.extend(islice(self._coming, wanted))
        return self._found


def _shown(value: Json) -> str:
    return compact(value) if not isinstance(value, float) else document_text(value)
