"""What is measured side by side does the same."""

import copy
import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

from benchmarks import by_hand_array
from benchmarks.same_documents import difference
from benchmarks.three_mappings import Measured, three_mappings


@pytest.fixture(scope="module")
def three() -> tuple[Measured, ...]:
    return three_mappings()


def test_the_code_by_hand_generates_what_the_mappings_do(three: tuple[Measured, ...]) -> None:
    for one in three:
        for document in one.documents:
            assert difference(one.mapping.apply(document), one.by_hand(document)) is None


def test_the_code_by_hand_keeps_the_rules_where_fields_are_missing_or_of_another_kind(
    three: tuple[Measured, ...],
) -> None:
    flat, order, array = three
    few = ((flat, flat.documents[:1]), (order, order.documents), (array, by_hand_array.orders(1, 3)))
    for one, documents in few:
        for document in documents:
            for changed in _changed(document):
                assert json.dumps(one.by_hand(changed)) == json.dumps(one.mapping.apply(changed)), changed


@pytest.mark.parametrize("module", ["by_hand_alone", "glom", "jmespath", "jsonata", "jolt", "jq", "jslt"])
def test_each_peer_that_is_installed_generates_what_the_mappings_do(module: str, three: tuple[Measured, ...]) -> None:
    pytest.importorskip("orjson")
    try:
        peer = import_module(f"benchmarks.peers.{module}").peer()
    except ImportError:
        pytest.skip("not installed: pip install -e '.[bench]'")
    for form, one in zip(peer.forms, three, strict=True):
        if hasattr(form, "on_document"):
            for document in one.documents[:4]:
                assert difference(one.mapping.apply(document), form.on_document(document)) is None


@pytest.mark.parametrize(
    ("wanted", "generated", "words"),
    [
        ({"a": 1, "b": 2}, {"b": 2.0, "a": 1}, None),
        ({"a": 1}, {"a": True}, "$.a is True in place of 1"),
        ({"a": None}, {}, "$.a is missing"),
        ({}, {"a": None}, "$.a is too much"),
        ({"a": [1, "2"]}, {"a": [1, 2]}, "$.a[1] is 2 in place of '2'"),
        ([1], [1, 2], "$ has 2 elements in place of 1"),
    ],
)
def test_documents_differ_by_values_and_types_and_not_by_order(
    wanted: object, generated: object, words: str | None
) -> None:
    assert difference(wanted, generated) == words


_OTHERS = (None, "", "no", " 1e3 ", "x", 43.0, 0.5, True, [], {}, [{"sku": 2.0}, None], {"sku": [1.0]})


def _changed(document: Any) -> Iterator[Any]:
    """The document without one of its fields or elements, and with something else in its place, for each of them."""
    for place in _places(document):
        changed = copy.deepcopy(document)
        *parents, last = place
        inside = changed
        for step in parents:
            inside = inside[step]
        for other in _OTHERS:
            inside[last] = other
            yield changed
        del inside[last]
        yield changed


def _places(held: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inside = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
    for step, value in inside:
        yield (*above, step)
        yield from _places(value, (*above, step))
