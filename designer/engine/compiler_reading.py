"""Source that reads paths: what several paths lead through is read once, and what is rare is left to functions."""

from collections.abc import Iterator
from contextlib import contextmanager

from designer.engine.compiler_program import Function
from designer.frozen import frozen
from designer.mapping import Index, Key, Path


@frozen
class Found:
    """What stands at a path, as source.

    `or_none` is the value, None where nothing is there. Where `test` holds (None: always), `value` is the value;
    it may be evaluated once, right after the test. `is_own`: it is nobody else's, and its numbers are as JSON has them.
    `or_unset` is the value, UNSET where nothing is there; only records that were decoded into structs have it.
    """

    or_none: str
    test: str | None
    value: str
    is_own: bool = False
    or_unset: str | None = None

    @property
    def or_nothing(self) -> str:
        """The value, NOTHING where nothing is there, in brackets."""
        return f"({self.or_none})" if self.test is None else f"(({self.value}) if {self.test} else NOTHING)"


class Reading:
    """The variables of a function that hold places of the source; `bases` name the document and elements of loops."""

    def __init__(self, function: Function, bases: tuple[str, ...]) -> None:
        self._function = function
        self.bases = bases
        self._known: dict[tuple[str, Path, type], str] = {}
        self._keys: dict[str, list[str]] = {}

    @contextmanager
    def inside(self, *bases: str) -> Iterator[None]:
        """What is read inside need not have been read after it; `bases` are in reach there."""
        bases_before, known_before = self.bases, self._known.copy()
        self.bases += bases
        yield
        self.bases, self._known = bases_before, known_before

    def find(self, base: str, path: Path) -> Found:
        """What stands at a path from a base."""
        structs = self._function.program.structs
        if not path:
            return Found(base, None, f"v := {base}", structs is not None and structs.is_own)
        segment = path[-1]
        if isinstance(segment, Index):
            array, number = self._view(base, path[:-1], list), segment.number
            test = (
                array
                if number in (0, -1)
                else f"len({array}) > {number}"
                if number > 0
                else f"len({array}) >= {-number}"
            )
            is_own = structs is not None and structs.is_own
            return Found(f"{array}[{number}] if {test} else None", test, f"v := {array}[{number}]", is_own)
        if not isinstance(segment, Key):
            raise TypeError(f"{segment!r} is no step to one place")
        if structs is not None:
            field = f"{self._struct_view(base, path[:-1])}.{structs.attributes[segment.name]}"
            or_none = field if segment.name in structs.lenient else f"(v if (v := {field}) is not UNSET else None)"
            return Found(
                or_none,
                f"(v := {field}) is not UNSET",
                "v",
                structs.is_own,
                None if segment.name in structs.lenient else field,
            )
        if segment.as_index is None:
            held, key = self._view(base, path[:-1], dict), self._function.program.bind(segment.name)
            self._keys[held].append(segment.name)
            return Found(f"{held}.get({key})", f"(v := {held}.get({key})) is not None or {key} in {held}", "v")
        raw, step = self.raw(base, path[:-1]), self._function.program.bind((segment,))
        test = f"(v := extract({raw}, {step})) is not NOTHING"
        return Found(f"v if {test} else None", test, "v")

    def raw(self, base: str, path: Path) -> str:
        """A variable with what stands at a path, None where nothing does."""
        if not path:
            return base
        name = self._known.get((base, path, object))
        if name is None:
            name = self._known[base, path, object] = self._function.program.fresh("r")
            self._function.line(f"{name} = {self.find(base, path).or_none}")
        return name

    def prepare(self, base: str, path: Path) -> None:
        """Read what leads to a place here, since it is to be read inside of what follows."""
        if path:
            self.find(base, path)

    def _struct_view(self, base: str, path: Path) -> str:
        """A variable with the object at a path as it was decoded, one without fields where there is none."""
        if not path and base == self.bases[0]:
            return base  # records are objects all
        name = self._known.get((base, path, dict))
        if name is None:
            raw, program = self.raw(base, path), self._function.program
            name = self._known[base, path, dict] = program.fresh("o")
            place = program.places[base].at(path)
            made_of, nothing = program.bind(place.made_of), program.bind(place.nothing)
            self._function.line(f"{name} = {raw} if type({raw}) is {made_of} else {nothing}")
        return name

    def _view(self, base: str, path: Path, kind: type) -> str:
        """A variable with the object (dict) or array (list) at a path, an empty one where there is none."""
        name = self._known.get((base, path, kind))
        if name is None:
            raw = self.raw(base, path)
            name = self._function.program.fresh("o" if kind is dict else "l")
            otherwise = f"as_array({raw})"
            if kind is dict:
                keys = self._keys[name] = []
                otherwise = f"as_object({raw}, {self._function.program.bind(keys)})"
            empty, type_name = ("EMPTY", "dict") if kind is dict else ("()", "list")
            self._function.line(
                f"{name} = {raw} if type({raw}) is {type_name} else {empty} if {raw} is None else {otherwise}"
            )
            self._known[base, path, kind] = name
        return name
