"""The open mapping that all panels look at: the only place where it changes."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from designer.documents import Field, Sample, field_tree
from designer.engine import Explanation, KnownRows, Plan, explain, plan_mapping
from designer.jsontext import Json
from designer.mapping import Change, Mapping, Problem, Severity, rows_delta
from designer.window.connections import Connections
from designer.window.sample_problems import SampleProblems
from designer.window.text_draft import TextDraft
from designer.window.touched_rows import RowStates, Touched, touched_fields, touched_rows
from designer.window.words import in_words

_PLANS_KEPT = 16

_NO_DOCUMENT: Json = {}
"""Shared, as all documents are never changed in place: that it is the same tells that nothing in it is another."""


class OpenMapping(QObject):
    """A mapping with its samples, its undo history and what it generates for the shown record."""

    changed = Signal(object)
    """The mapping changed, by this Change; what it generates is told next, by `explained`."""
    explained = Signal()
    """What is generated for the shown record is known anew."""
    source_changed = Signal()
    destination_changed = Signal()
    state_changed = Signal()
    """The file, or whether it is saved, changed."""
    draft_changed = Signal()
    """What is typed as the mapping's text, and is not the mapping, changed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.mapping = Mapping().with_name("").with_rows(())
        self.saved = self.mapping
        """What the file held when it was opened or saved last."""
        self.draft: TextDraft | None = None
        """What is typed as the mapping's text, and is not the mapping: no step of it, and in no file."""
        self.path: Path | None = None
        self.title_without_file = ""
        self.source: Sample | None = None
        self.destination: Sample | None = None
        self.source_fields: Field | None = None
        self.destination_fields: Field | None = None
        self.record = 0
        self.undo_stack = QUndoStack(self)
        self.undo_stack.cleanChanged.connect(self.state_changed)
        self.explanation: Explanation | None = None
        self.connections = Connections()
        self.touched: Touched | None = None
        """The fields that may look otherwise since `explained` was told before; None where all may."""
        self._row_states = RowStates((), (), (), ())
        self._explained_record: Json = None
        self._passed_along = False
        self._plan: Plan = plan_mapping(self.mapping)
        self._plans: deque[tuple[Mapping, Plan]] = deque(maxlen=_PLANS_KEPT)
        self._known_rows = KnownRows()
        self._is_explained_later = False
        self._samples = SampleProblems()
        self._sample_problems: tuple[tuple[Problem, ...], ...] = ()
        self._with_problems: list[int] | None = None

    @property
    def title(self) -> str:
        """The file's name, or what stands for it."""
        if self.path is not None:
            return self.path.name
        return self.title_without_file or self.mapping.name or self.tr("Untitled mapping")

    @property
    def is_saved(self) -> bool:
        """Whether the file holds the mapping as it is."""
        return self.undo_stack.isClean()

    @property
    def is_edited(self) -> bool:
        """Whether anything is in no file: steps, or what is typed as the mapping's text."""
        return not self.is_saved or self.draft is not None

    @property
    def record_count(self) -> int:
        """How many source records there are."""
        return len(self.source.records) if self.source else 0

    @property
    def source_record(self) -> Json:
        """The shown record; an empty document where there is no sample."""
        return self.source.records[self.record] if self.source and self.source.records else _NO_DOCUMENT

    @property
    def plan(self) -> Plan:
        """What carrying out the mapping takes."""
        return self._plan

    def problems_by_samples(self, row: int) -> tuple[Problem, ...]:
        """What is told of a row by all samples of its source and its destination."""
        return self._sample_problems[row] if row < len(self._sample_problems) else ()

    def problems_of(self, row: int) -> tuple[Problem, ...]:
        """All that is told of a row for the shown record, and by all samples of its source and its destination."""
        if self.explanation is None or row >= len(self.explanation.rows):
            return ()
        told = self.explanation.rows[row].problems
        return (*told, *self.problems_by_samples(row))

    def rows_with_problems(self) -> list[int]:
        """The rows with an error or a warning for the shown record, found once for all that ask."""
        if self._with_problems is None:
            self._with_problems = self._find_problems()
        return list(self._with_problems)

    def _find_problems(self) -> list[int]:
        results = self.explanation.rows if self.explanation is not None else ()
        serious = (Severity.ERROR, Severity.WARNING)
        return [
            row
            for row, (result, of_samples) in enumerate(zip(results, self._sample_problems, strict=False))
            if (of_samples or result.problems)
            and any(problem.severity in serious for problem in (*result.problems, *of_samples))
        ]

    def open(self, mapping: Mapping, path: Path | None, title: str = "") -> None:
        """Show another mapping, with a new history; `title` names one that has no file yet."""
        before = self.mapping
        self.path = path
        self.title_without_file = title
        self.undo_stack.clear()
        self.undo_stack.setClean()  # an empty one stays as it was
        self.saved = Mapping(mapping.entries, mapping.rows)
        self.set_draft(None)  # it was a text of the mapping before
        self._show(Change(self.tr("Open"), before, self.saved))
        self.state_changed.emit()

    def apply(self, change: Change, run: object | None = None) -> None:
        """Carry out a step, so that it can be taken back; one that changes nothing is none.

        Steps of one `run` that follow each other are taken back as one. Raises ValueError for a change that was made
        for another state of the mapping.
        """
        if change.before is not self.mapping and change.before != self.mapping:
            raise ValueError(f"the change {change.label!r} was made for another state of the mapping")
        if not change.is_empty:
            self.undo_stack.push(_Step(change, self._show, run))

    def set_draft(self, draft: TextDraft | None) -> None:
        """Hold what is typed as the mapping's text and is not the mapping; None for nothing, or to give it up."""
        self.draft = draft
        self.draft_changed.emit()

    def set_source(self, sample: Sample | None, fields: Field | None = None) -> None:
        """Show the documents that the mapping reads; `fields` are theirs, where they are made already."""
        self.source = sample
        self.source_fields = fields or (field_tree(sample.records) if sample else None)
        self.record = 0
        self._samples.forget_sources()
        self._check_by_samples()
        self.source_changed.emit()
        self._explain()

    def set_destination(self, sample: Sample | None, fields: Field | None = None) -> None:
        """Show a document as it is wanted; `fields` as for the source."""
        self.destination = sample
        self.destination_fields = fields or (field_tree(sample.records) if sample else None)
        self._samples.forget_destinations()
        self._check_by_samples()
        self.destination_changed.emit()
        self._explain()

    @contextmanager
    def explained_later(self) -> Iterator[None]:
        """Set samples in between, without carrying out a mapping that another is about to take the place of."""
        self._is_explained_later = True
        try:
            yield
        finally:
            self._is_explained_later = False

    def show_record(self, record: int) -> None:
        """Show another record of the source, kept within bounds."""
        wanted = max(0, min(record, self.record_count - 1))
        if wanted != self.record:
            self.record = wanted
            self._explain()

    def mark_saved(self, path: Path) -> None:
        """The mapping is in this file now; the history stays."""
        self.path = path
        self.saved = self.mapping
        self.undo_stack.setClean()
        self.state_changed.emit()

    def mark_unsaved(self) -> None:
        """What is kept in files is something else, or gone: no state of the history is that of the files."""
        self.undo_stack.resetClean()
        self.state_changed.emit()

    def _show(self, change: Change) -> None:
        self.mapping = change.after
        self._plan = self._plan_of(self.mapping)
        self._check_by_samples()
        self._carry_out()
        self.changed.emit(change)
        self.explained.emit()

    def _plan_of(self, mapping: Mapping) -> Plan:
        """The plan of a mapping; those that undo and redo come back to are kept."""
        plan = next((plan for held, plan in self._plans if held is mapping), None)
        if plan is None:
            plan = plan_mapping(mapping, self._plan)
            self._plans.appendleft((mapping, plan))
        return plan

    def _check_by_samples(self) -> None:
        rows = self._plan.checked.rows
        self._sample_problems = self._samples.of(rows, self.source, self.source_fields, self.destination_fields)
        self._with_problems = None

    def _explain(self) -> None:
        if self._is_explained_later:
            return
        self._carry_out()
        self.explained.emit()

    def _carry_out(self) -> None:
        record, checked, ends = self.source_record, self._plan.checked.rows, self.connections.rows
        self.explanation = explain(self._plan, record, self._known_rows)
        self._with_problems = None
        before = self._row_states
        states = self._row_states = RowStates(
            self.mapping.rows or (), checked, self.explanation.rows, self._sample_problems
        )
        rows = touched_rows(before, states)
        self.connections.follow(self.mapping, self.explanation, checked, rows)
        passes_along = self.mapping.passes_along
        is_same = record is self._explained_record and not (passes_along or self._passed_along)
        self.touched = touched_fields(rows, ends, self.connections.rows) if is_same else None
        self._explained_record, self._passed_along = record, passes_along


class _Step(QUndoCommand):
    """A change on the undo stack; those of one run become one, which is gone when it has come back to its beginning."""

    def __init__(self, change: Change, show: Callable[[Change], None], run: object | None = None) -> None:
        super().__init__(in_words(change.label))
        self._change = change
        self._show = show
        self._run = run

    def id(self) -> int:
        return -1 if self._run is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Step) or other._run is not self._run:
            return False
        change = other._change
        self._change = Change(change.label, self._change.before, change.after, change.select)
        self.setObsolete(self._change.is_empty)
        return True

    def redo(self) -> None:
        self._show(self._change)

    def undo(self) -> None:
        change = self._change
        back = rows_delta(change.after, change.before)
        rows = range(back.at, back.at + max(back.inserted, min(1, change.before.row_count - back.at)))
        self._show(Change(change.label, change.after, change.before, tuple(rows)))
