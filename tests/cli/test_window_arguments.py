"""What opens the window is read from the command line alike, whether its parser is made for it or not."""

from itertools import product

import pytest

from designer.cli.arguments import window_parser
from designer.cli.window_arguments import WindowArguments, read_window_arguments, usual_arguments

PARTS = [
    ["one.mapping.json"],
    ["--sample", "shop-order-to-erp"],
    ["--source", "a.json"],
    ["--source=b.json"],
    ["--destination", "c d.json"],
    ["--self-test", "start"],
    ["--self-test", "end"],
    ["--sam", "short"],
    ["--sample"],
    ["--"],
    ["-x"],
    ["-"],
    [""],
    ["--source", ""],
]
LINES = [[word for part in parts for word in part] for length in range(4) for parts in product(PARTS, repeat=length)]


def by_parser(line: list[str]) -> WindowArguments | str:
    """What the parser says, or that it refuses."""
    try:
        read = window_parser().parse_args(line)
    except SystemExit:
        return "refused"
    return WindowArguments(read.mapping, read.sample, tuple(read.source), tuple(read.destination), read.self_test)


def test_what_is_read_without_the_parser_is_what_the_parser_reads(capsys: pytest.CaptureFixture[str]) -> None:
    read = [(line, usual_arguments(line)) for line in LINES]
    usual = [(line, told) for line, told in read if told is not None]
    assert len(usual) > 100
    assert usual == [(line, by_parser(line)) for line, _ in usual]


@pytest.mark.parametrize(
    "line",
    [
        [],
        ["one.mapping.json", "--source", "a.json", "--source", "b.json"],
        ["--source", "a.json", "one.mapping.json", "--destination", "c.json"],
        ["--sample", "shop-order-to-erp", "--self-test", "start"],
    ],
)
def test_usual_lines_need_no_parser(line: list[str]) -> None:
    assert usual_arguments(line) == by_parser(line)


def test_other_spellings_are_read_too() -> None:
    assert read_window_arguments(["--source=a.json", "--sam", "crm-contact"]) == WindowArguments(
        sample="crm-contact", source=("a.json",)
    )


@pytest.mark.parametrize("line", [["a", "b"], ["a", "--sample", "b"], ["--self-test", "end"], ["--what"], ["--source"]])
def test_what_is_wrong_is_refused_with_the_use(line: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        read_window_arguments(line)
    assert refused.value.code == 2
    assert "usage: mapping-designer" in capsys.readouterr().err
