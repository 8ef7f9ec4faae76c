"""Finding a value in a source document by path."""

from designer.engine.explanation import Steps
from designer.engine.nothing import NOTHING
from designer.engine.search import Search
from designer.jsontext import Json
from designer.mapping import Every, Index, Key, Path, Select


def extract(source: Json, path: Path) -> Json:
    """What stands at a path without `[*]`, NOTHING where the path meets nothing; own keys only."""
    value, _ = locate(source, path)
    return value


def finds_something(source: Json, path: Path) -> bool:
    """Whether there is anything at a path, in any element of the arrays that it goes through.

    An array that is there counts for its elements, even if it has none, and what would have to be searched too much for
    counts as found.
    """
    return _finds_something(source, path, Search(source))


def members_of(value: Json, step: Every | Select, search: Search, query: str = "") -> list[tuple[Steps, Json]] | None:
    """What a step to many finds in a value, each with the steps to it from there; None where it is not there.

    `query` is the whole query up to a step that selects, where it is to be known by that.
    """
    if isinstance(step, Every):
        return [((at,), member) for at, member in enumerate(value)] if isinstance(value, list) else None
    found = search.select(step, value, query)
    return None if found is NOTHING else [(steps, member) for member, steps in found]


def locate(source: Json, path: Path, start: Steps = ()) -> tuple[Json, Steps]:
    """What stands at a path without `[*]`, and the keys and indexes that lead there, after those of `start`."""
    value = source
    steps: list[str | int] = [*start]
    for segment in path:
        step: str | int | None = None
        if isinstance(segment, Key):
            if isinstance(value, dict):
                if segment.name in value:
                    step = segment.name
            elif isinstance(value, list):
                number = segment.as_index
                step = number if number is not None and number < len(value) else None
        elif isinstance(segment, Index) and isinstance(value, list):
            number = segment.number
            step = number % len(value) if -len(value) <= number < len(value) else None
        if step is None:
            return NOTHING, ()
        value = value[step]
        steps.append(step)
    return value, tuple(steps)


def _finds_something(value: Json, path: Path, search: Search) -> bool:
    for depth, segment in enumerate(path):
        if not isinstance(segment, (Every, Select)):
            continue
        members = members_of(extract(value, path[:depth]), segment, search)
        following = path[depth + 1 :]
        if members is None:
            return bool(search.exceeded)
        return not following or any(_finds_something(member, following, search) for _, member in members)
    return extract(value, path) is not NOTHING
