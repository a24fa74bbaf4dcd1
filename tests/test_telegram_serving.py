"""Starting, staying and stopping: what must be said at start, and what must never end the bot."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path
from typing import Any

import pytest

import bot.telegram
from bot.http.client import Client
from bot.telegram import CannotServe, serve, words
from bot.telegram.webhook import derive_secret
from tests.double import BotApi, Fault
from tests.double.memory import TOKEN
from tests.telegram_bot import TWO, count_up, crash, make_hook, running_bot


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"token": "no token"}, "BOT_TOKEN is not a token"),
        ({"token": ""}, "BOT_TOKEN is not a token"),
        ({"webhook_url": "bot.example.org"}, "WEBHOOK_URL must be a whole address"),
        ({"webhook_url": "https://bot.example.org", "webhook_secret": "a b"}, "WEBHOOK_SECRET may hold"),
        ({"database_url": "mysql://host/db"}, "DATABASE_URL must look like"),
    ],
)
async def test_a_bad_setting_is_one_clear_sentence(settings: dict[str, Any], words: str) -> None:
    """A setting that cannot work is said before anything starts."""
    with pytest.raises(CannotServe, match=words):
        await serve(**{"token": TOKEN, "respond": count_up, **settings})


async def test_a_token_that_is_not_accepted_is_said(tmp_path: Path) -> None:
    """A wrong token ends the start with a sentence that does not repeat it."""
    async with BotApi() as telegram:
        with pytest.raises(CannotServe, match="does not accept BOT_TOKEN") as caught:
            await serve(
                token="123456:wrong",
                respond=count_up,
                api_url=telegram.url,
                database_url=f"sqlite:///{tmp_path}/bot.db",
            )
    assert "wrong" not in str(caught.value)


async def test_a_refused_webhook_is_said(tmp_path: Path) -> None:
    """Where Telegram takes no such webhook, its reason is said."""
    hook = make_hook()
    async with BotApi() as telegram:
        telegram.fail("setWebhook", Fault(status=400, description="Bad Request: bad webhook: no such host"))
        with pytest.raises(CannotServe, match="no such host"):
            await serve(
                token=telegram.token,
                respond=count_up,
                api_url=telegram.url,
                database_url=f"sqlite:///{tmp_path}/bot.db",
                webhook_url=hook.url,
                host=hook.host,
                port=hook.port,
            )


MENDABLE = CannotServe("The port is taken.")


@pytest.mark.parametrize(
    ("failed", "told"),
    [
        (ExceptionGroup("tasks", [KeyError("x"), ExceptionGroup("inner", [MENDABLE])]), MENDABLE),
        (ExceptionGroup("tasks", [fault := KeyError("x")]), fault),
    ],
)
async def test_of_several_errors_one_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failed: Exception, told: Exception
) -> None:
    """Where tasks fail together, what comes out is no group but what can be mended, else the first."""

    async def run(*_: object, **__: object) -> None:
        raise failed

    monkeypatch.setattr(bot.telegram, "run", run)
    with pytest.raises(type(told)) as caught:
        await serve(token=TOKEN, respond=count_up, database_url=f"sqlite:///{tmp_path}/bot.db")
    assert caught.value is told


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
async def test_a_start_without_network_is_tried_again(tmp_path: Path, method: str) -> None:
    """Where Telegram does not answer yet, the bot waits and starts when it does."""
    async with BotApi() as telegram:
        telegram.fail(method, Fault(), Fault(status=500), Fault(status=429, retry_after=9))
        telegram.type_text("hello")
        async with running_bot(telegram, tmp_path) as bot:
            await telegram.until(telegram.texts)
            assert bot.clock.slept == [0.5, 1.0, 9.0]


async def test_a_server_without_webhooks_is_polled(tmp_path: Path) -> None:
    """A test server that knows no webhooks has none to remove."""
    async with BotApi() as telegram:
        telegram.fail("getWebhookInfo", Fault(status=404, description="Not Found"))
        telegram.type_text("hello")
        async with running_bot(telegram, tmp_path):
            await telegram.until(telegram.texts)


async def test_the_profile_is_set_once(tmp_path: Path) -> None:
    """Name, commands and descriptions are set where they differ, and left alone where they do not."""
    setters = ("setMyName", "setMyCommands", "setMyDescription", "setMyShortDescription")
    async with BotApi() as telegram:
        for _ in range(2):
            async with running_bot(telegram, tmp_path):
                # The last of the setters follows the last of the questions.
                await telegram.until(lambda: telegram.profile.get("short_description"))
                telegram.type_text("hello")
                await telegram.until(telegram.texts)
        assert [len(telegram.calls(setter)) for setter in setters] == [1, 1, 1, 1]
        assert (telegram.profile["name"], telegram.profile["description"]) == (words.NAME, words.DESCRIPTION)


async def test_a_profile_that_cannot_be_set_stops_nothing(tmp_path: Path) -> None:
    """The bot answers without its commands being listed."""
    async with BotApi() as telegram:
        telegram.fail("setMyCommands", Fault(status=429, retry_after=3600))
        telegram.fail("getMyDescription", Fault())
        async with running_bot(telegram, tmp_path):
            telegram.type_text("hello")
            await telegram.until(lambda: telegram.texts() and telegram.profile.get("short_description"))


async def test_a_group_that_moved_is_followed(tmp_path: Path) -> None:
    """A reply to a group that became a supergroup goes to its new number."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path):
        telegram.fail("sendMessage", Fault(status=400, migrate_to=-100))
        telegram.type_text("@accept_test_bot hello", chat=-5)
        await telegram.until(lambda: telegram.texts(-100))
        assert telegram.texts(-100) == ["1: hello"]


async def test_a_refused_reply_is_kept_among_the_failures(tmp_path: Path) -> None:
    """What Telegram refuses for good leaves the outbox and can be looked at."""
    async with BotApi() as telegram:
        async with running_bot(telegram, tmp_path):
            telegram.fail("sendMessage", Fault(status=400, description="Bad Request: chat not found"))
            telegram.type_text("hello")
            await telegram.until(lambda: ("sendMessage", "Bad Request: chat not found") in telegram.refused)
        assert rows(tmp_path, "SELECT error, substr(content, 1, 11) FROM failures") == [
            ("Chat not found", "sendMessage")
        ]
        assert rows(tmp_path, "SELECT id FROM outbox") == []


async def test_attempts_are_counted(tmp_path: Path) -> None:
    """A reply that was tried in vain is still there after a crash, with its number of attempts."""
    async with BotApi() as telegram:
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500), Fault(status=500), Fault(until=never))
        async with running_bot(telegram, tmp_path) as bot:
            telegram.type_text("hello")
            await telegram.until(lambda: telegram.held)
            await crash(bot)
        assert rows(tmp_path, "SELECT attempts FROM outbox") == [(2,)]
        never.set()


async def test_a_reply_that_failed_for_a_day_is_given_up(tmp_path: Path) -> None:
    """After a day of failures a reply is set aside, and the chat goes on."""
    async with BotApi() as telegram:
        telegram.fail("sendMessage", Fault(status=500), Fault(status=500))
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(until=never))
        async with running_bot(telegram, tmp_path) as bot:
            telegram.type_text("hello")
            await telegram.until(lambda: telegram.held)
            bot.clock.seconds += 24 * 3600
            telegram.fail("sendMessage", Fault(status=500))
            never.set()
            telegram.type_text("more")
            await telegram.until(telegram.texts)
        assert telegram.texts()[-1] == "2: more"


@pytest.mark.parametrize("result", [{}, ["text"], [{"update_id": None}], None])
async def test_an_answer_that_holds_no_updates_is_asked_for_again(tmp_path: Path, result: object) -> None:
    """A broken answer to getUpdates is waited out, not taken in a tight loop."""
    async with BotApi() as telegram:
        telegram.fail("getUpdates", Fault(result=result))
        telegram.type_text("hello")
        async with running_bot(telegram, tmp_path) as bot:
            await telegram.until(telegram.texts)
            assert bot.clock.slept == [0.5]


async def test_readiness_follows_the_webhook(tmp_path: Path) -> None:
    """Not ready before the webhook is set, ready after."""
    hook = make_hook()
    ready = f"http://127.0.0.1:{hook.port}/readyz"
    client = Client(connections=1)
    await client.open()
    async with BotApi() as telegram:
        free = asyncio.Event()
        telegram.fail("setWebhook", Fault(status=500, until=free))
        async with running_bot(telegram, tmp_path, hook=hook):
            await telegram.until(lambda: "setWebhook" in telegram.held)
            assert await client.get(ready) == (503, b"not ready")
            free.set()
            telegram.type_text("hello")
            await telegram.until(telegram.texts)
            assert await client.get(ready) == (200, b"ready")
    await client.close()


async def test_readiness_follows_telegram(tmp_path: Path) -> None:
    """Not ready while a call does not reach Telegram, ready again once one does."""
    hook = make_hook()
    ready = f"http://127.0.0.1:{hook.port}/readyz"
    client = Client(connections=1)
    await client.open()
    async with BotApi() as telegram, running_bot(telegram, tmp_path, hook=hook):
        free = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=502), Fault(until=free, status=502))
        telegram.type_text(TWO)
        await telegram.until(lambda: "sendMessage" in telegram.held)
        assert await client.get(ready) == (503, b"not ready")
        free.set()
        await telegram.until(lambda: len(telegram.texts()) == 2)
        assert await client.get(ready) == (200, b"ready")
    await client.close()


async def test_while_telegram_limits_us_no_reply_goes_unseen(tmp_path: Path) -> None:
    """After a 429, and to groups, replies go by the outbox, where a refusal is seen and tried again."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, hook=make_hook()) as bot:
        telegram.fail("sendMessage", Fault(status=429, retry_after=1))
        telegram.type_text(TWO, person=2)
        await telegram.until(lambda: len(telegram.texts(2)) == 2)
        telegram.type_text("hello")
        await telegram.until(telegram.texts)
        assert telegram.posted == []
        bot.clock.seconds += 61
        telegram.type_text("hello", person=3)
        await telegram.until(lambda: telegram.texts(3))
        telegram.type_text("@accept_test_bot hello", chat=-5)
        await telegram.until(lambda: telegram.texts(-5))
        assert telegram.posted == ["sendMessage"]


def test_the_derived_secret_is_fit_and_tells_nothing() -> None:
    """The webhook's own secret is the same each time, within Telegram's letters, and not the token."""
    secret = derive_secret(TOKEN)
    assert secret == derive_secret(TOKEN) != derive_secret("123456:other")
    assert secret.isalnum()
    assert TOKEN not in secret


def rows(folder: Path, query: str) -> list[tuple[Any, ...]]:
    """What a query finds in the bot's database."""
    connection = sqlite3.connect(folder / "bot.db")
    found = connection.execute(query).fetchall()
    connection.close()
    return found
