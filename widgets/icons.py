"""Icons of one family: SVG drawings in `currentColor`, painted in any colour and sharp at every scale."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from widgets.text_scale import scaled

DISABLED_OPACITY = 0.4


class IconFamily:
    """Makes icons of the drawings that `load` gives by name (as SVG bytes).

    Icons are made of pixmaps: a QIconEngine written in Python crashes when Qt clones it.

    What `load` raises for an unknown name goes through to the one who asked for the icon.
    """

    def __init__(self, load: Callable[[str], bytes]) -> None:
        self._load = load
        self._drawings: dict[str, bytes] = {}
        self._icons: dict[tuple[str, str, int, tuple[float, ...]], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, colour: str, size: int = 16) -> QIcon:
        """Give the icon in the colour (`#rrggbb`), with a paler variant for what is disabled.

        It is drawn anew for each scale of screens and of text in use, not stretched, so lines stay sharp. When a screen
        of another scale is plugged in, or text is resized, ask again.
        """
        ratios = _ratios_in_use()
        sizes = {size, scaled(size)}
        known = self._icons.get((name, colour, max(sizes), ratios))
        if known is None:
            known = QIcon()
            for each, ratio in product(sizes, ratios):
                picture = self.pixmap(name, colour, each, ratio)
                known.addPixmap(picture, QIcon.Mode.Normal)
                known.addPixmap(_paler(picture), QIcon.Mode.Disabled)
            self._icons[name, colour, max(sizes), ratios] = known
        return known

    def pixmap(self, name: str, colour: str, size: int = 16, ratio: float = 1.0) -> QPixmap:
        """Give a square picture of `size` logical pixels for a screen of that device pixel ratio."""
        known = self._pixmaps.get((name, colour, size, ratio))
        if known is None:
            known = self._pixmaps[name, colour, size, ratio] = drawn(self._in_colour(name, colour), size, ratio)
        return known

    def _in_colour(self, name: str, colour: str) -> bytes:
        if name not in self._drawings:
            self._drawings[name] = self._load(name)
        return self._drawings[name].replace(b"currentColor", colour.encode("ascii"))


def drawn(svg: bytes, size: int, ratio: float = 1.0) -> QPixmap:
    """Give a square picture of an SVG; raises ValueError if it is none."""
    renderer = QSvgRenderer(QByteArray(svg))
    if not renderer.isValid():
        raise ValueError(f"not an SVG drawing: {svg[:60]!r}")
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def _paler(picture: QPixmap) -> QPixmap:
    result = QPixmap(picture.size())
    result.setDevicePixelRatio(picture.devicePixelRatio())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(DISABLED_OPACITY)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return result


def _ratios_in_use() -> tuple[float, ...]:
    return tuple(sorted({screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}))
