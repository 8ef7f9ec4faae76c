"""Fields of inner arrays dropped among rows that go by the array around them: asked, since they all change."""

import pytest

from designer import Mapping
from designer.matching import Drop
from designer.matching.plan_drop import plan_drop, plan_drop_backwards
from tests.matching.document_ends import DocumentEnd

SOURCE = DocumentEnd(
    {"lines": [{"sku": "A", "name": "x", "serials": [{"no": "1", "made": "2024"}, {"no": "2", "made": "2025"}]}]}
)
TARGET = DocumentEnd({"items": [{"code": "x", "order": "x", "no": "x", "made": "x"}]})
NO = SOURCE.at("lines", "*", "serials", "*", "no")
MADE = SOURCE.at("lines", "*", "serials", "*", "made")
SKU = SOURCE.at("lines", "*", "sku")
ORDER = TARGET.at("items", "*", "order")


def mapping(*pairs: tuple[str, str]) -> Mapping:
    return Mapping.from_dict({"fieldMapping": [{"eField": here, "gField": there} for here, there in pairs]})


BY_LINE = mapping(("lines[*].sku", "items[*].code"), ("lines[*].name", "items[*].order"))
BY_LINE_CODE = mapping(("lines[*].sku", "items[*].code"))
BY_SERIAL = mapping(("lines[*].serials[*].made", "items[*].code"), ("lines[*].name", "items[*].order"))


def answer(drop: Drop, *keys: str) -> list[tuple[object, object]]:
    """The rows after these answers, one after the other."""
    for key in keys:
        drop = next(choice.then for choice in drop.choices if choice.key == key)
    assert drop.change is not None, drop.choices
    return [(row.entries.get("eField"), row.entries.get("gField")) for row in drop.change.after.rows or ()]


@pytest.mark.parametrize(
    ("key", "row"),
    [
        ("F", ("lines[*].serials[0].no", "items[*].order")),
        ("L", ("lines[*].serials[-1].no", "items[*].order")),
        ("A", ("lines[*].serials[*].no", "items[*].order[*]")),
        ("E", ("lines[*].serials[*].no", "items[*].order")),
    ],
)
def test_replacing_asks_which_of_the_inner_elements(key: str, row: tuple[str, str]) -> None:
    assert answer(plan_drop(BY_LINE, [NO], ORDER), "R", key) == [("lines[*].sku", "items[*].code"), row]


def test_replacing_the_only_row_asks_nothing_more() -> None:
    only = mapping(("lines[*].name", "items[*].order"))
    assert answer(plan_drop(only, [NO], ORDER), "R") == [("lines[*].serials[*].no", "items[*].order")]


def test_replacing_among_rows_that_go_by_the_inner_array_asks_nothing_more() -> None:
    assert answer(plan_drop(BY_SERIAL, [NO], ORDER), "R")[1] == ("lines[*].serials[*].no", "items[*].order")


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("F", "{lines[*].name} {lines[*].serials[0].no}"),
        ("L", "{lines[*].name} {lines[*].serials[-1].no}"),
        ("E", "{lines[*].name} {lines[*].serials[*].no}"),
    ],
)
def test_combining_asks_which_of_the_inner_elements(key: str, text: str) -> None:
    assert answer(plan_drop(BY_LINE, [NO], ORDER), "C", key)[1] == (text, "items[*].order")


def test_several_fields_are_asked_about_once_and_all_go_the_same_way() -> None:
    drop = plan_drop(BY_LINE_CODE, [NO, MADE], TARGET.at("items", "*"))
    assert drop.change is None
    assert "other rows of items go by the outer one" in drop.words
    assert drop.words.startswith("Drop to map 2 fields inside items[*]")
    assert [choice.key for choice in drop.choices] == [*"FLAE"]
    assert answer(drop, "F")[1:] == [
        ("lines[*].serials[0].no", "items[*].no"),
        ("lines[*].serials[0].made", "items[*].made"),
    ]
    assert answer(drop, "A")[1:] == [
        ("lines[*].serials[*].no", "items[*].no[*]"),
        ("lines[*].serials[*].made", "items[*].made[*]"),
    ]
    assert answer(drop, "E")[1:] == [
        ("lines[*].serials[*].no", "items[*].no"),
        ("lines[*].serials[*].made", "items[*].made"),
    ]


def test_fields_of_both_arrays_at_once_are_asked_about_and_the_outer_one_stays_as_it_is() -> None:
    drop = plan_drop(mapping(), [SKU, NO], TARGET.at("items", "*"))
    assert answer(drop, "L") == [("lines[*].sku", "items[*].sku"), ("lines[*].serials[-1].no", "items[*].no")]


def test_several_fields_of_one_inner_array_into_an_array_without_rows_are_not_asked_about() -> None:
    drop = plan_drop(mapping(), [NO, MADE], TARGET.at("items", "*"))
    assert drop.change is not None


def test_several_fields_combined_among_rows_of_the_outer_array_are_asked_about() -> None:
    drop = plan_drop(BY_LINE_CODE, [NO, MADE], ORDER)
    assert answer(drop, "C", "F")[1] == ("{lines[*].serials[0].no} {lines[*].serials[0].made}", "items[*].order")


def test_an_inner_array_by_names_among_rows_of_the_outer_one_is_asked_about() -> None:
    drop = plan_drop(BY_LINE_CODE, [SOURCE.at("lines", "*", "serials")], TARGET.at("items"))
    assert drop.change is None
    assert "by name" in drop.words
    assert answer(drop, "F")[1:] == [
        ("lines[*].serials[0].no", "items[*].no"),
        ("lines[*].serials[0].made", "items[*].made"),
    ]
    assert len(answer(drop, "E")) == 3


def test_several_destination_fields_onto_an_inner_field_are_asked_about() -> None:
    targets = [TARGET.at("items", "*", "no"), TARGET.at("items", "*", "made")]
    drop = plan_drop_backwards(BY_LINE_CODE, targets, NO)
    assert answer(drop, "F")[1:] == [
        ("lines[*].serials[0].no", "items[*].no"),
        ("lines[*].serials[0].no", "items[*].made"),
    ]
