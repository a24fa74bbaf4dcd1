"""What to ask next, or nothing more.

A question is asked only where its answer can still change the verdict or better the note, and never
twice. Deciding questions come first; those that only better the note come after the verdict.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from dialogs.model import DECIDING, Judgement, Question, Reason, Verdict
from dialogs.verdict import verdict_odds

CONFIDENT: Final = 0.94
"""At this probability of the verdict nothing more is asked that decides."""

WORTHWHILE: Final = 0.03
"""A deciding question must take at least this many bits of doubt off the verdict, on average.

Doubt and not the probability of the likeliest verdict: two questions may settle together what neither
settles alone.
"""

NEARLY: Final = 0.6
"""Of the questions that gain this share of the most, the one that people expect first is asked."""


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


def _settle_reason(odds: Odds, way: float) -> list[tuple[float, Odds]]:
    """The outcomes of asking for one way in which a reason can hold; denied, the other way is left."""
    holds = min(way, odds.reason)
    rest = (odds.reason - holds) / (1 - holds) if holds < 1 else 0.0
    return [(holds, replace(odds, reason=1.0)), (1 - holds, replace(odds, reason=rest))]


def _settle_link(odds: Odds) -> list[tuple[float, Odds]]:
    return [(odds.lead, replace(odds, lead=1.0)), (1 - odds.lead, replace(odds, lead=0.0))]


def _settle_odd(odds: Odds) -> list[tuple[float, Odds]]:
    return [(odds.warning, replace(odds, warning=1.0)), (1 - odds.warning, replace(odds, warning=0.0))]


_OUTCOMES: Final[dict[Question, Callable[[Odds], list[tuple[float, Odds]]]]] = {
    Question.HOW: lambda odds: _settle_reason(odds, odds.met_or_known),
    Question.SHARE: lambda odds: _settle_reason(odds, odds.shared),
    Question.LINK: _settle_link,
    Question.ODD: _settle_odd,
}


def outcomes(question: Question, odds: Odds) -> list[tuple[float, Odds]]:
    """What an answer to a question that decides would leave: probability and odds of each outcome."""
    return _OUTCOMES[question](odds)


def is_named(shared: str | None) -> bool:
    """Whether a shared thing has a name: "my college" does not, "BITS Pilani" does."""
    return shared is not None and any(map(str.isupper, shared))


_BETTERING: Final[tuple[tuple[Question, Callable[[Judgement], bool]], ...]] = (
    (Question.EVENT, lambda j: Reason.MET_PROFESSIONALLY in j.reasons and j.facts.event is None),
    (Question.SHARED, lambda j: Reason.SHARED_INVOLVEMENT in j.reasons and not is_named(j.facts.shared)),
    (Question.NAME, lambda j: j.facts.sure_name is None),
    (Question.GOAL, lambda j: j.facts.goal is None),
    (Question.SENDER, lambda j: j.facts.sender is None),
)
"""The questions that better the note, in order, each with when its answer would."""


def certainty(odds: Odds) -> float:
    """The probability of the likeliest verdict."""
    return max(verdict_odds(reason=odds.reason, lead=odds.lead, warning=odds.warning).values())


def doubt(odds: Odds) -> float:
    """The entropy of the verdict, in bits: 0 where it is certain."""
    chances = verdict_odds(reason=odds.reason, lead=odds.lead, warning=odds.warning).values()
    return -sum(chance * math.log2(chance) for chance in chances if chance > 0)


def next_deciding(odds: Odds, asked: Sequence[Question]) -> Question | None:
    """The question whose answer is likeliest to settle the verdict; None where it is settled enough."""
    if certainty(odds) >= CONFIDENT:
        return None
    now = doubt(odds)
    gains = {
        question: now - sum(share * doubt(then) for share, then in outcomes(question, odds))
        for question in DECIDING
        if question not in asked
    }
    most = max(gains.values(), default=0.0)
    if most < WORTHWHILE:
        return None
    return next(question for question, gain in gains.items() if gain >= NEARLY * most)


def next_bettering(judgement: Judgement, asked: Sequence[Question]) -> Question | None:
    """The question whose answer would better the note most; None where there is no note or no need."""
    if judgement.verdict is Verdict.DECLINE:
        return None
    return next((q for q, betters in _BETTERING if q not in asked and betters(judgement)), None)
