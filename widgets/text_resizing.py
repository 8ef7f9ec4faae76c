"""Showing all text of the application at another size, with what is shown already."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication

from widgets.fonts import at_least_legible
from widgets.stylesheet import stylesheet
from widgets.theme import theme_source

_PLAIN_FONT = "plain-font"
"""The property with the font that a widget was given, as it is at 100 %."""


def set_text_scale(app: QApplication, scale: float) -> None:
    """Show all text at a scale (1.0: as the system has it), no smaller than is legible; what is shown follows."""
    source = theme_source(app)
    before, source.text_scale = source.text_scale, scale
    if before == scale:
        return
    if source.plain_font is None:
        source.plain_font = QFont(app.font())
    app.setFont(at_least_legible(_resized(source.plain_font, scale)))
    widgets = app.allWidgets()
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont) and widget.property(_PLAIN_FONT) is None:
            widget.setProperty(_PLAIN_FONT, _resized(widget.font(), 1 / before))
    if source.palette is not None and not source.sheet_waits:
        app.setStyleSheet(stylesheet(source.palette, scale))
    for widget in widgets:
        if isinstance(plain := widget.property(_PLAIN_FONT), QFont):  # its own, so it does not follow by itself
            widget.setFont(at_least_legible(_resized(plain, scale)))
        if isinstance(widget, QAbstractButton):
            size = widget.iconSize()
            widget.setIconSize(QSize(round(size.width() * scale / before), round(size.height() * scale / before)))
    if source.palette is not None:
        source.changed.emit(source.palette)


def _resized(font: QFont, ratio: float) -> QFont:
    resized = QFont(font)
    if font.pointSizeF() > 0:
        resized.setPointSizeF(font.pointSizeF() * ratio)
    else:
        resized.setPixelSize(max(1, round(font.pixelSize() * ratio)))
    return resized
