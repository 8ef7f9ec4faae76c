"""Run a command: what it prints, and the exit status."""

import os
import sys
from collections.abc import Sequence

from designer.cli.arguments import parser
from designer.cli.commands import apply, check, explain, fields
from designer.documents import DocumentError
from designer.library import MappingError

_COMMANDS = {"apply": apply, "explain": explain, "check": check, "fields": fields}
_UNREADABLE = 2


def run(arguments: Sequence[str]) -> int:
    """Carry out a command line without the program's name; returns the exit status."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    said = parser().parse_args(arguments)
    try:
        status = _COMMANDS[said.command](said)
        sys.stdout.flush()
    except (DocumentError, MappingError) as error:
        print(error, file=sys.stderr)
        return _UNREADABLE
    except BrokenPipeError:  # whoever reads has had enough, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status
