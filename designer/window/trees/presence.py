"""In how many records a field is: of what is in arrays each record is looked at, so it is known of some only."""

from collections.abc import Sequence
from typing import Final

from designer.documents import ABSENT, EVERY, Field, Step, values_at
from designer.jsontext import Json

MOST_LOOKED_AT: Final = 1_000
"""Records that are looked at for one field, so that no tree waits."""


def records_with(field: Field, place: Sequence[Step], records: Sequence[Json]) -> int | None:
    """How many records have a field; None where that would take too long to count."""
    if EVERY not in place[:-1]:
        return field.present  # each record has it once at most
    if len(records) > MOST_LOOKED_AT:
        return None
    return sum(any(value is not ABSENT for value in values_at(record, place)) for record in records)
