"""The two ends of a row as trees show them, and the places where they stand."""

from collections.abc import Iterable
from typing import Protocol, TypeAlias

from designer.documents import EVERY, Step
from designer.mapping import Path, path_of_steps, steps_of_path

Place: TypeAlias = tuple[str | int, ...]
"""Keys and indexes from the top of a document."""


class End(Protocol):
    """A field of a source or a destination."""

    @property
    def place(self) -> Place:
        """Where it stands; every element of an array stands for the first."""
        ...

    @property
    def type(self) -> str:
        """The type in its samples (documents.Field.type); empty where nothing is known of it."""
        ...

    @property
    def is_container(self) -> bool:
        """Whether it holds fields of its own."""
        ...

    def ends(self) -> Iterable["End"]:
        """The fields inside, each element of an array by itself."""
        ...


def place_of_steps(steps: Iterable[Step]) -> Place:
    """The place that steps lead to; every element stands for the first."""
    return tuple(0 if step is EVERY else step for step in steps)


def path_of_place(place: Place) -> Path:
    """The path to a place."""
    return path_of_steps(place)


def place_of_path(path: Path) -> Place:
    """The place that a path names, as far as that can be told without a document; `[*]` stands for the first."""
    return steps_of_path(path)
