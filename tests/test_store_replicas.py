"""Several processes on one database: each update once, each person by turns, each chat in order."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest

from bot.store import (
    Arrival,
    Call,
    Claimed,
    Gathered,
    Handled,
    Key,
    Outcome,
    Store,
    StoreUnavailable,
    StoreUnusable,
    open_store,
    postgres,
)
from tests.databases import Database

NOW = 1_795_000_000
LEASE = postgres.LEASE_TO_USE


@dataclass
class Replicas:
    """Two processes that serve from one database."""

    database: Database
    one: Store
    two: Store


@pytest.fixture
async def replicas(shared_database: Database) -> AsyncIterator[Replicas]:
    """Two stores that serve from one database, opened at once."""
    one, two = await asyncio.gather(open_store(shared_database.url), open_store(shared_database.url))
    await one.claim()
    await two.claim()
    yield Replicas(shared_database, one, two)
    await one.close()
    await two.close()


def arrive(number: int, person: int = 1) -> Arrival:
    """An arrival with this number."""
    return Arrival(number, 0, Key(person, person), number)


def count(arrival: Arrival, gathered: Gathered) -> Outcome:
    """A handler that counts a person's updates and says the update's number."""
    return Outcome(str(int(gathered.state or 0) + 1), (Call("say", {"number": arrival.update_id}),))


def numbers(found: Handled | Claimed) -> list[int]:
    """The numbers that are to be said."""
    return [row.call.payload["number"] for row in found.outgoing]


async def test_an_update_that_comes_to_both_is_handled_once(replicas: Replicas) -> None:
    """The second process finds it among the seen ones, even where both had it at the same time."""
    handled = await asyncio.gather(
        replicas.one.handle([arrive(1), arrive(2, 2)], count, now=NOW),
        replicas.two.handle([arrive(2, 2), arrive(1)], count, now=NOW),
    )
    assert sorted(number for each in handled for number in numbers(each)) == [1, 2]


async def test_a_persons_updates_take_turns(replicas: Replicas) -> None:
    """Of forty updates that come to two processes at once, none overwrites another's state."""
    await asyncio.gather(
        *(
            store.handle([arrive(2 * number + offset), arrive(1000 + 2 * number + offset, 2)], count, now=NOW)
            for number in range(10)
            for offset, store in enumerate((replicas.one, replicas.two))
        )
    )
    assert sorted(await replicas.database.ask("SELECT person, state FROM dialogs")) == [(1, "20"), (2, "20")]


async def test_what_comes_behind_waiting_calls_goes_to_their_owner(replicas: Replicas) -> None:
    """Calls to a chat are made by one process as long as any wait, so in their order."""
    assert numbers(await replicas.one.handle([arrive(1)], count, now=NOW)) == [1]
    assert numbers(await replicas.two.handle([arrive(2)], count, now=NOW)) == []
    # What its owner adds now comes behind what was handed over, and is noticed together with it.
    assert numbers(await replicas.one.handle([arrive(3)], count, now=NOW)) == []
    assert numbers(await replicas.two.claim()) == []
    assert numbers(await replicas.one.claim()) == [2, 3]
    assert numbers(await replicas.one.handle([arrive(4)], count, now=NOW)) == [4]


async def test_a_chat_is_free_once_its_calls_are_made(replicas: Replicas) -> None:
    """Where nothing waits, whoever has the update makes the call."""
    handled = await replicas.one.handle([arrive(1)], count, now=NOW)
    await replicas.one.settle(sent=[row.id for row in handled.outgoing], tried=[], refused=[], now=NOW)
    assert numbers(await replicas.two.handle([arrive(2)], count, now=NOW)) == [2]


async def test_calls_of_a_process_that_is_gone_are_adopted(replicas: Replicas) -> None:
    """Once its lease is over, another makes them in order, and the first one is told if it comes back."""
    await replicas.one.handle([arrive(1), arrive(2), arrive(3, 3)], count, now=NOW)
    assert numbers(await replicas.two.claim()) == []
    await replicas.database.ask("UPDATE owners SET until = 0")
    assert numbers(await replicas.two.claim()) == [1, 2, 3]
    # It learns that what it had is another's, and what it handles now goes behind that.
    assert numbers(await replicas.one.handle([arrive(4)], count, now=NOW)) == []
    assert await replicas.one.claim() == Claimed((), LEASE, is_anew=True)
    assert await replicas.one.claim() == Claimed((), LEASE)
    assert numbers(await replicas.two.claim()) == [4]


async def test_a_process_that_stops_leaves_its_calls_at_once(replicas: Replicas) -> None:
    """Nobody waits for the lease of a process that said goodbye."""
    await replicas.one.handle([arrive(1), arrive(2)], count, now=NOW)
    await replicas.one.close()
    assert numbers(await replicas.two.claim()) == [1, 2]


BLOCKED = (
    "pid FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
    " AND application_name = current_setting('application_name')"
)


async def test_a_broken_connection_is_unavailable_and_recovers(replicas: Replicas) -> None:
    """Where the server ends the connection the work is refused, and the next time it is done."""
    await replicas.one.handle([arrive(1)], count, now=NOW)
    async with replicas.database.holding("UPDATE turns SET at = 0"):
        handling = asyncio.create_task(replicas.one.handle([arrive(2)], count, now=NOW))
        while not await replicas.database.ask(f"SELECT pg_terminate_backend(pid), {BLOCKED}"):
            pass
        with pytest.raises(StoreUnavailable):
            await handling
    assert numbers(await replicas.one.handle([arrive(2)], count, now=NOW)) == [2]


async def test_a_turn_that_is_held_too_long_is_unavailable_and_recovers(shared_database: Database) -> None:
    """A person whose turn another process holds is tried again later, and nothing is changed."""
    store = await postgres.PostgresStore.open(shared_database.url)
    await store.handle([arrive(1)], count, now=NOW)
    assert store._connection is not None
    # Not before: to make its tables a store waits for others that make theirs, in any schema.
    await store._connection.execute("SET lock_timeout = '20ms'")
    async with shared_database.holding("UPDATE turns SET at = 0"):
        with pytest.raises(StoreUnavailable, match="lock not available"):
            await store.handle([arrive(2)], count, now=NOW)
    await store.handle([arrive(2)], count, now=NOW)
    assert await shared_database.ask("SELECT state FROM dialogs") == [("2",)]
    await store.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://127.0.0.1:port/name",
        "postgres://postgres@127.0.0.1:5432/hunter2",
        "postgresql://hunter2:hunter2@127.0.0.1:5432/test?unknown_option=hunter2",
    ],
)
@pytest.mark.usefixtures("shared_database")
async def test_a_database_that_cannot_be_is_one_clear_sentence(url: str) -> None:
    """What no waiting mends is said without any part of the URL."""
    with pytest.raises(StoreUnusable, match=r"^The database cannot be used \([a-z ]+\): check ") as caught:
        await open_store(url)
    assert "hunter2" not in str(caught.value)


async def test_a_server_that_does_not_answer_yet_is_unavailable() -> None:
    """A server that is only starting is worth waiting for."""
    with pytest.raises(StoreUnavailable, match="connection refused"):
        await open_store("postgresql://postgres@127.0.0.1:1/test")
