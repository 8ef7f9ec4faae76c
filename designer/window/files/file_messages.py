"""What the bar tells of files: each message goes when its cause is gone, whatever else is told meanwhile."""

from collections.abc import Callable, Sequence
from typing import Final

from designer.window.words import in_words
from widgets.message_bar import MessageAction, MessageBar, MessageSeverity

DONE: Final = "done"
REFUSED: Final = "refused"
LEFT_OUT: Final = "left-out-by-a-plain-resource"
UNTIL_THE_NEXT_STEP: Final = (DONE, REFUSED, LEFT_OUT)
"""What is true of the mapping as it is."""
DESIGN: Final = "design-file"
UNWRITTEN: Final = "unwritten"
UNEXPORTED: Final = "unexported"
_MISSING: Final = "missing-samples"
_OPENING: Final = "opening"
_SAMPLE: Final = "sample"


class FileMessages:
    """Messages in a bar that others use too; each has a name, by which its cause withdraws it."""

    def __init__(self, bar: MessageBar) -> None:
        self._bar = bar
        self._missing: dict[str, tuple[str, MessageAction]] = {}

    def tell(
        self, severity: MessageSeverity, words: str, actions: Sequence[MessageAction] = (), name: str = ""
    ) -> None:
        """Show a message in place of the one before, to be withdrawn by its name."""
        self._bar.show_message(severity, in_words(words), actions, name)

    def withdraw(self, name: str) -> None:
        """What is told by that name is no longer true."""
        self._bar.withdraw(name)

    # What is being opened; a place is `source`, `destination`, or empty for a mapping or what may be anything

    def begin_reading(self, words: str, cancel_words: str, cancel: Callable[[], object]) -> None:
        """Show that something is being read, with a way to give it up."""
        self._bar.show_message("info", words, [(cancel_words, cancel)])

    def end_reading(self, words: str) -> None:
        """Take that away; another reading that is still under way comes back."""
        self._bar.withdraw(words)

    def begin_opening(self, place: str) -> None:
        """Something else is opened at a place: what kept the one before from it does not matter any more."""
        self._bar.withdraw(f"{_OPENING}-{place}")

    def tell_unopened(
        self, place: str, words: str, actions: Sequence[MessageAction] = (), severity: MessageSeverity = "error"
    ) -> None:
        """Tell why something was not opened at a place, and what can be done with it instead."""
        self.tell(severity, words, actions, f"{_OPENING}-{place}")

    # Samples

    def tell_of_sample(
        self, place: str, severity: MessageSeverity, words: str, actions: Sequence[MessageAction] = ()
    ) -> None:
        """Tell something of the sample at a place: true until it is another."""
        what = "taken-back" if actions else "found-in-it"
        self.tell(severity, words, actions, f"{_SAMPLE}-{place}-{what}")

    def tell_missing(self, place: str, words: str, action: MessageAction) -> None:
        """Tell that the sample at a place is missing, beside the other one where that is missing too."""
        self._missing[place] = in_words(words), action
        self._show_missing()

    def sample_is_another(self, place: str) -> None:
        """What was told of the sample at a place is over."""
        self.begin_opening(place)
        for what in ("taken-back", "found-in-it"):
            self._bar.withdraw(f"{_SAMPLE}-{place}-{what}")
        if self._missing.pop(place, None) is not None:
            self._show_missing()

    def mapping_is_another(self) -> None:
        """What was told of the mapping before, and of samples that it missed, is over."""
        for name in (UNWRITTEN, DESIGN):
            self._bar.withdraw(name)
        self.begin_opening("")
        self._missing.clear()
        self._show_missing()

    def _show_missing(self) -> None:
        if not self._missing:
            self._bar.withdraw(_MISSING)
            return
        told = " ".join(words for words, _ in self._missing.values())
        self._bar.show_message("warning", told, [action for _, action in self._missing.values()], _MISSING)
