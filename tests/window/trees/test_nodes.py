"""Fields of a tree that stand together."""

from designer.documents import field_tree
from designer.window.trees.node import FieldNode, spans_of


def children_of(parent: FieldNode, *names: str) -> list[FieldNode]:
    parent.children = [FieldNode(name, parent, None) for name in names]
    parent.number_children()
    return parent.children


def test_fields_that_follow_one_another_are_one_span_and_others_their_own() -> None:
    root = FieldNode(None, None, field_tree([{}]))
    a, b, c, d = children_of(root, "a", "b", "c", "d")
    inside = children_of(b, "x", "y")
    spans = spans_of([d, inside[1], a, b, inside[0]])
    assert [(first.name, last.name) for first, last in spans] == [("a", "b"), ("x", "y"), ("d", "d")]
    assert c not in {node for span in spans for node in span}
