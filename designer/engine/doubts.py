"""What is doubtful about a conversion: said, and never changing what is generated (docs, "What is told")."""

from designer.engine.nothing import NOTHING
from designer.engine.types import read_number
from designer.jsontext import Json, write_json
from designer.mapping import Problem, Severity

_LOOKS_FALSE = frozenset({"false", "off", "no", "n", "f", "0", "", "none", "null", "nei", "nein", "non"})
_EXACT_IN_JAVASCRIPT = 2**53
_SHOWN_LENGTH = 40
_TYPE_OF = {str: "string", bool: "boolean", int: "number", float: "number"}


def doubts_of(row: int, name: str, found: Json, made: Json, data_type: str | None) -> list[Problem]:
    """The warnings and infos on what a row found (by the name of its source) and what it made of it."""
    doubts: list[Problem] = []

    def tell(code: str, severity: Severity, message: str, hint: str = "") -> None:
        doubts.append(Problem(code, severity, row, message, hint, "eField", value=None if found is NOTHING else found))

    if found is NOTHING:
        became = "" if made is NOTHING else f", so it became {write_json(made)}"
        tell("found-nothing", Severity.INFO, f"{name} is not in this record{became}")
    elif data_type == "number" and isinstance(found, str) and read_number(found) is None:
        tell("not-numeric", Severity.WARNING, f"{name} is {shown(found)}, which is not a number and became 0",
             "Correct the source, or map it as text.")  # fmt: skip
    elif data_type == "number" and isinstance(found, (list, dict)):
        tell("not-numeric", Severity.WARNING, f"{name} is {shown(found)}, which became {write_json(made)}",
             "Map a single value.")  # fmt: skip
    elif data_type == "boolean" and made is True and _looks_false(found):
        tell("became-true", Severity.WARNING, f"{name} is {shown(found)}, which became true",
             "Only false, null and the texts false, off and no are false.")  # fmt: skip
    elif data_type is not None and _TYPE_OF.get(type(found)) == data_type:
        tell("already-typed", Severity.INFO, f"{name} is a {data_type} already")
    if isinstance(made, str) and not isinstance(found, str) and "[object Object]" in made:
        tell("object-as-text", Severity.WARNING, f'{name} is an object, which became "[object Object]"',
             "Map one of its fields.")  # fmt: skip
    if isinstance(made, int) and not isinstance(made, bool) and abs(made) > _EXACT_IN_JAVASCRIPT:
        tell("large-integer", Severity.WARNING, f"{made} is larger than programs in JavaScript keep exactly",
             "Map it as text where the destination takes one.")  # fmt: skip
    return doubts


def shown(value: Json) -> str:
    """A value as JSON, cut with … where it is long."""
    text = write_json(value) if not isinstance(value, float) else str(value)
    return text if len(text) <= _SHOWN_LENGTH else text[: _SHOWN_LENGTH - 1] + "…"


def _looks_false(value: Json) -> bool:
    if isinstance(value, str):
        return value.strip().lower() in _LOOKS_FALSE
    return not isinstance(value, bool) and value == 0
