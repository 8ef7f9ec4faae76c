"""The start page: what people see before a mapping is open."""

from designer.window.start.page import StartPage

__all__ = ["StartPage"]
