"""What an update changes and what is said, as values; and that handling never raises."""

from __future__ import annotations

import datetime
import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store import Call, Correction, Gathered, Outcome, Past
from bot.telegram import words
from bot.telegram.calls import ANEW
from bot.telegram.handling import handle_letter
from bot.telegram.history import Track, find_corrections, follow
from bot.telegram.memory import Memory, keep, recall
from bot.telegram.reading import (
    Broken,
    Command,
    Deed,
    Edit,
    Forward,
    Letter,
    Nothing,
    Place,
    Tap,
    Text,
    Unreadable,
)
from dialogs import Heard, Judgement, Lead, Question, Reason, Reply, State, Turn, Verdict
from tests.telegram_bot import NOW, POISON, count_up

TODAY = datetime.datetime.fromtimestamp(NOW, datetime.UTC).date()

PRIVATE = Place(1)
ASKED = State(heard=(Heard(text="a story"),))


def handle(deed: Deed, *, place: Place = PRIVATE, state: str | None = None) -> Outcome:
    """The outcome of a deed, with the small dialog of the tests."""
    return handle_letter(Letter(deed, place), Gathered(state), respond=count_up, now=NOW)


def said(outcome: Outcome) -> list[str]:
    """The texts of an outcome's messages."""
    shows = ("sendMessage", "editMessageText")
    return [call.payload["text"] for call in outcome.calls if call.method in shows]


def tap(data: str, **more: Any) -> Tap:
    """A tap on a message with one key."""
    keys = (({"text": "We met", "callback_data": data},),)
    return Tap("q", data, 3, **{"text": "How?", "keys": keys, "is_own": True, **more})


@pytest.mark.parametrize(
    ("deed", "texts"),
    [
        (Text("hello"), ["1: hello"]),
        (Text(""), ["1:"]),
        (Forward("hello"), ["1: passed on hello"]),
        (Text("a\ud800\x00"), ["1: a\ufffd"]),
        (Command("start"), ["1: wanted start"]),
        (Command("help"), ["1: wanted help"]),
        (Command("cancel"), ["1: wanted restart"]),
        (Command("privacy"), ["1: wanted privacy"]),
        (Command("start", "outgoing"), ["1: start=outgoing of None"]),
        (Command("start", "elsewhere"), ["1: wanted start"]),
        (Command("foo"), ["1: wanted help, as foo is not known"]),
        (Command("forget"), [words.FORGET_QUESTION]),
        (Edit(), [words.EDITED]),
        (Unreadable("voice", None), [f"I can't read voice messages, only text. {words.ASK_IN_WORDS}"]),
        (Unreadable("", None), [f"I can't read this, only text. {words.ASK_IN_WORDS}"]),
        (Nothing(), []),
        (Broken("ValueError"), [words.SET_ASIDE]),
        (Text(POISON), [words.SET_ASIDE]),
    ],
)
def test_every_deed_gets_its_answer(deed: Deed, texts: list[str]) -> None:
    """Words and commands go to the dialog, all else gets one fitting sentence or none."""
    assert said(handle(deed)) == texts


def test_the_state_is_carried_from_one_update_to_the_next() -> None:
    """What was kept of the first message is known with the second."""
    first = handle(Text("one"))
    assert said(handle(Text("two"), state=first.state)) == ["2: two"]


@pytest.mark.parametrize("state", [None, '{"dialog": {"version": 999}}', "{}", "[]", "{"])
def test_a_state_from_another_version_is_a_fresh_one(state: str | None) -> None:
    """A state that this version cannot read begins anew, without an error."""
    assert said(handle(Text("one"), state=state)) == ["1: one"]


def test_a_failure_leaves_the_state() -> None:
    """An update that fails changes no state, and its error is told."""
    outcome = handle(Text(POISON), state=handle(Text("one")).state)
    assert outcome.state is None
    assert outcome.error is not None
    assert outcome.error.startswith("ValueError")


def test_a_reply_in_a_group_names_what_it_answers() -> None:
    """In a group a reply hangs on the message that it answers, in its topic."""
    (call,) = handle(Text("hello"), place=Place(-5, reply_to=4, topic=2)).calls
    assert {key: call.payload[key] for key in ("chat_id", "message_thread_id", "reply_parameters")} == {
        "chat_id": -5,
        "message_thread_id": 2,
        "reply_parameters": {"message_id": 4, "allow_sending_without_reply": True},
    }


def test_an_album_gets_one_sentence() -> None:
    """Ten pictures sent together are ten updates, and get one answer."""
    first = handle(Unreadable("photo", "m"))
    assert said(handle(Unreadable("photo", "m"), state=first.state)) == []
    assert len(said(handle(Unreadable("photo", "other"), state=first.state))) == 1


def test_a_tap_is_acknowledged_before_its_reply() -> None:
    """The query ends, then the reply takes the question's place; it says where to go if that is gone."""
    first, second = handle(tap("4:how#met"), place=Place(-5, reply_to=4)).calls
    assert first == Call("answerCallbackQuery", {"callback_query_id": "q"})
    assert (second.method, second.payload["message_id"]) == ("editMessageText", 3)
    assert second.payload["text"] == "1: how=met of 4"
    assert second.payload[ANEW] == {
        "reply_parameters": {"message_id": 4, "allow_sending_without_reply": True}
    }


def test_a_tap_that_fails_is_acknowledged_too() -> None:
    """No button goes on turning: a tap that is set aside is answered and said to be."""
    outcome = handle(tap(f"4:how#{POISON}"))
    assert outcome.calls[0] == Call("answerCallbackQuery", {"callback_query_id": "q"})
    assert said(outcome) == [words.SET_ASIDE]


def test_what_is_asked_of_an_empty_mention_in_a_group_is_a_hint() -> None:
    """A mention without a word gets a hint how to ask; in private an empty message is the dialog's."""
    assert said(handle(Text(""), place=Place(-5, reply_to=4))) == [words.GROUP_HINT]
    assert said(handle(Command("help"), place=Place(-5, reply_to=4)))[1] == words.GROUP_HINT


@pytest.mark.parametrize("data", ["", "nonsense", "x:how#met", "1:how", "1:#met", "1" * 30 + ":how#met"])
def test_a_tap_with_unknown_data_is_acknowledged_only(data: str) -> None:
    """A button that is not ours, or no longer, stops turning and does nothing else."""
    assert handle(tap(data)) == Outcome(calls=(Call("answerCallbackQuery", {"callback_query_id": "q"}),))


def test_a_tap_on_somebody_elses_question_is_told_so() -> None:
    """In a group, who was not asked gets a hint, and nothing of the dialog changes."""
    answer = {"callback_query_id": "q", "text": words.NOT_YOURS}
    assert handle(tap("1:how#met", is_own=False)) == Outcome(calls=(Call("answerCallbackQuery", answer),))


def test_forgetting_asks_first() -> None:
    """/forget deletes nothing yet; its two buttons say what they do."""
    outcome = handle(Command("forget"), state=handle(Text("one")).state)
    (call,) = outcome.calls
    keys = [key for row in call.payload["reply_markup"]["inline_keyboard"] for key in row]
    assert (outcome.is_forgetting, outcome.state) == (False, None)
    assert keys == [
        {"text": words.FORGET_YES, "callback_data": "0:forget#yes"},
        {"text": words.FORGET_NO, "callback_data": "0:forget#no"},
    ]


@pytest.mark.parametrize(("choice", "is_forgetting"), [("yes", True), ("no", False)])
def test_forgetting_is_done_where_it_was_confirmed(choice: str, is_forgetting: bool) -> None:
    """Yes deletes all and keeps no state; no keeps everything."""
    outcome = handle(tap(f"0:forget#{choice}"), state=handle(Text("one")).state)
    assert (outcome.is_forgetting, outcome.state) == (is_forgetting, None)
    assert said(outcome) == [words.FORGOTTEN if is_forgetting else words.KEPT]


@pytest.mark.parametrize(
    "memory",
    [
        Memory(State(2)),
        Memory(State(3), "album", "5:1:how#met", Track("738000-3", "accept", ("scam",)), "schools"),
        Memory(State(2), track=Track("738000-1")),
    ],
)
def test_a_memory_comes_back(memory: Memory) -> None:
    """What is kept from one update to the next comes back the same."""
    assert recall(keep(memory), now=NOW) == memory


@pytest.mark.parametrize("track", ["x", [], ["a", 1, []], [None, None, []], ["a", "accept"]])
def test_a_track_of_another_version_is_none(track: object) -> None:
    """A track that this version cannot read is dropped, and so is a setting that it does not know."""
    assert recall(json.dumps({"track": track, "typing": "shoe size"}), now=NOW) == recall(None, now=NOW)


def judge(*signals: Reason | Lead, verdict: Verdict = Verdict.ACCEPT, state: State = ASKED) -> Turn:
    """A turn that understands these signals."""
    reasons = tuple(one for one in signals if isinstance(one, Reason))
    leads = tuple(one for one in signals if isinstance(one, Lead))
    return Turn(state, Reply(()), Judgement(verdict, reasons=reasons, leads=leads))


def test_a_verdict_that_was_said_is_followed() -> None:
    """A dialog is named with its first turn, and has a verdict from when one was said."""
    first = follow(Track(), State(), judge(state=replace(ASKED, pending=Question.HOW)), today=TODAY)
    said = follow(first, ASKED, judge(Reason.ALREADY_KNOW), today=TODAY)
    again = follow(said, ASKED, judge(state=replace(ASKED, pending=Question.ODD)), today=TODAY)
    other = follow(again, ASKED, judge(state=State(2)), today=TODAY)
    day = TODAY.toordinal()
    assert [first, said, again, other] == [
        Track(f"{day}-1"),
        Track(f"{day}-1", "accept", ("already_know",)),
        Track(f"{day}-1", "accept"),
        Track(f"{day}-2"),
    ]


def test_what_was_corrected_is_noted_without_words() -> None:
    """Signals struck, or changed by words, after the verdict are noted with the verdicts; none before it."""
    said = Track("1-1", "accept", ("already_know",))
    now = Track("1-1", "look_first", ("same_place",))
    struck = replace(ASKED, struck=("already_know",))
    assert find_corrections((said, ASKED), (now, struck)) == (
        Correction("1-1", "struck", "already_know", "accept", "look_first"),
    )
    assert find_corrections((said, ASKED), (now, ASKED)) == (
        Correction("1-1", "changed", "already_know", "accept", "look_first"),
        Correction("1-1", "changed", "same_place", "accept", "look_first"),
    )
    assert find_corrections((Track("1-1"), ASKED), (now, struck)) == ()
    assert find_corrections((said, ASKED), (replace(now, dialog="1-2"), struck)) == ()


@given(st.sampled_from(["settings", "history", "went"]), st.text(max_size=40), st.none() | st.text())
def test_any_data_of_ones_own_menus_is_handled(menu: str, choice: str, preferences: str | None) -> None:
    """Any choice that somebody makes up for the settings or the history gives an answer, and no error."""
    gathered = Gathered(preferences=preferences, history=(Past("1-1", "accept", "{", "won", 5),))
    letter = Letter(tap(f"0:{menu}#{choice}"), PRIVATE)
    outcome = handle_letter(letter, gathered, respond=count_up, now=NOW)
    assert outcome.error is None
    assert outcome.calls[0].method == "answerCallbackQuery"


def test_an_impatient_tap_opens_once() -> None:
    """A past dialog that was just opened is not opened again by a second tap on the same button."""
    past = Past("1-1", "accept", keep(Memory(ASKED)))
    letter = Letter(tap("0:history#open-1-1"), PRIVATE)
    gathered = Gathered(history=(past,))
    first = handle_letter(letter, gathered, respond=count_up, now=NOW)
    second = handle_letter(letter, replace(gathered, state=first.state), respond=count_up, now=NOW)
    assert len(said(first)) == 2
    assert second == Outcome(calls=(Call("answerCallbackQuery", {"callback_query_id": "q"}),))


@given(st.text(), st.none() | st.text())
def test_any_text_and_any_stored_state_are_handled(text: str, state: str | None) -> None:
    """Any text on any state gives an outcome that the database and Telegram can take."""
    outcome = handle(Text(text), state=state)
    assert said(outcome)[0].startswith("1:")
    for call in outcome.calls:
        assert json.loads(call.text) == call.payload
        assert call.text.isascii()
