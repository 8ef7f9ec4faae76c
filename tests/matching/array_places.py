"""Two documents with arrays, and what drops between them make."""

from designer import Mapping
from designer.matching import Drop
from designer.matching.plan_drop import plan_drop
from tests.matching.document_ends import DocumentEnd

ITEM = {"sku": "A", "qty": "2", "weight": 1, "tags": ["t"], "options": {"size": "L", "colour": "red"}}
ORDER = {"number": 1, "items": [{"sku": "A"}], "fees": [{"code": "F"}]}
SOURCE = DocumentEnd(
    {
        "id": 7,
        "items": [ITEM, ITEM],
        "tags": ["a", "b"],
        "numbers": ["1"],
        "orders": [ORDER],
        "fees": [{"code": "F", "amount": 1}],
        "grid": [[1]],
        "none": [],
        "address": {"city": "x"},
    }
)
LINE = {"sku": "x", "qty": 1, "label": "x", "variant": {"size": "x"}, "tags": ["x"]}
DESTINATION = DocumentEnd(
    {
        "header": {"total": 1, "sku": "A", "note": "x", "size": "L"},
        "lines": [LINE],
        "labels": ["x"],
        "out": [{"lines": [{"item": "x"}]}],
        "cells": [[1]],
        "empty": [],
        "addresses": [{"city": "y"}],
    }
)
EMPTY = Mapping.from_dict({"fieldMapping": []})
BY_ELEMENT = Mapping.from_dict({"fieldMapping": [{"eField": "items[*].sku", "gField": "lines[*].sku"}]})
BY_INDEX = Mapping.from_dict({"fieldMapping": [{"eField": "items[0].sku", "gField": "lines[0].sku"}]})
Way = tuple[str | int, ...]


def drop(source: Way, target: Way | None, mapping: Mapping = EMPTY) -> Drop:
    """What dropping does; `*` on a way is `[*]`."""
    return plan_drop(mapping, [SOURCE.at(*source)], DESTINATION.at(*target) if target is not None else None)


def made(drop: Drop, before: Mapping = EMPTY) -> list[tuple[object, ...]]:
    """The rows that a drop adds: source, destination, and the type where there is one."""
    assert drop.change is not None, drop.words
    rows = (drop.change.after.rows or ())[before.row_count :]
    return [tuple(row.entries.values()) for row in rows]


def choices(drop: Drop) -> dict[str, list[tuple[object, ...]]]:
    return {choice.key: made(choice.then) for choice in drop.choices}
