"""The units of work, the same for every database: each asks, is told what that found, and asks on.

A unit is a generator: it yields a query with the rows to run it for, and is sent back all that they
returned, in their order. So it knows no driver, and runs in a thread as well as in the loop.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from bot.store import (
    HISTORY_KEPT,
    IDLE_KEPT,
    SEEN_KEPT,
    Arrival,
    Call,
    Failure,
    Handled,
    Handler,
    Key,
    Need,
    Outcome,
    Outgoing,
    Past,
    Refusal,
    Reminder,
    StoreUnusable,
    Tables,
    Use,
    queries,
)
from bot.store.changes import Changes, person_of

Row = tuple[Any, ...]
Ask = tuple[str, Sequence[Row]]
_T = TypeVar("_T")
Unit = Generator[Ask, Sequence[Row], _T]

_ONCE: Final[Sequence[Row]] = ((),)
_DAY: Final = 24 * 3600


def migrate(serial: str) -> Unit[None]:
    """Makes the tables, or brings them up to date; raises StoreUnusable where they are of a newer bot."""
    yield queries.VERSION_TABLE, _ONCE
    rows = yield queries.READ_VERSION, _ONCE
    version = rows[0][0] if rows else 0
    known = len(queries.MIGRATIONS)
    if version > known:
        raise StoreUnusable(
            f"The schema of the database is {version} and this bot knows {known} at most: "
            "start a newer bot, or set DATABASE_URL to another database."
        )
    if version == known:
        return
    for statement in (s for step in queries.MIGRATIONS[version:] for s in step):
        yield statement.format(serial=serial), _ONCE
    yield queries.CLEAR_VERSION, _ONCE
    yield queries.WRITE_VERSION, [(known,)]


def handle(arrivals: Sequence[Arrival], handler: Handler, *, owner: int, now: int) -> Unit[Handled]:
    """The outcome of a batch: gathers what is known, asks the handler in order, writes what changes."""
    # Sorted, as two processes that note the same updates in another order would wait for each other.
    identities = sorted({_identify(arrival) for arrival in arrivals})
    noted = yield queries.NOTE_SEEN, [(*identity, now) for identity in identities]
    new = {(update_id, fingerprint) for update_id, fingerprint in noted}
    answers = yield from _find_answers([identity for identity in identities if identity not in new])
    fresh = []
    for arrival in arrivals:
        if _identify(arrival) in new:
            new.remove(_identify(arrival))
            fresh.append(arrival)
    outgoing: tuple[Outgoing, ...] = ()
    forgotten: set[int] = set()
    for part in _split(fresh):
        changes = yield from _gather(part)
        for arrival in part:
            changes.add(arrival, handler(arrival, changes.know(arrival)))
        outgoing += yield from _write(changes, owner=owner, now=now)
        answers |= {arrival.update_id: call for arrival, call in changes.answers}
        forgotten |= changes.forgotten
    return Handled(outgoing, answers, tuple(sorted(forgotten)))


def _split(arrivals: Sequence[Arrival]) -> list[list[Arrival]]:
    """A batch in parts: before more than the dialog is gathered, what came before is written."""
    parts: list[list[Arrival]] = [[]]
    for arrival in arrivals:
        if arrival.need is not Need.DIALOG and parts[-1]:
            parts.append([])
        parts[-1].append(arrival)
    return parts


def settle(sent: Sequence[int], tried: Sequence[int], refused: Sequence[Refusal], *, now: int) -> Unit[None]:
    """Deletes calls that were made or refused (the latter are kept among the failures), counts the tries."""
    yield queries.SET_CALL_ASIDE, [(refusal.error, now, refusal.id) for refusal in refused]
    gone = sorted([*sent, *(refusal.id for refusal in refused)])
    yield queries.DELETE_CALL, [(id,) for id in gone]
    yield queries.COUNT_ATTEMPT, [(id,) for id in sorted(tried)]


def load_calls(owner: int) -> Unit[tuple[Outgoing, ...]]:
    """Every call that is still to be made, in order, where there is one owner for all."""
    yield queries.TAKE_HANDED, [(owner,)]
    rows = yield queries.READ_CALLS, _ONCE
    return _read_outgoing(rows)


def take_handed(owner: int) -> Unit[tuple[Outgoing, ...]]:
    """The calls that another process has handed to this one, in order."""
    rows = yield queries.TAKE_HANDED, [(owner,)]
    return _read_outgoing(rows)


def load_failures() -> Unit[tuple[Failure, ...]]:
    """The updates that were set aside, the oldest first."""
    rows = yield queries.READ_FAILURES, _ONCE
    return tuple(Failure(*row) for row in rows)


def load_use() -> Unit[Use]:
    """What use there was, for figures."""
    dialogs = yield queries.READ_USE, _ONCE
    corrected = yield queries.READ_CORRECTED, _ONCE
    corrections = yield queries.READ_CORRECTIONS, _ONCE
    return Use(tuple(map(_plain, dialogs)), corrected[0][0], tuple(map(_plain, corrections)))


def _plain(row: Row) -> Any:
    """A row as a tuple and no driver's own type."""
    return tuple(row)


def replay(
    failure: Failure, arrival: Arrival, handler: Handler, *, owner: int, now: int
) -> Unit[Outcome | None]:
    """The outcome of an update that was set aside; with another error it is set aside again."""
    taken = yield queries.TAKE_FAILURE, [(failure.id,)]
    if not taken:
        return None
    changes = yield from _gather([arrival])
    outcome = handler(arrival, changes.know(arrival))
    # What is said of an error was said when it was set aside.
    kept = outcome if outcome.error is None else Outcome(error=outcome.error)
    changes.add(arrival, kept)
    # The calls are for whoever serves: handed over, even to a process under our own number.
    for key, _ in changes.calls:
        changes.lanes[key.chat] = (changes.lanes.get(key.chat, (owner, True))[0], True)
    yield from _write(changes, owner=owner, now=now)
    return kept


def find_due(*, now: int) -> Unit[Sequence[Row]]:
    """The chat, person and dialog of each reminder that is due."""
    return (yield queries.FIND_DUE, [(now,)])


def remind(due: Sequence[Row], *, owner: int, now: int) -> Unit[tuple[Outgoing, ...]]:
    """Turns reminders that are due still into calls; gives those that are ours to make now."""
    rows = yield queries.TAKE_DUE, [(*reminder, now) for reminder in due]
    taken = [(Key(chat, person), Call(method, json.loads(payload))) for chat, person, method, payload in rows]
    lanes = yield from _find_lanes({key.chat for key, _ in taken})
    return (yield from _add_calls(taken, lanes, owner=owner, now=now))


def prune(*, now: int) -> Unit[None]:
    """Deletes what has been kept long enough."""
    for query in queries.PRUNE_SEEN:
        yield query, [(now - SEEN_KEPT,)]
    yield queries.KEEP_IDLE, [(now - IDLE_KEPT,)]
    for query in queries.PRUNE_IDLE:
        yield query, [(now - IDLE_KEPT,)]
    for query in queries.PRUNE_HISTORY:
        yield query, [(now - HISTORY_KEPT,)]


def _gather(arrivals: Sequence[Arrival]) -> Unit[Changes]:
    keys = _sort({a.key for a in arrivals if a.key is not None})
    if not keys:
        return Changes({}, {})
    states = yield queries.READ_STATE, keys
    lanes = yield from _find_lanes({chat for chat, _ in keys})
    preferences = yield queries.READ_PREFERENCES, sorted({(person,) for _, person in keys})
    changes = Changes(
        {Key(chat, person): state for chat, person, state in states},
        lanes,
        dict(map(_plain, preferences)),
    )
    first = arrivals[0]
    if first.key is not None and first.need is Need.HISTORY:
        rows = yield queries.READ_HISTORY, [(first.key.chat, first.key.person)]
        changes.history = tuple(Past(*row) for row in rows)
    if first.key is not None and first.need is Need.EVERYTHING:
        changes.everything = yield from _gather_everything(first.key.person)
    return changes


def _gather_everything(person: int) -> Unit[Tables]:
    """All rows of a person, by table."""
    tables = {}
    for table, query in queries.READ_ALL.items():
        rows = yield query, [(person,)]
        tables[table] = [dict(zip(queries.PERSONAL[table], row, strict=True)) for row in rows]
    return tables


def _find_lanes(chats: Iterable[int]) -> Unit[dict[int, tuple[int, bool]]]:
    """The owner of each chat's last call that waits, and whether the owner has still to notice it."""
    rows = yield queries.READ_LAST_CALL, [(chat,) for chat in sorted(chats)]
    return {chat: (owner, bool(handed)) for chat, owner, handed in rows}


def _find_answers(identities: Sequence[Row]) -> Unit[dict[int, Call]]:
    if not identities:
        return {}
    rows = yield queries.READ_ANSWER, identities
    return {update_id: Call(method, json.loads(payload)) for update_id, _, method, payload in rows}


def _write(changes: Changes, *, owner: int, now: int) -> Unit[tuple[Outgoing, ...]]:
    """Writes what a batch changes; gives the calls that are ours to make now."""
    forgotten = [(person,) for person in sorted(changes.forgotten)]
    for query in queries.FORGET if forgotten else ():
        yield query, forgotten
    yield (
        queries.WRITE_FAILURE,
        [(a.update_id, person_of(a), error, a.raw, now) for a, error in changes.failures],
    )
    yield (
        queries.WRITE_STATE,
        [
            (chat, person, changes.states[Key(chat, person)], *changes.labels[Key(chat, person)], now)
            for chat, person in _sort(changes.changed)
        ],
    )
    yield from _write_past(changes, now=now)
    yield (
        queries.WRITE_ANSWER,
        [(*_identify(a), person_of(a), call.method, call.text, now) for a, call in changes.answers],
    )
    yield from _write_reminders(changes.reminders)
    return (yield from _add_calls(changes.calls, changes.lanes, owner=owner, now=now))


def _write_reminders(reminders: Mapping[tuple[Key, int], Reminder | None]) -> Unit[None]:
    # Sorted, as whatever several processes write at once.
    ordered = sorted(reminders.items(), key=lambda item: (item[0][0].chat, item[0][0].person, item[0][1]))
    yield (
        queries.CANCEL_REMINDER,
        [(key.chat, key.person, dialog) for (key, dialog), reminder in ordered if reminder is None],
    )
    yield (
        queries.SET_REMINDER,
        [
            (key.chat, key.person, dialog, reminder.due_at, reminder.call.method, reminder.call.text)
            for (key, dialog), reminder in ordered
            if reminder is not None
        ],
    )


def _add_calls(
    calls: Sequence[tuple[Key, Call]], lanes: Mapping[int, tuple[int, bool]], *, owner: int, now: int
) -> Unit[tuple[Outgoing, ...]]:
    """Puts calls at the end of their chats' lanes; gives those that are ours to make now."""
    # A chat's calls have one owner at a time, so that no two processes can change their order: what
    # comes behind calls that wait goes to whoever makes those.
    owners = [lanes.get(key.chat, (owner, False)) for key, _ in calls]
    places = [(lane, is_unnoticed or lane != owner) for lane, is_unnoticed in owners]
    ids = yield (
        queries.ADD_CALL,
        [
            (key.chat, key.person, call.method, call.text, now, lane, int(handed))
            for (key, call), (lane, handed) in zip(calls, places, strict=True)
        ],
    )
    return tuple(
        Outgoing(id, key.chat, call, 0, now)
        for (id,), (key, call), (_, handed) in zip(ids, calls, places, strict=True)
        if not handed
    )


def _write_past(changes: Changes, *, now: int) -> Unit[None]:
    """Writes what a batch changes of preferences and past dialogs; of a correction only the day is kept."""
    yield (
        queries.WRITE_PREFERENCES,
        [(person, changes.preferences[person]) for person in sorted(changes.preferring)],
    )
    yield (
        queries.WRITE_HISTORY,
        [(k.chat, k.person, past.dialog, past.verdict, past.state, now) for k, past in changes.past],
    )
    yield queries.WRITE_OUTCOME, [(went, k.chat, k.person, dialog) for k, (dialog, went) in changes.went]
    day = now - now % _DAY
    yield (
        queries.WRITE_CORRECTION,
        [
            (k.person, one.dialog, one.deed, one.signal, one.before, one.after, day)
            for k, one in changes.corrections
        ],
    )


def _read_outgoing(rows: Iterable[Row]) -> tuple[Outgoing, ...]:
    return tuple(
        Outgoing(id, chat, Call(method, json.loads(payload)), attempts, created_at)
        for id, chat, method, payload, attempts, created_at in sorted(rows, key=lambda row: row[0])
    )


def _identify(arrival: Arrival) -> tuple[int, int]:
    return arrival.update_id, arrival.fingerprint


def _sort(keys: Iterable[Key]) -> list[tuple[int, int]]:
    return sorted((key.chat, key.person) for key in keys)
