"""What a mapping does: the plan, the types, and the interpreter that explains."""

from designer.engine.explanation import Explanation, Origin, RowResult, RowState, Steps
from designer.engine.extracting import extract, finds_something
from designer.engine.interpreter import explain
from designer.engine.known_rows import KnownRows
from designer.engine.nothing import NOTHING
from designer.engine.plan import Plan
from designer.engine.planning import plan_mapping
from designer.engine.queries import check_mapping, read_query

__all__ = [
    "NOTHING",
    "Explanation",
    "KnownRows",
    "Origin",
    "Plan",
    "RowResult",
    "RowState",
    "Steps",
    "check_mapping",
    "explain",
    "extract",
    "finds_something",
    "plan_mapping",
    "read_query",
]
