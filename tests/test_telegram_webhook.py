"""The webhook: acknowledged by the answer, answered in the acknowledgement."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.http.client import Client
from bot.http.server import listen
from bot.store import sqlite
from bot.telegram import webhook
from bot.telegram.errors import CannotServe
from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import TWO, make_hook, running_bot


async def test_a_reply_travels_in_the_acknowledgement(database: Database) -> None:
    """A message is answered and confirmed, and the bot makes no call of its own for it."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        update = telegram.type_text("hello")
        await telegram.until(lambda: telegram.is_confirmed(update))
        assert telegram.texts() == ["1: hello"]
        assert telegram.posted == ["sendMessage"]


async def test_an_update_that_is_posted_again_is_answered_again(database: Database) -> None:
    """Where Telegram never saw the acknowledgement, the same words come with the next one."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        telegram.fail("webhook", Fault(), Fault())
        first = telegram.type_text("hello")
        await telegram.until(lambda: telegram.is_confirmed(first))
        second = telegram.type_text("more")
        await telegram.until(lambda: telegram.is_confirmed(second))
        assert telegram.texts() == ["1: hello", "2: more"]


async def test_several_bubbles_come_in_their_order(database: Database) -> None:
    """A reply of two messages goes by the outbox, and what comes after it does not overtake it."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        telegram.type_text(TWO)
        telegram.type_text("more")
        await telegram.until(lambda: len(telegram.texts()) == 3)
        assert telegram.texts() == ["First.", f"1: {TWO}", "2: more"]


async def test_a_reply_waits_behind_what_is_unsent(database: Database) -> None:
    """While a call to a chat is still to be made, a new reply queues behind it."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        free = asyncio.Event()
        telegram.fail("sendMessage", Fault(until=free, status=500))
        telegram.type_text(TWO)
        last = telegram.type_text("more")
        await telegram.until(lambda: telegram.is_confirmed(last))
        assert telegram.texts() == []
        free.set()
        await telegram.until(lambda: len(telegram.texts()) == 3)
        assert telegram.texts() == ["First.", f"1: {TWO}", "2: more"]


async def test_a_tap_is_answered_in_its_place(database: Database) -> None:
    """By webhook, too, a tap ends its query, and what comes next takes the question's place."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        telegram.type_text("hello")
        await telegram.until(telegram.texts)
        telegram.tap("We met")
        await telegram.until(lambda: telegram.calls("editMessageText"))
        assert telegram.shown()[0].startswith("2: how=met")
        assert telegram.queries == set()


async def test_nothing_is_acknowledged_while_the_database_is_locked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A post that cannot be committed gets 503 and is posted again until it can."""
    monkeypatch.setattr(sqlite, "SECONDS_FOR_A_LOCK", 0)
    async with BotApi() as telegram, running_bot(telegram, tmp_path, hook=make_hook()):
        await telegram.until(lambda: telegram.webhook)
        other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        update = telegram.type_text("hello")
        await telegram.until(lambda: ("webhook", "503") in telegram.refused)
        assert not telegram.is_confirmed(update)
        other.execute("ROLLBACK")
        other.close()
        await telegram.until(lambda: telegram.is_confirmed(update))
        assert telegram.texts() == ["1: hello"]


async def test_strangers_and_large_bodies_are_turned_away(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a post with the secret is taken, only up to a size, and health can be asked by anyone."""
    hook = make_hook()
    monkeypatch.setattr(webhook, "MAX_BODY", 500)
    root = hook.url.removesuffix(hook.path)
    client = Client(connections=1)
    await client.open()
    try:
        async with BotApi() as telegram, running_bot(telegram, database, hook=hook):
            await telegram.until(lambda: telegram.webhook)
            assert (await client.post(hook.url, b"{}"))[0] == 403
            large = b"x" * 1000
            assert (await client.post(hook.url, large))[0] == 413
            assert await client.get(f"{root}/healthz") == (200, b"ok")
            assert (await client.get(f"{root}/other"))[0] == 404
    finally:
        await client.close()


async def test_a_post_that_is_no_update_is_dropped(database: Database) -> None:
    """What is not JSON, or no update, is taken and dropped: posted again it would be no better."""
    async with BotApi() as telegram, running_bot(telegram, database, hook=make_hook()):
        telegram.add({"update_id": "none"})
        update = telegram.type_text("hello")
        await telegram.until(lambda: telegram.is_confirmed(update))
        assert telegram.texts() == ["1: hello"]


async def test_polling_removes_an_old_webhook(database: Database) -> None:
    """Started without a webhook, the bot removes one that was set before, and polls."""
    async with BotApi() as telegram:
        telegram.webhook = {"url": "https://old.example.org/"}
        async with running_bot(telegram, database):
            telegram.type_text("hello")
            await telegram.until(telegram.texts)
        assert telegram.webhook == {}


async def test_a_taken_address_is_one_clear_sentence(database: Database) -> None:
    """Where the port is taken, the bot says so and does not start."""
    hook = make_hook()
    async with listen({}, host="127.0.0.1", port=hook.port, max_body=1), BotApi() as telegram:
        with pytest.raises(CannotServe, match=rf"Cannot listen on 127.0.0.1:{hook.port}"):
            async with running_bot(telegram, database, hook=hook) as bot:
                await asyncio.wait({bot.task})
