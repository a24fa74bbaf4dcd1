"""Settings, history, export and who is let in, as people use them; and that nobody reaches another's."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.telegram import list_figures, words
from dialogs import respond
from tests.databases import Database
from tests.double import BotApi
from tests.telegram_bot import make_hook, running_bot

COLLEGE = "hi so a girl who went to my college sent me a request on linkedin but i dont know her. accept?"
DOUBTFUL = "a girl from my college wants to sell me insurance"
SCAM = "a stranger wants me to invest in crypto, he promises to double my money"


async def say(telegram: BotApi, text: str, *, person: int = 1) -> list[str]:
    """What the bot answers to a text, once it has answered all."""
    return await settle(telegram, telegram.type_text(text, person=person), person)


async def tap(telegram: BotApi, label: str, *, person: int = 1) -> list[str]:
    """What the bot says or edits after a tap on the newest button of this label."""
    return await settle(telegram, telegram.tap(label, person=person), person)


async def forge(telegram: BotApi, data: str, *, person: int) -> list[str]:
    """What the bot says or edits after a tap whose data somebody made up, in their private chat."""
    shown = [message for (chat, _), message in telegram.messages.items() if chat == person][-1]
    return await settle(telegram, telegram.tap_data(data, shown, person=person), person)


async def settle(telegram: BotApi, update: dict[str, Any], person: int) -> list[str]:
    """The texts that come to a person for an update, which is followed by one more to know the end."""
    made = len(telegram.made)
    mark = len(telegram.calls("answerCallbackQuery"))
    await telegram.until(lambda: telegram.is_confirmed(update))
    if "callback_query" in update:
        await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) > mark)
    # A picture gets one sentence, after all that was to be said before.
    telegram.send_thing(
        person=person,
        sticker={
            "file_id": "s",
            "file_unique_id": "s",
            "type": "regular",
            "width": 1,
            "height": 1,
            "is_animated": False,
            "is_video": False,
        },
    )
    end = words.say_unreadable("sticker")
    await telegram.until(lambda: any(one.params.get("text") == end for one in telegram.made[made:]))
    return [
        one.params["text"]
        for one in telegram.made[made:]
        if one.method in ("sendMessage", "editMessageText")
        and one.params["chat_id"] == person
        and one.params["text"] != end
    ]


def buttons(telegram: BotApi, chat: int = 1) -> list[dict[str, Any]]:
    """Every button in a chat."""
    return [
        button
        for (place, _), message in telegram.messages.items()
        if place == chat
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for button in row
    ]


async def test_settings_are_changed_by_taps_in_place(tmp_path: Path) -> None:
    """One message shows all settings, and is edited with each tap."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        [menu] = await say(telegram, "/settings")
        assert words.FREE_BOX in menu
        [menu] = await tap(telegram, words.TO_PREMIUM)
        assert words.PREMIUM_BOX in menu
        for manner, following in (("formal", "brief"), ("brief", "friendly"), ("friendly", "formal")):
            [menu] = await tap(telegram, words.TO_MANNER[manner])
            assert words.MANNERS[manner] in menu
            assert words.TO_MANNER[following] in [button["text"] for button in buttons(telegram)]
        [menu] = await tap(telegram, words.TO_QUIET)
        assert words.CHEERS_OFF in menu
        assert await tap(telegram, words.SETTINGS_DONE) == [words.SETTINGS_KEPT]
        menus = [text for text in telegram.texts() if words.SETTINGS_TITLE in text]
        assert len(menus) == 1
        assert buttons(telegram) == []


async def test_a_setting_is_typed_and_used(tmp_path: Path) -> None:
    """A signature and a school are typed after their taps, and the next note has them."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, "/settings")
        assert await tap(telegram, "You sign") == [words.SETTING_ASKS["sender"]]
        [menu] = await say(telegram, "  Ana   Maria ")
        assert "You sign: Ana Maria" in menu
        await tap(telegram, "My schools")
        [menu] = await say(telegram, "University of Iowa")
        assert "My schools: University of Iowa" in menu
        told = "\n".join(await say(telegram, COLLEGE))
        assert "University of Iowa" in told
        assert "Which school" not in told


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("12 34", words.VALUE_EMPTY),
        ("x" * 61, words.VALUE_LONG.format(most=60)),
        ("iowa", words.VALUE_TWICE),
        ("Acme", words.VALUES_FULL.format(most=5)),
    ],
)
async def test_bad_input_gets_a_sentence_and_another_try(tmp_path: Path, typed: str, sentence: str) -> None:
    """A value that is none, too long, there already or one too many is told so, and changes nothing."""
    held = ["Iowa", "Idaho", "Ohio", "Utah"]
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        if typed == "Acme":
            held.append("Maine")
        for school in held:
            await say(telegram, "/settings")
            await tap(telegram, "My schools")
            await say(telegram, school)
        await tap(telegram, "My schools")
        assert await say(telegram, typed) == [sentence]
        await tap(telegram, words.SETTINGS_BACK)
        [menu] = await say(telegram, "/settings")
        assert f"My schools: {', '.join(held)}" in menu


async def test_settings_are_cleared_by_a_tap(tmp_path: Path) -> None:
    """One of several is removed, or all of a kind, or the signature; what was to be typed is dropped."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        for label, value in (("You sign", "Ana"), ("My employers", "Acme"), ("My employers", "Initech")):
            await say(telegram, "/settings")
            await tap(telegram, label)
            await say(telegram, value)
        await tap(telegram, "My employers")
        [listed] = await tap(telegram, f"{words.VALUE_DROP} 1")
        assert listed.splitlines()[1:] == ["1. Initech"]
        [menu] = await tap(telegram, words.VALUE_CLEAR)
        assert f"My employers: {words.NOT_SET}" in menu
        await tap(telegram, "You sign")
        [menu] = await tap(telegram, words.VALUE_CLEAR)
        assert f"You sign: {words.NOT_SET}" in menu
        assert "Whom" not in "".join(await say(telegram, COLLEGE))


async def test_history_lists_pages_and_opens(tmp_path: Path) -> None:
    """Past dialogs are listed, the newest first; one that is opened shows verdict and note, and goes on."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        assert await say(telegram, "/history") == [words.NO_HISTORY]
        card, note, *_ = await say(telegram, COLLEGE)
        for _ in range(5):
            await say(telegram, "/cancel")
            await say(telegram, "hi")
            await say(telegram, SCAM)
        [page] = await say(telegram, "/history")
        assert page.splitlines()[1] == (
            "1. 🚫 Decline, 18 Nov 2026, “a stranger wants me to invest in crypto,…”"
        )
        assert len(page.splitlines()) == 6
        [page] = await tap(telegram, words.OLDER)
        assert page.splitlines()[1:] == [
            "6. ✅ Accept, 18 Nov 2026, “hi so a girl who went to my college sent…”"
        ]
        opened = await tap(telegram, "6")
        assert opened[:2] == [card, note]
        assert opened[-1] == words.WENT_QUESTION
        assert "University of Iowa" in "".join(await say(telegram, "university of iowa"))
        assert await tap(telegram, "They answered") == [f"{words.WENT_NOTED} They answered."]
        [page] = await say(telegram, "/history")
        assert page.splitlines()[1].endswith("“hi so a girl who went to my college sent…”, they answered")
        assert max(len(button.get("callback_data", "").encode()) for button in buttons(telegram)) <= 64


async def test_the_dialog_at_hand_is_opened_as_it_is(tmp_path: Path) -> None:
    """What was said since the list was shown is not lost by opening the dialog from it."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, COLLEGE)
        await say(telegram, "/history")
        await say(telegram, "university of iowa")
        assert "University of Iowa" in "".join(await tap(telegram, "1"))


async def test_a_dialog_without_a_verdict_is_no_history(tmp_path: Path) -> None:
    """What came to nothing is not kept; nor is what was said in a group."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, "hello")
        await say(telegram, "/cancel")
        assert await say(telegram, "/history") == [words.NO_HISTORY]
        for text in (COLLEGE, SCAM):
            telegram.type_text(f"@accept_test_bot {text}", chat=-5)
        telegram.type_text("/cancel@accept_test_bot", chat=-5)
        await telegram.until(lambda: any("A fresh start" in text for text in telegram.texts(-5)))
        assert await say(telegram, "/history") == [words.NO_HISTORY]


@pytest.mark.parametrize("command", ["settings", "history", "export"])
async def test_what_is_ones_own_is_not_shown_in_a_group(tmp_path: Path, command: str) -> None:
    """In a group a sentence leads to the private chat, and a forged button there does nothing either."""
    bot = {"id": 123456, "is_bot": True, "first_name": "A"}
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, COLLEGE)
        asked = telegram.type_text(f"/{command}@accept_test_bot", chat=-5)
        await telegram.until(lambda: telegram.texts(-5))
        assert telegram.texts(-5) == [words.PRIVATE_ONLY]
        for data in ("0:settings#premium", "0:history#page-0"):
            telegram.tap_data(data, {**asked["message"], "from": bot})
        await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) == 2)
        assert {call["text"] for call in telegram.calls("answerCallbackQuery")} == {words.PRIVATE_ONLY}
        [menu] = await say(telegram, "/settings")
        assert words.FREE_BOX in menu


async def test_nobody_reaches_what_is_anothers(tmp_path: Path) -> None:
    """Whatever data somebody sends, another's or made up, they see and change their own alone."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, COLLEGE)
        await say(telegram, "/settings")
        await tap(telegram, "My schools")
        await say(telegram, "BITS Pilani")
        await say(telegram, "/history")
        await tap(telegram, "1")
        stolen = sorted(
            {button["callback_data"] for button in buttons(telegram) if "callback_data" in button}
        )
        before = await say(telegram, "/history")
        await say(telegram, "hi", person=2)
        told = [
            text
            for data in (
                *stolen,
                "0:settings#drop-schools-0",
                "0:settings#clear-schools",
                "0:history#open-x",
                "0:settings#drop-sender-0",
                "0:settings#__class__",
                "0:went#x=y",
                "0:history#page-9",
            )
            for text in await forge(telegram, data, person=2)
        ]
        assert "girl" not in "".join(told)
        assert "Pilani" not in "".join(told)
        assert words.NO_HISTORY in told
        assert await say(telegram, "/history") == before
        [menu] = await say(telegram, "/settings")
        assert "My schools: BITS Pilani" in menu
        await say(telegram, "/export", person=2)
        assert [d for d in telegram.calls("sendDocument", 2) if "Pilani" in d["document"]["content"]] == []


async def test_export_sends_everything(tmp_path: Path) -> None:
    """Both files hold all that is kept of the person, and nothing of anybody else."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, SCAM, person=2)
        await say(telegram, "/settings")
        await tap(telegram, "You sign")
        await say(telegram, "=Ana")
        await say(telegram, COLLEGE)
        await tap(telegram, "Not right?")
        await tap(telegram, "Nothing shared")
        await say(telegram, "/cancel")
        await say(telegram, "/export")
        exact, sheet = (call["document"] for call in telegram.calls("sendDocument", 1))
        everything = json.loads(exact["content"])
        assert everything["preferences"][0]["preferences"]["sender"] == "=Ana"
        assert everything["history"][0]["state"]["dialog"]["heard"][0][1] == COLLEGE
        assert [one["signal"] for one in everything["corrections"]] == ["shared_involvement"]
        assert set(everything) == {
            "answers", "corrections", "dialogs", "failures", "history", "outbox", "preferences", "reminders",
            "turns",
        }  # fmt: skip
        rows = list(csv.reader(io.StringIO(sheet["content"], newline="")))
        assert rows[0] == ["table", "row", "column", "value"]
        assert {"history", "preferences", "corrections"} < {row[0] for row in rows}
        assert "crypto" not in exact["content"] + sheet["content"]
        assert (exact["name"], exact["kind"], sheet["kind"]) == (
            "should-i-accept.json", "application/json", "text/csv",
        )  # fmt: skip


async def test_forgetting_takes_everything(database: Database) -> None:
    """After /forget no table holds a row of the person's."""
    async with BotApi() as telegram, running_bot(telegram, database, respond=respond):
        await say(telegram, COLLEGE)
        await tap(telegram, "Not right?")
        await tap(telegram, "Nothing shared")
        await say(telegram, "/history")
        await say(telegram, "/settings")
        await tap(telegram, words.TO_PREMIUM)
        await say(telegram, "/cancel")
        await say(telegram, DOUBTFUL)
        await tap(telegram, words.REMIND)
        for table in ("history", "corrections", "preferences", "reminders"):
            assert await database.ask(f"SELECT count(*) FROM {table} WHERE person = 1") != [(0,)]  # noqa: S608  # the names stand above
        telegram.type_text("/forget")
        await telegram.until(lambda: words.FORGET_QUESTION in telegram.texts()[-1])
        telegram.tap(words.FORGET_YES)
        await telegram.until(lambda: words.FORGOTTEN in telegram.shown())
        for table in ("dialogs", "history", "corrections", "preferences", "reminders"):
            assert await database.ask(f"SELECT count(*) FROM {table} WHERE person = 1") == [(0,)]  # noqa: S608  # the names stand above


async def test_one_opened_again_offers_a_reminder(tmp_path: Path) -> None:
    """Under the question of an invitation that is opened from the history a reminder can be set."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await say(telegram, DOUBTFUL)
        await say(telegram, "/cancel")
        await say(telegram, "/history")
        before = [button["text"] for button in buttons(telegram)].count(words.REMIND)
        await tap(telegram, "1")
        assert [button["text"] for button in buttons(telegram)].count(words.REMIND) == before + 1


async def test_a_private_bot_offers_nothing_in_other_chats(tmp_path: Path) -> None:
    """An inline query of somebody who is not named brings no verdict, but what to do about it."""
    async with (
        BotApi(has_inline=True) as telegram,
        running_bot(telegram, tmp_path, respond=respond, allowed=frozenset({1})),
    ):
        telegram.ask_inline("we met at pycon", person=2)
        await telegram.until(lambda: telegram.calls("answerInlineQuery"))
        [answer] = telegram.calls("answerInlineQuery")
        assert (answer["results"], answer["button"]["text"]) == ([], words.NOT_ALLOWED)


@pytest.mark.parametrize("is_webhook", [False, True])
async def test_a_private_bot_lets_in_whom_it_names(tmp_path: Path, is_webhook: bool) -> None:
    """Who is not named gets one sentence for a word or a tap, and nothing of theirs is kept."""
    hook = make_hook() if is_webhook else None
    async with (
        BotApi() as telegram,
        running_bot(telegram, tmp_path, respond=respond, hook=hook, allowed=frozenset({1})),
    ):
        telegram.type_text("hi")
        telegram.type_text(COLLEGE, person=2)
        await telegram.until(lambda: telegram.texts(1) and telegram.texts(2))
        assert telegram.texts(2) == [words.NOT_ALLOWED]
        assert words.NOT_ALLOWED not in telegram.texts(1)
        shown = [message for (chat, _), message in telegram.messages.items() if chat == 2][-1]
        telegram.tap_data("1:how#met", shown, person=2)
        await telegram.until(lambda: telegram.calls("answerCallbackQuery"))
        assert telegram.calls("answerCallbackQuery")[0]["text"] == words.NOT_ALLOWED


async def test_figures_hold_no_word_and_no_number_of_anybody(database: Database) -> None:
    """`stats` counts verdicts, questions, corrections and how it went, on either database."""
    async with BotApi() as telegram, running_bot(telegram, database, respond=respond):
        for person in (11, 12):
            await say(telegram, COLLEGE, person=person)
        await tap(telegram, "Not right?", person=12)
        await tap(telegram, "Nothing shared", person=12)
        await say(telegram, "/history", person=11)
        await tap(telegram, "1", person=11)
        await tap(telegram, "Accepted", person=11)
        lines = {line[:60].strip(): line[60:].split() for line in await list_figures(database.url)}
        assert lines["dialogs with a verdict"] == ["2"]
        assert lines["dialogs corrected"] == ["1", "50%"]
        assert lines["it went: accepted"] == ["1", "50%"]
        assert lines["it went: not said"] == ["1", "50%"]
        [struck] = [
            name for name in lines if name.startswith("corrected: shared_involvement struck, accept to")
        ]
        assert lines[struck] == ["1"]
        assert "girl" not in str(lines)


async def test_figures_of_nothing_are_noughts(database: Database) -> None:
    """Before anybody came there is nothing to share out."""
    lines = await list_figures(database.url)
    assert {line[60:].strip() for line in lines} == {"0"}
