"""Files that hold one JSON value each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from designer.documents import DocumentError, document_text, read_bytes, write_atomically
from designer.jsontext import Json, JsonTextError, json_reader


def read_document(path: Path, cancelled: Callable[[], bool] = lambda: False) -> Json:
    """The one document that a file holds, an array too; raises DocumentError, ReadingCancelled."""
    data = read_bytes(path, cancelled).removeprefix(b"\xef\xbb\xbf")
    try:
        return json_reader(len(data))(data)
    except JsonTextError as error:
        raise DocumentError.from_json_text(error, title=path.name, path=path) from None


def write_document(path: Path, document: Json) -> None:
    """Write a document, aside and moved into place, in a folder that is made where it is not there; raises OSError.

    What that folder is in has to be there: where a drive was pulled out, nothing is to be written in its place.
    """
    path.parent.mkdir(exist_ok=True)
    write_atomically(path, (document_text(document, 2) + "\n").encode())
