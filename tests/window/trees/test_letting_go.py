"""A document that another took the place of leaves nothing behind, though the collector never looks at it."""

import gc
import weakref

import pytest
from PySide6.QtWidgets import QTreeView
from pytestqt.qtbot import QtBot

from designer.documents import Sample
from designer.documents.forms import Form
from designer.jsontext import Json
from designer.mapping import mapping_from_dict
from designer.window.main_window import MainWindow
from designer.window.trees.panel import FieldPanel

ROWS = [{"eField": "customer.first", "gField": "name"}, {"eField": "items[*].sku", "gField": "lines[*].item"}]


class Records(list[Json]):
    """Records of which it is known whether anyone still holds them."""


def document(number: int) -> tuple[Sample, weakref.ref[Records]]:
    items: list[Json] = [{"sku": f"{number}-{at}"} for at in range(3)]
    records = Records([{"customer": {"first": "John"}, "items": items}, {"items": [], "note": number}])
    return Sample(f"{number}.json", None, Form.RECORDS, records), weakref.ref(records)


def open_all(tree: QTreeView) -> None:
    tree.expandAll()
    tree.setCurrentIndex(tree.model().index(0, 0))


@pytest.mark.parametrize("is_source", [True, False])
def test_a_document_is_let_go_of_when_another_is_opened(window: MainWindow, qtbot: QtBot, is_source: bool) -> None:
    window.opened.open(mapping_from_dict({"fieldMapping": ROWS}), None, "rows")
    panel: FieldPanel = window.source if is_source else window.destination
    take = window.opened.set_source if is_source else window.opened.set_destination
    opened = []
    gc.disable()
    try:
        for number in range(3):
            sample, held = document(number)
            opened.append(held)
            take(sample)
            del sample
            open_all(panel.tree)
            panel.tree.viewport().repaint()
        qtbot.waitUntil(lambda: [held() is not None for held in opened] == [False, False, True])
    finally:
        gc.enable()
