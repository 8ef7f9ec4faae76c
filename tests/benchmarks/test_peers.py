"""What is measured side by side does the same."""

from importlib import import_module

import pytest

from benchmarks.same_documents import difference
from benchmarks.three_mappings import Measured, three_mappings


@pytest.fixture(scope="module")
def three() -> tuple[Measured, ...]:
    return three_mappings()


def test_the_code_by_hand_generates_what_the_mappings_do(three: tuple[Measured, ...]) -> None:
    for one in three:
        for document in one.documents:
            assert difference(one.mapping.apply(document), one.by_hand(document)) is None


@pytest.mark.parametrize("module", ["by_hand_alone", "glom", "jmespath", "jsonata", "jolt", "jq", "jslt"])
def test_each_peer_that_is_installed_generates_what_the_mappings_do(module: str, three: tuple[Measured, ...]) -> None:
    pytest.importorskip("orjson")
    try:
        peer = import_module(f"benchmarks.peers.{module}").peer()
    except ImportError:
        pytest.skip("not installed: pip install -e '.[bench]'")
    for form, one in zip(peer.forms, three, strict=True):
        if hasattr(form, "on_document"):
            document = one.documents[0]
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
