"""Rows over arrays in few words, carried out in both ways."""

from designer import Mapping
from designer.engine import Explanation
from designer.jsontext import Json


def row(text: str, **entries: Json) -> dict:
    """`source -> destination`, or `-> destination` for a row with a constant."""
    source, target = (part.strip() for part in text.split("->"))
    return {**({"eField": source} if source else {}), "gField": target, **entries}


def explain(source: Json, *rows: dict | str) -> Explanation:
    listed = [row(one) if isinstance(one, str) else one for one in rows]
    mapping = Mapping.from_dict({"fieldMapping": listed})
    explanation = mapping.explain(source)
    assert mapping.apply(source) == explanation.generated
    return explanation
