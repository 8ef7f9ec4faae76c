"""The samples and resources that come with the program."""

import json
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True)
class BundledSample:
    """A scenario to start from: its words, and the files that it is made of."""

    name: str
    title: str
    description: str
    mapping: Path
    source: Path
    destination: Path


class UnknownSampleError(LookupError):
    """No bundled sample has that name; says which there are."""


def resources_folder() -> Path:
    """Where palette.json, icons and the like are."""
    return _folder("resources")


def bundled_samples() -> tuple[BundledSample, ...]:
    """All bundled samples, by name."""
    return tuple(map(_read, sorted(_folder("samples").glob("*/sample.json"))))


def bundled_sample(name: str) -> BundledSample:
    """The bundled sample of that name; raises UnknownSampleError."""
    known = {about.parent.name: about for about in sorted(_folder("samples").glob("*/sample.json"))}
    if name not in known:
        raise UnknownSampleError(f"There is no sample named {name}; choose one of {', '.join(known)}.")
    return _read(known[name])


def _read(about: Path) -> BundledSample:
    told = json.loads(about.read_text(encoding="utf-8"))
    folder = about.parent
    return BundledSample(
        name=folder.name,
        title=told["title"],
        description=told["description"],
        mapping=folder / told["mapping"],
        source=folder / told["source"],
        destination=folder / told["destination"],
    )


def _folder(name: str) -> Path:
    """Inside the package in an installation, beside it in a checkout.

    By path, since importlib.resources would cost the start 15 ms; the window needs files on disk in any case.
    """
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name
