import os
from pathlib import Path

import pytest

from designer.documents import DocumentError, Form, ReadingCancelled, read_sample, sample_from_bytes, sample_from_text


@pytest.mark.parametrize(
    ("text", "form", "records"),
    [
        ('{"a": 1}', Form.DOCUMENT, ({"a": 1},)),
        ('{\n"a": 1\n}', Form.DOCUMENT, ({"a": 1},)),
        ('[{"a": 1}, {"b": 2}]', Form.RECORDS, ({"a": 1}, {"b": 2})),
        ("[]", Form.DOCUMENT, ([],)),
        ('[{"a": 1}, 2]', Form.DOCUMENT, ([{"a": 1}, 2],)),
        ("null", Form.DOCUMENT, (None,)),
        ('{"a": 1}\n{"b": 2}', Form.LINES, ({"a": 1}, {"b": 2})),
        ('\n{"a": 1}\r\n\r\n  \n{"b": 2}\r\n', Form.LINES, ({"a": 1}, {"b": 2})),
        ('{"a": "one\u2028line"}\n{}', Form.LINES, ({"a": "one\u2028line"}, {})),
        ('\ufeff{"a": 1}', Form.DOCUMENT, ({"a": 1},)),
    ],
)
def test_the_text_decides_the_form(text: str, form: Form, records: tuple[object, ...]) -> None:
    sample = sample_from_text(text)
    assert (sample.form, sample.records, sample.problems) == (form, records, ())
    assert (sample.title, sample.path) == ("pasted text", None)


@pytest.mark.parametrize("name", ["orders.ndjson", "orders.jsonl", "ORDERS.NDJSON"])
def test_a_file_named_as_lines_is_lines_even_with_one(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text('[{"a": 1}]\n')
    sample = read_sample(path)
    assert (sample.title, sample.path, sample.form) == (name, path, Form.LINES)
    assert sample.records == ([{"a": 1}],)


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    path = tmp_path / "orders.json"
    path.write_bytes(b'\xef\xbb\xbf{"name": "\xc3\x85se"}')
    assert read_sample(path).records == ({"name": "Åse"},)


def test_bad_lines_are_kept_out_and_the_rest_opens() -> None:
    sample = sample_from_text('{"a": 1}\n\n{"a": 1,}\nrubbish\n{"a": NaN}\n{"a": 2}\n')
    assert sample.records == ({"a": 1}, {"a": 2})
    assert [problem.line for problem in sample.problems] == [3, 4, 5]
    assert sample.problems[2].column == 7
    assert all(problem.message for problem in sample.problems)


@pytest.mark.parametrize(
    ("data", "words", "line", "column"),
    [
        (b'{\n  "a": 1,\n  "b" 2\n}', "colon", 3, 7),
        (b'{"a": NaN}', "NaN", 1, 7),
        (b'{"a": [-Infinity]}', "-Infinity", 1, 8),
        (b'{"a": 1, "a": 2}', "twice", 1, 10),
        ('{"a": 1}'.encode("utf-16"), "UTF-16", None, None),
        ('{"name": "Åse"}'.encode("latin-1"), "UTF-8", 1, 11),
        (b"", "empty", None, None),
        (b" \n", "empty", None, None),
        (b"[" * 2000 + b"]" * 2000, "nested", 1, None),
        (b"[" * 200_000, "", 1, None),
        (b"hello world", "", 1, 1),
    ],
)
def test_what_is_no_document_is_told_with_its_place(
    tmp_path: Path, data: bytes, words: str, line: int | None, column: int | None
) -> None:
    path = tmp_path / "orders.json"
    path.write_bytes(data)
    with pytest.raises(DocumentError) as caught:
        read_sample(path)
    error = caught.value
    assert (error.path, error.line) == (path, line)
    assert column is None or error.column == column
    assert str(error).startswith("orders.json")
    assert words in str(error)
    assert error.hint


def test_an_error_is_one_sentence_of_what_where_and_what_to_do() -> None:
    with pytest.raises(DocumentError) as caught:
        sample_from_text('{"a": 1,\n "a": 2}')
    assert str(caught.value).startswith('pasted text, line 2, column 2: the key "a" stands twice in one object')
    assert str(caught.value).endswith(f"; {caught.value.hint}")


def test_lines_of_which_none_is_json_are_refused_by_the_first() -> None:
    with pytest.raises(DocumentError, match="no line is JSON") as caught:
        sample_from_text("\nhello\nworld\n", "orders.ndjson")
    assert (caught.value.line, caught.value.column) == (2, 1)


def test_a_document_named_as_lines_is_told_to_be_renamed() -> None:
    with pytest.raises(DocumentError, match="one JSON document") as caught:
        sample_from_text('{\n"a": 1\n}\n', "orders.ndjson")
    assert ".json" in caught.value.hint


def test_an_empty_file_of_lines_is_told_to_be_empty() -> None:
    with pytest.raises(DocumentError, match="empty"):
        sample_from_text("\n \n", "orders.ndjson")


def test_a_folder_is_told_to_be_one(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="this is a folder"):
        read_sample(tmp_path)


def test_a_vanished_file_is_told_to_be_gone(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match=r"^gone\.json: the file is not there; "):
        read_sample(tmp_path / "gone.json")


def test_a_file_of_someone_else_is_told_to_be_without_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.json"
    path.write_text("{}")
    path.chmod(0)
    if os.access(path, os.R_OK):
        pytest.skip("this account may read every file")
    with pytest.raises(DocumentError, match="no permission to read"):
        read_sample(path)


def test_reading_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    path = tmp_path / "orders.json"
    path.write_text("{}")
    with pytest.raises(ReadingCancelled):
        read_sample(path, cancelled=lambda: True)


def test_reading_lines_can_be_cancelled_between_them() -> None:
    answers = iter([False, False, False, True])
    with pytest.raises(ReadingCancelled):
        sample_from_text('{"a": 1}\n' * 100, cancelled=lambda: next(answers))


@pytest.mark.parametrize("first", ['{"a": 1,}', '{"a": 1, "a": 2}', '{"a" 1}'])
def test_lines_whose_first_cannot_be_read_are_lines_all_the_same(first: str) -> None:
    sample = sample_from_text(f'{first}\n{{"a": 2}}\n')
    assert sample.form is Form.LINES
    assert list(sample.records) == [{"a": 2}]
    assert [bad.line for bad in sample.problems] == [1]


def test_a_document_that_is_broken_in_its_first_line_is_no_lines() -> None:
    with pytest.raises(DocumentError, match="line 1"):
        sample_from_text('{"a": 1,, "b": {\n"c": 2}}')
    assert sample_from_text('{"a": 1}\nrubbish').form is Form.LINES


@pytest.mark.parametrize(
    ("title", "data", "words"),
    [
        (
            "a.csv",
            b"name,age\nJohn,43\n",
            "a.csv: this is a table (CSV), not JSON; convert it to JSON, an object for each",
        ),
        ("a.csv", "name;age\nJ\u00f8rn;43\n".encode("latin-1"), "this is a table (CSV)"),
        ("pasted text", b"name\tage\nJohn\t43\nKari\t5", "this is a table (CSV)"),
        ("a.csv", b"name\n", "this is a table (CSV)"),
        ("a.xml", b"<?xml version='1.0'?><a/>", "this is XML"),
        ("a.json", b"\n<!DOCTYPE html><html>", "this is a web page (HTML)"),
    ],
)
def test_another_format_is_named_with_what_to_do(title: str, data: bytes, words: str) -> None:
    with pytest.raises(DocumentError) as told:
        sample_from_bytes(data, title)
    assert words in str(told.value)


@pytest.mark.parametrize(
    "data", [b'"a": 1,\n"b": 2,\n', b"hello {", b"{a,b\nc,d", b"[1,2\n3,4", b"one, two\nthree", b""]
)
def test_broken_json_is_not_called_a_table(data: bytes) -> None:
    with pytest.raises(DocumentError) as told:
        sample_from_bytes(data, "a.json")
    assert "table" not in str(told.value)
