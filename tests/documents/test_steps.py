from collections.abc import Iterator
from itertools import islice

import pytest

from designer.documents import ABSENT, EVERY, places_at, value_at
from designer.documents.steps import Step
from designer.jsontext import Json

RECORD = {
    "a": {"b": None, "": 0},
    "items": [{"sku": "A"}, {"sku": "B", "qty": 2}],
    "rows": [[], [1, 2]],
    "__proto__": "own",
}


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        ((), RECORD),
        (("a", "b"), None),
        (("a", ""), 0),
        (("a", "c"), ABSENT),
        (("a", "b", "c"), ABSENT),
        (("a", 0), ABSENT),
        (("items", 0, "sku"), "A"),
        (("items", -1, "sku"), "B"),
        (("items", 2), ABSENT),
        (("items", -3), ABSENT),
        (("items", "0"), ABSENT),
        (("items", EVERY, "sku"), "A"),
        (("items", EVERY, "qty"), 2),
        (("items", EVERY, "price"), ABSENT),
        (("rows", EVERY, EVERY), 1),
        (("rows", EVERY, 1), 2),
        (("a", EVERY), ABSENT),
        (("__proto__",), "own"),
        (("__class__",), ABSENT),
    ],
)
def test_steps_lead_to_own_values_only(steps: tuple[Step, ...], value: object) -> None:
    assert value_at(RECORD, steps) == value


def test_places_in_a_long_array_come_one_by_one() -> None:
    class Watched(list[Json]):
        looked_at = 0

        def __iter__(self) -> Iterator[Json]:
            for element in super().__iter__():
                self.looked_at += 1
                yield element

    array = Watched({"a": at} for at in range(1_000))
    assert list(islice(places_at({"l": array}, ("l", EVERY, "a")), 2)) == [("l", 0, "a"), ("l", 1, "a")]
    assert array.looked_at <= 3
