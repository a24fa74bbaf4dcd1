"""What a person sees of the dialog in Telegram: cards that give way, verdicts and notes that stay."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from bot.telegram import words
from dialogs import respond
from tests.double import BotApi, Fault
from tests.telegram_bot import make_hook, running_bot

STORY = "hi so a girl who went to my college sent me a request on linkedin but i dont know her. accept?"
FAIR = "Priya from the career fair last week wants to connect, we talked about her team"


def is_told(telegram: BotApi, told: str, kind: str = "") -> bool:
    """Whether a message of this kind says so now."""
    return any(told in text and kind in text for text in telegram.shown())


def is_edited(telegram: BotApi, times: int) -> bool:
    """Whether so many messages were changed."""
    return len(telegram.calls("editMessageText")) == times


def is_offered(telegram: BotApi, label: str) -> bool:
    """Whether the newest buttons have this one."""
    return label in telegram.labels()


@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_a_first_verdict_by_taps_alone(tmp_path: Path, is_hooked: bool) -> None:
    """From the homepage to the verdict the questions change in place, and say what was answered at last."""
    hook = make_hook() if is_hooked else None
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond, hook=hook):
        telegram.type_text("/start")
        await telegram.until(telegram.texts)
        assert telegram.labels() == ["Someone invited me", "I want to invite", "How it decides"]
        for label, told in (
            ("Someone invited me", "Who wants to connect"),
            ("I don't know them", "share"),
            ("A school", "odd"),
        ):
            telegram.tap(label)
            await telegram.until(partial(is_told, telegram, told))
        assert len(telegram.shown()) == 1
        telegram.tap("Nothing odd")
        await telegram.until(lambda: len(telegram.shown()) == 4)
        card, verdict, note, question = telegram.shown()
        assert card.endswith("\n→ Nothing odd")
        assert verdict.startswith("✅ Accept.\nYou share a school")
        assert "of 600 characters (a message)" in note
        assert question == "Which school is it?"
        assert telegram.refused == []


async def test_a_first_verdict_by_one_message(tmp_path: Path) -> None:
    """One message brings the verdict, the note as a message of its own, and its five buttons."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text(FAIR)
        await telegram.until(lambda: len(telegram.shown()) >= 2)
        verdict, note = telegram.calls("sendMessage")[:2]
        assert "<blockquote expandable>Would change my mind: " in verdict["text"]
        assert "<pre>Hi Priya" in note["text"]
        assert [key["text"] for row in note["reply_markup"]["inline_keyboard"] for key in row] == [
            "Copy",
            "Share…",
            "Another wording",
            "Add what I'd like",
            "Not right?",
        ]


@pytest.mark.parametrize(
    ("payload", "begins"),
    [
        ("incoming", "Who wants to connect"),
        ("outgoing", "Whom would you like to invite"),
        ("rules", "How it decides"),
        ("elsewhere", "Should I accept?"),
    ],
)
async def test_deep_links_open_their_page(tmp_path: Path, payload: str, begins: str) -> None:
    """A link with a payload opens one of the homepage's pages at once; any other opens the homepage."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text(f"/start {payload}")
        await telegram.until(telegram.texts)
        assert telegram.texts()[0].startswith(begins)


async def test_another_wording_takes_the_notes_place_again_and_again(tmp_path: Path) -> None:
    """The note's own message changes with each tap, and keeps its buttons."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text(STORY)
        await telegram.until(lambda: len(telegram.shown()) == 3)
        seen = {telegram.shown()[1]}
        for turn in range(1, 4):
            telegram.tap("Another wording")
            await telegram.until(partial(is_edited, telegram, turn))
            seen.add(telegram.shown()[1])
        assert (len(seen), len(telegram.shown())) == (4, 3)
        telegram.tap("Not right?")
        await telegram.until(lambda: len(telegram.shown()) == 4)


async def test_what_was_struck_changes_the_card_and_brings_a_new_verdict(tmp_path: Path) -> None:
    """A correction is a card of its own: the strike shows in its place, the new verdict below."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text(STORY)
        await telegram.until(lambda: len(telegram.shown()) == 3)
        telegram.tap("Not right?")
        await telegram.until(lambda: len(telegram.shown()) == 4)
        assert telegram.shown()[3].startswith("This is what I understood:\n• a school in common: “")
        telegram.tap("Nothing shared")
        await telegram.until(lambda: len(telegram.shown()) >= 5)
        assert telegram.shown()[3] == "Struck out: something you both were part of."
        assert telegram.shown()[1].count("of 600 characters") == 1


async def test_what_the_person_would_like_is_asked_for_again(tmp_path: Path) -> None:
    """“Add what I'd like” asks each time, and the new note holds the last wish."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text(FAIR)
        await telegram.until(lambda: len(telegram.shown()) >= 3)
        for label, told in (("Some advice", "advice"), ("A short chat", "chat")):
            telegram.tap("Add what I'd like")
            await telegram.until(partial(is_offered, telegram, label))
            telegram.tap(label)
            await telegram.until(partial(is_told, telegram, told, kind="of 600 characters"))
        notes = [text for text in telegram.shown() if "of 600 characters" in text]
        assert [("advice" in note, "chat" in note) for note in notes[-2:]] == [(True, False), (False, True)]


@pytest.mark.parametrize("refusal", ["message to edit not found", "message can't be edited"])
async def test_a_card_that_is_gone_is_sent_anew(tmp_path: Path, refusal: str) -> None:
    """What cannot take its message's place comes as a message of its own: no dead end, no endless try."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("/start")
        await telegram.until(telegram.texts)
        telegram.fail("editMessageText", Fault(status=400, description=f"Bad Request: {refusal}"))
        telegram.tap("I want to invite")
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts()[1].startswith("Whom would you like to invite")
        assert len(telegram.refused) == 1


async def test_an_edit_that_changes_nothing_is_let_be(tmp_path: Path) -> None:
    """Telegram's “not modified” ends the call, and the dialog goes on."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("/start")
        await telegram.until(telegram.texts)
        unchanged = Fault(status=400, description="Bad Request: message is not modified: exactly the same")
        telegram.fail("editMessageText", unchanged)
        telegram.tap("How it decides")
        telegram.type_text("/help")
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert len(telegram.refused) == 1


async def test_a_button_from_before_forgetting_belongs_to_nothing(tmp_path: Path) -> None:
    """After /forget an old button is told to be old, and says nothing in the new dialog."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond) as bot:
        telegram.type_text("someone invited me")
        await telegram.until(telegram.texts)
        old = telegram.calls("sendMessage")[0]["reply_markup"]["inline_keyboard"][0][0]["callback_data"]
        message = telegram.messages[1, 2]
        telegram.type_text("/forget")
        await telegram.until(lambda: telegram.texts()[-1] == words.FORGET_QUESTION)
        telegram.tap(words.FORGET_YES)
        await telegram.until(lambda: words.FORGOTTEN in telegram.shown())
        bot.clock.seconds += 1
        telegram.type_text("someone invited me")
        await telegram.until(lambda: len(telegram.texts()) == 3)
        telegram.tap_data(old, message)
        await telegram.until(lambda: any("earlier invitation" in text for text in telegram.shown()))
        assert telegram.queries == set()


async def test_a_group_is_answered_in_reply_and_only_where_it_asks(tmp_path: Path) -> None:
    """In a group the bot answers mentions, commands to it and replies to it, each in reply to its message."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("we met at pycon, should I accept?", chat=-5)
        telegram.type_text("/help", chat=-5)
        asked = telegram.type_text(f"@accept_test_bot {STORY}", chat=-5)["message"]["message_id"]
        await telegram.until(lambda: len(telegram.texts(-5)) == 3)
        assert {call["reply_parameters"]["message_id"] for call in telegram.calls("sendMessage")} == {asked}
        shared = telegram.calls("sendMessage")[1]["reply_markup"]["inline_keyboard"][0][1]
        assert shared["url"].startswith("https://t.me/share/url?url=Hi")
        telegram.tap("Skip", person=2, chat=-5)
        await telegram.until(lambda: telegram.calls("answerCallbackQuery"))
        assert telegram.calls("answerCallbackQuery")[0]["text"] == words.NOT_YOURS
        telegram.type_text("@accept_test_bot", chat=-5, person=3)
        await telegram.until(lambda: len(telegram.texts(-5)) == 4)
        assert telegram.texts(-5)[3] == words.GROUP_HINT


async def test_an_unknown_command_is_said_to_be_one(tmp_path: Path) -> None:
    """A command that there is not is named, and the help comes with it."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("/foo_<b>")
        await telegram.until(telegram.texts)
        assert telegram.texts()[0].startswith("I don't know /foo_<b>.\nWrite as you would to a friend")


async def test_an_impatient_second_yes_to_forgetting_is_answered_too(tmp_path: Path) -> None:
    """Two taps on “Delete everything” at once both end, though the second deletes what the first left."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("/forget")
        await telegram.until(telegram.texts)
        for _ in range(3):
            telegram.tap(words.FORGET_YES)
        await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) == 3)
        assert telegram.queries == set()
