"""Run the benchmarks, print what they found, and write docs/benchmarks.md.

`python -m benchmarks start library` runs only those, and leaves the other sections of the page as they are.
"""

import argparse
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from benchmarks.report import page, printed, section
from benchmarks.result import Table


@dataclass(frozen=True)
class _Part:
    """A section of the page, and the module that makes its tables."""

    title: str
    module: str


# To add one: a module with `run() -> list[Table]`, and its name here, in the order of the page.
_PARTS = {
    "library": _Part("The library", "benchmarks.library"),
    "peers": _Part("Beside other libraries", "benchmarks.peer_tables"),
    "many-records": _Part("Many records", "benchmarks.many_records"),
    "start": _Part("The start", "benchmarks.start"),
    "preview": _Part("The window", "benchmarks.preview"),
    "problems": _Part("Problems over many records", "benchmarks.problems"),
}
_PAGE = Path(__file__).parents[1] / "docs" / "benchmarks.md"


def main() -> None:
    """Run the parts that the command line names, or all."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure, print, and write the page.")
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"which of {', '.join(_PARTS)}; none: all")
    parser.add_argument("--print-only", action="store_true", help="leave the page as it is")
    wanted = parser.parse_args()
    unknown = [name for name in wanted.parts if name not in _PARTS]
    if unknown:
        parser.error(f"there is no benchmark {unknown[0]}; choose from {', '.join(_PARTS)}")
    for name in wanted.parts or _PARTS:
        part = _PARTS[name]
        try:
            tables: list[Table] = import_module(part.module).run()
        except ModuleNotFoundError as error:
            parser.error(f"{name} needs {error.name}: install it with pip install -e '.[bench]'")
        for table in tables:
            print(printed(table), end="\n\n", flush=True)
        if not wanted.print_only:
            _write(part.title, tables)


def _write(title: str, tables: list[Table]) -> None:
    """At once after each part, so that one that fails loses none before it."""
    old = _PAGE.read_text(encoding="utf-8") if _PAGE.exists() else ""
    titles = [part.title for part in _PARTS.values()]
    _PAGE.write_text(page(old, {title: section(title, tables)}, titles), encoding="utf-8")


if __name__ == "__main__":
    main()
