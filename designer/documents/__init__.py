"""Documents: opened, seen as a tree of fields, and written."""

from designer.documents.errors import DocumentError, ReadingCancelled
from designer.documents.fields import MIXED, Field, field_tree, find_field, prepare_fields, walk_fields
from designer.documents.files import (
    plain_os_error,
    read_bytes,
    unreadable,
    unwritable,
    write_atomically,
    written_atomically,
)
from designer.documents.forms import Form
from designer.documents.joined import join_samples
from designer.documents.numbers import number_text
from designer.documents.record_search import held_in_steps, holds_text
from designer.documents.sample import (
    BadLine,
    Sample,
    is_named_as_lines,
    read_sample,
    sample_from_bytes,
    sample_from_text,
)
from designer.documents.steps import (
    ABSENT,
    EVERY,
    Absent,
    Every,
    FieldEvery,
    FieldIndex,
    FieldKey,
    FieldSegment,
    Root,
    Step,
    places_at,
    value_at,
    values_at,
)
from designer.documents.writing import document_text, documents_text

__all__ = [
    "ABSENT",
    "EVERY",
    "MIXED",
    "Absent",
    "BadLine",
    "DocumentError",
    "Every",
    "Field",
    "FieldEvery",
    "FieldIndex",
    "FieldKey",
    "FieldSegment",
    "Form",
    "ReadingCancelled",
    "Root",
    "Sample",
    "Step",
    "document_text",
    "documents_text",
    "field_tree",
    "find_field",
    "held_in_steps",
    "holds_text",
    "is_named_as_lines",
    "join_samples",
    "number_text",
    "places_at",
    "plain_os_error",
    "prepare_fields",
    "read_bytes",
    "read_sample",
    "sample_from_bytes",
    "sample_from_text",
    "unreadable",
    "unwritable",
    "value_at",
    "values_at",
    "walk_fields",
    "write_atomically",
    "written_atomically",
]
