"""What a batch of updates changes, as it grows update by update and before anything is written."""

from __future__ import annotations

from dataclasses import dataclass, field

from bot.store import (
    Arrival,
    Call,
    Correction,
    Gathered,
    Key,
    Need,
    Outcome,
    Past,
    Reminder,
    Tables,
    queries,
)


@dataclass(slots=True)
class Changes:
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
    # The reminder of a person's dialog; None where it is cancelled.
    reminders: dict[tuple[Key, int], Reminder | None] = field(default_factory=dict)
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
        if outcome.reminder is not None:
            self.reminders[key, outcome.reminder.dialog] = outcome.reminder
        if outcome.cancelled is not None:
            self.reminders[key, outcome.cancelled] = None
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
        self.calls = [
            (key, call)
            for key, call in self.calls
            if key.person != person or call.method == queries.ENDS_A_TAP
        ]
        self.reminders = {(k, n): r for (k, n), r in self.reminders.items() if k.person != person}
        self.answers = [(a, call) for a, call in self.answers if person_of(a) != person]
        self.failures = [(a, error) for a, error in self.failures if person_of(a) != person]


def person_of(arrival: Arrival) -> int | None:
    """Whose an arrival is, if that is known."""
    return arrival.key.person if arrival.key else None
