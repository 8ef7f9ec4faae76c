"""What is expected of records and is in no file yet, written down beside a journal: a line each."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from designer.documents import ABSENT, Absent, document_text
from designer.jsontext import Json, JsonTextError, json_reader
from designer.workspace.record_places import RecordPlace

UnkeptExpectations: TypeAlias = Mapping[RecordPlace, Json | Absent]
"""By the places of the records; ABSENT: nothing is expected of it any more."""


def expectations_to_text(expected: UnkeptExpectations) -> str:
    """Lines `[path or null, number, document]`, without the document where nothing is expected. Paths are whole."""
    lines = []
    for place, document in expected.items():
        path = None if place.path is None else os.path.abspath(place.path)  # noqa: PTH100 -- follows no links
        lines.append(document_text([path, place.number, *([] if document is ABSENT else [document])]))
    return "".join(line + "\n" for line in lines)


def expectations_from_text(text: str) -> dict[RecordPlace, Json | Absent]:
    """What was written down; lines that cannot be read are left out."""
    found: dict[RecordPlace, Json | Absent] = {}
    for line in text.split("\n"):
        data = line.encode("utf-8", "replace")
        try:
            held = json_reader(len(data))(data) if data else None
        except JsonTextError:
            continue
        match held:
            case [None | str() as path, int() as number, *documents] if len(documents) <= 1 and "\0" not in (
                path or ""
            ):
                place = RecordPlace(None if path is None else Path(path), number)
                found[place] = documents[0] if documents else ABSENT
    return found
