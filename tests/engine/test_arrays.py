"""Arrays: `[*]` on both sides, sentence by sentence."""

import pytest

from designer import Mapping
from designer.engine import NOTHING
from designer.jsontext import Json
from tests.engine.array_rows import explain, row

ORDERS: Json = {
    "shop": "S",
    "orders": [
        {"no": 1, "items": [{"sku": "A", "tags": ["x", "y"]}, {"sku": "B"}], "fees": [{"code": "F"}, {"code": "G"}]},
        {"no": 2, "items": []},
        {"no": 3},
        {"no": 4, "items": [{"sku": "C", "tags": []}], "fees": "none"},
    ],
}


CASES: list[tuple[str, list[dict | str], Json, Json]] = [
    # no [*] in the gField: the list of all that is found
    ("a list of all that is found", ["a[*].x -> l"], {"a": [{"x": 1}, {}, {"x": None}]}, {"l": [1, None]}),
    ("a list of whole elements", ["a[*] -> l"], {"a": [1, [2], {}]}, {"l": [1, [2], {}]}),
    ("each element is converted", [row("a[*].x -> l", dataType="string")], {"a": [{"x": 1.0}, {}]}, {"l": ["1"]}),
    ("nothing is a boolean too", [row("a[*].x -> l", dataType="boolean")], {"a": [{}, 5]}, {"l": [False, False]}),
    ("two levels, in order", ["a[*].b[*] -> l"], {"a": [{"b": [1]}, {}, {"b": [2, 3]}]}, {"l": [1, 2, 3]}),
    ("lists in lists are flattened as far as asked", ["a[*][*] -> l"], {"a": [[1], [[2]], 3]}, {"l": [1, [2]]}),
    ("a list deep inside", ["a[*] -> x.y[1].z"], {"a": [1]}, {"x": {"y": [None, {"z": [1]}]}}),
    ("an index inside elements", ["a[*].b[0] -> l"], {"a": [{"b": [1, 2]}, {"b": []}, {"b": 5}]}, {"l": [1]}),
    ("the last inside elements", ["a[*].b[-1].c -> l"], {"a": [{"b": [{}, {"c": 2}]}]}, {"l": [2]}),
    ("digits index inside elements", ["a[*].0 -> l"], {"a": [[7], {"0": 8}, "text"]}, {"l": [7, 8]}),
    ("the document is an array", ["[*].x -> l"], [{"x": 1}, {"x": 2}], {"l": [1, 2]}),
    ("an array of the last element", ["a[-1].b[*] -> l"], {"a": [{}, {"b": [1]}]}, {"l": [1]}),
    ("a quoted name before it", ['["a.b"][*] -> l'], {"a.b": [1]}, {"l": [1]}),
    # element by element
    (
        "rows meet at the element",
        ["a[*].x -> l[*].x", "a[*].y -> l[*].y"],
        {"a": [{"x": 1}, {"y": 2}]},
        {"l": [{"x": 1}, {"y": 2}]},
    ),
    ("nothing shifts", ["a[*].x -> l[*].x"], {"a": [{}, 1, None, [], {"x": 1}]}, {"l": [{}, {}, {}, {}, {"x": 1}]}),
    (
        "an element in an array in an array",
        ["a[*][*].x -> l[*][*].x"],
        {"a": [[{"x": 1}, {}], [], 5]},
        {"l": [[{"x": 1}, {}], [], []]},
    ),
    (
        "a whole element's object",
        ["a[*] -> l[*].all"],
        {"a": [{"x": 1}, None]},
        {"l": [{"all": {"x": 1}}, {"all": None}]},
    ),
    (
        "elements filled by index",
        ["a[*].x -> l[*][0]", "a[*].y -> l[*][2]"],
        {"a": [{"x": 1, "y": 2}, {}, {"y": 3}]},
        {"l": [[1, None, 2], [], [None, None, 3]]},
    ),
    ("the generated document is an array", ["a[*].x -> [*].x"], {"a": [{"x": 1}, {}]}, [{"x": 1}, {}]),
    ("an array at an index", ["a[*].x -> l[1][*].x"], {"a": [{"x": 1}]}, {"l": [None, [{"x": 1}]]}),
    (
        "an index inside generated elements",
        ["a[*].x -> l[*].m[1]"],
        {"a": [{"x": 1}, {}]},
        {"l": [{"m": [None, 1]}, {}]},
    ),
    # as many on both sides, more on the left
    (
        "level by level",
        ["o[*].n -> p[*].n", "o[*].i[*].s -> p[*].q[*].s"],
        {"o": [{"n": 1, "i": [{"s": 2}]}, {"n": 3}]},
        {"p": [{"n": 1, "q": [{"s": 2}]}, {"n": 3}]},
    ),
    (
        "three levels",
        ["a[*].b[*].c[*].d -> x[*].y[*].z[*].d"],
        {"a": [{"b": [{"c": [{"d": 1}, {}]}, {}]}, {}]},
        {"x": [{"y": [{"z": [{"d": 1}, {}]}, {}]}, {}]},
    ),
    (
        "the last takes what is left",
        ["a[*].b[*].c[*] -> x[*].y[*]"],
        {"a": [{"b": [{"c": [1, 2]}, {"c": [3]}]}, {}]},
        {"x": [{"y": [1, 2, 3]}, {}]},
    ),
    (
        "an outer row gives each its parent's value",
        ["o[*].i[*].s -> l[*].s", "o[*].n -> l[*].n"],
        {"o": [{"n": 1, "i": [{"s": 2}, {"s": 3}]}, {"n": 4, "i": [{}]}]},
        {"l": [{"s": 2, "n": 1}, {"s": 3, "n": 1}, {"n": 4}]},
    ),
    (
        "every ancestor is in reach",
        ["a[*].b[*].c[*].d -> l[*].d", "a[*].b[*].m -> l[*].m", "a[*].n -> l[*].n"],
        {"a": [{"n": 1, "b": [{"m": 2, "c": [{"d": 3}]}]}, {"n": 4, "b": [{"m": 5, "c": [{"d": 6}]}]}]},
        {"l": [{"d": 3, "m": 2, "n": 1}, {"d": 6, "m": 5, "n": 4}]},
    ),
    (
        "an inner array starts from the bound item",
        ["orders[*].items[*].sku -> l[*].s", "orders[*].items[*].tags[*] -> l[*].t[*]"],
        ORDERS,
        {"l": [{"s": "A", "t": ["x", "y"]}, {"s": "B"}, {"s": "C", "t": []}]},
    ),
    (
        "without a row that flattens, the outer level is the orders",
        ["orders[*].items[*].tags[*] -> l[*].t[*]"],
        ORDERS,
        {"l": [{"t": ["x", "y"]}, {"t": []}, {}, {"t": []}]},
    ),
    (
        "the other branch of a common ancestor",
        ["orders[*].items[*].sku -> l[*].s", "orders[*].fees[*].code -> l[*].f[*]"],
        ORDERS,
        {"l": [{"s": "A", "f": ["F", "G"]}, {"s": "B", "f": ["F", "G"]}, {"s": "C"}]},
    ),
    (
        "the other branch, as objects",
        ["o[*].i[*].s -> l[*].s", "o[*].f[*].c -> l[*].f[*].c", "o[*].i[*].s -> l[*].f[*].s"],
        {"o": [{"i": [{"s": 1}], "f": [{"c": 2}, {"c": 3}]}]},
        {"l": [{"s": 1, "f": [{"c": 2, "s": 1}, {"c": 3, "s": 1}]}]},
    ),
    # fewer on the left
    (
        "the value repeats",
        ["a[*].x -> l[*].x", "n -> l[*].n"],
        {"n": 5, "a": [{"x": 1}, {}]},
        {"l": [{"x": 1, "n": 5}, {"n": 5}]},
    ),
    (
        "an outer element repeats within",
        ["a[*].b[*].x -> l[*].m[*].x", "a[*].n -> l[*].m[*].n"],
        {"a": [{"n": 1, "b": [{"x": 2}, {}]}]},
        {"l": [{"m": [{"x": 2, "n": 1}, {"n": 1}]}]},
    ),
    (
        "a constant repeats",
        ["a[*].x -> l[*].x", row("-> l[*].k", hardCodedValue=[1])],
        {"a": [{}, {}]},
        {"l": [{"k": [1]}, {"k": [1]}]},
    ),
    ("one element where no row goes over an array", ["n -> l[*].n", "m -> l[*].m"], {"n": 5}, {"l": [{"n": 5}]}),
    ("one plain element", ["n -> l[*]"], {"n": 5}, {"l": [5]}),
    ("one element in one element", ["n -> l[*].m[*].n"], {"n": 5}, {"l": [{"m": [{"n": 5}]}]}),
    ("left out where it would be empty", ["n -> l[*].n", "n -> k[*]", "n -> m[*][*]"], {}, {}),
    ("one element within elements", ["a[*].x -> l[*].m[*].x"], {"a": [{"x": 1}, {}]}, {"l": [{"m": [{"x": 1}]}, {}]}),
    (
        "a repeated value in a plain array",
        ["a[*].x -> l[*]", "n -> l[*]"],
        {"n": 5, "a": [{"x": 1}, {}]},
        {"l": [5, 5]},
    ),
    (
        "the later of two in a plain array",
        ["n -> l[*]", "a[*].x -> l[*]"],
        {"n": 5, "a": [{"x": 1}, {}]},
        {"l": [1, 5]},
    ),
    # different arrays append
    (
        "in the order in which they are named",
        ["f[*].y -> l[*].y", "a[*].x -> l[*].x"],
        {"a": [{"x": 1}], "f": [{"y": 2}]},
        {"l": [{"y": 2}, {"x": 1}]},
    ),
    (
        "an outer row names its sequence",
        ["o[*].n -> l[*].n", "f[*].y -> l[*].y", "o[*].i[*].s -> l[*].s"],
        {"o": [{"n": 1, "i": [{"s": 2}]}], "f": [{"y": 3}]},
        {"l": [{"n": 1, "s": 2}, {"y": 3}]},
    ),
    (
        "an outer row belongs to both branches",
        ["o[*].i[*].s -> l[*].s", "o[*].f[*].c -> l[*].c", "o[*].n -> l[*].n"],
        {"o": [{"n": 1, "i": [{"s": 2}], "f": [{"c": 3}]}, {"n": 4, "i": [{"s": 5}]}]},
        {"l": [{"s": 2, "n": 1}, {"s": 5, "n": 4}, {"c": 3, "n": 1}]},
    ),
    (
        "only one of them is there",
        ["a[*].x -> l[*].x", "f[*].y -> l[*].y", "n -> l[*].n"],
        {"n": 1, "f": [{}]},
        {"l": [{"n": 1}]},
    ),
    ("one empty, one not there", ["a[*].x -> l[*].x", "f[*].y -> l[*].y"], {"f": []}, {"l": []}),
    ("of plain values", ["a[*].x -> l[*]", "f[*] -> l[*]"], {"a": [{"x": 1}, {}], "f": [2]}, {"l": [1, 2]}),
    (
        "inside elements",
        ["o[*].a[*].x -> p[*].l[*].x", "o[*].b[*].x -> p[*].l[*].x"],
        {"o": [{"a": [{"x": 1}], "b": [{"x": 2}]}, {"b": []}, {}]},
        {"p": [{"l": [{"x": 1}, {"x": 2}]}, {"l": []}, {}]},
    ),
    (
        "inner arrays of each sequence",
        ["a[*].x -> l[*].x", "f[*].t[*] -> l[*].t[*]"],
        {"a": [{"x": 1}], "f": [{"t": [2]}]},
        {"l": [{"x": 1}, {"t": [2]}]},
    ),
    # there or not
    ("empty is there", ["a[*].x -> l[*].x", "a[*] -> m", "a[*] -> n[*]"], {"a": []}, {"l": [], "m": [], "n": []}),
    (
        "what is no array is not there",
        ["o[*] -> a", "s[*].x -> b[*].x", "n[*] -> c[*]", "k -> b[*].k"],
        {"o": {"0": 1}, "s": "text", "n": None, "k": 1},
        {},
    ),
    (
        "the outermost decides",
        ["a[*].b[*] -> l", "a[*].b[*] -> m[*]", "a[*].b[*].c -> k[*].c"],
        {"a": [{}, {"b": {}}, 5]},
        {"l": [], "m": [], "k": []},
    ),
    (
        "an inner one of another kind",
        ["a[*].b[*].c -> k[*].m[*].c"],
        {"a": [{"b": 5}, {"b": [{"c": 1}]}]},
        {"k": [{}, {"m": [{"c": 1}]}]},
    ),
    ("no array makes no parent", ["a[*].x -> p.q.l[*].x", "a[*].x -> r.s"], {}, {}),
    # placeholders
    (
        "placeholders go over arrays",
        ["{a[*].x}-{n} -> l[*].t"],
        {"n": 1, "a": [{"x": 2}, {}]},
        {"l": [{"t": "2-1"}, {"t": "-1"}]},
    ),
    ("a list of texts", [row("{a[*].x} -> l", dataType="number")], {"a": [{"x": "2"}, {}]}, {"l": [2, 0]}),
    (
        "placeholders along one chain",
        ["{o[*].n}/{o[*].i[*].s}/{o[*].i[*].t} -> l"],
        {"o": [{"n": 1, "i": [{"s": 2, "t": 3}, {"s": 4}]}, {"n": 5}]},
        {"l": ["1/2/3", "1/4/"]},
    ),
    (
        "a chain of placeholders into levels",
        ["{o[*].i[*].s} of {o[*].n} -> p[*].q[*].t"],
        {"o": [{"n": 1, "i": [{"s": 2}]}, {}]},
        {"p": [{"q": [{"t": "2 of 1"}]}, {}]},
    ),
    ("no texts of an array that is not there", ["x{a[*]} -> l", "x{a[*]} -> m[*]"], {}, {}),
    # rows that contend
    (
        "into what was passed along, in each element",
        ["a[*].w -> l[*].w", "a[*].i -> l[*].w.i"],
        {"a": [{"w": {"n": 1}, "i": 2}, {"i": 3}]},
        {"l": [{"w": {"n": 1, "i": 2}}, {"w": {"i": 3}}]},
    ),
    (
        "an array into what was passed along",
        ["w -> c", "a[*].x -> c.l[*].x", "n -> c.n"],
        {"w": {"k": 1}, "a": [{"x": 2}], "n": 3},
        {"c": {"k": 1, "l": [{"x": 2}], "n": 3}},
    ),
    (
        "in the place of an array that was passed along",
        ["w -> c", "a[*].x -> c.l[*].x"],
        {"w": {"l": [1, 2]}, "a": [{"x": 3}]},
        {"c": {"l": [{"x": 3}]}},
    ),
    (
        "nothing of it where the array is not there",
        ["w -> c", "a[*].x -> c.l[*].x"],
        {"w": {"l": [1]}},
        {"c": {"l": [1]}},
    ),
    ("a later whole replaces the array", ["a[*].x -> l[*].x", "w -> l"], {"a": [{"x": 1}], "w": 5}, {"l": 5}),
    ("a later whole that finds nothing does not", ["a[*].x -> l[*].x", "w -> l"], {"a": [{"x": 1}]}, {"l": [{"x": 1}]}),
    (
        "an array before and after a whole",
        ["a[*].x -> c.l[*].x", "w -> c", "a[*].y -> c.l[*].y"],
        {"a": [{"x": 1, "y": 2}], "w": {}},
        {"c": {"l": [{"y": 2}]}},
    ),
    (
        "a list, and into it",
        ["a[*].x -> l", "n -> l[1]"],
        {"a": [{"x": 1}, {"x": 2}, {"x": 3}], "n": 9},
        {"l": [1, 9, 3]},
    ),
    (
        "an array in an array that contends",
        ["o[*].w -> p[*].w", "o[*].i[*].s -> p[*].w.l[*].s"],
        {"o": [{"w": {"k": 1}, "i": [{"s": 2}]}, {"w": {"k": 3}}, {"i": []}]},
        {"p": [{"w": {"k": 1, "l": [{"s": 2}]}}, {"w": {"k": 3}}, {"w": {"l": []}}]},
    ),
]


@pytest.mark.parametrize(("rows", "source", "generated"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_rows_over_arrays_generate(rows: list[dict | str], source: Json, generated: Json) -> None:
    explanation = explain(source, *rows)
    assert explanation.generated == generated
    assert not [problem for problem in explanation.problems if problem.severity == "error"]


def test_keys_stand_in_the_order_of_the_rows_in_each_element() -> None:
    explanation = explain({"a": [{"x": 1, "y": 2}]}, "a[*].y -> l[*].y", "n -> m", "a[*].x -> l[*].x")
    assert list(explanation.generated["l"][0]) == ["y", "x"]


def test_arrays_a_hundred_steps_deep() -> None:
    source: Json = 1
    generated: Json = 1
    for _ in range(50):
        source, generated = {"a": [source]}, {"b": [generated]}
    assert explain(source, "a[*]" + ".a[*]" * 49 + " -> b[*]" + ".b[*]" * 49).generated == generated
    assert explain(source, "a[*]" + ".a[*]" * 49 + " -> l").generated == {"l": [1]}
    nested: Json = 1
    for _ in range(100):
        nested = [nested]
    assert explain(nested, "[*]" * 100 + " -> " + "[*]" * 100).generated == nested


def test_a_row_in_whose_way_something_stands_is_in_error_for_that_element_alone() -> None:
    source = {"a": [{"w": {}, "i": 1}, {"w": 5, "i": 2}, {"w": "x", "i": 3}]}
    explanation = explain(source, "a[*].w -> l[*].w", "a[*].i -> l[*].w.i")
    assert explanation.generated == {"l": [{"w": {"i": 1}}, {"w": 5}, {"w": "x"}]}
    second = explanation.rows[1]
    assert (second.state, second.value) == ("error", [1])
    (problem,) = second.problems
    assert problem.code == "parent-kind"
    assert problem.message.endswith("and 1 more element")
    assert Mapping.from_dict({"fieldMapping": [row("a[*].w -> l[*].w"), row("a[*].i -> l[*].w.i")]}).apply_with_errors(
        source
    )[1]


@pytest.mark.parametrize("held", [5, None, {"x": 1}, "text"])
def test_what_is_no_array_is_in_the_way_of_one_and_all_its_rows_are_in_error(held: Json) -> None:
    source = {"w": {"l": held}, "a": [{"x": 1}], "n": 2}
    explanation = explain(source, "w -> c", "a[*].x -> c.l[*].x", "n -> c.l[*].n", "n -> n")
    assert explanation.generated == {"c": {"l": held}, "n": 2}
    assert [result.state for result in explanation.rows] == ["generated", "error", "error", "generated"]
    assert explanation.rows[1].value is NOTHING
    assert explanation.origin_of(("c", "l")).row == 0


def test_own_copies_are_made_for_every_element() -> None:
    source = {"w": [1], "a": [{}, {}]}
    generated = explain(source, "w -> l[*].w", "a[*] -> l[*].e", row("-> l[*].k", hardCodedValue=[2])).generated
    generated["l"][0]["w"].append(9)
    generated["l"][0]["k"].append(9)
    assert generated["l"][1] == {"w": [1], "e": {}, "k": [2]}
    assert source == {"w": [1], "a": [{}, {}]}


def test_rows_that_contend_inside_a_place_that_the_record_decides_are_told_for_the_record() -> None:
    rows = (row("w -> y"), row("a[*].q -> y.l[*].a.b"), row("a[*].r -> y.l[*].a[0]"))
    source = {"w": {"k": 1}, "a": [{"q": 1, "r": 2}, {"r": 3}]}
    made = explain(source, *rows)
    assert made.generated == {"y": {"k": 1, "l": [{"a": {"b": 1}}, {"a": [3]}]}}
    assert [(problem.row, problem.code) for problem in made.problems if problem.severity == "error"] == [
        (2, "parent-kind")
    ]


def test_arrays_that_meet_in_too_many_ways_are_refused_and_the_rest_is_generated() -> None:
    outer = "".join(f".o{depth}[*]" if depth else "o0[*]" for depth in range(20))
    rows = [row(f"{outer}.x -> l[*].x"), row("n -> n")]
    for level in range(1, 20):
        rows += [row(f"{outer}.{name}{level}[*] -> l[*]{'.m[*]' * level}.{name}") for name in "ab"]
    mapping = Mapping.from_dict({"fieldMapping": rows})
    told = {problem.message for problem in mapping.check() if problem.severity == "error"}
    assert told == {"the arrays of this row and others meet in more than 1,000 ways"}
    assert mapping.apply({"n": 1}) == mapping.explain({"n": 1}).generated == {"n": 1}
