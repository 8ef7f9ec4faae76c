"""Numbers as people of the language write them."""

from PySide6.QtCore import QLocale


def grouped(number: int) -> str:
    """A count with the separators of the language: 12,345 in English, 12.345 in German."""
    locale = QLocale()
    return f"{number:,}" if locale.language() is QLocale.Language.C else locale.toString(number)
