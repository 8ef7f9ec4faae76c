"""How the generated documents stand in the output: one a line, as an array, or a single one."""

import json
from typing import TypeAlias

import msgspec

from designer.batch.compression import Compression
from designer.documents import Form, document_text
from designer.frozen import frozen

_INDENT = 2
Documents: TypeAlias = list[bytes]


@frozen
class Shape:
    """The form of an output, and how it is packed."""

    form: Form
    compression: Compression

    @property
    def packed_in_parts(self) -> Compression:
        """How parts are packed: those of an array get their brackets first, and are packed when they are joined."""
        return self.compression if self.form is Form.LINES else Compression.NONE


def shaped(documents: Documents, form: Form) -> bytes:
    """Documents as they follow each other in the output; of an array each has a comma before it."""
    if not documents:
        return b""
    match form:
        case Form.LINES:
            documents.append(b"")
            return b"\n".join(documents)
        case Form.RECORDS:
            return b"".join(b",\n  " + indented(one).replace(b"\n", b"\n  ") for one in documents)
        case Form.DOCUMENT:
            return b"".join(indented(one) + b"\n" for one in documents)


def indented(document: bytes) -> bytes:
    """A document over several lines, as people read it."""
    try:
        return msgspec.json.format(document, indent=_INDENT)
    except msgspec.DecodeError:  # a lone surrogate's escape, which msgspec does not read
        return document_text(json.loads(document), _INDENT).encode()
    except RecursionError:  # nested deeper than anyone reads
        return document
