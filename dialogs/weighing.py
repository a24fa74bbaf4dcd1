"""Adds up what features speak for: the learned weights of every head, and from them probabilities.

A head is one yes-or-no matter: whether a reason holds, a lead, a warning sign, or one of the signals.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Mapping
from functools import cache
from typing import Final

from dialogs.weights import BIAS, HEADS, SCALE, TABLE

_PAIR: Final = re.compile(r"([a-z])(-?\d+)")
_LANE: Final = 24
"""Bits a head: sums of hundreds of weights of a few thousand units fit with room to spare."""

_HALF: Final = 1 << (_LANE - 1)
_MASK: Final = (1 << _LANE) - 1
_STEEPEST: Final = 30.0

_ROWS: Final[dict[str, str]] = dict(line.split("\t") for line in TABLE.splitlines())

KNOWN: Final[Container[str]] = _ROWS
"""The features that have weights, or that begin one which has."""


def weigh(features: Mapping[str, int], clauses: int) -> tuple[dict[str, float], list[dict[str, int]]]:
    """The probability (0 to 1) of each head, and what each clause adds to each head, in units.

    `features` gives each feature the number of the clause that shows it, below `clauses`.
    """
    sums = [0] * max(clauses, 1)
    for feature, clause in features.items():
        sums[clause] += _packed(feature)
    totals = _unpacked(sum(sums))
    chances = {head: _squash((totals[head] + bias) / SCALE) for head, bias in zip(HEADS, BIAS, strict=True)}
    return chances, [_unpacked(one) for one in sums]


def _unpacked(total: int) -> dict[str, int]:
    """The sums of each head out of the one number that holds them side by side."""
    found = {}
    for head in HEADS:
        lane = total & _MASK
        if lane >= _HALF:
            lane -= 1 << _LANE
        total = (total - lane) >> _LANE
        found[head] = lane
    return found


@cache
def _packed(feature: str) -> int:
    """A feature's weights side by side in one number, a lane a head, so that one sum adds them all."""
    return sum(
        int(weight) << (_LANE * (ord(head) - ord("a")))
        for head, weight in _PAIR.findall(_ROWS.get(feature, ""))
    )


def _squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))
