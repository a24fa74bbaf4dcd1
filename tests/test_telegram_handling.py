"""What an update changes and what is said, as values; and that handling never raises."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store import Call, Gathered, Outcome
from bot.telegram import words
from bot.telegram.calls import ANEW
from bot.telegram.handling import handle_letter
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
from tests.telegram_bot import NOW, POISON, count_up

PRIVATE = Place(1)


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


@given(st.text(), st.none() | st.text())
def test_any_text_and_any_stored_state_are_handled(text: str, state: str | None) -> None:
    """Any text on any state gives an outcome that the database and Telegram can take."""
    outcome = handle(Text(text), state=state)
    assert said(outcome)[0].startswith("1:")
    for call in outcome.calls:
        assert json.loads(call.text) == call.payload
        assert call.text.isascii()
