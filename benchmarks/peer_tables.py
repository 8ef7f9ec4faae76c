"""The library beside other libraries on three mappings: from loaded document to document, and from line to line."""

import json
from collections import deque
from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any, Final

from benchmarks.peers import by_hand, by_hand_structs
from benchmarks.peers.form import Cannot, Form, OnLines, Peer
from benchmarks.result import Absent, Table, in_turns, microseconds_for_all, microseconds_for_each
from benchmarks.same_documents import difference
from benchmarks.three_mappings import Measured, three_mappings
from benchmarks.without_mapping import all_but_mapping, reading_and_writing

ROUNDS: Final = 11
_OURS: Final = "Mapping Designer"
_ALONE: Final = "orjson alone, nothing mapped"
_READING_AND_WRITING: Final = "ours, reading and writing alone"
_ALL_BUT_MAPPING: Final = "ours, all but the mapping"

# Name in the tables, and module in benchmarks/peers. To add one: a module with `peer() -> Peer`, and its name here.
_PEERS: Final = {
    "by hand, for these documents alone": "by_hand_alone",
    "glom": "glom",
    "jmespath": "jmespath",
    "jsonata-python": "jsonata",
    "jolt-py": "jolt",
    "jq": "jq",
    "jslt": "jslt",
}
_NEEDS: Final = {"jslt": "Python 3.12.3 or later"}
_DOCUMENTS_NOTE: Final = (
    "{what}. Ours and the first code by hand keep all rules of the language; the second by\n"
    "hand and the peers' forms of the mapping (`benchmarks/peers/`, made once) do what these documents need. All are\n"
    "held to give the same documents before anything is timed. `jq` runs on text: loaded documents become text for it."
)
_LINES_NOTE: Final = (
    "{what}, and for those by hand and ours {many:,} like them, with numbers of\n"
    "their own; from a line of JSON to a line of JSON, ours by `apply_lines`. `orjson` reads and writes for peers;\n"
    "`jq` does that itself. By hand with `msgspec` goes from structs to structs and reads only what is mapped. All\n"
    "give the same documents. Of ours, what is no mapping, so that no mapping takes less: `msgspec` reads the mapped\n"
    "fields and writes documents that stood ready; before, lines are looked over for bytes that are no UTF-8 and for\n"
    "brackets nested too deep, where they are not read."
)


def run() -> list[Table]:
    """Two tables for each mapping; raises ValueError where a peer generates something else."""
    peers: dict[str, Peer] = {}
    missing: list[Absent] = []
    for name, module in _PEERS.items():
        try:
            peers[name] = import_module(f"benchmarks.peers.{module}").peer()
        except ImportError:
            needs = f"; it needs {_NEEDS[name]}" if name in _NEEDS else ""
            missing.append(Absent(name, "not installed", f"not installed where this ran{needs}"))
    tables: list[Table] = []
    for number, one in enumerate(three_mappings()):
        tables += _tables(one, number, peers, missing)
    return tables


def _tables(one: Measured, number: int, peers: Mapping[str, Peer], missing: list[Absent]) -> tuple[Table, Table]:
    absent = list(missing)
    forms: dict[str, Form] = {}
    for name, peer in {**_by_hand(), **peers}.items():
        match peer.forms[number]:
            case Cannot(why):
                absent.append(Absent(name, "not expressible", why))
            case form:
                _hold_alike(name, form, one)
                forms[name] = form
    return _documents_table(one, forms, tuple(absent)), _lines_table(one, forms, tuple(absent))


def _documents_table(one: Measured, forms: Mapping[str, Form], absent: tuple[Absent, ...]) -> Table:
    actions = {_OURS: one.mapping.apply, "by hand in Python": one.by_hand}
    actions |= {name: form.on_document for name, form in forms.items() if name not in _by_hand()}
    timed = {name: partial(microseconds_for_each, action, one.documents) for name, action in actions.items()}
    return Table(
        f"Loaded documents: {one.title}", "microseconds a document", in_turns(timed, ROUNDS),
        _DOCUMENTS_NOTE.format(what=one.what), absent, is_by_turns=True,
    )  # fmt: skip


def _lines_table(one: Measured, forms: Mapping[str, Form], absent: tuple[Absent, ...]) -> Table:
    few = _lines(one.documents)
    actions: dict[str, tuple[OnLines, list[bytes]]] = {
        _ALONE: (partial(map, by_hand.orjson_alone), one.many_lines),
        _OURS: (one.mapping.apply_lines, one.many_lines),
        _ALL_BUT_MAPPING: (all_but_mapping(one.mapping, one.many_lines), one.many_lines),
        _READING_AND_WRITING: (reading_and_writing(one.mapping, one.many_lines), one.many_lines),
        **{
            name: (form.on_lines, one.many_lines if name.startswith("by hand") else few) for name, form in forms.items()
        },
    }
    timed = {
        name: partial(microseconds_for_all, partial(_one_by_one, action, lines), len(lines))
        for name, (action, lines) in actions.items()
    }
    return Table(
        f"Bytes to bytes: {one.title}", "microseconds a line", in_turns(timed, ROUNDS),
        _LINES_NOTE.format(what=one.what, many=len(one.many_lines)), absent, is_by_turns=True, ours=_OURS,
    )  # fmt: skip


def _by_hand() -> dict[str, Peer]:
    return {
        "by hand, json": by_hand.with_json(),
        "by hand, orjson": by_hand.with_only_orjson(),
        "by hand, msgspec": by_hand_structs.peer(),
    }


def _hold_alike(name: str, form: Form, one: Measured) -> None:
    """Raise ValueError unless a form gives what the mapping does, on documents and on lines."""
    generate: tuple[Callable[[], list[object]], ...] = (
        lambda: [form.on_document(document) for document in one.documents],
        lambda: [json.loads(line) for line in form.on_lines(_lines(one.documents))],
    )
    for generated in (made() for made in generate):
        for document, other in zip(one.documents, generated, strict=True):
            words = difference(one.mapping.apply(document), other)
            if words is not None:
                raise ValueError(f"{name} on {one.title}: {words}")


def _one_by_one(action: OnLines, lines: list[bytes]) -> None:
    """Generate all without keeping them: memory that grows costs more time than some of what is measured."""
    deque(action(lines), maxlen=0)


def _lines(documents: list[Any]) -> list[bytes]:
    return [json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode() for document in documents]
