"""Reading what a person types as a mapping, and finding its rows in it."""

import pytest

from designer.mapping import Mapping, MappingError, Row, mapping_to_json, retype, row_lines

MAPPING = Mapping().with_name("orders").with_rows(tuple(Row.of(f"s{at}", f"d{at}") for at in range(5)))
TEXT = mapping_to_json(MAPPING)


def test_rows_that_are_typed_as_they_were_stay_the_same_values() -> None:
    after = retype(MAPPING, TEXT.replace("s2", "other")).after
    held, rows = MAPPING.rows or (), after.rows or ()
    assert [row is before for row, before in zip(rows, held, strict=True)] == [True, True, False, True, True]
    assert rows[2] == Row.of("other", "d2")


def test_the_same_text_in_another_form_is_no_change() -> None:
    assert retype(MAPPING, TEXT.replace("{", "{\n\n").replace(",", " ,")).is_empty


def test_another_order_of_keys_is_a_change() -> None:
    typed = '{"fieldMapping": [], "name": "orders"}'
    change = retype(Mapping().with_name("orders").with_rows(()), typed)
    assert not change.is_empty
    assert list(change.after.entries) == ["fieldMapping", "name"]


def test_a_text_that_is_no_mapping_says_where() -> None:
    with pytest.raises(MappingError) as told:
        retype(MAPPING, TEXT.replace('"s3"', "s3"))
    assert (told.value.line, told.value.column) == (7, 16)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        (TEXT, [(3 + at, 3 + at) for at in range(5)]),
        ("{}", []),
        ('{"fieldMapping": []}', []),
        ('{"name": "fieldMapping", "other": [{}],\n"fieldMapping":\n[{"a": [{}]}, {\n}\n]}', [(2, 2), (2, 3)]),
        ('{"a": {"fieldMapping": [{}]}}', []),
        ('{"fieldMapping": [{"gField": "} ] \\" {"},\n{}]}', [(0, 0), (1, 1)]),
    ],
)
def test_the_lines_of_rows(text: str, rows: list[tuple[int, int]]) -> None:
    lines = row_lines(text)
    assert list(zip(lines.first, lines.last, strict=True)) == rows


def test_the_row_of_a_line() -> None:
    lines = row_lines('{"fieldMapping": [\n{\n},\n\n{}, {}\n]}')
    assert [lines.row_at(line) for line in range(6)] == [None, 0, 0, None, 1, None]
