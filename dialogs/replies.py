"""What replies are made of, given what a dialog has come to: asides, notes, corrections, questions."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from dialogs.confirming import question_message
from dialogs.model import (
    DECIDING,
    Choice,
    Direction,
    Judgement,
    Line,
    Message,
    Note,
    Preferences,
    Question,
    Reply,
    State,
    Turn,
)
from dialogs.note import write_note
from dialogs.own import with_own
from dialogs.policy import next_deciding
from dialogs.understanding import Understanding, understand
from dialogs.wording import correction_choices, correction_lines, note_choices, note_intro, stale_lines


@dataclass(frozen=True, slots=True)
class Box:
    """What the note must suit: the day, the box's size if not the usual, and what is the writer's own."""

    today: date | None
    limit: int | None
    preferences: Preferences


def aside(state: State, lines: tuple[Line, ...]) -> Turn:
    """A turn that only says something; a question that is open is asked again under it."""
    judgement = judgement_of(state)
    messages = [Message(lines)]
    if state.pending is not None:
        messages.append(question_message(state.pending, judgement))
    return Turn(state, Reply(tuple(messages)), judgement)


def bubble(lines: tuple[Line, ...], choices: tuple[Choice, ...] = ()) -> Reply:
    """A reply of one message."""
    return Reply((Message(lines, choices=choices),))


def note_message(judgement: Judgement, note: Note) -> Message:
    """The message that holds a note, and what can be done about it."""
    return Message((note_intro(judgement),), note, note_choices(judgement))


def note_of(state: State, judgement: Judgement, box: Box) -> Note | None:
    """The note in the wording that is on; None with decline."""
    return write_note(
        with_own(judgement, box.preferences),
        wording=state.wording,
        limit=box.limit,
        today=box.today,
        preferences=box.preferences,
    )


def question_again(state: State, question: Question) -> Turn:
    """A turn that only asks."""
    judgement = judgement_of(state)
    return Turn(state, Reply((question_message(question, judgement),)), judgement)


def correcting(state: State) -> Turn:
    """The turn that shows what was understood, each point to be struck."""
    judgement = judgement_of(state)
    return Turn(state, bubble(correction_lines(judgement), correction_choices(judgement)), judgement)


def another(state: State, box: Box) -> Turn:
    """The turn that shows the note in another wording."""
    state = replace(state, wording=state.wording + 1)
    judgement = judgement_of(state)
    note = note_of(state, judgement, box) if state.heard else None
    if note is None:
        return aside(state, stale_lines())
    return Turn(state, Reply((note_message(judgement, note),)), judgement)


def headed(turn: Turn, lines: tuple[Line, ...]) -> Turn:
    """The turn with lines before all that it says."""
    first, *rest = turn.reply.messages
    return replace(turn, reply=Reply((replace(first, lines=(*lines, *first.lines)), *rest)))


def understood_of(state: State) -> Understanding:
    """What everything heard amounts to, and the odds to ask by."""
    return understand(state.heard, state.direction or Direction.INCOMING, state.struck)


def judgement_of(state: State) -> Judgement:
    """What everything heard amounts to."""
    return understood_of(state).judgement


def has_verdict(state: State) -> bool:
    """Whether the last reply of a state has shown a verdict."""
    return (
        bool(state.heard)
        and state.pending not in DECIDING
        and next_deciding(understood_of(state).odds, state.asked) is None
    )


def ties(judgement: Judgement) -> tuple[object, ...]:
    """What a verdict says: where it changes, the verdict is said anew."""
    return judgement.verdict, judgement.reasons, judgement.leads, judgement.warnings
