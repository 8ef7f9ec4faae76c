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
    finish_plainly,
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
from designer.engine.types import convert
from designer.frozen import frozen
from designer.jsontext import Json, JsonTextError, decode_text, read_json
from designer.mapping import ConstantSource, Mapping, ParsedRow, Problem, mapping_from_json

OfRecord: TypeAlias = Callable[[bytes], tuple[bytes, tuple[Problem, ...]]]
"""The generated document without a line end, and the errors of rows; raises JsonTextError where the line is none."""

NOT_LIKE_MOST: Final = (
    msgspec.DecodeError, UnicodeDecodeError, RecursionError, OddNumberError, OverflowError, UnicodeEncodeError
)  # fmt: skip
"""What `Swift` raises for records that it is not for."""

_ON_PLAIN_NUMBERS: Final = {
    "to_number": to_plain_number,
    "read_number": number_in_text,
    "finish_value": finish_plainly,
}
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
        compile_for_many(plan, structs, _ON_PLAIN_NUMBERS),
        _write_checked if any(row is not None and _holds_odd_number(row) for row in plan.checked.rows) else _write,
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


def _holds_odd_number(row: ParsedRow) -> bool:
    """Whether a row may bring a number that is not looked at when it is generated: of what the row itself holds."""
    held: list[Json] = []
    made: tuple[Json, ...] = ()
    if isinstance(row.source, ConstantSource):
        made = (row.source.value,)
    if (options := row.options) is not None:
        made += options.constant
        held.append(options.default)
        if options.lookup is not None:
            held += (options.lookup.default, *options.lookup.table.values())
    return has_odd_number([*held, *made, *(convert(value, row.data_type) for value in made)])


def _read(line: bytes) -> Json:
    """What msgspec does not read: told what is wrong with it, or half characters, that JSON allows as escapes."""
    text = decode_text(line)
    try:
        return read_json(text)
    except JsonTextError as error:
        if not error.is_key_twice:
            raise
        return json.loads(text)  # the last counts, as in what msgspec reads
