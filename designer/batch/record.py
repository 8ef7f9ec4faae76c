"""One record: a line of JSON becomes the generated document's line. All batch runs carry a mapping out by this.

A line is decoded into the fields that the mapping reads, and all else in it is passed over; a line that is otherwise
shaped is decoded whole. Both give the same, since the engine's one compiler writes both functions.
"""

import json
from collections.abc import Callable
from functools import lru_cache
from typing import Final, TypeAlias

import msgspec

from designer.batch.numbers import (
    OddNumberError,
    has_odd_number,
    may_have_odd_number,
    number_in_text,
    number_of_text,
    to_plain_number,
)
from designer.documents import document_text
from designer.engine import Plan, plan_mapping
from designer.engine.compiler import CompiledForMany, compile_for_many, compile_plan
from designer.engine.compiler_structs import structs_of
from designer.frozen import frozen
from designer.jsontext import Json, JsonTextError, decode_text, read_json
from designer.mapping import ConstantSource, Mapping, Problem, mapping_from_json

OfRecord: TypeAlias = Callable[[bytes], tuple[bytes, tuple[Problem, ...]]]
"""The generated document without a line end, and the errors of rows; raises JsonTextError where the line is none."""

NOT_LIKE_MOST: Final = (
    msgspec.DecodeError, UnicodeDecodeError, RecursionError, OddNumberError, OverflowError, UnicodeEncodeError
)  # fmt: skip
"""What `Swift` raises for records that it is not for."""

_encode = msgspec.json.Encoder().encode
_write = msgspec.json.Encoder().encode_into


@frozen
class Swift:
    """How records like most are done: each decoded, its document generated, and written in the place of what is there.

    `write` raises OddNumberError for a document with numbers that msgspec writes otherwise than JavaScript.
    """

    decode: Callable[[bytes], object]
    generate: CompiledForMany
    write: Callable[[Json, bytearray], object]


@frozen
class RecordFunction:
    """A mapping carried out on the bytes of records: of any record, and more swiftly of those like most, if it can."""

    of_any: OfRecord
    swift: Swift | None


def record_function(mapping: Mapping) -> RecordFunction:
    """The function that carries a mapping out on records."""
    plan = plan_mapping(mapping)
    structs = structs_of(plan)
    if structs is None:
        return RecordFunction(_of_any_record(plan), None)
    swift = Swift(
        msgspec.json.Decoder(structs.record.made_of, float_hook=number_of_text).decode,
        compile_for_many(plan, structs, {"to_number": to_plain_number, "read_number": number_in_text}),
        _write_checked if _makes_numbers_elsewhere(plan) else _write,
    )
    return RecordFunction(_of_any_record(plan), swift)


@lru_cache(maxsize=4)
def record_function_of(resource: bytes) -> RecordFunction:
    """The same of a mapping's text, made once in each process that it is sent to."""
    return record_function(mapping_from_json(resource))


def _of_any_record(plan: Plan) -> OfRecord:
    generate = compile_plan(plan)
    decode = msgspec.json.Decoder().decode

    def apply(line: bytes) -> tuple[bytes, tuple[Problem, ...]]:
        try:
            source = decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            source = _read(line)
        document, errors = generate(source)
        try:
            text = _encode(document)
        except (OverflowError, UnicodeEncodeError, RecursionError):
            return document_text(document).encode(), errors
        if may_have_odd_number(text) and has_odd_number(document):
            return document_text(document).encode(), errors
        return text, errors

    return apply


def _write_checked(document: Json, buffer: bytearray) -> None:
    _write(document, buffer)
    if may_have_odd_number(buffer) and has_odd_number(document):
        raise OddNumberError


def _makes_numbers_elsewhere(plan: Plan) -> bool:
    """Whether numbers may come from constants, tables and defaults, which are not looked at one by one."""
    return any(
        row is not None
        and (row.options is not None or (isinstance(row.source, ConstantSource) and has_odd_number(row.source.value)))
        for row in plan.checked.rows
    )


def _read(line: bytes) -> Json:
    """What msgspec does not read: told what is wrong with it, or half characters, that JSON allows as escapes."""
    text = decode_text(line)
    try:
        return read_json(text)
    except JsonTextError as error:
        if not error.is_key_twice:
            raise
        return json.loads(text)  # the last counts, as in what msgspec reads
