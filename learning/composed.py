"""Composes plain cases, the way most people put it, beside the labelled ones that people wrote.

Authors who write cases by hand shun the obvious sentence; most people do not. Every sentence here is
of the plainest kind; which ones stand together is drawn with a fixed seed, so that the same program
gives the same cases.
"""

from __future__ import annotations

import random
import re
from typing import Any, Final

from learning.sentences import (
    ANSWERED,
    CLOSERS,
    DENIED,
    EMPTY,
    JOINS,
    NO,
    OPENERS,
    QUESTIONS,
    SAID,
    SENT,
    SLOTS,
    VAGUE,
)

Case = dict[str, Any]

COUNT: Final = 6_000
_SEED: Final = 2014

_REASONS: Final = ("met_professionally", "shared_involvement", "already_know")
_LEADS: Final = ("mutual_connection", "common_interest", "opportunity", "met_socially", "same_place")
_WARNINGS: Final = ("sales_pitch", "scam", "fake_profile", "unprofessional")
_KNOWN_AND_SHARED: Final = re.compile(
    r"\b(colleague|coworker|boss|manager|supervisor|classmate|deskmate|teammate|worked together)\b"
)


def composed_cases() -> list[Case]:
    """The composed cases, COUNT of them, always the same."""
    draw = random.Random(_SEED)  # noqa: S311 - a fixed draw, nothing secret
    return [_case(draw, number) for number in range(COUNT)]


def _case(draw: random.Random, number: int) -> Case:
    roll = draw.random()
    held: list[str] = []
    if roll < 0.5:
        held.append(draw.choice(_REASONS))
    elif roll < 0.75:
        held.append(draw.choice(_LEADS))
    if draw.random() < 0.22:
        held.append(draw.choice(_WARNINGS))
    denied = [signal for signal in DENIED if signal not in held and draw.random() < 0.12]
    if "already_know" in held:
        denied = [signal for signal in denied if signal in _WARNINGS]
    if draw.random() < 0.35:
        return _answered(draw, number, held)
    if not held and not denied:
        return _labelled(number, draw.choice(EMPTY), "incoming", set())
    parts = [_filled(draw, draw.choice(SAID[signal])) for signal in held]
    parts += [_filled(draw, draw.choice(DENIED[signal])) for signal in denied]
    if draw.random() < 0.3:
        draw.shuffle(parts)
    is_sent = draw.random() < 0.15 and not set(held) & set(_WARNINGS)
    text = _filled(draw, draw.choice(SENT)) if is_sent else draw.choice(OPENERS)
    for place, part in enumerate(parts):
        text += (draw.choice(JOINS) if place else "") + part
    text = re.sub(r"\s+", " ", text + ("" if is_sent else draw.choice(CLOSERS))).strip()
    if draw.random() < 0.4:
        text = text.lower().replace("'", draw.choice(("'", "")))
    signals = set(held)
    if "already_know" in signals and _KNOWN_AND_SHARED.search(text):
        signals.add("shared_involvement")
    return _labelled(number, text, "outgoing" if is_sent else "incoming", signals)


def _answered(draw: random.Random, number: int, held: list[str]) -> Case:
    """A case whose first message says nothing and whose matter is in the answers."""
    answers = {question: _filled(draw, draw.choice(no)) for question, no in NO.items()}
    for signal in held:
        answers[QUESTIONS[signal]] = _filled(draw, draw.choice(ANSWERED[signal]))
    told = {QUESTIONS[signal] for signal in held}
    kept = {q: text for q, text in answers.items() if q in told or draw.random() < 0.6}
    signals = set(held)
    if "already_know" in signals and _KNOWN_AND_SHARED.search(answers["how"]):
        signals.add("shared_involvement")
    return {**_labelled(number, draw.choice(VAGUE), "incoming", signals), "answers": kept}


def _filled(draw: random.Random, template: str) -> str:
    def fill(slot: re.Match[str]) -> str:
        return str(draw.randint(2, 40)) if slot[1] == "n" else draw.choice(SLOTS[slot[1]].split("|"))

    return re.sub(r"{(\w+)}", fill, template).strip()


def _labelled(number: int, text: str, direction: str, signals: set[str]) -> Case:
    return {
        "id": f"composed-{number:04}",
        "say": [text],
        "share": 1.0,
        "direction": direction,
        "reasons": sorted(signals & set(_REASONS)),
        "leads": sorted(signals & set(_LEADS)),
        "warnings": sorted(signals & set(_WARNINGS)),
    }
