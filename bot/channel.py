"""What the channels share: the engine as they call it, and its reply as plain text."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from dialogs import Message, Preferences, Reply, State, Turn, Utterance


class Respond(Protocol):
    """The engine: a state and an utterance in, a turn out; it touches nothing."""

    def __call__(
        self,
        state: State,
        utterance: Utterance,
        *,
        today: date,
        limit: int | None = None,
        preferences: Preferences = ...,
    ) -> Turn:
        """The turn that one utterance makes.

        `limit` is the size of the note's box, if not the usual; `preferences` are the person's.
        """


def plain_reply(reply: Reply) -> str:
    """What a reply says, its notes included and its choices left out, as plain text."""
    return "\n\n".join(filter(None, map(_plain_message, reply.messages)))


def _plain_message(message: Message) -> str:
    paragraphs = [line.text for line in message.lines]
    if message.note:
        paragraphs.append(message.note.text)
    return "\n".join(paragraphs)
