"""One record: a line of JSON becomes the generated document's line. All batch runs carry a mapping out by this."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from designer.documents import document_text
from designer.engine import plan_mapping
from designer.engine.compiler import compile_plan
from designer.jsontext.swift_reading import read_json_bytes
from designer.mapping import Mapping, Problem, mapping_from_json

RecordFunction: TypeAlias = Callable[[bytes], tuple[bytes, tuple[Problem, ...]]]
"""The generated document without a line end, and the errors of rows; raises JsonTextError where the line is none."""


def record_function(mapping: Mapping) -> RecordFunction:
    """The function that carries a mapping out on the bytes of one record."""
    generate = compile_plan(plan_mapping(mapping))

    def apply(line: bytes) -> tuple[bytes, tuple[Problem, ...]]:
        document, errors = generate(read_json_bytes(line))
        return document_text(document).encode(), errors

    return apply


@lru_cache(maxsize=4)
def record_function_of(resource: bytes) -> RecordFunction:
    """The same of a mapping's text, made once in each process that it is sent to."""
    return record_function(mapping_from_json(resource))
