"""The entry point: a command is carried out, anything else opens the window."""

import os
import sys
from pathlib import Path

_COMMANDS = ("apply", "explain", "check", "fields", "-h", "--help")


def main() -> int:
    """Carry out the command line, or open the window; returns the exit status."""
    said = sys.argv[1:]
    if said and said[0] in _COMMANDS:
        from designer.cli.main import run

        return run(said)
    return _open_window(said)


def _open_window(said: list[str]) -> int:
    from designer.cli.arguments import window_parser

    wanted = window_parser().parse_args(said)
    if not _has_display():
        print(
            "There is no display to open the window on; see mapping-designer --help for the commands.", file=sys.stderr
        )
        return 2
    from designer.window.run import run_window

    return run_window(
        Path(wanted.mapping) if wanted.mapping else None,
        list(map(Path, wanted.source)),
        list(map(Path, wanted.destination)),
    )


def _has_display() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in named)


if __name__ == "__main__":
    sys.exit(main())
