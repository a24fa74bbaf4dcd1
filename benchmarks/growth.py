"""What grows: the figures of our bot with up to a million dialogs stored, or under load for minutes.

python -m benchmarks.growth --seconds 10
python -m benchmarks.growth --minutes 30 --only webhook
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.contest import (
    CONTESTANTS,
    PEOPLE,
    SECONDS_TO_START,
    WARM_UP,
    Contestant,
    Figures,
    measure,
    watch,
)
from benchmarks.crowd import Crowd
from benchmarks.machine import Program, find_hook, pin, running
from tests.databases import postgres
from tests.double import BotApi

STEPS: Final = (0, 1_000, 10_000, 100_000, 1_000_000)
LOOKS: Final = 20
OURS: Final = [contestant for contestant in CONTESTANTS if contestant.name.startswith("ours, two")]


async def grow(contestants: Sequence[Contestant], seconds: float) -> None:
    """Prints a row for each bot and number of dialogs stored."""
    print("| bot | dialogs stored | turns/s | CPU µs a turn | p50 / p99 ms | RSS MiB |")
    print("| --- | --- | --- | --- | --- | --- |")
    for contestant in contestants:
        for rows in STEPS:
            figures = await measure(contestant, seconds, rows=rows)
            print(f"| {contestant.name} | {rows:,} | {_show(figures)} |", flush=True)


async def last(contestant: Contestant, minutes: float) -> None:
    """Prints a row for each twentieth of the time under load."""
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = (
            (await stack.enter_async_context(postgres())).url
            if contestant.database == "postgres"
            else f"sqlite:///{folder}/bot.db"
        )
        telegram = await stack.enter_async_context(BotApi())
        crowd = Crowd(telegram, contestant.script, PEOPLE)
        program = Program(contestant.command, folder, url, hook=find_hook(contestant.mode), core=-1)
        process = await stack.enter_async_context(running(program, telegram))
        crowd.start()
        await telegram.until(lambda: crowd.answered > WARM_UP, seconds=SECONDS_TO_START)
        print(f"{contestant.name}\n\n| minute | turns/s | CPU µs a turn | p50 / p99 ms | RSS MiB |")
        print("| --- | --- | --- | --- | --- |")
        for number in range(1, LOOKS + 1):
            figures = await watch(crowd, process.pid, 60 * minutes / LOOKS)
            print(f"| {number * minutes / LOOKS:.1f} | {_show(figures)} |", flush=True)
        crowd.is_over = True
    print(f"{crowd.said:,} messages, {len(crowd.wrong)} wrong, {len(crowd.twice)} twice")


def _show(m: Figures) -> str:
    return f"{m.rate:,.0f} | {m.cost:,.0f} | {m.half:.0f} / {m.longest:.0f} | {m.memory:.0f}"


def main() -> None:
    """Reads the command line, measures, and prints the rows."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth")
    parser.add_argument("--seconds", type=float, default=5, help="of each step, once it is warm")
    parser.add_argument("--minutes", type=float, help="of load instead, with a look every twentieth of them")
    parser.add_argument("--only", nargs="+", default=[""], help="the bots with one of these in their names")
    given = parser.parse_args()
    chosen = [contestant for contestant in OURS if any(part in contestant.name for part in given.only)]
    pin(0)
    if given.minutes is None:
        asyncio.run(grow(chosen, given.seconds))
        return
    for contestant in chosen:
        asyncio.run(last(contestant, given.minutes))


if __name__ == "__main__":
    main()
