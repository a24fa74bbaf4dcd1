"""The verdict table, every cell of it, and the odds that follow from it."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Verdict
from dialogs.verdict import decide_verdict, verdict_odds

TABLE = [
    # a reason, a lead, a warning sign
    (True, True, False, Verdict.ACCEPT),
    (True, True, True, Verdict.LOOK_FIRST),
    (True, False, False, Verdict.ACCEPT),
    (True, False, True, Verdict.LOOK_FIRST),
    (False, True, False, Verdict.LOOK_FIRST),
    (False, True, True, Verdict.DECLINE),
    (False, False, False, Verdict.DECLINE),
    (False, False, True, Verdict.DECLINE),
]
CHANCES = st.floats(0, 1)


@pytest.mark.parametrize(("has_reason", "has_lead", "has_warning", "verdict"), TABLE)
def test_each_cell_of_the_table(
    has_reason: bool, has_lead: bool, has_warning: bool, verdict: Verdict
) -> None:
    """A reason accepts, a lead is looked at, nothing declines, and a warning sign takes one step down."""
    assert decide_verdict(has_reason=has_reason, has_lead=has_lead, has_warning=has_warning) is verdict


def test_the_table_has_no_other_cell() -> None:
    """The cells above are all that there are."""
    assert sorted(row[:3] for row in TABLE) == sorted(product([False, True], repeat=3))


@pytest.mark.parametrize(("has_reason", "has_lead", "has_warning", "verdict"), TABLE)
def test_what_is_certain_has_one_verdict(
    has_reason: bool, has_lead: bool, has_warning: bool, verdict: Verdict
) -> None:
    """Where all is known, the odds are 1 for the verdict of the table and 0 for the others."""
    odds = verdict_odds(reason=float(has_reason), lead=float(has_lead), warning=float(has_warning))
    assert odds == {each: float(each is verdict) for each in Verdict}


@given(CHANCES, CHANCES, CHANCES)
def test_any_odds_add_up_to_one(reason: float, lead: float, warning: float) -> None:
    """Any three probabilities come to one verdict or another, and to none with a negative probability."""
    odds = verdict_odds(reason=reason, lead=lead, warning=warning)
    assert sum(odds.values()) == pytest.approx(1)
    assert min(odds.values()) >= 0
