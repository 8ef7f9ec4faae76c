"""Which source field belongs to which destination field: places, ends, and what a drop would do (`plan_drop.py`)."""

from designer.matching.destinations import type_at
from designer.matching.drop import Drop, DropChoice
from designer.matching.ends import End
from designer.matching.places import Place, covers, overlaps, path_of_place, place_of_path, single_elements
from designer.matching.sources import find_source, type_found

__all__ = [
    "Drop",
    "DropChoice",
    "End",
    "Place",
    "covers",
    "find_source",
    "overlaps",
    "path_of_place",
    "place_of_path",
    "single_elements",
    "type_at",
    "type_found",
]
