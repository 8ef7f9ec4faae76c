"""What rows made of one document, kept for the next explanation of it: of an edited mapping most rows are as before."""

from designer.engine.explanation import RowResult
from designer.engine.known_parts import KnownParts
from designer.engine.row_values import Sources
from designer.engine.search import Search
from designer.jsontext import Json
from designer.mapping import ParsedRow, Problem


class KnownRows:
    """The results of the rows of the last explanation, but for those that fill arrays by `[*]`: these hang on others.

    What is explained with its help shares their values with it, so that none of these may be changed in place.
    """

    def __init__(self) -> None:
        self.parts = KnownParts()
        self._source: Json = None
        self._results: dict[int, tuple[ParsedRow, RowResult, tuple[Sources, ...], tuple[Problem, ...]]] = {}
        self._before: dict[int, tuple[ParsedRow, RowResult, tuple[Sources, ...], tuple[Problem, ...]]] = {}
        self._met: dict[str, bool] = {}
        self._exceeded: dict[str, str] = {}

    def begin(self, search: Search) -> None:
        """Another explanation begins; of another document nothing is known.

        Of the same document the search is told which conditions it meets, and which queries go past their bounds, so
        that none is tried again.
        """
        is_same = search.document is self._source
        if is_same:
            search.met, search.exceeded = self._met, self._exceeded
        self._before = self._results if is_same else {}
        self.parts.begin(is_same)
        self._source = search.document
        self._results = {}
        self._met, self._exceeded = search.met, search.exceeded

    def result_of(self, row: ParsedRow) -> tuple[RowResult, tuple[Sources, ...], tuple[Problem, ...]] | None:
        """What this very row made of the document, the sources of each of its values, and its errors."""
        held = self._before.get(id(row))
        if held is None or held[0] is not row:
            return None
        self._results[id(row)] = held
        return held[1:]

    def carry_on(self, rows: tuple[ParsedRow, ...], results: dict[int, RowResult]) -> list[Problem]:
        """Rows that are as they were, since the part is that they make: note their results, and give their errors."""
        errors: list[Problem] = []
        for row in rows:
            held = self._results[id(row)] = self._before[id(row)]
            results[row.index] = held[1]
            errors += held[3]
        return errors

    def keep(
        self, row: ParsedRow, result: RowResult, sources: tuple[Sources, ...], errors: tuple[Problem, ...]
    ) -> None:
        """Note what a row made, before other rows had their say."""
        self._results[id(row)] = (row, result, sources, errors)
