"""The least that a PySide6 program with one tree does: the measure of our start. Ends itself after its first paint,
which it tells as the designer's self-test does."""

import sys

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTreeView


class BareTree(QTreeView):
    """A tree that says when it has been painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QApplication.postEvent(self, QEvent(QEvent.Type.User))

    def customEvent(self, event: QEvent) -> None:
        print("The window has been painted.", flush=True)
        QApplication.quit()


def main() -> int:
    app = QApplication(sys.argv[:1])
    model = QStandardItemModel()
    for number in range(20):
        model.appendRow(QStandardItem(f"field {number}"))
    tree = BareTree()
    tree.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(tree)
    window.resize(1200, 800)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
