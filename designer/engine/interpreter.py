"""The interpreter: carries out a plan on one record and explains every value and every row."""

from designer.engine.doubts import doubts_of, doubts_of_placeholder, not_met
from designer.engine.explanation import Explanation, Origin, RowResult, RowState, Steps
from designer.engine.extracting import locate
from designer.engine.finishing import NOT_MET, is_met, prepare
from designer.engine.known_rows import KnownRows
from designer.engine.nothing import NOTHING
from designer.engine.placing import in_its_way, put, without_holes
from designer.engine.plan import ArrayPart, ListPart, ObjectPart, Part, Plan, PlannedRow, SequencePart, Unit, ValuePart
from designer.engine.types import convert, own_copy, to_text
from designer.frozen import replace
from designer.jsontext import Json
from designer.mapping import (
    CheckedRows,
    ConstantSource,
    ExpressionPart,
    ExpressionSource,
    ParsedRow,
    PathSource,
    Problem,
    Severity,
)


def explain(plan: Plan, source: Json, known: KnownRows | None = None) -> Explanation:
    """The generated document of one record, with its rows and origins. Shares nothing mutable with the source.

    With `known`, rows that are as they were at the explanation before are not carried out again.
    """
    if plan.document is None:
        return Explanation(own_copy(source), (), plan.problems, {(): Origin(-1, ((),))})
    if known is not None:
        known.begin(source)
    run = _Run(source, len(plan.checked.rows), explains=True, known=known)
    document = run.make(plan.document, ())
    return run.explanation({} if document is NOTHING else document, plan.checked)


def generate(plan: Plan, source: Json) -> tuple[Json, tuple[Problem, ...]]:
    """The generated document alone, by the same steps, and the errors of rows for this record."""
    if plan.document is None:
        return own_copy(source), ()
    run = _Run(source, len(plan.checked.rows), explains=False)
    document = run.make(plan.document, ())
    return {} if document is NOTHING else document, tuple(run.errors)


class _Run:
    """One record on its way through a plan; results, doubts and origins are kept only where it explains."""

    def __init__(self, source: Json, rows: int, explains: bool, known: KnownRows | None = None) -> None:
        self.source = source
        self.explains = explains
        self.known = known
        self.errors: list[Problem] = []
        self.results: list[RowResult | None] = [None] * rows
        self.origins: dict[Steps, Origin] = {}

    def make(self, part: Part, place: Steps) -> Json:
        """The value of a part, NOTHING where no row generates anything in it."""
        match part:
            case ObjectPart(children):
                made = {
                    key: value for key, child in children if (value := self.make(child, (*place, key))) is not NOTHING
                }
                return made or (NOTHING if place else {})
            case ListPart(children):
                elements = {
                    at: value for at, child in children if (value := self.make(child, (*place, at))) is not NOTHING
                }
                return [elements.get(at) for at in range(max(elements) + 1)] if elements else NOTHING
            case ValuePart(rows):
                value = NOTHING
                for planned in rows:
                    if (generated := self.generate(planned.row)) is not NOTHING:
                        value = generated
                        if self.explains:
                            self.own(place, planned.row)
                return value
            case SequencePart(units):
                return self.make_in_sequence(units, place)
            case ArrayPart():
                raise NotImplementedError

    def generate(self, row: ParsedRow) -> Json:
        """What a row generates on its own; its result is kept."""
        if self.known is not None and (result := self.known.result_of(row)) is not None:
            self.results[row.index] = result
            return result.value
        sources: tuple[Steps, ...] = ()
        doubts: tuple[Problem, ...] = ()
        match row.source:
            case PathSource(path):
                found, steps = locate(self.source, path)
                if found is not NOTHING:
                    sources = (steps,)
            case ConstantSource(held):
                found = held
            case ExpressionSource(parts):
                found, sources, doubts = self.fill(row, parts)
        made, told = self.finished(row, found)
        if self.explains:
            doubts += told
            state = RowState.NOTHING if made is NOTHING else RowState.GENERATED
            if any(problem.severity is Severity.ERROR for problem in told):
                state = RowState.ERROR
            result = self.results[row.index] = RowResult(row.index, state, made, sources, doubts)
            if self.known is not None:
                self.known.keep(row, result)
        return made

    def finished(self, row: ParsedRow, found: Json) -> tuple[Json, tuple[Problem, ...]]:
        """What a row makes of what it found, and what is told of that; an error is noted too."""
        options = row.options
        if options is not None:
            found = prepare(found, options) if is_met(options, self.source) else NOT_MET
            if found is NOT_MET:
                return NOTHING, (not_met(row),)
            if found.__class__ is Problem:
                problem = replace(found, row=row.index)
                self.errors.append(problem)
                return NOTHING, (problem,)
        made = convert(found, row.data_type)
        return made, doubts_of(row, found, made) if self.explains else ()

    def fill(
        self, row: ParsedRow, parts: tuple[ExpressionPart, ...]
    ) -> tuple[str, tuple[Steps, ...], tuple[Problem, ...]]:
        """An expression's text, the places that its placeholders found, and what is doubtful about them."""
        texts: list[str] = []
        sources: list[Steps] = []
        doubts: list[Problem] = []
        for part in parts:
            if isinstance(part, str):
                texts.append(part)
                continue
            found, steps = locate(self.source, part.path)
            if found is not NOTHING:
                sources.append(steps)
                texts.append("" if found is None else to_text(found))
            if self.explains and (doubt := doubts_of_placeholder(row, part.path, found)) is not None:
                doubts.append(doubt)
        return "".join(texts), tuple(sources), tuple(doubts)

    def own(self, place: Steps, row: ParsedRow) -> None:
        """A row generated a place whole: what stood there and below gave way."""
        for known in [known for known in self.origins if known[: len(place)] == place] if place in self.origins else ():
            self.give_way(self.origins.pop(known).row)
        result = self.results[row.index]
        self.origins[place] = Origin(row.index, result.sources if result else ())

    def give_way(self, row: int) -> None:
        result = self.results[row]
        if result is not None:
            self.results[row] = RowResult(row, RowState.REPLACED, result.value, result.sources, result.problems)

    def make_in_sequence(self, units: tuple[Unit, ...], place: Steps) -> Json:
        """A part whose rows contend: each in turn puts its value where it belongs."""
        holder: list[Json] = [NOTHING]
        for unit in units:
            if not isinstance(unit.makes, PlannedRow):
                raise NotImplementedError
            row = unit.makes.row
            value = self.generate(row)
            if value is NOTHING:
                continue
            blocked = put(holder, (0, *unit.steps), own_copy(value))  # later rows put theirs into it
            if blocked is not None:
                self.fail(row, blocked)
                continue
            if not self.explains:
                continue
            generated = place + unit.steps
            for known in [known for known in self.origins if known[: len(generated)] == generated]:
                self.give_way(self.origins.pop(known).row)
            result = self.results[row.index]
            self.origins[generated] = Origin(row.index, result.sources if result else ())
        return without_holes(holder[0])

    def fail(self, row: ParsedRow, blocked: Json) -> None:
        """A row cannot go through what an earlier row put there."""
        problem = in_its_way(row, blocked)
        self.errors.append(problem)
        result = self.results[row.index]
        problems = (*(result.problems if result else ()), problem)
        self.results[row.index] = RowResult(row.index, RowState.ERROR, NOTHING, (), problems)

    def explanation(self, document: Json, checked: CheckedRows) -> Explanation:
        """All that is known, row by row."""
        static: dict[int, list[Problem]] = {}
        for problem in checked.problems:
            static.setdefault(problem.row if problem.row is not None else -1, []).append(problem)
        rows = []
        for index, result in enumerate(self.results):
            told = tuple(static.get(index, ()))
            row = checked.rows[index]
            if row is not None and row.is_off:
                rows.append(RowResult(index, RowState.OFF, NOTHING, (), told))
            elif result is None:
                rows.append(RowResult(index, RowState.ERROR, NOTHING, (), told))
            elif not told:
                rows.append(result)
            else:
                rows.append(RowResult(index, result.state, result.value, result.sources, told + result.problems))
        whole = static.get(-1, [])
        everything = (*whole, *(problem for row in rows for problem in row.problems))
        return Explanation(document, tuple(rows), everything, self.origins)
