"""What outlives the process and the database's bad days: nothing lost, nothing twice."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

import bot.telegram
from bot.http.server import SECONDS_TO_FINISH
from bot.store import sqlite
from bot.telegram import SECONDS_TO_DRAIN
from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import TWO, crash, make_hook, running_bot


async def test_a_reply_that_was_committed_is_sent_after_a_restart(database: Database) -> None:
    """What the process could not send any more is sent by the next one, in order and once."""
    async with BotApi() as telegram:
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=never))
        async with running_bot(telegram, database) as serving:
            telegram.type_text("one")
            last = telegram.type_text("two")
            await telegram.until(lambda: telegram.is_confirmed(last) and telegram.held)
            await crash(serving)
        assert telegram.texts() == []
        async with running_bot(telegram, database):
            await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]
        never.set()


async def test_a_stop_sends_what_is_due_first(database: Database) -> None:
    """Told to stop, the bot answers what it has taken before it ends."""
    async with BotApi() as telegram:
        messages = [telegram.type_text(f"m{number}", person=number) for number in range(1, 21)]
        async with running_bot(telegram, database) as serving:
            await telegram.until(lambda: telegram.is_confirmed(messages[-1]))
            serving.stop.set()
            await serving.task
        assert [telegram.texts(number) for number in range(1, 21)] == [[f"1: m{n}"] for n in range(1, 21)]


@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_a_stop_does_not_wait_for_what_hangs(
    database: Database, monkeypatch: pytest.MonkeyPatch, is_hooked: bool
) -> None:
    """A call that Telegram does not answer ends with the time for it; the next start makes it again."""
    assert SECONDS_TO_FINISH + SECONDS_TO_DRAIN < 10
    monkeypatch.setattr(bot.telegram, "SECONDS_TO_DRAIN", 0.01)
    async with BotApi() as telegram:
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=never))
        async with running_bot(telegram, database, hook=make_hook() if is_hooked else None) as serving:
            # Two messages, as one alone would travel in the webhook's answer.
            update = telegram.type_text(TWO)
            await telegram.until(lambda: telegram.is_confirmed(update) and telegram.held)
            serving.stop.set()
            await serving.task
        assert telegram.texts() == []
        async with running_bot(telegram, database):
            await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["First.", f"1: {TWO}"]
        never.set()


async def test_a_stop_leaves_unfetched_updates_to_the_next_start(database: Database) -> None:
    """An update that comes in after the stop is not confirmed, and is answered next time."""
    async with BotApi() as telegram:
        async with running_bot(telegram, database) as serving:
            telegram.type_text("one")
            await telegram.until(telegram.texts)
            serving.stop.set()
            await serving.task
        telegram.type_text("two")
        async with running_bot(telegram, database):
            await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]


async def test_nothing_is_acknowledged_while_the_database_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A locked database delays every acknowledgement, and once it is free the bot goes on by itself."""
    monkeypatch.setattr(sqlite, "SECONDS_FOR_A_LOCK", 0)
    async with BotApi() as telegram, running_bot(telegram, tmp_path) as serving:
        first = telegram.type_text("one")
        await telegram.until(lambda: telegram.is_confirmed(first) and telegram.texts())
        other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        second = telegram.type_text("two")
        # So many tries take longer than a confirmation would.
        while len(serving.clock.slept) < 50:
            serving.clock.has_slept.clear()
            await serving.clock.has_slept.wait()
        assert not telegram.is_confirmed(second)
        assert telegram.texts() == ["1: one"]
        other.execute("ROLLBACK")
        other.close()
        await telegram.until(lambda: telegram.is_confirmed(second) and len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]


async def test_another_server_that_counts_from_the_same_number_is_answered(database: Database) -> None:
    """An update's number alone does not make it a repeat: another bot's first update is another one."""
    for text in ("hello", "good day"):
        async with BotApi() as telegram, running_bot(telegram, database):
            telegram.type_text(text)
            await telegram.until(telegram.texts)
