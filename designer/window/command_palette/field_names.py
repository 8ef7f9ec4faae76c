"""The paths of all fields of a tree, gathered a little at a time and kept until the tree is another."""

from __future__ import annotations

import time
from collections.abc import Iterator

from designer.documents import Field
from designer.mapping import format_path
from designer.matching import Place, path_of_place
from designer.window.trees.model import FieldTreeModel
from designer.window.trees.node import FieldNode

_LOOK_AT_CLOCK_EVERY = 64


class FieldNames:
    """Grows with `gather`; `revision` counts how often it was begun anew."""

    def __init__(self, model: FieldTreeModel) -> None:
        self.model = model
        self.revision = 0
        self.paths: list[str] = []
        self.folded: list[str] = []
        self.places: list[Place] = []
        self.fields: list[Field | None] = []
        self._coming: Iterator[FieldNode] | None = None
        self._inside: dict[FieldNode | None, str] = {}
        self.is_complete = False
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.rowsMoved):
            changed.connect(self._forget)

    def gather(self, until: float) -> None:
        """Gather until a time of `time.perf_counter`, or until all fields are there."""
        if self.is_complete:
            return
        if self._coming is None:
            self._coming = self.model.walk()
        for number, node in enumerate(self._coming, 1):
            own = format_path(path_of_place(node.place[-1:]))
            parent = self._inside.get(node.parent, "")
            path = f"{parent}.{own}" if parent and not own.startswith("[") else parent + own
            self._inside[node] = path
            self.paths.append(path)
            self.folded.append(path.casefold())
            self.places.append(node.place)
            self.fields.append(node.field)
            if number % _LOOK_AT_CLOCK_EVERY == 0 and time.perf_counter() > until:
                return
        self.is_complete = True
        self._coming = None
        self._inside.clear()

    def _forget(self) -> None:
        self.revision += 1
        self.paths, self.folded, self.places, self.fields = [], [], [], []
        self._coming, self.is_complete = None, False
        self._inside.clear()
