"""A desktop that asks for no animations, so that what is there is painted at once."""

from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def _still(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "config"
    folder.mkdir()
    (folder / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
