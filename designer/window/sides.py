"""The two trees as a window has them, with the links between: their words, and what an empty one teaches."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from designer.window.links.place import LinkPlace
from designer.window.trees.empty_side import EmptySide
from designer.window.trees.panel import FieldPanel
from designer.window.trees.view import PlanDrop
from widgets.icons import IconFamily

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow


def source_side(window: MainWindow, icons: IconFamily) -> FieldPanel:
    """The panel of what a mapping reads."""
    plan = partial(window.drops.plan_on_source, window.source_model)
    words = window.tr("Source"), window.tr("Find a field or value")
    panel = FieldPanel(*words, window.source_model, partial(_empty_source, window, plan), icons, plan, window)
    window.drops.ended.connect(panel.tree.sprung.settle)
    return panel


def destination_side(window: MainWindow, icons: IconFamily) -> FieldPanel:
    """The panel of what a mapping generates."""
    plan = partial(window.drops.plan_on_destination, window.destination_model)
    words = window.tr("Destination"), window.tr("Find a field")
    panel = FieldPanel(*words, window.destination_model, partial(_empty_destination, window, plan), icons, plan, window)
    window.drops.ended.connect(panel.tree.sprung.settle)
    return panel


def links_between(window: MainWindow, icons: IconFamily) -> QWidget:
    """What stands between both, made when they are first shown."""
    return LinkPlace(partial(_links, window, icons))


def _links(window: MainWindow, icons: IconFamily) -> QWidget:
    from designer.window.links.between_trees import LinksBetweenTrees

    return LinksBetweenTrees(window, icons).strip


def _empty_source(window: MainWindow, plan: PlanDrop) -> EmptySide:
    return EmptySide(
        window.tr("What you get"),
        window.tr("Drop a source sample here, paste JSON, or open one: a document, a list of records, or NDJSON."),
        [
            (window.tr("Open sample…"), lambda: window.files.choose_sample(is_source=True)),
            (window.tr("Paste JSON"), lambda: window.files.paste(is_source=True)),
        ],
        plan,
    )


def _empty_destination(window: MainWindow, plan: PlanDrop) -> EmptySide:
    empty = EmptySide(
        window.tr("What is wanted"),
        window.tr("Drop a sample of the destination here, or drag source fields onto this place to make it."),
        [
            (window.tr("Open sample…"), lambda: window.files.choose_sample(is_source=False)),
            (window.tr("Paste JSON"), lambda: window.files.paste(is_source=False)),
            (window.tr("Add a field"), lambda: window.fields.add(None)),
        ],
        plan,
    )
    empty.dropped_fields.connect(window.drops.carry_out)
    empty.drop_told.connect(window.hint.tell)
    return empty
