"""The units of work, the same for every database: each asks, is told what that found, and asks on.

A unit is a generator: it yields a query with the rows to run it for, and is sent back all that they
returned, in their order. So it knows no driver, and runs in a thread as well as in the loop.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Final, TypeVar

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
    Handler,
    Key,
    Need,
    Outcome,
    Outgoing,
    Past,
    Refusal,
    StoreUnusable,
    Tables,
    Use,
    queries,
)

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


def prune(*, now: int) -> Unit[None]:
    """Deletes what has been kept long enough."""
    for query in queries.PRUNE_SEEN:
        yield query, [(now - SEEN_KEPT,)]
    yield queries.KEEP_IDLE, [(now - IDLE_KEPT,)]
    for query in queries.PRUNE_IDLE:
        yield query, [(now - IDLE_KEPT,)]
    for query in queries.PRUNE_HISTORY:
        yield query, [(now - HISTORY_KEPT,)]


@dataclass(slots=True)
class _Changes:
    """What is known of a batch's people, and what is to be written, as both grow update by update.

    Of the history and of everything only the first update knows: what needs them begins a part.
    """

    states: dict[Key, str]
    # The owner of a chat's last call that waits, and whether the owner has still to notice it.
    lanes: dict[int, tuple[int, bool]]
    preferences: dict[int, str] = field(default_factory=dict)
    history: tuple[Past, ...] = ()
    everything: Tables = field(default_factory=dict)
    # What a changed state's dialog is called, and its verdict.
    labels: dict[Key, tuple[str | None, str | None]] = field(default_factory=dict)
    preferring: set[int] = field(default_factory=set)
    past: list[tuple[Key, Past]] = field(default_factory=list)
    went: list[tuple[Key, tuple[str, str]]] = field(default_factory=list)
    corrections: list[tuple[Key, Correction]] = field(default_factory=list)
    waiting: set[int] = field(default_factory=set)
    changed: set[Key] = field(default_factory=set)
    forgotten: set[int] = field(default_factory=set)
    calls: list[tuple[Key, Call]] = field(default_factory=list)
    answers: list[tuple[Arrival, Call]] = field(default_factory=list)
    failures: list[tuple[Arrival, str]] = field(default_factory=list)

    def know(self, arrival: Arrival) -> Gathered:
        """What is known for an arrival after those before it."""
        key = arrival.key
        if key is None:
            return Gathered()
        needed = arrival.need is not Need.DIALOG
        return Gathered(
            self.states.get(key),
            is_waiting=key.chat in self.waiting or key.chat in self.lanes,
            preferences=self.preferences.get(key.person),
            history=self.history if needed else (),
            everything=self.everything if needed else {},
        )

    def add(self, arrival: Arrival, outcome: Outcome) -> None:
        """Takes one outcome in."""
        key = arrival.key
        if outcome.error is not None:
            self.failures.append((arrival, outcome.error))
        if key is None:
            return
        if outcome.is_forgetting:
            self._forget(key.person)
        if outcome.state is not None:
            self.states[key] = outcome.state
            self.labels[key] = outcome.dialog, outcome.verdict
            self.changed.add(key)
        if outcome.preferences is not None:
            self.preferences[key.person] = outcome.preferences
            self.preferring.add(key.person)
        self.past += [(key, past) for past in outcome.past]
        self.went += [(key, outcome.went)] if outcome.went is not None else []
        self.corrections += [(key, correction) for correction in outcome.corrections]
        if outcome.answer is not None:
            self.answers.append((arrival, outcome.answer))
        if outcome.calls:
            self.waiting.add(key.chat)
        self.calls += [(key, call) for call in outcome.calls]

    def _forget(self, person: int) -> None:
        """Drops what a person's earlier updates in the batch have changed."""
        self.forgotten.add(person)
        self.states = {key: state for key, state in self.states.items() if key.person != person}
        self.changed = {key for key in self.changed if key.person != person}
        self.preferences.pop(person, None)
        self.preferring.discard(person)
        self.past = [(key, past) for key, past in self.past if key.person != person]
        self.went = [(key, went) for key, went in self.went if key.person != person]
        self.corrections = [(key, one) for key, one in self.corrections if key.person != person]
        self.calls = [(key, call) for key, call in self.calls if key.person != person]
        self.answers = [(a, call) for a, call in self.answers if _person_of(a) != person]
        self.failures = [(a, error) for a, error in self.failures if _person_of(a) != person]


def _gather(arrivals: Sequence[Arrival]) -> Unit[_Changes]:
    keys = _sort({a.key for a in arrivals if a.key is not None})
    if not keys:
        return _Changes({}, {})
    states = yield queries.READ_STATE, keys
    lanes = yield queries.READ_LAST_CALL, sorted({(chat,) for chat, _ in keys})
    preferences = yield queries.READ_PREFERENCES, sorted({(person,) for _, person in keys})
    changes = _Changes(
        {Key(chat, person): state for chat, person, state in states},
        {chat: (owner, bool(handed)) for chat, owner, handed in lanes},
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


def _find_answers(identities: Sequence[Row]) -> Unit[dict[int, Call]]:
    if not identities:
        return {}
    rows = yield queries.READ_ANSWER, identities
    return {update_id: Call(method, json.loads(payload)) for update_id, _, method, payload in rows}


def _write(changes: _Changes, *, owner: int, now: int) -> Unit[tuple[Outgoing, ...]]:
    """Writes what a batch changes; gives the calls that are ours to make now."""
    forgotten = [(person,) for person in sorted(changes.forgotten)]
    for query in queries.FORGET if forgotten else ():
        yield query, forgotten
    yield (
        queries.WRITE_FAILURE,
        [(a.update_id, _person_of(a), error, a.raw, now) for a, error in changes.failures],
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
        [(*_identify(a), _person_of(a), call.method, call.text, now) for a, call in changes.answers],
    )
    # A chat's calls have one owner at a time, so that no two processes can change their order: what
    # comes behind calls that wait goes to whoever makes those.
    lanes = [changes.lanes.get(key.chat, (owner, False)) for key, _ in changes.calls]
    places = [(lane, is_unnoticed or lane != owner) for lane, is_unnoticed in lanes]
    ids = yield (
        queries.ADD_CALL,
        [
            (key.chat, key.person, call.method, call.text, now, lane, int(handed))
            for (key, call), (lane, handed) in zip(changes.calls, places, strict=True)
        ],
    )
    return tuple(
        Outgoing(id, key.chat, call, 0, now)
        for (id,), (key, call), (_, handed) in zip(ids, changes.calls, places, strict=True)
        if not handed
    )


def _write_past(changes: _Changes, *, now: int) -> Unit[None]:
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


def _person_of(arrival: Arrival) -> int | None:
    return arrival.key.person if arrival.key else None
