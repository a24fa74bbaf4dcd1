"""Many sums in one: whole numbers side by side in one number, a lane each, so that one addition adds all.

Numbers may be negative. What stands in a lane must stay within half of what its bits can hold: two
thousand million either way, which the weights of no text reach. (Fisher and Dietz, "Compiling for SIMD
within a register", 1998, has the comparison.)
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from struct import pack, unpack
from typing import Final

BITS: Final = 32
_HALF: Final = 1 << (BITS - 1)
_NOTHING: Final = repeat(0)


def packed(numbers: Sequence[int]) -> int:
    """Numbers side by side in one, the first in the lowest bits."""
    raised = _raised(len(numbers))
    return (int.from_bytes(pack(f"<{len(numbers)}i", *numbers), "little") ^ raised) - raised


def summed(table: Mapping[str, int], names: Iterable[str]) -> int:
    """The sum of what a table has for some names, lane by lane; a name that it lacks adds nothing."""
    return sum(map(table.get, names, _NOTHING))


def unpacked(total: int, lanes: int) -> tuple[int, ...]:
    """The numbers of the first `lanes` lanes, in order; there must be no more."""
    return unpack(f"<{lanes}i", _as_bytes(total, lanes))


def parted(total: int, size: int, parts: int) -> tuple[int, ...]:
    """A number of `size` x `parts` lanes as `parts` numbers of `size` lanes, the lowest first."""
    raised = _raised(size)
    bytes_ = _as_bytes(total, size * parts)
    step = size * BITS // 8
    return tuple(
        (int.from_bytes(bytes_[start : start + step], "little") ^ raised) - raised
        for start in range(0, step * parts, step)
    )


def strongest(totals: Iterable[int], lanes: int) -> int:
    """The greatest number of each lane over some totals, and 0 where none is greater, side by side.

    The numbers must lie within a quarter of what a lane's bits can hold, either way.
    """
    lift, top = _raised(lanes) >> 1, _raised(lanes)
    found = lift
    for total in totals:
        raised = total + lift
        # The top bit of a lane stays where its number is not less than the one found so far.
        kept = ((raised | top) - found) & top
        found ^= (found ^ raised) & (kept - (kept >> (BITS - 1)))
    return found - lift


def lowered(total: int, lanes: int, shift: int, most: int) -> bytes:
    """The numbers of all lanes, 0 or more, halved `shift` times and `most` at most: a byte each."""
    top = _raised(lanes)
    one = top >> (BITS - 1)
    low = (total >> shift) & (one * ((1 << (BITS - shift)) - 1))
    over = (low + one * (_HALF - 1 - most)) & top
    over -= over >> (BITS - 1)
    clipped = low ^ ((low ^ one * most) & over)
    return clipped.to_bytes(lanes * BITS // 8, "little")[:: BITS // 8]


def _as_bytes(total: int, lanes: int) -> bytes:
    raised = _raised(lanes)
    return ((total + raised) ^ raised).to_bytes(lanes * BITS // 8, "little")


@cache
def _raised(lanes: int) -> int:
    """What lifts every lane to 0 or more, so that none borrows from the next."""
    return int.from_bytes(pack("<I", _HALF) * lanes, "little")
