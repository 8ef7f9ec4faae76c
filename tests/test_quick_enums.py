"""Enums that are made quickly for Qt are those that Python makes itself."""

import copy
import enum
import inspect
import pickle
import subprocess
import sys

import pytest

from designer.quick_enums import quick_enums

KINDS = [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag]
MEMBERS = {
    "plain": [("One", 1), ("Two", 2), ("Four", 4)],
    "none": [],
    "two names of one number": [("First", 1), ("Also", 1), ("Second", 2), ("Again", 2)],
    "zero and masks": [("No", 0), ("A", 1), ("B", 2), ("Both", 3), ("Mask", 0xF0), ("C", 0x10)],
    "out of order": [("C", 8), ("A", 1), ("B", 2)],
    "beyond 32 bits": [("All", 0xFFFFFFFF), ("High", 1 << 40), ("Low", 1)],
    "below zero": [("Unknown", -1), ("First", 0), ("Lowest", -(1 << 31))],
    "what every enum has": [("name", 1), ("value", 2), ("Other", 4)],
    "underscores": [("None_", 0), ("_Private", 1), ("Other", 2)],
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("members", MEMBERS.values(), ids=MEMBERS.keys())
def test_an_enum_made_quickly_is_what_python_makes_of_it(kind: type[enum.Enum], members: list[tuple[str, int]]) -> None:
    plain = _made(kind, members)
    with quick_enums():
        quick = _made(kind, members)

    assert _told(quick) == _told(plain)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_members_made_quickly_behave_as_members(kind: type[enum.Enum]) -> None:
    with quick_enums():
        quick = _made(kind, MEMBERS["two names of one number"])
    globals()["Made"] = quick

    assert quick["Also"] is quick(1) is pickle.loads(pickle.dumps(quick["First"])) is copy.deepcopy(quick["First"])
    assert isinstance(quick["First"], quick)
    assert {quick["First"]: "found"}[quick["Also"]] == "found"
    with pytest.raises(AttributeError):
        quick.First = 3  # type: ignore[attr-defined]  # its members are not those of a class that mypy can read


def test_flags_made_quickly_are_joined_and_taken_apart() -> None:
    with quick_enums():
        quick = _made(enum.Flag, MEMBERS["zero and masks"])

    assert quick["A"] | quick["B"] is quick["Both"]
    assert list(quick["Both"]) == [quick["A"], quick["B"]]
    assert ~quick["A"] & quick["Both"] is quick["B"]
    assert quick(1 << 20).value == 1 << 20  # kept, as Qt gives flags that it has no name for


@pytest.mark.parametrize(
    "wrong", [[("One", 1), ("One", 2)], [("mro", 1)], [("_order_", 1)], [("One", 1), "Two"]], ids=str
)
def test_what_python_refuses_is_refused(wrong: object) -> None:
    with pytest.raises((TypeError, ValueError)) as plain:
        _made(enum.Enum, wrong)
    with quick_enums(), pytest.raises(plain.type) as quick:
        _made(enum.Enum, wrong)
    assert str(quick.value) == str(plain.value)


class Doubled(enum.Enum):
    """A kind of enum that does something of its own with what it is given."""

    def __init__(self, number: int) -> None:
        self.twice = number * 2


def test_enums_of_our_own_are_made_by_python() -> None:
    with quick_enums():
        assert getattr(_made(Doubled, [("ONE", 1)])["ONE"], "twice", None) == 2
        named = enum.Enum("named", "ONE TWO")
        mixed = enum.Enum("mixed", {"ONE": "1"}, type=str)
    assert [(one.name, one.value, one.__module__) for one in [*named, *mixed]] == [
        ("ONE", 1, __name__), ("TWO", 2, __name__), ("ONE", "1", __name__),
    ]  # fmt: skip


def test_python_makes_its_enums_itself_again_afterwards() -> None:
    before = inspect.getattr_static(enum.EnumMeta, "_create_")
    with pytest.raises(ZeroDivisionError), quick_enums():
        raise ZeroDivisionError
    assert inspect.getattr_static(enum.EnumMeta, "_create_") is before


def test_all_enums_of_qt_are_as_pyside_makes_them() -> None:
    told = [subprocess.run([sys.executable, "-c", _ALL_OF_QT, how], capture_output=True, check=True) for how in "pq"]
    plain, quick = (one.stdout for one in told)
    assert plain.count(b"\n") > 300
    assert quick == plain


_ALL_OF_QT = """
import contextlib, enum, sys
from designer.quick_enums import quick_enums
with quick_enums() if sys.argv[1] == "q" else contextlib.nullcontext():
    from PySide6 import QtCore, QtGui, QtWidgets
    classes = [getattr(module, name) for module in (QtCore, QtGui, QtWidgets) for name in sorted(dir(module))]
places = [*classes, QtCore, QtGui, QtWidgets]
for place in places:
    for name, found in sorted(vars(place).items(), key=lambda pair: pair[0]) if hasattr(place, "__dict__") else ():
        if isinstance(found, enum.EnumMeta):
            members = [(key, one.name, one.value, one._sort_order_) for key, one in found.__members__.items()]
            print(found.__module__, found.__qualname__, found.__mro__, list(found), *members)
            if members:
                print(found(members[0][2]), found(77777))
"""


def _made(kind: type[enum.Enum], members: object) -> type[enum.Enum]:
    """As PySide has it made."""
    making: object = kind("Made", members, boundary=enum.KEEP)  # type: ignore[call-overload]  # mypy wants it written out
    assert isinstance(making, enum.EnumMeta)
    return making


def _told(made: type[enum.Enum]) -> dict[str, object]:
    """All that there is to an enum, its members by what they hold."""
    return {
        "has": {name: _held(value) for name, value in vars(made).items() if name not in ("__dict__", "__weakref__")},
        "members": [(name, _held(one), {**vars(one), "__objclass__": ""}) for name, one in made.__members__.items()],
        "in order": [repr(member) for member in made],
        "dir": dir(made),
        "bases": (made.__mro__[1:], type(made), made.__qualname__, made.__module__),
    }  # fmt: skip


def _held(value: object) -> object:
    if isinstance(value, enum.Enum) and not isinstance(value, enum.FlagBoundary):
        return (type(value).__name__, value._name_, value._value_, repr(value))
    if isinstance(value, dict):
        return {name: _held(one) for name, one in value.items()}
    if isinstance(value, enum.property):
        return "property"
    if isinstance(value, staticmethod):  # what a class makes of `__new__` in its body
        return value.__func__
    return str(value) if inspect.ismethod(value) else value
