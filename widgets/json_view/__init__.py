"""A JSON document, coloured, folded and read-only."""

from widgets.json_view.lines import JsonLine, JsonPath, json_lines, json_text
from widgets.json_view.model import JsonLinesModel
from widgets.json_view.view import JsonView

__all__ = ["JsonLine", "JsonLinesModel", "JsonPath", "JsonView", "json_lines", "json_text"]
