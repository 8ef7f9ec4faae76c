"""The lookup tables of a mapping: `lookups`, read leniently, with what is wrong told as problems of the mapping."""

from typing import Final

from designer.frozen import frozen
from designer.jsontext import Json, brief_json, same_json
from designer.mapping.problem import Problem, Severity
from designer.said import said

LOOKUPS_KEY: Final = "lookups"
_SHOWN_LENGTH = 40


@frozen
class Lookup:
    """A table: what each text becomes. Two are the same only if they share their table, which is never compared."""

    name: str
    table: dict[str, Json]
    has_default: bool
    default: Json
    allows_failures: bool

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Lookup)
            and self.table is other.table
            and (self.name, self.has_default, self.allows_failures)
            == (other.name, other.has_default, other.allows_failures)
            and same_json(self.default, other.default)
        )

    def __hash__(self) -> int:
        return hash((self.name, id(self.table)))


def read_lookups(held: Json) -> tuple[dict[str, Lookup], tuple[Problem, ...]]:
    """The tables by name, and what is wrong with the others. Takes no time for the entries of a table."""
    if held is None:
        return {}, ()
    if not isinstance(held, list):
        return {}, (
            _bad(said("lookups is {0}, not a list of tables", _shown(held)), "Write the tables between [ and ]."),
        )
    tables: dict[str, Lookup] = {}
    problems: list[Problem] = []
    for number, entry in enumerate(held, 1):
        table = _lookup(entry, number)
        if isinstance(table, Problem):
            problems.append(table)
        elif table.name in tables:
            problems.append(
                Problem("same-lookup", Severity.WARNING, None,
                        said("there are two lookup tables named {0}; the first is used", _shown(table.name)),
                        "Rename one of them, or take it out.", LOOKUPS_KEY)
            )  # fmt: skip
        else:
            tables[table.name] = table
    return tables, tuple(problems)


def _lookup(entry: Json, number: int) -> Lookup | Problem:
    if not isinstance(entry, dict):
        return _bad(said("lookup table {0} is {1}, not an object", number, _shown(entry)), "Give it a name and a map.")
    name = entry.get("name")
    if not isinstance(name, str) or not name:
        return _bad(said("lookup table {0} has no name", number), "Give it one: rows use a table by its name.")
    table = entry.get("map")
    if not isinstance(table, dict):
        held = said("missing") if table is None else said("{0}, not an object", _shown(table))
        return _bad(said("the map of the lookup table {0} is {1}", _shown(name), held), 'Write it as {"A": 1}.')
    allows = entry.get("allowFailures")
    if allows is not None and not isinstance(allows, bool):
        return _bad(
            said("allowFailures of the lookup table {0} is {1}", _shown(name), _shown(allows)),
            "Write true or false there.",
        )
    return Lookup(name, table, "default" in entry, entry.get("default"), allows is True)


def _bad(message: str, hint: str) -> Problem:
    return Problem("bad-lookups", Severity.ERROR, None, message, hint, LOOKUPS_KEY)


def _shown(value: Json) -> str:
    return brief_json(value, _SHOWN_LENGTH)
