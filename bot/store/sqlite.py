"""The store in one SQLite file: a connection in a thread of its own, a transaction a call.

A whole unit crosses to the thread and back once: measured, that is a third of the cost of a hop
for each statement. After any error the connection is dropped and opened anew with the next call,
so that a full disk or a lock leaves nothing behind once it is gone.
"""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from collections.abc import Callable, Coroutine, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final, Self, TypeVar

import aiosqlite

from bot.store import (
    Arrival,
    Claimed,
    Failure,
    Handled,
    Handler,
    Outcome,
    Outgoing,
    Refusal,
    StoreUnavailable,
    StoreUnusable,
    Use,
    work,
)

_T = TypeVar("_T")

SECONDS_FOR_A_LOCK: Final = 5
_SERIAL: Final = "INTEGER PRIMARY KEY AUTOINCREMENT"
# One process serves from a file, so every call in it has the same owner.
_OWNER: Final = 0
# What was acknowledged is on the disk before it is: it survives a power cut. A batch shares one fsync.
_LASTING: Final = "PRAGMA synchronous = FULL"
# That a call was made survives a kill; a power cut may undo the last such notes, and the calls are made
# twice. With an fsync for each (5 ms on a busy disk) the senders got half as much done.
_NOTED: Final = "PRAGMA synchronous = NORMAL"
_PRAGMAS: Final = (
    "PRAGMA journal_mode = WAL",
    # What /forget deletes is overwritten, not only unlinked.
    "PRAGMA secure_delete = ON",
)


class SqliteStore:
    """A Store in a SQLite file; `open` makes one."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._turn = asyncio.Lock()
        self._connection: _Connection | None = None
        self._has_claimed = False

    @classmethod
    async def open(cls, path: str) -> Self:
        """The store in this file, which is made or brought up to date where needed.

        Raises StoreUnusable where the file is no database of ours or cannot be made.
        """
        store = cls(path)
        try:
            await asyncio.to_thread(Path(path).parent.mkdir, parents=True, exist_ok=True)
            await store._run(lambda: work.migrate(_SERIAL))
        except (OSError, StoreUnavailable) as error:
            await store.close()
            reason = error.__cause__ or error
            raise StoreUnusable(
                f"The database {path} cannot be used ({reason}); DATABASE_URL says where it is."
            ) from error
        except StoreUnusable:
            await store.close()
            raise
        return store

    async def handle(self, arrivals: Sequence[Arrival], handler: Handler, *, now: int) -> Handled:
        """The outcome of a batch, committed; an arrival seen before changes nothing."""
        if not arrivals:
            return Handled()
        handled = await self._run(lambda: work.handle(arrivals, handler, owner=_OWNER, now=now))
        if handled.forgotten:
            await _finish(self._empty_log())
        return handled

    async def claim(self) -> Claimed:
        """Every call there is, the first time; later those that were handed to us by a replay."""
        unit = work.take_handed if self._has_claimed else work.load_calls
        outgoing = await self._run(lambda: unit(_OWNER), _NOTED)
        self._has_claimed = True
        return Claimed(outgoing)

    async def settle(
        self, *, sent: Sequence[int], tried: Sequence[int], refused: Sequence[Refusal], now: int
    ) -> None:
        """Notes calls as made, as tried in vain, or as refused (kept among the failures)."""
        await self._run(lambda: work.settle(sent, tried, refused, now=now), _NOTED)

    async def remind(self, *, now: int) -> tuple[Outgoing, ...]:
        """Turns the reminders that are due into calls; gives those that are ours to make now."""

        def unit() -> work.Unit[tuple[Outgoing, ...]]:
            due = yield from work.find_due(now=now)
            return (yield from work.remind(due, owner=_OWNER, now=now))

        return await self._run(unit)

    async def load_failures(self) -> tuple[Failure, ...]:
        """The updates that were set aside, the oldest first."""
        return await self._run(work.load_failures)

    async def load_use(self) -> Use:
        """What use there was, for figures: nobody's numbers."""
        return await self._run(work.load_use)

    async def replay(
        self, failure: Failure, arrival: Arrival, handler: Handler, *, now: int
    ) -> Outcome | None:
        """The outcome of an update that was set aside, committed; None where it is set aside no longer."""
        return await self._run(lambda: work.replay(failure, arrival, handler, owner=_OWNER, now=now))

    async def prune(self, *, now: int) -> None:
        """Deletes what has been kept long enough."""
        await self._run(lambda: work.prune(now=now))

    async def close(self) -> None:
        """Lets go of the file and ends the thread."""
        async with self._turn:
            await self._disconnect()

    async def _run(self, unit: Callable[[], work.Unit[_T]], durability: str = _LASTING) -> _T:
        return await _finish(self._transact(unit, durability))

    async def _transact(self, unit: Callable[[], work.Unit[_T]], durability: str) -> _T:
        async with self._turn:
            try:
                connection = await self._connect()
                return await connection.perform(partial(_commit, unit, durability))
            except sqlite3.Error as error:
                await self._disconnect()
                raise StoreUnavailable(
                    f"The database {self._path} does not take the work: {error}."
                ) from error
            except BaseException:
                await self._disconnect()
                raise

    async def _connect(self) -> _Connection:
        if self._connection is None:
            opened = partial(sqlite3.connect, self._path, timeout=SECONDS_FOR_A_LOCK, isolation_level=None)
            connection = _Connection(opened, iter_chunk_size=1)
            await connection
            self._connection = connection
            await connection.perform(_set_up)
        return self._connection

    async def _empty_log(self) -> None:
        """Empties the write-ahead log, which still holds what was deleted; if it is in use, it is later."""
        async with self._turn:
            with contextlib.suppress(sqlite3.Error):
                connection = await self._connect()
                await connection.perform(_empty_log)

    async def _disconnect(self) -> None:
        """Closes the connection, which undoes an open transaction and ends its thread."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                await connection.close()


class _Connection(aiosqlite.Connection):
    """A connection that takes a whole function to its thread, not only a statement."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], iter_chunk_size: int) -> None:
        super().__init__(connector, iter_chunk_size)
        # Left open, by whatever error, it must not keep the process from ending.
        self._thread.daemon = True

    async def perform(self, function: Callable[[sqlite3.Connection], _T]) -> _T:
        """What a function gives for the open connection, in its thread."""
        # Its own methods hop once a statement, and by this: 151 µs a turn against 53.
        result: _T = await self._execute(function, self._conn)  # type: ignore[no-untyped-call]
        return result


async def _finish(unit: Coroutine[Any, Any, _T]) -> _T:
    """The result of a unit, which is done even if whoever waits for it is cancelled.

    Without that, a stop could drop the note that a call was made, and it would be made twice.
    """
    return await asyncio.shield(asyncio.ensure_future(unit))


def _set_up(connection: sqlite3.Connection) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _empty_log(connection: sqlite3.Connection) -> None:
    # Fetched, as a statement that is not read to its end keeps the next transaction from its commit.
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _commit(unit: Callable[[], work.Unit[_T]], durability: str, connection: sqlite3.Connection) -> _T:
    """The result of a unit, in one transaction."""
    connection.execute(durability)
    connection.execute("BEGIN IMMEDIATE")
    doing = unit()
    found: list[work.Row] = []
    try:
        ask = next(doing)
        while True:
            query, rows = ask
            found = [each for row in rows for each in connection.execute(query, row).fetchall()]
            ask = doing.send(found)
    except StopIteration as done:
        result: _T = done.value
    connection.execute("COMMIT")
    return result
