"""What the window is to open with, read from the command line."""

from __future__ import annotations

from collections.abc import Sequence

from designer.frozen import frozen

_USUAL = ("--sample", "--source", "--destination", "--self-test")


@frozen
class WindowArguments:
    """Each as it was written; `self_test` is "start" or nothing."""

    mapping: str | None = None
    sample: str | None = None
    source: tuple[str, ...] = ()
    destination: tuple[str, ...] = ()
    self_test: str | None = None


def read_window_arguments(said: Sequence[str]) -> WindowArguments:
    """Read the command line; exits as argparse does where it is wrong, or asks for help."""
    usual = usual_arguments(said)
    if usual is not None:
        return usual
    from designer.cli.arguments import window_parser

    read = window_parser().parse_args(said)
    return WindowArguments(read.mapping, read.sample, tuple(read.source), tuple(read.destination), read.self_test)


def usual_arguments(said: Sequence[str]) -> WindowArguments | None:
    """What is written as it mostly is, read without the parser, which takes 3 ms to be made; None for anything else."""
    found: dict[str, list[str]] = {name: [] for name in ("", *_USUAL)}
    option = ""
    for word in said:
        if word.startswith("-"):
            if option or word not in _USUAL:
                return None
            option = word
        else:
            found[option].append(word)
            option = ""
    once = found[""] + found["--sample"]
    if option or len(once) > 1 or found["--self-test"] not in ([], ["start"]):
        return None
    mapping, sample, tests = ("".join(found[name]) or None for name in ("", "--sample", "--self-test"))
    if "" in once:
        return None
    return WindowArguments(mapping, sample, tuple(found["--source"]), tuple(found["--destination"]), tests)
