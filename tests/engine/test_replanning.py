"""A plan that takes over what stayed as it was is the plan that would have been made anew."""

from hypothesis import given
from hypothesis import strategies as st

from designer.engine import explain, plan_mapping
from designer.mapping import Mapping, Row

TARGETS = ["a", "b", "a.b", "a.b.c", "a.d", "list[0]", "list[1].x", "list[*]", "list[*].y", "b[*].z", "many[*].q", "["]
SOURCES = ["a", "x.y", "items[*].sku", "items[*].qty", "$..sku", "{a} {x.y}", "", "items[0].sku"]
ONLY_WHERE_FOUND = {"conditional": {"when": "extract_not_empty"}}
SOURCE = {"a": "1", "x": {"y": 2}, "items": [{"sku": "A", "qty": 1}, {"sku": "B", "qty": "2"}]}

rows = st.builds(
    lambda e_field, g_field, data_type, more: Row(
        {"eField": e_field, "gField": g_field, **({"dataType": data_type} if data_type else {}), **more}
    ),
    st.sampled_from(SOURCES),
    st.sampled_from(TARGETS),
    st.sampled_from([None, None, "string", "number"]),
    st.sampled_from(
        [{}, {}, {}, {"status": "Inactive"}, {"default": "-"}, {"conditional": {"when": "extract_not_empty"}}]
    ),
)


@st.composite
def edited(draw: st.DrawFn) -> tuple[Mapping, Mapping]:
    """A mapping, and the same after a step: a row more, a row less, another in its place, two rows exchanged."""
    before = draw(st.lists(rows, max_size=7))
    after = list(before)
    step = draw(st.sampled_from(["add", "remove", "replace", "insert", "exchange", "same"]))
    at = draw(st.integers(0, max(0, len(before) - 1)))
    if step == "add" or not before:
        after.append(draw(rows))
    elif step == "remove":
        del after[at]
    elif step == "replace":
        after[at] = draw(rows)
    elif step == "insert":
        after.insert(at, draw(rows))
    elif step == "exchange":
        after[0], after[at] = after[at], after[0]
    return Mapping().with_rows(tuple(before)), Mapping().with_rows(tuple(after))


@given(edited())
def test_the_plan_after_a_step_is_the_one_made_anew(mappings: tuple[Mapping, Mapping]) -> None:
    before, after = mappings
    assert plan_mapping(after, plan_mapping(before)) == plan_mapping(after)


@given(st.lists(rows, min_size=1, max_size=12))
def test_rows_added_one_by_one_generate_what_all_of_them_do(added: list[Row]) -> None:
    plan = plan_mapping(Mapping().with_rows(()))
    for count in range(1, len(added) + 1):
        plan = plan_mapping(Mapping().with_rows(tuple(added[:count])), plan)
    anew = plan_mapping(Mapping().with_rows(tuple(added)))
    assert plan == anew
    assert explain(plan, SOURCE) == explain(anew, SOURCE)
