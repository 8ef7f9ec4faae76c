"""Frozen values behave as dataclasses that are frozen and have slots."""

import copy
import pickle
from dataclasses import dataclass

import pytest

from designer.frozen import frozen, replace


@frozen
class Point:
    """A place in the plane."""

    x: int
    y: int = 0
    name: str = "somewhere"

    @property
    def is_origin(self) -> bool:
        return (self.x, self.y) == (0, 0)


@frozen
class Nothing:
    """No fields at all."""


@frozen
class Box:
    """A single field."""

    content: object


class Named(Point):
    """A subclass that adds methods alone."""


@dataclass(frozen=True, slots=True)
class AsDataclass:
    x: int
    y: int = 0
    name: str = "somewhere"


def test_fields_are_given_by_place_or_by_name_and_default_where_left_out() -> None:
    assert Point(1, 2, "here") == Point(name="here", y=2, x=1)
    assert Point(1) == Point(1, 0, "somewhere")
    with pytest.raises(TypeError, match="missing 1 required positional argument"):
        Point()
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        Point(1, z=2)


def test_what_is_shown_is_what_a_dataclass_shows() -> None:
    assert repr(Point(1, name="it's")) == repr(AsDataclass(1, name="it's")).replace("AsDataclass", "Point")
    assert (repr(Nothing()), repr(Box("a"))) == ("Nothing()", "Box(content='a')")


def test_a_value_equals_those_of_its_class_with_the_same_fields() -> None:
    assert Point(1, 2) == Point(1, 2)
    assert Point(1, 2) != Point(1, 3)
    assert Point(1, 2) != AsDataclass(1, 2)
    assert Point(1, 2) != Named(1, 2)
    assert Box(1) != (1,)
    assert Nothing() == Nothing()


def test_equal_values_are_one_in_a_set() -> None:
    assert len({Point(1), Point(1, 0), Point(2), Nothing(), Nothing(), Box("a"), Box("a")}) == 4
    with pytest.raises(TypeError, match="unhashable"):
        hash(Box([]))


@pytest.mark.parametrize("name", ["x", "name", "z"])
def test_nothing_can_be_set_or_deleted(name: str) -> None:
    point = Point(1)
    with pytest.raises(AttributeError, match="value"):
        setattr(point, name, 2)
    with pytest.raises(AttributeError, match="value"):
        delattr(point, name)
    assert point == Point(1)
    assert not hasattr(point, "__dict__")


def test_a_replaced_field_makes_another_value() -> None:
    point = Point(1, 2)
    assert replace(point, y=3) == Point(1, 3)
    assert point == Point(1, 2)
    assert type(replace(Named(1), x=2)) is Named
    with pytest.raises(TypeError, match="z"):
        replace(point, z=1)


@pytest.mark.parametrize("value", [Point(1, name="here"), Nothing(), Box([1, {"a": None}]), Named(3)], ids=repr)
def test_a_value_goes_to_another_process_and_back(value: object) -> None:
    for made in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert made == value
        assert type(made) is type(value)


def test_a_value_matches_by_place() -> None:
    match Point(1, 2, "here"):
        case Point(x, y, name):
            assert (x, y, name) == (1, 2, "here")


def test_methods_and_words_of_the_class_stay() -> None:
    assert Point(0).is_origin
    assert (Point.__doc__, Point.__qualname__, Point.__module__) == ("A place in the plane.", "Point", __name__)


def test_a_field_without_a_default_does_not_follow_one_with_a_default() -> None:
    with pytest.raises(TypeError, match="Wrong"):

        @frozen
        class Wrong:
            x: int = 0
            y: int  # type: ignore[misc]  # the fault that is looked for
