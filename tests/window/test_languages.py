"""The window speaks the language of the system, or the one that was chosen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from designer.documents import DocumentError, sample_from_text
from designer.mapping import Path as FieldPath
from designer.mapping import Row, check_rows, edits, parse_path
from designer.mapping.mapping import Mapping
from designer.said import said
from designer.window.languages import Language, spoken
from designer.window.main_window import MainWindow
from designer.window.rows.problem_words import ProblemWords
from designer.window.settings import Settings
from designer.window.words import in_words
from tests.window.speaking import speaking
from widgets.numbers import grouped


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, Language.GERMAN):
        yield


def path(text: str) -> FieldPath:
    return parse_path(text)


def actions_of(menu: QMenu) -> list[str]:
    return [action.text().replace("&", "") for action in menu.actions()]


def menu_named(window: MainWindow, name: str) -> QMenu:
    menus = (action.menu() for action in window.header.menus.actions())
    return next(menu for menu in menus if isinstance(menu, QMenu) and menu.title().replace("&", "") == name)


@pytest.mark.usefixtures("german")
def test_menus_and_their_keys_are_in_the_language(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    file = menu_named(window, "Datei")
    assert "Speichern" in actions_of(file)
    save = next(action for action in file.actions() if action.text() == "&Speichern")
    assert save.shortcut().toString(save.shortcut().SequenceFormat.PortableText) == "Ctrl+S"
    assert save.shortcut().toString(save.shortcut().SequenceFormat.NativeText) == "Strg+S"


@pytest.mark.usefixtures("german")
def test_undo_says_in_the_language_what_it_takes_back(make_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = make_window()
    window.show()
    qtbot.waitExposed(window)
    window.opened.set_source(sample_from_text('{"age": "43"}', "people.json"))
    window.opened.apply(edits.map_field(window.opened.mapping, path("age"), path("age")))
    assert window.opened.undo_stack.undoText() == "Feld zuordnen"


@pytest.mark.usefixtures("german")
def test_what_other_rooms_say_is_translated_with_what_it_was_put_together_of() -> None:
    error = DocumentError("this is a folder", title="samples", hint="choose a file in it")
    assert in_words(str(error)) == "samples: das ist ein Ordner; eine Datei darin wählen"
    assert in_words(said("{0} is generated whole by row {1}, so its elements cannot be filled one by one", "a", 3)) == (
        "a wird von Zeile 3 als Ganzes erzeugt, die Elemente lassen sich also nicht einzeln füllen"
    )


@pytest.mark.usefixtures("german")
def test_what_people_named_themselves_is_never_translated() -> None:
    assert in_words(said("{0} is not in this record", "the document")) == "the document ist nicht in diesem Datensatz"
    assert in_words(said("{0} is not in this record", said("the document"))) == (
        "das Dokument ist nicht in diesem Datensatz"
    )


@pytest.mark.usefixtures("german")
def test_a_problem_is_told_with_its_column_and_what_to_do() -> None:
    (problem,) = check_rows(Mapping({}, (Row.of("a]", "b"),))).problems
    told = ProblemWords().of(problem)
    assert told.startswith("Quelle, Spalte 2: ] kann nicht in einem Namen stehen.")
    assert told.endswith('Einen Namen, der es enthält, in Anführungszeichen setzen: ["a]"].')


def test_in_english_words_stay_as_they_are_said(qapp: QApplication) -> None:
    told = said("a number has more than {0:,} digits", 4300)
    assert in_words(told) == "a number has more than 4,300 digits" == told


@pytest.mark.parametrize(
    ("language", "number"),
    [(Language.ENGLISH, "12,345"), (Language.GERMAN, "12.345"), (Language.NORWEGIAN, "12\u00a0345")],
)
def test_counts_are_grouped_as_the_language_does(qapp: QApplication, language: Language, number: str) -> None:
    with speaking(qapp, language):
        assert grouped(12345) == number
        assert in_words(said("finds more than {0:,} values", 12345)).replace("\u202f", "\u00a0").count(number) == 1


@pytest.mark.parametrize(
    ("system", "language"),
    [
        (["de-AT", "de", "en"], Language.GERMAN),
        (["nn-NO", "nb-NO"], Language.NORWEGIAN),
        (["no"], Language.NORWEGIAN),
        (["fr-FR", "de-DE"], Language.GERMAN),
        (["fr-FR"], Language.ENGLISH),
        (["C"], Language.ENGLISH),
        ([], Language.ENGLISH),
    ],
)
def test_the_first_language_of_the_system_that_there_is_is_spoken(
    monkeypatch: pytest.MonkeyPatch, system: list[str], language: Language
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return system

    class Locale:
        @staticmethod
        def system() -> System:
            return System()

    monkeypatch.setattr("designer.window.languages.QLocale", Locale)
    assert spoken(Language.SYSTEM) is language
    assert spoken(Language.NORWEGIAN) is Language.NORWEGIAN


def language_actions(window: MainWindow) -> list[QAction]:
    view = menu_named(window, "View")
    (languages,) = [action for action in view.actions() if action.text() == "Language"]
    menu = languages.menu()
    assert isinstance(menu, QMenu)
    return menu.actions()


def test_a_language_is_chosen_for_the_next_start_and_that_is_said_in_it(start: MainWindow, settings: Settings) -> None:
    actions = language_actions(start)
    assert [action.text() for action in actions] == ["As the system", "English", "Deutsch", "Norsk bokmål"]
    assert actions[0].isChecked()
    actions[2].trigger()
    assert settings.language is Language.GERMAN
    assert start.bar.text == "Mapping Designer ist ab dem nächsten Start auf Deutsch."
    actions[3].trigger()
    assert start.bar.text == "Mapping Designer er på norsk fra neste start."
    actions[1].trigger()  # it is in English already
    assert settings.language is Language.ENGLISH
    assert not start.bar.isVisible()


def test_the_chosen_language_is_remembered(tmp_path: Path) -> None:
    Settings(tmp_path / "s.ini").language = Language.NORWEGIAN
    assert Settings(tmp_path / "s.ini").language is Language.NORWEGIAN


def test_an_odd_language_in_the_settings_counts_as_not_set(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text("[General]\nlanguage=tlh\n", encoding="utf-8")
    assert Settings(tmp_path / "s.ini").language is Language.SYSTEM


def test_numbers_of_another_locale_do_not_stand_in_english(qapp: QApplication) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        with speaking(qapp, Language.ENGLISH):
            assert grouped(12345) == "12,345"
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(("language", "copy"), [(Language.GERMAN, "&Kopieren"), (Language.NORWEGIAN, "&Kopier")])
def test_qts_own_words_are_in_the_language_too(qapp: QApplication, language: Language, copy: str) -> None:
    with speaking(qapp, language):
        assert QCoreApplication.translate("QLineEdit", "&Copy") == copy


@pytest.mark.parametrize("language", [Language.GERMAN, Language.NORWEGIAN])
def test_keys_are_the_same_in_every_language(
    qapp: QApplication, make_window: Callable[[], MainWindow], language: Language
) -> None:
    def keys() -> list[str]:
        window = make_window()
        return [shortcut.toString() for action in window.findChildren(QAction) for shortcut in action.shortcuts()]

    english = keys()
    with speaking(qapp, language):
        assert keys() == english


@pytest.mark.parametrize("language", [Language.GERMAN, Language.NORWEGIAN])
def test_no_two_entries_of_a_menu_have_the_same_letter(
    qapp: QApplication, make_window: Callable[[], MainWindow], qtbot: QtBot, language: Language
) -> None:
    with speaking(qapp, language):
        window = make_window()
        window.show()
        qtbot.waitExposed(window)
    for menu in (window.header.menus, *window.findChildren(QMenu)):
        letters = [text.partition("&")[2][:1].casefold() for text in (action.text() for action in menu.actions())]
        letters = [letter for letter in letters if letter.isalpha()]
        assert len(letters) == len(set(letters)), [action.text() for action in menu.actions()]
