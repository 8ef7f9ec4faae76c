"""What the designer remembers from one start to the next.

An INI file gives back text for what was a number or a truth value, and anyone may have edited it. So what
has a shape is kept as JSON text, and every value is checked when read: what is odd counts as not set.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeGuard

from PySide6.QtCore import QByteArray, QCoreApplication, QSettings

from designer.frozen import frozen
from designer.window.languages import Language

MOST_RECENT = 12
SMALLEST_PERCENT, LARGEST_PERCENT = 80, 200


class ThemeChoice(StrEnum):
    """Which colours a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@frozen
class RecentMapping:
    """A mapping that was open, and the samples beside it."""

    path: Path
    sources: tuple[Path, ...] = ()
    destination: Path | None = None


class Settings:
    """The settings in a store, or in the INI file at a path; without either, the user's own.

    `trouble` is a sentence for the person if they could not be read, else None. They work all the same:
    with what could be read, and for as long as the program runs.
    """

    def __init__(self, store: QSettings | Path | None = None) -> None:
        self._store = store if isinstance(store, QSettings) else _ini_file(store)
        self._own_folder = store.parent if isinstance(store, Path) else None
        self.trouble = self._trouble()

    @property
    def theme(self) -> ThemeChoice:
        """The colours that were chosen; the system's until one chooses."""
        try:
            return ThemeChoice(self._text("theme"))
        except ValueError:
            return ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._store.setValue("theme", choice.value)

    @property
    def language(self) -> Language:
        """The language that was chosen; the system's until one chooses."""
        try:
            return Language(self._text("language"))
        except ValueError:
            return Language.SYSTEM

    @language.setter
    def language(self, choice: Language) -> None:
        self._store.setValue("language", choice.value)

    @property
    def window_geometry(self) -> bytes:
        """What the window's `saveGeometry` gave; empty if it never did."""
        told = self._store.value("window_geometry")
        return bytes(told.data()) if isinstance(told, QByteArray) else b""

    @window_geometry.setter
    def window_geometry(self, geometry: bytes) -> None:
        self._store.setValue("window_geometry", QByteArray(geometry))

    @property
    def rows_columns(self) -> bytes:
        """What the rows table's `column_state` gave; empty if it never did."""
        told = self._store.value("rows_columns")
        return bytes(told.data()) if isinstance(told, QByteArray) else b""

    @rows_columns.setter
    def rows_columns(self, state: bytes) -> None:
        self._store.setValue("rows_columns", QByteArray(state))

    def splitter_sizes(self, name: str) -> tuple[int, ...]:
        """Give the sizes, in pixels, of a splitter's parts; none if they were never set."""
        told = self._json(f"splitters/{name}")
        if not isinstance(told, list) or not all(type(size) is int and 0 <= size < 2**31 for size in told):
            return ()
        return tuple(told)

    def set_splitter_sizes(self, name: str, sizes: Sequence[int]) -> None:
        """Remember the sizes, in pixels, of a splitter's parts."""
        self._set_json(f"splitters/{name}", list(sizes))

    @property
    def shown_panels(self) -> dict[str, bool]:
        """Whether a panel is shown, by its name; one that nobody showed or hid is not in it."""
        told = self._json("shown_panels")
        return {name: shown for name, shown in told.items() if type(shown) is bool} if isinstance(told, dict) else {}

    @shown_panels.setter
    def shown_panels(self, shown: Mapping[str, bool]) -> None:
        self._set_json("shown_panels", dict(shown))

    @property
    def text_percent(self) -> int:
        """How large text is shown, in percent of the system's; 100 until one changes it."""
        told = self._json("text_percent")
        return told if type(told) is int and SMALLEST_PERCENT <= told <= LARGEST_PERCENT else 100

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._set_json("text_percent", percent)

    @property
    def recent_commands(self) -> tuple[str, ...]:
        """The names of the commands that were chosen last in the palette, newest first."""
        told = self._json("recent_commands")
        return tuple(name for name in told if isinstance(name, str)) if isinstance(told, list) else ()

    @recent_commands.setter
    def recent_commands(self, names: Sequence[str]) -> None:
        self._set_json("recent_commands", list(names))

    @property
    def own_keys(self) -> dict[str, tuple[str, ...]]:
        """The keys that a person gave to commands, by the command's name; one without change is not in it."""
        told = self._json("own_keys")
        if not isinstance(told, dict):
            return {}
        return {
            name: tuple(keys)
            for name, keys in told.items()
            if isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }

    @own_keys.setter
    def own_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        self._set_json("own_keys", {name: list(held) for name, held in keys.items()})
        self._store.sync()

    def own_keys_now(self) -> dict[str, tuple[str, ...]]:
        """As `own_keys`, with what another window of the designer may have written since."""
        self._reread()
        return self.own_keys

    @property
    def recent(self) -> tuple[RecentMapping, ...]:
        """The mappings opened last, newest first, each once, at most 12."""
        told = self._json("recent")
        found: dict[Path, RecentMapping] = {}
        for recent in _recent_mappings(told if isinstance(told, list) else []):
            found.setdefault(recent.path, recent)
        return tuple(found.values())[:MOST_RECENT]

    def remember_mapping(self, mapping: RecentMapping) -> None:
        """Put a mapping first among the recent ones, in the place of what was known of it."""
        mapping = RecentMapping(
            _whole(mapping.path),
            tuple(map(_whole, mapping.sources)),
            None if mapping.destination is None else _whole(mapping.destination),
        )
        self._reread()
        self._set_recent([mapping, *(known for known in self.recent if known.path != mapping.path)])

    def forget_mapping(self, path: Path) -> None:
        """Take a mapping out of the recent ones."""
        path = _whole(path)
        self._reread()
        self._set_recent([known for known in self.recent if known.path != path])

    @property
    def folder(self) -> Path | None:
        """The folder last used in a file dialog."""
        told = self._text("folder")
        return Path(told) if told else None

    @folder.setter
    def folder(self, folder: Path) -> None:
        self._reread()
        self._set_text("folder", str(_whole(folder)))

    @property
    def data_folder(self) -> Path:
        """Where journals and versions before are kept: with an INI file of one's own beside it, else the user's."""
        if self._own_folder is not None:
            return self._own_folder / "mapping-designer-data"
        from designer.workspace.folders import data_folder

        return data_folder()

    def _reread(self) -> None:
        # Another window of the designer may have written since.
        self._store.sync()

    def _set_recent(self, recent: Sequence[RecentMapping]) -> None:
        told = [
            {
                "path": str(mapping.path),
                "sources": [str(path) for path in mapping.sources],
                "destination": None if mapping.destination is None else str(mapping.destination),
            }
            for mapping in recent[:MOST_RECENT]
        ]
        self._set_json("recent", told)
        self._store.sync()

    def _text(self, key: str) -> str:
        told = self._store.value(key)
        return told if isinstance(told, str) else ""

    def _json(self, key: str) -> object:
        try:
            told: object = json.loads(self._text(key))
        except (ValueError, RecursionError):
            return None
        return told

    def _set_json(self, key: str, value: object) -> None:
        self._set_text(key, json.dumps(value))

    def _set_text(self, key: str, text: str) -> None:
        # Qt writes the file, and waits for the disk, even where nothing is new: before the first paint of a window.
        if self._store.value(key) != text:
            self._store.setValue(key, text)

    def _trouble(self) -> str | None:
        if self._store.status() == QSettings.Status.NoError:
            return None
        return QCoreApplication.translate(
            "Settings", "The settings in {0} could not be read, so some are back to what they were at first."
        ).format(self._store.fileName())


def _ini_file(path: Path | None) -> QSettings:
    ini = QSettings.Format.IniFormat
    if path is not None:
        return QSettings(str(path), ini)
    return QSettings(ini, QSettings.Scope.UserScope, "mapping-designer", "mapping-designer")


def _recent_mappings(told: list[object]) -> Iterator[RecentMapping]:
    for entry in told:
        if not isinstance(entry, dict):
            continue
        path, sources, destination = (entry.get(key) for key in ("path", "sources", "destination"))
        if not _is_path(path):
            continue
        yield RecentMapping(
            Path(path),
            tuple(Path(source) for source in sources if _is_path(source)) if isinstance(sources, list) else (),
            Path(destination) if _is_path(destination) else None,
        )


def _is_path(told: object) -> TypeGuard[str]:
    return isinstance(told, str) and told != "" and "\0" not in told


def _whole(path: Path) -> Path:
    return Path(os.path.abspath(path))  # noqa: PTH100 -- resolve() would follow links to names people do not know
