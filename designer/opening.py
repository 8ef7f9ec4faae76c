"""What the window is to open with, as the command line said it."""

from pathlib import Path

from designer.frozen import frozen
from designer.workspace import BundledSample


@frozen
class Opening:
    """A mapping with documents, or a bundled sample as an unsaved copy; with nothing, the start page."""

    mapping: Path | None = None
    sources: tuple[Path, ...] = ()
    destinations: tuple[Path, ...] = ()
    sample: BundledSample | None = None
    self_test: bool = False  # close with 0 after the first paint, or with 1 and a reason
