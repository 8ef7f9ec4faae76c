"""What is generated arrives whole, or the reason why not is told."""

import os
import sys
from pathlib import Path

import pytest

posix_only = pytest.mark.skipif(not Path("/dev/full").exists(), reason="/dev/full is a device of Linux")


@pytest.mark.parametrize(
    ("output", "words"), [("folder", "a folder has that name"), ("gone/out.json", "the folder is not there")]
)
def test_an_output_that_cannot_be_written(call, folder: Path, output: str, words: str) -> None:
    (folder / "folder").mkdir()
    done = call("apply", "orders.mapping.json", "orders.json", "-o", output)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"{output}: it cannot be written, since {words}; ")


@posix_only
def test_a_full_disk_is_told(call) -> None:
    done = call("apply", "orders.mapping.json", "orders.json", "-o", "/dev/full")
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "no space left" in done.stderr


@posix_only
@pytest.mark.parametrize("command", [["apply", "orders.mapping.json"], ["check", "orders.mapping.json", "--source"]])
def test_a_full_standard_output_is_told(call, command: list[str]) -> None:
    with Path("/dev/full").open("w") as full:
        done = call(*command, "orders.json", stdout=full)
    assert done.returncode == 2
    assert done.stderr.startswith("standard output: it cannot be written, since there is no space left")
    assert done.stderr.count("\n") == 1


def test_a_protected_output_is_left_alone(call, folder: Path) -> None:
    (folder / "out.json").write_text("old")
    (folder / "out.json").chmod(0o444)
    if os.access(folder / "out.json", os.W_OK):
        pytest.skip("this account may write every file")
    done = call("apply", "orders.mapping.json", "orders.json", "-o", "out.json")
    assert done.returncode == 2
    assert "no permission" in done.stderr
    assert (folder / "out.json").read_text() == "old"


@pytest.mark.parametrize("output", ["orders.json", "./orders.mapping.json", "link.json"])
def test_what_is_read_is_not_written_over(call, folder: Path, output: str) -> None:
    if output == "link.json":
        if sys.platform == "win32":
            pytest.skip("links need a right on Windows")
        (folder / "link.json").symlink_to("orders.json")
    before = (folder / output).read_bytes()
    done = call("apply", "orders.mapping.json", "orders.json", "-o", output)
    assert done.returncode == 2
    assert "written over" in done.stderr
    assert (folder / output).read_bytes() == before


@pytest.mark.skipif(sys.platform == "win32", reason="pipes end otherwise on Windows")
def test_a_reader_that_has_had_enough_is_no_fault(call, folder: Path) -> None:
    (folder / "many.ndjson").write_text('{"id": 1}\n' * 50_000)
    read, write = os.pipe()
    os.close(read)
    with os.fdopen(write, "wb") as pipe:
        done = call("apply", "orders.mapping.json", "many.ndjson", stdout=pipe)
    assert (done.returncode, done.stderr) == (0, "")
