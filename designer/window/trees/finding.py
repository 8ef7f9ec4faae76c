"""Finding fields in a tree by name, path or value: what is to be searched is gathered once, and then scanned."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from designer.mapping import format_path
from designer.matching import Place, path_of_place
from designer.window.trees.model import FieldTreeModel
from designer.window.trees.node import FieldNode

MOST_FOUND = 1_000
"""Finds that are kept; nobody steps through more."""
_SLICE_S = 0.012
_LOOK_AT_CLOCK_EVERY = 100
_END = "\n"
"""Ends a name or value; none that is shown holds one, and nobody types one."""


class FieldFinder(QObject):
    """Finds all fields at once, in the order of the tree, MOST_FOUND at most.

    Of a tree that has more fields than can be gathered in a moment, `more_known` tells when all are known.
    """

    more_known = Signal()

    def __init__(self, model: FieldTreeModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._known: _Gathered | None = None
        self._coming: Iterator[FieldNode] | None = None
        self._gathering: _Gathered | None = None
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._go_on)
        for changed in (
            model.modelReset,
            model.rowsInserted,
            model.rowsRemoved,
            model.rowsMoved,
            model.content_changed,
        ):
            changed.connect(self._forget)

    def find(self, text: str) -> list[Place]:
        """The fields whose name, path or shown value holds a text, whatever its case.

        Of an array the elements are searched only where they were opened: their fields are found under `[*]`.
        """
        wanted = text.casefold()
        if not wanted or _END in wanted:
            return []
        if self._known is None:
            self._begin()
            self._gather()
        return self._known.find(wanted) if self._known is not None else []

    @property
    def is_gathering(self) -> bool:
        """Whether fields are still being gathered, and more may be found."""
        return self._gathering is not None

    def _begin(self) -> None:
        if self._gathering is None:
            self._gathering = _Gathered(self._model)
            self._coming = self._model.walk()

    def _gather(self) -> None:
        """Gather for a moment; when that is not enough, go on when nothing else is to be done."""
        gathered, coming = self._gathering, self._coming
        if gathered is None or coming is None:
            return
        until = time.perf_counter() + _SLICE_S
        for number, node in enumerate(coming, 1):
            gathered.add(node)
            if number % _LOOK_AT_CLOCK_EVERY == 0 and time.perf_counter() > until:
                self._later.start()
                return
        gathered.close()
        self._known = gathered
        self._gathering = self._coming = None

    def _go_on(self) -> None:
        self._gather()
        if self._known is not None:
            self.more_known.emit()

    def _forget(self) -> None:
        self._known = self._gathering = self._coming = None
        self._later.stop()


class _Gathered:
    """All names and values one after the other in one text, which is searched many times faster than each by itself;
    and the same with paths in place of names.
    """

    def __init__(self, model: FieldTreeModel) -> None:
        self._model = model
        self._places: list[Place] = []
        self._paths: dict[FieldNode | None, str] = {}
        self._by_name, self._by_path = _Parts(), _Parts()

    def add(self, node: FieldNode) -> None:
        """Note a field; its parent has been noted before."""
        value = self._model.value_text(node)
        path = self._paths[node] = _path_inside(self._paths.get(node.parent, ""), node)
        self._places.append(node.place)
        self._by_name.add(f"{_END}{node.name}{_END}{value}")
        self._by_path.add(f"{_END}{path}{_END}{value}")

    def close(self) -> None:
        """All have been noted."""
        self._paths.clear()
        self._by_name.close()
        self._by_path.close()

    def find(self, wanted: str) -> list[Place]:
        """The ways to the fields that hold a casefolded text."""
        parts = self._by_path if "." in wanted or "[" in wanted else self._by_name
        return [self._places[number] for number in parts.holding(wanted)]


class _Parts:
    """Texts that are searched as one."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._starts: list[int] = []
        self._length = 0
        self._text = ""

    def add(self, text: str) -> None:
        part = text.casefold()
        self._parts.append(part)
        self._starts.append(self._length)
        self._length += len(part)

    def close(self) -> None:
        self._text = "".join(self._parts)
        self._parts.clear()

    def holding(self, wanted: str) -> Iterator[int]:
        """The numbers of the first MOST_FOUND parts that hold a text."""
        starts = self._starts
        at, found = self._text.find(wanted), 0
        while at >= 0 and found < MOST_FOUND:
            number = bisect_right(starts, at) - 1
            yield number
            found += 1
            at = self._text.find(wanted, starts[number + 1]) if number + 1 < len(starts) else -1


def _path_inside(parent: str, node: FieldNode) -> str:
    """The path of a field as a mapping writes it, by that of its parent."""
    own = format_path(path_of_place(node.place[-1:]))
    return f"{parent}.{own}" if parent and not own.startswith("[") else parent + own
