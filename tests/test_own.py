"""What is a person's own: it fills in what a dialog leaves unsaid, where it can mean one thing alone."""

from __future__ import annotations

import pytest

from dialogs import (
    Choice,
    Direction,
    Facts,
    Heard,
    Intent,
    Judgement,
    Manner,
    Preferences,
    Question,
    Reason,
    Said,
    State,
    Tapped,
    Turn,
    Verdict,
    Wanted,
    preferences_from_dict,
    preferences_to_dict,
    respond,
)
from dialogs.own import own_choices, with_own
from tests.fake_engine import TODAY

ANA = Preferences(
    sender="Ana",
    manner=Manner.FORMAL,
    has_premium=True,
    has_cheers=False,
    schools=("University of Iowa", "Lincoln High School"),
    employers=("Acme", "Initech"),
)
COLLEGE = "hi so a girl who went to my college sent me a request on linkedin but i dont know her. accept?"


def shared(words: str | None, kind: str | None = "school", sender: str | None = None) -> Judgement:
    """A judgement by which something is shared, in these words."""
    facts = Facts(shared=words, shared_kind=kind, sender=sender)
    return Judgement(Verdict.ACCEPT, reasons=(Reason.SHARED_INVOLVEMENT,), facts=facts)


@pytest.mark.parametrize(
    ("words", "kind", "known"),
    [
        ("my college", "school", "University of Iowa"),
        ("same uni", "school", "University of Iowa"),
        (None, "school", None),
        ("my school", "school", None),
        ("high school", "school", None),
        ("her college", "school", None),
        ("BITS Pilani", "school", None),
        ("my company", "employer", None),
        ("my church", "organisation", None),
        ("my college", None, None),
    ],
)
def test_what_is_filled_in(words: str | None, kind: str | None, known: str | None) -> None:
    """The one school that plain words can mean is filled in; what was named, or fits two, stays."""
    filled = with_own(shared(words, kind), ANA)
    assert filled.facts == Facts(shared=known or words, shared_kind=kind, sender="Ana")


def test_the_one_employer_is_filled_in() -> None:
    """Where a person has had one employer, "my company" is that one; a former one may be another."""
    ana = Preferences(employers=("Acme",))
    assert with_own(shared("my company", "employer"), ana).facts.shared == "Acme"
    assert with_own(shared("former employer", "employer"), ana).facts.shared == "former employer"


def test_who_signed_otherwise_signs_so() -> None:
    """What was said in the dialog goes before what was said once for all."""
    told = shared("BITS Pilani", sender="Anna")
    assert with_own(told, ANA) is told
    assert with_own(told, Preferences()) is told


@pytest.mark.parametrize(
    ("words", "kind", "ids"),
    [
        ("my school", "school", ["school-0", "school-1"]),
        ("high school", "school", ["school-1"]),
        ("her college", "school", ["school-0"]),
        ("my company", "employer", ["employer-0", "employer-1"]),
        ("my church", "organisation", []),
        ("BITS Pilani", "school", []),
    ],
)
def test_what_is_offered(words: str, kind: str, ids: list[str]) -> None:
    """Those of the person's own that can be meant are offered, under ids without a name in them."""
    assert [one.id for one in own_choices(Question.SHARED, shared(words, kind), ANA)] == ids
    assert own_choices(Question.NAME, shared(words, kind), ANA) == ()


def say(state: State, text: str, preferences: Preferences) -> Turn:
    """The turn of something said."""
    return respond(state, Said(text), today=TODAY, preferences=preferences)


def notes(turn: Turn) -> str:
    """The notes of a turn's reply."""
    return "\n".join(message.note.text for message in turn.reply.messages if message.note)


def test_an_own_school_needs_no_question() -> None:
    """With one school known "my college" names it, and neither it nor the signature is asked for."""
    ana = Preferences("Ana", schools=("University of Iowa",))
    turn = say(State(), COLLEGE, ana)
    assert turn.state.pending is Question.NAME
    assert "University of Iowa" in notes(turn)
    assert "Ana" in notes(turn)
    assert turn.judgement.facts.shared == "college"
    turn = say(turn.state, "Priya", ana)
    turn = respond(turn.state, Tapped("goal", "skip"), today=TODAY, preferences=ana)
    assert (turn.state.pending, Question.SENDER in turn.state.asked) == (None, False)


def test_the_state_holds_nothing_of_the_preferences() -> None:
    """The same words give the same state, whatever is the person's own, but for what is asked next."""
    with_them = say(State(), COLLEGE, ANA).state
    without = say(State(), COLLEGE, Preferences()).state
    assert (with_them.heard, with_them.direction) == (without.heard, without.direction)


def test_of_several_schools_one_is_tapped() -> None:
    """With two that can be meant both are offered before Skip, and a tap, or the name typed, settles it."""
    ana = Preferences(schools=("University of Iowa", "BITS Pilani"))
    asked = say(State(), COLLEGE, ana)
    offered = [
        Choice("shared", "school-0", "University of Iowa"),
        Choice("shared", "school-1", "BITS Pilani"),
        Choice("shared", "skip", "Skip"),
    ]
    assert list(asked.reply.messages[-1].choices) == offered
    again = respond(asked.state, Wanted(Intent.HELP), today=TODAY, preferences=ana)
    assert list(again.reply.messages[-1].choices) == offered
    tapped = respond(asked.state, Tapped("shared", "school-1"), today=TODAY, preferences=ana)
    assert tapped.state.heard[-1] == Heard(Question.SHARED, "BITS Pilani", "school-1")
    assert "BITS Pilani" in notes(tapped)
    assert "BITS Pilani" in notes(say(asked.state, "bits pilani", ana))
    for forged in ("school-2", "employer-0", "school-x"):
        stale = respond(asked.state, Tapped("shared", forged), today=TODAY, preferences=ana)
        assert stale.state == asked.state


def test_a_premium_account_has_a_wider_box() -> None:
    """A note with an invitation may be longer with Premium; a message after accepting is as it was."""
    outgoing = State(direction=Direction.OUTGOING)
    for state, preferences, limit in (
        (outgoing, Preferences(), 200),
        (outgoing, Preferences(has_premium=True), 300),
        (State(), Preferences(has_premium=True), 600),
    ):
        turn = say(state, COLLEGE, preferences)
        assert [message.note.limit for message in turn.reply.messages if message.note] == [limit]


def test_a_dialog_is_shown_again() -> None:
    """What is taken up again says its verdict and note once more, and asks what was open."""
    first = say(State(), COLLEGE, Preferences())
    assert respond(first.state, Wanted(Intent.SHOW), today=TODAY) == first
    assert respond(State(), Wanted(Intent.SHOW), today=TODAY).state == State()


def test_preferences_come_back_from_plain_values() -> None:
    """What is stored comes back the same; anything else gives the usual ones."""
    stored = preferences_to_dict(ANA)
    assert preferences_from_dict(stored) == ANA
    assert preferences_from_dict(preferences_to_dict(Preferences())) == Preferences()
    broken_ones: tuple[object, ...] = (
        None,
        [],
        {},
        {**stored, "version": 2},
        {**stored, "manner": "rude"},
        {**stored, "schools": 1},
    )
    for broken in broken_ones:
        assert preferences_from_dict(broken) == Preferences()
