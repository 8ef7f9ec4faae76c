"""Entering the optional keys: each is one step for all selected rows, and is checked as it is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from designer.documents import sample_from_text
from designer.mapping import Row, edits
from designer.window.inspector.dates import COMMON_FORMATS
from designer.window.inspector.panel import InspectorPanel
from designer.window.inspector.trial import RowTrial
from designer.window.main_window import MainWindow
from tests.window.people import choose, enter, press, rows

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


def steps(window: MainWindow) -> int:
    return window.opened.undo_stack.index()


def test_a_row_may_generate_only_where_its_source_has_a_value(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.condition.choice, "Only where the source has a value")
    assert rows(window)[0]["conditional"] == {"when": "extract_not_empty"}
    choose(inspector.condition.choice, "Always")
    assert "conditional" not in rows(window)[0]
    assert steps(window) == 2


def test_a_condition_is_typed_and_set_once_it_is_finished(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.condition.choice, "Only when…")
    assert inspector.condition.filter.hasFocus()
    assert steps(window) == 0
    QTest.keyClicks(inspector.condition.filter, "@.age == '43'")
    assert steps(window) == 0
    press(inspector.condition.filter, Key.Key_Return)
    assert rows(window)[0]["conditional"] == {"when": "@.age == '43'"}
    assert inspector.condition.choice.currentText() == "Only when…"
    window.opened.undo_stack.undo()
    assert "conditional" not in rows(window)[0]
    assert inspector.condition.choice.currentText() == "Always"
    assert not inspector.condition.filter.isVisible()


@pytest.mark.parametrize(
    ("text", "told", "is_wrong"),
    [
        ("@.age == '43'", "Holds in record 1", False),
        ("@.age == '44'", "Does not hold in record 1: nothing is generated there", False),
        ("@.age == '4", "Condition, column ", True),
        ("age", "Write a filter over the record", True),
    ],
)
def test_a_condition_is_judged_while_it_is_typed(
    window: MainWindow, inspector: InspectorPanel, text: str, told: str, is_wrong: bool
) -> None:
    choose(inspector.condition.choice, "Only when…")
    QTest.keyClicks(inspector.condition.filter, text)
    assert inspector.condition.said.startswith(told)
    assert inspector.condition.filter.is_wrong == is_wrong
    press(inspector.condition.filter, Key.Key_Return)
    assert rows(window)[0]["conditional"] == {"when": text}  # what is wrong is kept too, and told on the row


def test_a_misspelt_field_of_a_condition_is_told_at_once_and_marks_the_row(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    choose(inspector.condition.choice, "Only when…")
    QTest.keyClicks(inspector.condition.filter, "@.adress.city == 'Oslo'")
    assert "field adress is in none of the samples" in inspector.condition.said
    assert not inspector.condition.filter.is_wrong
    press(inspector.condition.filter, Key.Key_Return)
    told = [problem for problem in window.opened.problems_of(0) if problem.code == "unknown-source"]
    assert [problem.field for problem in told] == ["conditional"]
    enter(inspector.condition.filter, "@.address.city == 'Oslo'")
    assert not [problem for problem in window.opened.problems_of(0) if problem.code == "unknown-source"]


def test_what_is_no_condition_is_told_in_plain_words(window: MainWindow, inspector: InspectorPanel) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "conditional", {"when": "sometimes"}))
    told = " ".join(inspector.outcome.problems)
    assert "“sometimes”" in told or '"sometimes"' in told
    assert "{" not in told


def test_the_arrow_keys_open_a_choice_and_set_nothing_on_the_way(window: MainWindow, inspector: InspectorPanel) -> None:
    press(inspector.condition.choice, Key.Key_Down)
    view = inspector.condition.choice.view()
    assert view.isVisible()
    press(view, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert inspector.condition.choice.currentText() == "Only when…"
    assert steps(window) == 0


def test_a_condition_left_without_enter_counts_for_the_row_it_was_typed_for(
    window: MainWindow, inspector: InspectorPanel
) -> None:
    choose(inspector.condition.choice, "Only when…")
    QTest.keyClicks(inspector.condition.filter, "@.age")
    window.selection.select_rows([1])
    assert rows(window)[0]["conditional"] == {"when": "@.age"}
    assert "conditional" not in rows(window)[1]


def test_escape_gives_up_what_is_typed(window: MainWindow, inspector: InspectorPanel) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "conditional", {"when": "@.age"}))
    line = inspector.condition.filter
    line.setFocus()
    QTest.keyClicks(line, "xyz")
    press(line, Key.Key_Escape)
    assert line.text() == "@.age"
    assert steps(window) == 1


def test_what_is_typed_stays_when_the_rows_are_told_anew(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.condition.choice, "Only when…")
    QTest.keyClicks(inspector.condition.filter, "@.a")
    window.opened.show_record(1)
    assert inspector.condition.filter.text() == "@.a"
    assert inspector.condition.filter.isVisible()
    press(inspector.condition.filter, Key.Key_Escape)  # the list of fields
    press(inspector.condition.filter, Key.Key_Escape)  # what was typed
    assert inspector.condition.filter.text() == ""
    assert steps(window) == 0


def test_a_condition_is_completed_with_the_fields_of_the_record(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.condition.choice, "Only when…")
    line = inspector.condition.filter
    QTest.keyClicks(line, "@.address.c")
    assert line.popup.paths == ["city"]
    press(line, Key.Key_Down, Key.Key_Return)
    assert line.text() == "@.address.city"
    press(line, Key.Key_Return)
    assert rows(window)[0]["conditional"] == {"when": "@.address.city"}


def test_a_field_of_a_condition_is_compared_with_the_values_that_it_has(inspector: InspectorPanel) -> None:
    choose(inspector.condition.choice, "Only when…")
    line = inspector.condition.filter
    QTest.keyClicks(line, "@.age ")
    assert line.popup.paths[0].startswith("== '")
    press(line, Key.Key_Down, Key.Key_Return)
    assert line.text().startswith("@.age == '")
    assert inspector.condition.said.startswith("Holds in record 1")
    press(line, Key.Key_Escape, Key.Key_Escape)


def test_a_date_is_entered_by_its_forms_and_zones(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.date.choice, "Read and written anew…")
    lines = inspector.date.lines
    assert lines["extractDateFormat"].hasFocus()
    enter(lines["extractDateFormat"], "DD.MM.YYYY")
    enter(lines["generateDateTimezone"], "Europe/Oslo")
    held = rows(window)[0]
    assert (held["extractDateFormat"], held["generateDateTimezone"]) == ("DD.MM.YYYY", "Europe/Oslo")
    assert steps(window) == 2
    choose(inspector.date.choice, "As it is")
    assert rows(window)[0] == {"eField": "first", "gField": "name"}
    assert steps(window) == 3


@pytest.mark.parametrize(
    ("key", "text", "told"),
    [
        ("generateDateFormat", "DD.MM.YYYY", '"2025-03-01T10:00" → "01.03.2025"'),
        ("generateDateFormat", "dd", "Date format to write, column 1: the token dd is not covered."),
        ("extractDateFormat", "DD.MM.YYYY", '"2025-03-01T10:00" cannot be read as a date'),
        ("generateDateTimezone", "Oslo", 'The time zone "Oslo" is not known.'),
    ],
)
def test_an_example_from_the_record_is_told_while_a_date_is_entered(
    window: MainWindow, inspector: InspectorPanel, key: str, text: str, told: str
) -> None:
    window.opened.set_source(sample_from_text('{"first": "2025-03-01T10:00"}'))
    window.selection.select_rows([0])
    choose(inspector.date.choice, "Read and written anew…")
    line = inspector.date.lines[key]
    line.setFocus()
    QTest.keyClicks(line, text)
    assert inspector.date.said.startswith(told)
    line.clear()
    QTest.keyClicks(line, text)
    press(line, Key.Key_Escape, Key.Key_Return)


@pytest.mark.parametrize("text", COMMON_FORMATS)
def test_every_offered_format_reads_and_writes(window: MainWindow, inspector: InspectorPanel, text: str) -> None:
    assert RowTrial(window.opened).date(Row.of("first", "x"), {"generateDateFormat": text}).words.count("column") == 0
    window.opened.set_source(sample_from_text('{"first": "2025-03-01T10:00:00Z"}'))
    written = RowTrial(window.opened).date(Row.of("first", "x"), {"generateDateFormat": text})
    assert not written.is_wrong
    assert " → " in written.words


def test_zones_are_completed_and_formats_offered(window: MainWindow, inspector: InspectorPanel) -> None:
    choose(inspector.date.choice, "Read and written anew…")
    zone = inspector.date.lines["extractDateTimezone"]
    zone.setFocus()
    QTest.keyClicks(zone, "osl")
    assert zone.offered == ["Europe/Oslo"]
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press(popup, Key.Key_Down, Key.Key_Return)
    assert rows(window)[0]["extractDateTimezone"] == "Europe/Oslo"
    written = inspector.date.lines["generateDateFormat"]
    written.setFocus()
    press(written, Key.Key_Down)
    assert "DD.MM.YYYY" in written.offered
    popup = QApplication.activePopupWidget()
    assert popup is not None
    press(popup, Key.Key_Escape)
    assert written.offered == []


def test_a_default_is_any_json_value(window: MainWindow, inspector: InspectorPanel) -> None:
    inspector.default.button.setFocus()
    press(inspector.default.button, Key.Key_Space)
    editor = QApplication.activePopupWidget()
    assert editor is not None
    QTest.keyClick(QApplication.focusWidget(), Key.Key_2, CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "15")
    press(QApplication.focusWidget(), Key.Key_Return)
    assert rows(window)[0]["default"] == 15
    assert inspector.default.button.text() == "15"
    QTest.mouseClick(inspector.default.clear, Qt.MouseButton.LeftButton)
    assert "default" not in rows(window)[0]


def test_null_is_a_default(window: MainWindow, inspector: InspectorPanel) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 0, "default", None))
    assert inspector.default.button.text() == "null"


def test_a_row_is_switched_off_and_on(window: MainWindow, inspector: InspectorPanel) -> None:
    inspector.status.box.setFocus()
    press(inspector.status.box, Key.Key_Space)
    assert rows(window)[0]["status"] == "Inactive"
    press(inspector.status.box, Key.Key_Space)
    assert "status" not in rows(window)[0]


def test_a_note_counts_when_the_keyboard_leaves_it(window: MainWindow, inspector: InspectorPanel) -> None:
    inspector.note.text.setFocus()
    QTest.keyClicks(inspector.note.text, "Agreed with ERP")
    assert steps(window) == 0
    press(inspector.note.text, Key.Key_Tab)
    assert rows(window)[0]["description"] == "Agreed with ERP"


def test_what_is_being_entered_is_saved_too(window: MainWindow, inspector: InspectorPanel) -> None:
    inspector.note.text.setFocus()
    QTest.keyClicks(inspector.note.text, "x")
    window.exporting.copy_mapping()
    assert '"description": "x"' in QApplication.clipboard().text()


def test_a_key_is_set_in_all_selected_rows_in_one_step(window: MainWindow, inspector: InspectorPanel) -> None:
    window.selection.select_rows([0, 2])
    choose(inspector.summary.type, "Text")
    assert [row.get("dataType") for row in rows(window)] == ["string", "number", "string", None]
    assert rows(window)[2]["color"] == "red"
    assert window.selection.rows == (0, 2)
    assert steps(window) == 1
    window.opened.undo_stack.undo()
    assert [row.get("dataType") for row in rows(window)] == [None, "number", None, None]


def test_rows_with_and_without_an_option_are_switched_together(window: MainWindow, inspector: InspectorPanel) -> None:
    window.opened.apply(edits.set_entry(window.opened.mapping, 1, "status", "Inactive"))
    window.selection.select_rows([0, 1])
    assert inspector.status.box.checkState() == Qt.CheckState.PartiallyChecked
    QTest.mouseClick(inspector.status.box, Qt.MouseButton.LeftButton, pos=inspector.status.box.rect().center() / 2)
    assert [row.get("status") for row in rows(window)[:2]] == ["Inactive", "Inactive"]


@pytest.mark.parametrize("name", ["condition", "date", "lookup"])
def test_scrolling_past_a_choice_does_not_choose(window: MainWindow, inspector: InspectorPanel, name: str) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    box = getattr(inspector, name).choice
    where = QPointF(box.rect().center())
    wheel = QWheelEvent(
        where, box.mapToGlobal(where), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.currentIndex() == 0
    assert steps(window) == 0


def test_the_keyboard_alone_reaches_everything(window: MainWindow, inspector: InspectorPanel) -> None:
    reached = []
    for _ in range(8):
        at = QApplication.focusWidget()
        reached.append(at)
        press(at, Key.Key_Tab)
    wanted = [
        inspector.condition.choice, inspector.date.choice, inspector.lookup.choice, inspector.default.button,
        inspector.status.box, inspector.note.text,
    ]  # fmt: skip
    assert [widget for widget in reached if widget in wanted] == wanted
