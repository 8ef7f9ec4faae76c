"""Files and standard input as mappings and samples."""

import sys
from pathlib import Path

from designer.documents import DocumentError, Sample, read_sample, sample_from_text
from designer.jsontext import JsonTextError, decode_text
from designer.library import Mapping, MappingError

STANDARD_INPUT = "standard input"


def load_mapping(name: str) -> Mapping:
    """The mapping of a file or, for `-`, of standard input; raises MappingError or DocumentError naming it."""
    try:
        return Mapping.from_json(sys.stdin.buffer.read()) if name == "-" else Mapping.load(name)
    except MappingError as error:
        raise error.located(STANDARD_INPUT if name == "-" else Path(name).name) from None


def load_sample(name: str) -> Sample:
    """The documents of a file or, for `-`, of standard input; raises DocumentError."""
    if name != "-":
        return read_sample(Path(name))
    try:
        text = decode_text(sys.stdin.buffer.read())
    except JsonTextError as error:
        raise DocumentError.from_json_text(error, title=STANDARD_INPUT) from None
    return sample_from_text(text, STANDARD_INPUT)
