"""Tables as text: for the terminal, and as sections of the page docs/benchmarks.md."""

import os
import platform
import re
import statistics
import textwrap
from collections.abc import Iterable, Mapping, Sequence

from benchmarks.result import Case, Table

_INTRODUCTION = (
    "# Benchmarks\n\n"
    'Written by `make bench`; `make bench PARTS="library peers"` writes only those sections anew. Ratios are to the\n'
    "first line of each table; they say more than the figures, which belong to the machine."
)
_WIDTH = 120
_SECTION = re.compile(r"^## ", re.MULTILINE)


def printed(table: Table) -> str:
    """A table in columns of equal width."""
    lines = [_headings(table), *_rows(table)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    aligned = (
        "  ".join(
            text.rjust(width) if column else text.ljust(width)
            for column, (text, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    )
    return "\n".join((f"{table.title} ({table.unit})", *aligned, *_reasons(table)))


def section(title: str, tables: Sequence[Table]) -> str:
    """The section of one part, without its end of line."""
    return "\n\n".join((f"## {title}", _machine(), *map(_described, tables)))


def page(old: str, sections: Mapping[str, str], titles: Iterable[str]) -> str:
    """The page with some sections new and the others as they were, in the order of all titles that there are."""
    kept = {text.partition("\n")[0]: f"## {text.strip()}" for text in _SECTION.split(old)[1:]}
    wanted = {**kept, **sections}
    return "\n\n".join((_INTRODUCTION, *(wanted[title] for title in titles if title in wanted))) + "\n"


def _machine() -> str:
    """What it ran on, and how busy that was: with more load than cores, times on the clock say little."""
    busy = f" that had {os.getloadavg()[1]:.1f} programs to run" if hasattr(os, "getloadavg") else ""
    cores = f"{os.cpu_count()} cores{busy}"
    return f"On {platform.system()}, {platform.machine()}, Python {platform.python_version()}; {cores}."


def _described(table: Table) -> str:
    headings = _headings(table)
    rows = [
        "| " + " | ".join(row) + " |" for row in (headings, ("---", *["---:"] * (len(headings) - 1)), *_rows(table))
    ]
    reasons = _reasons(table)
    note = textwrap.fill(" ".join(table.note.split()), _WIDTH)
    return "\n".join((
        f"### {table.title}", "", note, "", f"In {table.unit}.", "", *rows,
        *(("", *(f"- {reason}" for reason in reasons)) if reasons else ()),
    ))  # fmt: skip


def _headings(table: Table) -> tuple[str, ...]:
    if not table.is_by_turns:
        return ("", "runs", "min", "median", "95 %", "max", "ratio")
    ratios = ("ratio, min", "ratio, median", "ratio, max")
    return ("", "runs", "min", "median", "max", *ratios, *(() if table.ours is None else ("to ours",)))


def _rows(table: Table) -> list[tuple[str, ...]]:
    width = len(_headings(table))
    return [
        *(_row(table, case) for case in table.cases),
        *((absent.name, absent.what, *[""] * (width - 2)) for absent in table.absent),
    ]


def _row(table: Table, case: Case) -> tuple[str, ...]:
    base = table.cases[0]
    if not table.is_by_turns:
        figures = (min(case.times), case.median, case.high, max(case.times))
        return (case.name, str(len(case.times)), *map(_figure, figures), f"{case.median / base.median:.2f}")
    ratios = case.ratios_to(base)
    return (
        case.name, str(len(case.times)), *map(_figure, (min(case.times), case.median, max(case.times))),
        f"{ratios[0]:.2f}", f"{statistics.median(ratios):.2f}", f"{ratios[-1]:.2f}", *_beside_ours(table, case),
    )  # fmt: skip


def _beside_ours(table: Table, case: Case) -> tuple[str, ...]:
    if table.ours is None:
        return ()
    ours = next(one for one in table.cases if one.name == table.ours)
    return (f"{statistics.median(case.ratios_to(ours)):.2f}",)


def _figure(figure: float) -> str:
    return f"{figure:.1f}"


def _reasons(table: Table) -> list[str]:
    return [f"{absent.name}: {absent.why}." for absent in table.absent]
