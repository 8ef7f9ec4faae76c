"""Waiting for what a person waits for: something to be so, but not for ever."""

import time
from collections.abc import Callable
from typing import TypeVar

PATIENCE_S = 15.0
_GLANCE_S = 0.02

_Found = TypeVar("_Found")


def until(look: Callable[[], _Found | None], what: str, meanwhile: Callable[[], None] | None = None) -> _Found:
    """Look again and again until there is something to see; `meanwhile` is done between two looks."""
    deadline = time.monotonic() + PATIENCE_S
    while not (found := look()):
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE_S:.0f} s for {what}")
        if meanwhile is not None:
            meanwhile()
        time.sleep(_GLANCE_S)
    return found
