"""A desktop for all journeys, and a person with settings of their own for each; a journey that fails shows why."""

import os
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.journeys.desktop import Desktop, missing_tools
from tests.journeys.person import Person

SOURCE = """[
  {"first": "John", "last": "Hancock", "age": "43", "phone": 5551234, "address": {"city": "Oslo"}},
  {"first": "Kari", "last": "Nordmann", "age": "27", "phone": 5559876, "address": {"city": "Bergen"}}
]
"""
DESTINATION = """{"name": "x", "age": "x", "isNew": false, "contact": {"phone": "x", "city": "x"}}
"""


@pytest.fixture(scope="session")
def desktop() -> Iterator[Desktop]:
    if missing := missing_tools():
        words = f"a journey with the real mouse needs {', '.join(missing)}"
        if os.environ.get("CI"):
            pytest.fail(words)
        pytest.skip(words)
    with Desktop() as opened:
        yield opened


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    (tmp_path / "people.json").write_text(SOURCE, encoding="utf-8")
    (tmp_path / "person.json").write_text(DESTINATION, encoding="utf-8")
    came = Person(desktop, tmp_path)
    yield came
    came.goes()
    assert came.heard() == "", "the program complained on standard error"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Leave a screenshot where the journey's files are, and name it in the failure."""
    report = yield
    person = getattr(item, "funcargs", {}).get("person")
    if report.when == "call" and report.failed and isinstance(person, Person):
        report.sections.append(("The screen as it was", str(person.takes_screenshot())))
        report.sections.append(("What the program said", person.heard()))
    return report
