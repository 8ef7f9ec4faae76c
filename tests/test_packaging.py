"""What is installed from a wheel: the packages with resources and samples inside, and both entry points."""

import configparser
import importlib.util
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that a wheel of this checkout unpacks to, built without the network."""
    if importlib.util.find_spec("hatchling") is None:
        pytest.skip("hatchling is not installed; the dev extra brings it")
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--no-build-isolation", "--no-index", "--quiet", "--disable-pip-version-check"]
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(folder), str(ROOT)], check=True, cwd=folder
    )
    with zipfile.ZipFile(next(folder.glob("*.whl"))) as wheel:
        wheel.extractall(folder / "unpacked")
    return folder / "unpacked"


def run_installed(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments],
        env={**os.environ, "PYTHONPATH": str(installed)},
        cwd=installed.parent,  # away from the checkout
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_resources_and_samples_are_inside(installed: Path) -> None:
    names = {path.relative_to(installed).as_posix() for path in installed.rglob("*") if path.is_file()}
    assert {"designer/resources/palette.json", "designer/py.typed", "widgets/py.typed"} <= names
    for sample in (ROOT / "samples").glob("*/*"):
        assert f"designer/{sample.relative_to(ROOT).as_posix()}" in names


def test_tests_and_benchmarks_are_not_inside(installed: Path) -> None:
    assert {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")} == {
        "designer",
        "widgets",
    }


def test_both_entry_points_name_something_that_is_there(installed: Path) -> None:
    told = configparser.ConfigParser()
    told.read(next(installed.glob("*.dist-info")) / "entry_points.txt")
    named = {**told["console_scripts"], **told["gui_scripts"]}
    assert set(named) == {"mapping-designer", "mapping-designer-window"}
    for place in named.values():
        module, _, function = place.partition(":")
        done = run_installed(installed, "-c", f"import {module} as m; assert callable(m.{function})")
        assert done.stderr == ""


def test_samples_are_found_in_the_installation(installed: Path) -> None:
    program = "from designer.workspace import bundled_samples\nfor s in bundled_samples(): print(s.mapping)"
    done = run_installed(installed, "-c", program)
    assert done.stderr == ""
    assert len(done.stdout.splitlines()) == 5
    assert all(line.startswith(str(installed)) for line in done.stdout.splitlines())


def test_a_command_of_the_installation_runs(installed: Path) -> None:
    sample = installed / "designer" / "samples" / "shop-order-to-erp"
    mapping, orders = str(sample / "shop-order-to-erp.mapping.json"), str(sample / "shop-orders.json")
    done = run_installed(installed, "-m", "designer", "apply", mapping, orders)
    assert done.stderr == ""
    assert '"externalNumber": "LW-10417"' in done.stdout
