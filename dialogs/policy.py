"""What to ask next, or nothing more.

A question is asked only where its answer can still change the verdict or better the note, and never
twice. Deciding questions come first; those that only better the note come after the verdict.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dialogs.model import Judgement, Question, Reason, Verdict
from dialogs.verdict import verdict_odds

CONFIDENT: Final = 0.9
"""At this probability of the verdict nothing more is asked that decides."""

WORTHWHILE: Final = 0.03
"""A deciding question must raise the expected probability of the verdict by this much."""


@dataclass(frozen=True, slots=True)
class Odds:
    """Probabilities (0 to 1) of what the verdict rests on.

    `met_or_known` and `shared` are the two ways in which `reason` can hold; `lead` is that of one
    where no reason holds.
    """

    reason: float
    met_or_known: float
    shared: float
    lead: float
    warning: float


def _settle_how(odds: Odds) -> list[tuple[float, Odds]]:
    holds = min(odds.met_or_known, odds.reason)
    rest = _conditional(odds.reason - holds, 1 - holds)
    return [(holds, replace(odds, reason=1.0)), (1 - holds, replace(odds, reason=rest, met_or_known=0.0))]


def _settle_share(odds: Odds) -> list[tuple[float, Odds]]:
    holds = min(odds.shared, odds.reason)
    rest = _conditional(odds.reason - holds, 1 - holds)
    return [(holds, replace(odds, reason=1.0)), (1 - holds, replace(odds, reason=rest, shared=0.0))]


def _settle_link(odds: Odds) -> list[tuple[float, Odds]]:
    return [(odds.lead, replace(odds, lead=1.0)), (1 - odds.lead, replace(odds, lead=0.0))]


def _settle_odd(odds: Odds) -> list[tuple[float, Odds]]:
    return [(odds.warning, replace(odds, warning=1.0)), (1 - odds.warning, replace(odds, warning=0.0))]


def _conditional(joint: float, condition: float) -> float:
    return max(joint, 0.0) / condition if condition > 0 else 0.0


_OUTCOMES: Final[dict[Question, Callable[[Odds], list[tuple[float, Odds]]]]] = {
    Question.HOW: _settle_how,
    Question.SHARE: _settle_share,
    Question.LINK: _settle_link,
    Question.ODD: _settle_odd,
}
"""What an answer to each deciding question would leave: (probability, odds) of its outcomes."""

_BETTERING: Final[tuple[tuple[Question, Callable[[Judgement], bool]], ...]] = (
    (Question.EVENT, lambda j: Reason.MET_PROFESSIONALLY in j.reasons and j.facts.event is None),
    (Question.SHARED, lambda j: Reason.SHARED_INVOLVEMENT in j.reasons and j.facts.shared is None),
    (Question.NAME, lambda j: j.facts.name is None),
    (Question.GOAL, lambda j: j.facts.goal is None),
    (Question.SENDER, lambda j: j.facts.sender is None),
)
"""The questions that better the note, in order, each with when its answer would."""


def certainty(odds: Odds) -> float:
    """The probability of the likeliest verdict."""
    return max(verdict_odds(reason=odds.reason, lead=odds.lead, warning=odds.warning).values())


def next_deciding(odds: Odds, asked: Sequence[Question]) -> Question | None:
    """The question whose answer is likeliest to settle the verdict; None where it is settled enough."""
    now = certainty(odds)
    if now >= CONFIDENT:
        return None
    gains = {
        question: sum(share * certainty(then) for share, then in outcomes(odds)) - now
        for question, outcomes in _OUTCOMES.items()
        if question not in asked
    }
    best = max(gains, key=lambda question: gains[question], default=None)
    return best if best is not None and gains[best] >= WORTHWHILE else None


def next_bettering(judgement: Judgement, asked: Sequence[Question]) -> Question | None:
    """The question whose answer would better the note most; None where there is no note or no need."""
    if judgement.verdict is Verdict.DECLINE:
        return None
    return next((q for q, betters in _BETTERING if q not in asked and betters(judgement)), None)
