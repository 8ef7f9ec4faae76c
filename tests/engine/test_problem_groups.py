"""Problems of many records, grouped by row and code."""

from designer import Mapping
from designer.engine.problem_groups import ProblemGroup
from designer.jsontext import Json

ROWS: list[Json] = [
    {"eField": "name", "gField": "name"},
    {"eField": "price", "gField": "price", "dataType": "number"},
    {"eField": "vip", "gField": "vip", "dataType": "boolean"},
    {"eField": "items[*].qty", "gField": "lines[*].quantity", "dataType": "number"},
]


def groups(records: list[Json], rows: list[Json] = ROWS) -> dict[tuple[int | None, str], ProblemGroup]:
    found = Mapping.from_dict({"fieldMapping": rows}).problems_over(iter(records))
    return {(group.problem.row, group.problem.code): group for group in found}


def record(**fields: Json) -> Json:
    return {"name": "x", "price": "1", "vip": "yes", "items": [], **fields}


def test_each_row_and_code_is_told_once_with_all_records_that_have_it() -> None:
    found = groups([record(), record(price="N/A"), record(price="-", vip="No"), record(price="N/A")])
    assert {which for which in found if which[1] != "found-nothing"} == {(1, "not-numeric"), (2, "became-true")}
    price = found[1, "not-numeric"]
    assert (price.count, price.records, price.values, price.has_more_values) == (3, (1, 2, 3), ("N/A", "-"), False)
    assert price.problem.message.startswith('price is "N/A"')


def test_values_are_told_apart_by_type_and_cut_after_a_few() -> None:
    rows: list[Json] = [{"eField": "v", "gField": "v", "dataType": "boolean"}]
    assert groups([{"v": 0}, {"v": "0"}], rows)[0, "became-true"].values == (0, "0")
    many = groups([record(price=f"about {number}") for number in range(9)])[1, "not-numeric"]
    assert (many.count, len(many.values), many.has_more_values) == (9, 5, True)
    assert many.values_text.endswith('"about 4", …')


def test_a_record_with_several_elements_at_fault_counts_once() -> None:
    found = groups([record(items=[{"qty": "a"}, {"qty": "b"}]), record(items=[{"qty": 1}])])
    assert (found[3, "not-numeric"].count, found[3, "not-numeric"].records) == (1, (0,))


def test_what_is_told_without_a_sample_is_not_told_of_each_record() -> None:
    rows: list[Json] = [{"eField": "a", "gField": "b"}, {"eField": "c", "gField": "b"}, {"gField": "d"}]
    assert set(groups([{"a": 1, "c": 2}], rows)) == set()


def test_groups_stand_in_the_order_of_the_rows() -> None:
    found = groups([record(vip="No"), record(price="N/A"), record(name=2**60)])
    assert [row for row, _ in found] == [0, 1, 2]


def test_no_records_have_no_problems() -> None:
    assert groups([]) == {}
