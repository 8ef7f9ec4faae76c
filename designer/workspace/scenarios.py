"""Scenarios: records with what is expected of them, found on disk and compared with what a mapping generates."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from designer.documents import DocumentError, ReadingCancelled, Sample, join_samples, read_bytes, read_sample
from designer.documents.difference import Difference, differences
from designer.engine import plan_mapping
from designer.engine.compiler import compile_plan
from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import Mapping, MappingError, mapping_from_json
from designer.said import said
from designer.workspace.bundled_samples import read_sample_folder
from designer.workspace.design import DESIGN_SUFFIX, design_path, read_design
from designer.workspace.expectations import Expectations, ExpectedFile, expected_files, read_expectations
from designer.workspace.record_places import RecordPlace

MAPPING_SUFFIX: Final = ".mapping.json"


@frozen
class ScenarioFiles:
    """A mapping with the samples and expected documents that stand beside it."""

    mapping: Path
    sources: tuple[Path, ...]
    destination: Path | None
    expected: tuple[ExpectedFile, ...]
    trouble: str = ""
    """Why it cannot be said which there are."""


@frozen
class ScenarioResult:
    """What became of one record of which something is expected.

    `trouble` says why it could not be compared; then `place` is None where it is no matter of one record. `index` is
    that of the record in the sample, None where the sample has it not.
    """

    mapping: Path | None
    place: RecordPlace | None
    index: int | None
    differences: tuple[Difference, ...]
    trouble: str = ""

    @property
    def is_as_expected(self) -> bool:
        """Whether the very document was generated that is expected."""
        return not self.differences and not self.trouble


def find_scenarios(place: Path, cancelled: Callable[[], bool] = lambda: False) -> tuple[ScenarioFiles, ...]:
    """The scenarios of a mapping file, or of all mappings in a folder and below it that have expected documents.

    A mapping has them by its design file, or by a `sample.json` as the bundled samples have one. Raises
    ReadingCancelled.
    """
    if not place.is_dir():
        return (_of_mapping(place) or ScenarioFiles(place, (), None, ()),)
    mappings: set[Path] = set()
    for folder, _, names in os.walk(place):
        if cancelled():
            raise ReadingCancelled
        mappings.update(_mappings_in(Path(folder), names))
    found = (_of_mapping(mapping) for mapping in sorted(mappings))
    return tuple(files for files in found if files is not None and (files.expected or files.trouble))


def run_scenarios(files: ScenarioFiles, cancelled: Callable[[], bool] = lambda: False) -> Iterator[ScenarioResult]:
    """Carry a mapping out on each record of which something is expected, one by one; what cannot be read is a result.

    Raises ReadingCancelled.
    """
    if files.trouble:
        yield _trouble(files.mapping, files.trouble)
        return
    try:
        mapping = mapping_from_json(read_bytes(files.mapping, cancelled))
        samples = [read_sample(path, cancelled) for path in files.sources]
    except MappingError as error:
        yield _trouble(files.mapping, str(error.located(files.mapping.name)))
        return
    except DocumentError as error:
        yield _trouble(files.mapping, str(error))
        return
    expected, troubles = read_expectations(files.expected, cancelled)
    for told in troubles:
        yield _trouble(files.mapping, str(told))
    if not samples and files.expected:
        yield _trouble(
            files.mapping, said("{0} has no samples; open some, and keep them with the mapping", files.mapping.name)
        )
        return
    if samples:
        yield from compare_records(mapping, join_samples(samples), expected, files.mapping, cancelled)


def compare_records(
    mapping: Mapping,
    sample: Sample,
    expected: Expectations,
    path: Path | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[ScenarioResult]:
    """Carry a mapping out on each record of a sample of which something is expected; ends when `cancelled` says so."""
    generate = compile_plan(plan_mapping(mapping))
    for index, place, document in expected.records(sample):
        if cancelled():
            return
        if index is None:
            name = said("the pasted JSON") if place.path is None else place.path.name
            yield ScenarioResult(path, place, None, (), said("there is no record {0} in {1}", place.number, name))
        else:
            generated: Json = generate(sample.records[index])[0]
            yield ScenarioResult(path, place, index, differences(document, generated))


def _mappings_in(folder: Path, names: Sequence[str]) -> Iterator[Path]:
    """The mappings among the files of a folder that may have scenarios."""
    for name in names:
        if name == "sample.json":
            sample = read_sample_folder(folder / name)
            if sample is not None:
                yield sample.mapping
        elif name.endswith(DESIGN_SUFFIX) and (mapping := _mapping_beside(folder / name)) is not None:
            yield mapping


def _mapping_beside(design: Path) -> Path | None:
    name = design.name.removesuffix(DESIGN_SUFFIX)
    beside = (design.with_name(name + suffix) for suffix in (MAPPING_SUFFIX, ".json"))
    return next((path for path in beside if path.is_file()), None)


def _trouble(mapping: Path, words: str) -> ScenarioResult:
    return ScenarioResult(mapping, None, None, (), words)


def _of_mapping(mapping: Path) -> ScenarioFiles | None:
    try:
        design = read_design(design_path(mapping))
    except DocumentError as error:
        return ScenarioFiles(mapping, (), None, (), str(error))
    if design is not None:
        sources: Sequence[str] = design.sources or tuple(dict.fromkeys(entry.source for entry in design.expected))
        return ScenarioFiles(
            mapping,
            tuple(map(design.file, sources)),
            None if design.destination is None else design.file(design.destination),
            expected_files(design),
        )
    sample = read_sample_folder(mapping.with_name("sample.json"))
    if sample is None or sample.mapping != mapping:
        return None
    whole = ExpectedFile(sample.source, None, sample.expected)
    return ScenarioFiles(mapping, (sample.source,), sample.destination, (whole,))
