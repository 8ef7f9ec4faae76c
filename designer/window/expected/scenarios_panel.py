"""All scenarios, run at once: green or red, with words; a click goes to the record."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSpacerItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from designer.window.expected.scenario_run import ScenarioRun
from designer.window.expected.scenarios_model import ScenariosModel
from designer.workspace.scenarios import ScenarioResult
from widgets.colours import colour
from widgets.elided_label import ElidedLabel
from widgets.filling import fill
from widgets.icons import IconFamily
from widgets.numbers import grouped
from widgets.text_scale import scaled
from widgets.theme import current_palette

_ROW_PX = 28
_MARGIN_PX = 16
_ICON_PX = 16
_GAP_PX = 8
_LIST_PX = 160
_BESIDE_PX = 320
_MOST_PX = 16_777_215
_RERUN_MS = 250


class ScenariosPanel(QWidget):
    """Runs the scenarios of the open mapping, and again after each change; or those of a folder, once."""

    result_chosen = Signal(object)
    """A ScenarioResult whose record a person wants to see."""

    def __init__(self, run: ScenarioRun, icons: IconFamily, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._is_of_folder = False
        self._has_run = False
        self._is_beside = False
        self._rest = QSpacerItem(0, 0)
        self._title = QLabel(self.tr("Scenarios"), self)
        self._title.setProperty("role", "title")
        self.about = ElidedLabel("", self)
        self.about.setProperty("role", "quiet")
        self.run_all = QPushButton(self.tr("Run all"), self)
        self.run_all.setToolTip(self.tr("Compare all records of which something is expected"))
        self.run_all.clicked.connect(lambda: self.run_open_mapping())
        self.list = QListView(self)
        self._model = ScenariosModel(self)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_RERUN_MS)
        self._later.timeout.connect(self._run.of_open_mapping)
        self._lay_out(icons)
        run.ended.connect(self._show)

    def run_open_mapping(self) -> None:
        """Run the scenarios of the open mapping, and from now on after each change."""
        self._is_of_folder, self._has_run = False, True
        self._tell_running()
        self._run.of_open_mapping()

    def tell_folder_runs(self) -> None:
        """The scenarios of a folder are being run."""
        self._is_of_folder, self._has_run = True, True
        self._tell_running()

    def run_again_soon(self) -> None:
        """What is shown of the open mapping is no longer true."""
        if self._has_run and not self._is_of_folder and self.isVisible():
            self._later.start()

    def forget(self) -> None:
        """Another mapping is open."""
        self._run.give_up()
        self._later.stop()
        self._has_run = False
        self._model.show((), names_mappings=False)
        self.list.hide()
        self.about.setText("")

    def stand_beside(self, is_beside: bool) -> None:
        """Take a part of the width and all of the height, or the other way round."""
        self._is_beside = is_beside
        self.list.setMaximumHeight(_MOST_PX if is_beside else _LIST_PX)
        self.setMinimumWidth(scaled(_BESIDE_PX) if is_beside else 0)
        self.setMaximumWidth(scaled(_BESIDE_PX) if is_beside else _MOST_PX)
        self._rest.changeSize(
            0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding if is_beside else QSizePolicy.Policy.Fixed
        )
        if (column := self.layout()) is not None:
            column.invalidate()  # it has not noticed the change of what takes the rest
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        edge = QRect(0, 0, 1, self.height()) if self._is_beside else QRect(0, 0, self.width(), 1)
        fill(QPainter(self), edge, colour(current_palette(self).line))

    def _tell_running(self) -> None:
        self.about.setText(self.tr("running…"))

    def _show(self, results: tuple[ScenarioResult, ...]) -> None:
        mappings = {result.mapping for result in results}
        self._model.show(results, names_mappings=len(mappings) > 1)
        self.list.setVisible(bool(results))
        good = sum(result.is_as_expected for result in results)
        if not results:
            words = self.tr("nothing is expected yet")
        elif good == len(results):
            words = self.tr("all {0} as expected").format(grouped(good)) if good > 1 else self.tr("1, as expected")
        else:
            words = self.tr("{0} of {1} not as expected").format(grouped(len(results) - good), grouped(len(results)))
        self.about.setText(words)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.result_chosen.emit(self._model.results[index.row()])

    def _lay_out(self, icons: IconFamily) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ResultDelegate(self._model, icons, self.list))
        self.list.setAccessibleName(self.tr("Scenarios and whether they are as expected"))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMinimumHeight(3 * scaled(_ROW_PX))
        self.list.setMaximumHeight(_LIST_PX)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.clicked.connect(self._choose)
        self.list.activated.connect(self._choose)
        self.list.hide()
        head = QHBoxLayout()
        head.setContentsMargins(_MARGIN_PX, 6, _MARGIN_PX, 6)
        head.setSpacing(_GAP_PX)
        head.addWidget(self._title)
        head.addWidget(self.about, 1)
        head.addWidget(self.run_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addSpacerItem(self._rest)


class _ResultDelegate(QStyledItemDelegate):
    """A mark, what it is of, and at the right what became of it."""

    def __init__(self, model: ScenariosModel, icons: IconFamily, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._icons = icons

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, scaled(_ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        result = self._model.results[index.row()]
        palette = current_palette()
        row: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            fill(painter, row, colour(palette.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            fill(painter, row, colour(palette.hover))
        good = result.is_as_expected
        name, told = ("check", palette.success) if good else ("differs", palette.error)
        if result.trouble:
            name = "error"
        icon_px = scaled(_ICON_PX)
        icon = QRect(row.x() + _MARGIN_PX, row.y() + (row.height() - icon_px) // 2, icon_px, icon_px)
        self._icons.icon(name, told).paint(painter, icon)
        painter.setFont(option.font)
        metrics = painter.fontMetrics()
        words = row.adjusted(_MARGIN_PX + icon_px + _GAP_PX, 0, -_MARGIN_PX, 0)
        verdict = self._model.verdict(result)
        verdict_px = metrics.horizontalAdvance(verdict)
        painter.setPen(colour(palette.quiet if good else told))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(words, right, verdict)
        painter.setPen(colour(palette.text))
        name_px = words.width() - verdict_px - _GAP_PX
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        shown = metrics.elidedText(self._model.name(result), Qt.TextElideMode.ElideMiddle, max(name_px, 0))
        painter.drawText(words, left, shown)
        painter.restore()
