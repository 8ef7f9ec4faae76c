"""Source that makes the value of one row: found, converted, and its own; the frequent kinds without a call."""

from typing import TypeAlias

from designer.engine.compiler_program import Program
from designer.engine.compiler_reading import Found
from designer.engine.types import UNCHANGED, convert
from designer.frozen import frozen
from designer.jsontext import Json
from designer.mapping import ExpressionPart

_MOST_WRITTEN_OUT = 30
"""Larger constants are copied by a call rather than written out."""
_IS_PLAIN = "(1e-5 < v < 1e16 or -1e16 < v < -1e-5) and not v.is_integer()"
"""Whether a float has a fraction and is not so small that an exponent is written, which msgspec does otherwise."""


@frozen
class Certain:
    """A value that is made whatever the record. `expression` holds displays nested `depth` deep."""

    expression: str
    depth: int = 0


@frozen
class Possible:
    """A value that is made where `test` holds; `expression` is evaluated right after it, at most once."""

    test: str
    expression: str
    unset: str | None = None

    @property
    def or_unset(self) -> str:
        """The value, UNSET where none is made."""
        return self.unset or f"(({self.expression}) if {self.test} else UNSET)"


Made: TypeAlias = Certain | Possible


def converted(found: Found, data_type: str | None) -> Made:
    """What is found, as a row's dataType wants it; `convert` of the engine, written out."""
    match data_type:
        case "number":
            return Certain(
                f"v if (t := type(v := {found.or_unset or found.or_none})) is int or (t is float and {_IS_PLAIN})"
                " else read_number(v) or 0 if t is str else 0 if v is None else to_number(v)"
            )
        case "boolean":
            return Certain(
                f"v if (t := type(v := {found.or_none})) is bool"
                " else v not in FALSE_TEXTS if t is str else v is not None and to_boolean(v)"
            )
        case "string":
            text = f"v if (t := type({found.value})) is str else str(v) if t is int else to_text(v)"
            if found.test is None:
                return Certain(text)
            if found.or_unset is None:
                return Possible(found.test, text)
            known = f"v if (t := type(v := {found.or_unset})) is str else str(v) if t is int"
            return Possible(found.test, text, f"({known} else UNSET if v is UNSET else to_text(v))")
    if found.is_own:
        own = f"({found.value})"
        return Certain(own) if found.test is None else Possible(found.test, own, found.or_unset)
    own = f"v if (t := type({found.value})) is str or t in UNCHANGED or (t is float and v % 1 > 0) else own_copy(v)"
    return Certain(own) if found.test is None else Possible(found.test, own)


def expression_text(
    program: Program, parts: tuple[ExpressionPart, ...], found: list[Found], data_type: str | None
) -> Made:
    """The text of an expression as its dataType wants it; `found` is what its placeholders find, in order."""
    placeholders = iter(found)
    pieces = (
        program.bind(part)
        if isinstance(part, str)
        else f"(v if (t := type(v := {_or_empty(next(placeholders))})) is str or t is int else filled(v))"
        for part in parts
    )
    text = f'f"{"".join(f"{{{piece}}}" for piece in pieces)}"'
    match data_type:
        case "number":
            return Certain(f"read_number({text}) or 0")
        case "boolean":
            return Certain(f"{text} not in FALSE_TEXTS")
    return Certain(text)


def _or_empty(found: Found) -> str:
    return found.or_unset or found.or_none


def constant(program: Program, value: Json, data_type: str | None) -> Made:
    """A constant as its dataType wants it; one that can be changed in place is made anew each time."""
    value = convert(value, data_type)
    if type(value) in UNCHANGED or isinstance(value, float):
        return Certain(program.bind(value))
    written = _written_out(program, value)
    return written or Certain(f"own_copy({program.bind(value)})")


def _written_out(program: Program, value: Json) -> Certain | None:
    """A small flat object or array as a display of its members."""
    members = value.values() if isinstance(value, dict) else value
    if len(value) > _MOST_WRITTEN_OUT or any(isinstance(member, (dict, list)) for member in members):
        return None
    if isinstance(value, dict):
        return Certain(
            f"{{{', '.join(f'{program.bind(key)}: {program.bind(held)}' for key, held in value.items())}}}", 1
        )
    return Certain(f"[{', '.join(map(program.bind, value))}]", 1)
