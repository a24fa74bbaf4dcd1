"""The store in one SQLite file: one connection, a transaction a call.

What a turn asks of SQLite takes microseconds and is done in the loop: a trip to a thread and back costs
more than all of it. What waits for the disk is done in a thread, and what waits for another process lets
the loop go on; an open transaction waits for neither. After any error the connection is dropped and opened
anew with the next call, so that a full disk or a lock leaves nothing behind once it is gone.
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
_Unit = Callable[[], work.Unit[_T]]

SECONDS_FOR_A_LOCK: Final = 1  # a stop may wait for it three times, and takes 10 at most
SECONDS_BETWEEN_TRIES: Final = 0.02
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
            await store._run(partial(_labour, partial(work.migrate, _SERIAL)))
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
        unit = partial(work.handle, arrivals, handler, owner=_OWNER, now=now)
        handled = await self._run(partial(_keep, unit))
        if handled.forgotten:
            await _finish(self._empty_log())
        return handled

    async def claim(self) -> Claimed:
        """Every call there is, the first time; later those that were handed to us by a replay."""
        unit = work.take_handed if self._has_claimed else work.load_calls
        outgoing = await self._run(partial(_note, partial(unit, _OWNER)))
        self._has_claimed = True
        return Claimed(outgoing)

    async def settle(
        self, *, sent: Sequence[int], tried: Sequence[int], refused: Sequence[Refusal], now: int
    ) -> None:
        """Notes calls as made, as tried in vain, or as refused (kept among the failures)."""
        await self._run(partial(_note, partial(work.settle, sent, tried, refused, now=now)))

    async def remind(self, *, now: int) -> tuple[Outgoing, ...]:
        """Turns the reminders that are due into calls; gives those that are ours to make now."""

        def unit() -> work.Unit[tuple[Outgoing, ...]]:
            due = yield from work.find_due(now=now)
            return (yield from work.remind(due, owner=_OWNER, now=now))

        return await self._run(partial(_keep, unit))

    async def load_failures(self) -> tuple[Failure, ...]:
        """The updates that were set aside, the oldest first."""
        return await self._run(partial(_labour, work.load_failures))

    async def load_use(self) -> Use:
        """What use there was, for figures: nobody's numbers."""
        return await self._run(partial(_labour, work.load_use))

    async def replay(
        self, failure: Failure, arrival: Arrival, handler: Handler, *, now: int
    ) -> Outcome | None:
        """The outcome of an update that was set aside, committed; None where it is set aside no longer."""
        unit = partial(work.replay, failure, arrival, handler, owner=_OWNER, now=now)
        return await self._run(partial(_keep, unit))

    async def prune(self, *, now: int) -> None:
        """Deletes what has been kept long enough."""
        await self._run(partial(_labour, partial(work.prune, now=now)))

    async def close(self) -> None:
        """Lets go of the file."""
        async with self._turn:
            await self._disconnect()

    async def _run(self, perform: Callable[[_Connection], Coroutine[Any, Any, _T]]) -> _T:
        return await _finish(self._transact(perform))

    async def _transact(self, perform: Callable[[_Connection], Coroutine[Any, Any, _T]]) -> _T:
        async with self._turn:
            try:
                return await perform(await self._connect())
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
            connection = _Connection(partial(_open, self._path), iter_chunk_size=1)
            await connection
            self._connection = connection
        return self._connection

    async def _empty_log(self) -> None:
        """Empties the write-ahead log, which still holds what was deleted; if it is in use, it is later."""
        async with self._turn:
            with contextlib.suppress(sqlite3.Error):
                # Fetched, as a statement that is not read to its end keeps the next one from its commit.
                await (await self._connect()).execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def _disconnect(self) -> None:
        """Closes the connection, which undoes an open transaction."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                await connection.close()


class _Connection(aiosqlite.Connection):
    """A connection with a thread for what waits, whose short statements are done in the loop."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], iter_chunk_size: int) -> None:
        super().__init__(connector, iter_chunk_size)
        # Left open, by whatever error, it must not keep the process from ending.
        self._thread.daemon = True

    @property
    def direct(self) -> sqlite3.Connection:
        """SQLite's own connection. Between two calls that wait, and only then, it is the loop's."""
        return self._conn

    async def perform(self, function: Callable[[sqlite3.Connection], _T]) -> _T:
        """What a function gives for the open connection, in the thread: one trip, however many statements."""
        result: _T = await self._execute(function, self._conn)  # type: ignore[no-untyped-call]
        return result


async def _finish(unit: Coroutine[Any, Any, _T]) -> _T:
    """The result of a unit, which is done even if whoever waits for it is cancelled.

    Without that, a stop could drop the note that a call was made, and it would be made twice.
    """
    return await asyncio.shield(asyncio.ensure_future(unit))


def _open(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=SECONDS_FOR_A_LOCK, isolation_level=None, check_same_thread=False
    )
    try:
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        # From here on we wait ourselves (see `_begin`): SQLite would hold up the loop.
        connection.execute("PRAGMA busy_timeout = 0")
    except BaseException:
        connection.close()
        raise
    return connection


async def _keep(unit: _Unit[_T], connection: _Connection) -> _T:
    """The result of a unit, once it is on the disk."""
    await _begin(connection.direct, _LASTING)
    result = _work(unit, connection.direct)
    await connection.commit()
    return result


async def _note(unit: _Unit[_T], connection: _Connection) -> _T:
    """The result of a unit, which no kill undoes."""
    await _begin(connection.direct, _NOTED)
    return _commit(unit, connection.direct)


async def _labour(unit: _Unit[_T], connection: _Connection) -> _T:
    """The result of a unit that may take long, and is on the disk then."""
    await _begin(connection.direct, _LASTING)
    return await connection.perform(partial(_commit, unit))


async def _begin(connection: sqlite3.Connection, durability: str) -> None:
    """Begins a transaction; raises sqlite3.OperationalError where another process has one for too long."""
    connection.execute(durability)
    loop = asyncio.get_running_loop()
    given_up_at = loop.time() + SECONDS_FOR_A_LOCK
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or loop.time() >= given_up_at:
                raise
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)
        else:
            return


def _commit(unit: _Unit[_T], connection: sqlite3.Connection) -> _T:
    result = _work(unit, connection)
    connection.execute("COMMIT")
    return result


def _work(unit: _Unit[_T], connection: sqlite3.Connection) -> _T:
    """The result of a unit, within a transaction."""
    doing = unit()
    found: list[work.Row] = []
    try:
        query, rows = next(doing)
        while True:
            found = [each for row in rows for each in connection.execute(query, row).fetchall()]
            query, rows = doing.send(found)
    except StopIteration as done:
        result: _T = done.value
    return result
