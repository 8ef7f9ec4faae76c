"""Explaining an edited mapping with the help of the explanation before: the same is told as without it."""

import pytest

from designer.engine import Explanation, KnownRows, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Change, Mapping, Row, edits

SOURCE: Json = {"first": "John", "age": "n/a", "address": {"city": "Oslo"}, "tags": ["a", {"b": 1}]}
OTHER: Json = {"first": "Kari", "age": "43", "address": {"city": "Bergen"}, "tags": []}
MAPPING = Mapping().with_rows(
    (
        Row.of("address", "whole"),
        Row.of("age", "age", "number"),
        Row.of("{first} in {address.city}", "label"),
        Row.of("first", "whole.name"),
        Row.of("tags", "tags"),
        Row.of("first", "label"),
    )
)


def told(explanation: Explanation) -> object:
    return (repr(explanation.generated), explanation.rows, explanation.problems, explanation.origins)


@pytest.mark.parametrize(
    "change",
    [
        edits.set_entry(MAPPING, 0, "eField", "tags"),
        edits.set_entry(MAPPING, 1, "dataType", "string"),
        edits.set_entry(MAPPING, 4, "gField", "whole"),
        edits.remove_rows(MAPPING, [0, 5]),
        edits.duplicate_rows(MAPPING, [1, 2]),
        edits.move_rows(MAPPING, [0], 6),
        edits.pass_documents_along(MAPPING),
    ],
    ids=lambda change: change.label,
)
def test_each_step_is_explained_as_if_nothing_had_been_known(change: Change) -> None:
    known, plan = KnownRows(), plan_mapping(change.before)
    for mapping in (change.before, change.after, change.before, change.after):
        plan = plan_mapping(mapping, plan)  # which keeps the parts that stay
        assert told(explain(plan, SOURCE, known)) == told(explain(plan, SOURCE))


def test_of_another_document_nothing_is_known() -> None:
    known, plan = KnownRows(), plan_mapping(MAPPING)
    explain(plan, SOURCE, known)
    assert told(explain(plan, OTHER, known)) == told(explain(plan, OTHER))
    assert told(explain(plan, SOURCE, known)) == told(explain(plan, SOURCE))
