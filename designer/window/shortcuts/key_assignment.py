"""Which keys each command has: those it has at first, but for what a person changed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

Keys = tuple[str, ...]
"""The keys that carry out a command, each as text that is the same on every system (`Ctrl+Shift+P`)."""


class KeyAssignment:
    """`usual` are the keys at first of every command by its name, `own` those that a person gave instead.

    No keys have two commands: what was given to one is taken from those that have it at first, and comes back to
    them once it is free. Names in `own` that are in `usual` no command's are kept.
    """

    def __init__(self, usual: Mapping[str, Keys], own: Mapping[str, Keys]) -> None:
        self.usual = dict(usual)
        self.own = dict(own)

    def keys_of(self, name: str) -> Keys:
        """The keys that carry out a command now."""
        return self._now[name]

    def is_changed(self, name: str) -> bool:
        """Whether a command has other keys than at first."""
        return self._now[name] != self.usual[name]

    @property
    def changed(self) -> list[str]:
        """The names of the commands that have other keys than at first."""
        return [name for name in self.usual if self.is_changed(name)]

    def holders(self, keys: Keys, but: str) -> dict[str, str]:
        """Which of the keys have another command than `but`, with its name."""
        held = {key: name for name, now in self._now.items() if name != but for key in now}
        return {key: held[key] for key in keys if key in held}

    def give(self, name: str, keys: Keys) -> KeyAssignment:
        """Give a command these keys alone, taken from whoever has them."""
        own = {other: tuple(key for key in held if key not in keys) for other, held in self.own.items()}
        own[name] = keys
        if keys == self.usual[name]:
            del own[name]
        return KeyAssignment(self.usual, own)

    def reset_all(self) -> KeyAssignment:
        """Every command has the keys that it has at first."""
        return KeyAssignment(self.usual, {name: keys for name, keys in self.own.items() if name not in self.usual})

    @cached_property
    def _now(self) -> dict[str, Keys]:
        taken: set[str] = set()
        now: dict[str, Keys] = {}
        for name in sorted(self.usual, key=lambda name: name not in self.own):  # what a person gave counts first
            now[name] = tuple(key for key in self.own.get(name, self.usual[name]) if key not in taken)
            taken.update(now[name])
        return now
