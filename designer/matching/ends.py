"""The two ends of a row as trees show them."""

from collections.abc import Iterable
from typing import Protocol

from designer.documents import EVERY
from designer.frozen import frozen
from designer.matching.places import Place


class End(Protocol):
    """A field of a source or a destination."""

    @property
    def place(self) -> Place:
        """Where it stands."""
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
        """The fields inside; of an array `[*]`, which merges all elements, and each element by itself."""
        ...


@frozen
class MovedEnd:
    """A field as it is at another place: in one element of its array, or in every."""

    held: End
    place: Place

    @property
    def type(self) -> str:
        """The type of the field."""
        return self.held.type

    @property
    def is_container(self) -> bool:
        """Whether the field holds fields of its own."""
        return self.held.is_container

    def ends(self) -> Iterable[End]:
        """The fields inside, moved along."""
        depth = len(self.held.place)
        return [MovedEnd(end, self.place + end.place[depth:]) for end in self.held.ends()]


def element_of(array: End) -> End | None:
    """What the samples have in every element of an array; None where nothing is known of it."""
    return next((end for end in array.ends() if end.place[-1] is EVERY), None)


def find_end(top: End | None, place: Place) -> End | None:
    """The field at a place below the top of a document; None where nothing is known of it."""
    end = top
    for step in place:
        if end is None:
            return None
        end = next((inside for inside in end.ends() if inside.place[-1] == step), None)
    return end
