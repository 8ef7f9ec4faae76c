"""Finding the inspector in the window."""

from designer.window.inspector.panel import InspectorPanel
from designer.window.main_window import MainWindow


def the_inspector(window: MainWindow) -> InspectorPanel:
    found = window.findChild(InspectorPanel)
    assert found is not None, "the inspector is not there"
    return found
