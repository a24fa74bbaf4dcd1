"""The table: from ties and warning signs to a verdict.

A reason accepts, a lead alone is looked at, nothing declines; a warning sign takes it down one step.
"""

from __future__ import annotations

from typing import Final

from dialogs.model import Verdict

_TABLE: Final = {
    # (a reason holds, a lead holds): (no warning sign, any warning sign)
    (True, True): (Verdict.ACCEPT, Verdict.LOOK_FIRST),
    (True, False): (Verdict.ACCEPT, Verdict.LOOK_FIRST),
    (False, True): (Verdict.LOOK_FIRST, Verdict.DECLINE),
    (False, False): (Verdict.DECLINE, Verdict.DECLINE),
}


def decide_verdict(*, has_reason: bool, has_lead: bool, has_warning: bool) -> Verdict:
    """The verdict for what holds."""
    return _TABLE[has_reason, has_lead][has_warning]


def verdict_odds(*, reason: float, lead: float, warning: float) -> dict[Verdict, float]:
    """The probability of each verdict; `lead` is the probability of one where no reason holds."""
    odds = dict.fromkeys(Verdict, 0.0)
    for has_reason, has_lead in _TABLE:
        tie = (reason if has_reason else 1 - reason) * (lead if has_lead else 1 - lead)
        for has_warning in (False, True):
            verdict = decide_verdict(has_reason=has_reason, has_lead=has_lead, has_warning=has_warning)
            odds[verdict] += tie * (warning if has_warning else 1 - warning)
    return odds
