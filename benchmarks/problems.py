"""Problems over very many records, and the window meanwhile."""

from benchmarks.preview import cases_of
from benchmarks.result import Table

RECORDS = 100_000
TIMES = 40
_NOTE = (
    "49 rows on customers of 2 KB (`benchmarks/by_hand_flat.py`), in the window offscreen, on the clock. Each key\n"
    "begins the check anew, and the next one comes a quarter of a second later, in the midst of it. The aims: first\n"
    "results in 200 ms, all in 10 s, 95 % of the keys within 16 ms."
)


def run() -> list[Table]:
    """One table; raises RuntimeError where the process that measures failed."""
    cases = cases_of("benchmarks.problems_meanwhile", RECORDS, TIMES, environment={"QT_QPA_PLATFORM": "offscreen"})
    return [Table(f"Problems over {RECORDS:,} records of 2 KB", "milliseconds", cases, _NOTE)]
