"""Mapping Designer: how a document of one system becomes a document of another.

>>> from designer import Mapping
>>> mapping = Mapping.from_dict({"name": "m", "fieldMapping": [{"eField": "first", "gField": "contact.first"}]})
>>> mapping.apply({"first": "John"})
{'contact': {'first': 'John'}}
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from designer.library import Mapping, MappingError

__version__ = "0.1.0"
__all__ = ["Mapping", "MappingError", "__version__"]


def __getattr__(name: str) -> object:
    """Load the library when it is first used: the window goes without it."""
    if name not in ("Mapping", "MappingError"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from designer import library

    return getattr(library, name)
