"""Tool tips that show what they are given, whatever that holds."""


def plain_tip(words: str) -> str:
    """Words for a tool tip, to be shown as they stand: Qt would take those with tags in them for HTML."""
    if "<" not in words:
        return words
    from html import escape  # brings a table of two thousand names with it, which the start goes without

    return f'<div style="white-space: pre-wrap">{escape(words)}</div>'
