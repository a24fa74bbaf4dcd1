"""A turn of the dialog: what is heard, asked and said; total, and the same every time."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs import (
    DECIDING,
    Direction,
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
    Turn,
    Utterance,
    Verdict,
    Wanted,
    WarningSign,
    respond,
    state_from_dict,
    state_to_dict,
)
from dialogs.memory import LONGEST_DIALOG
from dialogs.wording import (
    correction_choices,
    correction_lines,
    done_lines,
    help_lines,
    note_choices,
    opening_lines,
    privacy_lines,
    question_line,
    restart_lines,
    rules_lines,
    stale_lines,
    start_choices,
    start_lines,
    struck_lines,
    thanks_lines,
    unknown_command_lines,
    unknown_lines,
    verdict_lines,
    welcome_lines,
)
from tests.states import FREE_STATES, JSON_VALUES, UTTERANCES

ROOT = Path(__file__).parents[1]
LONGEST_MESSAGE = 4_096

# Taps settle a dialog whatever the weights are, so that no test hangs on a close call.
MET = (Heard(text="Someone invited me."), Heard(Question.HOW, choice="met"))
SHARED = (Heard(text="Someone invited me."), Heard(Question.SHARE, choice="school"))
SELLS = (Heard(text="Someone invited me."), Heard(Question.ODD, choice="sales_pitch"))


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


# The commands of the dialog itself.


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


# How an invitation is told.


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


# Questions that decide, and a "yes" or "no" to them.


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


# The verdict and what comes after it.


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


@pytest.mark.parametrize("answer", [Said("no"), Said(" "), Said("skip"), Tapped("name", "skip")], ids=repr)
def test_a_question_that_betters_may_be_left_unanswered(answer: Utterance) -> None:
    """A "no", an empty line or a skip goes on to the next question, with nothing heard."""
    state = judged(*MET, asked=(Question.EVENT, Question.NAME), pending=Question.NAME)
    turn = respond(state, answer)
    assert turn.state == replace(state, asked=(*state.asked, Question.GOAL), pending=Question.GOAL)
    assert lines(turn) == [question_line(Question.GOAL, turn.judgement).text]


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


def test_a_second_thought_is_no_answer() -> None:
    """What begins with "actually" or "wait" is told about the invitation, and is nobody's name."""
    state = judged(*MET, asked=(Question.NAME,), pending=Question.NAME)
    turn = respond(state, Said("actually she is selling insurance"))
    assert turn.state.heard[-1] == Heard(text="actually she is selling insurance")


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


# Laws that hold for anything.


def check(turn: Turn) -> None:
    """What holds for any turn whatever."""
    assert turn.reply.messages
    for message in turn.reply.messages:
        assert any(line.text.strip() for line in message.lines)
        assert all(choice.label.strip() for choice in message.choices)
        assert all(len(f"{c.question}:{c.id}".encode()) <= 48 for c in message.choices)
        length = sum(len(line.text) + 1 for line in message.lines)
        length += len(message.note.text) if message.note else 0
        assert length <= LONGEST_MESSAGE
    assert (turn.state.pending is None) or turn.state.pending in turn.state.asked


@settings(max_examples=80)
@given(st.lists(UTTERANCES, min_size=1, max_size=5))
def test_any_dialog_is_answered_and_can_be_stored(utterances: list[Utterance]) -> None:
    """Any sequence of utterances gets a reply each, from states that survive being stored."""
    state = State()
    for utterance in utterances:
        turn = respond(state, utterance)
        check(turn)
        state = state_from_dict(json.loads(json.dumps(state_to_dict(turn.state))))
        assert state == turn.state


@settings(max_examples=80)
@given(FREE_STATES, UTTERANCES)
def test_any_state_and_any_utterance_give_a_reply(state: State, utterance: Utterance) -> None:
    """Any state, also one that no dialog leads to, has a reply to anything, and the same one twice."""
    turn = respond(state, utterance)
    check(replace(turn, state=replace(turn.state, pending=None)))
    assert respond(state, utterance) == turn


@settings(max_examples=50)
@given(JSON_VALUES, st.dictionaries(st.sampled_from([*state_to_dict(State())]), JSON_VALUES), UTTERANCES)
def test_anything_stored_can_be_gone_on_from(
    stored: object, change: dict[str, object], utterance: Utterance
) -> None:
    """Any stored value, whole or in part not ours, gives a state that a dialog can go on from."""
    for value in (stored, state_to_dict(State()) | change):
        check(respond(state_from_dict(value), utterance))


@settings(max_examples=50)
@given(st.lists(UTTERANCES, min_size=1, max_size=6))
def test_any_dialog_asks_no_question_twice(utterances: list[Utterance]) -> None:
    """In any dialog a question is put on the list of those asked once, until a new dialog begins."""
    state = State()
    for utterance in utterances:
        state = respond(state, utterance).state
        assert len(state.asked) == len(set(state.asked))


PROBE = """
import dialogs, json, sys
told = {"telegram", "rich", "pydantic", "pydantic_settings", "aiohttp", "asyncio"} & set(sys.modules)
state = dialogs.State()
said = []
for text in json.loads(sys.stdin.read()):
    turn = dialogs.respond(state, dialogs.Said(text))
    said.append(repr(turn))
    state = turn.state
print(json.dumps([sorted(told), said]))
"""


def test_no_seed_of_the_hashes_changes_a_dialog_and_nothing_heavy_is_loaded() -> None:
    """Two processes say the same, and thinking needs neither Telegram nor terminal nor settings."""
    said = json.dumps(
        [
            "he's a nurse like me and sells insurance, no photo",
            "yes",
            "from Iowa, we met at the fair in 2019",
            "no",
        ]
    )
    runs = [
        subprocess.run(  # noqa: S603  # our own program, written above
            [sys.executable, "-c", PROBE],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            input=said,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    ]
    assert runs[0] == runs[1]
    assert json.loads(runs[0])[0] == []


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


# What is said beside an answer, and what is taken back at any question.

COLLEGE = (Heard(text="she went to my college"), Heard(Question.ODD, choice="nothing"))


@pytest.mark.parametrize("pending", [Question.NAME, Question.SHARED, Question.GOAL, Question.SENDER, None])
def test_a_warning_after_nothing_odd_counts_again(pending: Question | None) -> None:
    """A “nothing odd” is no last word: what is told later, at whatever question, changes the verdict."""
    turn = respond(judged(*COLLEGE, pending=pending), Said("oh wait, he also wants me to buy crypto"))
    assert turn.judgement.verdict is Verdict.LOOK_FIRST


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


# What comes late, twice or in between.


def test_a_way_in_offers_the_first_answers() -> None:
    """After a tap on the homepage a first verdict needs no typing; what is typed is read as the story."""
    opened = respond(State(), Tapped("start", "incoming"))
    [message] = opened.reply.messages
    assert [choice.id for choice in message.choices] == ["met", "know", "stranger", "skip"]
    assert (opened.state.pending, opened.state.asked) == (None, ())
    told = respond(opened.state, Said("my old boss wants to connect"))
    assert told.state.heard[0] == Heard(text="my old boss wants to connect")


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
