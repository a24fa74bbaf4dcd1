"""What the store keeps of a person: past dialogs, preferences, corrections; and how all of it goes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from bot.store import (
    HISTORY_KEPT,
    IDLE_KEPT,
    SEEN_KEPT,
    Arrival,
    Gathered,
    Handled,
    Key,
    Need,
    Outcome,
    Past,
    Store,
    Use,
    open_store,
    queries,
)
from tests.arrivals import ANA, HELLO, MORE, NOW, PAST, TOLD, WRONG, arrive, count, counts, gather
from tests.databases import Database


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
