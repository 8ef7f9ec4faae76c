"""The three mappings that are measured: ten flat fields, the order sample, an array of a thousand elements."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import chain
from typing import Any

from benchmarks import by_hand, by_hand_array, by_hand_flat
from benchmarks.varied_orders import varied_orders
from designer import Mapping
from designer.workspace import bundled_sample


@dataclass(frozen=True)
class Measured:
    """A mapping, the same written by hand in a file, and the documents that both are given.

    `many_lines` are for what may keep values that it met: too many for that to flatter it.
    """

    title: str
    what: str
    file: str
    mapping: Mapping
    by_hand: Callable[[Any], Any]
    documents: list[Any]
    many_lines: list[bytes]


def three_mappings() -> tuple[Measured, Measured, Measured]:
    """Flat fields, the order, the array; raises ValueError where the code by hand generates something else."""
    sample = bundled_sample("shop-order-to-erp")
    orders = json.loads(sample.source.read_text(encoding="utf-8"))
    three = (
        Measured("10 flat fields", "10 rows on 40 customers of 2 KB", "by_hand_flat.py",
                 Mapping.from_dict(by_hand_flat.MAPPING), by_hand_flat.customer_card, by_hand_flat.customers(40),
                 _lines(by_hand_flat.customers(4_000))),
        Measured("the order sample", "67 rows on the 4 orders of `samples/shop-order-to-erp`, 11 of them on each line",
                 "by_hand.py", Mapping.load(sample.mapping), by_hand.erp_order, orders,
                 _lines(varied_orders(orders, 4_000))),
        Measured("an array of 1,000 elements", "8 of 9 rows on each element", "by_hand_array.py",
                 Mapping.from_dict(by_hand_array.MAPPING), by_hand_array.order_lines, by_hand_array.orders(2, 1_000),
                 _lines(by_hand_array.orders(10, 1_000))),
    )  # fmt: skip
    for one in three:
        for document in chain(one.documents, map(json.loads, one.many_lines)):
            if json.dumps(one.by_hand(document)) != json.dumps(one.mapping.apply(document)):
                raise ValueError(f"by hand, a document of {one.title} becomes another than by the mapping")
    return three


def _lines(documents: Iterable[Any]) -> list[bytes]:
    return [json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() for document in documents]
