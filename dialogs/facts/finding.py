"""Weighs all candidates and keeps the best value for each fact."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Final, NamedTuple

from dialogs.facts.kinds import KINDS, kind_features
from dialogs.facts.passage import Passage
from dialogs.facts.ranking import FACTS, SPANNED, read_groups, read_passages
from dialogs.facts.shaping import shaped_goal, shaped_institution, shaped_name, shaped_span, shaped_time
from dialogs.facts.signing import find_sender
from dialogs.facts.weights import TABLES
from dialogs.lanes import summed, unpacked
from dialogs.model import Direction, Facts, Heard, Lead, Question, Reason, Signal

THRESHOLDS: Final = {"name": -100, "event": -90, "when": 20, "shared": -90, "company": -90, "goal": -60}
"""Hundredths, by fact: what scores less was not said. From cross-validation, where recall meets precision."""

SURE_NAME: Final = 50
"""Hundredths: a name that scores less is a guess, and greets nobody."""

_WHERE_IT_HOLDS: Final[dict[str, tuple[frozenset[Signal], int]]] = {
    "event": (frozenset({Reason.MET_PROFESSIONALLY, Lead.MET_SOCIALLY}), -420),
    "shared": (frozenset({Reason.SHARED_INVOLVEMENT}), -400),
}
"""Facts of a tie, the signals that they belong to, and how little is enough once one of those holds."""

_REACH: Final = 450
"""Hundredths that a span's own features add at most: a group further behind the best is not read on."""

_LOWEST: Final = -(10**6)
_SHAPES: Final[dict[str, Callable[[str], str]]] = {
    "name": shaped_name, "event": shaped_span, "when": shaped_time, "shared": shaped_institution,
    "company": shaped_institution, "goal": shaped_goal,
}  # fmt: skip
_PLACE_OF: Final = {**dict.fromkeys(FACTS, 0), **{fact: place for place, fact in enumerate(SPANNED)}}


class Scored(NamedTuple):
    """A fact's value in the person's words and its score, in hundredths; above 0 it is likelier than not."""

    value: str
    score: int


class Found(NamedTuple):
    """A weighed span: its score, where it stands, and the features of its group."""

    score: int
    passage: Passage
    start: int
    end: int
    around: Sequence[str]

    @property
    def said(self) -> str:
        """The words of the span as typed."""
        return self.passage.span(self.start, self.end)


class Search(NamedTuple):
    """What is searched: what was said, who invites, and the features of the signals that hold."""

    passages: Sequence[Passage]
    direction: Direction
    held: Sequence[str]


def find_facts(
    heard: Sequence[Heard], *, direction: Direction, holding: Collection[Signal] | None = None
) -> Facts:
    """The values for the note that were said, None where they were not.

    With `holding`, the signals that are known to hold, an event is given if the two met and a shared
    thing if they share one, however faintly it was said; without it each is given if it is likely.
    """
    least = dict(THRESHOLDS)
    if holding is not None:
        for fact, (ties, enough) in _WHERE_IT_HOLDS.items():
            least[fact] = enough
            if ties.isdisjoint(holding):
                del least[fact]
    scored = _scored(heard, direction, tuple(least), holding or ())
    kept = {
        fact: found.value for fact, found in scored.items() if found.score >= least.get(fact, found.score)
    }
    if "shared" not in kept:
        kept.pop("shared_kind", None)
    return Facts(**kept, has_sure_name="name" not in kept or scored["name"].score >= SURE_NAME)


def find_scored_facts(heard: Sequence[Heard], *, direction: Direction) -> dict[str, Scored]:
    """The best value for each fact with its score, however low."""
    return _scored(heard, direction, FACTS, ())


def _scored(
    heard: Sequence[Heard], direction: Direction, wanted: Collection[str], holding: Collection[Signal]
) -> dict[str, Scored]:
    search = Search(read_passages(heard), direction, ["holds=" + signal for signal in holding])
    found = _parted(search, find_best(search, wanted))
    sender = find_sender(heard)
    if sender and "name" in found and _SHAPES["name"](found["name"].said) == sender:
        # "My name is Sam": the other one is called something else, if anything was said.
        found |= find_best(search, ("name",), barred=found.pop("name").said.casefold())
    result: dict[str, Scored] = {}
    for fact, best in found.items():
        value = _SHAPES[fact](best.said)
        if value:
            result[fact] = Scored(value, best.score)
    if "shared" in result:
        kind = _tapped_kind(heard) or _kind_of(found["shared"])
        result["shared_kind"] = Scored(kind, result["shared"].score)
    if sender:
        result["sender"] = Scored(sender, 100)
    return result


def find_best(search: Search, wanted: Collection[str], *, barred: str | None = None) -> dict[str, Found]:
    """The best span for each fact that is wanted, of those that do not read `barred`."""
    best: dict[str, Found] = {}
    top = dict.fromkeys(FACTS, _LOWEST)
    given = {name: summed(table, search.held) for name, table in TABLES.items()}
    for facts, passage, group in read_groups(search.passages, search.direction, wanted):
        name = facts[0] if facts[0] in TABLES else "spanned"
        table = TABLES[name]
        base = given[name] + summed(table, group.features)
        lanes = len(SPANNED) if name == "spanned" else 1
        scores = unpacked(base, lanes)
        close = [fact for fact in facts if scores[_PLACE_OF[fact]] + _REACH >= top[fact]]
        if not close:
            continue
        for start, end, features in group.read_spans():
            scores = unpacked(base + summed(table, features), lanes)
            for fact in close:
                score = scores[_PLACE_OF[fact]]
                if score > top[fact] and (barred is None or passage.span(start, end).casefold() != barred):
                    top[fact] = score
                    best[fact] = Found(score, passage, start, end, group.features)
    return best


def _parted(search: Search, best: dict[str, Found]) -> dict[str, Found]:
    """The best of each fact; two that want the same words part: the less sure takes its next best."""
    for one, other in (("shared", "company"), ("event", "shared"), ("event", "company")):
        if one not in best or other not in best or best[one].said.casefold() != best[other].said.casefold():
            continue
        loser = one if best[one].score < best[other].score else other
        again = find_best(search, (loser,), barred=best.pop(loser).said.casefold())
        if loser in again:
            best[loser] = again[loser]
    return best


def _kind_of(found: Found) -> str:
    """Of which kind a shared thing is, told from its words and the sentence that it stands in."""
    total = summed(TABLES["kind"], kind_features(found.passage, found.start, found.end, found.around))
    scores = unpacked(total, len(KINDS))
    return KINDS[scores.index(max(scores))]


def _tapped_kind(heard: Sequence[Heard]) -> str | None:
    """The kind of shared thing that the person chose, if they did."""
    return next(
        (h.choice for h in reversed(heard) if h.question is Question.SHARE and h.choice in KINDS), None
    )
