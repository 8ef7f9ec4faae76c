"""Writing a file where a person says: what goes wrong is told in the bar, with another place to try."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from designer.documents import plain_os_error, write_atomically
from designer.window.files.file_messages import UNEXPORTED, UNWRITTEN, FileMessages
from designer.window.files.remembered_files import RememberedFiles
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from widgets.message_bar import MessageAction

MAPPING_SUFFIX = ".mapping.json"


class FileWriter(QObject):
    """Asks for names, and writes."""

    def __init__(
        self, opened: OpenMapping, remembered: RememberedFiles, messages: FileMessages, window: QWidget
    ) -> None:
        super().__init__(window)
        self._opened = opened
        self._remembered = remembered
        self._messages = messages
        self._window = window

    def write(self, path: Path, text: str, try_elsewhere: Callable[[], object]) -> bool:
        """Write the mapping's file, aside and moved into place; False where that failed, with an offer to go on."""
        words = self.tr("{0} was not saved, since {1}. Your work is still open: save it elsewhere.")
        return self._write(path, text, words, (self.tr("Save as…"), try_elsewhere), UNWRITTEN)

    def export(self, path: Path, text: str, try_elsewhere: Callable[[], object]) -> bool:
        """The same for what is given away, while the mapping stays where it is."""
        words = self.tr("{0} was not exported, since {1}. The mapping is as it was; export to another place.")
        return self._write(path, text, words, (self.tr("Export elsewhere…"), try_elsewhere), UNEXPORTED)

    def _write(self, path: Path, text: str, words: str, offer: MessageAction, name: str) -> bool:
        try:
            write_atomically(path, text.encode())
        except OSError as error:
            self._messages.tell("error", words.format(path.name, in_words(plain_os_error(error))), [offer], name)
            return False
        self._messages.withdraw(name)
        return True

    def ask_where(self, title: str, name: str, suffix: str = MAPPING_SUFFIX) -> str:
        """The file that a person chooses, with an ending; empty where none is chosen."""
        from PySide6.QtWidgets import QFileDialog

        folder = self._opened.path.parent if self._opened.path else Path(self._remembered.folder)
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(folder / name), "JSON (*.json)")
        if not chosen or Path(chosen).suffix:
            return chosen
        whole = f"{chosen}{suffix}"
        if not Path(whole).exists():
            return whole
        # Asked again by its whole name, the dialog warns of replacing it.
        return QFileDialog.getSaveFileName(self._window, title, whole, "JSON (*.json)")[0]

    def proposed_name(self) -> str:
        """The name of the mapping's file, else one made of its name or its source's."""
        if self._opened.path is not None:
            return self._opened.path.name
        sources = self._remembered.sources
        name = self._opened.mapping.name or (sources[0].name.split(".")[0] if sources else "")
        name = "".join(letter if letter.isalnum() or letter in "-_. " else "-" for letter in name)
        return (name.strip(" .-") or "untitled") + MAPPING_SUFFIX
