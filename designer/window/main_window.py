"""The window: both trees, the rows and the preview around one open mapping, or the start page."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from designer.documents import Sample
from designer.mapping import Severity
from designer.window.commands import Commands
from designer.window.details import Details
from designer.window.files.design_files import DesignFiles
from designer.window.files.document_files import DocumentFiles
from designer.window.files.exporting import Exporting
from designer.window.files.file_messages import REFUSED, UNTIL_THE_NEXT_STEP, FileMessages
from designer.window.files.remembered_files import RememberedFiles
from designer.window.files.saving import Saving
from designer.window.files.writing import FileWriter
from designer.window.form_label import FormLabel
from designer.window.gestures.carrying import CarryGesture
from designer.window.gestures.destination_fields import DestinationFieldGestures
from designer.window.gestures.dropping import DropGesture
from designer.window.gestures.field_menus import FieldMenus
from designer.window.header import HeaderBar
from designer.window.hint_line import HintLine
from designer.window.menus import fill_menus
from designer.window.open_mapping import OpenMapping
from designer.window.panels import Panels
from designer.window.preview.panel import PreviewPanel
from designer.window.rows.panel import RowsPanel
from designer.window.rows.problem_words import ProblemWords, worst_first
from designer.window.selection import Selection
from designer.window.settings import Settings
from designer.window.shown_ends import ShownEnds
from designer.window.sides import destination_side, links_between, source_side
from designer.window.theme_choice import ThemeController
from designer.window.trees.destination_model import DestinationTreeModel
from designer.window.trees.panel import FieldPanel
from designer.window.trees.source_model import SourceTreeModel
from designer.workspace.bundled_samples import BundledSample
from widgets.first_paint import FirstPaint
from widgets.icons import IconFamily
from widgets.message_bar import MessageBar
from widgets.numbers import grouped
from widgets.record_navigator import RecordNavigator

if TYPE_CHECKING:
    from designer.window.files.safe_files import SafeFiles
    from designer.window.problems.over_records import ProblemsOverRecords
    from designer.window.records.in_window import RecordTools
    from designer.window.start.in_window import StartInWindow
    from designer.window.start.page import StartPage

WIDTH_PX, HEIGHT_PX = 1440, 900
SMALLEST_PX = (760, 520)
FRAME_PX = QSize(16, 48)
"""What the system's frame and title may add around a window."""


class MainWindow(QMainWindow):
    """One mapping, open in a window."""

    def __init__(self, icons: IconFamily, settings: Settings, theme: ThemeController | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.theme = theme
        self.icons = icons
        self.opened = OpenMapping(self)
        self.selection = Selection(self.opened, self)
        self.bar = MessageBar(icons, self)
        self.bar.hide()
        messages, remembered = FileMessages(self.bar), RememberedFiles(self.opened, settings)
        self.remembered = remembered
        self.safe_files: SafeFiles | None = None
        """Comes after the first paint."""
        writer = FileWriter(self.opened, remembered, messages, self)
        self.saving = Saving(self.opened, remembered, writer, self)
        self.exporting = Exporting(self.opened, writer, messages, self)
        self.design = DesignFiles(self.opened, remembered, messages, self)
        self.files = DocumentFiles(self.opened, remembered, self.saving, messages, self.design, self)
        self.drops = DropGesture(self.opened, self)
        self.source_model = SourceTreeModel(self.opened, self)
        self.destination_model = DestinationTreeModel(self.opened, self)
        self.source = source_side(self, icons)
        self.destination = destination_side(self, icons)
        self.navigator = RecordNavigator(icons, self)
        self.source.head.insertWidget(2, self.navigator)
        self.rows = RowsPanel(self.opened, self.selection, icons, self)
        self.preview = PreviewPanel(self.opened, self.selection, icons, self)
        self.details = Details(self.opened, self.selection, self.bar, icons, self)
        main = self.source, self.destination, self.rows, self.preview
        late = {**self.details.makers, "links": lambda: links_between(self, icons)}
        self.panels = Panels(*main, late, settings, self)
        self.panels.hide()  # until something is open
        self.details.live_in(self.panels)
        self.header = HeaderBar(self.opened, self)
        self.commands = Commands(self, icons)
        self.fields = DestinationFieldGestures(self.opened, self.destination.tree, self.destination_model, self)
        self.carrying = CarryGesture(self.drops, self.source, self.destination, self)
        self.menus = FieldMenus(self.opened, self.fields, self)
        self._pages = QStackedWidget(self)
        self.ends = ShownEnds(self.selection, self.source.tree, self.destination.tree, self)
        self.hint = HintLine(self)
        self._count = QLabel(self)
        self._form = FormLabel(self.opened, self)
        self.problems: ProblemsOverRecords | None = None  # after the first paint, as what follows
        self.record_tools: RecordTools | None = None
        self._problem_words = ProblemWords(self)
        self._lay_out()
        fill_menus(self)
        self._connect_panels()
        self.setAcceptDrops(True)
        FirstPaint(self).painted.connect(self._finish)
        self._show_title()
        self._show_explained()

    # What a person sees as one thing

    @property
    def start(self) -> StartPage:
        """The start page."""
        return self.start_place.page

    @cached_property
    def start_place(self) -> StartInWindow:
        """Made when it is first shown: those who open a mapping go without it."""
        from designer.window.start.in_window import StartInWindow

        return StartInWindow(self, self._pages)

    @property
    def has_designer(self) -> bool:
        """Whether the panels were shown before, be it behind another page now."""
        return self._pages.indexOf(self.panels) >= 0

    def open_bundled(self, sample: BundledSample) -> None:
        """Open a bundled sample as an unsaved copy."""
        self.files.open_bundled(sample)

    def start_new(self) -> None:
        """Begin a mapping, once what is open may be left."""
        self.files.new()
        self.show_designer()

    def show_start(self) -> None:
        """Show the start page, with what is open behind it."""
        self.start_place.get_ready()
        self._pages.setCurrentWidget(self.start)
        self.header.show_mapping_parts(False)
        self.commands.enable_for_mapping(False)
        self.statusBar().hide()
        self.start.setFocus()

    def show_designer(self) -> None:
        """Show the panels."""
        if self._pages.currentWidget() is self.panels:
            return
        if not self.has_designer:
            self._pages.addWidget(self.panels)
        self._pages.setCurrentWidget(self.panels)
        self.header.show_mapping_parts(True)
        self.commands.enable_for_mapping(True)
        self.statusBar().show()
        self._show_problem_count()
        self.source.take_keyboard()

    def show_page(self, page: QWidget) -> None:
        """Show a page of its own, until the panels or the start page are shown again."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)

    def focus_panel(self, name: str) -> None:
        """Give a panel the keyboard."""
        self.show_designer()
        details = self.details
        late = {
            "inspector": details.show_inspector, "lookups": details.show_lookups, "problems": details.show_problems,
        }  # fmt: skip
        if name in late:
            late[name]()
            return
        panel = self.panels.bring_forward(name)
        if isinstance(panel, (FieldPanel, RowsPanel)):
            panel.take_keyboard()
        else:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def find_here(self) -> None:
        """Find in the panel that has the keyboard, else in the source."""
        at = QApplication.focusWidget()
        if at is not None and self.rows.isAncestorOf(at):
            self.rows.start_filter()
            return
        is_destination = at is not None and self.destination.isAncestorOf(at)
        (self.destination if is_destination else self.source).start_find()

    def go_to_problem(self) -> None:
        """Select the next row with a problem, from the selected one on."""
        rows = self.opened.rows_with_problems()
        if rows:
            self.show_designer()
            after = max(self.selection.rows, default=-1)
            following = next((row for row in rows if row > after), rows[0])
            self.panels.bring_forward("rows")
            self.selection.select_rows([following])
            self.rows.focus_row(following)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_pages()
        if self._pages.currentWidget() is self.panels:
            self.source.take_keyboard()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._finish_editing()
        if not self.saving.may_leave():
            event.ignore()
            return
        self.files.close()
        self.settings.window_geometry = bytes(self.saveGeometry().data())
        self.settings.rows_columns = self.rows.column_state()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.bar.isVisible():  # nothing else had a use for it
            self.bar.clear()
        elif event.key() == Qt.Key.Key_Escape and self.has_designer and not self.commands.is_mapping_shown:
            self.start_place.leave()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        if names := _local_files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.files.open_dropped(names)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowTitleChange:
            self.setAccessibleName(self.windowTitle().replace("[*]", ""))  # a mark for Qt, no word

    # Putting together

    def _finish(self) -> None:
        from designer.window.after_first_paint import finish_window

        finish_window(self)

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.bar):
            column.addWidget(part)
        column.addWidget(self._pages, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().setContentsMargins(14, 0, 14, 0)
        self.statusBar().addWidget(self._count)
        self.statusBar().addWidget(self._form)
        self.statusBar().addPermanentWidget(self.hint)
        self.hint.live_in(self.statusBar())
        self.setMinimumSize(*SMALLEST_PX)
        room = self.screen().availableSize() - FRAME_PX
        self.resize(QSize(WIDTH_PX, HEIGHT_PX).boundedTo(room))
        if self.settings.window_geometry:
            self.restoreGeometry(self.settings.window_geometry)
        if self.settings.rows_columns:
            self.rows.restore_column_state(self.settings.rows_columns)

    def _connect_panels(self) -> None:
        opened, selection = self.opened, self.selection
        for panel, is_source in ((self.source, True), (self.destination, False)):
            panel.open_wanted.connect(lambda side=is_source: self.files.choose_sample(side))
            panel.paste_wanted.connect(lambda side=is_source: self.files.paste(side))
            panel.files_dropped.connect(lambda names, side=is_source: self.files.open_dropped(names, side))
            panel.text_dropped.connect(lambda text, side=is_source: self.files.open_text(text, side))
            panel.tree.dropped.connect(self.drops.carry_out)
            panel.tree.drop_told.connect(self.hint.tell)
            panel.paste_keys.connect(lambda side=is_source: self.files.paste(side))
        self.source.tree.places_selected.connect(selection.select_sources)
        self.destination.tree.places_selected.connect(selection.select_destinations)
        self.source.tree.menu_wanted.connect(partial(self.menus.show_source, self.source.tree))
        self.destination.tree.menu_wanted.connect(partial(self.menus.show_destination, self.destination.tree))
        selection.changed.connect(self._show_selection)
        for writing in (self.saving, self.exporting):
            writing.told.connect(self.hint.tell_done)
            writing.about_to_write.connect(self._finish_editing)
        self.saving.saved.connect(self.design.keep_after_saving)
        self.fields.told.connect(self.hint.tell)
        self.fields.source_editing_wanted.connect(self._edit_source)
        self.rows.wanted.connect(partial(self.panels.bring_forward, "rows"))
        self.rows.told.connect(self.hint.tell)
        self.rows.failed.connect(self._show_refusal)
        self.rows.inspector_wanted.connect(self.details.show_inspector)
        self.rows.inspector_toggled.connect(self.details.toggle_inspector)
        self._form.row_chosen.connect(self.details.inspect_row)
        self._form.lookups_wanted.connect(self.details.show_lookups)
        self.details.told.connect(self.hint.tell)
        self.details.rows_wanted.connect(partial(self.focus_panel, "rows"))
        self.carrying.told.connect(self.hint.tell_carried)
        self.preview.copy_wanted.connect(self.exporting.copy_generated)
        self.navigator.record_wanted.connect(opened.show_record)
        self.header.problems_clicked.connect(self.details.show_problems)
        self.header.name_clicked.connect(self.fields.name_mapping)
        opened.explained.connect(self._show_explained)
        opened.state_changed.connect(self._show_title)
        opened.draft_changed.connect(self._show_title)
        opened.state_changed.connect(self._show_pages)
        opened.changed.connect(lambda _change: self._after_change())
        opened.source_changed.connect(lambda: self._show_sample(self.source, opened.source))
        opened.destination_changed.connect(lambda: self._show_sample(self.destination, opened.destination))

    # Showing

    def _show_pages(self) -> None:
        opened = self.opened
        self.source.show_tree(has_source := opened.source is not None)
        self.destination.show_tree(opened.destination is not None or bool(opened.mapping.row_count), leads=has_source)
        anything = opened.path or opened.mapping.row_count or opened.source or opened.destination
        if anything or opened.title_without_file:
            self.show_designer()
        elif self._pages.currentWidget() is not self.panels and self.isVisible():
            self.show_start()

    def _show_sample(self, panel: FieldPanel, sample: Sample | None) -> None:
        panel.name_sample(sample.title if sample is not None else "")
        self._show_pages()
        if sample is not None:
            panel.open_first_levels()

    def _show_refusal(self, words: str) -> None:
        """What was refused is told until the next step."""
        self.bar.show_message("error", words, name=REFUSED)

    def _after_change(self) -> None:
        self._show_title()
        self._show_pages()
        for name in UNTIL_THE_NEXT_STEP:
            self.bar.withdraw(name)

    def _show_explained(self) -> None:
        self._tell_problem()
        self.navigator.set_position(self.opened.record, self.opened.record_count)
        self._show_problem_count()
        rows = self.opened.mapping.row_count
        self._count.setText(self.tr("1 row") if rows == 1 else self.tr("{0} rows").format(grouped(rows)))

    def _show_problem_count(self) -> None:
        if self.problems is None:
            self.header.show_problems(len(self.opened.rows_with_problems()))
        else:  # over all records
            self.header.show_problems(self.problems.count, self.problems.status)

    def _show_selection(self) -> None:
        self.ends.show()
        self._tell_problem()

    def _tell_problem(self) -> None:
        """What is wrong with the selected row, where there is just one."""
        rows = self.selection.rows
        problems = worst_first(self.opened.problems_of(rows[0])) if len(rows) == 1 else ()
        serious = [problem for problem in problems if problem.severity is not Severity.INFO]
        self.hint.tell_problem(self._problem_words.of(serious[0]) if serious else "")

    def _show_title(self) -> None:
        title = f"{self.opened.title}[*] · Mapping Designer"
        if self.windowTitle() != title:
            self.setWindowTitle(title)
        if self.isWindowModified() != self.opened.is_edited:
            self.setWindowModified(self.opened.is_edited)

    def _finish_editing(self) -> None:
        self.rows.finish_editing()
        self.details.finish_editing()

    def _edit_source(self, row: int, typed: str) -> None:
        self.panels.bring_forward("rows")
        self.rows.edit_source(row, typed)


def _local_files(data: QMimeData) -> list[str]:
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
