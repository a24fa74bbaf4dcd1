"""Weighs all candidates and keeps the best value for each fact."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final, NamedTuple

from dialogs.facts.passage import Passage
from dialogs.facts.ranking import read_groups, read_passages
from dialogs.facts.shaping import (
    KINDS,
    kind_features,
    shaped_goal,
    shaped_institution,
    shaped_name,
    shaped_span,
    shaped_time,
)
from dialogs.facts.signing import find_sender
from dialogs.facts.weights import WEIGHTS
from dialogs.model import Direction, Facts, Heard, Lead, Question, Reason, Signal

THRESHOLDS: Final = {"name": -90, "event": -90, "when": -60, "shared": -90, "company": -60, "goal": -90}
"""Hundredths, by fact: what scores less was not said. From cross-validation, where recall meets precision."""

_WHERE_IT_HOLDS: Final[dict[str, tuple[frozenset[Signal], int]]] = {
    "event": (frozenset({Reason.MET_PROFESSIONALLY, Lead.MET_SOCIALLY}), -400),
    "shared": (frozenset({Reason.SHARED_INVOLVEMENT}), -400),
}
"""Facts of a tie, the signals that they belong to, and how little is enough once one of those holds."""

_SHAPES: Final[dict[str, Callable[[str], str]]] = {
    "name": shaped_name, "event": shaped_span, "when": shaped_time, "shared": shaped_institution,
    "company": shaped_institution, "goal": shaped_goal,
}  # fmt: skip
_NONE: Final = (0, 0, 0)
_SPANNED: Final = {
    feature: (
        WEIGHTS["event"].get(feature, 0), WEIGHTS["shared"].get(feature, 0),
        WEIGHTS["company"].get(feature, 0),
    )
    for feature in sorted({*WEIGHTS["event"], *WEIGHTS["shared"], *WEIGHTS["company"]})
}  # fmt: skip


class Scored(NamedTuple):
    """A fact's value in the person's words and its score, in hundredths; above 0 it is likelier than not."""

    value: str
    score: int


class Found(NamedTuple):
    """A weighed span: its score, and where it stands."""

    score: int
    passage: Passage
    start: int
    end: int
    around: list[str]

    @property
    def said(self) -> str:
        """The words of the span as typed."""
        return self.passage.span(self.start, self.end)


def find_facts(
    heard: Sequence[Heard], *, direction: Direction, holding: Collection[Signal] | None = None
) -> Facts:
    """The values for the note that were said, None where they were not.

    With `holding`, the signals that are known to hold, an event is given if the two met and a shared
    thing if they share one, however faintly it was said; without it each is given if it is likely.
    """
    kept = {}
    for fact, found in find_scored_facts(heard, direction=direction).items():
        least = THRESHOLDS.get(fact, -1000)
        if holding is not None and fact in _WHERE_IT_HOLDS:
            ties, least = _WHERE_IT_HOLDS[fact]
            if ties.isdisjoint(holding):
                continue
        if found.score >= least:
            kept[fact] = found.value
    if "shared" not in kept:
        kept.pop("shared_kind", None)
    return Facts(**kept)


def find_scored_facts(heard: Sequence[Heard], *, direction: Direction) -> dict[str, Scored]:
    """The best value for each fact with its score, however low."""
    found = _parted(_weighed(read_passages(heard), direction))
    result: dict[str, Scored] = {}
    for fact, best in found.items():
        value = _SHAPES[fact](best.said)
        if value:
            result[fact] = Scored(value, best.score)
    if "shared" in result:
        kind = _tapped_kind(heard) or shared_kind(result["shared"].value, found["shared"].around)
        result["shared_kind"] = Scored(kind, result["shared"].score)
    sender = find_sender(heard)
    if sender:
        result["sender"] = Scored(sender, 100)
    return result


def _weighed(passages: Sequence[Passage], direction: Direction) -> dict[str, list[Found]]:
    """All candidates of each fact with their scores."""
    weighed: dict[str, list[Found]] = {fact: [] for fact in _SHAPES}
    look = _SPANNED.get
    for facts, passage, group in read_groups(passages, direction):
        if len(facts) == 1:
            weigh = WEIGHTS[facts[0]].get
            base = sum([weigh(f, 0) for f in group.features])
            for start, end, features in group.spans:
                score = base + sum([weigh(f, 0) for f in features])
                weighed[facts[0]].append(Found(score, passage, start, end, group.features))
            continue
        event = shared = company = 0
        for feature in group.features:
            one, two, three = look(feature, _NONE)
            event += one
            shared += two
            company += three
        for start, end, features in group.spans:
            scores = [event, shared, company]
            for feature in features:
                one, two, three = look(feature, _NONE)
                scores[0] += one
                scores[1] += two
                scores[2] += three
            for fact, score in zip(facts, scores, strict=True):
                weighed[fact].append(Found(score, passage, start, end, group.features))
    return weighed


def _score(found: Found) -> int:
    return found.score


def _parted(weighed: dict[str, list[Found]]) -> dict[str, Found]:
    """The best of each fact; two that want the same words part: the less sure takes its next best."""
    best = {fact: max(found, key=_score) for fact, found in weighed.items() if found}
    for one, other in (("shared", "company"), ("event", "shared"), ("event", "company")):
        if one not in best or other not in best or best[one].said.casefold() != best[other].said.casefold():
            continue
        loser = one if best[one].score < best[other].score else other
        taken = best.pop(loser).said.casefold()
        rest = [found for found in weighed[loser] if found.said.casefold() != taken]
        if rest:
            best[loser] = max(rest, key=_score)
    return best


def shared_kind(shared: str, around: Sequence[str] = ()) -> str:
    """Of which kind a shared thing is, told from its words and the features of its place."""
    weigh = WEIGHTS["kind"].get
    features = kind_features(shared, around)
    return max(KINDS, key=lambda kind: sum(weigh(f"{kind}|{f}", 0) for f in features))


def _tapped_kind(heard: Sequence[Heard]) -> str | None:
    """The kind of shared thing that the person chose, if they did."""
    return next(
        (h.choice for h in reversed(heard) if h.question is Question.SHARE and h.choice in KINDS), None
    )
