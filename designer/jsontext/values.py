"""What a JSON value is in Python, and when two of them are the same."""

from typing import Any, TypeAlias

Json: TypeAlias = Any
"""None, bool, int, float, str, list of Json, or dict from str to Json."""


def copy_json(value: Json) -> Json:
    """A copy that shares no object or array, at any depth of nesting."""
    holder: list[Json] = [value]
    waiting: list[Json] = [holder]
    while waiting:
        container = waiting.pop()
        for at, held in container.items() if isinstance(container, dict) else enumerate(container):
            if isinstance(held, (dict, list)):
                container[at] = copied = dict(held) if isinstance(held, dict) else list(held)
                waiting.append(copied)
    return holder[0]


def same_json(one: Json, other: Json) -> bool:
    """Whether two values are written alike: `1`, `1.0` and `true` differ, and the order of keys counts."""
    pairs = [(one, other)]
    while pairs:
        left, right = pairs.pop()
        if left is right:
            continue
        if type(left) is not type(right):
            return False
        if isinstance(left, dict):
            if list(left) != list(right):
                return False
            pairs.extend((left[key], right[key]) for key in left)
        elif isinstance(left, list):
            if len(left) != len(right):
                return False
            pairs.extend(zip(left, right, strict=True))
        elif left != right:
            return False
    return True
