"""What an operator sees and does: figures, log lines, failures and their replay, full disks, old rows."""

from __future__ import annotations

import asyncio
import json
import logging
from pathlib import Path
from typing import Any

import pytest

import bot.telegram
from bot.__main__ import main
from bot.http.client import Client
from bot.store import IDLE_KEPT, Store, StoreUnavailable, StoreUnusable, open_store, sqlite
from bot.telegram import CannotServe, words
from dialogs import respond
from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import POISON, TWO, StillClock, count_up, make_hook, running_bot


async def read(url: str) -> tuple[int, str]:
    """The status and text at an address."""
    client = Client(connections=1)
    await client.open()
    try:
        status, body = await client.get(url)
    finally:
        await client.close()
    return status, body.decode()


async def test_metrics_count_what_happened(database: Database) -> None:
    """Turns by kind, their latency, failures, calls and the outbox's depth are there for Prometheus."""
    hook = make_hook()
    async with BotApi() as telegram, running_bot(telegram, database, hook=hook):
        free = asyncio.Event()
        telegram.type_text("/start")
        telegram.type_text(POISON)
        await telegram.until(lambda: len(telegram.texts()) == 2)
        telegram.fail("sendMessage", Fault(until=free, result={}))
        telegram.type_text(TWO)
        await telegram.until(lambda: telegram.held)
        status, text = await read(f"http://127.0.0.1:{hook.port}/metrics")
        figures = dict(line.split(" ") for line in text.splitlines() if not line.startswith("#"))
        free.set()
    assert status == 200
    assert {
        name: float(figures[name])
        for name in (
            'bot_turns_total{kind="command"}',
            'bot_turns_total{kind="text"}',
            "bot_turn_seconds_count",
            "bot_failures_total",
            "bot_outbox_depth",
        )
    } == {
        'bot_turns_total{kind="command"}': 1,
        'bot_turns_total{kind="text"}': 2,
        "bot_turn_seconds_count": 3,
        "bot_failures_total": 1,
        "bot_outbox_depth": 2,
    }


async def test_a_turn_is_one_line_without_its_words(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """The log tells each turn's kind, cost and outcome, and nothing of what was said or who said it."""
    caplog.set_level(logging.INFO, "bot")
    async with BotApi() as telegram, running_bot(telegram, database):
        update = telegram.type_text("her college is Iowa", person=424242)
        await telegram.until(lambda: telegram.is_confirmed(update))
        telegram.type_text(POISON, person=424242)
        await telegram.until(lambda: len(telegram.texts(424242)) == 2)
        await telegram.until(lambda: not telegram.updates)
    lines = [message for message in caplog.messages if message.startswith("turn ")]
    number = update["update_id"]
    assert lines == [
        f"turn update={number} kind=text calls=1 answer=0 failed=0 think_ms=0.0 commit_ms=0.0",
        f"turn update={number + 1} kind=text calls=1 answer=0 failed=1 think_ms=0.0 commit_ms=0.0",
    ]
    for secret in ("Iowa", POISON, telegram.token, "424242"):
        assert secret not in caplog.text


async def ask_main(*arguments: str) -> int:
    """The exit code of `python -m bot …`, which has a loop of its own."""
    return await asyncio.to_thread(main, arguments)


@pytest.fixture
def _logging_as_before() -> Any:
    """Puts the root logger back after a test that sets it up."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)


@pytest.mark.usefixtures("empty_folder", "_logging_as_before")
async def test_failures_are_listed_and_replayed(
    database: Database, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An update that failed is shown as it came; once its error is mended, the running bot answers it."""
    clock = StillClock()
    async with BotApi() as telegram, running_bot(telegram, database, clock=clock):
        monkeypatch.setenv("BOT_TOKEN", telegram.token)
        monkeypatch.setenv("BOT_API_URL", telegram.url)
        monkeypatch.setenv("DATABASE_URL", database.url)
        telegram.type_text("one")
        update = telegram.type_text(POISON)
        await telegram.until(lambda: telegram.texts() == ["1: one", words.SET_ASIDE])

        assert await ask_main("failures") == 0
        [line] = capsys.readouterr().out.splitlines()
        shown = json.loads(line)
        assert shown == {**shown, "at": "2026-11-18T11:06:40+00:00", "update": update}
        assert shown["error"].startswith(f"ValueError: {POISON}")

        monkeypatch.setattr("bot.__main__.respond", count_up)
        assert await ask_main("failures", "--replay") == 0
        [line] = capsys.readouterr().out.splitlines()
        assert json.loads(line)["error"] == shown["error"]

        monkeypatch.setattr("bot.__main__.respond", respond)
        assert await ask_main("failures", "--replay") == 0
        [line] = capsys.readouterr().out.splitlines()
        assert json.loads(line)["error"] is None
        clock.strike()
        await telegram.until(lambda: len(telegram.texts()) > 2)

        assert await ask_main("failures") == 0
        assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("empty_folder", "_logging_as_before")
def test_failures_of_no_database_are_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a setting, or without the database, there is one sentence and exit code 2."""
    assert main(["failures"]) == 2
    assert capsys.readouterr().err.startswith("BOT_TOKEN is not set")
    monkeypatch.setenv("BOT_TOKEN", "123456:made-up-token-for-tests")
    monkeypatch.setenv("DATABASE_URL", "postgresql://postgres@127.0.0.1:1/test")
    assert main(["failures"]) == 2
    assert capsys.readouterr().err == "The database does not take the work: connection refused.\n"


@pytest.mark.usefixtures("empty_folder", "_logging_as_before")
async def test_a_replay_without_telegram_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A replay has to know who the bot is."""
    monkeypatch.setenv("BOT_TOKEN", "123456:made-up-token-for-tests")
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:1")
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/bot.db")
    assert await ask_main("failures", "--replay") == 2
    assert capsys.readouterr().err.startswith("Telegram does not say who we are (NetworkError)")


@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_nothing_is_acknowledged_while_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_hooked: bool
) -> None:
    """A disk that fills delays every acknowledgement, and once there is room the bot goes on by itself."""
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    await store.close()
    [(pages,)] = await Database(f"sqlite:///{tmp_path}/bot.db").ask("PRAGMA page_count")
    pragmas = sqlite._PRAGMAS
    monkeypatch.setattr(sqlite, "_PRAGMAS", (*pragmas, f"PRAGMA max_page_count = {pages}"))
    hook = make_hook() if is_hooked else None
    async with BotApi() as telegram, running_bot(telegram, tmp_path, hook=hook) as serving:
        people = range(1, 10)
        messages = [telegram.type_text("x" * 4000, person=person) for person in people]
        if hook is None:
            await serving.clock.has_slept.wait()
        else:
            await telegram.until(lambda: ("webhook", "503") in telegram.refused)
        assert not telegram.is_confirmed(messages[-1])
        monkeypatch.setattr(sqlite, "_PRAGMAS", pragmas)
        await telegram.until(lambda: all(map(telegram.texts, people)) and not telegram.updates)
        assert {len(telegram.texts(person)) for person in people} == {1}


async def test_old_rows_go_while_the_bot_serves(database: Database) -> None:
    """Once an hour what has been kept long enough is deleted."""
    clock = StillClock()
    async with BotApi() as telegram, running_bot(telegram, database, clock=clock):
        telegram.type_text("one")
        await telegram.until(lambda: telegram.texts() and not telegram.updates)
        clock.seconds += IDLE_KEPT + 1
        telegram.type_text("two", person=2)
        clock.strike()
        await telegram.until(lambda: telegram.texts(2) and not telegram.updates)
        while await database.ask("SELECT person FROM dialogs") != [(2,)]:
            pass
        assert [at for (at,) in await database.ask("SELECT at FROM seen")] == [clock.seconds]


async def test_no_call_is_made_once_the_lease_may_be_over(shared_database: Database) -> None:
    """A process that could not renew its lease in time waits, and goes on once it has."""
    clock = StillClock()
    async with BotApi() as telegram, running_bot(telegram, shared_database, clock=clock):
        telegram.type_text("one")
        await telegram.until(telegram.texts)
        clock.seconds += 11
        second = telegram.type_text("two")
        await telegram.until(lambda: telegram.is_confirmed(second))
        await clock.has_slept.wait()
        assert telegram.texts() == ["1: one"]
        clock.strike()
        await telegram.until(lambda: len(telegram.texts()) == 2)


async def test_a_process_whose_lease_was_ended_drops_what_is_no_longer_its(shared_database: Database) -> None:
    """What another has taken over is left to it, and what comes later is answered."""
    clock = StillClock()
    async with BotApi() as telegram:
        free = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=free))
        async with running_bot(telegram, shared_database, clock=clock):
            last = [telegram.type_text(text) for text in ("one", "two")][-1]
            await telegram.until(lambda: telegram.held and telegram.is_confirmed(last))
            other = await open_store(shared_database.url)
            await shared_database.ask("UPDATE owners SET until = 0")
            taken = (await other.claim()).outgoing
            assert len(taken) == 2
            clock.strike()
            while len(await shared_database.ask("SELECT id FROM owners")) < 2:
                pass
            free.set()
            telegram.type_text("hello", person=2)
            await telegram.until(lambda: telegram.texts(2))
            assert telegram.texts() == []
            await other.close()
            clock.strike()
            await telegram.until(lambda: len(telegram.texts()) == 2)
            assert telegram.texts() == ["1: one", "2: two"]


async def test_a_database_that_only_starts_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server that is not there yet is tried again, and one that cannot be used is said."""
    answers: list[Exception] = [StoreUnavailable("Not yet."), StoreUnavailable("Not yet.")]

    async def open_later(url: str) -> Store:
        if answers:
            raise answers.pop()
        return await open_store(url)

    monkeypatch.setattr(bot.telegram, "open_store", open_later)
    clock = StillClock()
    store = await bot.telegram._open(f"sqlite:///{tmp_path}/bot.db", stop=asyncio.Event(), clock=clock)
    assert store is not None
    await store.close()
    assert clock.slept == [0.5, 1.0]
    answers.append(StoreUnusable("Never."))
    with pytest.raises(CannotServe, match="Never"):
        await bot.telegram._open("", stop=asyncio.Event(), clock=clock)
