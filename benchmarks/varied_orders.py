"""Orders like those of the sample, each with numbers of its own, as many as are wanted: the same each time."""

import random
from collections.abc import Iterator
from typing import Any

Document = dict[str, Any]


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
            "items": [{**item, "unit price": _price(chance)} for item in order["items"]],
            "totals": {name: str(_price(chance)) if amount else amount for name, amount in order["totals"].items()},
        }


def _price(chance: random.Random) -> float:
    return round(chance.uniform(1, 9999), 2)
