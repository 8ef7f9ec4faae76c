"""The process that keeps records and tells their problems: parts in any order, of the mapping that was given last."""

import pickle
import subprocess
from typing import Any

from designer.batch.problem_worker import KeepRecords, PartWalked, WalkRecords, command, packed, unpacked
from designer.mapping import Mapping, mapping_from_dict

NUMBER = mapping_from_dict({"fieldMapping": [{"eField": "v", "gField": "v", "dataType": "number"}]})
BOOLEAN = mapping_from_dict({"fieldMapping": [{"eField": "v", "gField": "v", "dataType": "boolean"}]})


def part(first: int, *values: Any, left_out: frozenset[int] = frozenset()) -> KeepRecords:
    return KeepRecords(first, pickle.dumps([{"v": value} for value in values]), left_out)


def answers(*messages: object) -> list[PartWalked]:
    """What a process answers until nobody writes any more; it may not have come to the last ones by then."""
    with subprocess.Popen(command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        wanted = sum(isinstance(message, KeepRecords) for message in messages)
        for message in messages:
            process.stdin.write(packed(message))
        process.stdin.flush()
        held, told = bytearray(), []
        while len(told) < wanted and (data := process.stdout.read1(1 << 16)):
            held += data
            told += [message for message in unpacked(held) if isinstance(message, PartWalked)]
        process.stdin.close()
        assert process.wait() == 0
    return told


def walk(mapping: Mapping, revision: int = 7) -> WalkRecords:
    return WalkRecords(revision, mapping)


def test_records_kept_before_and_after_are_told_of() -> None:
    told = answers(part(0, "1", "x"), walk(NUMBER), part(2, "y", "y", "3"))
    assert {(one.revision, one.first, one.records) for one in told} == {(7, 0, 2), (7, 2, 3)}
    assert {one.first: one.groups[0].records for one in told} == {0: (1,), 2: (0, 1)}


def test_the_last_mapping_counts() -> None:
    told = answers(part(0, "No"), walk(NUMBER, 1), walk(BOOLEAN, 2), part(1, "x"))
    assert [group.problem.code for one in told if one.revision == 2 for group in one.groups] == ["became-true"]


def test_what_is_left_out_is_counted_and_not_looked_at() -> None:
    (told,) = answers(part(0, "x", "x", left_out=frozenset({0})), walk(NUMBER))
    assert (told.records, told.groups[0].records) == (2, (1,))


def test_a_message_that_has_come_in_part_waits_for_the_rest() -> None:
    sent = packed("first") + packed("second")
    held = bytearray(sent[:-1])
    assert list(unpacked(held)) == ["first"]
    held += sent[-1:]
    assert list(unpacked(held)) == ["second"]
    assert not held
