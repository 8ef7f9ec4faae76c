"""Mapping Designer: how a document of one system becomes a document of another.

>>> from designer import Mapping
>>> mapping = Mapping.from_dict({"name": "m", "fieldMapping": [{"eField": "first", "gField": "contact.first"}]})
>>> mapping.apply({"first": "John"})
{'contact': {'first': 'John'}}
"""

from designer.library import Mapping, MappingError

__version__ = "0.1.0"
__all__ = ["Mapping", "MappingError", "__version__"]
