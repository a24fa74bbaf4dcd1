"""All candidates for all facts of a dialog, in groups that share features."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from typing import Final, NamedTuple

from dialogs.facts.clauses import read_deeds, read_goals
from dialogs.facts.lexicon import SAME
from dialogs.facts.moments import read_times
from dialogs.facts.passage import Group, Passage, Span, read_passage
from dialogs.facts.people import read_names
from dialogs.facts.spans import read_spans
from dialogs.model import Direction, Heard, Question

FACTS: Final = ("name", "event", "when", "shared", "company", "goal")
SPANNED: Final = ("event", "shared", "company")
"""The facts for which a noun chunk is a candidate; one look at it serves all three."""


class Candidate(NamedTuple):
    """A span that may be the value of `fact`, and the group that it is of."""

    fact: str
    passage: Passage
    span: Span
    group: Group

    @property
    def said(self) -> str:
        """The words of the span as typed."""
        return self.passage.span(self.span.start, self.span.end)

    @property
    def features(self) -> list[str]:
        """What speaks for or against the span, all together."""
        return [*self.group.features, *self.span.features]


def read_passages(heard: Sequence[Heard]) -> list[Passage]:
    """What was said in words, as passages."""
    return [read_passage(h.text, h.question) for h in heard if h.text and not h.choice]


def features_of_all(passages: Sequence[Passage], direction: Direction) -> list[str]:
    """Features of the dialog as a whole, in order."""
    found = {"dir=" + direction[0]}
    if any(flag & SAME for p in passages for flag in p.sentence_flags):
        found.add("alike")
    found |= {"has=" + p.question for p in passages if p.question}
    return sorted(found)


def read_groups(
    passages: Sequence[Passage], direction: Direction, wanted: Collection[str] = FACTS
) -> Iterator[tuple[tuple[str, ...], Passage, Group]]:
    """Every group of candidates, with the facts that it may hold, in the order of the text."""
    whole = features_of_all(passages, direction)
    counts = Counter(norm for passage in passages for norm in passage.norms)
    seen: dict[str, int] = {}
    spanned = tuple(fact for fact in SPANNED if fact in wanted)
    for passage in passages:
        if passage.question is Question.SENDER:
            continue
        for group in read_names(passage, whole, counts) if "name" in wanted else ():
            yield ("name",), passage, group
        if passage.question is not Question.NAME:
            for group in read_times(passage, whole) if "when" in wanted else ():
                yield ("when",), passage, group
            for group in read_goals(passage, whole) if "goal" in wanted else ():
                yield ("goal",), passage, group
        if passage.question is not Question.GOAL:
            # "Detlef, from Bruker" tells where he works, but nothing that was shared.
            is_name = passage.question is Question.NAME
            told = tuple(fact for fact in spanned if fact == "company") if is_name else spanned
            for facts, group in _told(passage, whole, counts, seen, told):
                yield facts, passage, group


def _told(
    passage: Passage, whole: list[str], counts: dict[str, int], seen: dict[str, int], told: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], Group]]:
    """The groups of what a passage may tell of the two: things and, for an event, deeds."""
    for group in read_spans(passage, whole, counts, seen) if told else ():
        yield told, group
    if "event" in told:
        for group in read_deeds(passage, whole):
            yield ("event",), group


def read_candidates(passages: Sequence[Passage], direction: Direction) -> Iterator[Candidate]:
    """Every candidate of every fact: what is learned from."""
    for facts, passage, group in read_groups(passages, direction):
        for span in group.read_spans():
            for fact in facts:
                yield Candidate(fact, passage, span, group)
