"""Makes the committed calls: in order within a chat, chats side by side, until Telegram has taken each.

Law: a call leaves the database only after Telegram took it or refused it for good, and a sender takes
up the next call only once that is committed. So a call is made twice only where the process dies
between Telegram's taking it and the commit: at most one a sender, and therefore the senders are few.
A process whose lease on its calls may be over (see `claim`) makes none of them.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import math
from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.metrics import Metrics
from bot.store import Call, Outgoing, Refusal, Store, StoreUnavailable
from bot.telegram.api import Api, Unauthorized, choose_wait
from bot.telegram.calls import ANEW
from bot.telegram.clock import Clock, choose_pause

_log: Final = logging.getLogger(__name__)

SENDERS: Final = 8  # enough for Telegram's own 30 messages a second where each takes a quarter of one
SECONDS_OF_CAUTION: Final = 60
SECONDS_BETWEEN_CLAIMS: Final = 1
SECONDS_WORTH_TRYING: Final = 24 * 3600
# What Telegram refuses because it no longer matters: the query is past, the buttons are gone already.
_HARMLESS: Final = (
    "query is too old",
    "query id is invalid",
    "query_id_invalid",
    "message is not modified",
)
# The message that was to be changed is not there, or cannot be changed any more.
_GONE: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")


class _Fate(Enum):
    """What became of a call that was made."""

    SENT = auto()
    TRIED = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True)
class _Note:
    """What is to be committed of one call, and an event for when it is."""

    id: int
    fate: _Fate
    error: str = ""
    is_committed: asyncio.Event = field(default_factory=asyncio.Event)


class Outbox:
    """The calls still to be made, one lane a chat; `run` makes them."""

    def __init__(self, api: Api, store: Store, *, clock: Clock, metrics: Metrics) -> None:
        self._api = api
        self._store = store
        self._clock = clock
        self._metrics = metrics
        self._lanes: dict[int, deque[Outgoing]] = {}
        self._ready: asyncio.Queue[int] = asyncio.Queue()
        self._pauses: set[asyncio.Task[None]] = set()
        self._notes: list[_Note] = []
        self._is_news = asyncio.Event()
        self._limited_at: int | None = None
        # Until when, by the clock's elapsed seconds, the calls are ours to make.
        self._held_until = -math.inf
        self.is_well = True
        self.is_reaching = True
        metrics.watch_depth(lambda: sum(map(len, self._lanes.values())))

    @property
    def is_limited(self) -> bool:
        """Whether Telegram has told us in the last minute to slow down."""
        return self._limited_at is not None and self._clock.now() - self._limited_at < SECONDS_OF_CAUTION

    def add(self, rows: Iterable[Outgoing]) -> None:
        """Puts committed calls at the end of their chats' lanes."""
        for row in rows:
            lane = self._lanes.get(row.chat)
            if lane is None:
                self._lanes[row.chat] = deque((row,))
                self._ready.put_nowait(row.chat)
            else:
                lane.append(row)

    async def claim(self) -> None:
        """Takes the calls that have become ours; raises StoreUnavailable.

        Where our lease was ended, ours are another's by now and are dropped here.
        """
        began = self._clock.elapsed()
        claimed = await self._store.claim()
        if claimed.is_anew:
            _log.warning("Our lease was over: what waited here has gone to another process.")
            for lane in self._lanes.values():
                lane.clear()
        self._held_until = began + claimed.lease
        self.add(claimed.outgoing)

    async def run(self) -> None:
        """Makes calls, and notes them as made, until it is cancelled."""
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(SENDERS):
                    group.create_task(self._send_on())
                group.create_task(self._settle_on())
                group.create_task(self._claim_on())
        finally:
            for pause in self._pauses:
                pause.cancel()
            with contextlib.suppress(StoreUnavailable):
                await self._settle()

    async def drain(self, seconds: float) -> None:
        """Waits until every call that is due is made, at most so many seconds; the rest is kept."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._ready.join()

    async def _claim_on(self) -> None:
        async for _ in self._clock.every(SECONDS_BETWEEN_CLAIMS):
            try:
                await self.claim()
                self.is_well = True
            except StoreUnavailable as error:
                self.is_well = False
                _log.error("%s Nothing is taken over.", error)

    async def _send_on(self) -> None:
        while True:
            chat = await self._ready.get()
            lane = self._lanes[chat]
            pause = await self._make_all(lane)
            if pause is not None:
                task = asyncio.create_task(self._resume(chat, pause))
                self._pauses.add(task)
                task.add_done_callback(self._pauses.discard)
            elif lane:
                self._ready.put_nowait(chat)
            else:
                del self._lanes[chat]
            self._ready.task_done()

    async def _resume(self, chat: int, pause: float) -> None:
        await self._clock.sleep(pause)
        self._ready.put_nowait(chat)

    async def _make_all(self, lane: deque[Outgoing]) -> float | None:
        """Makes the calls that a lane holds now, which belong together; or gives the seconds to wait."""
        for _ in range(len(lane)):
            pause = await self._make_first(lane) if lane else None
            if pause is not None:
                return pause
        return None

    async def _make_first(self, lane: deque[Outgoing]) -> float | None:
        """Makes the first call of a lane and drops it; or leaves it, and gives the seconds to wait."""
        row = lane[0]
        if self._clock.elapsed() >= self._held_until:
            return SECONDS_BETWEEN_CLAIMS
        try:
            parameters = {name: value for name, value in row.call.payload.items() if name != ANEW}
            await self._api.call(row.call.method, parameters)
        except ChatMigrated as error:
            _replace_first(lane, row, replace(row, call=_readdress(row.call, error.new_chat_id)))
            return 0
        except TelegramError as error:
            if isinstance(error, RetryAfter):
                self._limited_at = self._clock.now()
            self.is_reaching = isinstance(error, RetryAfter) or not _is_passing(error)
            if ANEW in row.call.payload and _has_words(error, _GONE):
                _replace_first(lane, row, replace(row, call=_send_anew(row.call)))
                return 0
            if _is_passing(error) and self._clock.now() - row.created_at < SECONDS_WORTH_TRYING:
                _replace_first(lane, row, replace(row, attempts=row.attempts + 1))
                await self._note(_Note(row.id, _Fate.TRIED))
                return choose_wait(error, row.attempts + 1)
            await self._note(_refuse(row, error))
        else:
            self.is_reaching = True
            await self._note(_Note(row.id, _Fate.SENT))
        # Our lease may have been ended meanwhile, and the lane emptied.
        if lane and lane[0].id == row.id:
            lane.popleft()
        return None

    async def _note(self, note: _Note) -> None:
        """Returns once a call's fate is committed."""
        self._metrics.count_call(note.fate.name.lower())
        self._notes.append(note)
        self._is_news.set()
        await note.is_committed.wait()

    async def _settle_on(self) -> None:
        failures = 0
        while True:
            await self._is_news.wait()
            try:
                await self._settle()
                failures = 0
            except StoreUnavailable as error:
                failures += 1
                _log.error("%s No call is made until it does.", error)
                await self._clock.sleep(choose_pause(failures, longest=30))

    async def _settle(self) -> None:
        """Commits the fate of all calls since the last time, at once."""
        notes, self._notes = self._notes, []
        self._is_news.clear()
        if not notes:
            return
        try:
            await self._store.settle(
                sent=[note.id for note in notes if note.fate is _Fate.SENT],
                tried=[note.id for note in notes if note.fate is _Fate.TRIED],
                refused=[Refusal(note.id, note.error) for note in notes if note.fate is _Fate.REFUSED],
                now=self._clock.now(),
            )
        except StoreUnavailable:
            self._notes[:0] = notes
            self._is_news.set()
            raise
        for note in notes:
            note.is_committed.set()


def _refuse(row: Outgoing, error: TelegramError) -> _Note:
    """The note of a call that was refused for good; one that no longer matters counts as made."""
    if _has_words(error, (*_HARMLESS, *_GONE)):
        return _Note(row.id, _Fate.SENT)
    # The error's words may quote the message: they go to the database, not to the log.
    reason = "blocked or not allowed there" if isinstance(error, Forbidden) else type(error).__name__
    _log.warning("Telegram refused a %s for good (%s).", row.call.method, reason)
    return _Note(row.id, _Fate.REFUSED, ascii(error.message)[1:-1])


def _has_words(error: TelegramError, told: Iterable[str]) -> bool:
    """Whether an error says one of these things."""
    return any(words in error.message.lower() for words in told)


def _send_anew(edit: Call) -> Call:
    """What was to take a message's place, as a message of its own."""
    kept = {name: value for name, value in edit.payload.items() if name not in ("message_id", ANEW)}
    return Call("sendMessage", {**kept, **edit.payload[ANEW]})


def _is_passing(error: TelegramError) -> bool:
    """Whether the same call may succeed later: a limit, a broken connection, the server's own trouble."""
    # BadRequest is a NetworkError to the library.
    if isinstance(error, BadRequest):
        return False
    return isinstance(error, RetryAfter | NetworkError | Unauthorized)


def _replace_first(lane: deque[Outgoing], row: Outgoing, new: Outgoing) -> None:
    """Puts a row back changed, unless it left the lane while its call was made."""
    if lane and lane[0].id == row.id:
        lane[0] = new


def _readdress(call: Call, chat: int) -> Call:
    """The same call to the number that a group has got as a supergroup."""
    return Call(call.method, {**call.payload, "chat_id": chat})
