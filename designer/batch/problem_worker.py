"""A process that keeps records and tells their problems, part by part, of whichever mapping it is given last.

It reads messages from standard input and answers on standard output, each as a pickle after its length; whoever
started it (`command`) is the only one who writes to it. It ends when nobody writes any more.
"""

import os
import pickle
import struct
import sys
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import BinaryIO, Final, TypeAlias

from designer.engine import Plan, plan_mapping
from designer.engine.problem_groups import ProblemGroup, ProblemsOfRecords
from designer.frozen import frozen
from designer.mapping import Mapping

_LENGTH: Final = struct.Struct(">Q")
_NICENESS: Final = 5
"""What a person does goes first."""

_SWITCH_S: Final = 0.0005
"""Whoever reads waits no longer for whoever works: at Python's 5 ms records come at half the pace."""


@frozen
class KeepRecords:
    """Keep the records from number `first` on; `records` is the pickle of a list, read anew each time.

    Those at the places `left_out` are only counted.
    """

    first: int
    records: bytes
    left_out: frozenset[int] = frozenset()


@frozen
class WalkRecords:
    """Tell the problems of all parts, of those too that are still to come, by this mapping and no other any more."""

    revision: int
    mapping: Mapping


@frozen
class PartWalked:
    """The problems of records that were kept together, for one revision; groups count from the first of these."""

    revision: int
    first: int
    records: int
    groups: tuple[ProblemGroup, ...]


Wanted: TypeAlias = KeepRecords | WalkRecords


def command() -> list[str]:
    """How to start it: the program and what it is given."""
    # Not with -m: the messages would be of other classes there. -P: nothing is imported from where a person works.
    return [sys.executable, "-P", "-c", f"from {__name__} import main; main()"]


def packed(message: object) -> bytes:
    """A message as it is sent."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    return _LENGTH.pack(len(data)) + data


def unpacked(held: bytearray) -> Iterator[object]:
    """The messages that have come whole; they are taken out of what is held."""
    while len(held) >= _LENGTH.size:
        (length,) = _LENGTH.unpack_from(held)
        end = _LENGTH.size + length
        if len(held) < end:
            return
        data = bytes(memoryview(held)[_LENGTH.size : end])
        del held[:end]
        yield pickle.loads(data)


def problems_of_part(plan: Plan, walk: WalkRecords, kept: KeepRecords) -> PartWalked:
    """What is told of one part."""
    found = ProblemsOfRecords(plan)
    for at, record in enumerate(pickle.loads(kept.records)):
        if at in kept.left_out:
            found.take((), 1)
        else:
            found.add(record)
    return PartWalked(walk.revision, kept.first, found.walked, found.groups)


def serve(wanted: BinaryIO, told: BinaryIO) -> None:
    """Do what is wanted until nothing more comes."""
    inbox: SimpleQueue[Wanted | None] = SimpleQueue()
    Thread(target=_receive, args=(wanted, inbox), daemon=True).start()
    kept: dict[int, KeepRecords] = {}
    waiting: list[int] = []
    walk: WalkRecords | None = None
    plan: Plan | None = None
    while True:
        try:
            message = inbox.get(block=walk is None or not waiting)
        except Empty:
            message = None
        else:
            if message is None:
                return
        match message:
            case KeepRecords(first):
                kept[first] = message
                waiting.append(first)
                continue
            case WalkRecords():
                walk, plan, waiting = message, None, sorted(kept)
                continue
        if walk is not None and waiting:
            if plan is None:
                plan = plan_mapping(walk.mapping)
            told.write(packed(problems_of_part(plan, walk, kept[waiting.pop(0)])))
            told.flush()


def _receive(wanted: BinaryIO, inbox: "SimpleQueue[Wanted | None]") -> None:
    held = bytearray()
    while data := os.read(wanted.fileno(), 1 << 20):
        held += data
        for message in unpacked(held):
            if isinstance(message, (KeepRecords, WalkRecords)):
                inbox.put(message)
    inbox.put(None)


def main() -> None:
    """Serve standard input and output, as a process of its own."""
    sys.setswitchinterval(_SWITCH_S)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    with suppress(OSError):  # whoever listened has ended
        serve(sys.stdin.buffer, sys.stdout.buffer)
