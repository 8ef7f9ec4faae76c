"""Finding a value in a source document by path."""

from designer.engine.nothing import NOTHING
from designer.jsontext import Json
from designer.mapping import Index, Key, Path


def extract(source: Json, path: Path) -> Json:
    """What stands at a path, NOTHING where the path meets nothing; own keys only."""
    value, _ = locate(source, path)
    return value


def locate(source: Json, path: Path) -> tuple[Json, tuple[str | int, ...]]:
    """What stands at a path, and the keys and indexes that lead there."""
    value = source
    steps: list[str | int] = []
    for segment in path:
        step: str | int | None = None
        if isinstance(value, dict):
            if isinstance(segment, Key) and segment.name in value:
                step = segment.name
        elif isinstance(value, list):
            number = segment.number if isinstance(segment, Index) else None
            if isinstance(segment, Key):
                number = segment.as_index
            if number is not None and -len(value) <= number < len(value):
                step = number % len(value)
        if step is None:
            return NOTHING, ()
        value = value[step]
        steps.append(step)
    return value, tuple(steps)
