"""The samples that come along are found, whole ones only, in the order to show them."""

import json
from pathlib import Path

import pytest

from designer.workspace import UnknownSampleError, bundled_sample, bundled_samples, read_sample_folders

FILES = {"mapping": "m.mapping.json", "source": "s.json", "destination": "d.json", "expected": "e.ndjson"}


def make_sample(root: Path, name: str) -> Path:
    folder = root / name
    folder.mkdir()
    for file in FILES.values():
        (folder / file).write_text("{}")
    (folder / "sample.json").write_text(json.dumps({"title": name.title(), "description": "About it.", **FILES}))
    return folder


def test_the_order_to_the_erp_comes_first_of_five() -> None:
    samples = bundled_samples()
    assert len(samples) == 5
    assert samples[0].name == "shop-order-to-erp"
    assert samples[0].title == "Web-shop order to ERP"


def test_every_file_of_a_sample_is_there() -> None:
    for sample in bundled_samples():
        assert all(path.is_file() for path in (sample.mapping, sample.source, sample.destination, sample.expected))
        assert sample.description.endswith(".")


def test_a_sample_is_found_by_its_name() -> None:
    assert bundled_sample("iot-readings").mapping.name == "iot-readings.mapping.json"


def test_an_unknown_name_is_told_with_those_there_are() -> None:
    with pytest.raises(UnknownSampleError, match=r"no sample called 'orders'. There are: shop-order-to-erp, "):
        bundled_sample("orders")


@pytest.mark.parametrize(
    "about",
    [
        "",
        "not json",
        "[]",
        "7",
        json.dumps({"title": "No files", "description": ""}),
        json.dumps({"title": 7, "description": "", **FILES}),
        json.dumps({"title": "A number as file", "description": "", **FILES, "source": 7}),
        json.dumps({"title": "A file that is not there", "description": "", **FILES, "source": "gone.json"}),
        "[" * 100_000,
    ],
)
def test_a_broken_folder_is_left_out_and_the_others_stay(tmp_path: Path, about: str) -> None:
    make_sample(tmp_path, "whole")
    (make_sample(tmp_path, "broken") / "sample.json").write_text(about)
    assert [sample.name for sample in read_sample_folders(tmp_path)] == ["whole"]


def test_a_file_that_is_no_text_leaves_its_folder_out(tmp_path: Path) -> None:
    (make_sample(tmp_path, "broken") / "sample.json").write_bytes(b"\xff\xfe\x00")
    assert read_sample_folders(tmp_path) == ()


def test_samples_that_are_not_known_follow_by_name(tmp_path: Path) -> None:
    for name in ("zebra", "iot-readings", "apple", "shop-order-to-erp"):
        make_sample(tmp_path, name)
    names = [sample.name for sample in read_sample_folders(tmp_path)]
    assert names == ["shop-order-to-erp", "iot-readings", "apple", "zebra"]


def test_no_folder_at_all_is_no_samples(tmp_path: Path) -> None:
    assert read_sample_folders(tmp_path / "nowhere") == ()
