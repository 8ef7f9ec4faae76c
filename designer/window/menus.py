"""The menus, and which commands they hold."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from designer.window.commands import PLAIN_WORDS, WAY_BACK, WHY_DISABLED
from designer.window.language_menu import add_languages
from designer.window.panels import PANELS
from designer.window.theme_choice import ThemeChoice, ThemeController
from widgets.palette import is_dark
from widgets.theme import current_palette

if TYPE_CHECKING:
    from designer.window.main_window import MainWindow

_KEYS = QKeySequence.StandardKey


def fill_menus(window: MainWindow) -> None:
    """Make all commands of a window and put them into its menus and its header."""
    bar = window.header.menus
    file, edit, view = (bar.addMenu(words) for words in (window.tr("&File"), window.tr("&Edit"), window.tr("&View")))
    export = QMenu(window.tr("&Export"), window)
    _fill_file(window, file, export)
    _fill_edit(window, edit)
    _fill_view(window, view)
    window.header.set_export_menu(export)
    for menu in (file, edit, view, export):
        menu.aboutToShow.connect(window.commands.draw_all)


def _fill_file(window: MainWindow, menu: QMenu, export: QMenu) -> None:
    make, make_for_mapping, files = window.commands.make, window.commands.make_for_mapping, window.files
    saving, exporting = window.saving, window.exporting
    menu.addAction(make(window.tr("&New"), _KEYS.New, window.start_new, "plus", name="new"))
    new_window = partial(_open_new_window, window)
    menu.addAction(make(window.tr("New &window"), "Ctrl+Alt+N", new_window, name="new-window"))
    menu.addAction(make(window.tr("&Open mapping…"), _KEYS.Open, files.choose_mapping, "open", name="open"))
    recent = menu.addMenu(window.tr("Open &recent"))
    menu.aboutToShow.connect(partial(_fill_recent, window, recent))
    menu.addSeparator()
    menu.addAction(
        make(
            window.tr("Open &source sample…"),
            "Ctrl+Shift+O",
            partial(files.choose_sample, True),
            "file",
            name="open-source",
        )
    )
    open_destination = partial(files.choose_sample, False)
    menu.addAction(
        make(window.tr("Open &destination sample…"), "Ctrl+Shift+D", open_destination, "file", name="open-destination")
    )
    menu.addSeparator()
    menu.addAction(make_for_mapping(window.tr("&Save"), _KEYS.Save, saving.save, "save", name="save"))
    menu.addAction(make_for_mapping(window.tr("Save &as…"), "Ctrl+Shift+S", saving.save_as, name="save-as"))
    show_versions = partial(_show_versions, window)
    menu.addAction(make_for_mapping(window.tr("&Versions…"), "Ctrl+Shift+H", show_versions, name="versions"))
    menu.addSeparator()
    export.addAction(
        make_for_mapping(window.tr("Export mapping JSON…"), "Ctrl+E", exporting.export_mapping, "export", name="export")
    )
    export.addAction(
        make_for_mapping(
            window.tr("Export as plain resource…"), None, partial(_export_plain, window), name="export-plain"
        )
    )
    export.addAction(
        make_for_mapping(
            window.tr("Copy mapping JSON"), "Ctrl+Shift+C", exporting.copy_mapping, "copy", name="copy-mapping"
        )
    )
    export.addSeparator()
    export.addAction(
        make_for_mapping(
            window.tr("Export generated document…"), None, exporting.export_generated, name="export-generated"
        )
    )
    export.addAction(
        make_for_mapping(
            window.tr("Copy generated document"),
            "Ctrl+Shift+G",
            exporting.copy_generated,
            "copy",
            name="copy-generated",
        )
    )
    for action in export.actions():
        menu.addAction(action)
    menu.addSeparator()
    menu.addAction(make(window.tr("&Quit"), _KEYS.Quit, window.close, name="quit"))


def _open_new_window(window: MainWindow) -> None:
    from designer.window.files.new_window import open_new_window

    open_new_window(window.bar)


def _show_versions(window: MainWindow) -> None:
    if window.safe_files is not None:
        window.safe_files.show_versions()


def _export_plain(window: MainWindow) -> None:
    from designer.window.files.plain_export import PlainExport

    PlainExport(window.opened, window.exporting, window.bar, window).begin()


def _fill_recent(window: MainWindow, menu: QMenu) -> None:
    menu.clear()
    for recent in window.settings.recent:
        action = menu.addAction(recent.path.name)
        action.setToolTip(str(recent.path))
        action.triggered.connect(partial(_open_recent, window, recent.path))
    menu.setEnabled(bool(window.settings.recent))


def _open_recent(window: MainWindow, path: Path, _checked: bool = False) -> None:
    window.files.open_mapping(path)


def _fill_edit(window: MainWindow, menu: QMenu) -> None:
    undo = window.opened.undo_stack.createUndoAction(window, window.tr("Undo"))
    undo.setShortcuts(_KEYS.Undo)
    redo = window.opened.undo_stack.createRedoAction(window, window.tr("Redo"))
    keys = QKeySequence.keyBindings(_KEYS.Redo)
    also = QKeySequence("Ctrl+Y")
    redo.setShortcuts(keys if also in keys else [*keys, also])  # the same keys twice would do nothing
    stack, no_undo, no_redo = (
        window.opened.undo_stack,
        window.tr("There is nothing to take back"),
        window.tr("Nothing was taken back"),
    )
    window.commands.enable_while([undo], lambda: "" if stack.canUndo() else no_undo, stack.canUndoChanged)
    window.commands.enable_while([redo], lambda: "" if stack.canRedo() else no_redo, stack.canRedoChanged)
    for action, icon in ((undo, "undo"), (redo, "redo")):
        action.setObjectName(icon)
        action.setProperty(PLAIN_WORDS, action.text())
        window.commands.picture(action, icon)
        window.addAction(action)
        menu.addAction(action)
        window.commands.draw(action)
        window.header.add_tool(action)
    menu.addSeparator()
    for action in window.rows.actions_for_menu:
        menu.addAction(action)
    window.addAction(window.rows.add_action)  # its keys count everywhere
    window.commands.enabled_for_mapping.connect(window.rows.enable_for_mapping)
    menu.addSeparator()
    make, make_for_mapping = window.commands.make, window.commands.make_for_mapping
    menu.addAction(
        make_for_mapping(
            window.tr("Add destination field…"), "Ctrl+Shift+N", partial(_add_field, window), name="add-field"
        )
    )
    menu.addAction(
        make_for_mapping(window.tr("Name of the mapping…"), None, partial(_name_mapping, window), name="name-mapping")
    )
    menu.addSeparator()
    menu.addAction(
        make(
            window.tr("Find a command or field…"),
            ["Ctrl+K", "Ctrl+Shift+P"],
            partial(_find_anything, window),
            name="palette",
        )
    )
    menu.addAction(make_for_mapping(window.tr("&Find"), _KEYS.Find, window.find_here, "search", name="find"))
    find_record = make(window.tr("Find a record…"), "Ctrl+Shift+F", partial(_find_record, window), name="find-record")
    menu.addAction(find_record)
    menu.addAction(make_for_mapping(window.tr("Filter rows…"), None, partial(_filter_rows, window), name="filter-rows"))
    menu.addAction(
        make_for_mapping(window.tr("Next problem"), "F8", window.go_to_problem, "warning", name="next-problem")
    )
    to_record = partial(_go_to_record_with_problems, window)
    among_records = [find_record]
    for words, pressed, by, name in (
        (window.tr("Next record with problems"), "Ctrl+F8", 1, "next-record-with-problems"),
        (window.tr("Previous record with problems"), "Ctrl+Shift+F8", -1, "previous-record-with-problems"),
    ):
        among_records.append(make(words, pressed, partial(to_record, by), name=name))
        menu.addAction(among_records[-1])
    window.commands.enable_while(among_records, partial(_why_no_other_record, window), window.opened.source_changed)


def _why_no_other_record(window: MainWindow) -> str:
    if window.opened.source is None:
        return window.tr("Open a source sample first")
    return "" if window.opened.record_count > 1 else window.tr("The source has no other record")


def _go_to_record_with_problems(window: MainWindow, by: int) -> None:
    if window.problems is not None:
        window.show_designer()
        window.problems.go_to_record(by)


def _find_record(window: MainWindow) -> None:
    if window.record_tools is not None:
        window.record_tools.start_search()


def _filter_rows(window: MainWindow) -> None:
    window.show_designer()
    window.panels.bring_forward("rows")
    window.rows.start_filter()


def _find_anything(window: MainWindow) -> None:
    from designer.window.command_palette.palette import show_palette

    show_palette(window)


def _add_field(window: MainWindow) -> None:
    window.show_designer()
    window.fields.add(window.destination.tree.current_node())


def _name_mapping(window: MainWindow) -> None:
    window.show_designer()
    window.fields.name_mapping(window.header.below_name())


def _fill_view(window: MainWindow, menu: QMenu) -> None:
    make, make_for_mapping = window.commands.make, window.commands.make_for_mapping
    names = dict(
        zip(
            PANELS,
            (
                window.tr("Source"),
                window.tr("Destination"),
                window.tr("Rows"),
                window.tr("Preview"),
                window.tr("Inspector"),
                window.tr("Lookup tables"),
                window.tr("Problems"),
                window.tr("Links"),
            ),
            strict=True,
        )
    )
    shown = []
    for at, name in enumerate(PANELS, 1):
        menu.addAction(
            make_for_mapping(
                window.tr("Go to {0}").format(names[name]),
                f"Ctrl+{at}",
                partial(window.focus_panel, name),
                name=f"go-{name}",
            )
        )
    go_to_json = partial(_go_to_json, window)
    menu.addAction(make_for_mapping(window.tr("Go to the JSON"), "Ctrl+J", go_to_json, name="go-json"))
    menu.addSeparator()
    for at, name in enumerate(PANELS, 1):
        action = make_for_mapping(
            window.tr("Show {0}").format(names[name]),
            f"Alt+{at}",
            partial(_toggle_panel, window, name),
            is_check=True,
            name=f"show-{name}",
        )
        menu.addAction(action)
        shown.append((action, name))
    menu.aboutToShow.connect(partial(_tick_shown, window, shown))
    menu.addSeparator()
    steps = [
        make(words, pressed, partial(_step, window, by), icon, name=name)
        for words, pressed, by, icon, name in (
            (window.tr("Next record"), "Ctrl+PgDown", 1, "chevron-right", "next-record"),
            (window.tr("Previous record"), "Ctrl+PgUp", -1, "chevron-left", "previous-record"),
        )
    ]
    menu.addActions(steps)
    window.commands.enable_while(steps, partial(_why_no_other_record, window), window.opened.source_changed)
    menu.addSeparator()
    for words, pressed, by, name in (
        (window.tr("Larger text"), ("Ctrl++", "Ctrl+="), 1, "larger-text"),
        (window.tr("Smaller text"), ("Ctrl+-",), -1, "smaller-text"),
        (window.tr("Text as the system has it"), ("Ctrl+0",), 0, "usual-text"),
    ):
        menu.addAction(make(words, pressed, partial(_resize_text, window, by), name=name))
    menu.addSeparator()
    _add_themes(window, menu)
    add_languages(window, menu)
    menu.addSeparator()
    show_shortcuts = partial(_show_shortcuts, window)
    menu.addAction(make(window.tr("Keyboard shortcuts…"), "F1", show_shortcuts, "keyboard", name="shortcuts"))
    menu.addAction(make_for_mapping(window.tr("Start page"), None, window.show_start, name="start-page"))
    back = make(window.tr("Back to the mapping"), None, partial(_leave_start, window), "chevron-left", name=WAY_BACK)
    back.setProperty(PLAIN_WORDS, back.text())
    back.setProperty(WHY_DISABLED, window.tr("This leads back from the start page"))
    back.setEnabled(False)
    menu.addAction(back)


def _leave_start(window: MainWindow) -> None:
    window.start_place.leave()


def _step(window: MainWindow, by: int) -> None:
    window.opened.show_record(window.opened.record + by)


def _resize_text(window: MainWindow, by: int) -> None:
    from designer.window.text_size import resize_text

    resize_text(window, by)


def _show_shortcuts(window: MainWindow) -> None:
    from designer.window.shortcuts.in_window import show_shortcuts

    show_shortcuts(window)


def _go_to_json(window: MainWindow) -> None:
    from designer.window.json_text.in_window import go_to_json

    go_to_json(window)


def _tick_shown(window: MainWindow, shown: list[tuple[QAction, str]]) -> None:
    for action, name in shown:
        action.setChecked(window.panels.is_shown(name))


def _toggle_panel(window: MainWindow, name: str) -> None:
    window.show_designer()
    details = window.details
    late = {
        "inspector": details.toggle_inspector, "lookups": details.toggle_lookups, "problems": details.toggle_problems,
    }  # fmt: skip
    if name in late:
        late[name]()
    elif window.panels.is_shown(name) and not window.panels.is_in_sight(name):
        window.panels.bring_forward(name)  # it stands behind a tab
    else:
        window.panels.show_panel(name, not window.panels.is_shown(name))


def _add_themes(window: MainWindow, menu: QMenu) -> None:
    theme = window.theme
    if theme is None:
        return
    themes = menu.addMenu(window.tr("Theme"))
    group = QActionGroup(window)
    words = {
        ThemeChoice.SYSTEM: window.tr("As the system"),
        ThemeChoice.LIGHT: window.tr("Light"),
        ThemeChoice.DARK: window.tr("Dark"),
    }
    for choice, text in words.items():
        action = themes.addAction(text)
        action.setObjectName(f"theme-{choice.value}")
        action.setCheckable(True)
        action.setChecked(theme.choice is choice)
        action.triggered.connect(lambda _checked=False, choice=choice: theme.choose(choice))
        group.addAction(action)
    theme.chosen.connect(lambda chosen: group.actions()[list(words).index(chosen)].setChecked(True))
    switch = window.commands.make(
        window.tr("Switch light and dark"), "Ctrl+Shift+L", partial(_switch_theme, window, theme), name="switch-theme"
    )
    menu.addAction(switch)
    window.commands.picture(switch, "moon", in_dark="sun")  # where it leads
    window.commands.draw(switch)
    window.header.add_right(switch)


def _switch_theme(window: MainWindow, theme: ThemeController) -> None:
    theme.choose(ThemeChoice.LIGHT if is_dark(current_palette(window)) else ThemeChoice.DARK)
