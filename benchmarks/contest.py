"""Bots side by side against the same double of Telegram: turns a second, processor time, waits, memory.

    python -m benchmarks --seconds 10 --rounds 5
    python -m benchmarks --only python-telegram-bot ours

People talk each in step with its replies, so that the bot is always busy and nothing piles up. The
rounds are interleaved, so that a busy machine is so for all; medians are told. The double and the
crowd have one core, the bot another; Postgres takes what it gets, and its time is not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Final

from benchmarks.crowd import Crowd, Script
from benchmarks.machine import (
    PEERS_PYTHON,
    PYTHON,
    Program,
    find_hook,
    pin,
    read_memory,
    read_seconds,
    running,
)
from benchmarks.script import expect_echo, expect_questions
from benchmarks.talk import expect_talk
from bot.store import open_store
from tests.databases import Database, postgres
from tests.double import BotApi

PEOPLE: Final = 200
SECONDS_TO_START: Final = 180  # aiogram alone takes ten to import on a busy machine
WARM_UP: Final = 2 * PEOPLE
STRANGER: Final = 10_000_000  # the first number of people who are only stored
STATE: Final = "x" * 600
FILL: Final = (
    "WITH RECURSIVE n(i) AS (SELECT {first} UNION ALL SELECT i + 1 FROM n WHERE i < {last} - 1)"
    " INSERT INTO dialogs (chat, person, state, updated_at)"
    " SELECT i, i, '{state}', {now} FROM n RETURNING 1"
)


@dataclass(frozen=True, slots=True)
class Contestant:
    """A bot to be measured: what it is called, its program, what is said to it, and how it is set up."""

    name: str
    command: tuple[str, ...]
    script: Script
    mode: str = "polling"
    database: str = "sqlite"
    python: Path = PYTHON


def _peer(name: str, module: str, script: Script) -> Contestant:
    python = PEERS_PYTHON if PEERS_PYTHON.exists() else PYTHON
    return Contestant(name, (f"benchmarks.peers.{module}",), script, python=python)


_OURS: Final = ("benchmarks.peers.ours",)
CONTESTANTS: Final = (
    _peer("python-telegram-bot, echo", "ptb_echo", expect_echo),
    _peer("python-telegram-bot, two questions, pickled", "ptb_conversation", expect_questions),
    _peer("aiogram, two questions, SQLite", "aiogram_questions", expect_questions),
    _peer("pyTelegramBotAPI, echo", "telebot_echo", expect_echo),
    _peer("aiohttp alone, echo (the floor)", "aiohttp_echo", expect_echo),
    *(
        Contestant(f"ours, two questions, {name}, by {mode}", _OURS, expect_questions, mode, database)
        for database, name in (("sqlite", "SQLite"), ("postgres", "Postgres"))
        for mode in ("polling", "webhook")
    ),
    *(
        Contestant(f"ours, the whole bot, SQLite, by {mode}", (*_OURS, "whole"), expect_talk, mode)
        for mode in ("polling", "webhook")
    ),
)


@dataclass(frozen=True, slots=True)
class Figures:
    """What one run of one bot gave: turns a second, CPU µs a turn, waits in ms, MiB held at the end."""

    rate: float
    cost: float
    half: float
    longest: float
    memory: float


async def measure(contestant: Contestant, seconds: float, *, rows: int = 0) -> Figures:
    """The figures of one run, from when the bot is warm; `rows` dialogs of others are stored before."""
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        database = Database(f"sqlite:///{folder}/bot.db")
        if contestant.database == "postgres":
            database = await stack.enter_async_context(postgres())
        if rows:
            await fill(database, rows)
        telegram = await stack.enter_async_context(BotApi())
        crowd = Crowd(telegram, contestant.script, PEOPLE)
        hook = find_hook(contestant.mode)
        program = Program(contestant.command, folder, database.url, contestant.python, hook, core=-1)
        process = await stack.enter_async_context(running(program, telegram))
        crowd.start()
        try:
            await telegram.until(lambda: crowd.answered > WARM_UP or crowd.wrong, seconds=SECONDS_TO_START)
        except TimeoutError:
            sys.exit(f"{contestant.name} does not answer:\n{program.logged[-2000:]}")
        figures = await watch(crowd, process.pid, seconds)
        crowd.is_over = True
    if crowd.wrong or crowd.twice:
        sys.exit(f"{contestant.name} answers wrongly: {(crowd.wrong or crowd.twice)[:3]}")
    return figures


async def watch(crowd: Crowd, pid: int, seconds: float) -> Figures:
    """The figures of so many seconds of a process that serves a crowd."""
    crowd.waits.clear()
    answered, used, began = crowd.answered, read_seconds(pid), time.perf_counter()
    await asyncio.sleep(seconds)
    turns, took = crowd.answered - answered, time.perf_counter() - began
    waits = statistics.quantiles(crowd.waits, n=100)
    cost = (read_seconds(pid) - used) / turns
    return Figures(turns / took, 1e6 * cost, 1000 * waits[49], 1000 * waits[98], read_memory(pid))


async def fill(database: Database, rows: int) -> None:
    """Stores so many dialogs of others, as long as they usually get."""
    store = await open_store(database.url)
    await store.close()
    await database.ask(FILL.format(first=STRANGER, last=STRANGER + rows, state=STATE, now=int(time.time())))


def take_medians(runs: Sequence[Figures]) -> Figures:
    """Each figure's median."""
    return Figures(*(statistics.median(getattr(run, f.name) for run in runs) for f in fields(Figures)))


def lay_out(runs: dict[str, list[Figures]]) -> Iterator[str]:
    """The table, with each rate and cost as a multiple of the first row's."""
    yield "| bot | turns/s | × the first | CPU µs a turn | p50 / p99 ms | RSS MiB |"
    yield "| --- | --- | --- | --- | --- | --- |"
    first: Figures | None = None
    for name, figures in runs.items():
        m = take_medians(figures)
        first = first or m
        yield (
            f"| {name} | {m.rate:,.0f} | {m.rate / first.rate:.1f} | {m.cost:,.0f} |"
            f" {m.half:.0f} / {m.longest:.0f} | {m.memory:.0f} |"
        )


async def compete(
    contestants: Sequence[Contestant], *, seconds: float, rounds: int
) -> dict[str, list[Figures]]:
    """The figures of every round, by the names of the bots."""
    runs: dict[str, list[Figures]] = {contestant.name: [] for contestant in contestants}
    for number in range(1, rounds + 1):
        for contestant in contestants:
            figures = await measure(contestant, seconds)
            runs[contestant.name].append(figures)
            print(f"{number}/{rounds} {contestant.name}: {figures.rate:,.0f}/s", file=sys.stderr, flush=True)
    return runs


def main() -> None:
    """Reads the command line, measures, and prints the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("--seconds", type=float, default=10, help="of each run, once it is warm")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", nargs="+", default=[""], help="the bots with one of these in their names")
    options = parser.parse_args()
    chosen = [c for c in CONTESTANTS if any(part in c.name for part in options.only)]
    pin(0)
    runs = asyncio.run(compete(chosen, seconds=options.seconds, rounds=options.rounds))
    print(*lay_out(runs), sep="\n")


if __name__ == "__main__":
    main()
