"""An explanation on the terminal and as JSON."""

from collections.abc import Iterator

from designer.cli.visible_text import visible
from designer.documents import document_text
from designer.engine import NOTHING, Explanation, RowResult, Steps
from designer.engine.reasons import Reason
from designer.jsontext import Json
from designer.mapping import Mapping, format_path, path_of_steps


def explanation_lines(mapping: Mapping, explanation: Explanation) -> Iterator[str]:
    """Each generated value with its row and source; each row with its state and problems."""
    rows = mapping.rows or ()
    yield "Generated values"
    for place, origin in explanation.origins.items():
        if origin.row < 0:
            yield "  the source document passes along unchanged"
            continue
        sources = ", ".join(visible(_place_text(source)) for source in origin.sources)
        if not sources:
            sources = "a constant" if rows[origin.row].has_constant else "no field of the source"
        value = document_text(_at(explanation.generated, place))
        yield f"  {visible(_place_text(place))} = {value}  from row {origin.row + 1}: {sources}"
    yield "Rows"
    for row in explanation.rows:
        value = "" if row.value is NOTHING else f"  {document_text(row.value)}"
        yield f"  {row.index + 1} {row.state}{value}"
        for problem in row.problems:
            yield f"      {problem.severity}: {problem.message}. {problem.hint}".rstrip()


def explanation_json(explanation: Explanation) -> Json:
    """The same as a JSON object; rows count from 1."""
    return {
        "generated": explanation.generated,
        "values": [
            {
                "path": _place_text(place),
                "row": origin.row + 1 if origin.row >= 0 else None,
                "sources": [_place_text(source) for source in origin.sources],
            }
            for place, origin in explanation.origins.items()
        ],
        "rows": [_row_json(row) for row in explanation.rows],
    }


def why_json(reason: Reason) -> Json:
    """Why a value is there, as a JSON object; rows count from 1."""
    return {"rows": [row + 1 for row in reason.rows], "why": reason.words}


def _row_json(row: RowResult) -> Json:
    told: dict[str, Json] = {"row": row.index + 1, "state": row.state.value}
    if row.value is not NOTHING:
        told["value"] = row.value
    told["problems"] = [problem.as_json() for problem in row.problems]
    return told


def _place_text(place: Steps) -> str:
    return format_path(path_of_steps(place)) or "the whole document"


def _at(document: Json, place: Steps) -> Json:
    for step in place:
        document = document[step]
    return document
