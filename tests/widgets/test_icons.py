"""Icons take the palette's colour and are sharp at every scale."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage

from widgets.icons import IconFamily, drawn

ICONS = sorted(path.stem for path in (Path(__file__).parents[2] / "resources" / "icons").glob("*.svg"))
SQUARE = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">'
    b'<rect width="16" height="16" fill="currentColor"/></svg>'
)


def opaque(image: QImage) -> list[QColor]:
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    colours = [image.pixelColor(x, y) for x, y in places]
    return [colour for colour in colours if colour.alpha() == 255]


def nearly(one: QColor, other: QColor) -> bool:
    """Rounding where lines are blended is no other colour."""
    channels = zip(one.getRgb(), other.getRgb(), strict=True)
    return all(abs(left - right) <= 2 for left, right in channels)


@pytest.mark.parametrize("name", ICONS)
def test_every_icon_of_the_family_can_be_drawn(icons: IconFamily, name: str) -> None:
    picture = icons.pixmap(name, "#3457d5", 16, 2.0).toImage()
    assert picture.size() == QSize(32, 32)
    assert any(picture.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


@pytest.mark.parametrize("name", [name for name in ICONS if name != "mapping-designer"])
def test_an_icon_has_the_asked_colour_and_no_other(icons: IconFamily, name: str) -> None:
    found = opaque(icons.pixmap(name, "#3457d5", 16, 4.0).toImage())
    assert found
    assert all(nearly(colour, QColor("#3457d5")) for colour in found)


def test_it_is_drawn_anew_for_a_finer_screen(qapp: object) -> None:
    fine = IconFamily(lambda _name: SQUARE).pixmap("square", "#112233", 16, 2.0)
    assert fine.size() == QSize(32, 32)
    assert fine.devicePixelRatio() == 2.0


def test_an_icon_is_as_fine_as_the_screens_in_use(qapp: object) -> None:
    icon = IconFamily(lambda _name: SQUARE).icon("square", "#112233", 16)
    finest = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
    assert max(size.width() for size in icon.availableSizes()) == round(16 * finest)


def test_what_is_disabled_is_paler(qapp: object) -> None:
    icon = IconFamily(lambda _name: SQUARE).icon("square", "#112233", 16)
    normal = icon.pixmap(QSize(16, 16), QIcon.Mode.Normal).toImage().pixelColor(8, 8)
    disabled = icon.pixmap(QSize(16, 16), QIcon.Mode.Disabled).toImage().pixelColor(8, 8)
    assert disabled.alpha() < normal.alpha() == 255


def test_an_icon_is_loaded_and_made_once(qapp: object) -> None:
    loaded: list[str] = []

    def load(name: str) -> bytes:
        loaded.append(name)
        return SQUARE

    family = IconFamily(load)
    assert family.icon("a", "#000000") is family.icon("a", "#000000")
    family.icon("a", "#ffffff")
    assert loaded == ["a"]


def test_what_is_no_drawing_is_said(qapp: object) -> None:
    with pytest.raises(ValueError, match="not an SVG drawing"):
        drawn(b"no drawing", 16)


def test_an_unknown_name_is_told_by_who_loads(icons: IconFamily) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no such icon", "#000000")
