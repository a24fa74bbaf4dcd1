"""Turns what was heard into features: which words, kinds of words and turns of phrase it holds.

A feature is a short string, read off one clause, so that the words it speaks for can be quoted.
Nothing here knows what a feature means: the weights do. Only features that are known are made; a run
of words is made longer only while it is known itself, so the cost grows with what the text has to say.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from dialogs.matching import Word, read_words
from dialogs.model import Direction, Heard

_BREAKS: Final = frozenset('¶.!?;:,()"“”–—') | frozenset("but and though although because so cos cuz".split())
_QUOTES: Final = frozenset('"“”')
_NEGATIVE: Final = frozenset({"NOT", "NONE"})
_MOST_CLAUSES: Final = 200
"""Clauses of a message: ten times what a long story has; a text of commas is cut no finer."""

_MOST_KINDS: Final = 14
"""Kinds of a clause that are paired: enough for any clause that people write, and a bound for any other."""

_MOST_COMPANY: Final = 12
"""Words and kinds of a clause that are read in company: a bound, as above."""

_SUBJECTS: Final = (
    ("I", frozenset({"I", "ME", "MY"})),
    ("WE", frozenset({"WE", "OUR", "BOTH"})),
    ("OTHER", frozenset({"OTHER"})),
)
_TOPICS: Final = frozenset(
    "TRADE STUDY SCHOOL ORG PROGRAM WORK EVENT PROP CLASSMATE INTEREST SOCIAL PLACE"
    " SELL SCAM CLAIM MEET TALK".split()
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two breaks: its words, which message it stands in, whether it is quoted."""

    words: tuple[Word, ...]
    heard: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """What was heard, cut into clauses, and each feature with the first clause that shows it."""

    clauses: tuple[Clause, ...]
    features: dict[str, int]


def read(heard: Sequence[Heard], direction: Direction, known: Container[str]) -> Reading:
    """The clauses of everything heard, in order, and those of its features that are `known`."""
    clauses: list[Clause] = []
    features: dict[str, int] = {}
    for index, one in enumerate(heard):
        words = read_words(one.text)
        mark = f"<{one.question or 's'}>"
        cut, clause_of = _cut(words, index, len(clauses))
        for name, number in _runs(words, mark, clause_of, known):
            features.setdefault(name, number)
        for number, clause in enumerate(cut, start=len(clauses)):
            for name in (*_pairs(clause), *_denied(clause), *_company(clause, known)):
                if name in known:
                    features.setdefault(name, number)
        clauses += cut
    for name, number in _across(clauses):
        if name in known:
            features.setdefault(name, number)
    if (name := f"dir={direction}") in known:
        features[name] = 0
    return Reading(tuple(clauses), features)


def _cut(words: Sequence[Word], heard: int, first: int) -> tuple[list[Clause], list[int]]:
    """The clauses of one message, and for each word the number of its clause, counted from `first`."""
    clauses: list[Clause] = []
    clause_of: list[int] = []
    start = 0
    is_quoted = False
    has_word = False
    for position, word in enumerate(words):
        if word.norm in _BREAKS and has_word and len(clauses) < _MOST_CLAUSES:
            clauses.append(Clause(tuple(words[start:position]), heard, is_quoted))
            start = position
            has_word = False
        has_word = has_word or word.norm[0].isalnum()
        if word.norm in _QUOTES:
            is_quoted = not is_quoted
        clause_of.append(first + len(clauses))
    if start < len(words):
        clauses.append(Clause(tuple(words[start:]), heard, is_quoted))
    return clauses, clause_of


def _runs(
    words: Sequence[Word], mark: str, clause_of: Sequence[int], known: Container[str]
) -> Iterator[tuple[str, int]]:
    """Runs of up to three words (w) or four kinds (h), two kinds with a gap (k), each with its clause.

    A stretch that is said again shows nothing new: each is read where it first stands.
    """
    places = [*clause_of[:1], *clause_of, *clause_of[-1:]] or [0, 0]
    if (length := f"{mark} n{min(len(words), 4)}") in known:
        yield length, places[0]
    for window, place in _windows([mark, *(word.stem for word in words), "</s>"], places, 3):
        yield from ((name, place) for name in _beginnings("w", window, known))
    for window, place in _windows([mark, *(word.kinds[0] for word in words), "</s>"], places, 4):
        yield from ((name, place) for name in _beginnings("h", window, known))
        for gap, far in enumerate(window[2:], start=2):
            if far is not None and (name := f"k{gap} {window[0]} {far}") in known:
                yield name, place
    for word, place in zip(words, clause_of, strict=True):
        for kind in word.kinds[1:]:
            if (name := f"h {kind}") in known:
                yield name, place


def _windows(
    row: Sequence[str], places: Sequence[int], size: int
) -> Iterable[tuple[tuple[str | None, ...], int]]:
    """Each stretch of a row once, None past its end, with the place of where it first stands."""
    first: dict[tuple[str | None, ...], int] = {}
    for start, window in enumerate(zip_longest(*(row[shift:] for shift in range(size)))):
        if window not in first:
            first[window] = places[start]
    return first.items()


def _beginnings(tag: str, window: Sequence[str | None], known: Container[str]) -> Iterator[str]:
    """The runs that begin a window, the shorter first, while they are known."""
    name = tag
    for part in window:
        if part is None:
            return
        name = f"{name} {part}"
        if name not in known:
            return
        yield name


def _pairs(clause: Clause) -> Iterator[str]:
    """The kinds that stand together in a clause, one and two at a time, with its polarity and source."""
    kinds = sorted({kind for word in clause.words for kind in word.kinds if kind.isupper()})[:_MOST_KINDS]
    sign = ('f"' if clause.quoted else "f") + ("+" if _NEGATIVE.isdisjoint(kinds) else "-")
    for place, kind in enumerate(kinds, start=1):
        name = sign + kind
        yield name
        name += "&"
        for other in kinds[place:]:
            yield name + other


def _denied(clause: Clause) -> Iterator[str]:
    """Words and kinds that come after a "no" or "not" in the clause (n)."""
    is_denied = False
    for word in clause.words:
        if word.kinds[0] in _NEGATIVE:
            is_denied = True
        elif is_denied and word.norm[0].isalnum():
            yield f"n {word.stem}"
            yield f"n {word.kinds[0]}"


def _company(clause: Clause, known: Container[str]) -> Iterator[str]:
    """Words of a topic with the kinds that stand in the same clause (y)."""
    kinds = sorted({kind for word in clause.words if (kind := word.kinds[0]).isupper()})[:_MOST_COMPANY]
    for stem in sorted({word.stem for word in clause.words if word.is_content})[:_MOST_COMPANY]:
        if (name := f"y {stem}") in known:
            for kind in kinds:
                yield f"{name} {kind}"


def _across(clauses: Sequence[Clause]) -> Iterator[tuple[str, int]]:
    """What clauses show together: who is the subject of which topic, and what is said twice."""
    subjects: dict[str, set[str]] = {}
    last: dict[str, int] = {}
    seen: set[str] = set()
    before: tuple[int, str] = (-1, "")
    for number, clause in enumerate(clauses):
        kinds = {kind for word in clause.words for kind in word.kinds}
        who = next((name for name, marks in _SUBJECTS if kinds & marks), "0")
        now = who + ("-" if kinds & _NEGATIVE else "+")
        for kind in kinds & _TOPICS:
            subjects.setdefault(kind, set()).add(now)
            last[kind] = number
        if before[0] == clause.heard:
            yield f"x {before[1]}>{now}", number
        before = (clause.heard, now)
        for word in clause.words:
            if word.is_content:
                said = word.norm if word.kinds[0] == "PROP" else word.stem
                if said in seen:
                    yield "r", number
                    yield f"r {word.kinds[0]}", number
                seen.add(said)
    for kind in sorted(subjects):
        yield f"s {kind} {','.join(sorted(subjects[kind]))}", last[kind]
