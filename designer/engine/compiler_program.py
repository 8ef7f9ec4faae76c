"""Python source while it is written: functions, their lines, and the values that names in them stand for.

Nothing that a person typed becomes source: texts, like all other values, are bound to names (`K0`, `K1`, …).
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from designer.engine.compiler_structs import Place, Structs


class Program:
    """Functions that see the same bound values; with `structs` they read records that were decoded into these.

    `places` are then the places of what the functions' variables hold: the document, elements of loops.
    """

    def __init__(self, known: dict[str, Any], structs: Structs | None = None) -> None:
        self.structs = structs
        self.places: dict[str, Place] = {}
        self._values = dict(known)
        self._texts: dict[str, str] = {}
        self._functions: list[Function] = []
        self._waiting: list[Callable[[], None]] = []
        self._names = 0

    def fresh(self, letter: str) -> str:
        """A name that is not used yet."""
        self._names += 1
        return f"{letter}{self._names}"

    def bind(self, value: object) -> str:
        """The name that stands for a value in the source."""
        if type(value) is str and value in self._texts:
            return self._texts[value]
        name = self.fresh("K")
        self._values[name] = value
        if type(value) is str:
            self._texts[value] = name
        return name

    def function(self, parameters: tuple[str, ...]) -> "Function":
        """Another function of the program, empty so far."""
        function = Function(self, self.fresh("f"), parameters)
        self._functions.append(function)
        return function

    def later(self, write: Callable[[], None]) -> None:
        """Write something when all that is being written stands; what is nested deep does not nest calls so deep."""
        self._waiting.append(write)

    def compiled(self, function: "Function") -> Callable[..., Any]:
        """One of the functions, with all the others behind it."""
        while self._waiting:
            self._waiting.pop()()
        namespace = dict(self._values)
        for each in self._functions:
            exec(compile("\n".join(each.lines), "<mapping>", "exec", dont_inherit=True), namespace)
        made: Callable[..., Any] = namespace[function.name]
        return made


class Function:
    """One function of a program, line by line."""

    def __init__(self, program: Program, name: str, parameters: tuple[str, ...]) -> None:
        self.program = program
        self.name = name
        self.lines = [f"def {name}({', '.join(parameters)}):"]
        self.blocks = 0

    def line(self, text: str) -> None:
        """Add a statement."""
        self.lines.append(" " * (self.blocks + 1) + text)

    @contextmanager
    def block(self, head: str) -> Iterator[None]:
        """What is added inside belongs to a statement such as `if …`; something must be."""
        self.line(f"{head}:")
        self.blocks += 1
        yield
        self.blocks -= 1
