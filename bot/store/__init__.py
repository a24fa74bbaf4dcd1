"""What must outlive the process: seen updates, dialogs, calls not yet made, updates set aside.

One unit of work is one transaction: `handle` notes an update as seen, hands its person's state to
the handler and writes what comes back, for a whole batch, and returns only after the commit.
"""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any, Final, Protocol

SEEN_KEPT: Final = 48 * 3600  # Telegram redelivers for 24 hours: twice that
IDLE_KEPT: Final = 30 * 24 * 3600
HISTORY_KEPT: Final = 365 * 24 * 3600


class StoreUnavailable(Exception):
    """The database cannot take the work now (locked, full, out of reach); nothing was changed."""


class StoreUnusable(Exception):
    """The database cannot be used as it is set up; the message says what to mend."""


@dataclass(frozen=True, slots=True)
class Key:
    """Whose dialog: a person in a chat (in a private chat both are the same number)."""

    chat: int
    person: int


@dataclass(frozen=True, slots=True)
class Call:
    """One call to be made: the method's name and its parameters, JSON-ready."""

    method: str
    payload: Mapping[str, Any]

    @property
    def text(self) -> str:
        """The parameters as JSON in plain ASCII, which every database takes."""
        return json.dumps(self.payload, separators=(",", ":"))


class Need(Enum):
    """What a handler must know of a person beyond the dialog at hand."""

    DIALOG = auto()
    HISTORY = auto()
    EVERYTHING = auto()


@dataclass(frozen=True, slots=True)
class Arrival:
    """An update that came in: its id and fingerprint, whose it is if known, what it holds, and its JSON.

    `need` is what is to be gathered for it.
    """

    update_id: int
    fingerprint: int
    key: Key | None
    content: Any
    raw: str = "{}"
    need: Need = Need.DIALOG


@dataclass(frozen=True, slots=True)
class Past:
    """A dialog with a verdict: what it is called among its person's, and how it went if they said so.

    `at` (seconds since 1970) is when it was kept.
    """

    dialog: str
    verdict: str
    state: str
    outcome: str | None = None
    at: int = 0


@dataclass(frozen=True, slots=True)
class Correction:
    """What was corrected in a dialog: the signal, struck or changed, and the verdict before and after."""

    dialog: str
    deed: str
    signal: str
    before: str
    after: str


Tables = Mapping[str, Sequence[Mapping[str, Any]]]


@dataclass(frozen=True, slots=True)
class Gathered:
    """What the store knows for an arrival.

    The stored state and preferences, whether calls to its chat wait; and, where it needs them, the
    past dialogs of its person in its chat, the newest first, and the rows of that person by table.
    """

    state: str | None = None
    is_waiting: bool = False
    preferences: str | None = None
    history: Sequence[Past] = ()
    everything: Tables = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reminder:
    """A call to be made later, once: of which dialog, and when (seconds since 1970)."""

    dialog: int
    due_at: int
    call: Call


@dataclass(frozen=True, slots=True)
class Outcome:
    """What an arrival changes.

    `state` None leaves the stored one, and goes with what its `dialog` is called and the `verdict` in
    it; `preferences` None leaves those. `past` goes to the history; `went` is how a dialog in it went,
    by what that is called. `calls` are made in their order; `answer` is kept to be given back as often
    as the update comes; `is_forgetting` deletes all of the person's rows first. A `reminder` takes the
    place of one of the same dialog; `cancelled` is the dialog whose reminder goes. An `error` sets the
    update aside, as it came.
    """

    state: str | None = None
    calls: tuple[Call, ...] = ()
    answer: Call | None = None
    error: str | None = None
    is_forgetting: bool = False
    reminder: Reminder | None = None
    cancelled: int | None = None
    dialog: str | None = None
    verdict: str | None = None
    preferences: str | None = None
    past: tuple[Past, ...] = ()
    went: tuple[str, str] | None = None
    corrections: tuple[Correction, ...] = ()


Handler = Callable[[Arrival, Gathered], Outcome]


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A committed call that is still to be made."""

    id: int
    chat: int
    call: Call
    attempts: int
    created_at: int


@dataclass(frozen=True, slots=True)
class Handled:
    """What a committed batch leaves: calls for us to make, each update's answer, and who was forgotten."""

    outgoing: tuple[Outgoing, ...] = ()
    answers: Mapping[int, Call] = field(default_factory=dict)
    forgotten: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Claimed:
    """Calls that have become ours to make, in order, and the seconds for which all of ours are.

    `is_anew` says that what was ours before is so no longer.
    """

    outgoing: tuple[Outgoing, ...] = ()
    lease: float = math.inf
    is_anew: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """A call that was refused for good, and the words in which it was."""

    id: int
    error: str


@dataclass(frozen=True, slots=True)
class Failure:
    """An update that was set aside: when (seconds since 1970), its error, and its JSON as it came."""

    id: int
    at: int
    error: str
    raw: str


@dataclass(frozen=True, slots=True)
class Use:
    """What use there was: every dialog with a verdict, how many were corrected, and how often what was."""

    dialogs: tuple[tuple[str, str, str | None], ...]
    corrected: int
    corrections: tuple[tuple[str, str, str, str, int], ...]


class Store(Protocol):
    """The seam between the channel and a database; every method is one transaction.

    Each raises StoreUnavailable, having changed nothing, where the database cannot do it now.
    """

    async def handle(self, arrivals: Sequence[Arrival], handler: Handler, *, now: int) -> Handled:
        """The outcome of a batch, committed; an arrival seen before changes nothing."""

    async def claim(self) -> Claimed:
        """Renews our lease on our calls, and takes those that are nobody's or were handed to us.

        The first time these are all that a former process left. To be asked again every second.
        """

    async def settle(
        self, *, sent: Sequence[int], tried: Sequence[int], refused: Sequence[Refusal], now: int
    ) -> None:
        """Notes calls as made, as tried in vain, or as refused (kept among the failures)."""

    async def remind(self, *, now: int) -> tuple[Outgoing, ...]:
        """Turns the reminders that are due into calls; gives those that are ours to make now."""

    async def load_failures(self) -> tuple[Failure, ...]:
        """The updates that were set aside, the oldest first."""

    async def load_use(self) -> Use:
        """What use there was, for figures: nobody's numbers.

        A dialog is its verdict, state and how it went; a correction its deed, signal, verdict before
        and after, and how often.
        """

    async def replay(
        self, failure: Failure, arrival: Arrival, handler: Handler, *, now: int
    ) -> Outcome | None:
        """The outcome of an update that was set aside, committed; None where it is set aside no longer.

        Whoever serves makes the calls. With another error the update stays where it is.
        """

    async def prune(self, *, now: int) -> None:
        """Deletes what has been kept long enough."""

    async def close(self) -> None:
        """Lets go of the database."""


async def open_store(url: str) -> Store:
    """The store behind a `sqlite:///path`, `postgresql://` or `postgres://` URL, ready to use.

    Raises StoreUnusable where the database cannot be used as it is set up, and StoreUnavailable
    where a server does not answer yet.
    """
    # Imported here, so that a driver loads only with the database it is for.
    scheme, _, rest = url.partition("://")
    if scheme == "sqlite" and len(rest) > 1 and rest.startswith("/"):
        from bot.store.sqlite import SqliteStore  # noqa: PLC0415 - see above

        return await SqliteStore.open(rest[1:])
    if scheme in ("postgresql", "postgres") and rest:
        from bot.store.postgres import PostgresStore  # noqa: PLC0415 - see above

        return await PostgresStore.open(url)
    raise StoreUnusable(
        "DATABASE_URL must look like sqlite:///data/bot.db or postgresql://user:password@host/name, "
        f"and begins with {scheme[:20]!r}."
    )
