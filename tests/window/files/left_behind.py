"""Work that a program which is gone did not save."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QPushButton

from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from designer.workspace.unsaved_work import UnsavedWork, fingerprint, work_to_text


def journals(folder: Path) -> Path:
    """Where windows with settings in this folder keep their journals."""
    return folder / "mapping-designer-data" / "journals"


def leave_behind(
    folder: Path,
    name: str,
    fields: str,
    path: Path | None = None,
    saved: object = None,
    hour: int = 14,
    **beside: object,
) -> Path:
    """A journal of rows that map fields onto themselves."""
    held = mapping_from_dict({"name": name, "fieldMapping": [{"eField": one, "gField": one} for one in fields.split()]})
    print_of_saved = "" if saved is None else fingerprint(mapping_from_dict(saved))
    time = datetime.now().astimezone().replace(hour=hour, minute=32)
    work = UnsavedWork(held, path, path.name if path else name, print_of_saved, time, **beside)
    journals(folder).mkdir(parents=True, exist_ok=True)
    journal = journals(folder) / f"1-{name}.journal"
    journal.write_text(work_to_text(work), encoding="utf-8")
    return journal


def button(window: MainWindow, words: str) -> QPushButton:
    """What the bar offers by these words."""
    return next(one for one in window.bar.buttons if one.text() == words)
