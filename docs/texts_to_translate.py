"""All texts that people read in the window, found in the source: those given to `tr`, and those that are `said`.

Qt's own tool knows neither: of a function outside a class it takes the name of the variable for the context.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).parents[1]
SAID: Final = "Said"
"""The context of what the rooms without Qt say."""

TELLERS: Final[dict[str, tuple[int | str, ...]]] = {
    "Change": (0, "label"),
    "DateFormatError": (0, 2, "message", "hint"),
    "DocumentError": (0, "message", "hint"),
    "Drop": (0, "words", "question"),
    "DropChoice": (1, "text"),
    "JournalError": (0,),
    "JsonTextError": (0, "message", "hint"),
    "MappingError": (0, "message", "hint"),
    "PathError": (0, 2, "message", "hint"),
    "PatternError": (0,),
    "Problem": (3, 4, "message", "hint"),
    "ScenarioResult": (4, "trouble"),
    "TooMuchError": (0,),
    "_ShapeError": (1, 2),
    "_bad": (0, 1),
    "_bad_condition": (1,),
    "_bad_format": (2, 3),
    "_bad_zone": (2,),
    "_not_a_design": (1,),
    "_of_rows": (0,),
    "_replaced": (3,),
    "_trouble": (1,),
    "asked": (0, 1),
    "in_one_step": (0, "label"),
    "insert_rows": (3, "label"),
    "replace": ("message", "words", "label", "hint"),
}
"""Who tells people something, and by which arguments: a literal there needs no `said` around it."""

ROOMS: Final = ("jsontext", "mapping", "documents", "engine", "matching", "workspace")
"""The rooms without Qt of which the window shows what they say."""


_PLACE: Final = re.compile(r"\{\d[^{}]*\}")


class Text(NamedTuple):
    """A text with its context, and the file in which it stands."""

    context: str
    source: str
    file: str


class UnclearTextError(ValueError):
    """It cannot be told what is translated there; `str()` says where."""


def all_texts() -> tuple[Text, ...]:
    """Every text to translate, each with each of its contexts once, in the order of files."""
    found: dict[tuple[str, str], Text] = {}
    for text in (*_of_window(), *_of_rooms(), *_of_samples()):
        found.setdefault(text[:2], text)
    return tuple(found.values())


def window_files() -> tuple[Path, ...]:
    """The sources of what people see."""
    return tuple(sorted((*(ROOT / "designer/window").rglob("*.py"), *(ROOT / "widgets").rglob("*.py"))))


def room_files() -> tuple[Path, ...]:
    """The sources of what the window shows of other rooms."""
    return tuple(path for room in ROOMS for path in sorted((ROOT / "designer" / room).rglob("*.py")))


def _of_window() -> Iterator[Text]:
    for path in window_files():
        reading = _Reading(path)
        reading.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield from reading.texts


def _of_rooms() -> Iterator[Text]:
    for path in room_files():
        name = path.relative_to(ROOT).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call):
                yield from (Text(SAID, source, name) for source in _said_by(node, name))


def _of_samples() -> Iterator[Text]:
    """What the start page tells of the samples."""
    for path in sorted((ROOT / "samples").glob("*/sample.json")):
        about = json.loads(path.read_text(encoding="utf-8"))
        for key in ("title", "description"):
            yield Text(SAID, about[key], path.relative_to(ROOT).as_posix())


def _said_by(call: ast.Call, file: str) -> Iterator[str]:
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    if name == "said":
        template = call.args[0]
        if isinstance(template, ast.Constant) and has_words(str(template.value)):
            yield str(template.value)
        elif isinstance(template, (ast.JoinedStr, ast.BinOp)):
            raise UnclearTextError(f"{file}:{call.lineno}: a template of said(…) is no literal")
        return
    for argument in arguments_that_tell(call):
        yield from filter(has_words, literals(argument))


def arguments_that_tell(call: ast.Call) -> Iterator[ast.expr]:
    """The arguments of a call that people will read."""
    name = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")
    places = TELLERS.get(name, ())
    yield from (argument for at, argument in enumerate(call.args) if at in places)
    yield from (keyword.value for keyword in call.keywords if keyword.arg in places)


def literals(node: ast.expr) -> Iterator[str]:
    """The texts that an argument may be, as they stand."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp():
            yield from literals(node.body)
            yield from literals(node.orelse)
        case ast.BoolOp():
            for value in node.values:
                yield from literals(value)


def has_words(template: str) -> bool:
    """Whether there is anything to translate but for the places of values."""
    return any(letter.isalpha() for letter in _PLACE.sub("", template))


class _Reading(ast.NodeVisitor):
    """Finds the texts of `tr` and `translate` in a file of the window, with the class whose words they are."""

    def __init__(self, path: Path) -> None:
        self._file = path.relative_to(ROOT).as_posix()
        self._classes: list[str] = []
        self._known: list[dict[str, str]] = []
        self.texts: list[Text] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        attributes = {}
        for inside in ast.walk(node):
            if isinstance(inside, ast.FunctionDef) and inside.name == "__init__":
                attributes.update(_attributes(inside))
            elif isinstance(inside, ast.AnnAssign):
                attributes[ast.unparse(inside.target)] = _class_of(inside.annotation)
        self._known.append(attributes)
        self.generic_visit(node)
        self._known.pop()
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._known.append(_annotated(node))
        self.generic_visit(node)
        self._known.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == "in_language":
            self._add(str(ast.literal_eval(node.args[1])), node.args[2], node.lineno)
        if isinstance(node.func, ast.Name) and node.func.id == "said":
            self.texts += [Text(SAID, source, self._file) for source in _said_by(node, self._file)]
        if not isinstance(node.func, ast.Attribute):
            return
        if node.func.attr == "tr" and node.args:
            self._add(self._context(node.func.value, node.lineno), node.args[0], node.lineno)
        elif node.func.attr == "translate" and len(node.args) == 2 and isinstance(node.args[0], ast.Constant):
            self._add(str(node.args[0].value), node.args[1], node.lineno)

    def _context(self, owner: ast.expr, line: int) -> str:
        name = ast.unparse(owner)
        if name == "self" and self._classes:
            return self._classes[-1]
        for known in reversed(self._known):
            if name in known:
                return known[name]
        raise UnclearTextError(f"{self._file}:{line}: of which class {name} is, is not told; annotate it, or use self")

    def _add(self, context: str, text: ast.expr, line: int) -> None:
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            raise UnclearTextError(f"{self._file}:{line}: what is translated is no literal")
        self.texts.append(Text(context, text.value, self._file))


def _annotated(function: ast.FunctionDef) -> dict[str, str]:
    arguments = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return {argument.arg: _class_of(argument.annotation) for argument in arguments if argument.annotation is not None}


def _attributes(constructor: ast.FunctionDef) -> dict[str, str]:
    """The classes of what a constructor keeps of its arguments."""
    known = _annotated(constructor)
    return {
        ast.unparse(target): known[node.value.id]
        for node in ast.walk(constructor)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name) and node.value.id in known
        for target in node.targets
    }


def _class_of(annotation: ast.expr) -> str:
    written = annotation.value if isinstance(annotation, ast.Constant) else ast.unparse(annotation)
    return str(written).partition(" | ")[0].rpartition(".")[2]
