"""The commands, each over the library: apply, explain, check, fields."""

import argparse
import json
import sys
from pathlib import Path

from designer.cli.input import load_mapping, load_sample
from designer.documents import (
    EVERY,
    DocumentError,
    Field,
    document_text,
    documents_text,
    field_tree,
    find_field,
    plain_os_error,
    walk_fields,
    write_atomically,
)
from designer.engine import NOTHING, Explanation, RowResult, Steps
from designer.jsontext import Json
from designer.mapping import (
    Index,
    Key,
    Problem,
    Severity,
    check_rows,
    check_sources,
    format_path,
    path_of_steps,
)
from designer.mapping import Path as FieldPath

_FINE = 0
_FINDINGS = 1


def apply(said: argparse.Namespace) -> int:
    """Generate a document for each record; a bad line is told, and the rest goes on."""
    mapping = load_mapping(said.mapping)
    status = _FINE
    texts = []
    for name in said.inputs or ["-"]:
        sample = load_sample(name)
        for bad in sample.problems:
            print(f"{sample.title}, line {bad.line}: {bad.message}", file=sys.stderr)
            status = _FINDINGS
        texts.append(documents_text([mapping.apply(record) for record in sample.records], sample.form))
    for problem in mapping.check():
        if problem.severity is Severity.ERROR:
            print(problem, file=sys.stderr)
            status = _FINDINGS
    _write("".join(text if text.endswith("\n") else text + "\n" for text in texts), said.output)
    return status


def explain(said: argparse.Namespace) -> int:
    """Each generated value with its row and source, and each row with its state."""
    mapping = load_mapping(said.mapping)
    sample = load_sample(said.input)
    if not 1 <= said.record <= len(sample.records):
        raise DocumentError(
            f"there is no record {said.record}",
            title=sample.title,
            hint=f"choose one from 1 to {len(sample.records)}",
        )
    explanation = mapping.explain(sample.records[said.record - 1])
    if said.json:
        print(document_text(_explanation_json(explanation), 2))
    else:
        _print_explanation(explanation)
    return _FINDINGS if _matters(explanation.problems) else _FINE


def check(said: argparse.Namespace) -> int:
    """All problems of a mapping, alone and with each record of the samples."""
    mapping = load_mapping(said.mapping)
    problems = list(mapping.check())
    records: list[Json] = []
    for name in said.source:
        records.extend(load_sample(name).records)
    if records:
        tree = field_tree(records)
        problems.extend(check_sources(check_rows(mapping), lambda path: find_field(tree, _steps(path)) is not None))
    alone = set(map(str, problems))
    counted: dict[tuple[int | None, str], list[Problem]] = {}
    for record in records:
        for problem in mapping.explain(record).problems:
            if problem.severity is not Severity.INFO and str(problem) not in alone:
                counted.setdefault((problem.row, problem.code), []).append(problem)
    if said.json:
        found = [{**problem.as_json(), "records": None} for problem in problems]
        found += [{**group[0].as_json(), "records": len(group)} for group in counted.values()]
        print(document_text(found, 2))
    else:
        for problem in problems:
            print(f"{problem.severity}: {problem}")
        for group in counted.values():
            print(f"{group[0].severity}: {group[0]} ({len(group)} of {len(records)} records)")
        if not problems and not counted:
            print("No problems found.")
    return _FINDINGS if _matters((*problems, *(group[0] for group in counted.values()))) else _FINE


def fields(said: argparse.Namespace) -> int:
    """The tree of fields, merged over all records."""
    tree = field_tree(load_sample(said.file).records)
    for field in walk_fields(tree):
        if not field.steps:
            continue
        if said.json:
            print(json.dumps(_field_json(field), ensure_ascii=False))
            continue
        examples = ", ".join(document_text(value) for value in field.examples())
        part = "" if field.is_everywhere else f"in {field.present} of {field.out_of}"
        print(f"{_path_text(field):<44} {field.type:<8} {part:<12} {examples}".rstrip())
    return _FINE


def _write(text: str, output: str) -> None:
    if output == "-":
        sys.stdout.write(text)
        return
    try:
        write_atomically(Path(output), text.encode())
    except OSError as error:
        raise DocumentError(
            f"it cannot be written, since {plain_os_error(error)}", title=output, hint="choose another place"
        ) from None


def _print_explanation(explanation: Explanation) -> None:
    print("Generated values")
    for place, origin in explanation.origins.items():
        if origin.row < 0:
            print("  the source document passes along unchanged")
            continue
        sources = ", ".join(format_path(path_of_steps(source)) for source in origin.sources) or "a constant"
        value = document_text(_at(explanation.generated, place))
        print(f"  {format_path(path_of_steps(place))} = {value}  from row {origin.row + 1}: {sources}")
    print("Rows")
    for row in explanation.rows:
        value = "" if row.value is NOTHING else f"  {document_text(row.value)}"
        print(f"  {row.index + 1} {row.state}{value}")
        for problem in row.problems:
            print(f"      {problem.severity}: {problem.message}. {problem.hint}".rstrip())


def _explanation_json(explanation: Explanation) -> Json:
    return {
        "generated": explanation.generated,
        "values": [
            {
                "path": format_path(path_of_steps(place)),
                "row": origin.row + 1,
                "sources": [format_path(path_of_steps(source)) for source in origin.sources],
            }
            for place, origin in explanation.origins.items()
        ],
        "rows": [_row_json(row) for row in explanation.rows],
    }


def _row_json(row: RowResult) -> Json:
    told: dict[str, Json] = {"row": row.index + 1, "state": row.state.value}
    if row.value is not NOTHING:
        told["value"] = row.value
    told["problems"] = [problem.as_json() for problem in row.problems]
    return told


def _field_json(field: Field) -> Json:
    return {
        "path": _path_text(field),
        "type": field.type,
        "present": field.present,
        "outOf": field.out_of,
        "examples": list(field.examples()),
    }


def _path_text(field: Field) -> str:
    text = ""
    for step in field.steps:
        part = "[*]" if step is EVERY else format_path(path_of_steps((step,)))
        text += part if not text or part.startswith("[") else f".{part}"
    return text


def _steps(path: FieldPath) -> tuple[str | int, ...]:
    return tuple(
        segment.name if isinstance(segment, Key) else segment.number if isinstance(segment, Index) else 0
        for segment in path
    )


def _at(document: Json, place: Steps) -> Json:
    for step in place:
        document = document[step]
    return document


def _matters(problems: tuple[Problem, ...]) -> bool:
    return any(problem.severity is not Severity.INFO for problem in problems)
