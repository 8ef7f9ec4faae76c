"""What a person chooses in the system's dialogs and drops on the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

MAPPING = '{"name": "m", "owner": "me", "fieldMapping": [{"eField": "first", "gField": "who", "color": "red"}]}'


def answer(button: QMessageBox.StandardButton) -> None:
    """Answer the question that opens next."""

    def click() -> None:
        question = QApplication.activeModalWidget()
        if isinstance(question, QMessageBox):
            question.button(button).click()
        else:
            QTimer.singleShot(10, click)

    QTimer.singleShot(0, click)


def choose(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Choose a file in the system's dialogs."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


def dropped_files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data
