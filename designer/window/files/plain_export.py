"""Exporting the mapping as a plain resource, once it is said what has to be left out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from designer.mapping import mapping_to_json, plain_mapping
from designer.window.files.exporting import Exporting
from designer.window.files.file_messages import LEFT_OUT
from designer.window.open_mapping import OpenMapping
from designer.window.words import in_words
from widgets.message_bar import MessageBar

_MOST_TOLD = 3


class PlainExport(QObject):
    """Asks in the bar before it leaves something out; what has nothing to be left out is exported at once."""

    def __init__(
        self, opened: OpenMapping, exporting: Exporting, bar: MessageBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._exporting = exporting
        self._bar = bar

    def begin(self) -> None:
        """Say what a plain resource cannot hold, and offer to export the rest."""
        self._exporting.about_to_write.emit()
        left_out = [in_words(told) for told in plain_mapping(self._opened.mapping).left_out]
        if not left_out:
            self._export()
            return
        told = " ".join(left_out[:_MOST_TOLD]).replace("`", "")  # names of keys, marked for the terminal
        more = len(left_out) - _MOST_TOLD
        if more == 1:
            told = self.tr("{0} And in one more place.").format(told)
        elif more > 1:
            told = self.tr("{0} And in {1} more places.").format(told, more)
        words = self.tr("A plain resource has to leave out: {0}").format(told)
        self._bar.show_message("warning", words, [(self.tr("Export without these…"), self._export)], LEFT_OUT)

    def _export(self) -> None:
        self._exporting.export_mapping(mapping_to_json(plain_mapping(self._opened.mapping).mapping))
