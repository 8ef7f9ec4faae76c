"""The window: both trees, the rows and the preview around one open mapping."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction, QCloseEvent, QCursor, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (  # fmt: skip
    QFileDialog,
    QInputDialog,
    QLabel,
    QMainWindow,
    QMessageBox,
    QSplitter,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from designer.documents import (
    DocumentError,
    Sample,
    document_text,
    field_tree,
    plain_os_error,
    read_sample,
    sample_from_text,
)
from designer.library import Mapping, MappingError
from designer.mapping import Path as FieldPath
from designer.mapping import edits, format_path
from designer.window.open_mapping import OpenMapping
from designer.window.rows.model import RowsModel, read_constant
from designer.window.sample_panel import SamplePanel
from widgets.choice_popup import ChoicePopup
from widgets.icons import IconFamily
from widgets.json_view import JsonView
from widgets.message_bar import MessageBar


class MainWindow(QMainWindow):
    """One mapping, open in a window."""

    def __init__(self, icons: IconFamily) -> None:
        super().__init__()
        self.opened = OpenMapping(self)
        self.bar = MessageBar(icons, self)
        self.bar.hide()
        self.source = SamplePanel(self.tr("Source"), takes_drops=False)
        self.destination = SamplePanel(self.tr("Destination"), takes_drops=True)
        self.rows = QTableView(self)
        self.rows.setModel(RowsModel(self.opened, self))
        self.rows.setAccessibleName(self.tr("Rows"))
        self.rows.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.rows.horizontalHeader().setStretchLastSection(True)
        for column, width in enumerate((220, 90, 130, 240, 200)):
            self.rows.setColumnWidth(column, width)
        self.rows.verticalHeader().setDefaultSectionSize(26)
        self.preview = JsonView(self)
        self.preview.setAccessibleName(self.tr("Preview"))
        self._record = QLabel(self)
        self._lay_out()
        self._make_actions()
        self.opened.explained.connect(self._show_preview)
        self.opened.samples_changed.connect(self._show_samples)
        self.opened.state_changed.connect(self._show_title)
        self.opened.changed.connect(lambda _change: self._show_title())
        self.source.open_wanted.connect(lambda: self._choose_sample(is_source=True))
        self.source.paste_wanted.connect(lambda: self._paste_sample(is_source=True))
        self.destination.open_wanted.connect(lambda: self._choose_sample(is_source=False))
        self.destination.paste_wanted.connect(lambda: self._paste_sample(is_source=False))
        self.destination.tree.fields_dropped.connect(self._drop)
        self.destination.tree.constant_wanted.connect(self._ask_constant)
        self._show_title()

    def open_mapping(self, path: Path) -> None:
        """Open a mapping file; what is wrong with it is told in the bar."""
        try:
            self.opened.open(Mapping.load(path), path)
        except MappingError as error:
            self.bar.show_message("error", str(error.located(path.name)))
        except DocumentError as error:
            self.bar.show_message("error", str(error))

    def open_sample(self, path: Path, is_source: bool) -> None:
        """Open a source or destination sample; what is wrong with it is told in the bar."""
        try:
            self._set_sample(read_sample(path), is_source)
        except DocumentError as error:
            self.bar.show_message("error", str(error))

    def save(self) -> bool:
        """Save the mapping, asking where if it has no file; False where it was not saved."""
        path = self.opened.path
        if path is None:
            name, _ = QFileDialog.getSaveFileName(self, self.tr("Save mapping"), "untitled.mapping.json")
            if not name:
                return False
            path = Path(name)
        try:
            Mapping(self.opened.mapping.entries, self.opened.mapping.rows).save(path)
        except OSError as error:
            self.bar.show_message(
                "error",
                self.tr("{0} was not saved, since {1}. Your work is still open; save it elsewhere.").format(
                    path.name, plain_os_error(error)
                ),
            )
            return False
        self.opened.mark_saved(path)
        return True

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._may_leave())

    def _may_leave(self) -> bool:
        if self.opened.is_saved:
            return True
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Save changes?"),
            self.tr("Save the changes to {0}?").format(self.opened.title),
            buttons.Save | buttons.Discard | buttons.Cancel,
        )
        return self.save() if answer == buttons.Save else answer == buttons.Discard

    def _lay_out(self) -> None:
        for text, step in (("‹", -1), ("›", 1)):
            button = QToolButton(self)
            button.setText(text)
            button.setAccessibleName(self.tr("Previous record") if step < 0 else self.tr("Next record"))
            button.clicked.connect(lambda _c=False, step=step: self.opened.show_record(self.opened.record + step))
            if step > 0:
                self.source.head.addWidget(self._record)
            self.source.head.addWidget(button)
        trees = QSplitter(Qt.Orientation.Horizontal)
        trees.addWidget(self.source)
        trees.addWidget(self.destination)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(trees)
        left.addWidget(self.rows)
        left.setStretchFactor(0, 3)
        left.setStretchFactor(1, 2)
        whole = QSplitter(Qt.Orientation.Horizontal)
        whole.addWidget(left)
        whole.addWidget(self.preview)
        whole.setStretchFactor(0, 5)
        whole.setStretchFactor(1, 2)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(whole, 1)
        self.setCentralWidget(centre)
        self.resize(1440, 900)

    def _make_actions(self) -> None:
        keys = QKeySequence.StandardKey
        file = self.menuBar().addMenu(self.tr("File"))
        for text, key, act in (
            (self.tr("New"), keys.New, self._new),
            (self.tr("Open…"), keys.Open, self._choose_mapping),
            (self.tr("Save"), keys.Save, self.save),
            (self.tr("Save as…"), keys.SaveAs, self._save_as),
            (self.tr("Copy mapping JSON"), None, self._copy_mapping),
            (self.tr("Copy generated document"), None, self._copy_generated),
            (self.tr("Quit"), keys.Quit, self.close),
        ):
            action = QAction(text, self)
            if key is not None:
                action.setShortcut(key)
            action.triggered.connect(lambda _checked=False, act=act: act())
            file.addAction(action)
        edit = self.menuBar().addMenu(self.tr("Edit"))
        undo = self.opened.undo_stack.createUndoAction(self)
        undo.setShortcut(keys.Undo)
        redo = self.opened.undo_stack.createRedoAction(self)
        redo.setShortcut(keys.Redo)
        delete = QAction(self.tr("Delete rows"), self)
        delete.setShortcut(keys.Delete)
        delete.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.rows.addAction(delete)
        delete.triggered.connect(lambda: self._delete_rows())
        edit.addActions([undo, redo, delete])

    def _drop(self, sources: list[FieldPath], index: QModelIndex) -> None:
        tree = self.destination.tree.fields
        over = tree.path_at(index) if index.isValid() else ()
        for source in sources:
            if not over or tree.hasChildren(index):
                self.opened.apply(edits.map_field(self.opened.mapping, source, (*over, source[-1])))
            elif taken := edits.rows_generating(self.opened.mapping, over):
                self._ask_about_taken(taken[-1], source, over)
            else:
                field = tree.field_at(index)
                number = field is not None and field.type == "number"
                self.opened.apply(edits.map_field(self.opened.mapping, source, over, "number" if number else None))

    def _ask_about_taken(self, row: int, source: FieldPath, over: FieldPath) -> None:
        choices = [("R", self.tr("Replace"), "replace"), ("C", self.tr("Combine into an expression"), "combine")]
        popup = ChoicePopup(self.tr("{0} is mapped already").format(format_path(over)), choices, self)

        def carry_out(choice: str) -> None:
            edit = edits.replace_source if choice == "replace" else edits.combine_source
            self.opened.apply(edit(self.opened.mapping, row, source))

        popup.chosen.connect(carry_out)
        popup.ask_at(QCursor.pos())

    def _ask_constant(self, target: FieldPath) -> None:
        text, said = QInputDialog.getText(
            self, self.tr("Constant"), self.tr("Value of {0}").format(format_path(target))
        )
        if said:
            self.opened.apply(edits.set_constant(self.opened.mapping, target, read_constant(text)))

    def _delete_rows(self) -> None:
        chosen = {index.row() for index in self.rows.selectionModel().selectedRows()}
        if chosen:
            self.opened.apply(edits.remove_rows(self.opened.mapping, chosen))

    def _new(self) -> None:
        if self._may_leave():
            self.opened.open(Mapping.from_dict({"name": "", "fieldMapping": []}), None)

    def _choose_mapping(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open mapping"), "", "JSON (*.json)")
        if name and self._may_leave():
            self.open_mapping(Path(name))

    def _save_as(self) -> None:
        held, self.opened.path = self.opened.path, None
        if not self.save():
            self.opened.path = held

    def _choose_sample(self, is_source: bool) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Open sample"), "", "JSON (*.json *.ndjson *.jsonl)")
        if name:
            self.open_sample(Path(name), is_source)

    def _paste_sample(self, is_source: bool) -> None:
        try:
            self._set_sample(sample_from_text(QGuiApplication.clipboard().text()), is_source)
        except DocumentError as error:
            self.bar.show_message("error", str(error))

    def _set_sample(self, sample: Sample, is_source: bool) -> None:
        (self.opened.set_source if is_source else self.opened.set_destination)(sample)

    def _copy_mapping(self) -> None:
        mapping = self.opened.mapping
        QGuiApplication.clipboard().setText(Mapping(mapping.entries, mapping.rows).to_json())

    def _copy_generated(self) -> None:
        if self.opened.explanation is not None:
            QGuiApplication.clipboard().setText(document_text(self.opened.explanation.generated, 2))

    def _show_preview(self) -> None:
        if self.opened.explanation is not None:
            self.preview.set_document(self.opened.explanation.generated)
        count = len(self.opened.source.records) if self.opened.source else 0
        self._record.setText(self.tr("{0} of {1}").format(self.opened.record + 1, count) if count else "")

    def _show_samples(self) -> None:
        for panel, sample in ((self.source, self.opened.source), (self.destination, self.opened.destination)):
            if sample is not None:
                panel.name_sample(sample.title)
                panel.tree.fields.show_fields(field_tree(sample.records), sample.records[0] if sample.records else {})
                panel.tree.expandToDepth(0)
                panel.tree.resizeColumnToContents(0)
                panel.tree.resizeColumnToContents(1)

    def _show_title(self) -> None:
        edited = "" if self.opened.is_saved else self.tr(" — edited")
        self.setWindowTitle(f"{self.opened.title}{edited} · Mapping Designer")
