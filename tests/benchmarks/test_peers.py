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
    for one, lines in zip(three, _changed_lines(three), strict=True):
        for document in map(json.loads, lines):
            assert json.dumps(one.by_hand(document)) == json.dumps(one.mapping.apply(document)), document


def test_structs_by_hand_keep_the_rules_where_fields_are_missing_or_of_another_kind(
    three: tuple[Measured, ...],
) -> None:
    pytest.importorskip("orjson")
    forms = import_module("benchmarks.peers.by_hand_structs").peer().forms
    for one, form, lines in zip(three, forms, _changed_lines(three), strict=True):
        generated = zip(lines, form.on_lines(lines), one.mapping.apply_lines(lines), strict=True)
        assert not [line for line, by_hand, ours in generated if by_hand != ours]


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


def _changed_lines(three: tuple[Measured, ...]) -> tuple[list[bytes], ...]:
    flat, order, _ = three
    few = (flat.documents[:1], order.documents, by_hand_array.orders(1, 3))
    return tuple([line for document in documents for line in _changed(document)] for documents in few)


def _changed(document: Any) -> Iterator[bytes]:
    """The document without one of its fields or elements, and with something else in its place, for each of them."""
    for place in _places(document):
        changed = copy.deepcopy(document)
        *parents, last = place
        inside = changed
        for step in parents:
            inside = inside[step]
        for other in _OTHERS:
            inside[last] = other
            yield json.dumps(changed).encode()
        del inside[last]
        yield json.dumps(changed).encode()


def _places(held: Any, above: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    inside = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
    for step, value in inside:
        yield (*above, step)
        yield from _places(value, (*above, step))
