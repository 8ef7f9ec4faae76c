"""The engine generates what the platform does, case by case."""

import copy
import json
from pathlib import Path

import pytest

from designer import Mapping

DATA = Path(__file__).parents[1] / "data"
CASES = [
    json.loads(line)
    for name in ("core.ndjson", "arrays.ndjson")
    for line in (DATA / name).read_text(encoding="utf-8").split("\n")
    if line
]


def same(one: object, other: object) -> bool:
    """Numbers by value, true and 1 apart, objects without regard to the order of keys."""
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if isinstance(one, (int, float)) and isinstance(other, (int, float)):
        return one == other
    if isinstance(one, dict) and isinstance(other, dict):
        return one.keys() == other.keys() and all(same(one[key], other[key]) for key in one)
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    return type(one) is type(other) and one == other


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_a_case_of_the_platform_is_generated_alike_and_leaves_its_source_alone(case: dict) -> None:
    source = copy.deepcopy(case["source"])
    mapping = Mapping.from_dict(case["mapping"])
    explanation = mapping.explain(source)
    assert same(explanation.generated, case["generated"])
    assert [row.index for row in explanation.rows if row.state == "error"] == case["errorRows"]
    assert same(mapping.apply(source), case["generated"])
    assert source == case["source"]
