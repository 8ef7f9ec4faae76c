"""Orders like those of the sample, each with numbers of its own, as many as are wanted: the same each time."""

import random
import re
from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]

_DIGIT = re.compile(r"[0-9]")


def varied_orders(orders: list[Document], count: int) -> Iterator[Document]:
    """So many, the sample's one after the other; what no sample's order has is in none of these."""
    chance = random.Random(count)
    for number in range(count):
        order = orders[number % len(orders)]
        yield {
            **order,
            "Order No.": f"LW-{number:07}",
            "id": 884_000_000 + number,
            "customer": {**order["customer"], "Kundennummer": f"{chance.randrange(10**6):06}"},
            "items": [_item(item, chance) for item in order["items"]],
            "payment": {**order["payment"], "fee": _with_other_digits(order["payment"]["fee"], chance)},
            "totals": {name: str(_price(chance)) if amount else amount for name, amount in order["totals"].items()},
        }


def _item(item: Document, chance: random.Random) -> Document:
    weight = _with_other_digits(item["weight kg"], chance)
    return {**item, "qty": chance.randrange(1, 100), "unit price": _price(chance), "weight kg": weight}


def _with_other_digits(text: str, chance: random.Random) -> str:
    """A text that is as numeric as it was."""
    return _DIGIT.sub(lambda _: str(chance.randrange(10)), text)


def _price(chance: random.Random) -> float:
    return round(chance.uniform(1, 9999), 2)
