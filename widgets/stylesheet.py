"""The one stylesheet: what a palette and the Fusion style do not give by themselves."""

from __future__ import annotations

import re
from string import Template

from widgets.palette import Palette


def stylesheet(palette: Palette, text_scale: float = 1.0) -> str:
    """Give the application's stylesheet in the palette's colours, with room for text at a scale.

    Dynamic properties choose variants: `primary`, `quiet` on buttons, `panel` on plain widgets,
    `role="title"` and `role="quiet"` on labels.
    """
    sheet = _TEMPLATE.substitute(palette._asdict())
    if text_scale == 1.0:
        return sheet
    icon = round(_ICON_PX * text_scale)
    sheet += f"QToolButton {{ qproperty-iconSize: {icon}px {icon}px; }}\nQTabBar {{ icon-size: {icon}px; }}\n"
    return _GROWS.sub(lambda found: f"{found[1]}: {round(int(found[2]) * text_scale)}px", sheet)


_ICON_PX = 16
_GROWS = re.compile(r"(min-height|(?<=  )width|(?<=; )height): (1[3-9]|2\d)px")
"""What has to be larger with the text in it."""

_TEMPLATE = Template("""
QToolTip { background: $tip; color: $on_tip; border: 1px solid $tip; padding: 4px 6px; }

QWidget[panel="true"] { background: $panel; }
QLabel { background: transparent; }
QLabel[role="title"] { font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="error"] { color: $error; }
QLabel[press="true"] { border: 2px solid transparent; border-radius: 4px; padding: 0 6px; }
QLabel[press="true"]:hover { background: $hover; }
QLabel[press="true"]:focus { border-color: $accent; }

QPushButton {
  background: $panel; color: $text; border: 1px solid $control_line; border-radius: 6px;
  padding: 4px 12px; min-height: 18px; outline: none;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed, QPushButton:open { background: $line; }
QPushButton:checked { background: $accent_background; color: $accent; border-color: $accent; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 11px; }
QPushButton:disabled { color: $faint; border-color: $line; background: $panel; }
QPushButton[primary="true"] {
  background: $accent; color: $on_accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $line; color: $quiet; border-color: $line; }
QPushButton[chip="true"] {
  background: $warning_background; color: $warning; border-color: $warning_background; border-radius: 13px;
  font-weight: 600;
}
QPushButton[chip="true"]:hover, QPushButton[chip="true"]:focus { border-color: $warning; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; }
QPushButton[quiet="true"]:hover { background: $hover; }
QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[field="true"] { text-align: left; padding: 3px 7px; }
QPushButton[field="true"]:focus { padding: 2px 6px; }

QToolButton {
  background: transparent; color: $text; border: 2px solid transparent; border-radius: 6px; padding: 2px;
  outline: none;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed, QToolButton:open { background: $line; }
QToolButton:checked { background: $accent_background; color: $accent; }
QToolButton:focus { border-color: $accent; }
QToolButton:disabled { color: $faint; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox {
  background: $panel; color: $text; border: 1px solid $control_line; border-radius: 6px; padding: 3px 7px;
  selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $quiet;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 2px 6px;
}
QLineEdit:disabled, QComboBox:disabled { color: $faint; border-color: $line; }
QComboBox::drop-down { border: none; width: 20px; }
QCheckBox::indicator:unchecked {
  width: 13px; height: 13px; background: $panel; border: 1px solid $faint; border-radius: 3px;
}
QCheckBox { padding: 4px 0; }
QCheckBox:focus { color: $accent; }
QLineEdit { padding: 3px 5px; min-height: 18px; }
QLineEdit:focus { padding: 2px 4px; }
QPlainTextEdit, QTextEdit { padding: 3px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 2px; }
QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus { border: none; border-radius: 0; padding: 0; }
QLineEdit[flat="true"] { border-color: transparent; background: transparent; }
QLineEdit[flat="true"]:hover { border-color: $control_line; }
QLineEdit[flat="true"]:focus { border-color: $accent; }
QLineEdit[compact="true"] { padding: 1px 3px; min-height: 0; }
QLineEdit[compact="true"]:focus { padding: 0 2px; }
QAbstractItemView QLineEdit, QAbstractItemView QComboBox { border-radius: 0; padding: 0 5px; min-height: 0; }
QAbstractItemView QLineEdit:focus, QAbstractItemView QComboBox:focus { padding: 0 4px; }

QAbstractItemView {
  background: $panel; color: $text; border: none; outline: none;
  selection-background-color: $selection; selection-color: $text;
}
QTableView { gridline-color: $line; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid $line; }
QTreeView::item, QListView::item { padding: 0 4px; min-height: 26px; }
QTableView::item:selected, QTreeView::item:selected, QListView::item:selected {
  background: $selection; color: $text;
}
QTreeView::item:hover:!selected, QListView::item:hover:!selected { background: $hover; }
QTreeView[own-hover="true"]::item:hover { background: transparent; }
QHeaderView, QTableCornerButton::section { background: $panel; border: none; }
QHeaderView::section {
  background: $panel; color: $quiet; border: none; border-bottom: 1px solid $line; padding: 4px 8px;
  font-weight: 400; text-align: left;
}

QSplitter::handle { background: $line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QSplitter::handle:hover { background: $accent; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; border: none; }
QTabBar::tab {
  background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent;
  padding: 10px 2px; margin: 0 8px; min-height: 16px;
}
QTabBar::tab:first, QTabBar::tab:only-one { margin-left: 14px; }
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar:focus::tab:selected { color: $accent; }

QMenuBar { background: $panel; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $panel; color: $text; border: 1px solid $control_line; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 8px; min-height: 18px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 16px; height: 16px; left: 4px; }
QMenu::item:selected { background: $selection; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QStatusBar { background: $panel; color: $quiet; border-top: 1px solid $line; }
QStatusBar::item { border: none; }
QToolBar { background: $panel; border: none; border-bottom: 1px solid $line; spacing: 4px; padding: 4px; }

QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: $scroll; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $scroll_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
""")
