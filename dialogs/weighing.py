"""Adds up what features speak for: the learned weights of every head, and from them probabilities.

A head is one yes-or-no matter: whether a reason holds, a lead, a warning sign, or one of the signals.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Iterable
from functools import lru_cache
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


def chances(features: Iterable[str]) -> dict[str, float]:
    """The probability (0 to 1) of each head, given the features found."""
    total = sum(map(_packed, features))
    found = {}
    for head, bias in zip(HEADS, BIAS, strict=True):
        lane = total & _MASK
        if lane >= _HALF:
            lane -= 1 << _LANE
        total = (total - lane) >> _LANE
        found[head] = _squash((lane + bias) / SCALE)
    return found


@lru_cache(maxsize=65_536)
def weights_of(feature: str) -> dict[str, int]:
    """The weights of a feature, head by head, in units of 1 / SCALE."""
    return {
        HEADS[ord(head) - ord("a")]: int(weight) for head, weight in _PAIR.findall(_ROWS.get(feature, ""))
    }


@lru_cache(maxsize=65_536)
def _packed(feature: str) -> int:
    """A feature's weights side by side in one number, a lane a head, so that one sum adds them all."""
    weights = weights_of(feature)
    return sum(weights.get(head, 0) << (_LANE * place) for place, head in enumerate(HEADS))


def _squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))
