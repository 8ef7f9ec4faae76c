"""Python's collector of cyclic garbage, kept from walking through millions of JSON values again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_LARGE_BYTES = 8 << 20


@contextmanager
def collector_paused(size_bytes: int) -> Iterator[None]:
    """Pauses the collector while a large text is read: JSON has no cycles, and reading takes half the time.

    What is alive at the end is put out of its sight for good (gc.freeze), since it would otherwise stop all
    threads for a second to find that nothing is to be freed. Values are freed as ever once nobody holds them.
    """
    if size_bytes < _LARGE_BYTES:
        yield
        return
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_enabled:
            gc.enable()
