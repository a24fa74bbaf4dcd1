"""A turn of the dialog: its commands, how it begins, and what is kept of what was told."""

import pytest

from dialogs import (
    Direction,
    Heard,
    Intent,
    Message,
    Question,
    Said,
    State,
    Tapped,
    Utterance,
    Verdict,
    Wanted,
    respond,
)
from dialogs.memory import LONGEST_DIALOG
from dialogs.wording import (
    done_lines,
    help_lines,
    opening_lines,
    privacy_lines,
    question_line,
    restart_lines,
    rules_lines,
    stale_lines,
    start_choices,
    start_lines,
    thanks_lines,
    unknown_command_lines,
    unknown_lines,
)
from tests.turns import MET, after, judged

LONGEST_MESSAGE = 4_096


@pytest.mark.parametrize(
    ("utterance", "said"),
    [
        (Wanted(Intent.START), start_lines()),
        (Wanted(Intent.RESTART), restart_lines()),
        (Said("start over"), restart_lines()),
        (Wanted(Intent.HELP), help_lines()),
        (Said("Help!"), help_lines()),
        (Wanted(Intent.PRIVACY), privacy_lines()),
        (Wanted(Intent.RULES), rules_lines()),
        (Tapped("start", "rules"), rules_lines()),
        (Said("how do you decide?"), rules_lines()),
        (Said("Thank you!"), thanks_lines()),
        (Wanted(Intent.SKIP), done_lines()),
        (Wanted(Intent.AFFIRM), help_lines()),
        (Tapped("start", "incoming"), opening_lines(Direction.INCOMING)),
        (Tapped("start", "outgoing"), opening_lines(Direction.OUTGOING)),
        (Tapped("where", "here"), stale_lines()),
        (Tapped("how", "here"), stale_lines()),
        (Tapped("how", "met", 7), stale_lines()),
        (Tapped("confirm", "yes"), stale_lines()),
        (Tapped("strike", "here"), stale_lines()),
        (Tapped("note", "another"), stale_lines()),
        (Tapped("note", "add"), stale_lines()),
        (Tapped("note", "elsewhere"), stale_lines()),
        (Tapped("start", "elsewhere"), stale_lines()),
        (Wanted(Intent.HELP, unknown="foo"), (*unknown_command_lines("foo"), *help_lines())),
        (Said(""), unknown_lines()),
    ],
    ids=repr,
)
def test_what_a_fresh_dialog_answers(utterance: Utterance, said: tuple[object, ...]) -> None:
    """Whatever is no word about an invitation has its own fitting answer, and is not remembered."""
    turn = respond(State(), utterance)
    assert turn.reply.messages[0].lines == said
    assert turn.state.heard == ()


def test_the_homepage_has_its_ways_in() -> None:
    """The homepage offers both directions and the rules, and leaves an empty dialog as it is."""
    turn = respond(State(number=4), Wanted(Intent.START))
    assert (turn.state, turn.reply.messages) == (
        State(number=4),
        (Message(start_lines(), choices=start_choices()),),
    )


@pytest.mark.parametrize(
    ("utterance", "state"),
    [
        (Wanted(Intent.START), State(number=2)),
        (Wanted(Intent.RESTART), State(number=2)),
        (Said("another one"), State(number=2)),
        (Tapped("start", "incoming"), State(number=2, direction=Direction.INCOMING)),
        (Tapped("start", "outgoing"), State(number=2, direction=Direction.OUTGOING)),
    ],
    ids=repr,
)
def test_a_new_dialog_forgets_the_last(utterance: Utterance, state: State) -> None:
    """A dialog that begins anew has the next number and nothing else."""
    assert respond(judged(*MET, struck=("scam",), wording=3), utterance).state == state


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("hi", start_lines()),
        ("Hello?", start_lines()),
        ("tell me a joke", unknown_lines()),
        ("what is the weather like", unknown_lines()),
    ],
)
def test_small_talk_is_asked_for_the_invitation(said: str, answer: tuple[object, ...]) -> None:
    """A greeting or anything else that names nobody is answered and asked the widest question."""
    turn = respond(State(), Said(said))
    assert turn.reply.messages[0].lines == answer
    assert (turn.state.pending, turn.state.asked) == (Question.HOW, (Question.HOW,))
    assert turn.reply.messages[1].lines == (question_line(Question.HOW, turn.judgement),)


@pytest.mark.parametrize(
    ("said", "direction"),
    [
        ("should I invite my old professor?", Direction.OUTGOING),
        ("I'm thinking of adding a woman from my choir", Direction.OUTGOING),
        ("my old professor invited me", Direction.INCOMING),
        ("she sent me a request, should I add her?", Direction.INCOMING),
        ("my old professor", None),
    ],
)
def test_the_direction_is_heard(said: str, direction: Direction | None) -> None:
    """Who invites whom is read from what was said, where it says so."""
    assert respond(State(), Said(said)).state.direction == direction


def test_a_chosen_direction_stays() -> None:
    """What was chosen on the homepage is not overruled by how it is told."""
    turn = after(State(), Tapped("start", "outgoing"), Said("he sent me a request"))
    assert turn.state.direction is Direction.OUTGOING


def test_a_long_message_is_cut() -> None:
    """Of a message no more is kept than Telegram allows."""
    turn = respond(State(), Said("my boss " * 2_000))
    assert [len(one.text) for one in turn.state.heard] == [LONGEST_MESSAGE]
    turn = respond(State(), Said("my boss " + "x" * 2_000))
    assert [len(one.text) for one in turn.state.heard] == [len("my boss ") + 100]


def test_a_long_dialog_forgets_its_beginning() -> None:
    """Of a dialog the newest words are kept, within a bound."""
    state = judged(*(Heard(text=f"she {place} " + "x " * 1_950) for place in range(3)))
    turn = respond(state, Said("she works with me " + "x " * 1_950))
    assert [one.text[:6] for one in turn.state.heard] == ["she 1 ", "she 2 ", "she wo"]
    assert sum(len(one.text) for one in turn.state.heard) <= LONGEST_DIALOG


def test_a_choice_is_remembered_once() -> None:
    """A choice that is tapped again and again is heard once."""
    turn = after(judged(*MET), *[Tapped("odd", "nothing")] * 5)
    assert turn.state.heard == (*MET, Heard(Question.ODD, choice="nothing"))


@pytest.mark.parametrize("text", ["👋", "42", "?!"])
def test_a_message_without_a_word_is_asked_for_more(text: str) -> None:
    """A fresh dialog that begins with a sign or a number asks how the two know each other."""
    turn = respond(State(), Said(text))
    assert turn.reply.messages[0].lines == unknown_lines()
    assert turn.state.pending is Question.HOW
    assert turn.judgement.verdict is Verdict.DECLINE


def test_the_rules_lead_on() -> None:
    """Who read how it decides still finds the ways in under it."""
    [message] = respond(State(), Tapped("start", "rules")).reply.messages
    assert [choice.id for choice in message.choices] == ["incoming", "outgoing"]


def test_a_way_in_offers_the_first_answers() -> None:
    """After a tap on the homepage a first verdict needs no typing; what is typed is read as the story."""
    opened = respond(State(), Tapped("start", "incoming"))
    [message] = opened.reply.messages
    assert [choice.id for choice in message.choices] == ["met", "know", "stranger", "skip"]
    assert (opened.state.pending, opened.state.asked) == (None, ())
    told = respond(opened.state, Said("my old boss wants to connect"))
    assert told.state.heard[0] == Heard(text="my old boss wants to connect")
