"""Giving the mapping and what it generates away: to other files and to the clipboard."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from designer.documents import document_text
from designer.mapping import mapping_to_json
from designer.window.files.file_messages import DONE, FileMessages
from designer.window.files.writing import MAPPING_SUFFIX, FileWriter
from designer.window.open_mapping import OpenMapping


class Exporting(QObject):
    """The open mapping stays what it is, and where it is."""

    told = Signal(object)
    """What was done, for the status bar."""
    about_to_write = Signal()
    """What is being typed must become part of the mapping now."""

    def __init__(self, opened: OpenMapping, writer: FileWriter, messages: FileMessages, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._writer = writer
        self._messages = messages

    def export_mapping(self, plain: str = "") -> None:
        """Write the mapping JSON, or that of its plain form, to another file."""
        self.about_to_write.emit()
        proposed = self._writer.proposed_name()
        if plain:
            proposed = f"{proposed.removesuffix('.json').removesuffix('.mapping')}.plain{MAPPING_SUFFIX}"
        name = self._writer.ask_where(self.tr("Export mapping JSON"), proposed)
        if name:
            self._write(name, plain or mapping_to_json(self._opened.mapping), self.tr("The mapping JSON is in {0}."))

    def export_generated(self) -> None:
        """Write the generated document of the shown record to a file."""
        self.about_to_write.emit()
        text = self._generated_text()
        name = self._writer.ask_where(self.tr("Export generated document"), "generated.json", ".json")
        if name:
            self._write(name, text + "\n", self.tr("The generated document is in {0}."))

    def copy_mapping(self) -> None:
        """Put the mapping JSON on the clipboard."""
        self.about_to_write.emit()
        QGuiApplication.clipboard().setText(mapping_to_json(self._opened.mapping))
        self.told.emit(self.tr("The mapping JSON is on the clipboard"))

    def copy_generated(self) -> None:
        """Put the generated document of the shown record on the clipboard."""
        self.about_to_write.emit()
        QGuiApplication.clipboard().setText(self._generated_text())
        self.told.emit(self.tr("The generated document is on the clipboard"))

    def _write(self, name: str, text: str, done: str) -> None:
        if self._writer.export(Path(name), text, lambda: self._write_elsewhere(name, text, done)):
            self._messages.tell("success", done.format(name), name=DONE)

    def _write_elsewhere(self, name: str, text: str, done: str) -> None:
        path = Path(name)
        if elsewhere := self._writer.ask_where(self.tr("Export"), path.name, path.suffix):
            self._write(elsewhere, text, done)

    def _generated_text(self) -> str:
        told = self._opened.explanation
        return "" if told is None else document_text(told.generated, 2)
