"""Files and standard input as mappings and samples."""

import sys
from collections.abc import Sequence
from pathlib import Path

from designer.documents import DocumentError, Sample, plain_os_error, read_sample, sample_from_bytes
from designer.library import Mapping, MappingError
from designer.mapping import why_a_document

STANDARD_INPUT = "standard input"


def load_mapping(name: str) -> Mapping:
    """The mapping of a file or, for `-`, of standard input; raises MappingError or DocumentError naming it."""
    title = STANDARD_INPUT if name == "-" else Path(name).name
    try:
        mapping = Mapping.from_json(_standard_input()) if name == "-" else Mapping.load(name)
    except MappingError as error:
        raise error.located(title) from None
    if why := why_a_document(mapping):
        hint = "give the file of a mapping here, and documents as what it reads"
        raise MappingError(f"{title} is not a mapping: {why}", hint=hint)
    return mapping


def load_sample(name: str) -> Sample:
    """The documents of a file or, for `-`, of standard input; raises DocumentError. Tells bad lines on the way."""
    sample = sample_from_bytes(_standard_input(), STANDARD_INPUT) if name == "-" else read_sample(Path(name))
    for bad in sample.problems:
        place = f"line {bad.line}" if bad.column is None else f"line {bad.line}, column {bad.column}"
        print(f"{sample.title}, {place}: {bad.message}", file=sys.stderr)
    return sample


def refuse_reading_twice(names: Sequence[str]) -> None:
    """Standard input can be one of the files only; raises DocumentError."""
    if names.count("-") > 1:
        raise DocumentError("it can be read once only", title=STANDARD_INPUT, hint="give a file in place of one -")


def _standard_input() -> bytes:
    if sys.stdin is None:
        raise DocumentError("there is none", title=STANDARD_INPUT, hint="name a file")
    try:
        return sys.stdin.buffer.read()
    except OSError as error:
        raise DocumentError(
            f"it cannot be read, since {plain_os_error(error)}", title=STANDARD_INPUT, hint="name a file"
        ) from None
