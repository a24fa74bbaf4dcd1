"""Several bots behind one webhook address: one is killed, and nothing is lost, doubled or out of order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import chain
from pathlib import Path

from benchmarks.machine import Program, running
from benchmarks.script import expect_questions
from tests.databases import Database
from tests.double import BotApi, Fault
from tests.telegram_bot import TWO, StillClock, crash, make_hook, running_bot

PEOPLE = range(1, 13)
ROUNDS = 6


async def test_a_chats_replies_keep_their_order(shared_database: Database) -> None:
    """What one bot answers waits behind what another has still to send to the same chat."""
    clocks = [StillClock(), StillClock()]
    hooks = [make_hook(), make_hook()]
    async with BotApi() as telegram:
        telegram.behind = [hook.url for hook in hooks]
        free = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=free))
        async with (
            running_bot(telegram, shared_database, clock=clocks[0], hook=hooks[0]),
            running_bot(telegram, shared_database, clock=clocks[1], hook=hooks[1]),
        ):
            telegram.type_text(TWO)
            last = [telegram.type_text(f"m{number}") for number in range(3)][-1]
            await telegram.until(lambda: telegram.is_confirmed(last) and telegram.held)
            assert telegram.texts() == []
            free.set()
            for clock in clocks:
                clock.strike()
            await telegram.until(lambda: len(telegram.texts()) == 5)
        assert telegram.texts() == ["First.", f"1: {TWO}", "2: m0", "3: m1", "4: m2"]


async def test_replies_of_a_bot_that_died_are_sent_by_another(shared_database: Database) -> None:
    """What was committed and not sent is taken over once the lease is over, in order and once."""
    clock, hooks = StillClock(), [make_hook(), make_hook()]
    async with BotApi() as telegram:
        telegram.behind = [hooks[0].url]
        never = asyncio.Event()
        telegram.fail("sendMessage", Fault(status=500, until=never))
        async with (
            running_bot(telegram, shared_database, hook=hooks[0]) as doomed,
            running_bot(telegram, shared_database, clock=clock, hook=hooks[1]),
        ):
            last = [telegram.type_text(text) for text in (TWO, "more")][-1]
            await telegram.until(lambda: telegram.is_confirmed(last) and telegram.held)
            await crash(doomed)
            telegram.behind = [hooks[1].url]
            await shared_database.ask("UPDATE owners SET until = 0")
            clock.strike()
            await telegram.until(lambda: len(telegram.texts()) == 3)
        assert telegram.texts() == ["First.", f"1: {TWO}", "2: more"]
        never.set()


@asynccontextmanager
async def bot_process(
    telegram: BotApi, database: Database, folder: Path
) -> AsyncIterator[asyncio.subprocess.Process]:
    """A bot with two questions in a process of its own, behind the common address."""
    hook = make_hook()
    telegram.behind.append(hook.url)
    async with running(
        Program(("benchmarks.peers.ours",), folder, database.url, hook=hook), telegram
    ) as process:
        yield process


async def test_a_killed_process_loses_nothing(shared_database: Database, tmp_path: Path) -> None:
    """Of two processes under load one is killed with -9: every message is answered, in order."""

    # In a private chat the reply is the webhook's answer; in a group it goes through the outbox.
    def say(number: int, person: int) -> None:
        if person % 2:
            telegram.type_text(str(number), person=person)
        else:
            telegram.type_text(f"@accept_test_bot {number}", person=person, chat=-person)

    def heard(person: int) -> list[str]:
        return list(dict.fromkeys(telegram.texts(person if person % 2 else -person)))

    async with BotApi() as telegram, AsyncExitStack() as stack:
        doomed = await stack.enter_async_context(bot_process(telegram, shared_database, tmp_path))
        await stack.enter_async_context(bot_process(telegram, shared_database, tmp_path))
        for number in range(1, ROUNDS + 1):
            for person in PEOPLE:
                say(number, person)
        half = len(PEOPLE) * ROUNDS // 2
        await telegram.until(lambda: sum(len(heard(person)) for person in PEOPLE) >= half, seconds=30)
        doomed.kill()
        await doomed.wait()
        await shared_database.ask("UPDATE owners SET until = 0")
        await telegram.until(lambda: all(len(heard(person)) == ROUNDS for person in PEOPLE), seconds=30)
        assert not telegram.updates
        for person in PEOPLE:
            replies = [expect_questions(number)[1] for number in range(1, ROUNDS + 1)]
            assert heard(person) == list(chain(*replies))
