"""What belongs together is the same, however a person came to the mapping."""

from hypothesis import given
from hypothesis import strategies as st

from designer.documents import EVERY
from designer.engine import explain, plan_mapping
from designer.mapping import Mapping, Row
from designer.window.connections import Connections

SOURCE = {"a": "1", "x": {"y": 2}, "items": [{"sku": "A", "qty": 1}, {"sku": "B"}]}
OTHER_SOURCE = {"x": {"y": 2}, "items": []}
PLACES = [
    (), ("a",), ("x",), ("x", "y"), ("items",), ("items", EVERY), ("items", EVERY, "sku"), ("items", 0, "sku"),
    ("out",), ("out", "b"), ("list",), ("list", 0), ("list", EVERY, "q"),
]  # fmt: skip

rows = st.builds(
    Row.of,
    st.sampled_from(["a", "x.y", "items[*].sku", "items[0].sku", "{a} {x.y}", "$..sku", "nowhere", "["]),
    st.sampled_from(["out", "out.b", "out.c", "list[0]", "list[*].q", "b"]),
)
steps = st.tuples(st.sampled_from(["add", "remove last", "remove", "replace", "insert", "other record"]), rows, rows)


def followed(connections: Connections, mapping: Mapping, source: object) -> Connections:
    plan = plan_mapping(mapping)
    everything = range(max(len(connections.rows), mapping.row_count))
    connections.follow(mapping, explain(plan, source), plan.checked.rows, everything)
    return connections


def told(connections: Connections) -> list[object]:
    """All that is known of some places."""
    asked = (
        connections.rows_reading, connections.rows_reading_some, connections.rows_generating,
        connections.rows_generating_some, connections.is_read_inside, connections.is_generated_inside,
        connections.generated_steps,
    )  # fmt: skip
    return [connections.rows, *(ask(place) for place in PLACES for ask in asked)]


@given(st.lists(rows, max_size=8), st.lists(steps, max_size=6), st.integers(0, 7))
def test_connections_that_follow_step_by_step_are_those_made_anew(
    held: list[Row], taken: list[tuple[str, Row, Row]], at: int
) -> None:
    source = SOURCE
    connections = followed(Connections(), Mapping().with_rows(tuple(held)), source)
    for step, row, other in taken:
        here = min(at, max(0, len(held) - 1))
        if step == "add":
            held = [*held, row]
        elif step == "remove last":
            held = held[:-1]
        elif step == "remove":
            held = [*held[:here], *held[here + 1 :]]
        elif step == "replace" and held:
            held = [*held[:here], Row.of(row.e_field, held[here].g_field), *held[here + 1 :]]
        elif step == "insert":
            held = [*held[:here], other, *held[here:], other]
        else:
            source = OTHER_SOURCE if source is SOURCE else SOURCE
        mapping = Mapping().with_rows(tuple(held))
        assert told(followed(connections, mapping, source)) == told(followed(Connections(), mapping, source))
