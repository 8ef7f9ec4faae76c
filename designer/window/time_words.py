"""A time as people of the window's language read it."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale


def time_words(time: datetime, *, with_seconds: bool = False) -> str:
    """The time of day where people are; the day before it, unless that is today."""
    local = time.astimezone()
    clock = f"{local:%H:%M:%S}" if with_seconds else f"{local:%H:%M}"
    if local.date() == datetime.now().astimezone().date():
        return clock
    day = QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat)
    return f"{day} {clock}"
