"""Documents and mappings made up for measuring, the same each time: as large as asked for, as mixed as real ones."""

import json
import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from designer.documents import Form, Sample
from designer.mapping import Mapping, Row, format_path
from designer.matching import path_of_place

DEPARTMENTS = 10
RECORDS = 4
_ITEM_BYTES, _ACCOUNT_BYTES = 155, 225
_WORDS = ("north", "cash", "order", "late", "review", "open", "ship", "paid", "stock", "return", "credit", "tax")
_FREE_FIELDS = ("reference", "costCentre", "approvedBy")

Document = dict[str, Any]


@dataclass(frozen=True)
class Scenario:
    """What is open in the window while something is measured."""

    mapping: Mapping
    source: Sample
    destination: Sample
    free_places: tuple[tuple[str | int, ...], ...]
    """Fields of the destination that no row generates."""
    source_paths: tuple[str, ...]
    """Single values that each record has."""


def scenario(rows: int, kilobytes: int, passes_array: bool = False) -> Scenario:
    """A mapping of so many rows on records of so many kilobytes: paths, expressions, types, constants, doubts.

    With `passes_array` a row passes the array that is half of a record along whole, else its first element.
    """
    chance = random.Random(rows)
    accounts = max(1, kilobytes * 400 // _ACCOUNT_BYTES // DEPARTMENTS)
    items = max(1, kilobytes * 600 // _ITEM_BYTES)
    records = [_record(random.Random(number), accounts, items) for number in range(RECORDS)]
    targets = _targets(rows - 2)
    mapped: list[Row] = [
        Row.of("items", "raw.items") if passes_array else Row.of("items[0]", "raw.item"),
        Row.of("summary", "raw.summary"),
    ]
    mapped += [_row(chance, number, target, accounts, items) for number, target in enumerate(targets)]
    free = tuple((*target[:-1], name) for target in targets[:: len(_FREE_FIELDS)] for name in _FREE_FIELDS)
    paths = tuple(_account_path(chance, accounts) for _ in range(500))
    return Scenario(
        Mapping().with_name("generated").with_rows(tuple(mapped)),
        Sample("records.json", None, Form.RECORDS, tuple(records)),
        Sample("wanted.json", None, Form.DOCUMENT, (_wanted([*targets, *free]),)),
        tuple(dict.fromkeys(free)),
        paths,
    )


def many_fields(fields: int) -> Document:
    """A document of so many fields in all, in objects of 20 objects of 20."""
    document: Document = {}
    for number in range(fields):
        outer = document.setdefault(f"group{number // 400:04}", {})
        outer.setdefault(f"part{number // 20 % 20:02}", {})[f"field{number:06}"] = f"value {number * 7919 % fields}"
    return document


def long_array(elements: int) -> Document:
    """A document with one array of so many objects."""
    return {"name": "readings", "items": [{"id": number, "value": number % 97 / 8} for number in range(elements)]}


def _record(chance: random.Random, accounts: int, items: int) -> Document:
    record: Document = {"id": chance.randrange(10**9), "created at": _date(chance), "currency": "EUR", "test": "no"}
    record["summary"] = {"total": str(_price(chance)), "lines": items, "tags": chance.sample(_WORDS, 4)}
    for department in range(DEPARTMENTS):
        record[f"department {department}"] = {
            f"account{number:04}": _account(chance, number) for number in range(accounts)
        }
    record["items"] = [_item(chance, number) for number in range(items)]
    return record


def _account(chance: random.Random, number: int) -> Document:
    return {
        "number": f"{chance.randrange(10**8):08}",
        "balance": str(_price(chance)) if number % 7 else "n/a",
        "active": chance.choice(["yes", "no", True, False]),
        "opened": _date(chance),
        "note": " ".join(chance.choices(_WORDS, k=6)),
        "owner": {"first": chance.choice(_WORDS), "last": chance.choice(_WORDS), "e-mail": "someone@example.org"},
    }


def _item(chance: random.Random, number: int) -> Document:
    return {
        "sku": f"SKU-{chance.randrange(10**6):06}",
        "name": " ".join(chance.choices(_WORDS, k=3)),
        "qty": chance.randrange(1, 40),
        "unit price": str(_price(chance)),
        "weight kg": chance.randrange(1, 9000) / 100,
        "options": {"colour": chance.choice(_WORDS), "size": None if number % 5 else "XL"},
    }


def _row(chance: random.Random, number: int, target: tuple[str | int, ...], accounts: int, items: int) -> Row:
    g_field = format_path(path_of_place(target))
    account = _account_of(chance, accounts)
    kind = number % 20
    if kind < 7:
        return Row.of(f"{account}.{chance.choice(['number', 'note', 'opened', 'owner.last'])}", g_field)
    if kind < 11:
        return Row.of(f"{account}.balance", g_field, "number")
    if kind < 13:
        return Row.of(f"{account}.active", g_field, "boolean")
    if kind < 15:
        return Row.of(f"items[{chance.randrange(items)}].{chance.choice(['sku', 'unit price'])}", g_field)
    if kind < 18:
        return Row.of(f"{{{account}.owner.first}} {{{account}.owner.last}} ({{items[{number % items}].sku}})", g_field)
    if kind == 18:
        return Row.of(None, g_field, hard_coded_value=chance.choice(["ZWEB", 1000, True, None]))
    return Row.of(f"{account}.{chance.choice(['missing', 'owner', 'number'])}", g_field, "string")


def _targets(count: int) -> list[tuple[str | int, ...]]:
    """Where the rows generate: objects of ten fields in objects of ten, and every tenth place in an array."""
    targets: list[tuple[str | int, ...]] = []
    for number in range(count):
        part = number // 10
        inside: tuple[str | int, ...] = (f"section{part // 10}", f"part{part % 10}")
        if part % 10 == 9:
            inside = (f"section{part // 10}", "lines", number % 5)
        targets.append((*inside, f"field{number % 10}"))
    return targets


def _wanted(places: list[tuple[str | int, ...]]) -> Document:
    document: Document = {}
    for place in places:
        at: Any = document
        for step, following in pairwise(place):
            if isinstance(at, list):
                at.extend({} for _ in range(int(step) + 1 - len(at)))
                at = at[int(step)]
            else:
                at = at.setdefault(step, [] if isinstance(following, int) else {})
        at[place[-1]] = "text"
    return document


def _account_path(chance: random.Random, accounts: int) -> str:
    return f"{_account_of(chance, accounts)}.{chance.choice(['number', 'note', 'opened', 'owner.first'])}"


def _account_of(chance: random.Random, accounts: int) -> str:
    return f"department {chance.randrange(DEPARTMENTS)}.account{chance.randrange(accounts):04}"


def _price(chance: random.Random) -> float:
    return chance.randrange(100, 10**6) / 100


def _date(chance: random.Random) -> str:
    return f"2024-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}T08:30:00Z"


def kilobytes_of(document: Any) -> int:
    """The size of a document as JSON."""
    return len(json.dumps(document)) // 1000
