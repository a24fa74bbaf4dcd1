"""The dialog that the pictures show: the README's sample, answered by the bot."""

from __future__ import annotations

from collections.abc import Iterator

from dialogs import Said, State, Turn, respond
from tests.fake_engine import TODAY
from tests.transcript import SAMPLE, said


def sample_turns() -> Iterator[tuple[str, Turn]]:
    """Each message of the sample dialog with the turn that it makes, on one day whenever it is drawn."""
    state = State()
    for text in said(SAMPLE.read_text(encoding="utf-8")):
        turn = respond(state, Said(text), today=TODAY)
        state = turn.state
        yield text, turn
