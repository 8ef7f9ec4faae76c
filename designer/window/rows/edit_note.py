"""What is said of a cell while it is edited, right beneath the editor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from designer.window.rows.path_edit import PathEdit
from designer.window.rows.probe import Finding
from widgets.fonts import word_font
from widgets.theme import current_palette

_INSIDE_PX = 8
_ABOVE_PX = 4
_NARROWEST_PX = 240
_MOST_LINES = 3
_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class EditNote(QWidget):
    """Follows its editor, in the same place; above it where there is no room beneath. The list of fields stays free."""

    def __init__(self, editor: PathEdit) -> None:
        super().__init__(editor.parentWidget())
        self._editor = editor
        self._finding = Finding()
        self.setFont(word_font())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("What is said of it"))
        editor.judged.connect(self.say)
        editor.installEventFilter(self)
        editor.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._finding.words

    def say(self, finding: Finding) -> None:
        """Show what was found; nothing where there is nothing to say."""
        self._finding = finding
        self.setAccessibleDescription(finding.words)
        self._place()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._editor and event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show):
            self._place()
        elif watched is self._editor and event.type() == QEvent.Type.Hide:
            self.hide()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = current_palette(self)
        painter = QPainter(self)
        ground = palette.error_background if self._finding.is_wrong else palette.panel
        edge = palette.error if self._finding.is_wrong else palette.control_line
        painter.setPen(QColor(edge))
        painter.setBrush(QColor(ground))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setPen(QColor(palette.error if self._finding.is_wrong else palette.text))
        painter.drawText(self.rect().adjusted(_INSIDE_PX, 0, -_INSIDE_PX, 0), _FLAGS, self._finding.words)

    def _place(self) -> None:
        holder, editor = self.parentWidget(), self._editor
        if holder is None or not self._finding.words or not editor.isVisible():
            self.hide()
            editor.popup.keep_free(0)
            return
        metrics = QFontMetrics(self.font())
        wanted = metrics.horizontalAdvance(self._finding.words) + 2 * _INSIDE_PX + 2
        width = min(max(editor.width(), min(wanted, 2 * _NARROWEST_PX)), holder.width())
        inner = QRect(0, 0, width - 2 * _INSIDE_PX, 10_000)
        text = min(
            metrics.boundingRect(inner, _FLAGS, self._finding.words).height(), _MOST_LINES * metrics.lineSpacing()
        )
        height = text + 2 * _ABOVE_PX
        below = editor.geometry().bottom() + 1
        is_below = below + height <= holder.height() or editor.y() < height
        left = max(0, min(editor.x(), holder.width() - width))
        self.setGeometry(left, below if is_below else editor.y() - height, width, height)
        editor.popup.keep_free(height if is_below else 0)
        self.show()
        self.raise_()
