"""What an update is read as, and that anything at all can be read."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Update, User

from bot.store import Key
from bot.telegram.reading import (
    Broken,
    Command,
    Deed,
    Edit,
    Forward,
    Letter,
    Nothing,
    Place,
    Query,
    Tap,
    Text,
    Unreadable,
    _read,
    _read_plain,
    read_update,
)

ME = User(99, "Accept", is_bot=True, username="accept_bot")
PERSON = {"id": 1, "is_bot": False, "first_name": "Ana"}
PRIVATE = {"id": 1, "type": "private", "first_name": "Ana"}
GROUP = {"id": -5, "type": "supergroup", "title": "Alumni"}
MINE = {
    "message_id": 3,
    "date": 1,
    "chat": GROUP,
    "from": {"id": 99, "is_bot": True, "first_name": "Accept"},
    "text": "?",
}
HIDDEN = {"type": "hidden_user", "date": 1, "sender_user_name": "x"}
SHOT = {"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}


def read(kind: str, **content: Any) -> Letter:
    """What an update with this content is read as."""
    arrival = read_update({"update_id": 7, kind: content}, ME)
    assert arrival is not None
    assert isinstance(arrival.content, Letter)
    return arrival.content


def message(**content: Any) -> dict[str, Any]:
    """A message of a person in a private chat."""
    return {"message_id": 4, "date": 1, "chat": PRIVATE, "from": PERSON, **content}


def entity(kind: str, length: int, offset: int = 0) -> dict[str, Any]:
    """An entity as Telegram marks it."""
    return {"type": kind, "offset": offset, "length": length}


@pytest.mark.parametrize(
    ("content", "deed"),
    [
        ({"text": "hello"}, Text("hello")),
        ({"text": "\u200b"}, Text("\u200b")),
        ({"photo": [], "caption": "is she real?"}, Text("is she real?")),
        ({"text": "fwd", "forward_origin": HIDDEN}, Forward("fwd")),
        ({"text": "fwd", "forward_origin": {"type": "user", "date": 1, "sender_user": PERSON}}, Text("fwd")),
        ({"photo": [], "caption": "fwd", "forward_origin": HIDDEN}, Forward("fwd")),
        (
            {"text": "/start", "forward_origin": HIDDEN, "entities": [entity("bot_command", 6)]},
            Forward("/start"),
        ),
        ({"text": "/Start now", "entities": [entity("bot_command", 6)]}, Command("start", "now")),
        ({"text": "/help@accept_bot", "entities": [entity("bot_command", 16)]}, Command("help")),
        ({"text": "/help@other_bot", "entities": [entity("bot_command", 15)]}, Nothing()),
        ({"text": "see /help", "entities": [entity("bot_command", 5, 4)]}, Text("see /help")),
        ({"text": "/etc/passwd"}, Text("/etc/passwd")),
        (
            {"sticker": {**SHOT, "is_animated": False, "is_video": False, "type": "regular"}},
            Unreadable("sticker", None),
        ),
        (
            {"photo": [SHOT], "media_group_id": "m"},
            Unreadable("photo", "m"),
        ),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, Unreadable("location", None)),
        ({"contact": {"phone_number": "1", "first_name": "B"}}, Unreadable("contact", None)),
        ({"dice": {"value": 1, "emoji": "🎲"}}, Unreadable("", None)),
        ({"pinned_message": MINE}, Nothing()),
        ({"new_chat_title": "Alumni"}, Nothing()),
        ({"from": {"id": 5, "is_bot": True, "first_name": "Bot"}, "text": "hello"}, Nothing()),
    ],
)  # fmt: skip
def test_what_is_sent_in_a_private_chat(content: dict[str, Any], deed: Deed) -> None:
    """Words, commands and things are told apart; what says nothing asks for nothing."""
    assert read("message", **message(**content)).deed == deed


@pytest.mark.parametrize("kind", ["message", "edited_message"])
def test_what_is_kept_of_an_update_has_no_links(kind: str) -> None:
    """A link that would open an invitation is gone before anything is stored; a profile and places stay."""
    text = "Accept https://www.linkedin.com/comm/in/ana-b?midToken=AQ&sharedKey=1 @accept_bot"
    link = {**entity("text_link", 6), "url": "https://www.linkedin.com/x?authToken=q"}
    arrival = read_update(
        {"update_id": 7, kind: message(text=text, entities=[link, entity("mention", 11, 70)])}, ME
    )
    assert arrival is not None
    kept = json.loads(arrival.raw)[kind]
    assert not [token for token in ("Token", "sharedKey", "http") if token in arrival.raw]
    assert kept["text"].split() == ["Accept", "linkedin.com/in/ana-b", "@accept_bot"]
    assert (len(kept["text"]), kept["text"][70:81]) == (len(text), "@accept_bot")


def test_the_keys_under_an_own_message_keep_their_links() -> None:
    """What the bot itself offered in a message is needed as it is, also where it is tried again."""
    shown = {
        **MINE,
        "reply_markup": {"inline_keyboard": [[{"text": "Share", "url": "https://t.me/share/url?url=x"}]]},
    }
    raw = {
        "update_id": 7,
        "callback_query": {"id": "q", "from": PERSON, "chat_instance": "c", "message": shown},
    }
    arrival = read_update(raw, ME)
    assert arrival is not None
    assert json.loads(arrival.raw) == raw


@pytest.mark.parametrize(
    ("content", "deed"),
    [
        ({"text": "hello all"}, Nothing()),
        ({"text": "/start", "entities": [entity("bot_command", 6)]}, Nothing()),
        ({"text": "/start@Accept_Bot", "entities": [entity("bot_command", 17)]}, Command("start")),
        ({"text": "/start@other_bot", "entities": [entity("bot_command", 16)]}, Nothing()),
        ({"text": "@accept_bot she did", "entities": [entity("mention", 11)]}, Text("she did")),
        ({"text": "@accept_bot", "entities": [entity("mention", 11)]}, Text("")),
        ({"text": "@other she did", "entities": [entity("mention", 6)]}, Nothing()),
        ({"text": "she did", "reply_to_message": MINE}, Text("she did")),
        ({"new_chat_members": [PERSON]}, Nothing()),
    ],
)  # fmt: skip
def test_in_a_group_only_what_is_said_to_the_bot_is_heard(content: dict[str, Any], deed: Deed) -> None:
    """A command to the bot, its name or a reply to it is heard, all else is not."""
    letter = read("message", **message(chat=GROUP, **content))
    assert letter == Letter(deed, Place(-5, reply_to=4))


@pytest.mark.parametrize(
    ("content", "deed"),
    [
        (message(text="new words", edit_date=2), Edit()),
        (message(location={"latitude": 1.0, "longitude": 2.0}, edit_date=2), Nothing()),
        (message(text="new words", edit_date=2, chat=GROUP), Nothing()),
    ],
)
def test_an_edit_of_words_is_noticed_in_private(content: dict[str, Any], deed: Deed) -> None:
    """Changed words are an edit; a moving location and a group's edits are nothing."""
    assert read("edited_message", **content).deed == deed


def tapped(**shown: Any) -> dict[str, Any]:
    """A tap of the person on a message of the bot."""
    return {
        "id": "q",
        "from": PERSON,
        "chat_instance": "c",
        "data": "1:how#met",
        "message": {**MINE, **shown},
    }


def test_a_tap_tells_the_message_and_its_keys() -> None:
    """What the message says and its buttons are known, and the label of the one that was pressed."""
    copy = {"text": "Copy", "copy_text": {"text": "Hi"}}
    met = {"text": "Met", "callback_data": "1:how#met"}
    shown = tapped(chat=PRIVATE, reply_markup={"inline_keyboard": [[copy], [met]]})
    letter = read("callback_query", **shown)
    tap = Tap("q", "1:how#met", 3, "?", keys=((copy,), (met,)), is_own=True)
    assert letter == Letter(tap, Place(1))
    assert tap.label == "Met"


def test_a_tap_on_a_message_sent_by_inline_mode_is_nobodys() -> None:
    """Such a message has no button of ours: a tap on one is answered and does nothing."""
    letter = read("callback_query", **{**tapped(), "message": None, "inline_message_id": "x"})
    assert letter == Letter(Tap("q", "1:how#met", None, "", keys=(), is_own=False), Place(1))


def test_an_inline_query_is_its_persons() -> None:
    """What is typed after the bot's name in any chat is read with who types it."""
    asked = {"id": "i", "from": PERSON, "query": "we met at pycon", "offset": ""}
    assert read("inline_query", **asked) == Letter(Query("i", "we met at pycon"), Place(1))


def test_an_inline_query_that_cannot_be_read_is_nothing() -> None:
    """It is not set aside, for then it would be kept."""
    assert read("inline_query", query=7) == Letter(Nothing())


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/start", Command("start")),
        ("/start incoming", Command("start", "incoming")),
        ("/Start  rules please", Command("start", "rules")),
    ],
)
def test_a_command_comes_with_what_a_deep_link_hands_over(text: str, command: Command) -> None:
    """The first word after a command is read along."""
    entities = [entity("bot_command", len("/start"))]
    assert read("message", **message(text=text, entities=entities)).deed == command


@pytest.mark.parametrize(("asked", "is_own"), [(1, True), (2, False)])
def test_a_tap_on_a_question_to_somebody_else_is_not_ones_own(asked: int, is_own: bool) -> None:
    """In a group the question belongs to the person whose message it replies to."""
    theirs = message(chat=GROUP, text="hello", **{"from": {**PERSON, "id": asked}})
    letter = read("callback_query", **tapped(reply_to_message=theirs))
    assert isinstance(letter.deed, Tap)
    assert (letter.deed.is_own, letter.place) == (is_own, Place(-5, reply_to=4))


def test_a_tap_on_a_message_too_old_to_be_shown_still_counts() -> None:
    """Where Telegram no longer tells what the message was, its button still answers."""
    old = {"id": "q", "from": PERSON, "chat_instance": "c", "data": "1:how#met"}
    letter = read("callback_query", **old, message={"chat": PRIVATE, "message_id": 3, "date": 0})
    assert letter == Letter(Tap("q", "1:how#met", 3, "", keys=(), is_own=True), Place(1))


@pytest.mark.parametrize(
    ("raw", "place"),
    [
        ({"message": {"from": {"id": 1}, "chat": {"id": 1}}}, Place(1)),
        ({"message": {"from": {"id": 1}, "chat": {"id": -5}}}, None),
        ({"callback_query": {"from": {"id": 1}, "message": {"chat": {"id": 1}}}}, Place(1)),
        ({"message": "words"}, None),
        ({"message": message(chat={"id": 2**70, "type": "private"})}, None),
    ],
)
def test_an_update_that_cannot_be_parsed_is_broken(raw: dict[str, Any], place: Place | None) -> None:
    """It is set aside with what it was, and the person is known where the chat is surely theirs."""
    arrival = read_update({"update_id": 7, **raw}, ME)
    assert arrival is not None
    assert isinstance(arrival.content.deed, Broken)
    assert arrival.content.place == place
    assert arrival.key == (Key(1, 1) if place else None)


@pytest.mark.parametrize(
    "raw", [None, 7, "text", [], {}, {"update_id": "7"}, {"update_id": 2**64}, {"update_id": True}]
)
def test_what_is_no_update_is_none(raw: object) -> None:
    """What has no usable number cannot be kept apart from its repeats, and is dropped."""
    assert read_update(raw, ME) is None


def test_what_is_nested_too_deep_is_taken_as_nothing() -> None:
    """It can be neither read nor kept, and it ends nothing."""
    inner: dict[str, Any] = {}
    for _ in range(100_000):
        inner = {"message": inner}
    arrival = read_update({"update_id": 7, **inner}, ME)
    assert arrival is not None
    assert (arrival.raw, arrival.content) == ('{"update_id": 7}', Letter(Nothing()))


@pytest.mark.parametrize(
    ("more", "is_plain"),
    [
        ({}, True),
        ({"text": "/etc/passwd"}, True),
        ({"reply_to_message": MINE}, True),
        ({"forward_origin": HIDDEN}, False),
        ({"text": ""}, False),
        ({"entities": [entity("bold", 2)]}, False),
        ({"text": "/Start incoming now", "entities": [entity("bot_command", 6)]}, True),
        ({"text": "/help@Accept_bot", "entities": [entity("bot_command", 16)]}, True),
        ({"text": "/help@other_bot", "entities": [entity("bot_command", 15)]}, True),
        (
            {"text": "/start /help", "entities": [entity("bot_command", 6), entity("bot_command", 5, 7)]},
            False,
        ),
        ({"text": "hi /help", "entities": [entity("bot_command", 5, 3)]}, False),
        ({"chat": GROUP}, False),
        ({"from": {"id": 1, "is_bot": True, "first_name": "Bot"}}, False),
    ],
)
def test_plain_words_are_read_as_the_library_reads_them(more: dict[str, Any], is_plain: bool) -> None:
    """The short way past the library gives what the long way gives, or nothing."""
    raw = {"update_id": 7, "message": message(**{"text": "hello", **more})}
    assert _read_plain(raw, ME) == (_read(Update.de_json(raw, None), ME) if is_plain else None)


NAMES = ["message", "chat", "from", "id", "text", "type", "entities", "data", "date", "photo"]
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["message", "chat", "from", "id", "text", "type", "entities", "data", "date", "photo"]
            )
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@given(st.sampled_from(["message", "edited_message", "callback_query", "inline_query", "poll"]), values)
def test_any_object_is_read_without_an_error(kind: str, content: Any) -> None:
    """Any JSON at all is read as something."""
    assert read_update({"update_id": 7, kind: content}, ME) is not None
