"""A reminder comes once, after fourteen days, whatever happens in between; or never, if it is cancelled."""

from __future__ import annotations

import asyncio
from functools import partial
from pathlib import Path

import pytest

from bot.store import Call, Key, Outcome, Reminder, StoreUnavailable, open_store
from bot.telegram import words
from bot.telegram.reminders import SECONDS_UNTIL_DUE
from dialogs import respond
from tests.arrivals import arrive
from tests.databases import Database
from tests.double import BotApi
from tests.telegram_bot import NOW, Running, StillClock, running_bot
from tests.test_telegram_cards import is_offered

REMINDED = "\n".join(words.REMINDER)
CALL = Call("sendMessage", {"chat_id": 1, "text": "Remember?"})


async def ask(telegram: BotApi) -> None:
    """Goes on until a note with a reminder under it is there."""
    telegram.type_text("/start incoming")
    for label in ("I don't know them", "None of these", "People in common", "Nothing odd"):
        await telegram.until(partial(is_offered, telegram, label))
        telegram.tap(label)
    await telegram.until(lambda: words.REMIND in all_labels(telegram))


def all_labels(telegram: BotApi) -> list[str]:
    """What all buttons in the private chat say."""
    return [
        key["text"]
        for message in telegram.messages.values()
        for row in message.get("reply_markup", {}).get("inline_keyboard", [])
        for key in row
    ]


async def pass_days(bot: Running, days: int) -> None:
    """Lets so many days go by on the clock."""
    bot.clock.seconds += days * 24 * 3600
    bot.clock.strike()


async def test_a_reminder_comes_once_and_in_reply_to_its_note(database: Database) -> None:
    """It is set twice, the bot starts anew twice, and there is one message after fourteen days."""
    clock = StillClock()
    async with BotApi() as telegram:
        async with running_bot(telegram, database, respond=respond, clock=clock):
            await ask(telegram)
            telegram.tap(words.REMIND)
            telegram.tap(words.REMIND)
            await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) == 6)
            assert telegram.calls("answerCallbackQuery")[-1]["text"] == "I'll remind you on 2 December, once."
            assert words.CANCEL_REMINDER in all_labels(telegram)
            await telegram.until(lambda: not telegram.updates)
        clock.seconds += SECONDS_UNTIL_DUE - 1
        async with running_bot(telegram, database, respond=respond, clock=clock) as bot:
            telegram.type_text("/help")
            await telegram.until(lambda: telegram.texts()[-1].startswith("Write as you would"))
            assert REMINDED not in telegram.texts()
            clock.seconds += 1
            clock.strike()
            await telegram.until(lambda: REMINDED in telegram.texts())
            await pass_days(bot, 30)
        async with running_bot(telegram, database, respond=respond, clock=clock):
            telegram.type_text("/privacy")
            await telegram.until(lambda: telegram.texts()[-1].startswith("Kept"))
        assert telegram.texts().count(REMINDED) == 1
        reminder = telegram.calls("sendMessage")[telegram.texts().index(REMINDED)]
        note = telegram.messages[1, reminder["reply_parameters"]["message_id"]]
        assert "of 600 characters" in note["text"]
    assert await database.ask("SELECT * FROM reminders") == []


async def test_a_cancelled_reminder_never_comes(database: Database) -> None:
    """The button that set it cancels it, and offers it again."""
    async with BotApi() as telegram, running_bot(telegram, database, respond=respond) as bot:
        await ask(telegram)
        telegram.tap(words.REMIND)
        await telegram.until(lambda: words.CANCEL_REMINDER in all_labels(telegram))
        telegram.tap("Another wording")
        await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) == 6)
        telegram.tap(words.CANCEL_REMINDER)
        await telegram.until(lambda: words.REMIND in all_labels(telegram))
        assert await database.ask("SELECT * FROM reminders") == []
        await pass_days(bot, 15)
        telegram.type_text("/help")
        await telegram.until(lambda: telegram.texts()[-1].startswith("Write as you would"))
        assert REMINDED not in telegram.texts()


async def test_forgetting_takes_reminders_along(database: Database) -> None:
    """After /forget nothing comes any more."""
    async with BotApi() as telegram, running_bot(telegram, database, respond=respond):
        await ask(telegram)
        telegram.tap(words.REMIND)
        await telegram.until(lambda: words.CANCEL_REMINDER in all_labels(telegram))
        telegram.type_text("/forget")
        await telegram.until(lambda: words.FORGET_YES in telegram.labels())
        telegram.tap(words.FORGET_YES)
        await telegram.until(lambda: words.FORGOTTEN in telegram.shown())
        assert await database.ask("SELECT * FROM reminders") == []


async def test_a_reminder_under_a_message_that_is_gone_is_confirmed_in_words(tmp_path: Path) -> None:
    """Where the button cannot be changed, a message says when, and can cancel it."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.tap_data("7:remind#set", {"chat": {"id": 1, "type": "private"}, "message_id": 9, "date": 0})
        await telegram.until(telegram.texts)
        assert telegram.texts() == ["I'll remind you on 2 December, once."]
        assert telegram.labels() == [words.CANCEL_REMINDER]


@pytest.mark.parametrize("data", ["7:remind#elsewhere", "7:remind#set"])
async def test_a_forged_reminder_is_answered_and_nothing_else(database: Database, data: str) -> None:
    """An unknown choice, and any in a group, ends the tap and sets nothing."""
    place = (
        {"id": -5, "type": "supergroup", "title": "G"}
        if data.endswith("set")
        else {"id": 1, "type": "private"}
    )
    async with BotApi() as telegram, running_bot(telegram, database, respond=respond):
        telegram.tap_data(data, {"chat": place, "message_id": 9, "date": 0})
        await telegram.until(lambda: telegram.calls("answerCallbackQuery"))
        assert telegram.texts() == []
    assert await database.ask("SELECT * FROM reminders") == []


async def test_reminders_wait_for_a_database_that_is_out_of_reach(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A look that fails is said in the log, and the next one finds what is due."""
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    await store.handle([arrive(1)], lambda *_: Outcome(reminder=Reminder(7, NOW, CALL)), now=NOW)
    await store.close()
    remind = type(store).remind
    failed: list[int] = []

    async def fail_once(self: object, *, now: int) -> object:
        if not failed:
            failed.append(now)
            raise StoreUnavailable("No.")
        return await remind(self, now=now)  # type: ignore[arg-type]  # as given

    monkeypatch.setattr(type(store), "remind", fail_once)
    async with BotApi() as telegram, running_bot(telegram, tmp_path) as bot:
        await telegram.until(lambda: telegram.profile.get("short_description"))
        bot.clock.strike()
        await telegram.until(telegram.texts)
        assert telegram.texts() == ["Remember?"]
    assert "Nobody was reminded" in caplog.text


async def test_what_is_due_becomes_a_call_once(database: Database) -> None:
    """The store gives a due reminder once, keeps the others, and one a dialog."""
    store = await open_store(database.url)
    await store.claim()
    for number, (dialog, due_at) in enumerate([(1, NOW + 5), (1, NOW), (2, NOW + 1), (3, NOW)]):
        outcome = Outcome(reminder=Reminder(dialog, due_at, CALL))
        await store.handle([arrive(number)], lambda *_, outcome=outcome: outcome, now=NOW)
    await store.handle([arrive(9)], lambda *_: Outcome(cancelled=3), now=NOW)
    first = await store.remind(now=NOW)
    assert [(row.chat, row.call) for row in first] == [(1, CALL)]
    assert await store.remind(now=NOW) == ()
    assert await database.ask("SELECT dialog FROM reminders") == [(2,)]
    await store.close()
    # Not made yet: a later process finds it, behind what came before it.
    store = await open_store(database.url)
    assert [row.call for row in (await store.claim()).outgoing] == [CALL]
    await store.close()


async def test_forgetting_in_the_same_batch_takes_a_reminder_along(database: Database) -> None:
    """What a person set just before they are forgotten is never written."""
    store = await open_store(database.url)
    outcomes = [
        Outcome(reminder=Reminder(1, NOW, CALL)),
        Outcome(reminder=Reminder(1, NOW, CALL)),
        Outcome(is_forgetting=True),
    ]
    arrivals = [arrive(1), arrive(2, Key(2, 2)), arrive(3)]
    await store.handle(arrivals, lambda arrival, _: outcomes[arrival.update_id - 1], now=NOW)
    assert await database.ask("SELECT person FROM reminders") == [(2,)]
    await store.close()


async def test_of_several_processes_one_reminds(shared_database: Database) -> None:
    """Two processes that look at once make one call of it."""
    stores = [await open_store(shared_database.url) for _ in range(3)]
    for store in stores:
        await store.claim()
    arrivals = [arrive(number, Key(number, number)) for number in range(1, 21)]
    await stores[0].handle(arrivals, lambda *_: Outcome(reminder=Reminder(1, NOW, CALL)), now=NOW)
    found = await asyncio.gather(*(store.remind(now=NOW) for store in stores))
    assert sorted(row.chat for rows in found for row in rows) == list(range(1, 21))
    for store in stores:
        await store.close()
