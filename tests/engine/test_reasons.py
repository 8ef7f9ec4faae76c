"""Why a value is generated, or is not, in words."""

import pytest

from designer import Mapping
from designer.engine.reasons import Reason
from designer.jsontext import Json

SOURCE: Json = {
    "first": "John",
    "last": "Hancock",
    "age": "43",
    "total": "N/A",
    "vip": "No",
    "empty": None,
    "country": "NO",
    "other": "ZZ",
    "born": "31.12.2020",
    "address": {"city": "Oslo"},
    "items": [{"sku": "A", "qty": "2"}, {"sku": "B"}],
    "none": [],
}
LOOKUPS = [
    {"name": "countries", "map": {"NO": "Norway"}, "default": "?"},
    {"name": "strict", "map": {}},
    {"name": "lenient", "map": {}, "allowFailures": True},
]


def why(path: str, *rows: tuple[str, str] | dict[str, Json]) -> list[str]:
    listed = [row if isinstance(row, dict) else {"eField": row[0], "gField": row[1]} for row in rows]
    return [str(reason) for reason in Mapping.from_dict({"lookups": LOOKUPS, "fieldMapping": listed}).why(SOURCE, path)]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"eField": "first"}, '"John" from first'),
        ({"eField": "age", "dataType": "number"}, '"43" from age, as a number: 43'),
        ({"eField": "total", "dataType": "number"}, '"N/A" from total, as a number: 0, since it is not numeric'),
        ({"eField": "first", "dataType": "string"}, '"John" from first'),
        (
            {"eField": "vip", "dataType": "boolean"},
            '"No" from vip, as true/false: true, since only false, null and '
            "the texts false, off and no in small letters are false",
        ),
        ({"eField": "gone", "dataType": "number"}, "gone is not in this record, as a number: 0"),
        ({"eField": "empty"}, "null from empty"),
        ({"hardCodedValue": True}, "the constant true"),
        ({"hardCodedValue": "7", "dataType": "number"}, 'the constant "7", as a number: 7'),
        (
            {"eField": "age", "hardCodedValue": 5, "conditional": {"when": "extract_not_empty"}},
            "the constant 5, since age has a value",
        ),
        (
            {"eField": "{first} {last}"},
            '"John Hancock" from {first} {last}: first is "John", last is "Hancock"',
        ),
        ({"eField": "{gone}!"}, '"!" from {gone}!: gone is not in this record'),
        ({"eField": "{age}", "dataType": "number"}, '"43" from {age}: age is "43", as a number: 43'),
        ({"eField": "country", "lookupName": "countries"}, '"NO" from country, looked up in countries: "Norway"'),
        (
            {"eField": "other", "lookupName": "countries"},
            '"ZZ" from other, not in the lookup table countries, so its default: "?"',
        ),
        (
            {"eField": "other", "lookupName": "lenient", "default": "-"},
            '"ZZ" from other, not in the lookup table lenient, so the default: "-"',
        ),
        ({"eField": "gone", "default": "-"}, 'gone is not in this record, so the default: "-"'),
        (
            {"eField": "born", "extractDateFormat": "DD.MM.YYYY", "generateDateFormat": "YYYY"},
            '"31.12.2020" from born, as a date: "2020"',
        ),
        ({"eField": "address"}, '{"city": "Oslo"} from address'),
        ({"eField": "items[-1].sku"}, '"B" from items[1].sku'),
    ],
)
def test_a_value_is_told_by_what_the_row_found_and_made_of_it(row: dict[str, Json], words: str) -> None:
    assert why("to", {**row, "gField": "to"}) == [f"Row 1: {words}"]


@pytest.mark.parametrize(
    ("row", "words"),
    [
        ({"eField": "a.b"}, "nothing: the source field a.b is not in this record"),
        ({"eField": "first", "status": "Inactive"}, "nothing: the row is switched off"),
        ({"eField": "a b[", "gField": "to", "status": "Inactive"}, None),
        (
            {"eField": "first", "conditional": {"when": "@.first == 'x'"}},
            "nothing: the condition @.first == 'x' is not met",
        ),
        (
            {"eField": "gone", "conditional": {"when": "extract_not_empty"}},
            "nothing: its source is empty in this record",
        ),
        ({"eField": "other", "lookupName": "strict"}, 'nothing: "ZZ" is not in the lookup table strict'),
    ],
)
def test_a_missing_value_is_told_by_what_kept_it_away(row: dict[str, Json], words: str | None) -> None:
    told = why("to", {**row, "gField": "to"})
    assert told == ([f"Row 1: {words}"] if words else ["no row generates it; row 1 cannot be carried out"])


def test_a_row_that_another_replaces_names_that_row() -> None:
    rows = ({"eField": "age", "gField": "to", "dataType": "number"}, ("first", "x"), ("last", "to"))
    mapping = Mapping.from_dict(
        {"fieldMapping": [row if isinstance(row, dict) else {"eField": row[0], "gField": row[1]} for row in rows]}
    )
    assert mapping.why_row(SOURCE, 0) == Reason((0,), '"43" from age, as a number: 43; row 3 replaces it')
    assert why("to", *rows) == ['Row 3: "Hancock" from last']


def test_a_value_inside_one_that_was_passed_whole_names_both() -> None:
    assert why("to.city", ("address", "to")) == ['Row 1: "Oslo" from address.city, with the whole of address']
    assert why("to.a", {"gField": "to", "hardCodedValue": {"a": 1}}) == ['Row 1: part of the constant {"a": 1}']


def test_an_element_tells_which_one_of_the_source_it_is_from() -> None:
    rows = (("items[*].sku", "lines[*].item"), {"eField": "items[*].qty", "gField": "lines[*].q", "dataType": "number"})
    assert why("lines[1].item", *rows) == ['Row 1: "B" from items[1].sku, element 2 of 2']
    assert why("lines[1].q", *rows) == ["Row 2: items[*].qty is not in this element, as a number: 0"]
    assert why("lines[*].item", *rows) == ['Row 1: 2 values from items[*].sku: "A", "B"']
    assert why("lines", *rows) == ["it holds what rows 1 and 2 generate"]


def test_placeholders_of_an_element_are_told_even_where_one_is_missing() -> None:
    assert why("lines[1].e", ("{items[*].sku}-{items[*].qty}", "lines[*].e")) == [
        'Row 1: "B-" from {items[*].sku}-{items[*].qty}: items[1].sku is "B", items[*].qty is not in this element'
    ]


def test_a_list_of_all_is_told_as_a_whole_and_by_its_elements() -> None:
    assert why("skus", ("items[*].sku", "skus")) == ['Row 1: 2 values from items[*].sku: "A", "B"']
    assert why("skus[0]", ("items[*].sku", "skus")) == ['Row 1: "A" from items[0].sku, element 1 of 2']
    assert why("skus", ("none[*].sku", "skus")) == ["Row 1: an empty list: none has no elements"]


def test_places_that_no_row_makes_say_so() -> None:
    assert why("elsewhere", ("first", "to")) == ["no row generates it"]
    assert why("to[0]", ("first", "to[1]")) == [
        "no row generates this element; it keeps the place before one that a row generates by its number"
    ]
    assert [str(one) for one in Mapping.from_dict({}).why(SOURCE, "first")] == [
        "the source document passes along unchanged"
    ]
