"""The three mappings by hand in Python, on text as two libraries read and write it."""

import json

import orjson

from benchmarks.by_hand import erp_order
from benchmarks.by_hand_array import order_lines
from benchmarks.by_hand_flat import customer_card
from benchmarks.peers.form import Form, OnDocument, Peer, with_orjson


def with_json() -> Peer:
    """The standard library."""
    return Peer(_json_form(customer_card), _json_form(erp_order), _json_form(order_lines))


def with_only_orjson() -> Peer:
    """The fastest library that reads all there is."""
    return Peer(with_orjson(customer_card), with_orjson(erp_order), with_orjson(order_lines))


def orjson_alone(line: bytes) -> bytes:
    """A line read and written again, and nothing mapped."""
    written: bytes = orjson.dumps(orjson.loads(line))
    return written


def _json_form(on_document: OnDocument) -> Form:
    write = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

    def on_line(line: bytes) -> bytes:
        return write(on_document(json.loads(line))).encode()

    return Form(on_document, lambda lines: map(on_line, lines))
