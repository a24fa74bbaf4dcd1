"""Dialogs that the tests of a turn begin from, and what they look at in one."""

from dataclasses import replace

from dialogs import DECIDING, Heard, Message, Question, Signal, State, Turn, Utterance, respond

# Taps settle a dialog whatever the weights are, so that no test hangs on a close call.
MET = (Heard(text="Someone invited me."), Heard(Question.HOW, choice="met"))
SHARED = (Heard(text="Someone invited me."), Heard(Question.SHARE, choice="school"))
SELLS = (Heard(text="Someone invited me."), Heard(Question.ODD, choice="sales_pitch"))
COLLEGE = (Heard(text="she went to my college"), Heard(Question.ODD, choice="nothing"))


def judged(*heard: Heard, asked: tuple[Question, ...] = (), **more: object) -> State:
    """A state in which every question that decides was asked, and a verdict given."""
    return replace(State(heard=heard, asked=(*DECIDING, *asked)), **more)  # type: ignore[arg-type]  # as fields


def after(state: State, *utterances: Utterance) -> Turn:
    """The last turn of a dialog that goes on from a state."""
    turns = [respond(state, utterances[0])]
    for utterance in utterances[1:]:
        turns.append(respond(turns[-1].state, utterance))
    return turns[-1]


def lines(turn: Turn) -> list[str]:
    """All that a turn says, line by line."""
    return [line.text for message in turn.reply.messages for line in message.lines]


def texts(*messages: Message) -> list[str]:
    """The lines of messages as bare texts."""
    return [line.text for message in messages for line in message.lines]


def signals(turn: Turn) -> set[Signal]:
    """Everything that holds after a turn."""
    return {*turn.judgement.reasons, *turn.judgement.leads, *turn.judgement.warnings}
