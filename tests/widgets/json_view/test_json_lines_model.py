"""The model tells exactly which rows change, and folds outlive a document."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from widgets.json_view import JsonLinesModel, json_lines

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal
DOCUMENTS: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text("abc", max_size=1), inner, max_size=4),
    max_leaves=15,
)


def new_model() -> JsonLinesModel:
    model = JsonLinesModel()
    QAbstractItemModelTester(model, FATAL, model)
    return model


@pytest.fixture
def model(qapp: QApplication) -> JsonLinesModel:
    return new_model()


def shown(model: JsonLinesModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(DOCUMENTS, min_size=1, max_size=4), st.data())
def test_after_any_documents_and_folds_the_rows_are_those_of_the_document(
    qapp: QApplication, documents: list[Any], data: st.DataObject
) -> None:
    model = new_model()
    for document in documents:
        model.set_document(document)
        for row in data.draw(st.lists(st.integers(0, max(0, model.rowCount() - 1)), max_size=3)):
            if row < model.rowCount():
                model.set_folded(row, not model.line_at(row).folded)
    while (row := next((row for row in range(model.rowCount()) if model.line_at(row).folded), None)) is not None:
        model.set_folded(row, False)
    assert shown(model) == [line.text for line in json_lines(documents[-1])]


def test_a_changed_value_changes_one_row(model: JsonLinesModel) -> None:
    model.set_document({"a": [1, 2, 3], "b": {"c": "x"}})
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: told.append((top.row(), bottom.row())))
    model.set_document({"a": [1, 5, 3], "b": {"c": "x"}})
    assert told == [(3, 3)]


def test_a_new_field_inserts_its_row_and_moves_no_other(model: JsonLinesModel) -> None:
    model.set_document({"a": 1, "b": 2, "c": 3})
    inserted: list[tuple[int, int]] = []
    removed: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.set_document({"a": 1, "new": 0, "b": 2, "c": 3})
    assert (inserted, removed) == ([(2, 2)], [])


def test_a_fold_stays_when_what_is_in_it_changes(model: JsonLinesModel) -> None:
    model.set_document({"a": {"x": 1}, "b": {"y": 1}})
    model.set_folded(1, True)
    model.set_document({"before": 0, "a": {"x": 2, "z": 3}, "b": {"y": 1}})
    assert shown(model) == ["{", '"before": 0,', '"a": { … },', '"b": {', '"y": 1', "}", "}"]
    model.unfold_to(("a", "z"))
    assert shown(model)[2:6] == ['"a": {', '"x": 2,', '"z": 3', "},"]


def test_a_fold_inside_a_fold_is_still_there_when_the_outer_one_opens(model: JsonLinesModel) -> None:
    model.set_document({"a": {"b": {"c": 1}}})
    model.set_folded(2, True)
    model.set_folded(1, True)
    assert shown(model) == ["{", '"a": { … }', "}"]
    model.set_document({"a": {"b": {"c": 2}}})
    model.set_folded(1, False)
    assert shown(model) == ["{", '"a": {', '"b": { … }', "}", "}"]


def test_the_row_of_a_hidden_value_is_that_of_its_fold(model: JsonLinesModel) -> None:
    model.set_document({"a": {"x": [1, 2]}, "b": 1})
    model.set_folded(1, True)
    assert model.row_of(("a", "x", 1)) == 1
    assert model.row_of(("b",)) == 2
    assert model.row_of(("none",)) == -1


def test_an_element_that_moved_is_found_at_its_new_index(model: JsonLinesModel) -> None:
    model.set_document([{"a": 1}, {"a": 2}, {"a": 3}])
    model.set_document([{"new": 0}, {"a": 1}, {"a": 2}, {"a": 3}])
    row = model.row_of((3, "a"))
    assert model.index(row).data() == '"a": 3'
    assert model.line_at(row).path == (3, "a")


def test_the_longest_line_is_known_after_it_went(model: JsonLinesModel) -> None:
    model.set_document({"a": "long text", "b": 1})
    wide = model.widest
    model.set_document({"a": "", "b": 1})
    assert model.widest == wide - len("long text")


def test_nothing_is_shown_after_clearing(model: JsonLinesModel) -> None:
    model.set_document({"a": 1})
    model.clear()
    assert model.rowCount() == 0
    model.set_document(None)
    assert shown(model) == ["null"]
