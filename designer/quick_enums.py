"""Enums of Qt made quickly: those of the classes that the window imports have more than three thousand names.

PySide hands each of them to Python's `enum` as a list of names and numbers, which takes every pair for something that
may be a descriptor, an `auto()` or a mistake: a tenth of the start, since all the enums of a class are made with it.
"""

from __future__ import annotations

import enum
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

_KNOWN_PYTHONS: Final = ((3, 11), (3, 12), (3, 13))
"""Those whose own enums the tests have held against what is made here; any other makes all of them itself."""


@contextmanager
def quick_enums() -> Iterator[None]:
    """In here, an enum that PySide makes of names and numbers is as ever, but made in a fifth of the time."""
    if sys.version_info[:2] not in _KNOWN_PYTHONS:
        yield
        return
    maker: Any = enum.EnumMeta
    plain = maker._create_
    maker._create_ = _quickly(plain)
    try:
        yield
    finally:
        maker._create_ = plain


def _quickly(plain: Callable[..., Any]) -> Callable[..., Any]:
    """`EnumMeta._create_`, for what PySide asks of it; the rest goes to the plain one."""
    kinds = enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag
    empty: dict[Any, _Empty] = {}

    def create(kind: Any, class_name: str, names: Any, *, module: str | None = None, **more: Any) -> Any:
        # As the plain one finds it out, which would look one frame too near from here.
        module = module or sys._getframe(2).f_globals.get("__name__")
        is_usual = more.get("boundary") is enum.KEEP and not (more.get("type") or more.get("qualname"))
        if is_usual and kind in kinds and type(names) is list:
            known = empty.get(kind)
            if known is None:
                known = empty[kind] = _Empty(kind, plain(kind, class_name, [], module=module, **more))
            if known.takes(names):
                return known.filled(class_name, names, module)
        return plain(kind, class_name, names, module=module, **more)

    return create


class _Empty:
    """An enum of one kind without members, as this Python makes it: all but the members is taken from it."""

    def __init__(self, kind: Any, made: Any) -> None:
        self._kind = kind
        self._body = {name: value for name, value in vars(made).items() if name not in ("__dict__", "__weakref__")}
        self._own = [name for name, value in self._body.items() if isinstance(value, (list, dict, set))]
        # Not `dir`, which leaves out what enums have besides their members.
        self._taken = frozenset(self._body).union(*map(vars, (*kind.__mro__, *type(kind).__mro__)))
        self._is_flag = issubclass(kind, enum.Flag)

    def takes(self, members: list[Any]) -> bool:
        """Whether they are plain names of plain numbers, none of which the enum has for something else."""
        seen = set(self._taken)
        for pair in members:
            if type(pair) is not tuple or len(pair) != 2 or type(pair[1]) is not int:
                return False
            if pair[0] in seen or pair[0][:1] == "_":
                return False
            seen.add(pair[0])
        return True

    def filled(self, name: str, members: list[tuple[str, int]], module: str | None) -> Any:
        """The enum of these members; a number that comes again gives the same member another name."""
        body = {**self._body, "__module__": module}
        for own in self._own:
            body[own] = body[own].copy()
        made: Any = type.__new__(type(self._kind), name, (self._kind,), body)
        names, by_name, by_value = body["_member_names_"], body["_member_map_"], body["_value2member_map_"]
        new, is_number, is_flag = made._new_member_, made._use_args_, self._is_flag
        all_bits = single_bits = 0
        for key, value in members:
            member = by_value.get(value)
            if member is None:
                member = new(made, value) if is_number else new(made)
                member._value_ = value
                member._name_ = key
                member.__objclass__ = made
                member._sort_order_ = len(names)
                by_value[value] = member
                is_single = value & (value - 1) == 0 and value != 0
                if is_flag:
                    all_bits |= value
                    if is_single:
                        single_bits |= value
                if is_single or not is_flag:
                    names.append(key)
            by_name[key] = member
            type.__setattr__(made, key, member)
        if is_flag:
            made._flag_mask_, made._singles_mask_ = all_bits, single_bits
            made._all_bits_ = 2 ** all_bits.bit_length() - 1
            if names != sorted(names, key=lambda key: by_name[key]._value_):
                made._iter_member_ = made._iter_member_by_def_
        return made
