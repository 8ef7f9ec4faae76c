"""JSON as people write it: read strictly, with the place of what is wrong; written as others expect it."""

from designer.jsontext.brief import brief_json
from designer.jsontext.collector import collector_paused
from designer.jsontext.decoding import decode_text
from designer.jsontext.errors import JsonTextError
from designer.jsontext.places import Place, place_of
from designer.jsontext.readers import json_reader
from designer.jsontext.reading import MAX_DEPTH, read_json
from designer.jsontext.values import Json, copy_json, same_json
from designer.jsontext.writing import write_json

__all__ = [
    "MAX_DEPTH",
    "Json",
    "JsonTextError",
    "Place",
    "brief_json",
    "collector_paused",
    "copy_json",
    "decode_text",
    "json_reader",
    "place_of",
    "read_json",
    "same_json",
    "write_json",
]
