"""Reading a large text pauses Python's collector, and leaves it as it was."""

import gc

import pytest

from designer.jsontext import JsonTextError
from designer.jsontext.swift_reading import read_json_bytes

LARGE = b'[{"a": [1]}' + b" " * (9 << 20)


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("end", [b"]", b"}"])
def test_the_collector_is_as_it_was_after_reading_well_or_ill(enabled: bool, end: bytes) -> None:
    was_enabled = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        if end == b"]":
            assert read_json_bytes(LARGE + end) == [{"a": [1]}]
        else:
            with pytest.raises(JsonTextError):
                read_json_bytes(LARGE + end)
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if was_enabled else gc.disable)()
        gc.unfreeze()
