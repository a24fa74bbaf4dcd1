"""The bot as the channel's tests run it: the real loop over real HTTP, a small dialog, no waiting."""

from __future__ import annotations

import asyncio
import datetime
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from bot.channel import Respond
from bot.store import open_store
from bot.telegram import run
from bot.telegram.api import Api
from bot.telegram.clock import Clock
from bot.telegram.webhook import Hook
from dialogs import (
    Choice,
    Forwarded,
    Heard,
    Judgement,
    Line,
    Message,
    Preferences,
    Question,
    Reply,
    Said,
    State,
    Style,
    Tapped,
    Turn,
    Utterance,
    Verdict,
    Wanted,
)
from tests.databases import Database
from tests.double import BotApi

NOBODYS: Final = Preferences()
NOW: Final = 1_795_000_000
FIRST_DIALOG: Final = NOW - 1_700_000_000
"""The number of a dialog that begins at that time."""
POISON: Final = "make it fail"
TWO: Final = "two bubbles"


@dataclass
class StillClock(Clock):
    """A clock that stands, and wakes sleepers at once; it notes how long they meant to sleep.

    What is to be done every so often is done once, and again with each `strike`.
    """

    seconds: int = NOW
    slept: list[float] = field(default_factory=list)
    has_slept: asyncio.Event = field(default_factory=asyncio.Event)
    bells: list[asyncio.Event] = field(default_factory=list)

    def now(self) -> int:
        """The time that it was set to."""
        return self.seconds

    def elapsed(self) -> float:
        """The same, which stands as well."""
        return self.seconds

    async def every(self, seconds: float) -> AsyncIterator[None]:  # noqa: ARG002  # as often as it is struck
        """Goes round once, and then once for each `strike`."""
        bell = asyncio.Event()
        self.bells.append(bell)
        yield
        while True:
            await bell.wait()
            bell.clear()
            yield

    def strike(self) -> None:
        """Sends everything round that is done every so often."""
        for bell in self.bells:
            bell.set()

    async def breathe(self) -> None:
        """Returns at once."""
        await asyncio.sleep(0)

    async def sleep(self, seconds: float) -> None:
        """Returns at once."""
        self.slept.append(seconds)
        self.has_slept.set()
        await asyncio.sleep(0)


def count_up(
    state: State,
    utterance: Utterance,
    *,
    today: datetime.date,  # noqa: ARG001  # no dates here
    limit: int | None = None,  # noqa: ARG001  # and no notes
    preferences: Preferences = NOBODYS,  # noqa: ARG001  # nor anything of its person's own
) -> Turn:
    """A small dialog: it numbers what it hears, repeats it, and offers two answers."""
    match utterance:
        case Said(text) if text == POISON:
            raise ValueError(text)
        case Said(text):
            heard = Heard(None, text)
        case Forwarded(text):
            heard = Heard(None, f"passed on {text}")
        case Tapped(choice=choice) if choice == POISON:
            raise ValueError(choice)
        case Tapped(question, choice, dialog):
            heard = Heard(None, f"{question}={choice} of {dialog}", choice)
        case Wanted(intent, ""):
            heard = Heard(None, f"wanted {intent}")
        case Wanted(intent, unknown):
            heard = Heard(None, f"wanted {intent}, as {unknown} is not known")
    state = replace(state, heard=(*state.heard, heard))
    said = Message(
        (Line(Style.TEXT, f"{len(state.heard)}: {heard.text}"),),
        choices=(Choice(Question.HOW, "met", "We met"), Choice(Question.HOW, "know", "I know them")),
    )
    first = (Message((Line(Style.TEXT, "First."),)),) if heard.text == TWO else ()
    return Turn(state, Reply((*first, said)), Judgement(Verdict.DECLINE))


def make_hook() -> Hook:
    """A hook on a port that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return Hook(f"http://127.0.0.1:{port}/telegram", "a-secret", "127.0.0.1", port)


@dataclass
class Running:
    """A running bot: its parts, and a way to stop it."""

    task: asyncio.Task[None]
    stop: asyncio.Event
    clock: StillClock


@asynccontextmanager
async def running_bot(
    telegram: BotApi,
    where: Path | Database,
    *,
    clock: StillClock | None = None,
    hook: Hook | None = None,
    respond: Respond = count_up,
    allowed: frozenset[int] | None = None,
) -> AsyncIterator[Running]:
    """The bot, served in this loop until the context ends; in a folder it makes itself a SQLite file."""
    clock = clock or StillClock()
    kept = await open_store(where.url if isinstance(where, Database) else f"sqlite:///{where / 'bot.db'}")
    api = Api(telegram.token, url=telegram.url)
    stop = asyncio.Event()
    task = asyncio.create_task(run(api, kept, respond, hook=hook, stop=stop, clock=clock, allowed=allowed))
    task.add_done_callback(lambda done: _tell(telegram, done))
    try:
        yield Running(task, stop, clock)
    finally:
        stop.set()
        async with asyncio.timeout(10):
            await asyncio.gather(task, return_exceptions=True)
        await api.shutdown()
        await kept.close()
    if not task.cancelled() and (error := task.exception()):
        raise error.exceptions[0] if isinstance(error, ExceptionGroup) else error


def _tell(telegram: BotApi, done: asyncio.Task[None]) -> None:
    if not done.cancelled() and (error := done.exception()):
        telegram.report(error)


async def crash(bot: Running) -> None:
    """Ends the bot as abruptly as a loop allows: nothing is drained."""
    bot.task.cancel()
    await asyncio.gather(bot.task, return_exceptions=True)
