"""Qt's Python side, loaded without what would hold up the start."""

import builtins

from designer.kept_compiled import kept_compiled


def load_qt() -> None:
    """Load Qt, and go on importing as Python does.

    PySide would read the source of each module imported from then on, for `__feature__`. None of ours uses that;
    looking for it takes a twentieth of the start, and compiling what PySide carries as source an eighth.
    """
    plain = builtins.__import__
    with kept_compiled("qt"):
        from PySide6 import QtWidgets  # noqa: F401 -- this is where it puts its own in place

    builtins.__import__ = plain
