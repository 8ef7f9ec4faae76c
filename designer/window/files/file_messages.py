"""What the bar tells of files: every message stays until it is no longer true, whatever else goes on."""

from collections.abc import Callable, Sequence

from designer.window.words import in_words
from widgets.message_bar import MessageAction, MessageBar, MessageSeverity


class FileMessages:
    """Messages in a bar that others use too: one that ends takes away only itself."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar
        self._readings: dict[str, Callable[[], object]] = {}
        self._missing: list[str] = []
        self._actions: list[MessageAction] = []

    def tell(self, severity: MessageSeverity, words: str, actions: Sequence[MessageAction] = ()) -> None:
        """Show a message in place of the one before."""
        self._bar.show_message(severity, in_words(words), actions)

    def begin_reading(self, words: str, cancel_words: str, cancel: Callable[[], object]) -> None:
        """Show that something is being read, with a way to give it up."""
        self._readings[words] = cancel
        self._bar.show_message("info", words, [(cancel_words, cancel)])

    def end_reading(self, words: str, cancel_words: str) -> None:
        """Take that away; another reading that is still under way comes back."""
        if self._readings.pop(words, None) is not None:
            self.take_away(words)
            for other, cancel in self._readings.items():
                if not self._bar.isVisible():
                    self._bar.show_message("info", other, [(cancel_words, cancel)])

    def tell_missing(self, words: str, action: MessageAction) -> None:
        """Tell of a sample that is missing, beside the one told just before."""
        self._missing = [*self._missing, words] if self._bar.text == " ".join(self._missing) else [words]
        self._actions = [*self._actions, action] if len(self._missing) > 1 else [action]
        self._bar.show_message("warning", " ".join(self._missing), self._actions)

    def take_away(self, words: str) -> None:
        """Take a message away, if it is the one that is shown."""
        if words and self._bar.text == words:
            self._bar.clear()
