"""The composed cases: plain, well labelled, and the same every time."""

from collections import Counter

from learning.composed import COUNT, composed_cases
from tests.test_cases import verdict_by_table

CASES = composed_cases()


def test_the_same_cases_come_every_time() -> None:
    """A second draw gives the same cases, as many as there should be, each under its own id."""
    assert composed_cases() == CASES
    assert len({case["id"] for case in CASES}) == len(CASES) == COUNT


def test_every_slot_is_filled() -> None:
    """No text has a hole, a double blank or nothing in it."""
    texts = [text for case in CASES for text in case["say"]]
    assert [text for text in texts if "{" in text or "  " in text or not text.strip()] == []


def test_every_verdict_and_both_directions_are_there() -> None:
    """The cases hold each verdict and each direction, none of them rarely."""
    verdicts = Counter(verdict_by_table(case) for case in CASES)
    directions = Counter(case["direction"] for case in CASES)
    assert min(verdicts.values()) > COUNT // 10
    assert min(directions.values()) > COUNT // 20
