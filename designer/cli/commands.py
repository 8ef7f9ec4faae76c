"""The commands over a few documents: explain, check, fields."""

import argparse

from designer.cli.checking import BadLineFinding, Finding, findings_of, lines_of
from designer.cli.explaining import explanation_json, explanation_lines, why_json
from designer.cli.input import load_mapping, load_sample, refuse_reading_twice, tell_bad_lines
from designer.cli.progress import with_progress
from designer.cli.record_numbers import NumberedSample
from designer.cli.visible_text import visible
from designer.documents import (
    EVERY,
    BadLine,
    DocumentError,
    Field,
    document_text,
    field_tree,
    walk_fields,
)
from designer.jsontext import Json
from designer.mapping import PathError, Problem, Severity, format_path, parse_path, path_of_steps

_FINE = 0
_FINDINGS = 1


def explain(said: argparse.Namespace) -> int:
    """Each generated value with its row and source, and each row with its state."""
    refuse_reading_twice([said.mapping, said.input])
    mapping = load_mapping(said.mapping)
    sample = load_sample(said.input)
    numbered = NumberedSample(sample)
    first = numbered.number(0) if sample.records else 1
    number, count = first if said.record is None else said.record, len(numbered)
    if not 1 <= number <= count:
        raise DocumentError(
            f"there is no record {number}",
            title=sample.title,
            hint=f"choose one from 1 to {count}" if count else "it holds none",
        )
    record = numbered.record(number)
    if isinstance(record, BadLine):
        raise DocumentError(
            f"this record cannot be read: {record.message}",
            title=f"{sample.title}, record {number}", hint=record.hint, line=record.line, column=record.column,
        )  # fmt: skip
    tell_bad_lines(sample)
    explanation = mapping.explain(record)
    reasons = None if said.why is None else mapping.why(record, _path_said(said.why))
    if said.json:
        told = explanation_json(explanation) if reasons is None else [why_json(reason) for reason in reasons]
        print(document_text(told, 2))
    else:
        if count > 1:
            print(f"Record {number} of {count}" + ("" if said.record else " (choose another with --record N)"))
        if reasons is not None:
            print("\n".join(visible(str(reason)) for reason in reasons))
            return _FINE
        for line in explanation_lines(mapping, explanation):
            print(line)
    return _FINDINGS if sample.problems or _matters(explanation.problems) else _FINE


def check(said: argparse.Namespace) -> int:
    """All problems of a mapping, alone, beside samples and with each record."""
    refuse_reading_twice([said.mapping, *said.source, *said.destination])
    mapping = load_mapping(said.mapping)
    samples = [load_sample(name) for name in said.source]
    wanted = [load_sample(name) for name in said.destination]
    records: list[Json] = [record for sample in samples for record in sample.records]
    findings: list[Finding | BadLineFinding] = [
        *(BadLineFinding(sample.title, bad) for sample in (*samples, *wanted) for bad in sample.problems),
        *findings_of(
            mapping, records, with_progress(records), [one for sample in wanted for one in sample.records], samples
        ),
    ]
    if said.json:
        print(document_text([finding.as_json() for finding in findings], 2))
    else:
        for line in lines_of(findings):
            print(line)
        if not findings:
            print("No problems found.")
    return _FINDINGS if any(finding.matters for finding in findings) else _FINE


def fields(said: argparse.Namespace) -> int:
    """The tree of fields, merged over all records."""
    sample = load_sample(said.file)
    tell_bad_lines(sample)
    for field in walk_fields(field_tree(sample.records)):
        if said.json:
            print(document_text(_field_json(field)))
            continue
        examples = ", ".join(document_text(value) for value in field.examples())
        part = "" if field.is_everywhere else f"in {field.present} of {field.out_of}"
        print(f"{visible(_path_text(field)):<44} {field.type:<8} {part:<12} {examples}".rstrip())
    return _FINDINGS if sample.problems else _FINE


def _path_said(text: str) -> str:
    """A path that was given; raises DocumentError where it is none."""
    if not text.strip():
        hint = "name a generated field, such as contact.name, or leave --why out for all of them"
        raise DocumentError("it names no field", title="--why", hint=hint)
    try:
        parse_path(text)
    except PathError as error:
        raise DocumentError(error.message, title=f"--why {text}, column {error.column}", hint=error.hint) from None
    return text


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


def _matters(problems: tuple[Problem, ...] | list[Problem]) -> bool:
    return any(problem.severity is not Severity.INFO for problem in problems)
