"""Figures on judged cases: how often the verdict is right, and what the rest of a judgement is worth.

Every figure is a pure function of the cases; shares and F1 lie between 0 and 1.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

REASONS: Final = ("met_professionally", "shared_involvement", "already_know")
FACTS: Final = ("name", "event", "when", "shared", "shared_kind", "company", "goal")
VERDICTS: Final = ("accept", "look_first", "decline")
LENGTHS: Final = ((15, "up to 15 words"), (30, "16 to 30"), (60, "31 to 60"), (10**9, "over 60"))
BINS: Final = 10
# Words that say nothing about which event or school is meant.
IDLE: Final = frozenset({"the", "a", "an", "of", "at", "in", "our", "my", "last", "and"})


@dataclass(frozen=True, slots=True)
class Labels:
    """What is held of a case, by its label or by the bot."""

    verdict: str
    reasons: frozenset[str]
    leads: frozenset[str]
    warnings: frozenset[str]
    facts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with its label (`gold`) and what the bot found."""

    id: str
    text: str
    gold: Labels
    found: Labels
    confidence: float
    asked: int
    evidence: dict[str, str]

    @property
    def is_right(self) -> bool:
        """Whether the bot's verdict is the label's."""
        return self.gold.verdict == self.found.verdict


class Tally(NamedTuple):
    """How often a thing was found rightly, found at all, and there to be found."""

    hits: int
    said: int
    there: int

    @property
    def precision(self) -> float:
        """The share of what was found that is right."""
        return self.hits / self.said if self.said else 0.0

    @property
    def recall(self) -> float:
        """The share of what is there that was found."""
        return self.hits / self.there if self.there else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Bin(NamedTuple):
    """The cases whose confidence lies in one tenth of the scale: how many, how sure, how right."""

    start: float
    cases: int
    confidence: float
    right: float


def read_labels(fields: dict[str, Any]) -> Labels:
    """The labels in a case, or in what `decide` writes for one."""
    return Labels(
        verdict=fields["verdict"],
        reasons=frozenset(fields["reasons"]),
        leads=frozenset(fields["leads"]),
        warnings=frozenset(fields["warnings"]),
        facts=dict(fields["facts"]),
    )


def score(cases: Sequence[Judged]) -> dict[str, float]:
    """The figures by name, in the order in which they are read; none for no case."""
    if not cases:
        return {}
    stated = {name: _stated(cases, name) for name in FACTS}
    volunteered = {name: _volunteered(cases, name) for name in FACTS}
    return {
        "verdict_right": _share(case.is_right for case in cases),
        "reasons_exact": _share(case.gold.reasons == case.found.reasons for case in cases),
        **{
            f"f1_{name}": _tally(cases, lambda labels, name=name: name in labels.reasons).f1  # type: ignore[misc]  # mypy infers no default's type
            for name in REASONS
        },
        "f1_warned": _tally(cases, lambda labels: bool(labels.warnings)).f1,
        "facts_recall": _total(stated.values()).recall,
        "facts_precision": _total(volunteered.values()).precision,
        **{f"recall_{name}": tally.recall for name, tally in sorted(stated.items()) if tally.there},
        **{f"precision_{name}": tally.precision for name, tally in sorted(volunteered.items()) if tally.said},
        "accepted_though_decline": _share(verdicts(case) == ("decline", "accept") for case in cases),
        "declined_though_accept": _share(verdicts(case) == ("accept", "decline") for case in cases),
        "questions_asked": sum(case.asked for case in cases) / len(cases),
    }


def verdicts(case: Judged) -> tuple[str, str]:
    """A case's verdict by its label and by the bot."""
    return case.gold.verdict, case.found.verdict


def confusion(cases: Iterable[Judged]) -> dict[tuple[str, str], int]:
    """How many cases of each verdict (first) were given each verdict (second)."""
    counted = Counter(map(verdicts, cases))
    return {(gold, found): counted[gold, found] for gold in VERDICTS for found in VERDICTS}


def right_by(cases: Iterable[Judged], group: Callable[[Judged], str]) -> dict[str, tuple[int, float]]:
    """The number of cases and the share of right verdicts in each group, groups in order."""
    groups: dict[str, list[bool]] = {}
    for case in cases:
        groups.setdefault(group(case), []).append(case.is_right)
    return {name: (len(rights), _share(rights)) for name, rights in sorted(groups.items())}


def author(case: Judged) -> str:
    """Who wrote a case: the first letter of its id."""
    return case.id[:1]


def tie(case: Judged) -> str:
    """The strongest kind of tie that a case holds by its labels, and whether a warning is beside it."""
    strongest = min(case.gold.reasons, default="") or min(case.gold.leads, default="") or "nothing"
    return f"{strongest}, warned" if case.gold.warnings else strongest


def length(case: Judged) -> str:
    """How long a case's text is, as one of a few ranges of words, sorted by its first letter."""
    count = len(case.text.split())
    at = next(at for at, (most, _) in enumerate(LENGTHS) if count <= most)
    return f"{'abcd'[at]}) {LENGTHS[at][1]}"


def calibration(cases: Sequence[Judged]) -> list[Bin]:
    """The cases in ten bins by confidence; bins without a case are left out."""
    bins: dict[int, list[Judged]] = {}
    for case in cases:
        bins.setdefault(min(int(case.confidence * BINS), BINS - 1), []).append(case)
    return [
        Bin(
            start=at / BINS,
            cases=len(held),
            confidence=sum(case.confidence for case in held) / len(held),
            right=_share(case.is_right for case in held),
        )
        for at, held in sorted(bins.items())
    ]


def is_fact_found(stated: str, said: str | None) -> bool:
    """Whether what was said has at least two thirds of the content words of what was stated."""
    wanted = _words(stated)
    return bool(said) and (not wanted or len(wanted & _words(said or "")) * 3 >= 2 * len(wanted))


def _stated(cases: Iterable[Judged], name: str) -> Tally:
    pairs = [(case.gold.facts[name], case.found.facts.get(name)) for case in cases if name in case.gold.facts]
    hits = sum(is_fact_found(stated, said) for stated, said in pairs)
    return Tally(hits, len(pairs), len(pairs))


def _volunteered(cases: Iterable[Judged], name: str) -> Tally:
    pairs = [
        (case.found.facts[name], case.gold.facts.get(name)) for case in cases if case.found.facts.get(name)
    ]
    hits = sum(
        bool(stated) and (is_fact_found(said, stated) or is_fact_found(stated or "", said))
        for said, stated in pairs
    )
    return Tally(hits, len(pairs), len(pairs))


def _tally(cases: Iterable[Judged], holds: Callable[[Labels], bool]) -> Tally:
    pairs = [(holds(case.gold), holds(case.found)) for case in cases]
    return Tally(
        hits=sum(gold and found for gold, found in pairs),
        said=sum(found for _, found in pairs),
        there=sum(gold for gold, _ in pairs),
    )


def _total(tallies: Iterable[Tally]) -> Tally:
    return Tally(*map(sum, zip(*tallies, strict=True)))


def _share(held: Iterable[bool]) -> float:
    of = list(held)
    return sum(of) / len(of)


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower())) - IDLE
