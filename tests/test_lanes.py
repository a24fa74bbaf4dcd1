"""Numbers side by side in one number."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.lanes import BITS, packed, summed, unpacked


def test_numbers_are_packed_and_read_back() -> None:
    """What is packed for several answers comes back sum by sum, negative ones too."""
    table = {"a": packed([3, -5, 0]), "b": packed([-4, 2, 7])}
    assert unpacked(summed(table, ["a", "b", "unknown"]), 3) == (-1, -3, 7)


def test_nothing_sums_to_nothing() -> None:
    """Of no names every lane is empty."""
    assert unpacked(summed({}, []), 2) == (0, 0)


@given(st.lists(st.integers(-(1 << (BITS - 2)), (1 << (BITS - 2)) - 1), min_size=1, max_size=20))
def test_any_numbers_come_out_as_they_went_in(numbers: list[int]) -> None:
    """Any numbers that are packed are found again at their places, sums too."""
    table = {"a": packed(numbers), "b": packed(numbers)}
    assert unpacked(table["a"], len(numbers)) == tuple(numbers)
    assert unpacked(summed(table, ["a", "b"]), len(numbers)) == tuple(2 * number for number in numbers)
