"""What it takes for a record to hold a text."""

from typing import Any

import pytest

from designer.documents import holds_text


@pytest.mark.parametrize(
    ("record", "text", "holds"),
    [
        ({"name": "Kari Nordmann"}, "nord", True),
        ({"name": "STRASSE"}, "strasse", True),
        ({"name": "Straße"}, "strasse", True),
        ({"items": [{"sku": "B-7"}]}, "b-7", True),
        ({"price": 12.5, "count": 3}, "12.5", True),
        ({"big": 10**30}, str(10**30), True),
        ({"vip": True, "note": None}, "true", True),
        ({"vip": True, "note": None}, "null", True),
        ({"name": "x"}, "name", False),
        ({"name": 'a "quoted" word'}, '"quoted"', True),
        ({}, "x", False),
        (["x"], "x", True),
    ],
)
def test_values_are_searched_whatever_their_case_and_names_are_not(record: Any, text: str, holds: bool) -> None:
    assert holds_text(record, text) is holds
