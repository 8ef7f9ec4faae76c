"""The bundled samples generate what stands beside them, and are files as we write them."""

import json
from pathlib import Path

import pytest

from designer import Mapping
from designer.documents import read_sample

SCENARIOS = sorted(path.parent for path in (Path(__file__).parents[1] / "samples").glob("*/sample.json"))


def test_there_are_five_scenarios() -> None:
    assert len(SCENARIOS) == 5


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_sample_generates_its_expected_documents(folder: Path) -> None:
    about = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    mapping = Mapping.load(folder / about["mapping"])
    expected = list(map(json.loads, (folder / about["expected"]).read_text(encoding="utf-8").splitlines()))
    assert [mapping.apply(record) for record in read_sample(folder / about["source"]).records] == expected


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_a_sample_mapping_is_written_again_byte_for_byte(folder: Path) -> None:
    for path in folder.glob("*.mapping.json"):
        assert Mapping.load(path).to_json().encode() == path.read_bytes()


@pytest.mark.parametrize("folder", SCENARIOS, ids=lambda path: path.name)
def test_no_row_of_a_sample_is_in_error(folder: Path) -> None:
    about = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    mapping = Mapping.load(folder / about["mapping"])
    for record in read_sample(folder / about["source"]).records:
        assert [row.problems for row in mapping.explain(record).rows if row.state == "error"] == []
