"""What outlives the process and the database's bad days: nothing lost, nothing twice."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.store import sqlite
from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import crash, running_bot


async def test_a_reply_that_was_committed_is_sent_after_a_restart(database: Database) -> None:
    """What the process could not send any more is sent by the next one, in order and once."""
    async with BotApi() as telegram:
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=never))
        async with running_bot(telegram, database) as bot:
            telegram.type_text("one")
            last = telegram.type_text("two")
            await telegram.until(lambda: telegram.is_confirmed(last) and telegram.held)
            await crash(bot)
        assert telegram.texts() == []
        async with running_bot(telegram, database):
            await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]
        never.set()


async def test_a_stop_sends_what_is_due_first(database: Database) -> None:
    """Told to stop, the bot answers what it has taken before it ends."""
    async with BotApi() as telegram:
        messages = [telegram.type_text(f"m{number}", person=number) for number in range(1, 21)]
        async with running_bot(telegram, database) as bot:
            await telegram.until(lambda: telegram.is_confirmed(messages[-1]))
            bot.stop.set()
            await bot.task
        assert [telegram.texts(number) for number in range(1, 21)] == [[f"1: m{n}"] for n in range(1, 21)]


async def test_a_stop_leaves_unfetched_updates_to_the_next_start(database: Database) -> None:
    """An update that comes in after the stop is not confirmed, and is answered next time."""
    async with BotApi() as telegram:
        async with running_bot(telegram, database) as bot:
            telegram.type_text("one")
            await telegram.until(telegram.texts)
            bot.stop.set()
            await bot.task
        telegram.type_text("two")
        async with running_bot(telegram, database):
            await telegram.until(lambda: len(telegram.texts()) == 2)
        assert telegram.texts() == ["1: one", "2: two"]


async def test_nothing_is_acknowledged_while_the_database_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A locked database delays every acknowledgement, and once it is free the bot goes on by itself."""
    monkeypatch.setattr(sqlite, "SECONDS_FOR_A_LOCK", 0)
    async with BotApi() as telegram, running_bot(telegram, tmp_path) as bot:
        first = telegram.type_text("one")
        await telegram.until(lambda: telegram.is_confirmed(first) and telegram.texts())
        other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        second = telegram.type_text("two")
        await bot.clock.has_slept.wait()
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
