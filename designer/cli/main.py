"""Run a command: what it prints, and the exit status."""

import io
import os
import sys
from collections.abc import Sequence

from designer.cli.applying import apply
from designer.cli.arguments import parser
from designer.cli.commands import check, explain, fields
from designer.cli.comparing import diff
from designer.documents import DocumentError, unwritable
from designer.library import MappingError

_STANDARD_OUTPUT = "standard output"
_COMMANDS = {"apply": apply, "explain": explain, "check": check, "fields": fields, "diff": diff}
_FINE = 0
_UNREADABLE = 2
_INTERRUPTED = 130


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line without the program's name; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    said = parser().parse_args(arguments)
    try:
        status = _COMMANDS[said.command](said)
        if sys.stdout is not None:
            sys.stdout.flush()
    except (DocumentError, MappingError) as error:
        return _refuse(error)
    except BrokenPipeError:  # whoever reads has had enough, as `head` does
        _drop_standard_output()
        return _FINE
    except OSError as error:  # all others are told where they happen
        _drop_standard_output()
        return _refuse(unwritable(_STANDARD_OUTPUT, error))
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _refuse(error: Exception) -> int:
    print(error, file=sys.stderr)
    return _UNREADABLE


def _drop_standard_output() -> None:
    """What is left to be written would fail again at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
