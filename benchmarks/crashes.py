"""The designer is killed at random moments while it is driven, and started again.

    python -m benchmarks.crashes [ROUNDS]

Each round asks that the mapping file is whole and one that was saved, and that what comes back is at most a second
older than the kill.
"""

import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

from designer.frozen import frozen
from designer.library import Mapping
from designer.workspace.unsaved_work import fingerprint

ROUNDS: Final = 100
LOST_AT_MOST_SECONDS: Final = 1.0
_BEGINS_WITHIN_SECONDS: Final = 60.0
_LONGEST_WORK_SECONDS: Final = 2.5


@frozen
class Crash:
    """What a round found: how many seconds of work were lost, and what is wrong, if anything."""

    lost_seconds: float
    states: int
    came_back: bool
    wrong: str = ""


def crash(folder: Path, seed: int, seconds: float) -> Crash:
    """Start the program in an empty folder, drive it for so many seconds, kill it, start it again, and compare."""
    mapping, log = folder / "orders.mapping.json", folder / "log"
    first = Mapping.from_dict({"name": "orders", "fieldMapping": [{"eField": "a", "gField": "b"}]})
    first.save(mapping)
    killed_at = _work_and_kill(folder, mapping, log, seed, seconds)
    lines = [line.split() for line in log.read_text(encoding="ascii").splitlines()]
    states = [(0.0, fingerprint(first)), *((float(told), state) for told, state in lines)]
    try:
        saved = fingerprint(Mapping.load(mapping))
    except Exception as error:  # whatever it is, it is the finding
        return Crash(0.0, len(states), False, f"the mapping file is not whole: {error}")
    if saved not in {state for _, state in states}:
        return Crash(0.0, len(states), False, "the mapping file holds what was never saved")
    has_journal = bool(list(folder.rglob("*.journal")))
    held = _brought_back(folder, mapping) if has_journal else saved
    ends = [told for told, _ in states[1:]] + [killed_at]
    lasted = [end for end, (_, state) in zip(ends, states, strict=True) if state == held]
    if not lasted:
        return Crash(0.0, len(states), has_journal, "what came back was never there")
    lost = killed_at - lasted[-1]
    wrong = f"{lost:.2f} seconds of work are lost" if lost > LOST_AT_MOST_SECONDS else ""
    return Crash(lost, len(states), has_journal, wrong)


def _work_and_kill(folder: Path, mapping: Path, log: Path, seed: int, seconds: float) -> float:
    """When it was killed, by the clock of the log; raises RuntimeError where it did not begin."""
    with subprocess.Popen(_command("work", mapping, log, seed), env=_surroundings(folder)) as program:
        begun = time.monotonic()
        while not (log.exists() and log.stat().st_size):
            if program.poll() is not None or time.monotonic() - begun > _BEGINS_WITHIN_SECONDS:
                program.kill()
                raise RuntimeError("the program did not begin")
            time.sleep(0.01)
        time.sleep(seconds)
        program.kill()
        killed_at = time.monotonic()
        program.wait()
    return killed_at


def _brought_back(folder: Path, mapping: Path) -> str:
    done = subprocess.run(
        _command("return", mapping), env=_surroundings(folder), capture_output=True, text=True, timeout=120, check=True
    )
    return done.stdout.strip()


def _command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "benchmarks.crashing", *map(str, arguments)]


def _surroundings(home: Path) -> dict[str, str]:
    folders = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"), str(home))
    return {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    crashes = []
    for seed in range(rounds):
        with tempfile.TemporaryDirectory() as home:
            crashes.append(crash(Path(home), seed, random.Random(seed).uniform(0.0, _LONGEST_WORK_SECONDS)))
        if crashes[-1].wrong:
            print(f"round {seed}: {crashes[-1].wrong}", flush=True)
    lost = sorted(one.lost_seconds for one in crashes)
    print(
        f"{rounds} crashes, {sum(one.states for one in crashes)} states, {sum(one.came_back for one in crashes)} with "
        f"work left behind; lost: {lost[len(lost) // 2]:.2f} s in the middle, {lost[-1]:.2f} s at most; "
        f"{sum(bool(one.wrong) for one in crashes)} wrong"
    )
    return int(any(one.wrong for one in crashes))


if __name__ == "__main__":
    sys.exit(main())
