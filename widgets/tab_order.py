"""The order in which Tab goes through parts of a window: the one in which they are laid out."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def follow_layouts(*parts: QWidget) -> None:
    """Let Tab go through these parts, and in each through all that takes it, as one reads them.

    Qt goes by when things were made, and what is made late would come last, wherever it stands.
    """
    for before, after in pairwise(chain.from_iterable(map(_that_take_tab, parts))):
        QWidget.setTabOrder(before, after)


def _that_take_tab(part: QWidget) -> Iterator[QWidget]:
    if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
        yield part
    if (layout := part.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for at in range(layout.count()):
        item = layout.itemAt(at)
        if item is None:
            continue
        if (widget := item.widget()) is not None:
            yield from _that_take_tab(widget)
        elif (inner := item.layout()) is not None:
            yield from _in_layout(inner)
