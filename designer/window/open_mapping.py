"""The open mapping that all panels look at: the only place where it changes."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from designer.documents import Sample
from designer.engine import Explanation, Plan, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Change, Mapping


class OpenMapping(QObject):
    """A mapping with its samples, its undo history and what it generates for the shown record."""

    changed = Signal(object)
    """The mapping changed, by this Change."""
    explained = Signal()
    """What is generated for the shown record is known anew."""
    samples_changed = Signal()
    state_changed = Signal()
    """The file, or whether it is saved, changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mapping = Mapping().with_name("").with_rows(())
        self.path: Path | None = None
        self.source: Sample | None = None
        self.destination: Sample | None = None
        self.record = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(lambda _clean: self.state_changed.emit())
        self.explanation: Explanation | None = None
        self._plan: Plan = plan_mapping(self.mapping)

    @property
    def title(self) -> str:
        """The file's name, or what stands for it."""
        return self.path.name if self.path else self.tr("Untitled mapping")

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the mapping as it is."""
        return self.undo_stack.isClean()

    @property
    def source_record(self) -> Json:
        """The shown record; an empty document where there is no sample."""
        return self.source.records[self.record] if self.source and self.source.records else {}

    def open(self, mapping: Mapping, path: Path | None) -> None:
        """Show another mapping, with a new history."""
        before = self.mapping
        self.path = path
        self.undo_stack.clear()
        self._show(Change(self.tr("Open"), before, mapping))
        self.state_changed.emit()

    def apply(self, change: Change) -> None:
        """Carry out a step, so that it can be taken back; one that changes nothing is none."""
        if change.before != self.mapping:
            raise ValueError(f"the change {change.label!r} was made for another state of the mapping")
        if not change.is_empty:
            self.undo_stack.push(_Step(change, self._show))

    def set_source(self, sample: Sample) -> None:
        """Show the documents that the mapping reads."""
        self.source = sample
        self.record = 0
        self.samples_changed.emit()
        self._explain()

    def set_destination(self, sample: Sample) -> None:
        """Show a document as it is wanted."""
        self.destination = sample
        self.samples_changed.emit()
        self._explain()

    def show_record(self, record: int) -> None:
        """Show another record of the source, kept within bounds."""
        last = len(self.source.records) - 1 if self.source else 0
        self.record = max(0, min(record, last))
        self._explain()

    def mark_saved(self, path: Path) -> None:
        """The mapping is in this file now; the history stays."""
        self.path = path
        self.undo_stack.setClean()
        self.state_changed.emit()

    def _show(self, change: Change) -> None:
        self.mapping = change.after
        self._plan = plan_mapping(self.mapping)
        self.changed.emit(change)
        self._explain()

    def _explain(self) -> None:
        self.explanation = explain(self._plan, self.source_record)
        self.explained.emit()


class _Step(QUndoCommand):
    """A change on the undo stack."""

    def __init__(self, change: Change, show: Callable[[Change], None]) -> None:
        super().__init__(change.label)
        self._change = change
        self._show = show

    def redo(self) -> None:
        self._show(self._change)

    def undo(self) -> None:
        change = self._change
        self._show(Change(change.label, change.after, change.before, change.select))
