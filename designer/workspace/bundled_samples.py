"""The scenarios that come with the designer, for people to open and learn from."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from designer.frozen import frozen

# From the one that shows most to the special ones; those not named here follow by name.
_ORDER = ("shop-order-to-erp", "helpdesk-to-issues", "crm-contact", "hr-onboarding", "iot-readings")


@frozen
class BundledSample:
    """One scenario: its folder's name, what it is about, and its files."""

    name: str
    title: str
    description: str
    mapping: Path
    source: Path
    destination: Path
    expected: Path


class UnknownSampleError(LookupError):
    """No bundled sample has this name; the message tells those there are."""


def bundled_samples() -> tuple[BundledSample, ...]:
    """Give the samples that come with the designer, in the order to show them."""
    return read_sample_folders(_samples_folder())


def bundled_sample(name: str) -> BundledSample:
    """Give the sample of that name; raises UnknownSampleError."""
    for about in _samples_folder().glob("*/sample.json"):
        if about.parent.name == name and (found := read_sample_folder(about)) is not None:
            return found
    names = ", ".join(sample.name for sample in bundled_samples()) or "none at all"
    raise UnknownSampleError(f"There is no sample called {name!r}. There are: {names}.")


def read_sample_folders(root: Path) -> tuple[BundledSample, ...]:
    """Read the folders below `root` that hold a whole scenario; broken ones are left out."""
    return tuple(sorted(_whole_samples(root), key=_place_in_order))


def _whole_samples(root: Path) -> Iterator[BundledSample]:
    for about in root.glob("*/sample.json"):
        sample = read_sample_folder(about)
        if sample is not None:
            yield sample


def read_sample_folder(about: Path) -> BundledSample | None:
    """Read the scenario that a `sample.json` tells of; None where that is not whole."""
    folder = about.parent
    try:
        told = json.loads(about.read_text(encoding="utf-8"))
        title, description = told["title"], told["description"]
        mapping, source, destination, expected = (
            folder / told[use] for use in ("mapping", "source", "destination", "expected")
        )
        whole = all(path.is_file() for path in (mapping, source, destination, expected))
    except (OSError, ValueError, RecursionError, KeyError, TypeError):
        return None
    if not (whole and isinstance(title, str) and isinstance(description, str)):
        return None
    return BundledSample(folder.name, title, description, mapping, source, destination, expected)


def _place_in_order(sample: BundledSample) -> tuple[int, str]:
    known = sample.name in _ORDER
    return (_ORDER.index(sample.name) if known else len(_ORDER), sample.name)


def _samples_folder() -> Path:
    """Inside the package in an installation, beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "samples"
    return inside if inside.is_dir() else package.parent / "samples"
