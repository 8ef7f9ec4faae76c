"""Texts of documents on one line of a terminal."""

from designer.documents import document_text


def visible(text: str) -> str:
    """The text; where it holds a line break or something else that cannot be seen, in quotes with that escaped."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in document_text(text))


def _escaped(letter: str) -> str:
    units = letter.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
