"""From everything heard to what holds: signals with the words behind them, facts, and how sure that is.

What a person taps settles its question; what they write is judged by a network that learned from labelled
cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from dialogs.belonging import share_institution
from dialogs.clauses import cut
from dialogs.facts import find_facts
from dialogs.intents import is_about_someone, is_refusal
from dialogs.model import (
    DECIDING,
    NOTHING,
    SKIP,
    Direction,
    Facts,
    Heard,
    Judgement,
    Lead,
    Question,
    Reason,
    Signal,
    WarningSign,
)
from dialogs.network import judge
from dialogs.policy import Odds
from dialogs.tokens import tokenize
from dialogs.verdict import decide_verdict, verdict_odds

SIGNALS: Final[tuple[Signal, ...]] = (*Reason, *Lead, *WarningSign)
NAMED: Final = 0.5
"""A signal is named beside the likeliest of its group at this probability of its own."""

LEAST_EVIDENCE: Final = 0.2
"""Log-odds that a clause must add to a signal: without any words behind it, a guess is no reason."""

_GROUPS: Final[tuple[tuple[tuple[Signal, ...], str, float, float], ...]] = (
    (tuple(Reason), "reason", 0.55, 0.36),
    (tuple(Lead), "lead", 0.4, 0.0),
    (tuple(WarningSign), "warning", 0.4, 0.0),
)
"""Each group with its head, the probability at which it holds, and that of its likeliest signal.

To accept wrongly costs most, and to miss a lead or a sign costs more than to look in vain; the figures were
chosen on the cases kept apart. Of an invitation of which nothing is told, some reason is likely, but none
more than another: then none is named.
"""

_LONGEST_EVIDENCE: Final = 90
_SHORTEST_STORY: Final = 4

SHARED_KINDS: Final = ("school", "employer", "organisation", "program", "profession")
_MET_OR_KNOWN: Final = (Reason.MET_PROFESSIONALLY, Reason.ALREADY_KNOW)
_SETTLES: Final[dict[tuple[Question, str], Signal]] = {
    (Question.HOW, "met"): Reason.MET_PROFESSIONALLY,
    (Question.HOW, "know"): Reason.ALREADY_KNOW,
    **{(Question.SHARE, kind): Reason.SHARED_INVOLVEMENT for kind in SHARED_KINDS},
    **{(Question.LINK, lead.value): lead for lead in Lead},
    **{(Question.ODD, sign.value): sign for sign in WarningSign},
}
"""What a tapped choice says to hold."""

_RULED_OUT: Final[dict[Question, tuple[Signal, ...]]] = {
    Question.HOW: _MET_OR_KNOWN,
    Question.SHARE: (Reason.SHARED_INVOLVEMENT,),
    Question.LINK: tuple(Lead),
    Question.ODD: tuple(WarningSign),
}
"""What a "no" to each deciding question says not to hold."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """What a dialog amounts to, and the odds that the policy asks by."""

    judgement: Judgement
    odds: Odds


@lru_cache(maxsize=4_096)
def understand(heard: tuple[Heard, ...], direction: Direction, struck: tuple[str, ...] = ()) -> Understanding:
    """What everything heard amounts to; `struck` names the signals that the person said do not hold."""
    told = tuple(one for one in heard if one.text and (one.question is None or one.question in DECIDING))
    judged = judge(told, direction)
    holding, ruled_out = _settled(heard, direction, struck)
    odds = _odds(judged.chances, holding, ruled_out)
    spoken_for = {s for s in SIGNALS if any(clause[s] >= LEAST_EVIDENCE for clause in judged.shares)}
    signals = (
        set(holding) if _is_empty(told) else _signals(judged.chances, odds, holding, spoken_for - ruled_out)
    )
    facts = _facts(heard, direction, signals)
    reasons = tuple(reason for reason in Reason if reason in signals)
    leads = tuple(lead for lead in Lead if lead in signals)
    warnings = tuple(sign for sign in WarningSign if sign in signals)
    verdict = decide_verdict(has_reason=bool(reasons), has_lead=bool(leads), has_warning=bool(warnings))
    judgement = Judgement(
        verdict=verdict,
        direction=direction,
        reasons=reasons,
        leads=leads,
        warnings=warnings,
        facts=facts,
        evidence={
            signal: words
            for signal in SIGNALS
            if signal in signals and (words := _words(told, [clause[signal] for clause in judged.shares]))
        },
        confidence=verdict_odds(reason=odds.reason, lead=odds.lead, warning=odds.warning)[verdict],
    )
    return Understanding(judgement, odds)


def _settled(
    heard: Sequence[Heard], direction: Direction, struck: Sequence[str]
) -> tuple[set[Signal], set[Signal]]:
    """What taps and plain refusals say to hold and not to hold; what is said later wins."""
    holding: set[Signal] = set()
    ruled_out: set[Signal] = set()
    for one in heard:
        if ruled_out and one.question is None:
            back = ruled_out & set(understand((one,), direction).judgement.evidence)
            holding |= back
            ruled_out -= back
        if one.question in {None, Question.HOW, Question.SHARE} and one.text:
            is_shared = share_institution(one.text)
            if is_shared is not None:
                (holding if is_shared else ruled_out).add(Reason.SHARED_INVOLVEMENT)
                (ruled_out if is_shared else holding).discard(Reason.SHARED_INVOLVEMENT)
        if one.question not in _RULED_OUT or one.choice == SKIP:
            continue
        signal = _SETTLES.get((one.question, one.choice)) if one.choice else None
        if signal is not None:
            holding.add(signal)
            ruled_out.discard(signal)
        elif one.choice in {NOTHING, "stranger"} or (one.choice is None and is_refusal(one.text)):
            ruled_out.update(_RULED_OUT[one.question])
            holding.difference_update(_RULED_OUT[one.question])
    gone = {signal for signal in SIGNALS if signal.value in struck}
    return holding - gone, ruled_out | gone


def _odds(chances: dict[str, float], holding: set[Signal], ruled_out: set[Signal]) -> Odds:
    """The odds that the verdict rests on, with what is settled at 0 or 1."""
    met_or_known = max((chances[r] for r in _MET_OR_KNOWN if r not in ruled_out), default=0.0)
    shared = 0.0 if Reason.SHARED_INVOLVEMENT in ruled_out else chances[Reason.SHARED_INVOLVEMENT]
    reason = chances["reason"]
    ruled_out_reasons = ruled_out & set(Reason)
    if ruled_out_reasons:
        reason = min(reason, 1 - (1 - met_or_known) * (1 - shared))
    if holding & set(Reason):
        reason = 1.0
    lead = _group(chances["lead"], chances, tuple(Lead), holding, ruled_out)
    warning = _group(chances["warning"], chances, tuple(WarningSign), holding, ruled_out)
    return Odds(reason=reason, met_or_known=met_or_known, shared=shared, lead=lead, warning=warning)


def _group(
    chance: float,
    chances: dict[str, float],
    group: Sequence[Signal],
    holding: set[Signal],
    ruled_out: set[Signal],
) -> float:
    if holding & set(group):
        return 1.0
    left = [signal for signal in group if signal not in ruled_out]
    if len(left) == len(group):
        return chance
    return min(chance, max((chances[signal] for signal in left), default=0.0))


def _signals(
    chances: dict[str, float], odds: Odds, holding: set[Signal], spoken_for: set[Signal]
) -> set[Signal]:
    """The signals that hold: a group is decided first, then named, by what some words speak for."""
    found = set(holding)
    for group, head, least, likeliest in _GROUPS:
        left: list[Signal] = [signal for signal in group if signal in spoken_for]
        if not left or found & set(group) or getattr(odds, head) < least:
            continue
        if max(chances[signal] for signal in left) < likeliest:
            continue
        # The chance of a lead is that of one where no reason holds: beside one each speaks for itself.
        if head != "lead" or found.isdisjoint(Reason):
            found.add(max(left, key=lambda signal: chances[signal]))
        found.update(signal for signal in left if chances[signal] >= NAMED)
    return found


def _is_empty(told: Sequence[Heard]) -> bool:
    """Whether nothing was told: a scrap of small talk, and answers that say no."""
    return not any(
        is_about_someone(one.text) or len(one.text.split()) >= _SHORTEST_STORY
        if one.question is None
        else not is_refusal(one.text)
        for one in told
    )


def _facts(heard: Sequence[Heard], direction: Direction, signals: set[Signal]) -> Facts:
    """The facts, without those that belong to a tie that does not hold."""
    facts = find_facts(heard, direction=direction, holding=signals)
    if Reason.SHARED_INVOLVEMENT not in signals:
        return replace(facts, shared=None, shared_kind=None)
    named = [one for one in heard if one.question is Question.SHARED and one.text]
    if named and named[-1].choice:
        # One of the person's own, which they tapped: nothing is left to find in its name.
        return replace(facts, shared=named[-1].text, shared_kind=named[-1].choice.partition("-")[0])
    tapped = [one.choice for one in heard if one.question is Question.SHARE and one.choice in SHARED_KINDS]
    return replace(facts, shared_kind=tapped[-1]) if tapped and facts.shared is None else facts


def _words(told: Sequence[Heard], speaks: Sequence[float]) -> str | None:
    """The clause that speaks most for a signal, as typed; None where none does."""
    if max(speaks, default=0.0) <= 0:
        return None
    clauses = [(one.text, clause) for one in told for clause in cut(one.text)]
    # A lone "and" tells the reader nothing: a clause of several words is quoted where one speaks at all.
    ranks = [
        (share > 0 and len(clause.words) > 1, share)
        for share, (_, clause) in zip(speaks, clauses, strict=True)
    ]
    said, clause = clauses[ranks.index(max(ranks))]
    tokens = tokenize(said)[clause.first : clause.first + len(clause.words)]
    text = said[tokens[0].start : tokens[-1].end].strip(' \n.,;:!?"“”()–—-')
    if len(text) > _LONGEST_EVIDENCE:
        text = text[: _LONGEST_EVIDENCE + 1].rsplit(" ", 1)[0] + " …"
    return text or None
