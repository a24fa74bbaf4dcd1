"""All candidates for all facts of a dialog, in groups that share features."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from dialogs.facts.clauses import read_deeds, read_goals
from dialogs.facts.lexicon import SAME
from dialogs.facts.moments import read_times
from dialogs.facts.passage import Group, Passage, read_passage
from dialogs.facts.people import read_names
from dialogs.facts.spans import read_spans
from dialogs.model import Direction, Heard, Question

SPANNED: Final = ("event", "shared", "company")
"""The facts for which a noun chunk is a candidate; one look at it serves all three."""


class Candidate(NamedTuple):
    """A span that may be the value of `fact`, and what speaks for or against it."""

    fact: str
    passage: Passage
    start: int
    end: int
    features: list[str]

    @property
    def said(self) -> str:
        """The words of the span as typed."""
        return self.passage.span(self.start, self.end)


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
    passages: Sequence[Passage], direction: Direction
) -> Iterator[tuple[tuple[str, ...], Passage, Group]]:
    """Every group of candidates, with the facts that it may hold, in the order of the text."""
    whole = features_of_all(passages, direction)
    counts: dict[str, int] = {}
    for passage in passages:
        for norm in passage.norms:
            counts[norm] = counts.get(norm, 0) + 1
    seen: dict[str, int] = {}
    for passage in passages:
        if passage.question is Question.SENDER:
            continue
        for group in read_names(passage, whole, counts):
            yield ("name",), passage, group
        if passage.question is Question.NAME:
            # "Detlef, from Bruker" tells where he works, but nothing that was shared.
            for group in read_spans(passage, whole, counts, seen):
                yield ("company",), passage, group
            continue
        for group in read_times(passage, whole):
            yield ("when",), passage, group
        for group in read_goals(passage, whole):
            yield ("goal",), passage, group
        if passage.question is Question.GOAL:
            continue
        for group in read_spans(passage, whole, counts, seen):
            yield SPANNED, passage, group
        for group in read_deeds(passage, whole):
            yield ("event",), passage, group


def read_candidates(passages: Sequence[Passage], direction: Direction) -> Iterator[Candidate]:
    """Every candidate of every fact with all its features: what is learned from."""
    for facts, passage, group in read_groups(passages, direction):
        for span in group.spans:
            features = group.features + span.features
            for fact in facts:
                yield Candidate(fact, passage, span.start, span.end, features)
