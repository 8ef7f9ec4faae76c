"""Which source field belongs to which destination field: what a drop would do, and fields of the same name."""

from designer.matching.drop import Drop, DropChoice
from designer.matching.ends import End
from designer.matching.places import Place, covers, is_in_array, overlaps, path_of_place, place_of_path
from designer.matching.plan_drop import plan_drop, plan_drop_backwards
from designer.matching.same_names import SameNames, same_names
from designer.matching.sources import find_source
from designer.matching.types import type_to_set

__all__ = [
    "Drop",
    "DropChoice",
    "End",
    "Place",
    "SameNames",
    "covers",
    "find_source",
    "is_in_array",
    "overlaps",
    "path_of_place",
    "place_of_path",
    "plan_drop",
    "plan_drop_backwards",
    "same_names",
    "type_to_set",
]
