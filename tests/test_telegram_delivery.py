"""Nothing lost, nothing twice: the polling loop against the double, over real HTTP."""

from __future__ import annotations

import pytest

from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import FIRST_DIALOG, POISON, TWO, running_bot


async def test_a_message_is_answered_and_confirmed(database: Database) -> None:
    """A message gets its reply, and Telegram is told that it was received."""
    async with BotApi() as telegram, running_bot(telegram, database):
        update = telegram.type_text("hello")
        await telegram.until(lambda: telegram.texts() and telegram.is_confirmed(update))
        assert telegram.texts() == ["1: hello"]


async def test_messages_of_a_chat_are_answered_in_their_order(database: Database) -> None:
    """Replies within a chat come in the order of the messages, whatever other chats do."""
    async with BotApi() as telegram:
        for number in range(12):
            for person in (1, 2, 3):
                telegram.type_text(f"m{number}", person=person)
        async with running_bot(telegram, database):
            await telegram.until(lambda: all(len(telegram.texts(person)) == 12 for person in (1, 2, 3)))
        for person in (1, 2, 3):
            assert telegram.texts(person) == [f"{n + 1}: m{n}" for n in range(12)]


async def test_a_tap_is_answered_first_and_what_comes_next_takes_its_place(database: Database) -> None:
    """A tap ends its query, and what comes next takes the question's place, in this order."""
    async with BotApi() as telegram, running_bot(telegram, database):
        telegram.type_text("hello")
        await telegram.until(telegram.texts)
        telegram.tap("We met")
        await telegram.until(lambda: telegram.calls("editMessageText"))
        assert telegram.shown() == [f"2: how=met of {FIRST_DIALOG}"]
        assert [made.method for made in telegram.made][-2:] == ["answerCallbackQuery", "editMessageText"]
        assert telegram.queries == set()


async def test_a_second_tap_on_the_same_button_gets_no_second_reply(database: Database) -> None:
    """An impatient second tap is acknowledged and otherwise ignored."""
    async with BotApi() as telegram, running_bot(telegram, database):
        telegram.type_text("hello")
        await telegram.until(telegram.texts)
        telegram.tap("We met")
        telegram.tap("We met")
        await telegram.until(lambda: len(telegram.calls("answerCallbackQuery")) == 2)
        telegram.type_text("and on")
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.shown() == [f"2: how=met of {FIRST_DIALOG}", "3: and on"]


async def test_a_redelivered_update_changes_nothing(database: Database) -> None:
    """An update that comes again after a restart is confirmed and otherwise ignored."""
    async with BotApi() as telegram:
        async with running_bot(telegram, database):
            update = telegram.type_text("hello")
            await telegram.until(lambda: telegram.is_confirmed(update))
        telegram.add(update)
        async with running_bot(telegram, database):
            again = telegram.type_text("more")
            await telegram.until(lambda: telegram.is_confirmed(again) and len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: hello", "2: more"]


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=429, retry_after=3),
        Fault(status=500),
        Fault(status=502),
        Fault(),
    ],
)
async def test_a_reply_is_sent_again_after_a_passing_failure(database: Database, fault: Fault) -> None:
    """A limit, a server error or a dropped connection delays a reply and loses none, in order."""
    async with BotApi() as telegram, running_bot(telegram, database) as bot:
        telegram.fail("sendMessage", fault, fault)
        telegram.type_text("one")
        telegram.type_text("two")
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]
        assert bot.clock.slept[:2] == ([3.0, 3.0] if fault.retry_after else [0.5, 1.0])


@pytest.mark.parametrize("code", [400, 403])
async def test_a_reply_that_is_refused_for_good_holds_nothing_up(database: Database, code: int) -> None:
    """A reply to somebody who blocked the bot is dropped, and the next one goes out."""
    async with BotApi() as telegram, running_bot(telegram, database):
        telegram.fail("sendMessage", Fault(status=code, description="Forbidden: bot was blocked by the user"))
        telegram.type_text("one")
        telegram.type_text("two")
        await telegram.until(telegram.texts)
        assert telegram.texts() == ["2: two"]


async def test_an_update_whose_handling_fails_is_set_aside(database: Database) -> None:
    """One sentence goes to the person, and the queue goes on with the state as it was."""
    async with BotApi() as telegram, running_bot(telegram, database):
        telegram.type_text("one")
        telegram.type_text(POISON)
        last = telegram.type_text("two")
        await telegram.until(lambda: len(telegram.texts()) == 3 and telegram.is_confirmed(last))
        first, sorry, second = telegram.texts()
        assert (first, second) == ("1: one", "2: two")
        assert sorry.startswith("Something went wrong")


async def test_an_update_that_cannot_be_parsed_holds_nothing_up(database: Database) -> None:
    """A poison update is set aside, and those around it are answered."""
    async with BotApi() as telegram:
        telegram.type_text("one")
        telegram.add({"message": "no object"})
        telegram.add({"message": {"message_id": 5, "from": {"id": 1}, "chat": {"id": 1}, "text": 7}})
        telegram.add({"message": {"message_id": 2**80, "chat": {"id": 2**80, "type": "private"}}})
        telegram.add({"something_new": {"id": 1}})
        last = telegram.type_text("two")
        async with running_bot(telegram, database):
            await telegram.until(lambda: telegram.is_confirmed(last) and "2: two" in telegram.texts())
        assert telegram.texts()[0] == "1: one"


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=401, description="Unauthorized"),
        Fault(status=404, description="Not Found"),
        Fault(status=409, description="Conflict: terminated by other getUpdates request"),
        Fault(status=500),
        Fault(),
        Fault(is_acting=True),
    ],
)
async def test_polling_outlives_every_error(database: Database, fault: Fault) -> None:
    """After an error of getUpdates the bot asks again, a little later."""
    async with BotApi() as telegram:
        telegram.fail("getUpdates", fault, fault)
        telegram.type_text("hello")
        async with running_bot(telegram, database) as bot:
            await telegram.until(telegram.texts)
            assert telegram.texts() == ["1: hello"]
            assert bot.clock.slept == [0.5, 1.0]


async def test_two_bubbles_come_in_their_order(database: Database) -> None:
    """A reply of two messages arrives as two, the first one first."""
    async with BotApi() as telegram, running_bot(telegram, database):
        telegram.type_text(TWO)
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["First.", f"1: {TWO}"]
