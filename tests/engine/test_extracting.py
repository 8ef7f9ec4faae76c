"""Whether a path finds anything in a document, in whichever element."""

import pytest

from designer.engine import finds_something
from designer.jsontext import Json
from designer.mapping import parse_path

DOCUMENT: Json = {"a": [{"b": [{"c": 1}], "d": None}, {"e": [[5]]}], "none": [], "o": {"x": 1}}


@pytest.mark.parametrize(
    "path", ["a[*]", "a[*].d", "a[*].b[*].c", "a[*].e[*][*]", "a[*].e[0][0]", "none[*]", "a[1].e[*]"]
)
def test_a_path_that_leads_somewhere_in_any_element_is_found(path: str) -> None:
    assert finds_something(DOCUMENT, parse_path(path))


@pytest.mark.parametrize(
    "path", ["a[*].x", "a[*].b[*].d", "none[*].x", "o[*]", "a[*].d[*]", "a[*].b.c", "x[*]", "a[0].e[*]"]
)
def test_a_path_that_leads_nowhere_in_any_element_is_not(path: str) -> None:
    assert not finds_something(DOCUMENT, parse_path(path))
