"""The weights of all facts, by fact and feature. Made by `learning/facts.py`."""

from typing import Final

from dialogs.facts.weights import (
    company_1,
    event_1,
    event_2,
    goal_1,
    kind_1,
    kind_2,
    name_1,
    name_2,
    shared_1,
    shared_2,
    shared_3,
    when_1,
)


def _read(text: str) -> dict[str, int]:
    text = text.replace("§", "\\").replace("¨", chr(34))
    pairs = (entry.rpartition("~") for entry in text.split())
    return {feature.replace("¶", "\n"): int(weight) for feature, _, weight in pairs}


WEIGHTS: Final[dict[str, dict[str, int]]] = {
    "name": _read(name_1.WEIGHTS + name_2.WEIGHTS),
    "event": _read(event_1.WEIGHTS + event_2.WEIGHTS),
    "when": _read(when_1.WEIGHTS),
    "shared": _read(shared_1.WEIGHTS + shared_2.WEIGHTS + shared_3.WEIGHTS),
    "company": _read(company_1.WEIGHTS),
    "goal": _read(goal_1.WEIGHTS),
    "kind": _read(kind_1.WEIGHTS + kind_2.WEIGHTS),
}
"""Hundredths; a sum above 0 is likelier than silence."""
