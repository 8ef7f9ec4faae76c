"""Python's collector of cyclic garbage, kept from stopping a gesture to go through all that is open."""

import gc

from designer.window.open_mapping import OpenMapping

_YOUNG_OBJECTS = 50_000
"""So many are made before the collector looks at them: a gesture makes thousands that are gone at its end."""


def calm_collector(opened: OpenMapping) -> None:
    """From now on what is alive now or when a document has been opened is left alone (gc.freeze): 30 ms a time.

    For the program itself, which starts with the collector off: what is frozen is freed as ever once nobody holds it,
    but for cycles.
    """
    gc.set_threshold(_YOUNG_OBJECTS, 10, 10)
    gc.freeze()
    gc.enable()
    opened.source_changed.connect(gc.freeze)
    opened.destination_changed.connect(gc.freeze)
