"""The interpreter: carries out a plan on one record and explains every value and every row."""

from designer.engine.bounds import can_go, conditions_of, errors_of, within_bounds
from designer.engine.explanation import Explanation, Origin, RowResult, RowState, Steps
from designer.engine.known_parts import KnownPart
from designer.engine.known_rows import KnownRows
from designer.engine.nothing import NOTHING
from designer.engine.placing import in_its_way, put, without_holes
from designer.engine.plan import (
    ArrayPart,
    Elements,
    ListPart,
    ObjectPart,
    Part,
    Plan,
    PlannedRow,
    SequencePart,
    ValuePart,
)
from designer.engine.row_tallies import Doubts, ElementTally, not_there
from designer.engine.row_values import Sources, Stack, list_of_all, value_here
from designer.engine.search import Search
from designer.engine.types import own_copy
from designer.jsontext import Json
from designer.mapping import ParsedRow, Problem


def explain(plan: Plan, source: Json, known: KnownRows | None = None) -> Explanation:
    """The generated document of one record, with its rows and origins. Shares nothing mutable with the source.

    With `known`, rows that are as they were at the explanation before are not carried out again.
    """
    if plan.document is None:
        return Explanation(own_copy(source), (), plan.problems, {(): Origin(-1, ((),))})
    run, document = _carried_out(plan, plan.document, source, known)
    return run.explanation(document, plan)


def problems_of_record(plan: Plan, source: Json) -> tuple[Problem, ...]:
    """The problems of one record alone: those that `explain` tells, without what is told without a sample."""
    if plan.document is None:
        return ()
    run, _ = _carried_out(plan, plan.document, source, None)
    return run.problems(plan)


def _carried_out(plan: Plan, part: Part, source: Json, known: KnownRows | None) -> "tuple[_Run, Json]":
    def carry_out(search: Search) -> tuple[_Run, Json]:
        run = _Run(search, known)
        document = run.make(part, ())
        for error in errors_of(plan.checked.rows, search):
            run.stack.failures.note(error)
        return run, {} if document is NOTHING else document

    search = Search(source)
    if known is not None:
        known.begin(search)
    for condition in conditions_of(plan.checked.rows):
        search.meets(condition)
    return within_bounds(search, carry_out)


class _Run:
    """One record on its way through a plan."""

    def __init__(self, search: Search, known: KnownRows | None) -> None:
        self.stack = Stack(search)
        self.known = known
        self.results: dict[int, RowResult] = {}
        self.tallies: dict[int, ElementTally] = {}
        self.origins: dict[Steps, Origin] = {}

    def make(self, part: Part, place: Steps) -> Json:
        """The value of a part, NOTHING where no row generates anything in it."""
        if isinstance(part, ValuePart):
            return self.make_value(part.rows, place)
        if isinstance(part, ObjectPart):
            return self.make_object(part, place) if self.known is None else self.make_known(part, place, self.known)
        if isinstance(part, ArrayPart):
            return self.make_array(part, place)
        if isinstance(part, ListPart):
            elements = {
                at: value for at, child in part.children if (value := self.make(child, (*place, at))) is not NOTHING
            }
            return [elements.get(at) for at in range(max(elements) + 1)] if elements else NOTHING
        return self.make_in_order(part, place)

    def make_object(self, part: ObjectPart, place: Steps) -> Json:
        """The members for which something is generated; NOTHING where there are none."""
        made: dict[str, Json] = {}
        for key, child in part.children:
            value = self.make(child, (*place, key))
            if value is not NOTHING:
                made[key] = value
        return made or NOTHING

    def make_known(self, part: ObjectPart, place: Steps, known: KnownRows) -> Json:
        """An object, which is as it was where all its rows are."""
        if self.stack.search.exceeded:  # some of its rows may be in error for this record
            return self.make_object(part, place)
        held = known.parts.made(part)
        if held is not None:
            for error in known.carry_on(held.rows, self.results):
                self.stack.failures.note(error)
            self.origins.update(held.origins)
            return held.value
        rows = known.parts.rows_of(part)
        if rows is None:
            return self.make_object(part, place)
        around, self.origins = self.origins, {}
        value = self.make_object(part, place)
        origins, self.origins = self.origins, around
        around.update(origins)
        known.parts.keep(KnownPart(part, value, rows, origins))
        return value

    def make_value(self, rows: tuple[PlannedRow, ...], place: Steps) -> Json:
        """The value of the last row that generates one."""
        if len(rows) == 1 and not rows[0].loops:  # nearly all of them
            value, sources = self.generate(rows[0])
            if value is not NOTHING:
                self.origins[place] = Origin(rows[0].row.index, sources[0])
            return value
        value = NOTHING
        origins: dict[Steps, Origin] = {}
        for planned in rows:
            made, sources = self.generate(planned)
            if made is not NOTHING:
                value = made
                origins = _origins(place, planned, value, sources)
        self.origins.update(origins)
        return value

    def make_array(self, part: ArrayPart, place: Steps) -> Json:
        """The elements of all sequences; NOTHING where the array of none is there."""
        made: list[Json] = []
        there: list[Elements] = []
        places: list[Steps] = []
        for elements in part.sequences:
            if not elements.loops:
                value = self.make(elements.element, (*place, 0))
                return NOTHING if value is NOTHING else [value]
            array = self.go(elements, 0, part, made, place)
            if array is not None:
                there.append(elements)
                places.append(array)
        if there and not made:
            rows = [row for elements in there for row in elements.rows[0] if self.stack.takes_part(row)]
            for row in rows:
                self.tally_of(row).fills_empty_array = True
            if rows:
                self.origins[place] = Origin(rows[0].index, (places[0],))
        return made if there else NOTHING

    def go(self, elements: Elements, depth: int, part: ArrayPart, made: list[Json], place: Steps) -> Steps | None:
        """Go over a loop and those inside it, and make an element each time; where its array is, None if nowhere."""
        if depth == 0 and not self.may_begin(elements):
            return None
        loop = elements.loops[depth]
        array, steps = self.stack.find(loop)
        members = self.stack.members(array, loop)
        if members is None:
            for row in elements.rows[depth]:
                not_there(self.tally_of(row).doubts, row, self.stack.name(loop), array, loop.step)
            return None
        innermost = depth + 1 == len(elements.loops)
        for inside, member in members:
            self.stack.push(member, steps + inside)
            if not innermost:
                self.go(elements, depth + 1, part, made, place)
            elif (element := self.make(elements.element, (*place, len(made)))) is not NOTHING:
                made.append(element)
            elif part.holds != "values":
                made.append({} if part.holds == "objects" else [])
            self.stack.pop()
        return steps

    def may_begin(self, elements: Elements) -> bool:
        """Whether there is a row for which to go over loops."""
        if elements.guards and not any(map(self.stack.meets_condition, elements.guards)):
            return False
        return any(can_go(row, self.stack.search) for row in elements.rows[-1])

    def make_in_order(self, part: SequencePart, place: Steps) -> Json:
        """A part that rows contend for: each unit in turn is put where it belongs."""
        holder: list[Json] = [NOTHING]
        around, self.origins = self.origins, {}
        for unit in part.units:
            if isinstance(unit.makes, PlannedRow):
                self.put_row(holder, unit.steps, unit.makes, place + unit.steps)
            else:
                self.put_array(holder, unit.steps, unit.makes, place + unit.steps)
        around.update(self.origins)
        self.origins = around
        return without_holes(holder[0])

    def put_row(self, holder: list[Json], steps: Steps, planned: PlannedRow, place: Steps) -> None:
        """Put what a row generates where it belongs."""
        value, sources = self.generate(planned)
        if value is NOTHING:
            return
        blocked = put(holder, (0, *steps), own_copy(value))  # later rows put theirs into it
        if blocked is not None:
            self.stack.failures.note(in_its_way(planned.row, blocked))
            self.take_back(planned.row)
        else:
            _clear(self.origins, place)
            self.origins.update(_origins(place, planned, value, sources))

    def put_array(self, holder: list[Json], steps: Steps, part: ArrayPart, place: Steps) -> None:
        """Put an array where it belongs; where that fails, all its rows do."""
        before = [self.tally_of(row).mark() for row in part.members]
        around, self.origins = self.origins, {}
        array = self.make_array(part, place)
        made, self.origins = self.origins, around
        if array is NOTHING:
            return
        blocked = put(holder, (0, *steps), array, fills_array=True)
        if blocked is not None:
            for row, mark in zip(part.members, before, strict=True):
                self.stack.failures.note(in_its_way(row, blocked))
                self.tally_of(row).take_back(mark)
        else:
            _clear(self.origins, place)
            self.origins.update(made)

    def generate(self, planned: PlannedRow) -> tuple[Json, tuple[Sources, ...]]:
        """What a row generates here, and the sources of each value of it (a list has several); its result is kept."""
        row = planned.row
        if row.levels:
            tally = self.tally_of(row)
            value, sources = value_here(planned, self.stack, tally.doubts)
            if value is not NOTHING:
                tally.add(value, sources)
            return value, (sources,)
        if self.known is not None and self.stack.takes_part(row) and (held := self.known.result_of(row)) is not None:
            self.results[row.index], sources_of_each, errors = held
            for error in errors:
                self.stack.failures.note(error)
            return held[0].value, sources_of_each
        doubts = Doubts()
        if planned.loops:
            value, of_all = list_of_all(planned, self.stack, doubts)
        else:
            value, sources = value_here(planned, self.stack, doubts)
            of_all = (sources,)
        state = RowState.NOTHING if value is NOTHING else RowState.GENERATED
        places = of_all[0] if len(of_all) == 1 else tuple(dict.fromkeys(place for one in of_all for place in one))
        result = self.results[row.index] = RowResult(row.index, state, value, places, doubts.problems())
        if self.known is not None:
            self.known.keep(row, result, of_all, self.stack.failures.of_row(row.index))
        return value, of_all

    def take_back(self, row: ParsedRow) -> None:
        """The last value of a row could not be put where it belongs."""
        if row.levels:
            self.tally_of(row).take_back_last()
        else:
            result = self.results[row.index]
            self.results[row.index] = RowResult(row.index, RowState.ERROR, NOTHING, (), result.problems)

    def tally_of(self, row: ParsedRow) -> ElementTally:
        """What a row that fills arrays has generated so far."""
        tally = self.tallies.get(row.index)
        if tally is None:
            tally = self.tallies[row.index] = ElementTally(row)
        return tally

    def problems(self, plan: Plan) -> tuple[Problem, ...]:
        """What is to be told of the rows for this record, in their order."""
        told: list[Problem] = []
        for row in plan.checked.rows:
            if row is not None and not row.is_off:
                failed = self.stack.failures.of_row(row.index)
                result = self.tally_of(row).result(bool(failed)) if row.levels else self.results[row.index]
                told += result.problems
                told += failed
        return tuple(told)

    def explanation(self, document: Json, plan: Plan) -> Explanation:
        """All that is known, row by row."""
        static: dict[int, list[Problem]] = {}
        for problem in plan.problems:
            static.setdefault(problem.row if problem.row is not None else -1, []).append(problem)
        standing = {origin.row for origin in self.origins.values()}
        rows = []
        for index, parsed in enumerate(plan.checked.rows):
            told = tuple(static.get(index, ()))
            if parsed is None or parsed.is_off:
                rows.append(RowResult(index, RowState.ERROR if parsed is None else RowState.OFF, NOTHING, (), told))
                continue
            failed = self.stack.failures.of_row(index)
            result = self.tally_of(parsed).result(bool(failed)) if parsed.levels else self.results[index]
            state, value = result.state, result.value
            if failed:
                state = RowState.ERROR
            elif value is not NOTHING and index not in standing and (value or not parsed.levels):
                state = RowState.REPLACED
            if state is not result.state or told or failed:
                sources = result.sources if value is not NOTHING else ()
                result = RowResult(index, state, value, sources, told + result.problems + failed)
            rows.append(result)
        whole = static.get(-1, [])
        everything = (*whole, *(problem for row in rows for problem in row.problems))
        return Explanation(document, tuple(rows), everything, self.origins)


def _origins(place: Steps, planned: PlannedRow, value: Json, sources: tuple[Sources, ...]) -> dict[Steps, Origin]:
    """Where the value that a row put at a place came from; of a list, each element."""
    row = planned.row.index
    if planned.loops and value:
        return {(*place, at): Origin(row, places) for at, places in enumerate(sources)}
    return {place: Origin(row, sources[0])}


def _clear(origins: dict[Steps, Origin], place: Steps) -> None:
    """What stood at a place and below gave way."""
    for known in [known for known in origins if known[: len(place)] == place]:
        del origins[known]
