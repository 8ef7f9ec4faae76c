"""What a person sees: the parts that the program shows, by name and role, and where they are on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.io.blocking import open_dbus_connection

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus")
_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
_DESKTOP = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_EVENTS = "org.a11y.atspi.Event.Object"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SELECTED, _SHOWING = 23, 25
_ON_SCREEN = 0
_DEEPEST = 40

_Address = tuple[str, str]
"""A program on the bus, and a part of it."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A part of the program that is on the screen; `within` are the names of what it is in, outermost first."""

    role: str
    name: str
    within: tuple[str, ...]
    area: tuple[int, int, int, int]
    """Left, top, width and height, in pixels of the screen."""
    is_selected: bool
    at: _Address
    """Where on the bus more is told of it."""

    @property
    def top(self) -> int:
        return self.area[1]

    @property
    def middle(self) -> tuple[int, int]:
        left, top, width, height = self.area
        return left + width // 2, top + height // 2


class _GoneError(Exception):
    """What was looked at is no longer there."""


class Eyes:
    """Looks at what the programs on a desktop show. Every look is a new one.

    A window tells its parts, but not the lists and questions that pop up from it: of these a program tells only
    that the keyboard is now in them. So the eyes follow the keyboard too.
    """

    def __init__(self, bus: str) -> None:
        self._connection = open_dbus_connection(bus)
        focused = MatchRule(type="signal", interface=_EVENTS, member="StateChanged")
        focused.add_arg_condition(0, "focused")
        self._filter = self._connection.filter(focused, bufsize=1_000)
        self._events = self._filter.__enter__()
        self._ask(_BUS, "org.freedesktop.DBus", "AddMatch", "s", focused.serialise())
        self._ask(_REGISTRY, "org.a11y.atspi.Registry", "RegisterEvent", "sass", "object:state-changed:focused", [], "")
        self._keyboard: _Address | None = None

    def close(self) -> None:
        self._connection.close()

    def all(self, role: str = "", within: str = "") -> list[Seen]:
        """All that is shown of a role, or of any, inside what has a name, or anywhere; in the program's order."""
        return [
            seen
            for seen in self._look_at_all()
            if (not role or seen.role == role) and (not within or within in seen.within)
        ]

    def named(self, name: str, within: str = "", role: str = "") -> Seen | None:
        """The first that is shown by a name, or by one that goes on after it with a comma; None if there is none."""
        return next((seen for seen in self.all(role, within) if f"{seen.name},".startswith(f"{name},")), None)

    def text(self, seen: Seen) -> str:
        """What is written in a field or an editor; empty where that has gone meanwhile."""
        try:
            (written,) = self._ask(seen.at, "org.a11y.atspi.Text", "GetText", "ii", 0, -1)
        except _GoneError:
            return ""
        return str(written)

    def _look_at_all(self) -> Iterator[Seen]:
        yield from self._look(_DESKTOP, ())
        for popup in self._popups():
            yield from self._look_into(popup, ())

    def _popups(self) -> Iterator[_Address]:
        """What the keyboard is in and its parent does not tell of."""
        while self._events:
            event = self._events.popleft()
            if event.body[1]:
                self._keyboard = (event.header.fields[HeaderFields.sender], event.header.fields[HeaderFields.path])
        at = self._keyboard
        try:
            while at is not None and at[1] != _DESKTOP[1]:
                ((_, parent),) = self._ask(at, _PROPERTIES, "Get", "ss", _ACCESSIBLE, "Parent")
                (told,) = self._ask(parent, _ACCESSIBLE, "GetChildren")
                if at not in told:
                    yield at
                at = parent
        except _GoneError:
            self._keyboard = None

    def _look(self, at: _Address, within: tuple[str, ...]) -> Iterator[Seen]:
        if len(within) > _DEEPEST:
            return
        try:
            (children,) = self._ask(at, _ACCESSIBLE, "GetChildren")
        except _GoneError:
            return
        for child in children:
            yield from self._look_into(child, within)

    def _look_into(self, at: _Address, within: tuple[str, ...]) -> Iterator[Seen]:
        try:
            seen = self._look_at(at, within)
        except _GoneError:
            return
        if seen is not None:
            yield seen
            yield from self._look(at, (*within, seen.name))

    def _look_at(self, at: _Address, within: tuple[str, ...]) -> Seen | None:
        (states,) = self._ask(at, _ACCESSIBLE, "GetState")
        shown = sum(part << 32 * number for number, part in enumerate(states))
        if not shown >> _SHOWING & 1:
            return None
        (role,) = self._ask(at, _ACCESSIBLE, "GetRoleName")
        ((_, name),) = self._ask(at, _PROPERTIES, "Get", "ss", _ACCESSIBLE, "Name")
        (area,) = self._ask(at, "org.a11y.atspi.Component", "GetExtents", "u", _ON_SCREEN)
        return Seen(role, name, within, area, bool(shown >> _SELECTED & 1), at)

    def _ask(
        self, at: _Address, interface: str, method: str, kinds: str | None = None, *given: object
    ) -> tuple[Any, ...]:
        """What the bus answers, in the shapes that AT-SPI gives to its methods."""
        owner, path = at
        message = new_method_call(DBusAddress(path, owner, interface), method, kinds, given)
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise _GoneError(f"{method} of {path}: {reply.body}")
        return tuple(reply.body)
