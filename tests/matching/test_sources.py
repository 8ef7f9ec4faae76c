"""Finding the source field that a path reads."""

import pytest

from designer.documents import field_tree
from designer.engine.jsonpath import query_path
from designer.mapping import parse_path
from designer.matching import find_source, type_found

ROOT = field_tree([{"items": [{"sku": "A"}], "codes": {"0": "x"}, "none": []}, {"late": 1}])


@pytest.mark.parametrize(
    "path", ["items[0].sku", "items[-1].sku", "items.0.sku", "codes.0", "late", "items[*].sku", "none[*]"]
)
def test_a_path_is_known_that_finds_something_in_any_record(path: str) -> None:
    assert find_source(ROOT, parse_path(path)) is not None


@pytest.mark.parametrize(
    "path", ["items[1].sku", "items.sku", "codes[0]", "never", "late.deeper", "items[*].no", "codes[*]", "none[*].a"]
)
def test_a_path_is_unknown_that_finds_nothing_in_all_records(path: str) -> None:
    assert find_source(ROOT, parse_path(path)) is None


@pytest.mark.parametrize(
    "query", ["$.items[?(@.sku)].sku", "$.items[0:1].sku", "$..sku", "$.codes.*", "$.items[?(@.x)]"]
)
def test_a_query_is_known_whose_fields_are(query: str) -> None:
    assert find_source(ROOT, query_path(query)) is not None


@pytest.mark.parametrize("query", ["$.items[?(@.sku)].never", "$.items[0:1].never", "$.never[?(@.sku)].sku"])
def test_a_query_is_unknown_whose_fields_no_record_has(query: str) -> None:
    assert find_source(ROOT, query_path(query)) is None


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("items", "array"),
        ("items[*]", "object"),
        ("items[*].sku", "string"),
        ("late", "number"),
        ("none[*]", None),  # no element tells what they are
        ("never", None),
    ],
)
def test_the_type_that_a_path_finds(path: str, found: str | None) -> None:
    assert type_found(ROOT, parse_path(path)) == found


def test_what_a_query_finds_is_of_no_certain_type() -> None:
    assert type_found(ROOT, query_path("$.items[?(@.sku)].sku")) is None
