"""Regular expressions of filters, so bounded that none takes the machine: neither its size nor going back and forth."""

import re
from collections.abc import Callable
from time import perf_counter
from typing import Final

from designer.engine.search import Search, TooMuchError
from designer.said import said

MOST_REPEATED: Final = 10_000
"""Characters and classes that a pattern may come to when what it counts (`{3}`) is written out."""

LONGEST_PATTERN: Final = 2_000
"""Characters of a pattern."""

MOST_SECONDS: Final = 0.25
"""What the slow ones among a step's comparisons with a pattern may take in a record, together."""

_SLOW_SECONDS: Final = 0.005

_PIECE = re.compile(
    r"""\\. | \[\^?\]?(?:\\.|[^\]\\])*\] | \((?:\?[^)(]*?[:=!>])? | \) | [^\\]""", re.VERBOSE | re.DOTALL
)
_COUNT = re.compile(r"\{(\d*)(?:,(\d*))?\}")


class PatternError(ValueError):
    """A pattern cannot be read; `why` says why."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = said(why)


def pattern_search(pattern: str) -> Callable[[Search, str], bool]:
    """What tells whether a pattern is found in a text; raises PatternError, and it TooMuchError where it takes long."""
    import regex  # loaded by those who use patterns

    if len(pattern) > LONGEST_PATTERN or _written_out(pattern) > MOST_REPEATED:
        raise PatternError("it is too long")
    try:
        compiled = regex.compile(pattern)
    except regex.error as error:
        raise PatternError(str(error)) from None
    except RecursionError:
        raise PatternError("it is nested too deeply") from None

    def is_found(search: Search, text: str) -> bool:
        began = perf_counter()
        try:
            found = compiled.search(text, timeout=MOST_SECONDS)
        except TimeoutError:
            raise TooMuchError(_too_slow(pattern)) from None
        taken = perf_counter() - began
        if taken > _SLOW_SECONDS and search.wait(taken) > MOST_SECONDS:
            raise TooMuchError(_too_slow(pattern))
        return found is not None

    return is_found


def _too_slow(pattern: str) -> str:
    return said("takes too long to compare with the pattern {0}", pattern)


def _written_out(pattern: str) -> int:
    """The length of a pattern with its counts written out: what it comes to in memory."""
    sizes, last = [0], 0
    position = 0
    while position < len(pattern):
        counted = _COUNT.match(pattern, position) if last else None
        if counted is not None:
            times = max(int(digits[:9]) if digits else 1 for digits in (counted[1], counted[2]))
            sizes[-1] += last * (max(times, 1) - 1)
            last = 0
            position = counted.end()
            continue
        piece = _PIECE.match(pattern, position)
        text = piece.group() if piece else pattern[position]
        position += len(text)
        if text.startswith("("):
            sizes.append(0)
            last = 0
        elif text == ")" and len(sizes) > 1:
            last = sizes.pop() + 1
            sizes[-1] += last
        else:
            last = 1
            sizes[-1] += 1
    return sum(sizes)
