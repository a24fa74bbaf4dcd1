"""Puts what is said into bubbles."""

from __future__ import annotations

from dataclasses import replace

from dialogs.model import Choice, Judgement, Line, Message, Note, Reply, Turn
from dialogs.wording import note_choices, note_intro


def bubble(lines: tuple[Line, ...], choices: tuple[Choice, ...] = ()) -> Reply:
    """A reply of one bubble."""
    return Reply((Message(lines, choices=choices),))


def headed(turn: Turn, lines: tuple[Line, ...]) -> Turn:
    """The turn with lines before all that it says."""
    first, *rest = turn.reply.messages
    return replace(turn, reply=Reply((replace(first, lines=(*lines, *first.lines)), *rest)))


def note_message(judgement: Judgement, note: Note) -> Message:
    """A note with what it is for above it and what can be done about it below."""
    return Message((note_intro(judgement, note),), note, note_choices(judgement))
