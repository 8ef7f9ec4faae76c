"""What a few letters find, and what comes first."""

import pytest

from designer.window.command_palette.ranking import fit, has_letters, letters_at, words_of


def best_of(typed: str, *texts: str) -> list[str]:
    words = words_of(typed)
    fitting = [text for text in texts if has_letters(words, text.casefold())]
    return sorted(fitting, key=lambda text: -fit(words, text, text.casefold()))


@pytest.mark.parametrize(
    ("typed", "first", "then"),
    [
        ("name", "name", "customer.name"),
        ("name", "customer.name", "customer.nameplate"),
        ("name", "customer.name", "filename"),
        ("cn", "customer.name", "account"),
        ("cn", "customerName", "account"),
        ("od", "Open destination sample", "Sample of a code"),
        ("name cust", "customer.name", "a.customer.that.has.a.long.name"),
    ],
)
def test_what_fits_better_comes_first(typed: str, first: str, then: str) -> None:
    assert best_of(typed, then, first) == [first, then]


@pytest.mark.parametrize(("typed", "text"), [("xyz", "customer"), ("nn", "name"), ("eman", "name"), ("name x", "name")])
def test_letters_that_do_not_come_in_this_order_do_not_fit(typed: str, text: str) -> None:
    assert best_of(typed, text) == []
    assert fit(words_of(typed), text, text.casefold()) < 0


@pytest.mark.parametrize("text", ["straße", "İstanbul", "ﬁnal"])
def test_letters_that_grow_when_case_is_folded_do_no_harm(text: str) -> None:
    assert best_of(text, text) == [text]
    assert letters_at(text.casefold(), text, text.casefold())
