"""The store: one transaction a batch, repeats known, old rows pruned, a person's rows forgotten."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from bot.store import (
    HISTORY_KEPT,
    IDLE_KEPT,
    SEEN_KEPT,
    Arrival,
    Call,
    Correction,
    Failure,
    Gathered,
    Handled,
    Key,
    Need,
    Outcome,
    Outgoing,
    Past,
    Refusal,
    Store,
    StoreUnavailable,
    StoreUnusable,
    Use,
    open_store,
    queries,
    sqlite,
)
from tests.databases import Database

NOW = 1_795_000_000
ANA = Key(1, 1)
HELLO = Call("sendMessage", {"chat_id": 1, "text": "hello"})
MORE = Call("sendMessage", {"chat_id": 1, "text": "more"})


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    """A fresh store, that serves."""
    store = await open_store(database.url)
    await store.claim()
    yield store
    await store.close()


def arrive(number: int, key: Key | None = ANA, *, fingerprint: int = 0) -> Arrival:
    """An arrival with this number."""
    return Arrival(number, fingerprint, key, number)


def count(_: Arrival, gathered: Gathered) -> Outcome:
    """A handler that counts a person's updates and says the count."""
    state = str(int(gathered.state or 0) + 1)
    return Outcome(state, (Call("say", {"count": state}),))


def counts(handled: Handled) -> list[tuple[int, str]]:
    """Who was told which count."""
    return [(row.chat, row.call.payload["count"]) for row in handled.outgoing]


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


async def rows_of(database: Database, person: int) -> dict[str, int]:
    """How many rows each table holds of a person."""
    found = {}
    for table in ("dialogs", "outbox", "answers", "failures"):
        [(found[table],)] = await database.ask(f"SELECT count(*) FROM {table} WHERE person = {person}")  # noqa: S608  # the names stand above
    return found


async def test_forgetting_deletes_a_person_everywhere(database: Database) -> None:
    """All of a person's rows go, in every chat; nobody else's do; the last word is still said."""
    store = await open_store(database.url)
    full = Outcome("state", (HELLO,), HELLO, "error")
    people = [arrive(1), arrive(2, Key(-5, 1)), arrive(3, Key(2, 2))]
    await store.handle(people, lambda *_: full, now=NOW)
    forgotten = Outcome(calls=(MORE,), is_forgetting=True)
    handled = await store.handle([arrive(4)], lambda *_: forgotten, now=NOW)
    await store.close()
    assert handled.forgotten == (1,)
    assert await rows_of(database, 1) == {"dialogs": 0, "outbox": 1, "answers": 0, "failures": 0}
    assert await rows_of(database, 2) == {"dialogs": 1, "outbox": 1, "answers": 1, "failures": 1}


async def test_forgetting_reaches_into_its_own_batch(database: Database) -> None:
    """What a person said in the same batch goes, too, and what they say after it is new."""
    store = await open_store(database.url)

    def turn(arrival: Arrival, gathered: Gathered) -> Outcome:
        if arrival.update_id == 2:
            return Outcome(is_forgetting=True)
        return Outcome((gathered.state or "") + str(arrival.update_id), answer=HELLO, error="error")

    await store.handle([arrive(1), arrive(2)], turn, now=NOW)
    assert await rows_of(database, 1) == {"dialogs": 0, "outbox": 0, "answers": 0, "failures": 0}
    await store.handle([arrive(3), arrive(4, fingerprint=1)], turn, now=NOW)
    assert await database.ask("SELECT state FROM dialogs") == [("34",)]
    await store.close()


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


async def test_forgotten_words_are_on_no_page_of_any_file(tmp_path: Path) -> None:
    """What was forgotten is overwritten in the database and in its log, not only unlinked."""
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    for number in range(20):
        await store.handle([arrive(number)], lambda *_: Outcome("a rare word " * 100), now=NOW)
    await store.handle([arrive(99)], lambda *_: Outcome(is_forgetting=True), now=NOW)
    assert find_files_with(b"a rare word", tmp_path) == []
    await store.close()


def find_files_with(words: bytes, folder: Path) -> list[str]:
    """The names of the files that hold these words."""
    return [path.name for path in folder.iterdir() if words in path.read_bytes()]


async def test_old_rows_are_pruned(store: Store) -> None:
    """Seen updates go after two days, idle dialogs after a month, and nothing before."""
    await store.handle([arrive(1)], count, now=NOW)
    await store.prune(now=NOW + SEEN_KEPT)
    assert await store.handle([arrive(1)], count, now=NOW) == Handled()
    await store.prune(now=NOW + SEEN_KEPT + 1)
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "2")]
    await store.prune(now=NOW + IDLE_KEPT + 1)
    assert counts(await store.handle([arrive(2)], count, now=NOW)) == [(1, "1")]


PAST = Past("738000-1", "accept", "story")
WRONG = Correction("738000-1", "struck", "scam", "decline", "accept")
TOLD = Outcome("state", past=(PAST,), corrections=(WRONG,), preferences="likes")


async def gather(store: Store, number: int, need: Need, *, key: Key = ANA) -> Gathered:
    """What the store gathers for an update with this need."""
    seen: list[Gathered] = []

    def handler(_: Arrival, gathered: Gathered) -> Outcome:
        seen.append(gathered)
        return Outcome()

    await store.handle([Arrival(number, 0, key, number, need=need)], handler, now=NOW)
    return seen[0]


async def test_past_dialogs_are_kept_and_read_back_where_needed(store: Store) -> None:
    """The history comes to an update that needs it, and to its own person in its own chat alone."""
    await store.handle([arrive(1)], lambda *_: TOLD, now=NOW)
    went = Outcome(past=(Past("738000-2", "decline", "more"),), went=("738000-1", "accepted"))
    await store.handle([arrive(2)], lambda *_: went, now=NOW + 9)
    history = (
        Past("738000-2", "decline", "more", None, NOW + 9),
        Past("738000-1", "accept", "story", "accepted", NOW),
    )
    assert await gather(store, 3, Need.DIALOG) == Gathered("state", preferences="likes")
    assert await gather(store, 4, Need.HISTORY) == Gathered("state", preferences="likes", history=history)
    assert await gather(store, 5, Need.HISTORY, key=Key(2, 2)) == Gathered()
    assert await gather(store, 6, Need.HISTORY, key=Key(-5, 1)) == Gathered(preferences="likes")


async def test_how_it_went_is_said_of_ones_own_alone(store: Store) -> None:
    """A name that is another's, or nobody's, changes nothing; a dialog that goes on keeps how it went."""
    await store.handle([arrive(1)], lambda *_: TOLD, now=NOW)
    went = Outcome(went=("738000-1", "accepted"))
    await store.handle([arrive(2, Key(2, 2)), arrive(3, Key(-5, 1))], lambda *_: went, now=NOW)
    assert (await gather(store, 4, Need.HISTORY)).history == (replace(PAST, at=NOW),)
    await store.handle([arrive(5)], lambda *_: went, now=NOW)
    await store.handle([arrive(6)], lambda *_: TOLD, now=NOW + 5)
    assert (await gather(store, 7, Need.HISTORY)).history == (replace(PAST, outcome="accepted", at=NOW + 5),)


async def test_what_came_before_in_a_batch_is_in_what_is_gathered(store: Store) -> None:
    """An update that needs the history knows what the ones before it in its own batch added."""
    seen: list[Gathered] = []

    def handler(arrival: Arrival, gathered: Gathered) -> Outcome:
        seen.append(gathered)
        return TOLD if arrival.need is Need.DIALOG else Outcome(calls=(HELLO,))

    asked = Arrival(2, 0, ANA, 2, need=Need.HISTORY)
    handled = await store.handle([arrive(1), asked, arrive(3)], handler, now=NOW)
    assert [len(row.history) for row in seen] == [0, 1, 0]
    assert [row.preferences for row in seen] == [None, "likes", "likes"]
    assert [row.is_waiting for row in seen] == [False, False, True]
    assert [row.call for row in handled.outgoing] == [HELLO]


async def test_preferences_reach_into_every_chat_and_their_own_batch(store: Store) -> None:
    """What a person sets is known with their next update, wherever it comes from; until it is forgotten."""
    seen: list[str | None] = []

    def handler(arrival: Arrival, gathered: Gathered) -> Outcome:
        seen.append(gathered.preferences)
        return Outcome(
            preferences="likes" if arrival.update_id == 1 else None, is_forgetting=arrival.update_id == 3
        )

    arrivals = [arrive(1), arrive(2, Key(-5, 1)), arrive(3), arrive(4), arrive(5, Key(2, 2))]
    await store.handle(arrivals, handler, now=NOW)
    assert seen == [None, "likes", "likes", None, None]
    assert (await gather(store, 6, Need.DIALOG)).preferences is None


async def test_forgetting_drops_what_its_own_batch_would_have_kept(store: Store) -> None:
    """What a person added in the same batch goes, too; what somebody else added stays."""
    went = replace(TOLD, went=("738000-1", "accepted"))

    def handler(arrival: Arrival, _: Gathered) -> Outcome:
        return Outcome(is_forgetting=True) if arrival.update_id == 3 else went

    await store.handle([arrive(1), arrive(2, Key(2, 2)), arrive(3)], handler, now=NOW)
    everything = (await gather(store, 4, Need.EVERYTHING)).everything
    assert {table for table, rows in everything.items() if rows} <= {"turns"}
    kept = (await gather(store, 5, Need.EVERYTHING, key=Key(2, 2))).everything
    assert [len(kept[table]) for table in ("history", "corrections", "preferences", "dialogs")] == [
        1,
        1,
        1,
        1,
    ]


async def test_everything_of_a_person_is_given(store: Store) -> None:
    """All rows of a person, by table and column; of a correction the day alone is kept."""
    await store.handle([arrive(1)], lambda *_: replace(TOLD, error="error"), now=NOW)
    everything = (await gather(store, 2, Need.EVERYTHING)).everything
    midnight = NOW - NOW % 86_400
    assert everything["corrections"] == [
        {
            "dialog": "738000-1",
            "deed": "struck",
            "signal": "scam",
            "before": "decline",
            "after": "accept",
            "day": midnight,
        }
    ]
    assert everything["preferences"] == [{"preferences": "likes"}]
    assert everything["failures"][0]["content"] == "{}"
    assert everything["history"][0]["state"] == "story"


async def test_every_table_that_knows_a_person_is_personal(database: Database) -> None:
    """Each table with a person in it is one that /forget deletes from, and /export gives whole."""
    await (await open_store(database.url)).close()
    if database.url.startswith("sqlite"):
        query = "SELECT m.name, c.name FROM sqlite_schema AS m, pragma_table_info(m.name) AS c"
    else:
        query = (
            "SELECT table_name, column_name FROM information_schema.columns"
            " WHERE table_schema = current_schema()"
        )
    columns: dict[str, set[str]] = {}
    for table, column in await database.ask(query):
        columns.setdefault(table, set()).add(column)
    personal = {table: names - {"person"} for table, names in columns.items() if "person" in names}
    assert {table: set(names) for table, names in queries.PERSONAL.items()} == personal


async def test_an_idle_dialog_goes_to_the_history(store: Store) -> None:
    """After a month without a word a private dialog with a verdict is kept as a past one, for a year."""
    told = Outcome("story", dialog="738000-1", verdict="accept")
    await store.handle([arrive(1), arrive(2, Key(-5, 1))], lambda *_: told, now=NOW)
    await store.handle([arrive(3, Key(2, 2))], lambda *_: replace(told, verdict=None), now=NOW)
    await store.prune(now=NOW + IDLE_KEPT + 1)
    found = replace(PAST, at=NOW)
    assert await gather(store, 4, Need.HISTORY) == Gathered(history=(found,))
    assert await gather(store, 5, Need.HISTORY, key=Key(-5, 1)) == Gathered()
    assert await gather(store, 6, Need.HISTORY, key=Key(2, 2)) == Gathered()
    await store.prune(now=NOW + HISTORY_KEPT + 1)
    assert await gather(store, 7, Need.HISTORY) == Gathered()


async def test_old_corrections_are_pruned(store: Store) -> None:
    """A correction goes with its year; what was set in the settings stays."""
    await store.handle([arrive(1)], lambda *_: TOLD, now=NOW)
    await store.prune(now=NOW + HISTORY_KEPT + 1)
    everything = (await gather(store, 2, Need.EVERYTHING)).everything
    assert [everything[table] for table in ("corrections", "history", "dialogs")] == [[], [], []]
    assert everything["preferences"] == [{"preferences": "likes"}]


async def test_use_counts_each_dialog_once(store: Store) -> None:
    """A dialog that is at hand and in the history is one; one without a verdict is none."""
    told = replace(TOLD, dialog="738000-1", verdict="accept")
    await store.handle([arrive(1)], lambda *_: told, now=NOW)
    other = Outcome("other", dialog="738000-1", verdict="decline", corrections=(WRONG, WRONG))
    await store.handle([arrive(2, Key(2, 2))], lambda *_: other, now=NOW)
    await store.handle([arrive(3, Key(3, 3))], lambda *_: Outcome("none"), now=NOW)
    use = await store.load_use()
    assert replace(use, dialogs=tuple(sorted(use.dialogs))) == Use(
        (("accept", "story", None), ("decline", "other", None)),
        2,
        (("struck", "scam", "decline", "accept", 3),),
    )


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


async def test_a_full_disk_changes_nothing_and_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While there is no room nothing is kept of a batch; once there is, it is taken."""
    path = tmp_path / "bot.db"
    store = await open_store(f"sqlite:///{path}")
    await store.close()
    pragmas = sqlite._PRAGMAS
    with sqlite3.connect(path) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.close()
    monkeypatch.setattr(sqlite, "_PRAGMAS", (*pragmas, f"PRAGMA max_page_count = {pages}"))
    store = await open_store(f"sqlite:///{path}")
    large = Outcome("x" * 100_000)
    with pytest.raises(StoreUnavailable, match="full"):
        await store.handle([arrive(1)], lambda *_: large, now=NOW)
    monkeypatch.setattr(sqlite, "_PRAGMAS", pragmas)
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "1")]
    await store.close()


async def test_a_locked_database_is_unavailable_and_recovers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another process holds the database the work is refused, and then it is done."""
    monkeypatch.setattr(sqlite, "SECONDS_FOR_A_LOCK", 0)
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="locked"):
        await store.handle([arrive(1)], count, now=NOW)
    other.execute("ROLLBACK")
    other.close()
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "1")]
    await store.close()


@pytest.mark.parametrize(
    "url",
    ["", "sqlite://", "sqlite:///", "sqlite://bot.db", "postgresql://", "mysql://root@host/db", "bot.db"],
)
async def test_a_url_of_no_known_kind_is_refused(url: str) -> None:
    """What is no URL of a database that the bot knows is one clear sentence."""
    with pytest.raises(StoreUnusable, match="DATABASE_URL must look like"):
        await open_store(url)


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """A file of another kind is left as it is, and the sentence names it."""
    path = tmp_path / "notes.txt"
    path.write_text("this is no database at all, but quite long a text" * 20)
    with pytest.raises(StoreUnusable, match=r"notes\.txt cannot be used"):
        await open_store(f"sqlite:///{path}")


async def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """Where a file stands in the way of the folder, the sentence says so."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusable, match="cannot be used"):
        await open_store(f"sqlite:///{tmp_path}/file/bot.db")


async def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    """A schema that this version does not know is not touched."""
    await (await open_store(database.url)).close()
    await database.ask("UPDATE version SET number = 99")
    with pytest.raises(StoreUnusable, match="99"):
        await open_store(database.url)
