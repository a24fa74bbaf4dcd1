"""What a dialog keeps of what is heard and asked: enough for any person, and a bound for anybody else."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from dialogs.intents import find_direction
from dialogs.model import DECIDING, Heard, Question, State

LONGEST_TEXT: Final = 4_096
"""Characters of one message that are read; Telegram allows no more."""

LONGEST_DIALOG: Final = 12_000
"""Characters of a dialog that are kept; the oldest messages go first."""

_LONG_WORD: Final = re.compile(r"(\S{100})\S+")
"""Of a word only so much is read: a name that fills a screen is none."""


def readable(text: str) -> str:
    """What is read of a message."""
    return _LONG_WORD.sub(r"\1", text.strip()[:LONGEST_TEXT])


def remembered(heard: tuple[Heard, ...], more: Heard) -> tuple[Heard, ...]:
    """What is kept of all that was heard with something more; a choice is kept once."""
    kept = [one for one in heard if one.choice is None or one != more]
    kept.append(more)
    while len(kept) > 1 and sum(len(one.text) + 1 for one in kept) > LONGEST_DIALOG:
        kept.pop(0)
    return tuple(kept)


def having_heard(state: State, heard: Heard) -> State:
    """The state with something more heard."""
    direction = state.direction
    if direction is None and (heard.question is None or heard.question in DECIDING):
        direction = find_direction(heard.text)
    kept = state.heard
    if heard.question is Question.GOAL:
        # Asked for again, a wish takes the place of the one before.
        kept = tuple(one for one in kept if one.question is not Question.GOAL)
    return replace(state, heard=remembered(kept, heard), direction=direction)


def having_asked(state: State, question: Question) -> State:
    """The state in which a question counts as asked."""
    return state if question in state.asked else replace(state, asked=(*state.asked, question))


def asking(state: State, question: Question) -> State:
    """The state in which a question is asked now."""
    return replace(having_asked(state, question), pending=question)
