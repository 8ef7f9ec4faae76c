"""A mapping file."""

from pathlib import Path

import pytest

from tests.window.files.choices import MAPPING


@pytest.fixture
def mapping_file(tmp_path: Path) -> Path:
    path = tmp_path / "people.mapping.json"
    path.write_text(MAPPING, encoding="utf-8")
    return path
