"""Fields of a plain document as the matching sees them."""

from dataclasses import dataclass

from designer.matching import Place

_TYPES = {str: "string", bool: "boolean", int: "number", float: "number", dict: "object", list: "array"}


@dataclass(frozen=True)
class DocumentEnd:
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
        members = held.items() if isinstance(held, dict) else enumerate(held) if isinstance(held, list) else ()
        return [DocumentEnd(value, (*self.place, step)) for step, value in members]

    def at(self, *place: str | int) -> "DocumentEnd":
        end = self
        for step in place:
            end = next(child for child in end.ends() if child.place[-1] == step)
        return end
