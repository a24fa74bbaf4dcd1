"""What others may see of a dialog: the verdict and the note, and nobody's name."""

from __future__ import annotations

import pytest
from hypothesis import given

from dialogs import (
    Heard,
    Judgement,
    Message,
    Question,
    Reason,
    Said,
    State,
    Verdict,
    respond,
    shared_messages,
)
from dialogs.sharing import unnamed
from dialogs.wording import unsure_lines
from tests.states import FREE_STATES


def told(*texts: str) -> State:
    """A state in which these things were said and every question was asked."""
    return State(heard=tuple(Heard(text=text) for text in texts), asked=tuple(Question))


def words(messages: tuple[Message, ...]) -> str:
    """All that messages say."""
    notes = [message.note.text for message in messages if message.note]
    return "\n".join([*(line.text for message in messages for line in message.lines), *notes])


def test_the_verdict_and_the_note_can_be_shared() -> None:
    """A reason gives two messages, quoting what was said."""
    verdict, note = shared_messages(told("we met at the career fair last week"))
    assert verdict.lines[0].text == "✅ Accept."
    assert "career fair" in verdict.lines[1].text
    assert note.note is not None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Priya from the career fair wants to connect", "Priya"),
        ("priya sharma from the career fair wants to connect", "priya"),
        ("Ana Maria Lopez invited me, Ana went to my college", "Ana"),
    ],
)
def test_who_invites_is_not_named(text: str, name: str) -> None:
    """The name is in neither, however it is written."""
    shared = words(shared_messages(told(text)))
    assert shared
    assert name.casefold() not in shared.casefold()


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("we met at pycon", "we met at pycon"),
        ("Zebulonia's at the University of Iowa like me", "… at the University of Iowa like me"),
        ("my friend Svetlana went to my college with him", "my friend … went to my college with him"),
        ("he went to my college, Will told me so", "he went to my college, … told me so"),
        ("we weren't at my college at the same time", "we weren't at my college at the same time"),
    ],
)
def test_what_may_be_a_name_is_not_quoted(text: str, quote: str) -> None:
    """Whoever else is named, or may be by a word that no list knows, is hidden in what is quoted."""
    judgement = Judgement(Verdict.ACCEPT, evidence={Reason.SHARED_INVOLVEMENT: text})
    assert unnamed(judgement).evidence == {Reason.SHARED_INVOLVEMENT: quote}


def test_a_name_that_is_part_of_a_fact_takes_it_along() -> None:
    """A place called by the inviter's name is left out, too."""
    shared = words(shared_messages(told("we met at Priya's book launch. Her name is Priya.")))
    assert "Priya" not in shared


@pytest.mark.parametrize("text", ["hi", "what is the weather like", ""])
def test_where_nothing_was_told_there_is_nothing_to_share(text: str) -> None:
    """Small talk has no verdict."""
    assert shared_messages(told(text)) == ()


def test_a_decline_has_no_note() -> None:
    """Where nothing ties the two there is a verdict only."""
    state = State(heard=(Heard(Question.HOW, choice="stranger"),), asked=tuple(Question))
    assert len(shared_messages(state)) == 1


def test_a_first_guess_is_said_to_be_one() -> None:
    """Before everything was asked the verdict says that it is a guess."""
    [verdict, *_] = shared_messages(respond(State(), Said("someone invited me")).state)
    assert verdict.lines[-1] == unsure_lines()[0]


@given(FREE_STATES)
def test_any_dialog_can_be_shared(state: State) -> None:
    """Any state gives messages that say something, or none."""
    assert all(message.lines for message in shared_messages(state))
