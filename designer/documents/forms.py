"""The forms in which a file holds documents."""

from enum import StrEnum


class Form(StrEnum):
    """One document, an array of records, or NDJSON (a document a line)."""

    DOCUMENT = "document"
    RECORDS = "records"
    LINES = "lines"
