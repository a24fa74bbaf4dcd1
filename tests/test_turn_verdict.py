"""The verdict in a dialog: what comes with it, what betters its note, what is taken back after it."""

from dataclasses import replace

import pytest

from dialogs import (
    DECIDING,
    Heard,
    Intent,
    Lead,
    Message,
    Question,
    Reason,
    Said,
    Signal,
    State,
    Tapped,
    Utterance,
    Verdict,
    Wanted,
    WarningSign,
    respond,
)
from dialogs.wording import (
    correction_choices,
    correction_lines,
    done_lines,
    note_choices,
    question_line,
    stale_lines,
    start_lines,
    struck_lines,
    verdict_lines,
)
from tests.turns import COLLEGE, MET, SELLS, SHARED, judged, lines, signals, texts


def test_a_verdict_comes_with_its_note_and_the_next_question() -> None:
    """An accepted invitation has the verdict, the note with its choices, and one question more."""
    turn = respond(State(heard=MET, asked=DECIDING, pending=Question.ODD), Tapped("odd", "nothing"))
    verdict, note, question = turn.reply.messages
    assert verdict == Message(verdict_lines(turn.judgement))
    assert (note.note is not None, note.choices) == (True, note_choices(turn.judgement))
    assert question.lines == (question_line(Question.EVENT, turn.judgement),)
    assert turn.state.pending is Question.EVENT


def test_a_decline_has_no_note_and_no_question() -> None:
    """A declined invitation has the verdict alone, and a way to say that it is wrong."""
    turn = respond(judged(*SELLS[:1], pending=Question.ODD), Tapped("odd", "sales_pitch"))
    assert turn.judgement.verdict is Verdict.DECLINE
    assert turn.reply.messages == (
        Message(verdict_lines(turn.judgement), choices=note_choices(turn.judgement)),
    )
    assert turn.state.pending is None


def test_a_better_note_is_shown_and_then_the_end_is_said() -> None:
    """The last answer brings the note once more, and a closing line."""
    asked = (Question.EVENT, Question.NAME, Question.GOAL, Question.SENDER)
    state = judged(*MET, asked=asked, pending=Question.SENDER)
    turn = respond(state, Said("Anna"))
    note, end = turn.reply.messages
    assert note.note is not None
    assert note.note.text.endswith("-Anna")
    assert end == Message(done_lines())
    assert turn.state.pending is None


def test_a_usual_wish_is_heard_in_words() -> None:
    """A tapped wish is remembered as what it means, so that the note can say it."""
    state = judged(*MET, asked=(Question.GOAL,), pending=Question.GOAL)
    turn = respond(state, Tapped("goal", "advice"))
    assert turn.state.heard[-1] == Heard(Question.GOAL, text="ask for some advice")


def test_another_wording_changes_the_note_alone() -> None:
    """Another wording says the same otherwise; the dialog goes on where it was."""
    state = judged(*MET, asked=(Question.NAME,), pending=Question.NAME)
    one, other = respond(state, Tapped("note", "another")), respond(state, Said("another wording"))
    assert one == other
    assert one.state == replace(state, wording=1)
    (message,) = one.reply.messages
    assert message.note is not None
    assert message.note != respond(one.state, Tapped("note", "another")).reply.messages[0].note


@pytest.mark.parametrize("utterance", [Said("no"), Said("that's wrong"), Tapped("note", "wrong")], ids=repr)
def test_a_no_to_the_verdict_shows_what_was_understood(utterance: Utterance) -> None:
    """After the verdict a "no" brings what was understood, each point to be struck."""
    turn = respond(judged(*MET), utterance)
    assert turn.reply.messages == (
        Message(correction_lines(turn.judgement), choices=correction_choices(turn.judgement)),
    )


@pytest.mark.parametrize("utterance", [Said("yes"), Said("ok"), Wanted(Intent.SKIP)], ids=repr)
def test_a_yes_to_the_verdict_is_the_end(utterance: Utterance) -> None:
    """After the verdict there is nothing to affirm."""
    assert lines(respond(judged(*MET), utterance)) == texts(Message(done_lines()))


def test_after_a_strike_the_rest_can_be_struck() -> None:
    """A strike says what is left of what was understood, and goes on with the dialog under it."""
    state = judged(*MET, *SELLS[1:], asked=tuple(Question))
    card, verdict, *_ = respond(state, Tapped("strike", "sales_pitch")).reply.messages
    left = respond(state, Tapped("strike", "sales_pitch")).judgement
    assert card.lines == (*struck_lines(WarningSign.SALES_PITCH), *correction_lines(left))
    assert card.choices == correction_choices(left)
    assert verdict.lines == verdict_lines(left)


def test_after_the_last_strike_nothing_is_left_to_strike() -> None:
    """A strike after which nothing is understood says so alone."""
    card, *_ = respond(judged(*MET), Tapped("strike", "met_professionally")).reply.messages
    assert card == Message(struck_lines(Reason.MET_PROFESSIONALLY))


def test_a_denial_answers_the_question_that_is_open() -> None:
    """What is taken back at the last question that decides leaves none open."""
    turn = respond(judged(*MET, pending=Question.ODD), Said("no, we never met"))
    assert (turn.judgement.verdict, turn.state.pending) == (Verdict.DECLINE, None)


def test_what_was_struck_holds_no_more() -> None:
    """A struck point is said to be struck, and the dialog goes on without it."""
    turn = respond(judged(*MET), Tapped("strike", "met_professionally"))
    assert Reason.MET_PROFESSIONALLY not in turn.judgement.reasons
    assert turn.reply.messages[0].lines[: len(struck_lines())] == struck_lines(Reason.MET_PROFESSIONALLY)
    assert (
        respond(turn.state, Tapped("strike", "met_professionally")).reply.messages[0].lines == stale_lines()
    )


@pytest.mark.parametrize(
    ("heard", "said", "gone"),
    [
        (MET, "no, we never met", Reason.MET_PROFESSIONALLY),
        (MET, "actually I didn't meet her, it was my sister who did", Reason.MET_PROFESSIONALLY),
        (SHARED, "she never went there", Reason.SHARED_INVOLVEMENT),
        (SHARED, "wait, not my school", Reason.SHARED_INVOLVEMENT),
    ],
)
@pytest.mark.parametrize("pending", [None, Question.NAME, Question.GOAL])
def test_a_correction_is_taken_whatever_was_asked(
    heard: tuple[Heard, ...], said: str, gone: Signal, pending: Question | None
) -> None:
    """What a person takes back in words after the verdict is struck and said to be."""
    turn = respond(judged(*heard, asked=(Question.NAME, Question.GOAL), pending=pending), Said(said))
    assert gone not in signals(turn)
    assert gone.value in turn.state.struck
    assert lines(turn)[0] == struck_lines(gone)[0].text


def test_a_correction_that_says_no_more_is_not_weighed() -> None:
    """Of "no, we never met" nothing is left to weigh; of a longer one there is."""
    bare = respond(judged(*MET), Said("no, we never met"))
    longer = respond(judged(*MET), Said("no, we never met, she is a friend of my sister"))
    assert (bare.state.heard, longer.state.heard[:-1]) == (MET, MET)


@pytest.mark.parametrize("said", ["actually she is selling insurance", "thats wrong we work together"])
@pytest.mark.parametrize("question", [Question.NAME, Question.GOAL])
def test_a_second_thought_is_no_answer(question: Question, said: str) -> None:
    """What begins with "actually" or "that's wrong" is told about the invitation: no name, no wish."""
    state = judged(*MET, asked=(question,), pending=question)
    assert respond(state, Said(said)).state.heard[-1] == Heard(text=said)


def test_what_changes_nothing_is_answered_with_what_was_understood() -> None:
    """Something told after the verdict that makes no difference is not brushed off."""
    state = judged(*MET, asked=(Question.EVENT, Question.NAME, Question.GOAL, Question.SENDER))
    turn = respond(state, Said("she again, as I said"))
    assert turn.reply.messages[0].lines in (correction_lines(turn.judgement), verdict_lines(turn.judgement))


@pytest.mark.parametrize("pending", [None, Question.NAME, Question.GOAL])
def test_another_invitation_begins_another_dialog(pending: Question | None) -> None:
    """A new invitation told after the verdict is a new dialog, whatever was asked last."""
    said = "A recruiter from another firm just invited me too"
    turn = respond(judged(*MET, pending=pending), Said(said))
    assert (turn.state.number, turn.state.heard) == (2, (Heard(text=said),))


def test_a_greeting_after_the_verdict_is_a_new_beginning() -> None:
    """Whoever says hello after the verdict finds the homepage."""
    turn = respond(judged(*MET), Said("hi"))
    assert (turn.state, turn.reply.messages[0].lines) == (State(number=2), start_lines())


@pytest.mark.parametrize("pending", [Question.NAME, Question.SHARED, Question.GOAL, Question.SENDER, None])
def test_a_warning_after_nothing_odd_counts_again(pending: Question | None) -> None:
    """A “nothing odd” is no last word: what is told later, at whatever question, changes the verdict."""
    turn = respond(judged(*COLLEGE, pending=pending), Said("oh wait, he also wants me to buy crypto"))
    assert turn.judgement.verdict is Verdict.LOOK_FIRST


@pytest.mark.parametrize(
    ("heard", "said", "left"),
    [
        (COLLEGE, "scratch that, different school", set()),
        (COLLEGE, "no wait, it wasn't the same college", set()),
        ((Heard(text="we met at a fair"),), "no wait, it was a wedding", {Lead.MET_SOCIALLY}),
        (
            (Heard(text="we met at a wedding"),),
            "scratch that, it was a career fair",
            {Reason.MET_PROFESSIONALLY},
        ),
    ],
)
def test_a_correction_puts_one_tie_in_the_place_of_another(
    heard: tuple[Heard, ...], said: str, left: set[Signal]
) -> None:
    """What a thing turns out to be counts instead of what it was said to be."""
    for pending in (*DECIDING, None):
        assert signals(respond(judged(*heard, pending=pending), Said(said))) == left


def test_a_wish_can_be_added_again() -> None:
    """“Add what I'd like” asks for the wish however often, the last counts, and an open question waits."""
    state = judged(*MET, asked=(Question.EVENT, Question.NAME, Question.GOAL), pending=Question.NAME)
    asked = respond(replace(state, heard=(*MET, Heard(Question.GOAL, "a short chat"))), Tapped("note", "add"))
    assert asked.state.pending is Question.GOAL
    assert asked.reply.messages[0].lines == (question_line(Question.GOAL, asked.judgement),)
    told = respond(asked.state, Tapped("goal", "advice"))
    assert told.state.heard == (*MET, Heard(Question.GOAL, "ask for some advice"))
    assert told.state.pending is Question.NAME


def test_a_wish_waits_for_a_question_that_decides() -> None:
    """While the verdict is open, the question that decides it comes first."""
    state = judged(*MET, pending=Question.ODD)
    assert respond(state, Tapped("note", "add")).state == state


def test_a_wish_can_be_added_where_everything_is_known() -> None:
    """Even where nothing is left to ask, the wish can be told anew."""
    answers = {
        Question.EVENT: "the Denver job fair",
        Question.NAME: "Ana",
        Question.GOAL: "a short chat",
        Question.SENDER: "Tom",
    }
    heard = (*MET, *(Heard(question, text) for question, text in answers.items()))
    state = judged(*heard, asked=tuple(answers))
    assert respond(state, Tapped("note", "add")).state.pending is Question.GOAL
