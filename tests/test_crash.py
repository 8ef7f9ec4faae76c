"""The program is killed while it is driven, and started again; `python -m benchmarks.crashes` does it 100 times."""

from pathlib import Path

import pytest

from benchmarks.crashes import crash


@pytest.mark.parametrize(("seed", "seconds"), [(101, 0.1), (102, 1.7), (103, 2.4)])
def test_a_kill_loses_a_second_at_most_and_leaves_the_file_whole(tmp_path: Path, seed: int, seconds: float) -> None:
    told = crash(tmp_path, seed, seconds)
    assert told.wrong == ""
    assert told.states > 1
