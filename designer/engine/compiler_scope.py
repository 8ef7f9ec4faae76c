"""Where source is being written: in which function, inside which loops, and what is at hand there."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, nullcontext

from designer.engine.bounds import is_copied_within
from designer.engine.compiler_program import Function
from designer.engine.compiler_reading import Found, Reading
from designer.engine.compiler_values import Certain, Made
from designer.engine.plan import BoundPath, Loop, PlannedRow
from designer.mapping import Every, ParsedRow
from designer.mapping.options import RowOptions

_MOST_BLOCKS = 16
"""Statements within statements of one function: Python allows 20 loops and 100 indentations."""


class Scope:
    """A function under way. `bases` are the variables with the document and the elements of the loops around."""

    def __init__(self, function: Function, bases: tuple[str, ...], others: tuple[str, ...]) -> None:
        self.program = function.program
        self.function = function
        self.ready: dict[int, Made] = {}
        self._reading = Reading(function, bases)
        self._conditions: dict[str, str] = {}
        self._small: dict[int, str] = {}
        self._others = others

    def line(self, text: str) -> None:
        """Add a statement."""
        self.function.line(text)

    def add(self, made: Made, before: str, after: str = "") -> None:
        """Add a statement with a value in its midst, done only where there is a value."""
        if isinstance(made, Certain):
            self.line(f"{before}{made.expression}{after}")
        else:
            with self.function.block(f"if {made.test}"):
                self.line(f"{before}{made.expression}{after}")

    def find(self, path: BoundPath | Loop) -> Found:
        """What stands at a path."""
        return self._reading.find(self._base(path), path.path)

    def found(self, planned: PlannedRow) -> list[Found]:
        """What stands at each path of a row; nothing where not `is_small`."""
        found = [self.find(path) for path in planned.paths]
        is_small = self.is_small(planned)
        if is_small is None:
            return found
        options = planned.row.options
        self.line(f"{is_small} = {self.condition(options) if options and options.condition else True}")
        row, counted = self.program.bind(planned.row), []
        for one in found:
            name = self.program.fresh("y")
            self.line(f"{name} = {one.or_nothing}")
            self.line(f"{is_small} = {is_small} and may_copy({row}, {name}, search)")
            test = f"{is_small} and (v := {name}) is not NOTHING"
            counted.append(Found(f"({name} if {is_small} and {name} is not NOTHING else None)", test, "v"))
        return counted

    def is_small(self, planned: PlannedRow) -> str | None:
        """A variable that tells whether a row may copy all that is `found`; None where that is never too much."""
        if not is_copied_within(planned.row):
            return None
        return self._small.setdefault(id(planned), self.program.fresh("s"))

    def reaches(self, path: BoundPath | Loop) -> bool:
        """Whether the element that a path starts from is at hand here."""
        return path.base + 1 < len(self._reading.bases)

    def _base(self, path: BoundPath | Loop) -> str:
        return self._reading.bases[path.base + 1]

    def condition(self, options: RowOptions) -> str:
        """A variable that tells whether the source document meets a row's condition."""
        text = options.condition.text if options.condition else ""
        name = self._conditions.get(text)
        if name is None:
            name = self._conditions[text] = self.program.fresh("c")
            self.line(f"{name} = search.meets({self.program.bind(options.condition)})")
        return name

    def elsewhere(self, write: Callable[["Scope"], None], *others: str) -> None:
        """Write in a function of its own, called here, which knows these variables too."""
        bases = self._reading.bases
        names = (*bases, *self._others, *others)
        function = self.program.function(names)
        self.line(f"{function.name}({', '.join(names)})")
        self.program.later(lambda: write(Scope(function, bases, self._others)))

    def over(
        self,
        loops: Sequence[Loop],
        array: str,
        before: Callable[["Scope"], None],
        body: Callable[["Scope"], None],
        conditions: Iterable[RowOptions],
        drivers: tuple[ParsedRow, ...],
    ) -> None:
        """Write the body for each way through the loops, if the outermost finds an array; then `array` is a list.

        `before` is called before each loop: what does not change in the loop may be made there. Where there are
        conditions, nothing of this is done but where the source document meets one. Of the `drivers`, the rows that go
        over all loops, one must be able to.
        """
        met = " or ".join(map(self.condition, conditions))
        if all(row.queries for row in drivers):
            can_go = f"(not search.exceeded or go_on(search, {self.program.bind(drivers)}))"
            met = f"({met}) and {can_go}" if met else can_go
        with self._inside(f"if {met}") if met else nullcontext(), self._where_there(loops[0]) as values:
            self.line(f"if {array} is None: {array} = []")
            self._each(values, loops, array, before, body)

    def _each(
        self,
        values: str,
        loops: Sequence[Loop],
        array: str,
        before: Callable[["Scope"], None],
        body: Callable[["Scope"], None],
    ) -> None:
        """Write the first loop over values, with the others inside it."""
        loop, inner_loops = loops[0], loops[1:]

        def inside(scope: Scope) -> None:
            if not inner_loops:
                body(scope)
                return
            with scope._where_there(inner_loops[0]) as inner:
                scope._each(inner, inner_loops, array, before, body)

        before(self)
        element = self.program.fresh("e")
        if self.program.structs is not None:
            self.program.places[element] = self.program.places[self._base(loop)].at(loop.path).element()
        with self._inside(f"for {element} in {values}", element):
            if self.function.blocks > _MOST_BLOCKS:
                self.elsewhere(inside, array)
            else:
                inside(self)

    @contextmanager
    def _where_there(self, loop: Loop) -> Iterator[str]:
        """What is written inside happens where the loop finds an array; gives the variable that holds it."""
        values, found = self.program.fresh("x"), self.find(loop)
        if isinstance(loop.step, Every):
            self.line(f"{values} = {found.or_none}")
            head = f"if type({values}) is list or isinstance({values}, list)"
        else:
            step, query = self.program.bind(loop.step), self.program.bind(loop.query)
            self.line(f"{values} = selected(search, {step}, {found.or_nothing}, {query})")
            head = f"if {values} is not None"
        with self._inside(head):
            yield values

    @contextmanager
    def _inside(self, head: str, *elements: str) -> Iterator[None]:
        ready, conditions = self.ready.copy(), self._conditions.copy()
        with self.function.block(head), self._reading.inside(*elements):
            yield
        self.ready, self._conditions = ready, conditions
