"""Frozen values: classes as `@dataclass(frozen=True, slots=True)` makes them, made in an eighth of the time.

The window makes some fifty of them whenever it starts; as dataclasses they would take it a tenth of its time.
"""

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from types import CodeType, FunctionType
from typing import Any, NoReturn, TypeVar, dataclass_transform

_Class = TypeVar("_Class")
_Value = TypeVar("_Value")


@dataclass_transform(frozen_default=True)
def frozen(cls: type[_Class]) -> type[_Class]:
    """Make a class of annotated fields a frozen one with slots, compared, hashed and shown by its fields.

    Fields are given by place or by name, those with a default may be left out. What the class defines itself stays.
    It inherits no fields.
    """
    names = tuple(cls.__annotations__)
    body = {name: member for name, member in vars(cls).items() if name not in ("__dict__", "__weakref__")}
    defaults = {name: body.pop(name) for name in names if name in body}
    metaclass: Any = type(cls)
    made: type[_Class] = metaclass(
        cls.__name__, cls.__bases__, {**_METHODS, **_by_fields(names), **body, "__slots__": names}
    )
    if "__init__" not in body:
        type.__setattr__(made, "__init__", _init(made, names, defaults))
    return made


def replace(old: _Value, **changes: object) -> _Value:
    """A value like the old one but for these fields."""
    kept: dict[str, Any] = {name: getattr(old, name) for name in _fields(old)}
    return type(old)(**{**kept, **changes})


def _by_fields(names: tuple[str, ...]) -> dict[str, object]:
    values: Callable[[object], tuple[object, ...]]
    if len(names) > 1:
        values = attrgetter(*names)
    else:  # of one name it gives no tuple

        def values(value: object) -> tuple[object, ...]:
            return tuple(getattr(value, name) for name in names)

    def equals(self: object, other: object) -> bool:
        return values(self) == values(other) if other.__class__ is self.__class__ else NotImplemented

    def hashed(self: object) -> int:
        return hash(values(self))

    def reduced(self: object) -> tuple[type, tuple[object, ...]]:
        return self.__class__, values(self)

    return {"__match_args__": names, "__eq__": equals, "__hash__": hashed, "__reduce__": reduced}


def _init(made: type, names: tuple[str, ...], defaults: dict[str, object]) -> object:
    """A constructor that fills the slots past `__setattr__`, written out so that it is as fast as one by hand."""
    put_in: dict[str, Any] = {f"_set{place}": getattr(made, name).__set__ for place, name in enumerate(names)}
    code = _init_code(len(names)).replace(co_varnames=("self", *names))
    if defaults.keys() != set(names[len(names) - len(defaults) :]):
        raise TypeError(f"in {made.__qualname__} a field without a default stands after one with a default")
    return FunctionType(code, put_in, "__init__", tuple(defaults.values()))


@cache
def _init_code(count: int) -> CodeType:
    """The code for so many fields, compiled once: the classes that have as many differ only in their names."""
    taken = ", ".join(f"field{place}" for place in range(count))
    filled = "; ".join(f"_set{place}(self, field{place})" for place in range(count)) or "pass"
    known: dict[str, Any] = {}
    exec(f"def __init__(self, {taken}): {filled}", known)  # nothing but numbers
    code: CodeType = known["__init__"].__code__
    return code


def _fields(value: object) -> tuple[str, ...]:
    names: tuple[str, ...] = value.__class__.__match_args__  # type: ignore[attr-defined]  # put there by `frozen`
    return names


def _shown(self: object) -> str:
    fields = ", ".join(f"{name}={getattr(self, name)!r}" for name in _fields(self))
    return f"{self.__class__.__qualname__}({fields})"


def _refuse_setting(self: object, name: str, _value: object) -> NoReturn:
    raise AttributeError(f"{name!r} of {self!r} cannot be set: it is a value")


def _refuse_deleting(self: object, name: str) -> NoReturn:
    raise AttributeError(f"{name!r} of {self!r} cannot be deleted: it is a value")


_METHODS = {"__repr__": _shown, "__setattr__": _refuse_setting, "__delattr__": _refuse_deleting}
