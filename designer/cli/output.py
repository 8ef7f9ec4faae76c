"""Where a command writes: a file, put in place whole, or standard output."""

from collections.abc import Sequence
from pathlib import Path

from designer.documents import DocumentError, plain_os_error, write_atomically

STANDARD_OUTPUT = "standard output"


def write_output(text: str, output: str) -> None:
    """Write a text to a file or, for `-`, to standard output; raises DocumentError where that cannot be."""
    if output == "-":
        print(text, end="")
        return
    try:
        write_atomically(Path(output), text.encode())
    except OSError as error:
        raise unwritable(output, error) from None


def refuse_overwriting(output: str, inputs: Sequence[str]) -> None:
    """What is read must not be written over; raises DocumentError."""
    for name in inputs:
        if "-" not in (name, output) and _is_same_file(name, output):
            raise DocumentError(
                "it is read here, and would be written over", title=output, hint="choose another name after -o"
            )


def unwritable(title: str, error: OSError) -> DocumentError:
    """The error of an output that cannot be written."""
    return DocumentError(
        f"it cannot be written, since {plain_os_error(error)}", title=title, hint="choose another place"
    )


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other) and Path(one).is_file()
    except OSError:
        return False
