"""The pictures of the docs can be made anew at any time."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TAKE = """
import sys
from pathlib import Path
from docs.screenshots import main
sys.exit(main({name!r}, Path({to!r}), Path({to!r})))
"""


def test_a_picture_of_unsaved_work_is_taken_without_a_question_that_nobody_answers(tmp_path: Path) -> None:
    """The text of this one is no mapping: a window asks before it closes on such work."""
    script = TAKE.format(name=("json-text-light", "mapped-light"), to=str(tmp_path))
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": str(tmp_path / "config")}
    ran = subprocess.run([sys.executable, "-c", script], cwd=ROOT, env=env, timeout=60, check=False)
    assert ran.returncode == 0
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["json-text-light.png", "mapped-light.png"]
