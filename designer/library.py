"""The library's face: a mapping that can be read, run, explained and saved."""

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Self

from designer import mapping as language
from designer.documents import read_bytes, write_atomically
from designer.engine import Explanation, Plan, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import (
    MappingError,
    Problem,
    mapping_from_dict,
    mapping_from_json,
    mapping_to_dict,
    mapping_to_json,
    parse_path,
)

if TYPE_CHECKING:
    from designer.batch import RecordError, RecordFunction
    from designer.engine.compiler import Compiled
    from designer.engine.problem_groups import ProblemGroup
    from designer.engine.reasons import Reason

__all__ = ["Mapping", "MappingError"]


class Mapping(language.Mapping):
    """A mapping with the engine at hand; a frozen value like the one it extends, which may not know the engine."""

    @classmethod
    def load(cls, path: str | PathLike[str]) -> Self:
        """The mapping of a file; raises MappingError (line, column) or DocumentError (cannot be read)."""
        return cls.from_json(read_bytes(Path(path)))

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The mapping of a JSON text; raises MappingError with line and column."""
        return cls._of(mapping_from_json(text))

    @classmethod
    def from_dict(cls, resource: dict[str, Json] | None) -> Self:
        """The mapping of a resource already read; None means none at all. Raises MappingError."""
        return cls._of(mapping_from_dict(resource))

    def to_dict(self) -> dict[str, Json]:
        """The resource, all keys in the order read."""
        return mapping_to_dict(self)

    def to_json(self) -> str:
        """The text of the mapping file: one row a line."""
        return mapping_to_json(self)

    def save(self, path: str | PathLike[str]) -> None:
        """Write the mapping file, aside and moved into place; raises OSError and leaves the old one whole."""
        write_atomically(Path(path), self.to_json().encode())

    def apply(self, source: Json) -> Json:
        """The generated document; shares nothing mutable with the source. Rows in error are left out.

        The first call compiles the mapping, which takes some milliseconds for a hundred rows.
        """
        return self._compiled(source)[0]

    def apply_with_errors(self, source: Json) -> tuple[Json, tuple[Problem, ...]]:
        """The generated document, and the errors of rows for this document alone; `check` tells all others."""
        return self._compiled(source)

    def apply_lines(
        self, lines: Iterable[bytes | str], errors: "Callable[[RecordError], object] | None" = None
    ) -> Iterator[bytes]:
        """The generated documents of lines of NDJSON, one by one as they come, without line ends.

        Blank lines are passed over. What is wrong with a record goes to `errors`, and the rest goes on; without it rows
        in error are left out, and a line that is not JSON raises DocumentError with its number.
        """
        from designer.batch import documents_of_lines

        return documents_of_lines(self._record_function, lines, errors)

    def explain(self, source: Json) -> Explanation:
        """The generated document with every row's state, all problems, and where each value came from."""
        return explain(self._plan, source)

    def why(self, source: Json, path: str) -> "tuple[Reason, ...]":
        """Why the generated document of this source holds what it holds at a path, or nothing: in words for people.

        One reason, or one for each row that generates there. Raises PathError for what is no path.
        """
        from designer.engine.reasons import why_place  # late: only those who ask pay for it

        return why_place(self._plan, self.explain(source), source, parse_path(path))

    def why_row(self, source: Json, row: int) -> "Reason":
        """Why a row, counted from 0, generates what it does of this source, or nothing; raises IndexError of no row."""
        from designer.engine.reasons import why_row

        return why_row(self._plan, self.explain(source), source, row)

    def problems_over(self, sources: Iterable[Json]) -> "tuple[ProblemGroup, ...]":
        """The problems of any number of records, grouped by row and code and counted; `check` tells all others.

        The sources are taken one by one, and none is kept.
        """
        from designer.engine.problem_groups import ProblemsOfRecords

        found = ProblemsOfRecords(self._plan)
        for source in sources:
            found.add(source)
        return found.groups

    def check(self) -> tuple[Problem, ...]:
        """What can be told of the mapping without a sample."""
        return self._plan.problems

    @cached_property
    def _plan(self) -> Plan:
        return plan_mapping(self)

    @cached_property
    def _compiled(self) -> "Compiled":
        from designer.engine.compiler import compile_plan  # late: only those who generate documents pay for it

        return compile_plan(self._plan)

    @cached_property
    def _record_function(self) -> "RecordFunction":
        from designer.batch import record_function

        return record_function(self)

    @classmethod
    def _of(cls, mapping: language.Mapping) -> Self:
        return cls(mapping.entries, mapping.rows)
