"""The turn's small print: what is kept of a dialog from one utterance to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs import (
    DECIDING,
    Direction,
    Heard,
    Question,
    Reason,
    Said,
    State,
    Tapped,
    Turn,
    Utterance,
    respond,
)
from tests.fake_engine import TODAY

MET = "i met her at a conference yesterday, she went to my college too"


def talk(*utterances: Utterance, state: State = State()) -> Turn:  # noqa: B008  # a state is frozen
    """The last turn of a dialog."""
    for utterance in utterances:
        turn = respond(state, utterance, today=TODAY)
        state = turn.state
    return turn


def until(question: Question, story: str = MET) -> State:
    """A dialog that has come to a question, all others skipped."""
    state = talk(Said(story)).state
    while state.pending is not question:
        assert state.pending is not None
        state = talk(Said("skip"), state=state).state
    return state


def note(turn: Turn) -> str:
    """The note of a turn."""
    [text] = [message.note.text for message in turn.reply.messages if message.note]
    return text


def test_a_note_fits_the_box_it_is_asked_for() -> None:
    """The box's size that a turn is given is the note's."""
    state = until(Question.NAME)
    sizes = [
        message.note.limit
        for limit in (None, 80, 200)
        for message in respond(state, Said("Ana"), today=TODAY, limit=limit).reply.messages
        if message.note
    ]
    assert sizes == [600, 80, 200]


def test_another_invitation_fits_the_same_box() -> None:
    """News in the place of an answer is what it would be at the beginning of a dialog, in the same box."""
    news = Said("a recruiter invited me too, i met her at a conference yesterday")
    turn = respond(until(Question.NAME), news, today=TODAY, limit=80)
    assert turn == respond(State(number=2), news, today=TODAY, limit=80)


def test_a_note_counts_from_the_day_it_is_given() -> None:
    """A year is gone by or not by the day that a turn is given."""
    state = talk(Said("i met Ana at a conference in 2019")).state
    texts = [note(respond(state, Tapped("note", "another"), today=day)) for day in (TODAY, None)]
    assert ["back in 2019" in text for text in texts] == [True, False]


@pytest.mark.parametrize("text", ["hello", "👍"])
def test_small_talk_is_kept_as_heard(text: str) -> None:
    """What opens a dialog without telling anything is heard, and the first question stands open."""
    state = talk(Said(text)).state
    assert (state.heard, state.pending) == ((Heard(text=text),), Question.HOW)


def test_a_typed_label_is_the_tap_under_a_bettering_question() -> None:
    """The label of a choice under a question that betters the note does what the choice does."""
    state = until(Question.GOAL)
    assert talk(Said("A short chat"), state=state) == talk(Tapped("goal", "chat"), state=state)


def test_a_question_that_is_left_stays_open_under_another_answer() -> None:
    """A choice of an older question leaves the one that is open as it is, where nothing new is asked."""
    state = until(Question.SENDER)
    assert talk(Tapped("goal", "chat"), state=state).state.pending is Question.SENDER


def test_a_denial_leaves_the_open_question_open() -> None:
    """What is taken back while a question is open that betters the note leaves it open."""
    state = until(Question.SENDER, "We met at a job fair. We both went to the University of Iowa.")
    state = replace(state, asked=(*state.asked, *(q for q in DECIDING if q not in state.asked)))
    turn = talk(Said("no, we never met"), state=state)
    assert (turn.judgement.reasons, turn.state.pending) == ((Reason.SHARED_INVOLVEMENT,), Question.SENDER)


def test_a_struck_point_closes_the_open_question() -> None:
    """What is struck out by a tap leaves no question open that was asked before."""
    state = until(Question.SENDER)
    state = replace(state, asked=tuple(Question))
    turn = talk(Tapped("strike", "met_professionally"), state=state)
    assert turn.state.pending is None
    assert turn.state.struck == ("met_professionally",)


def test_a_refusal_closes_the_open_question() -> None:
    """A person who would rather not say is not held to the question."""
    state = until(Question.SENDER)
    assert talk(Said("i'd rather not say"), state=state).state.pending is None


def test_another_wording_rests_on_the_same_judgement() -> None:
    """The turn that words the note anew gives the judgement with it."""
    turn = talk(Said(MET))
    assert talk(Tapped("note", "another"), state=turn.state).judgement == turn.judgement


def test_no_note_is_worded_anew_before_anything_is_told() -> None:
    """A tap on another wording in an empty dialog is told that it is out of date."""
    turn = talk(Tapped("note", "another"))
    assert [message.note for message in turn.reply.messages] == [None]
    assert turn.state.heard == ()


def test_an_answer_that_decides_says_which_way_it_goes() -> None:
    """The direction is heard in an answer that decides, and in one that says more than was asked."""
    asked = State(heard=(Heard(text="a woman from linkedin"),), asked=(Question.HOW,), pending=Question.HOW)
    told = talk(Said("not at all, should i add her?"), state=asked)
    assert told.state.direction is Direction.OUTGOING
    named = State(heard=(Heard(text=MET),), asked=(Question.NAME,), pending=Question.NAME)
    assert talk(Said("Ana"), state=named).state.direction is None
    assert talk(Said("Ana. i want to invite her"), state=named).state.direction is Direction.OUTGOING


@pytest.mark.parametrize("yes", [Said("yes"), Tapped("confirm", "yes")])
def test_a_yes_is_heard_as_the_choice_that_was_understood(yes: Utterance) -> None:
    """A "yes" to what was understood is a choice under the question that was open."""
    told = Heard(text="we live in the same city")
    state = State(heard=(told,), asked=(Question.LINK,), pending=Question.LINK)
    assert talk(yes, state=state).state.heard == (told, Heard(Question.LINK, choice="same_place"))


def test_a_late_yes_is_out_of_date() -> None:
    """A tapped "yes" where no question is open changes nothing."""
    state = State(heard=(Heard(text="we live in the same city"),), asked=tuple(Question))
    assert talk(Tapped("confirm", "yes"), state=state).state == state
