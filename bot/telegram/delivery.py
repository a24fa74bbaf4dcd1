"""Takes updates in and commits what they change: the one way in, by polling and by webhook.

Law: an update is acknowledged to Telegram (by the next offset in `polling`, by a 2xx in `webhook`)
only after `Delivery.take` has returned, and it returns only after one transaction has committed all
of it: the update as seen, the person's new state, the calls to make. A call that was committed is
made by `outbox`, after a restart if need be, and deleted once Telegram has taken it. An update that
comes again is found among the seen ones and changes nothing.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from telegram import User

from bot.channel import Respond
from bot.metrics import Metrics
from bot.store import Arrival, Call, Gathered, Handler, Outcome, Store
from bot.telegram.calls import ANEW
from bot.telegram.clock import Clock
from bot.telegram.handling import handle_letter, refuse_letter
from bot.telegram.outbox import Outbox
from bot.telegram.reading import read_update
from bot.telegram.sharing import Sharing

_log: Final = logging.getLogger(__name__)


class Delivery:
    """Turns raw updates into committed outcomes, and hands their calls to the outbox."""

    def __init__(
        self, store: Store, outbox: Outbox, handler: Handler, *, me: User, clock: Clock, metrics: Metrics
    ) -> None:
        self._store = store
        self._outbox = outbox
        self._handler = handler
        self._me = me
        self._clock = clock
        self._metrics = metrics

    async def take(self, updates: Sequence[object]) -> Mapping[int, Call]:
        """Commits all that a batch changes; gives the kept answers by update id.

        Raises StoreUnavailable, with nothing changed, where it cannot be committed now.
        """
        began = self._clock.elapsed()
        arrivals = [arrival for raw in updates if (arrival := read_update(raw, self._me)) is not None]
        turns: list[_Turn] = []

        def handle(arrival: Arrival, gathered: Gathered) -> Outcome:
            started = self._clock.elapsed()
            outcome = self._handler(arrival, gathered)
            turns.append(_Turn(arrival, outcome, self._clock.elapsed() - started))
            return outcome

        handled = await self._store.handle(arrivals, handle, now=self._clock.now())
        self._outbox.add(handled.outgoing)
        self._note(turns, seconds=self._clock.elapsed() - began)
        return handled.answers

    def _note(self, turns: Sequence[_Turn], *, seconds: float) -> None:
        """Counts and logs what was committed: one line a turn, of which nothing was said by a person."""
        for turn in turns:
            kind = type(turn.arrival.content.deed).__name__.lower()
            self._metrics.count_turn(kind, seconds=seconds)
            if turn.outcome.error is not None:
                self._metrics.count_failure()
            _log.info(
                "turn update=%d kind=%s calls=%d answer=%d failed=%d think_ms=%.1f commit_ms=%.1f",
                turn.arrival.update_id,
                kind,
                len(turn.outcome.calls),
                turn.outcome.answer is not None,
                turn.outcome.error is not None,
                turn.seconds * 1000,
                seconds * 1000,
            )


@dataclass(frozen=True, slots=True)
class _Turn:
    """An update, what it changed, and the seconds that its handling took."""

    arrival: Arrival
    outcome: Outcome
    seconds: float


def queue_replies(
    arrival: Arrival,
    gathered: Gathered,
    *,
    respond: Respond,
    clock: Clock,
    sharing: Sharing,
    allowed: frozenset[int] | None = None,
) -> Outcome:
    """An update's outcome with every call in the outbox; `allowed` are the people let in (None: everyone)."""
    if allowed is not None and arrival.key is not None and arrival.key.person not in allowed:
        return refuse_letter(arrival.content)
    return handle_letter(arrival.content, gathered, respond=respond, now=clock.now(), sharing=sharing)


def answer_at_once(
    arrival: Arrival,
    gathered: Gathered,
    *,
    respond: Respond,
    clock: Clock,
    sharing: Sharing,
    outbox: Outbox,
    allowed: frozenset[int] | None = None,
) -> Outcome:
    """An update's outcome with its one message as the answer, where nothing of its chat waits before it.

    Telegram makes the call that comes back as the answer to a webhook: acknowledged and answered is
    one event. It carries one call and brings no result. So of several messages none goes this way,
    and none where it could be refused unseen: to a group, whose limit is 20 a minute, or while
    Telegram limits us. Nor does one that goes on from an edit, which is to show before it.
    """
    outcome = queue_replies(arrival, gathered, respond=respond, clock=clock, sharing=sharing, allowed=allowed)
    messages = [call for call in outcome.calls if call.method == "sendMessage"]
    is_private = arrival.key is not None and arrival.key.chat > 0
    is_going_on = any(ANEW in call.payload for call in outcome.calls)
    if is_going_on or len(messages) != 1 or gathered.is_waiting or not is_private or outbox.is_limited:
        return outcome
    rest = tuple(call for call in outcome.calls if call.method != "sendMessage")
    return replace(outcome, calls=rest, answer=messages[0])
