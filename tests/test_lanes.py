"""Numbers side by side in one number."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.lanes import BITS, lowered, packed, parted, strongest, summed, unpacked


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


@given(
    st.lists(
        st.lists(st.integers(-(1 << 29) + 1, (1 << 29) - 1), min_size=3, max_size=3), min_size=1, max_size=6
    )
)
def test_the_strongest_of_each_lane_is_found(rows: list[list[int]]) -> None:
    """Of some totals each lane keeps its greatest number, or 0."""
    found = unpacked(strongest(map(packed, rows), 3), 3)
    assert found == tuple(max(0, *column) for column in zip(*rows, strict=True))


@given(st.lists(st.integers(0, (1 << 29) - 1), min_size=1, max_size=9), st.integers(0, 20))
def test_numbers_are_lowered_to_a_byte_each(numbers: list[int], shift: int) -> None:
    """Each number is halved so many times, and no more than the most."""
    lowered_bytes = lowered(packed(numbers), len(numbers), shift, 63)
    assert list(lowered_bytes) == [min(number >> shift, 63) for number in numbers]


@given(st.lists(st.integers(-(1 << 30), (1 << 30) - 1), min_size=6, max_size=6))
def test_lanes_are_parted(numbers: list[int]) -> None:
    """A number of many lanes comes apart into numbers of fewer."""
    assert parted(packed(numbers), 2, 3) == tuple(packed(numbers[start : start + 2]) for start in (0, 2, 4))
