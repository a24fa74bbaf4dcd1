"""Many sums in one: whole numbers side by side in one number, a lane each, so that one addition adds all.

Numbers may be negative. What stands in a lane must stay within half of what its bits can hold: two
thousand million either way, which the weights of no text reach.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from itertools import repeat
from struct import unpack
from typing import Final

BITS: Final = 32
_HALF: Final = 1 << (BITS - 1)
_NOTHING: Final = repeat(0)


def packed(numbers: Iterable[int]) -> int:
    """Numbers side by side in one, the first in the lowest bits."""
    return sum(number << (BITS * place) for place, number in enumerate(numbers))


def summed(table: Mapping[str, int], names: Iterable[str]) -> int:
    """The sum of what a table has for some names, lane by lane; a name that it lacks adds nothing."""
    return sum(map(table.get, names, _NOTHING))


def unpacked(total: int, lanes: int) -> tuple[int, ...]:
    """The numbers of the first `lanes` lanes, in order; there must be no more."""
    raised = _raised(lanes)
    return unpack(f"<{lanes}i", ((total + raised) ^ raised).to_bytes(lanes * BITS // 8, "little"))


@cache
def _raised(lanes: int) -> int:
    """What lifts every lane to 0 or more, so that none borrows from the next."""
    return packed([_HALF] * lanes)
