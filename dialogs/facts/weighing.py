"""Sums the weights of features, for several answers at a time.

A table gives each feature one whole number that holds a weight, in hundredths, for each answer: the first
in its lowest `BITS` bits, the next above, so that one sum adds all of them. Weights may be negative; a sum
of each answer must stay within half of what its bits can hold, which no text reaches.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat
from typing import Final

BITS: Final = 20
_HALF: Final = 1 << (BITS - 1)
_MASK: Final = (1 << BITS) - 1
MOST_ANSWERS: Final = 5
_RAISED: Final = sum(_HALF << (BITS * place) for place in range(MOST_ANSWERS))
_NOTHING: Final = repeat(0)


def packed(weights: Iterable[int]) -> int:
    """The weights of one feature for each answer, as one number."""
    return sum(weight << (BITS * place) for place, weight in enumerate(weights))


def weigh(table: Mapping[str, int], features: Sequence[str]) -> int:
    """The sum of the weights of all features, packed as the table has them."""
    return sum(map(table.get, features, _NOTHING))


def score_of(total: int, place: int) -> int:
    """The sum for the answer at a place, out of a packed sum."""
    return (((total + _RAISED) >> (BITS * place)) & _MASK) - _HALF
