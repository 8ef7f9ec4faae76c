"""`apply` and `explain` of the library on three mappings, beside the same mappings written by hand."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from benchmarks import by_hand_array, by_hand_flat
from benchmarks.by_hand import erp_order
from benchmarks.result import Table, in_turns, seconds_for
from designer import Mapping
from designer.workspace import bundled_sample

ROUNDS = 25
_MILLISECONDS_A_RUN = 5
_NOTE = (
    "From decoded document to generated document, {what}. By hand: `benchmarks/{file}`, held to generate\n"
    "the same documents before anything is timed."
)


@dataclass(frozen=True)
class Peer:
    """A mapping, the same written by hand in a file, and the documents that both are given."""

    title: str
    what: str
    file: str
    mapping: Mapping
    by_hand: Callable[[Any], Any]
    documents: list[Any]
    explains: bool = True


def run() -> list[Table]:
    """A table for each mapping; raises ValueError where the code by hand generates something else."""
    return [_table(peer) for peer in peers()]


def peers() -> list[Peer]:
    """The three mappings."""
    sample = bundled_sample("shop-order-to-erp")
    orders = json.loads(sample.source.read_text(encoding="utf-8"))
    return [
        Peer("10 flat fields", "10 rows on 40 customers of 2 KB", "by_hand_flat.py",
             Mapping.from_dict(by_hand_flat.MAPPING), by_hand_flat.customer_card, by_hand_flat.customers(40)),
        Peer("the order sample", "79 rows on the 4 orders of `samples/shop-order-to-erp`", "by_hand.py",
             Mapping.load(sample.mapping), erp_order, orders),
        Peer("an array of 1,000 elements", "8 of 9 rows on each element", "by_hand_array.py",
             Mapping.from_dict(by_hand_array.MAPPING), by_hand_array.order_lines, by_hand_array.orders(2, 1_000)),
    ]  # fmt: skip


def _table(peer: Peer) -> Table:
    for document in peer.documents:
        if json.dumps(peer.by_hand(document)) != json.dumps(peer.mapping.apply(document)):
            raise ValueError(f"by hand, a document of {peer.title} becomes another than by the mapping")
    actions: dict[str, Callable[[Any], Any]] = {
        "by hand in Python": peer.by_hand,
        "apply": peer.mapping.apply,
        "explain": peer.mapping.explain,
    }
    timed = {name: partial(_microseconds, action, peer.documents) for name, action in actions.items()}
    note = _NOTE.format(what=peer.what, file=peer.file)
    return Table(f"The library on {peer.title}", "microseconds a document", in_turns(timed, ROUNDS), note)


def _microseconds(action: Callable[[Any], Any], documents: list[Any]) -> float:
    """The time of one document, of as many repeats as make a run long enough to be measured."""

    def all_documents(repeats: int) -> None:
        for _ in range(repeats):
            for document in documents:
                action(document)

    once = seconds_for(lambda: all_documents(1))
    repeats = max(1, round(_MILLISECONDS_A_RUN / 1e3 / max(once, 1e-6)))
    return seconds_for(lambda: all_documents(repeats)) / (repeats * len(documents)) * 1e6
