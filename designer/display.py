"""Whether a window can be opened here, found out before Qt is loaded: Qt would abort without a word of help.

`python -m designer.display` prints what is in the way and exits with 1, or prints nothing and exits with 0.
"""

import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ctypes import CDLL

# What Qt loads from the system, by the names of its packages on Debian and Ubuntu, and on Fedora.
_PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
    "libwayland-egl.so.1": ("libwayland-egl1", "libwayland-egl"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libz.so.1": ("zlib1g", "zlib"),
}
_ONLY_FOR = {"xcb": ("libX11-xcb", "libxcb", "libxkbcommon-x11"), "wayland": ("libwayland",)}

Load = Callable[[str], "CDLL"]
LoadPlugin = Callable[[str], object]


def load_library(name: str) -> "CDLL":
    """Load a shared library by its name, as Qt does; raises OSError."""
    from ctypes import CDLL

    return CDLL(name, mode=os.RTLD_LAZY)


def load_plugin(file: str) -> None:
    """Load a plugin of Qt as Qt does; raises OSError.

    By Python's loader of extensions, which finds at last that this is none: ctypes would take 2 ms to import.
    """
    spec = importlib.util.spec_from_file_location(Path(file).stem, file)
    assert spec is not None
    try:
        importlib.util.module_from_spec(spec)
    except ImportError as error:
        if "module export function" not in str(error):
            raise OSError(str(error)) from error


def display_problem(
    environment: Mapping[str, str] = os.environ, load: Load = load_library, load_plugin: LoadPlugin = load_plugin
) -> str:
    """What keeps a window from opening here and what to do about it, in one sentence; "" where nothing does."""
    if not sys.platform.startswith("linux"):
        return ""
    platforms = _platforms(environment)
    if not platforms or (platforms == ["xcb"] and not environment.get("DISPLAY")):
        return (
            "There is no display to open the window on, for neither DISPLAY nor WAYLAND_DISPLAY is set; "
            "the commands that `mapping-designer --help` lists need none."
        )
    problems = []
    for platform in platforms:  # Qt takes the first that works
        problem = _library_problem(platform, load, load_plugin) or _server_problem(platform, environment, load)
        if not problem:
            return ""
        problems.append(problem)
    return problems[-1]


def _platforms(environment: Mapping[str, str]) -> list[str]:
    """The names of Qt's platforms in the order in which Qt tries them."""
    said = environment.get("QT_QPA_PLATFORM")
    if said:
        return [name.partition(":")[0] for name in said.split(";") if name]
    found = []
    if environment.get("WAYLAND_DISPLAY") or environment.get("XDG_SESSION_TYPE") == "wayland":
        found.append("wayland")
    if environment.get("DISPLAY"):
        found.append("xcb")
    return found


def _library_problem(platform: str, load: Load, load_plugin: LoadPlugin) -> str:
    """Load what Qt is going to load; only where that fails, find out all that is missing."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        return "The window needs PySide6, which is not installed; install it with `pip install PySide6-Essentials`."
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms"
    if not folder.is_dir():  # a Qt of the system, whose packages bring what it needs
        return ""
    plugins = sorted(folder.glob(f"libq{platform.partition('-')[0]}*.so"))
    if not plugins:
        return f"Qt has no platform {platform}, which QT_QPA_PLATFORM asks for; unset that variable."
    try:
        load_plugin(str(plugins[0]))
    except OSError as error:
        first = str(error).partition(":")[0]
    else:
        return ""
    missing = [name for name in _PACKAGES if _is_for(name, platform) and not _loads(name, load)]
    if not missing:  # one that the list above does not know, or something else altogether
        return f"The window needs {first}, which cannot be loaded here; install the package that it belongs to."
    debian, fedora = (" ".join(dict.fromkeys(_PACKAGES[name][system] for name in missing)) for system in (0, 1))
    libraries = "a library that this system lacks" if len(missing) == 1 else "libraries that this system lacks"
    return (
        f"The window needs {libraries} ({', '.join(missing)}); install with `sudo apt-get install {debian}` "
        f"on Debian and Ubuntu, or `sudo dnf install {fedora}` on Fedora."
    )


def _is_for(library: str, platform: str) -> bool:
    return not any(library.startswith(names) and not platform.startswith(other) for other, names in _ONLY_FOR.items())


def _loads(name: str, load: Load) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def _server_problem(platform: str, environment: Mapping[str, str], load: Load) -> str:
    if platform == "xcb" and not _x_server_answers(environment.get("DISPLAY", ""), load):
        return (
            f"The display {environment.get('DISPLAY')} cannot be reached; start its X server, "
            "or set DISPLAY to one that runs and lets you in."
        )
    if platform.startswith("wayland") and not _wayland_answers(environment):
        return (
            f"The display {environment.get('WAYLAND_DISPLAY', 'wayland-0')} cannot be reached; "
            "set WAYLAND_DISPLAY to a compositor that runs."
        )
    return ""


def _x_server_answers(display: str, load: Load) -> bool:
    """Connect as Qt does, so that a server which does not let us in counts as one that is not there."""
    try:
        xcb = load("libxcb.so.1")
    except OSError:  # with a Qt of the system: let Qt find out
        return True
    from ctypes import c_void_p

    xcb.xcb_connect.restype = c_void_p
    xcb.xcb_connection_has_error.argtypes = xcb.xcb_disconnect.argtypes = (c_void_p,)
    connection = xcb.xcb_connect(display.encode() or None, None)
    try:
        return bool(xcb.xcb_connection_has_error(connection) == 0)
    finally:
        xcb.xcb_disconnect(connection)


def _wayland_answers(environment: Mapping[str, str]) -> bool:
    if environment.get("WAYLAND_SOCKET"):  # a connection that has already been made for us
        return True
    import socket  # 3 ms that X, Windows and macOS need not pay

    place = Path(environment.get("XDG_RUNTIME_DIR", "/"), environment.get("WAYLAND_DISPLAY") or "wayland-0")
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
        try:
            connection.connect(str(place))
        except OSError:
            return False
    return True


if __name__ == "__main__":
    problem = display_problem()
    if problem:
        print(problem)
    sys.exit(1 if problem else 0)
