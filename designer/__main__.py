"""The entry points: a command is carried out, anything else opens the window."""

import gc
import sys
from pathlib import Path

from designer.display import display_problem
from designer.opening import Opening
from designer.workspace import UnknownSampleError, bundled_sample

_COMMANDS = ("apply", "explain", "check", "fields", "diff", "-h", "--help")
_WRONG_USE = 2
_SELF_TEST_FAILED = 1


def main() -> int:
    """Carry out the command line, or open the window; returns the exit status."""
    said = sys.argv[1:]
    if said and said[0] in _COMMANDS:
        from designer.cli.main import run

        return run(said)
    return window()


def window() -> int:
    """Open the window as the command line says; returns the exit status when it is closed."""
    from designer.cli.window_arguments import read_window_arguments

    wanted = read_window_arguments(sys.argv[1:])
    try:
        opening = Opening(
            mapping=Path(wanted.mapping) if wanted.mapping else None,
            sources=tuple(map(Path, wanted.source)),
            destinations=tuple(map(Path, wanted.destination)),
            sample=bundled_sample(wanted.sample) if wanted.sample else None,
            self_test=wanted.self_test == "start",
        )
    except UnknownSampleError as error:
        print(error, file=sys.stderr)
        return _WRONG_USE
    problem = display_problem()
    if problem:
        print(problem, file=sys.stderr)
        return _SELF_TEST_FAILED if opening.self_test else _WRONG_USE
    gc.disable()  # until the window is made: looking for garbage among what stays would only cost the start
    from designer.kept_patterns import kept_patterns
    from designer.loading_qt import load_qt
    from designer.quick_enums import quick_enums

    with quick_enums(), kept_patterns("patterns"):
        load_qt()
        from designer.window.run import run_window

    return run_window(opening)


if __name__ == "__main__":
    sys.exit(main())
