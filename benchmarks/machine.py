"""The processes that are measured: started, held to a core of their own, watched and ended (on Linux)."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from bot.telegram.webhook import Hook
from tests.double import BotApi
from tests.telegram_bot import make_hook

ROOT: Final = Path(__file__).parents[1]
PYTHON: Final = Path(sys.executable)
PEERS_PYTHON: Final = ROOT / ".venv-bench/bin/python"
SECONDS_TO_STOP: Final = 15


@dataclass(frozen=True, slots=True)
class Program:
    """A bot as a process: its module with arguments, where it keeps its data, and what it runs on."""

    command: tuple[str, ...]
    folder: Path
    database: str = ""
    python: Path = PYTHON
    hook: Hook | None = None
    core: int | None = None

    async def start(self, telegram: BotApi) -> asyncio.subprocess.Process:
        """The process, talking to the double; what it logs goes to a file in its folder."""
        environment = {
            "BOT_TOKEN": telegram.token,
            "BOT_API_URL": telegram.url,
            "DATABASE_URL": self.database or f"sqlite:///{self.folder}/bot.db",
            "FOLDER": str(self.folder),
            "PYTHONPATH": str(ROOT),
            **({"WEBHOOK_URL": self.hook.url, "PORT": str(self.hook.port)} if self.hook else {}),
        }
        with (self.folder / "log.txt").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *(str(self.python), "-m", *self.command),
                cwd=self.folder,
                env={**os.environ, **environment},
                stdout=log,
                stderr=log,
                preexec_fn=None if self.core is None else partial(pin, self.core),
            )

    @property
    def logged(self) -> str:
        """What the process has written so far."""
        return (self.folder / "log.txt").read_text(errors="replace")


@asynccontextmanager
async def running(program: Program, telegram: BotApi) -> AsyncIterator[asyncio.subprocess.Process]:
    """A program's process, which is told to stop at the end, and killed where it does not."""
    process = await program.start(telegram)
    try:
        yield process
    finally:
        await stop(process)


async def stop(process: asyncio.subprocess.Process) -> None:
    """Ends a process, gently if it will."""
    with contextlib.suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), SECONDS_TO_STOP)
    except TimeoutError:
        process.kill()
        await process.wait()


def find_hook(mode: str) -> Hook | None:
    """A free address to listen on, where the mode is by webhook."""
    return make_hook() if mode == "webhook" else None


def pin(place: int) -> None:
    """Holds this process to one of the cores that it may use: 0 is the first, -1 the last."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {sorted(os.sched_getaffinity(0))[place]})


def read_seconds(pid: int) -> float:
    """The processor time that a process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def read_memory(pid: int) -> float:
    """The memory that a process holds now, in MiB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20
