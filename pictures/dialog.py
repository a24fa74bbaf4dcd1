"""The dialog that the pictures show: what the README's sample says, answered by the bot."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from dialogs import Said, State, Turn, respond

SAID: Final = (
    "hi so a girl who went to my college sent me a request on linkedin but i dont know her. accept?",
    "university of iowa",
)
TODAY: Final = date(2026, 11, 24)
"""One day for every run, so that a picture does not change overnight."""


def sample_turns() -> Iterator[tuple[str, Turn]]:
    """Each message of the sample dialog with the turn that it makes."""
    state = State()
    for text in SAID:
        turn = respond(state, Said(text), today=TODAY)
        state = turn.state
        yield text, turn
