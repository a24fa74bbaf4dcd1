"""What people say to a bot that is measured, and what they must hear: each message has its number.

The dialog of two fixed questions is here as text, for all who hold it; it needs no package.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

QUESTIONS: Final = ("Where did you meet?", "What would you like from them?")
LENGTH: Final = len(QUESTIONS) + 1


def answer(said: str, before: Sequence[str]) -> str:
    """The reply to a message, after those of its dialog that came before it."""
    if len(before) < len(QUESTIONS):
        return f"{said}: {QUESTIONS[len(before)]}"
    return f"{said}: So {' and '.join(before)}."


def expect_echo(number: int) -> tuple[str, list[str]]:
    """A message and its replies, where the bot says what it hears."""
    return str(number), [str(number)]


def expect_questions(number: int) -> tuple[str, list[str]]:
    """A message and its replies in the dialog of two questions, over and over."""
    first = number - (number - 1) % LENGTH
    return str(number), [answer(str(number), [str(before) for before in range(first, number)])]
