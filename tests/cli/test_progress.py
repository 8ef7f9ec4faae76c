"""The bar says how far a run is, how fast, and how long it will take."""

import pytest

from designer.batch import Advance
from designer.cli.progress import bar_text

HALF = "#" * 15 + "." * 15


@pytest.mark.parametrize(
    ("advance", "seconds", "text"),
    [
        (Advance(5_000_000, 10_000_000, 1_000), 2.0, f"[{HALF}] 50% of 10 MB, 1,000 records, 500/s, 0:02 left"),
        (Advance(1, 7_200_000, 1), 1.0, f"[{'.' * 30}] 0% of 7 MB, 1 records, 1/s, 1999:59:59 left"),
        (Advance(0, 10_000_000, 0), 1.0, f"[{'.' * 30}] 0% of 10 MB, 0 records, 0/s"),
        (Advance(12, 10, 3), 3.0, f"[{'#' * 30}] 100% of 0 MB, 3 records, 1/s, 0:00 left"),
        (Advance(123, None, 4_000), 2.0, "4,000 records, 2,000/s"),
    ],
)
def test_the_line_of_the_bar(advance: Advance, seconds: float, text: str) -> None:
    assert bar_text(advance, seconds) == text
