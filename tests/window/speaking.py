"""Letting the window speak another language for as long as a test runs."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from designer.window.languages import Language, speak


@contextmanager
def speaking(app: QCoreApplication, language: Language) -> Iterator[None]:
    """What is made inside speaks the language."""
    before = QLocale()
    known = set(app.findChildren(QTranslator))
    speak(app, language)
    try:
        yield
    finally:
        for translator in set(app.findChildren(QTranslator)) - known:
            app.removeTranslator(translator)
            translator.deleteLater()
        QLocale.setDefault(before)
