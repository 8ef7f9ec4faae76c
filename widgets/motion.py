"""Whether things may move: not where the system asks for no animations."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_OFF = ("0", "0.0", "false")


def is_motion_wanted() -> bool:
    """Tell whether the system lets things move; asked anew each time, since it is switched while programs run."""
    if sys.platform == "win32":
        import ctypes

        is_wanted = ctypes.c_int(1)
        ctypes.windll.user32.SystemParametersInfoW(0x1042, 0, ctypes.byref(is_wanted), 0)  # SPI_GETCLIENTAREAANIMATION
        return bool(is_wanted.value)
    if sys.platform == "darwin":
        access = Path.home() / "Library/Preferences/com.apple.universalaccess.plist"
        reduced = QSettings(str(access), QSettings.Format.NativeFormat).value("reduceMotion", "false")
        return str(reduced).lower() in _OFF
    return _desktop_lets_move()


def _desktop_lets_move() -> bool:
    """What KDE and GTK have in their files; GTK's are written by most other desktops too."""
    places = (
        ("kdeglobals", "KDE/AnimationDurationFactor"),
        ("gtk-4.0/settings.ini", "Settings/gtk-enable-animations"),
        ("gtk-3.0/settings.ini", "Settings/gtk-enable-animations"),
    )
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))
    for name, key in places:
        if (folder / name).is_file():
            told = QSettings(str(folder / name), QSettings.Format.IniFormat).value(key)
            if told is not None and str(told).lower() in _OFF:
                return False
    return True
