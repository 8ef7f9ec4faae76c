"""Saving the mapping, and leaving it only when it is saved or a person says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from designer.mapping import edits, mapping_to_json
from designer.window.files.remembered_files import RememberedFiles
from designer.window.files.writing import FileWriter
from designer.window.open_mapping import OpenMapping

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


class SaveGuard(Protocol):
    """Stands between a save and the file that is there."""

    def may_write(self, path: Path) -> bool:
        """Whether the file may be written over now; where not, a person is asked."""

    def keep_version(self, path: Path) -> None:
        """Keep what the file holds, which is about to be written over."""


class Saving(QObject):
    """The file of the open mapping. `guard` comes after the first paint."""

    told = Signal(object)
    """What was done, for the status bar."""
    about_to_write = Signal()
    """What is being typed must become part of the mapping now."""
    saved = Signal(object)
    """The mapping is in this file now."""

    def __init__(self, opened: OpenMapping, remembered: RememberedFiles, writer: FileWriter, window: QWidget) -> None:
        super().__init__(window)
        self._opened = opened
        self._remembered = remembered
        self._writer = writer
        self._window = window
        self.guard: SaveGuard | None = None

    def save(self) -> bool:
        """Save the mapping, asking where if it has no file; False where it was not saved."""
        self.about_to_write.emit()
        return self.save_as() if self._opened.path is None else self._write(self._opened.path)

    def save_as(self) -> bool:
        """Ask where to save the mapping, and go on with that file; False where it was not saved."""
        self.about_to_write.emit()
        name = self._writer.ask_where(self.tr("Save mapping"), self._writer.proposed_name())
        return bool(name) and self._write(Path(name))

    def may_leave(self) -> bool:
        """Whether the open mapping may be left: it is saved, or a person says so.

        A text that is no mapping yet cannot be saved: whoever saves beside it stays, and can put it right.
        """
        self.about_to_write.emit()
        if not self._opened.is_edited:
            return True
        from PySide6.QtWidgets import QMessageBox

        buttons = QMessageBox.StandardButton
        question = self._question()
        answer = question.exec()
        question.deleteLater()
        if answer == buttons.Save:
            return self.save() and self._opened.draft is None
        return answer == buttons.Discard

    def _question(self) -> QMessageBox:
        from PySide6.QtWidgets import QMessageBox

        opened, buttons = self._opened, QMessageBox.StandardButton
        question = QMessageBox(self._window)
        question.setObjectName("save-changes")
        question.setWindowTitle(self.tr("Save changes?"))
        if opened.is_saved:
            question.setText(self.tr("The text in the JSON tab is not in {0}.").format(opened.title))
            question.setInformativeText(self._about_draft())
            question.setStandardButtons(buttons.Discard | buttons.Cancel)
            question.setDefaultButton(buttons.Cancel)
            question.button(buttons.Discard).setText(self.tr("&Discard the text"))
        else:
            question.setText(self.tr("Save the changes to {0}?").format(opened.title))
            lost = self.tr("Without saving, they are lost.")
            question.setInformativeText(f"{lost}\n\n{self._about_draft()}".strip())
            question.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
            question.setDefaultButton(buttons.Save)
            question.button(buttons.Discard).setText(self.tr("&Don't save"))
        for button in question.buttons():  # the style's are of another family
            button.setIcon(QIcon())
        return question

    def _about_draft(self) -> str:
        """What becomes of a text that is no mapping yet; empty where there is none."""
        draft = self._opened.draft
        if draft is None:
            return ""
        from designer.window.json_text.draft_words import DraftWords

        words = self.tr("The text in the JSON tab cannot be saved as it is, and is lost if you go on. {0}")
        return words.format(DraftWords(self).why(draft))

    def leave_then(self, go_on: Callable[[], None]) -> None:
        """Do something that takes the place of what is open, if that may be left."""
        if self.may_leave():
            go_on()

    def _write(self, path: Path) -> bool:
        if not self._opened.mapping.name:
            name = path.name.removesuffix(".json").removesuffix(".mapping")
            self._opened.apply(edits.rename_mapping(self._opened.mapping, name))
        if self.guard is not None:
            if not self.guard.may_write(path):
                self.told.emit("")
                return False
            self.guard.keep_version(path)
        if not self._writer.write(path, mapping_to_json(self._opened.mapping), self.save_as):
            self.told.emit("")  # what was said of an earlier save is not true of this one
            return False
        self._opened.mark_saved(path)
        self.told.emit(self.tr("Saved in {0}").format(path))
        self._remembered.remember_folder(path)
        self._remembered.remember()
        self.saved.emit(path)
        return True
