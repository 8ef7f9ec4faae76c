"""A text of JSON that is edited: in colours, with the numbers of its lines."""

from widgets.json_editor.editor import JsonEditor

__all__ = ["JsonEditor"]
