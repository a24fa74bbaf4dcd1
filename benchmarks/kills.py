"""A bot that is killed under load while everything around it fails: what is lost, wrong, or said twice.

    python -m benchmarks.kills --mode webhook --people 200 --kills 20 --seed 7

At seeded moments the process gets kill -9 and a new one takes its place. Meanwhile calls and posts fail
at random: limits, errors of the server, slow answers, connections that drop before and after Telegram acted.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

from benchmarks.crowd import Crowd
from benchmarks.machine import Program, find_hook, stop
from benchmarks.script import LENGTH, expect_questions
from bot.telegram.outbox import SENDERS
from tests.databases import postgres
from tests.double import BotApi, Fault

SECONDS_TO_FINISH: Final = 60
LONGEST_LIFE: Final = 1.0  # seconds from the first answer of a process to its end
_DROPPED_AFTER: Final = Fault(is_acting=True)
_LIMIT: Final = Fault(status=429, description="Too Many Requests: retry after 1", retry_after=1)
_FAULTS: Final = {
    "sendMessage": (
        _LIMIT,
        Fault(status=500),
        Fault(status=502),
        Fault(),
        _DROPPED_AFTER,
        Fault(is_slow=True),
    ),
    "getUpdates": (_LIMIT, Fault(status=500), Fault(), _DROPPED_AFTER, Fault(is_slow=True)),
    # The answer of a post that never came in; what it brought is not done.
    "webhook": (Fault(),),
}


@dataclass
class Storm:
    """Faults by chance: `share` of all calls, the same for the same seed and the same calls."""

    chance: Random
    share: float
    made: Counter[str] = field(default_factory=Counter)
    dropped_after: int = 0

    def choose(self, method: str) -> Fault | None:
        """The fault of one call, if any."""
        if method not in _FAULTS or self.chance.random() >= self.share:
            return None
        fault = self.chance.choice(_FAULTS[method])
        self.made[method] += 1
        self.dropped_after += method == "sendMessage" and fault is _DROPPED_AFTER
        return fault


@dataclass(frozen=True, slots=True)
class Toll:
    """What came of it: `twice_unexplained` came again without a drop after Telegram acted, or a kill."""

    said: int
    answered: int
    lost: int
    wrong: tuple[tuple[int, str, str], ...]
    twice: int
    twice_unexplained: int
    kills: int
    faults: int
    logged: str


async def kill_often(
    program: Program, telegram: BotApi, *, people: int, kills: int, seed: int, share: float = 0.03
) -> Toll:
    """Has people talk, half of them in groups, while the program is killed so often."""
    chance = Random(seed)  # noqa: S311 - repeatable, not secret
    storm = Storm(Random(seed), share)  # noqa: S311 - the same
    crowd = Crowd(telegram, expect_questions, people, burst=LENGTH, in_groups=True)
    telegram.choose_fault = storm.choose
    process = await program.start(telegram)
    try:
        crowd.start()
        for _ in range(kills):
            crowd.is_heard = False
            await telegram.until(lambda: crowd.is_heard, seconds=SECONDS_TO_FINISH)
            await asyncio.sleep(chance.uniform(0, LONGEST_LIFE))
            process.kill()
            await process.wait()
            process = await program.start(telegram)
        crowd.is_over = True
        with contextlib.suppress(TimeoutError):
            await telegram.until(lambda: not crowd.lost and not telegram.updates, seconds=SECONDS_TO_FINISH)
    finally:
        await stop(process)
    return Toll(
        said=crowd.said,
        answered=crowd.answered,
        lost=crowd.lost,
        wrong=tuple(crowd.wrong),
        twice=len(crowd.twice),
        twice_unexplained=max(0, len(crowd.twice) - storm.dropped_after - SENDERS * kills),
        kills=kills,
        faults=sum(storm.made.values()),
        logged=program.logged,
    )


async def measure(mode: str, database: str, *, people: int, kills: int, seed: int, share: float) -> Toll:
    """The toll on a database of its own."""
    async with contextlib.AsyncExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        url = (await stack.enter_async_context(postgres())).url if database == "postgres" else ""
        telegram = await stack.enter_async_context(BotApi())
        program = Program(("benchmarks.peers.ours",), folder, url, hook=find_hook(mode))
        return await kill_often(program, telegram, people=people, kills=kills, seed=seed, share=share)


def main() -> None:
    """Reads the command line and prints the toll."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.kills", description=__doc__.partition("\n")[0]
    )
    parser.add_argument("--mode", choices=("polling", "webhook"), default="polling")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--kills", type=int, default=15)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=0.03, help="of the calls and posts that fail")
    given = parser.parse_args()
    toll = asyncio.run(
        measure(
            given.mode,
            given.database,
            people=given.people,
            kills=given.kills,
            seed=given.seed,
            share=given.share,
        )
    )
    print(
        f"{given.mode}, {given.database}: {toll.kills} kills, {toll.faults} faults, {toll.said} messages, "
        f"{toll.answered} answered, {toll.lost} lost, {len(toll.wrong)} wrong or out of order, "
        f"{toll.twice} twice ({toll.twice_unexplained} of them unexplained)"
    )


if __name__ == "__main__":
    main()
