"""Adds up what features speak for: the learned weights of every head, and from them probabilities.

A head is one yes-or-no matter: whether a reason holds, a lead, a warning sign, or one of the signals.
"""

from __future__ import annotations

import math
import re
from collections.abc import Container, Mapping
from functools import cache
from typing import Final

from dialogs.lanes import BITS, unpacked
from dialogs.weights import BIAS, HEADS, SCALE, TABLE

_PAIR: Final = re.compile(r"[a-z]-?\d+")
_STEEPEST: Final = 30.0


def _rows() -> dict[str, str | int]:
    """The letters and weights of each feature, as the table has them; cut at one go, for there are many."""
    pieces = TABLE.replace("\t", "\n").split("\n")
    return dict(zip(pieces[:-1:2], pieces[1::2], strict=True))


_ROWS: Final = _rows()
"""Each feature as the table has it, or, once it was met, its weights as one number, a lane a head."""

KNOWN: Final[Container[str]] = _ROWS
"""The features that have weights, or that begin one which has."""


def weigh(features: Mapping[str, int], clauses: int) -> tuple[dict[str, float], list[dict[str, int]]]:
    """The probability (0 to 1) of each head, and what each clause adds to each head, in units.

    `features` gives each feature the number of the clause that shows it, below `clauses`.
    """
    sums = [0] * max(clauses, 1)
    for feature, clause in features.items():
        row = _ROWS.get(feature, 0)
        if isinstance(row, str):
            row = _ROWS[feature] = sum(map(_in_lane, _PAIR.findall(row)))
        sums[clause] += row
    totals = unpacked(sum(sums), len(HEADS))
    chances = {
        head: _squash((total + bias) / SCALE) for head, total, bias in zip(HEADS, totals, BIAS, strict=True)
    }
    return chances, [dict(zip(HEADS, unpacked(one, len(HEADS)), strict=True)) for one in sums]


@cache
def _in_lane(pair: str) -> int:
    """A letter and a weight of the table as a number: the weight in the lane of its head."""
    return int(pair[1:]) << (BITS * (ord(pair[0]) - ord("a")))


def _squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))
