"""What is told keeps what it was put together of, and is the plain text for all who do not ask."""

import pickle

import pytest

from designer.documents import DocumentError
from designer.mapping import MappingError, Row, mapping_from_json
from designer.mapping.mapping import Mapping
from designer.said import Said, said


def test_it_is_the_text_for_all_who_do_not_ask() -> None:
    told = said("{0} has {1:,} fields", "order", 1234)
    assert told == "order has 1,234 fields"
    assert hash(told) == hash("order has 1,234 fields")
    assert type(str(told)) is str


def test_it_keeps_its_template_and_values() -> None:
    told = said("{0}; {1}", said("it is empty"), said("JSON needs at least {}"))
    assert told.template == "{0}; {1}"
    assert told.values == ("it is empty", "JSON needs at least {}")


def test_without_values_braces_are_braces() -> None:
    assert said("JSON needs at least {}") == "JSON needs at least {}"


def test_said_again_stays_as_it_was() -> None:
    once = said("{0} is missing", "name")
    assert said(once) is once


@pytest.mark.parametrize(
    ("words", "sentence"), [("it is empty", "It is empty."), ("is it empty?", "Is it empty?"), ("", "")]
)
def test_a_sentence_begins_with_a_capital_and_ends_with_a_stop(words: str, sentence: str) -> None:
    assert said("{0:sentence}", said(words)) == sentence


def test_a_line_has_no_stop_that_would_seem_to_belong_to_a_sign() -> None:
    assert said("{0:line}", said("write it between { and }")) == "Write it between { and }"
    assert said("{0:sentence}", said("write it between { and }")) == "Write it between { and }."


def test_another_process_gets_it_whole() -> None:
    told = pickle.loads(pickle.dumps(said("{0}; {1}", said("it is empty"), 3)))
    assert (told, told.template, told.values[0].template) == ("it is empty; 3", "{0}; {1}", "it is empty")


def test_an_error_in_words_can_be_translated_part_by_part() -> None:
    with pytest.raises(MappingError) as raised:
        mapping_from_json('{"fieldMapping": [,]}')
    whole = str(raised.value.located("orders.json"))
    assert isinstance(whole, Said)
    assert whole.template == "{0}{1}{2}"
    error = DocumentError("this is a folder", title="samples", hint="choose a file in it")
    assert str(error) == "samples: this is a folder; choose a file in it"
    assert isinstance(str(error), Said)


def test_a_problem_in_json_holds_plain_text() -> None:
    from designer.mapping import check_rows

    (problem,) = check_rows(Mapping({}, (Row.of("a]", "b"),))).problems
    assert isinstance(problem.message, Said)
    assert type(problem.as_json()["message"]) is str
