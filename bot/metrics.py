"""What is counted while serving, for Prometheus: numbers only, of nobody in particular."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4, generate_latest

CONTENT_TYPE: Final = CONTENT_TYPE_PLAIN_0_0_4
# A turn costs about a millisecond, a commit from a tenth of one to what a disk takes under load.
_SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10)


class Metrics:
    """The figures of one process."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._turns = Counter(
            "bot_turns", "Updates handled and committed, by their kind.", ["kind"], registry=self._registry
        )
        self._failures = Counter(
            "bot_failures", "Updates that were set aside with an error.", registry=self._registry
        )
        self._seconds = Histogram(
            "bot_turn_seconds",
            "From an update's coming in to the commit.",
            buckets=_SECONDS,
            registry=self._registry,
        )
        self._calls = Counter(
            "bot_calls",
            "Calls that the outbox made, by what came of them.",
            ["fate"],
            registry=self._registry,
        )
        self._depth = Gauge(
            "bot_outbox_depth", "Calls that wait in this process's outbox.", registry=self._registry
        )

    def count_turn(self, kind: str, *, seconds: float) -> None:
        """Counts a committed update: what was done in it, and the seconds since it came in."""
        self._turns.labels(kind).inc()
        self._seconds.observe(seconds)

    def count_failure(self) -> None:
        """Counts an update that was set aside."""
        self._failures.inc()

    def count_call(self, fate: str) -> None:
        """Counts a call: sent, tried (in vain, so far) or refused."""
        self._calls.labels(fate).inc()

    def watch_depth(self, measure: Callable[[], int]) -> None:
        """Has the outbox's depth measured whenever it is asked for."""
        self._depth.set_function(measure)

    def render(self) -> bytes:
        """All figures in Prometheus's text format."""
        return generate_latest(self._registry)
