"""Tables as text: for the terminal, and as the page docs/benchmarks.md."""

import platform
from collections.abc import Sequence

from benchmarks.result import Case, Table

_HEADINGS = ("", "runs", "min", "median", "95 %", "max", "ratio")


def printed(table: Table) -> str:
    """A table in columns of equal width."""
    lines = [_HEADINGS, *_rows(table)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEADINGS))]
    aligned = (
        "  ".join(
            text.rjust(width) if column else text.ljust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        )
        for line in lines
    )
    return "\n".join((f"{table.title} ({table.unit})", *(line.rstrip() for line in aligned)))


def page(tables: Sequence[Table]) -> str:
    """The page that is kept in the documentation."""
    return (
        "\n\n".join(
            (
                "# Benchmarks",
                "Written by `make bench`. Ratios are of medians, to the first line of each table; they say more than "
                "the\nfigures, which belong to the machine: "
                f"{platform.system()}, {platform.machine()}, Python {platform.python_version()}.",
                *map(_section, tables),
            )
        )
        + "\n"
    )


def _section(table: Table) -> str:
    rows = ["| " + " | ".join(row) + " |" for row in (_HEADINGS, ("---", *("---:",) * 6), *_rows(table))]
    return "\n".join((f"## {table.title}", "", table.note, "", f"In {table.unit}.", "", *rows))


def _rows(table: Table) -> list[tuple[str, ...]]:
    return [_row(case, table.cases[0].median) for case in table.cases]


def _row(case: Case, base: float) -> tuple[str, ...]:
    figures = (min(case.times), case.median, case.high, max(case.times))
    return (case.name, str(len(case.times)), *(f"{figure:.1f}" for figure in figures), f"{case.median / base:.2f}")
