"""Run the benchmarks, print what they found, and write docs/benchmarks.md.

`python -m benchmarks start library` runs only those and leaves the page as it is.
"""

import argparse
from pathlib import Path

from benchmarks import library, preview, start
from benchmarks.report import page, printed

# To add one: a module with `run() -> list[Table]`, and its name here.
_BENCHMARKS = {"start": start.run, "library": library.run, "preview": preview.run}
_PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main() -> None:
    """Run the benchmarks that the command line names, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, print, and write the page.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of {', '.join(_BENCHMARKS)}; none: all")
    names = parser.parse_args().names
    unknown = [name for name in names if name not in _BENCHMARKS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; choose from {', '.join(_BENCHMARKS)}")
    tables = []
    for name in names or _BENCHMARKS:
        for table in _BENCHMARKS[name]():
            print(printed(table), end="\n\n", flush=True)
            tables.append(table)
    if not names:
        _PAGE.write_text(page(tables), encoding="utf-8")
        print(f"Written to {_PAGE.relative_to(Path.cwd()) if _PAGE.is_relative_to(Path.cwd()) else _PAGE}.")


if __name__ == "__main__":
    main()
