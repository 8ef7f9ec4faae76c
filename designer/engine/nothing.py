"""What a path finds where nothing stands: JavaScript's undefined, unlike null, which is a value."""

from enum import Enum
from typing import Final


class Nothing(Enum):
    """The type of NOTHING, so that type checkers can tell it from values."""

    NOTHING = "nothing"

    def __repr__(self) -> str:
        return "NOTHING"


NOTHING: Final = Nothing.NOTHING
