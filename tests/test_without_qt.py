"""Everything but the window works where PySide6 cannot be imported."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "samples" / "shop-order-to-erp"
MAPPING = str(SAMPLE / "shop-order-to-erp.mapping.json")
ORDERS = str(SAMPLE / "shop-orders.json")

WITHOUT_QT = """
import sys

class WithoutQt:
    def __init__(self, finder):
        self.finder = finder

    def find_spec(self, name, path=None, target=None):
        return None if name.partition(".")[0] in ("PySide6", "shiboken6") else self.finder.find_spec(name, path, target)

    def __getattr__(self, name):
        return getattr(self.finder, name)

sys.meta_path[:] = map(WithoutQt, sys.meta_path)
"""


def run_without_qt(program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT + program, *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=ROOT,
    )


def test_qt_is_really_out_of_reach_here() -> None:
    done = run_without_qt("import PySide6.QtCore")
    assert done.returncode == 1
    assert "No module named 'PySide6" in done.stderr


def test_the_library_maps_a_document() -> None:
    done = run_without_qt("""
from designer import Mapping
mapping = Mapping.from_dict({"name": "m", "fieldMapping": [{"eField": "age", "gField": "p.age", "dataType": "number"}]})
print(mapping.apply({"age": "43"}), mapping.explain({"age": "43"}).generated)
""")
    assert (done.stderr, done.stdout) == ("", "{'p': {'age': 43}} {'p': {'age': 43}}\n")


def test_every_module_outside_the_window_can_be_imported() -> None:
    done = run_without_qt("""
import importlib, pkgutil
import designer

count = 0
def visit(package):
    global count
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.name == "designer.window":
            continue
        imported = importlib.import_module(module.name)
        count += 1
        if module.ispkg:
            visit(imported)

visit(designer)
print(count)
""")
    assert done.stderr == ""
    assert int(done.stdout) > 20


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["apply", MAPPING, ORDERS], '"externalNumber": "LW-10417"'),
        (["explain", MAPPING, ORDERS, "--record", "2"], "header.externalNumber"),
        (["check", MAPPING, "--source", ORDERS], ""),
        (["fields", ORDERS], "customer.first name"),
        (["--help"], "apply"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_runs(arguments: list[str], expected: str) -> None:
    done = run_without_qt("from designer.__main__ import main\nsys.exit(main())", *arguments)
    assert done.stderr == ""
    assert done.returncode in (0, 1)  # 1 is for what the samples have on purpose to be found
    assert expected in done.stdout


def test_opening_the_window_says_what_to_install() -> None:
    program = (
        "import os\nos.environ['QT_QPA_PLATFORM'] = 'offscreen'\nfrom designer.__main__ import main\nsys.exit(main())"
    )
    done = run_without_qt(program)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "pip install PySide6-Essentials" in done.stderr
