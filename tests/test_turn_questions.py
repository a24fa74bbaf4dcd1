"""Questions in a dialog: which is asked, what answers it, and what comes in between."""

from dataclasses import replace

import pytest

from dialogs import (
    DECIDING,
    Heard,
    Intent,
    Lead,
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
from dialogs.wording import question_line, stale_lines, unknown_lines, verdict_lines, welcome_lines
from tests.turns import COLLEGE, MET, judged, lines, signals


@pytest.mark.parametrize(
    "utterance",
    [
        Wanted(Intent.HELP),
        Wanted(Intent.PRIVACY),
        Wanted(Intent.RULES),
        Tapped("how", "met", 7),
        Said("help"),
    ],
    ids=repr,
)
def test_an_open_question_is_asked_again_under_an_aside(utterance: Utterance) -> None:
    """An aside changes nothing, and the question that is open comes again under it."""
    state = judged(*MET, asked=(Question.NAME,), pending=Question.NAME)
    turn = respond(state, utterance)
    assert turn.state == state
    assert turn.reply.messages[-1].lines == (question_line(Question.NAME, turn.judgement),)


def test_a_skipped_question_is_not_asked_again() -> None:
    """Skipping goes on to another question or to the verdict, and never back."""
    turn = respond(State(), Said("Someone invited me."))
    seen = []
    while turn.state.pending in DECIDING:
        seen.append(turn.state.pending)
        turn = respond(turn.state, Tapped(turn.state.pending, "skip"))
    assert len(seen) == len(set(seen))
    assert turn.reply.messages[0].lines == verdict_lines(turn.judgement)


@pytest.mark.parametrize("word", ["yes", "Yeah", "ok"])
def test_a_yes_alone_is_asked_what_it_means_once(word: str) -> None:
    """A "yes" to a question that it does not answer is asked again; the second one is let be."""
    state = State(heard=(Heard(text="hm"),), asked=(Question.LINK,), pending=Question.LINK)
    first = respond(state, Said(word))
    if not first.judgement.leads:
        assert first.state == replace(state, heard=(*state.heard, Heard(Question.LINK, word)))
        assert first.reply.messages[0].choices
    second = respond(first.state, Said(word))
    assert second.state.pending is not Question.LINK


def test_what_is_shared_is_asked_for_after_a_yes() -> None:
    """A "yes" to the question for what is shared is asked what it is, with the same choices."""
    state = State(
        heard=(Heard(text="hm"),),
        asked=DECIDING,
        pending=Question.SHARE,
        struck=("shared_involvement",),
    )
    turn = respond(state, Said("yes"))
    assert turn.reply.messages[0].lines == (question_line(Question.SHARED, turn.judgement),)
    assert {choice.question for choice in turn.reply.messages[0].choices} == {"share"}


TOLD = Heard(
    text="I met him at a conference. We both went to the same college. We have 12 people in common. "
    "He wants to sell me his insurance."
)


@pytest.mark.parametrize("utterance", [Said("yes"), Said("that's right"), Tapped("confirm", "yes")], ids=repr)
@pytest.mark.parametrize(
    ("question", "heard"),
    [
        (Question.HOW, [Heard(Question.HOW, choice="met")]),
        (Question.HOW, [Heard(Question.HOW, choice="met"), Heard(Question.HOW, choice="know")]),
        (Question.SHARE, [Heard(Question.SHARE, choice="school"), Heard(Question.SHARED, "UIowa")]),
        (Question.LINK, [Heard(Question.LINK, choice="mutual_connection")]),
        (Question.ODD, [Heard(Question.ODD, choice="sales_pitch")]),
    ],
)
def test_a_yes_to_what_was_understood_settles_it(
    question: Question, heard: list[Heard], utterance: Utterance
) -> None:
    """A "yes" to "I read …, right?" is the same as having tapped all that was understood."""
    state = State(heard=(TOLD, *heard), asked=DECIDING, pending=question)
    turn = respond(state, utterance)
    assert set(turn.state.heard) >= set(state.heard)
    assert all(one.choice for one in set(turn.state.heard) - set(state.heard))
    assert turn.state.pending not in DECIDING
    assert turn.reply.messages[0].lines == verdict_lines(turn.judgement)


def test_a_yes_settles_all_that_was_understood() -> None:
    """Of two things that were read, a "yes" settles both."""
    story = Heard(text="he wants me to send him money in bitcoin and his profile is empty, no photo")
    state = State(heard=(story,), asked=DECIDING, pending=Question.ODD)
    settled = (WarningSign.SCAM, WarningSign.FAKE_PROFILE)
    heard = (story, *(Heard(Question.ODD, choice=sign) for sign in settled))
    assert respond(state, Said("yes")).state.heard == heard


@pytest.mark.parametrize(("choice", "heard"), [("maybe", TOLD), ("yes", Heard(text="hm"))], ids=repr)
def test_what_nobody_offered_is_no_yes(choice: str, heard: Heard) -> None:
    """Neither a choice that is none nor a "yes" to nothing settles anything."""
    state = State(heard=(heard,), asked=DECIDING, pending=Question.LINK)
    turn = respond(state, Tapped("confirm", choice))
    assert (turn.state, turn.reply.messages[0].lines) == (state, stale_lines())


@pytest.mark.parametrize(
    ("question", "choice", "group"),
    [
        (Question.HOW, "met", {Reason.MET_PROFESSIONALLY, Reason.ALREADY_KNOW}),
        (Question.LINK, "mutual_connection", set(Lead)),
    ],
)
@pytest.mark.parametrize("utterance", [Said("no"), Tapped("confirm", "no")], ids=repr)
def test_a_no_to_what_was_understood_takes_it_away(
    question: Question, choice: str, group: set[Signal], utterance: Utterance
) -> None:
    """A "no" to "I read …, right?" rules out what was understood."""
    state = State(heard=(TOLD, Heard(question, choice=choice)), asked=DECIDING, pending=question)
    assert signals(respond(state, utterance)) & group == set()


def test_what_was_understood_is_asked_in_the_persons_words() -> None:
    """A question whose answer is half known says what was read; one of which nothing was read is open."""
    state = State(
        heard=(TOLD, Heard(Question.SHARE, choice="school")), asked=DECIDING, pending=Question.SHARE
    )
    message = respond(state, Wanted(Intent.HELP)).reply.messages[1]
    assert message.lines[0].text.startswith("I read: a school in common (“")
    assert [choice.label for choice in message.choices] == ["Yes", "No", "Skip"]
    silent = replace(state, heard=(Heard(Question.SHARE, choice="school"),))
    assert respond(silent, Wanted(Intent.HELP)).reply.messages[1].lines == (
        question_line(Question.SHARE, respond(silent, Wanted(Intent.HELP)).judgement),
    )


def test_an_answer_may_be_the_label_of_a_choice() -> None:
    """Whoever types out what a button says has tapped it."""
    state = State(heard=(Heard(text="hm"),), asked=(Question.HOW,), pending=Question.HOW)
    assert respond(state, Said("i know them well")) == respond(state, Tapped("how", "know"))


def test_an_answer_tells_what_it_tells_whatever_was_asked() -> None:
    """A choice of another question than the open one is taken, and the open one is let stand."""
    state = State(heard=(Heard(text="hm"),), asked=(Question.HOW,), pending=Question.HOW)
    turn = respond(state, Tapped("share", "profession"))
    assert Reason.SHARED_INVOLVEMENT in turn.judgement.reasons


@pytest.mark.parametrize("answer", [Said("no"), Said(" "), Said("skip"), Tapped("name", "skip")], ids=repr)
def test_a_question_that_betters_may_be_left_unanswered(answer: Utterance) -> None:
    """A "no", an empty line or a skip goes on to the next question, with nothing heard."""
    state = judged(*MET, asked=(Question.EVENT, Question.NAME), pending=Question.NAME)
    turn = respond(state, answer)
    assert turn.state == replace(state, asked=(*state.asked, Question.GOAL), pending=Question.GOAL)
    assert lines(turn) == [question_line(Question.GOAL, turn.judgement).text]


def test_a_no_to_the_last_question_is_the_end() -> None:
    """Where nothing is left to ask, no question stays open."""
    state = judged(*MET, asked=tuple(Question)[4:], pending=Question.SENDER)
    assert respond(state, Said("no")).state == replace(state, pending=None)


@pytest.mark.parametrize("answer", ["4", "???"])
def test_an_answer_without_a_letter_is_asked_again(answer: str) -> None:
    """A number that no choice has is no name."""
    state = judged(*MET, asked=(Question.NAME,), pending=Question.NAME)
    turn = respond(state, Said(answer))
    assert turn.state == state
    assert turn.reply.messages[0].lines == unknown_lines()


@pytest.mark.parametrize("question", [Question.NAME, Question.ODD])
def test_a_greeting_is_no_answer(question: Question) -> None:
    """Somebody who says hello again is asked the open question again."""
    state = judged(*MET, asked=(Question.NAME,), pending=question)
    turn = respond(state, Said("hello?"))
    assert (turn.state, lines(turn)) == (state, [question_line(question, turn.judgement).text])


def test_an_answer_may_hold_more_than_was_asked() -> None:
    """The answer is taken and the rest is weighed."""
    said = Said("Marcus. oh and he's trying to sell me insurance")
    turn = respond(judged(*COLLEGE, pending=Question.NAME), said)
    assert (turn.judgement.facts.name, turn.judgement.verdict) == ("Marcus", Verdict.LOOK_FIRST)
    assert turn.state.heard[2:] == (
        Heard(Question.NAME, "Marcus"), Heard(text="oh and he's trying to sell me insurance"),
    )  # fmt: skip


@pytest.mark.parametrize("answer", ["ask about her team. nice one", "Iowa, Ames", "Anna; and so on and on"])
def test_an_answer_without_more_stays_whole(answer: str) -> None:
    """A second part that says nothing of anybody belongs to the answer."""
    turn = respond(judged(*COLLEGE, pending=Question.GOAL), Said(answer))
    assert turn.state.heard[2:] == (Heard(Question.GOAL, answer),)


def test_taps_alone_lead_to_a_verdict() -> None:
    """Whatever is tapped, the verdict comes after the way in and four answers at most."""
    turn = respond(State(), Tapped("start", "incoming"))
    paths = [turn]
    for _ in range(4):
        paths = [
            respond(turn.state, Tapped(choice.question, choice.id))
            for turn in paths
            for message in turn.reply.messages[:1]
            for choice in message.choices
            if choice.question in DECIDING
        ]
    assert paths
    assert [turn for turn in paths if turn.state.pending in DECIDING] == []


def test_thanks_before_the_verdict_leave_the_question_open() -> None:
    """Thanks in between are answered, and the open question is asked again."""
    state = respond(State(), Said("Someone invited me.")).state
    turn = respond(state, Said("thanks!"))
    assert turn.state == state
    assert turn.reply.messages[0].lines == welcome_lines()
    assert turn.reply.messages[1].choices


def test_a_second_tap_is_no_answer_to_the_next_question() -> None:
    """A question that was answered by a tap is not answered again: the open one comes once more."""
    state = judged(*MET, asked=(Question.NAME,), pending=Question.NAME)
    turn = respond(state, Tapped("how", "met"))
    assert turn.state == state
    assert turn.reply.messages[0].lines == (question_line(Question.NAME, turn.judgement),)
