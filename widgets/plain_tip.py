"""Tool tips that show what they are given, whatever that holds."""

from html import escape


def plain_tip(words: str) -> str:
    """Words for a tool tip, to be shown as they stand: Qt would take those with tags in them for HTML."""
    return f'<div style="white-space: pre-wrap">{escape(words)}</div>' if "<" in words else words
