"""Files and standard input as mappings and samples."""

import sys
from collections.abc import Sequence
from pathlib import Path

from designer.documents import DocumentError, Form, Sample, plain_os_error, read_sample, sample_from_bytes
from designer.library import Mapping, MappingError
from designer.mapping import why_a_document

STANDARD_INPUT = "standard input"


def load_mapping(name: str) -> Mapping:
    """The mapping of a file or, for `-`, of standard input; raises MappingError or DocumentError naming it as given."""
    title = STANDARD_INPUT if name == "-" else name
    try:
        mapping = Mapping.from_json(_standard_input()) if name == "-" else Mapping.load(name)
    except MappingError as error:
        raise error.located(title) from None
    except DocumentError as error:
        raise error.of(title) from None
    if why := why_a_document(mapping):
        hint = "give the file of a mapping here, and documents as what it reads"
        raise MappingError(f"{title} is not a mapping: {why}", hint=hint)
    return mapping


def load_sample(name: str) -> Sample:
    """The documents of a file or, for `-`, of standard input; raises DocumentError."""
    sample = sample_from_bytes(_standard_input(), STANDARD_INPUT) if name == "-" else read_sample(Path(name))
    if sample.form is Form.DOCUMENT and sample.records[0] == []:  # an array of no records, as for `apply`
        return Sample(sample.title, sample.path, Form.RECORDS, ())
    return sample


def tell_bad_lines(sample: Sample) -> None:
    """Say on standard error which lines could not be read."""
    for bad in sample.problems:
        print(f"{sample.title}, {bad.place}: {bad.told}", file=sys.stderr)


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
