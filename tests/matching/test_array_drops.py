"""What drops do where arrays are on the way: `[*]` on both sides, which element is meant, arrays on arrays."""

import pytest

from designer import Mapping
from designer import mapping as language
from designer.matching import Drop
from designer.matching.plan_drop import plan_drop, plan_drop_backwards
from tests.matching.array_places import (
    BY_ELEMENT,
    BY_INDEX,
    DESTINATION,
    EMPTY,
    SOURCE,
    Way,
    choices,
    drop,
    made,
)
from tests.matching.document_ends import DocumentEnd


@pytest.mark.parametrize(
    ("source", "target", "row"),
    [
        (("items", "*", "sku"), ("lines", "*", "label"), ("items[*].sku", "lines[*].label")),
        (("items", "*", "qty"), ("lines", "*", "qty"), ("items[*].qty", "lines[*].qty", "number")),
        (("items", "*", "sku"), ("lines",), ("items[*].sku", "lines[*].sku")),
        (("items", "*", "weight"), ("lines", "*"), ("items[*].weight", "lines[*].weight")),
        (("items", "*", "weight"), ("lines", "*", "variant"), ("items[*].weight", "lines[*].variant.weight")),
        (("items", "*", "sku"), ("labels",), ("items[*].sku", "labels[*]")),
        (("items", "*", "sku"), ("labels", "*"), ("items[*].sku", "labels[*]")),
        (("tags", "*"), ("labels", "*"), ("tags[*]", "labels[*]")),
    ],
)
def test_from_inside_an_array_into_an_array_every_element_is_mapped(source: Way, target: Way, row: Way) -> None:
    assert made(drop(source, target)) == [row]


@pytest.mark.parametrize(
    ("source", "target", "row", "words"),
    [
        (("id",), ("lines", "*", "label"), ("id", "lines[*].label", "string"), "the same for each element"),
        (("id",), ("lines",), ("id", "lines[*].id"), "the same for each element"),
        (
            ("orders", "*", "items", "*", "sku"),
            ("lines", "*", "sku"),
            ("orders[*].items[*].sku", "lines[*].sku"),
            "the inner elements one after the other",
        ),
        (("orders", "*", "number"), ("lines", "*", "qty"), ("orders[*].number", "lines[*].qty"), "lines[*].qty"),
        (
            ("orders", "*", "items", "*", "sku"),
            ("out", "*", "lines", "*", "item"),
            ("orders[*].items[*].sku", "out[*].lines[*].item"),
            "out[*].lines[*].item",
        ),
        (
            ("items", "*", "sku"),
            ("out", "*", "lines", "*", "item"),
            ("items[*].sku", "out[*].lines[*].item"),
            "the same for each inner element",
        ),
    ],
)
def test_arrays_in_arrays_and_fields_outside_are_told_as_the_language_pairs_them(
    source: Way, target: Way, row: Way, words: str
) -> None:
    planned = drop(source, target)
    assert made(planned) == [row]
    assert planned.words.endswith(words)


def test_an_element_opened_by_its_index_asks_whether_every_element_is_meant() -> None:
    planned = drop(("items", 1, "sku"), ("lines", "*", "label"))
    assert [choice.text for choice in planned.choices] == [
        "Every element: items[*].sku → lines[*].label",
        "Just this one: items[1].sku → lines[*].label",
    ]
    assert choices(planned) == {"E": [("items[*].sku", "lines[*].label")], "T": [("items[1].sku", "lines[*].label")]}
    assert choices(drop(("items", 1, "sku"), ("lines", 0, "label"))) == {
        "E": [("items[*].sku", "lines[*].label")],
        "T": [("items[1].sku", "lines[0].label")],
    }


def test_every_element_onto_one_of_a_destination_asks_which() -> None:
    assert choices(drop(("items", "*", "sku"), ("lines", 0, "label"))) == {
        "E": [("items[*].sku", "lines[*].label")],
        "F": [("items[0].sku", "lines[0].label")],
        "L": [("items[-1].sku", "lines[0].label")],
        "A": [("items[*].sku", "lines[0].label")],
    }


def test_a_field_outside_of_arrays_maps_to_one_element_by_its_index() -> None:
    assert made(drop(("id",), ("lines", 0, "label"))) == [("id", "lines[0].label", "string")]


def test_out_of_an_array_it_is_asked_whether_first_last_or_all() -> None:
    planned = drop(("items", "*", "qty"), ("header", "total"))
    assert planned.words == "Drop to choose first, last or all of items[*].qty for header.total"
    assert planned.question == "Which of items[*].qty?"
    assert [choice.text for choice in planned.choices] == [
        "First: items[0].qty",
        "Last: items[-1].qty",
        "All as a list: items[*].qty",
    ]
    assert choices(planned) == {
        "F": [("items[0].qty", "header.total", "number")],
        "L": [("items[-1].qty", "header.total", "number")],
        "A": [("items[*].qty", "header.total", "number")],
    }


def test_on_an_empty_place_an_array_of_its_own_can_be_made_too() -> None:
    assert choices(drop(("items", "*", "sku"), None)) == {
        "F": [("items[0].sku", "sku")],
        "L": [("items[-1].sku", "sku")],
        "A": [("items[*].sku", "sku")],
        "E": [("items[*].sku", "items[*].sku")],
    }
    several = plan_drop(EMPTY, [SOURCE.at("items", "*", "options", "size"), SOURCE.at("id")], None)
    assert choices(several)["E"] == [("items[*].options.size", "items[*].options.size"), ("id", "id")]


def test_of_arrays_in_arrays_the_first_is_the_first_of_the_first() -> None:
    assert choices(drop(("orders", "*", "items", "*", "sku"), ("header", "note"))) == {
        "F": [("orders[0].items[0].sku", "header.note")],
        "L": [("orders[-1].items[-1].sku", "header.note")],
        "A": [("orders[*].items[*].sku", "header.note")],
    }


def test_out_of_an_element_opened_by_its_index_that_one_is_proposed() -> None:
    planned = drop(("items", 1, "sku"), ("header", "note"))
    assert [choice.key for choice in planned.choices] == ["T", "F", "L", "A"]
    assert made(planned.choices[0].then) == [("items[1].sku", "header.note")]
    assert [choice.key for choice in drop(("items", 0, "sku"), ("header", "note")).choices] == ["F", "L", "A"]


def test_a_field_of_the_same_name_that_another_fills_is_told_so() -> None:
    names = ("sku", "qty", "tags[*]", "variant.size")
    filled = Mapping.from_dict({"fieldMapping": [{"eField": "id", "gField": f"lines[*].{name}"} for name in names]})
    planned = drop(("items",), ("lines",), filled)
    assert planned.change is None
    assert planned.words == "What has the same name there is filled already"


def test_on_a_mapped_field_the_second_question_follows_the_first() -> None:
    mapped = Mapping.from_dict({"fieldMapping": [{"eField": "id", "gField": "header.note"}]})
    planned = drop(("items", "*", "sku"), ("header", "note"), mapped)
    assert planned.words == (
        "header.note is mapped already: drop to choose first, last or all of items[*].sku, then to replace or combine"
    )
    last = planned.choices[1].then
    assert last.question == "header.note is mapped already"
    combined = last.choices[1].change
    assert combined is not None
    assert (combined.after.rows or ())[0].e_field == "{id} {items[-1].sku}"


def test_an_object_inside_an_array_asks_too_and_maps_by_names() -> None:
    planned = choices(drop(("items", "*", "options"), ("header",)))
    assert planned["F"] == [("items[0].options.size", "header.size")]
    assert made(drop(("items", "*", "options"), ("lines", "*", "variant"))) == [
        ("items[*].options.size", "lines[*].variant.size")
    ]


def test_several_fields_inside_an_array_are_asked_about_once_and_are_one_step() -> None:
    sources = [SOURCE.at("items", "*", "weight"), SOURCE.at("items", "*", "qty"), SOURCE.at("id")]
    planned = plan_drop(EMPTY, sources, DESTINATION.at("header"))
    assert choices(planned)["L"] == [
        ("items[-1].weight", "header.weight"),
        ("items[-1].qty", "header.qty"),
        ("id", "header.id"),
    ]
    assert made(plan_drop(EMPTY, sources, DESTINATION.at("lines"))) == [
        ("items[*].weight", "lines[*].weight"),
        ("items[*].qty", "lines[*].qty", "number"),
        ("id", "lines[*].id"),
    ]


def test_the_same_field_of_several_elements_is_every_element_once() -> None:
    sources = [SOURCE.at("items", 0, "weight"), SOURCE.at("items", 1, "weight")]
    planned = plan_drop(EMPTY, sources, DESTINATION.at("lines", "*"))
    assert choices(planned)["E"] == [("items[*].weight", "lines[*].weight")]


@pytest.mark.parametrize(
    ("source", "target", "mapping"),
    [
        (("id",), ("lines", 0, "label"), BY_ELEMENT),
        (("items", "*", "sku"), ("lines", "*", "label"), BY_INDEX),
        (("items",), ("lines",), BY_INDEX),
    ],
)
def test_an_array_by_index_and_by_element_is_refused_while_hovering(source: Way, target: Way, mapping: Mapping) -> None:
    planned = drop(source, target, mapping)
    assert not planned.is_possible
    assert planned.words.startswith("lines cannot be filled both by [*] and by index, as this row and row 1 do")


def test_fields_of_an_array_that_is_generated_whole_are_refused() -> None:
    whole = Mapping.from_dict({"fieldMapping": [{"eField": "items", "gField": "lines"}]})
    planned = drop(("items", "*", "sku"), ("lines", "*", "sku"), whole)
    assert not planned.is_possible
    assert planned.words.startswith("lines is generated whole by row 1")


def test_of_two_ways_the_one_that_is_in_no_way_is_taken_without_a_question() -> None:
    assert made(drop(("items", 1, "sku"), ("lines", 0, "label"), BY_INDEX), BY_INDEX) == [
        ("items[1].sku", "lines[0].label")
    ]


def test_different_arrays_are_not_combined_into_one_expression_and_why_is_told() -> None:
    listed = Mapping.from_dict({"fieldMapping": [{"eField": "items[*].sku", "gField": "header.note"}]})
    planned = drop(("fees", "*", "code"), ("header", "note"), listed)
    all_of_them = planned.choices[2].then
    assert [choice.key for choice in all_of_them.choices] == ["R"]
    assert "no “Combine into {items[*].sku} {fees[*].code}”" in all_of_them.words


def test_a_field_outside_of_arrays_goes_into_the_first_element_where_rows_go_by_index() -> None:
    assert made(drop(("id",), ("lines",), BY_INDEX), BY_INDEX) == [("id", "lines[0].id")]


def test_an_error_that_was_there_before_keeps_nothing_from_being_dropped() -> None:
    broken = Mapping.from_dict({"fieldMapping": [{"eField": "a[", "gField": "x"}]})
    assert made(drop(("id",), ("header", "note"), broken), broken) == [("id", "header.note", "string")]


def test_the_other_way_round_does_the_same() -> None:
    star = SOURCE.at("items", "*", "sku")
    assert made(plan_drop_backwards(EMPTY, [DESTINATION.at("lines", "*", "sku")], star)) == [
        ("items[*].sku", "lines[*].sku")
    ]
    assert [c.key for c in plan_drop_backwards(EMPTY, [DESTINATION.at("header", "note")], star).choices] == [*"FLA"]


def test_several_destinations_are_asked_about_only_where_they_are_outside_of_arrays() -> None:
    star = SOURCE.at("items", "*", "sku")
    inside = [DESTINATION.at("lines", "*", "sku"), DESTINATION.at("lines", "*", "label")]
    assert len(made(plan_drop_backwards(EMPTY, inside, star))) == 2
    mixed = plan_drop_backwards(EMPTY, [*inside, DESTINATION.at("header", "note")], star)
    assert choices(mixed)["L"] == [
        ("items[*].sku", "lines[*].sku"),
        ("items[*].sku", "lines[*].label"),
        ("items[-1].sku", "header.note"),
    ]


def ends_below(end: DocumentEnd) -> list[DocumentEnd]:
    return [inner for child in end.ends() for inner in (child, *ends_below(child))]


def outcomes(drop: Drop) -> list[language.Mapping]:
    """The mappings that a drop can lead to, by any answers."""
    after = [] if drop.change is None else [drop.change.after]
    return [*after, *(mapping for choice in drop.choices for mapping in outcomes(choice.then))]


@pytest.mark.parametrize("mapping", [EMPTY, BY_ELEMENT, BY_INDEX], ids=["no rows", "by element", "by index"])
def test_whatever_is_dropped_on_whatever_and_answered_no_row_is_in_error(mapping: Mapping) -> None:
    done = 0
    for source in ends_below(SOURCE)[::3]:
        for target in [*ends_below(DESTINATION)[::2], None]:
            for after in outcomes(plan_drop(mapping, [source], target)):
                assert [told for told in language.check_rows(after).problems if told.severity == "error"] == []
                done += 1
    assert done > 500


def test_a_field_of_an_inner_array_among_rows_of_the_outer_one_is_asked_about() -> None:
    source = DocumentEnd({"lines": [{"sku": "A", "serials": [{"no": "1"}, {"no": "2"}]}]})
    target = DocumentEnd({"items": [{"code": "x", "order": "x", "units": [{"id": "x"}]}]})
    pairs = [("lines[*].sku", "items[*].code"), ("lines[*].serials[*].no", "items[*].units[*].id")]
    filled = Mapping.from_dict({"fieldMapping": [{"eField": here, "gField": there} for here, there in pairs]})
    asked = plan_drop(filled, [source.at("lines", "*", "serials", "*", "no")], target.at("items", "*", "order"))
    assert {choice.key: made(choice.then, filled)[0] for choice in asked.choices} == {
        "F": ("lines[*].serials[0].no", "items[*].order"),
        "L": ("lines[*].serials[-1].no", "items[*].order"),
        "A": ("lines[*].serials[*].no", "items[*].order[*]"),
        "E": ("lines[*].serials[*].no", "items[*].order"),
    }
    assert "other rows" in asked.words
    each = next(choice.then.change for choice in asked.choices if choice.key == "E")
    assert each is not None
    further = plan_drop(each.after, [source.at("lines", "*", "serials", "*", "no")], target.at("items"))
    assert further.change is not None
    inside = plan_drop(filled, [source.at("lines", "*", "serials", "*", "no")], target.at("items", "*"))
    assert [choice.key for choice in inside.choices] == [*"FLAE"]
