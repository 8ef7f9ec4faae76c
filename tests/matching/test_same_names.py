"""Pairing fields by their names."""

from designer.documents import EVERY
from designer.matching.same_names import same_names
from tests.matching.document_ends import DocumentEnd


def paired(source: dict[str, object], destination: dict[str, object]) -> list[tuple[object, object]]:
    found = same_names(DocumentEnd(source), DocumentEnd(destination))
    return [(one.place, other.place) for one, other in found.pairs]


def test_case_spaces_and_punctuation_make_no_difference() -> None:
    assert paired({"First Name": "x"}, {"first_name": "y"}) == [(("First Name",), ("first_name",))]


def test_names_must_agree_on_every_level() -> None:
    source = {"billing": {"city": "x"}, "city": "y"}
    assert paired(source, {"shipping": {"city": "z"}, "city": "z"}) == [(("city",), ("city",))]


def test_arrays_are_paired_by_what_is_in_every_element() -> None:
    source, destination = {"tags": ["a"], "lines": [{"No": 1}]}, {"lines": [{"no": 2}], "tags": ["b"]}
    assert paired(source, destination) == [
        (("tags", EVERY), ("tags", EVERY)),
        (("lines", EVERY, "No"), ("lines", EVERY, "no")),
    ]


def test_names_without_letters_stay_apart() -> None:
    assert paired({"$": 1, "€": 2}, {"€": 3}) == [(("€",), ("€",))]


def test_all_single_fields_below_the_source_are_counted() -> None:
    source = {"a": 1, "b": {"c": 2, "d": [{"e": 3}, {"e": 4}]}}
    assert same_names(DocumentEnd(source), DocumentEnd({"a": 1})).fields == 3
