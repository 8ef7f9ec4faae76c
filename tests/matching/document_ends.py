"""Fields of a plain document as the matching sees them."""

from dataclasses import dataclass

from designer.documents import EVERY
from designer.matching import Place

_TYPES = {str: "string", bool: "boolean", int: "number", float: "number", dict: "object", list: "array"}


@dataclass(frozen=True)
class DocumentEnd:
    """A field of a document; the first element of an array tells what all are like."""

    document: object
    place: Place = ()

    @property
    def type(self) -> str:
        return _TYPES.get(type(self.document), "null")

    @property
    def is_container(self) -> bool:
        return isinstance(self.document, (dict, list))

    def ends(self) -> list["DocumentEnd"]:
        held = self.document
        if isinstance(held, dict):
            return [DocumentEnd(value, (*self.place, step)) for step, value in held.items()]
        if not isinstance(held, list) or not held:
            return []
        every = DocumentEnd(held[0], (*self.place, EVERY))
        return [every, *(DocumentEnd(value, (*self.place, step)) for step, value in enumerate(held))]

    def at(self, *place: str | int) -> "DocumentEnd":
        """The field at a place; `*` is `[*]`."""
        end = self
        for step in place:
            end = next(child for child in end.ends() if child.place[-1] == (EVERY if step == "*" else step))
        return end
