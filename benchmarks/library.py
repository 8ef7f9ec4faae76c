"""`apply` and `explain` of the library on the orders of a sample, beside the same mapping written by hand."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

from benchmarks.by_hand import erp_order
from benchmarks.result import Table, in_turns, seconds_for
from designer import Mapping
from designer.workspace import bundled_sample

ROUNDS = 25
REPEATS = 20  # of all orders, in each round
_NOTE = (
    "79 rows on the 4 orders of `samples/shop-order-to-erp`, from decoded document to generated document. By hand:\n"
    "`benchmarks/by_hand.py`, held to generate the same documents before anything is timed."
)


def run() -> list[Table]:
    """One table; raises ValueError where the code by hand generates something else."""
    sample = bundled_sample("shop-order-to-erp")
    orders = json.loads(sample.source.read_text(encoding="utf-8"))
    mapping = Mapping.load(sample.mapping)
    for order in orders:
        if json.dumps(erp_order(order)) != json.dumps(mapping.apply(order)):
            raise ValueError(f"by hand, order {order['Order No.']} becomes another document than by the mapping")
    actions: dict[str, Callable[[Any], Any]] = {
        "by hand in Python": erp_order,
        "apply": mapping.apply,
        "explain": mapping.explain,
    }
    timed = {name: partial(_microseconds, action, orders) for name, action in actions.items()}
    return [Table("The library on the order sample", "microseconds a document", in_turns(timed, ROUNDS), _NOTE)]


def _microseconds(action: Callable[[Any], Any], orders: list[Any]) -> float:
    def all_orders() -> None:
        for _ in range(REPEATS):
            for order in orders:
                action(order)

    return seconds_for(all_orders) / (REPEATS * len(orders)) * 1e6
