"""What of a dialog is read and kept."""

import pytest

from dialogs import Heard, Question
from dialogs.memory import LONGEST_DIALOG, LONGEST_TEXT, readable, remembered


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("  we met \n", "we met"),
        ("a" * 300, "a" * 100),
        ("hi " * 3_000, ("hi " * 3_000)[:LONGEST_TEXT]),
    ],
)
def test_what_is_read(text: str, read: str) -> None:
    """A message is read up to Telegram's length, a word up to a hundred letters."""
    assert readable(text) == read


def test_the_oldest_goes_first() -> None:
    """A dialog keeps its latest words, and never less than the last message."""
    first, second = Heard(text="a" * 8_000), Heard(text="b" * 8_000)
    assert remembered((first,), second) == (second,)
    assert remembered((), Heard(text="c" * (LONGEST_DIALOG + 1))) != ()


def test_a_choice_is_kept_once() -> None:
    """A tap that is repeated is remembered as the later one."""
    met, name = Heard(Question.HOW, choice="met"), Heard(Question.NAME, text="Ana")
    assert remembered((met, name), met) == (name, met)
