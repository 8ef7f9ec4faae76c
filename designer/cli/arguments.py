"""What can be said on the command line."""

import argparse

_EXIT = "Exit status: 0 fine; 1 findings; 2 wrong use or unreadable input; 130 and 143 ended by Ctrl+C or a request."

_MAPPING = "the mapping file; -: standard input"
_DOCUMENTS = "documents: JSON or NDJSON; -: standard input"


def parser() -> argparse.ArgumentParser:
    """The parser of all commands, each with an example in its help."""
    top = argparse.ArgumentParser(
        prog="mapping-designer",
        usage="mapping-designer [MAPPING | --sample NAME] [--source FILE] [--destination FILE]\n"
        "       mapping-designer COMMAND ...",
        description="Without a command, open the designer, on a mapping and documents or on a bundled sample "
        "(--sample shop-order-to-erp). With a command, run, explain and check mappings.",
        epilog="Example: mapping-designer orders.mapping.json --source orders.json. "
        f"`mapping-designer COMMAND --help` tells more. {_EXIT}",
    )
    commands = top.add_subparsers(prog="mapping-designer", dest="command", required=True, metavar="COMMAND")

    _add_apply(commands)

    explain = _command(commands, "explain", "each generated value with its row and source",
                       "explain orders.mapping.json orders.json --record 3")  # fmt: skip
    explain.add_argument("mapping", help=_MAPPING)
    explain.add_argument("input", help=_DOCUMENTS)
    explain.add_argument("--record", type=int, metavar="N", help="which record, from 1 (the default)")
    explain.add_argument(
        "--why", metavar="PATH", help="only why the generated document holds what it does there, or nothing"
    )
    explain.add_argument("--json", action="store_true", help="print JSON")

    check = _command(commands, "check", "all problems of a mapping",
                     "check orders.mapping.json --source orders.ndjson --destination erp-order.json")  # fmt: skip
    check.add_argument("mapping", help=_MAPPING)
    check.add_argument("--source", action="append", default=[], metavar="FILE", help="source documents, repeatable")
    check.add_argument(
        "--destination", action="append", default=[], metavar="FILE", help="a document as it is wanted, repeatable"
    )
    check.add_argument("--json", action="store_true", help="print JSON")

    diff = _command(commands, "diff", "what differs between two mappings, row by row",
                    "diff orders.mapping.json orders-new.mapping.json")  # fmt: skip
    diff.add_argument("old", help=_MAPPING)
    diff.add_argument("new", help="the one to compare with it; -: standard input")
    diff.add_argument("--json", action="store_true", help="print JSON")

    fields = _command(commands, "fields", "the tree of fields of documents", "fields orders.ndjson")
    fields.add_argument("file", help=_DOCUMENTS)
    fields.add_argument("--json", action="store_true", help="print JSON")
    return top


def _add_apply(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    apply = _command(commands, "apply", "generate documents", "apply orders.mapping.json orders.ndjson -o out.ndjson")
    apply.add_argument("mapping", help=_MAPPING)
    apply.add_argument(
        "inputs",
        nargs="*",
        default=["-"],
        help="JSON, an array of records or NDJSON, also as .gz or .zst; patterns and URLs; several give NDJSON; "
        "- or none: standard input",
    )
    apply.add_argument("-o", "--output", default="-", help="where to write; - (the default): standard output")
    apply.add_argument("--errors", metavar="FILE", help="write what is wrong with records there, as NDJSON")
    apply.add_argument("--stop-on-error", action="store_true", help="end at the first record with an error")
    apply.add_argument("--strict", action="store_true", help="refuse a mapping with rows in error")
    apply.add_argument(
        "--longest-line", type=_megabytes, metavar="MB", help="pass over lines of more megabytes (64 where not said)"
    )
    where = apply.add_mutually_exclusive_group()
    where.add_argument("--workers", type=_count, metavar="N", help="so many processes; not said: one a core")
    where.add_argument(
        "--scheduler", metavar="ADDRESS", help="run on the Dask cluster there (or where DASK_SCHEDULER_ADDRESS says)"
    )


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no whole number from 1 up")
    return int(text)


def _megabytes(text: str) -> int:
    try:
        size = int(float(text) * (1 << 20))
    except (ValueError, OverflowError):
        size = 0
    if size < 1:
        raise argparse.ArgumentTypeError(f"{text} is no size in megabytes; write a number above 0, such as 64")
    return size


def window_parser() -> argparse.ArgumentParser:
    """The parser of what opens the window."""
    window = argparse.ArgumentParser(
        prog="mapping-designer",
        description="Open the designer.",
        epilog="Example: mapping-designer orders.mapping.json --source orders.json. "
        "Exit status: 0 when the window is closed; 2 wrong use, or no window can be opened.",
    )
    what = window.add_mutually_exclusive_group()
    what.add_argument("mapping", nargs="?", help="the mapping file")
    what.add_argument("--sample", metavar="NAME", help="a bundled sample as an unsaved copy, such as shop-order-to-erp")
    window.add_argument("--source", action="append", default=[], metavar="FILE", help="source documents, repeatable")
    window.add_argument(
        "--destination", action="append", default=[], metavar="FILE", help="a document as it is wanted, repeatable"
    )
    window.add_argument(
        "--self-test",
        choices=("start",),
        help="close the window after its first paint: 0 if it was painted, 1 with the reason if not",
    )
    return window


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", name: str, what: str, example: str
) -> argparse.ArgumentParser:
    return commands.add_parser(
        name,
        help=what,
        description=f"{what[0].upper()}{what[1:]}.",
        epilog=f"Example:\n  mapping-designer {example}\n\n{_EXIT}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
