"""The store: one transaction a batch, repeats known, calls kept until they are made."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.store import (
    Arrival,
    Failure,
    Gathered,
    Handled,
    Key,
    Need,
    Outcome,
    Outgoing,
    Refusal,
    Store,
    open_store,
    queries,
)
from tests.arrivals import ANA, HELLO, MORE, NOW, PAST, TOLD, arrive, count, counts, gather
from tests.databases import Database


async def test_a_batch_sees_its_own_changes_in_order(store: Store) -> None:
    """Two updates of one person in a batch are handled one after the other."""
    handled = await store.handle([arrive(1), arrive(2, Key(2, 2)), arrive(3)], count, now=NOW)
    assert counts(handled) == [(1, "1"), (2, "1"), (1, "2")]


async def test_a_repeat_changes_nothing(store: Store) -> None:
    """The same update in the same batch or a later one is handled once."""
    await store.handle([arrive(1), arrive(1)], count, now=NOW)
    assert await store.handle([arrive(1)], count, now=NOW) == Handled()
    assert counts(await store.handle([arrive(1, fingerprint=5)], count, now=NOW)) == [(1, "2")]


async def test_a_kept_answer_is_given_with_every_repeat(store: Store) -> None:
    """An answer comes back as often as its update does."""
    arrivals = [arrive(1)]
    first = await store.handle(arrivals, lambda *_: Outcome(answer=HELLO), now=NOW)
    again = await store.handle(arrivals, lambda *_: Outcome(answer=MORE), now=NOW)
    assert first == again == Handled((), {1: HELLO})


async def test_the_state_is_kept_by_chat_and_person(store: Store) -> None:
    """The same person in two chats has two dialogs."""
    await store.handle([arrive(1, Key(-5, 1))], count, now=NOW)
    assert counts(await store.handle([arrive(2, Key(1, 1))], count, now=NOW)) == [(1, "1")]


def look(_: Arrival, gathered: Gathered, *, seen: list[bool]) -> Outcome:
    """A handler that notes whether calls wait, and adds one."""
    seen.append(gathered.is_waiting)
    return Outcome(calls=(HELLO,))


async def test_waiting_calls_are_seen_until_they_are_settled(store: Store) -> None:
    """A handler knows whether calls to the chat are still to be made."""
    seen: list[bool] = []
    handler = partial(look, seen=seen)
    handled = await store.handle([arrive(1), arrive(2)], handler, now=NOW)
    await store.settle(sent=[row.id for row in handled.outgoing], tried=[], refused=[], now=NOW)
    await store.handle([arrive(3)], handler, now=NOW)
    assert seen == [False, True, False]


async def test_unsent_calls_outlive_the_store(database: Database) -> None:
    """What was neither made nor refused is there after a restart, in order, with its attempts."""
    store = await open_store(database.url)
    calls = (HELLO, MORE, HELLO, MORE)
    await store.claim()
    handled = await store.handle([arrive(1)], lambda *_: Outcome(calls=calls), now=NOW)
    first, second, third, fourth = (row.id for row in handled.outgoing)
    await store.settle(sent=[first], tried=[second, second], refused=[Refusal(third, "no")], now=NOW)
    await store.close()
    store = await open_store(database.url)
    unsent = (Outgoing(second, 1, MORE, 2, NOW), Outgoing(fourth, 1, MORE, 0, NOW))
    assert (await store.claim()).outgoing == unsent
    assert (await store.claim()).outgoing == ()
    await store.close()


async def test_a_unit_is_done_though_its_asker_is_cancelled(store: Store) -> None:
    """What was handed to the store is committed, even if nobody waits for it any more."""
    handled = await store.handle([arrive(1)], lambda *_: Outcome(calls=(HELLO, MORE)), now=NOW)
    ids = [row.id for row in handled.outgoing]
    settling = asyncio.create_task(store.settle(sent=ids, tried=[], refused=[], now=NOW))
    await asyncio.sleep(0)
    settling.cancel()
    await asyncio.gather(settling, return_exceptions=True)
    seen: list[bool] = []
    await store.handle([arrive(2)], partial(look, seen=seen), now=NOW)
    assert seen == [False]


async def test_a_handler_that_raises_changes_nothing(store: Store) -> None:
    """A batch is kept whole or not at all."""

    def fail(arrival: Arrival, gathered: Gathered) -> Outcome:
        if arrival.update_id == 2:
            raise ZeroDivisionError
        return count(arrival, gathered)

    with pytest.raises(ZeroDivisionError):
        await store.handle([arrive(1), arrive(2)], fail, now=NOW)
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "1")]


async def test_what_was_set_aside_is_listed_and_tried_again(store: Store, database: Database) -> None:
    """A replay takes the update from the failures, keeps its state, and leaves its calls to who serves."""
    update = Arrival(1, 0, ANA, None, '{"update_id": 1}')
    await store.handle([update], lambda *_: Outcome(calls=(HELLO,), error="bad"), now=NOW)
    [failure] = await store.load_failures()
    assert failure == Failure(failure.id, NOW, "bad", '{"update_id": 1}')
    other = await open_store(database.url)
    assert await other.replay(failure, update, lambda *_: Outcome(error="worse"), now=NOW) is not None
    [failure] = await other.load_failures()
    assert failure.error == "worse"
    done = Outcome("state", (MORE,))
    assert await other.replay(failure, update, lambda *_: done, now=NOW) == done
    assert await other.replay(failure, update, lambda *_: done, now=NOW) is None
    assert await other.load_failures() == ()
    await other.close()
    assert [row.call for row in (await store.claim()).outgoing] == [MORE]


async def test_a_database_of_the_first_version_is_brought_up_to_date(database: Database) -> None:
    """What was kept before there was a history is still there, and can be added to."""
    first, *_ = queries.MIGRATIONS
    serial = "INTEGER PRIMARY KEY" if database.url.startswith("sqlite") else "BIGSERIAL PRIMARY KEY"
    if database.url.startswith("sqlite"):
        Path(database.url.removeprefix("sqlite:///")).parent.mkdir()
    for statement in (queries.VERSION_TABLE, *first, "INSERT INTO version VALUES (1)"):
        await database.ask(statement.format(serial=serial))
    await database.ask("INSERT INTO dialogs (chat, person, state, updated_at) VALUES (1, 1, 'old', 5)")
    store = await open_store(database.url)
    assert (await gather(store, 1, Need.HISTORY)).state == "old"
    await store.handle([arrive(2)], lambda *_: TOLD, now=NOW)
    assert (await gather(store, 3, Need.HISTORY)).history == (replace(PAST, at=NOW),)
    await store.close()
