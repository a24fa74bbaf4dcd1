"""Many people at once, and a bot that is killed: how many are answered, how many lost, how many twice.

    python -m benchmarks.delivery --mode webhook --people 200 --seconds 30 --kill-every 2

Each person sends a number, waits for the reply to it, and sends the next one.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import statistics
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.double import BotApi, Made
from tests.telegram_bot import make_hook

SECONDS_TO_FINISH = 10


@dataclass
class Crowd:
    """People who talk to the bot, each in step with its replies."""

    telegram: BotApi
    is_over: bool = False
    answered: int = 0
    twice: int = 0
    awaited: dict[int, int] = field(default_factory=dict)
    asked_at: dict[int, float] = field(default_factory=dict)
    waits: list[float] = field(default_factory=list)

    def say(self, person: int, number: int) -> None:
        """Has a person send a number."""
        self.awaited[person] = number
        self.asked_at[person] = time.perf_counter()
        self.telegram.type_text(str(number), person=person)

    def hear(self, made: Made) -> None:
        """Takes a reply: the one awaited, or one that was there before."""
        if made.method != "sendMessage":
            return
        person, number = made.params["chat_id"], int(made.params["text"].split(": ")[1])
        if number != self.awaited.get(person):
            self.twice += 1
            return
        self.answered += 1
        self.waits.append(time.perf_counter() - self.asked_at[person])
        del self.awaited[person]
        if not self.is_over:
            self.say(person, number + 1)


def read_seconds(pid: int) -> float:
    """The processor time that a process has used (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def start_bot(environment: dict[str, str]) -> asyncio.subprocess.Process:
    """The bot in a process of its own."""
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "benchmarks.bot", env={**os.environ, **environment}
    )


async def measure(
    mode: str, *, people: int, seconds: float, kill_every: float | None, database: str | None
) -> dict[str, Any]:
    """The figures of one run."""
    with tempfile.TemporaryDirectory() as folder:
        async with BotApi() as telegram:
            crowd = Crowd(telegram)
            telegram.on_made = crowd.hear
            hook = make_hook()
            environment = {
                "BOT_TOKEN": telegram.token,
                "BOT_API_URL": telegram.url,
                "DATABASE_URL": database or f"sqlite:///{folder}/bot.db",
                "PORT": str(hook.port),
                **({"WEBHOOK_URL": hook.url} if mode == "webhook" else {}),
            }
            process = await start_bot(environment)
            for person in range(1, people + 1):
                crowd.say(person, 1)
            await telegram.until(lambda: crowd.answered, seconds=30)
            began, kills = time.monotonic(), 0
            answered, used = crowd.answered, read_seconds(process.pid)
            while (left := began + seconds - time.monotonic()) > 0:
                await asyncio.sleep(min(left, kill_every or left))
                if kill_every is not None and left > kill_every:
                    process.kill()
                    await process.wait()
                    kills += 1
                    process = await start_bot(environment)
            rate = (crowd.answered - answered) / seconds
            used = read_seconds(process.pid) - used
            share = None if kills else round(1e6 * used / (crowd.answered - answered))
            crowd.is_over = True
            await asyncio.sleep(0.1)
            with contextlib.suppress(TimeoutError):
                await telegram.until(lambda: not crowd.awaited, seconds=SECONDS_TO_FINISH)
            process.terminate()
            await process.wait()
    waits = statistics.quantiles(crowd.waits, n=100)
    return {
        "mode": mode,
        "kills": kills,
        "answered": crowd.answered,
        "lost": len(crowd.awaited),
        "twice": crowd.twice,
        "per second": round(rate),
        "CPU µs an update": share,
        "p50 ms": round(waits[49] * 1000),
        "p99 ms": round(waits[98] * 1000),
    }


def main() -> None:
    """Reads the command line and prints the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--mode", choices=("polling", "webhook"), default="polling")
    parser.add_argument("--people", type=int, default=200)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--kill-every", type=float, help="seconds between kills; none without it")
    parser.add_argument("--database", help="an empty Postgres database's URL; a SQLite file without it")
    options = parser.parse_args()
    figures = asyncio.run(
        measure(
            options.mode,
            people=options.people,
            seconds=options.seconds,
            kill_every=options.kill_every,
            database=options.database,
        )
    )
    print("  ".join(f"{name} {value}" for name, value in figures.items()))


if __name__ == "__main__":
    main()
