"""Problems of many records, grouped by row and code."""

from hypothesis import given, settings
from hypothesis import strategies as st

from designer import Mapping
from designer.engine import plan_mapping
from designer.engine.problem_groups import ProblemGroup, ProblemsOfRecords
from designer.jsontext import Json
from designer.mapping import Problem

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


PLAIN_ROWS = st.fixed_dictionaries(
    {"gField": st.sampled_from(["a", "b", "c.d", "c.e", "c", "f"])},
    optional={
        "eField": st.sampled_from(["v", "w.x", "w.0", "missing"]),
        "hardCodedValue": st.sampled_from([2**60, "A", {"k": 1}]),
        "dataType": st.sampled_from(["string", "number", "boolean"]),
    },
)
PLAIN_VALUES = st.sampled_from([None, "", "1", "x", "No", 0, 1.5, 2**60, True, [1], [{"k": 1}], {"x": "y"}, {"x": 2}])
PLAIN_RECORDS = st.fixed_dictionaries({}, optional={"v": PLAIN_VALUES, "w": PLAIN_VALUES})


@settings(max_examples=300, deadline=None)
@given(rows=st.lists(PLAIN_ROWS, min_size=1, max_size=5), documents=st.lists(PLAIN_RECORDS, min_size=1, max_size=3))
def test_each_group_holds_what_explaining_its_first_record_tells(rows: list[Json], documents: list[Json]) -> None:
    mapping = Mapping.from_dict({"fieldMapping": rows})
    told: dict[tuple[int | None, str], Problem] = {}
    for document in documents:
        for problem in mapping.explain(document).problems:
            if all(problem is not static for static in mapping.check()):
                told.setdefault((problem.row, problem.code), problem)
    assert {
        (group.problem.row, group.problem.code): group.problem for group in mapping.problems_over(documents)
    } == told


def test_records_walked_in_parts_are_told_as_if_walked_at_once() -> None:
    records = [record(price=value, vip=vip) for value in ("1", "N/A", "-", "x") for vip in ("yes", "No")]
    plan = plan_mapping(Mapping.from_dict({"fieldMapping": ROWS}))
    together, first, second = (ProblemsOfRecords(plan) for _ in range(3))
    for at, one in enumerate(records):
        together.add(one)
        (first if at < 3 else second).add(one)
    first.take(second.groups, second.walked)
    assert (first.groups, first.walked) == (together.groups, len(records))


def test_a_group_says_what_is_wrong_without_the_value_of_its_first_record() -> None:
    found = groups([record(price="N/A", vip="No", items=[{"qty": "a"}, {"qty": "b"}])])
    assert found[1, "not-numeric"].message == "price is not a number and became 0"
    assert found[2, "became-true"].message == "vip became true"
    assert found[3, "not-numeric"].message == "items[0].qty is not a number and became 0"
