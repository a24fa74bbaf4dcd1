"""Turns what was heard into features: which words, kinds of words and turns of phrase it holds.

A feature is a short string, read off one clause, so that the words it speaks for can be quoted.
Nothing here knows what a feature means: the weights do. Only features that are known are made; a run
of words is made longer only while it is known itself, so the cost grows with what the text has to say.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
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
    """A stretch between two breaks: its words, which message it stands in, whether it is quoted.

    `first` is the number of its first word in the message; `classes` are the kinds of its words that
    stand for more than a word.
    """

    words: tuple[Word, ...]
    heard: int
    first: int
    quoted: bool
    classes: frozenset[str]


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
        cut, clause_of = _cut(words, index, len(clauses))
        for name, number in _runs(words, f"<{one.question or 's'}>", clause_of, known):
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
    is_quoted = has_word = False
    for position, word in enumerate(words):
        norm = word.norm
        if has_word and norm in _BREAKS and len(clauses) < _MOST_CLAUSES:
            clauses.append(_clause(words[start:position], heard, start, is_quoted=is_quoted))
            start = position
            has_word = False
        has_word = has_word or norm[0].isalnum()
        if norm in _QUOTES:
            is_quoted = not is_quoted
        clause_of.append(first + len(clauses))
    if start < len(words):
        clauses.append(_clause(words[start:], heard, start, is_quoted=is_quoted))
    return clauses, clause_of


def _clause(words: Sequence[Word], heard: int, first: int, *, is_quoted: bool) -> Clause:
    classes = frozenset([kind for word in words for kind in word.kinds if kind.isupper()])
    return Clause(tuple(words), heard, first, is_quoted, classes)


def _runs(
    words: Sequence[Word], mark: str, clause_of: Sequence[int], known: Container[str]
) -> list[tuple[str, int]]:
    """Runs of up to three words (w) or four kinds (h), two kinds with a gap (k), each with its clause.

    A stretch that is said again shows nothing new: each is read where it first stands.
    """
    places = [*clause_of[:1], *clause_of, *clause_of[-1:]] or [0, 0]
    stems = [mark, *[word.stem for word in words], "</s>"]
    kinds = [mark, *[word.kinds[0] for word in words], "</s>"]
    found = _grown("w", stems, _first_starts(stems, 3), 3, known)
    starts = _first_starts(kinds, 4)
    found += _grown("h", kinds, starts, 4, known)
    for gap in (2, 3):
        found += [
            (name, start)
            for start in starts
            if start + gap < len(kinds) and (name := f"k{gap} {kinds[start]} {kinds[start + gap]}") in known
        ]
    found = [(name, places[start]) for name, start in found]
    for word, place in zip(words, clause_of, strict=True):
        for kind in word.kinds[1:]:
            if (name := f"h {kind}") in known:
                found.append((name, place))
    if (length := f"{mark} n{min(len(words), 4)}") in known:
        found.append((length, places[0]))
    return found


def _first_starts(row: Sequence[str], size: int) -> list[int]:
    """Where each different stretch of a row begins for the first time, in order."""
    padded = [*row, *[""] * (size - 1)]
    stretches = [*zip(*(padded[shift:] for shift in range(size)), strict=False)]
    return sorted(dict(zip(reversed(stretches), reversed(range(len(row))), strict=True)).values())


def _grown(
    tag: str, row: Sequence[str], starts: Sequence[int], longest: int, known: Container[str]
) -> list[tuple[str, int]]:
    """The runs of a row that begin at `starts`; each is read on only while it is known."""
    found: list[tuple[str, int]] = []
    runs = [(tag, start) for start in starts]
    for length in range(longest):
        last = len(row) - length
        runs = [
            (longer, start)
            for run, start in runs
            if start < last and (longer := f"{run} {row[start + length]}") in known
        ]
        found += runs
    return found


def _pairs(clause: Clause) -> list[str]:
    """The kinds that stand together in a clause, one and two at a time, with its polarity and source."""
    kinds = sorted(clause.classes)[:_MOST_KINDS]
    sign = ('f"' if clause.quoted else "f") + ("+" if _NEGATIVE.isdisjoint(kinds) else "-")
    return [
        *[sign + kind for kind in kinds],
        *[f"{sign}{kind}&{other}" for kind, other in combinations(kinds, 2)],
    ]


def _denied(clause: Clause) -> Iterator[str]:
    """Words and kinds that come after a "no" or "not" in the clause (n)."""
    is_denied = False
    for word in clause.words if not _NEGATIVE.isdisjoint(clause.classes) else ():
        if word.kinds[0] in _NEGATIVE:
            is_denied = True
        elif is_denied and word.norm[0].isalnum():
            yield f"n {word.stem}"
            yield f"n {word.kinds[0]}"


def _company(clause: Clause, known: Container[str]) -> list[str]:
    """Words of a topic with the kinds that stand in the same clause (y)."""
    stems = sorted({word.stem for word in clause.words if word.is_content})[:_MOST_COMPANY]
    kinds = sorted({kind for word in clause.words if (kind := word.kinds[0]) in clause.classes})
    return [
        f"{name} {kind}" for stem in stems if (name := f"y {stem}") in known for kind in kinds[:_MOST_COMPANY]
    ]


def _across(clauses: Sequence[Clause]) -> Iterator[tuple[str, int]]:
    """What clauses show together: who is the subject of which topic, and what is said twice."""
    subjects: dict[str, set[str]] = {}
    last: dict[str, int] = {}
    seen: set[str] = set()
    before: tuple[int, str] = (-1, "")
    for number, clause in enumerate(clauses):
        who = next((name for name, marks in _SUBJECTS if not marks.isdisjoint(clause.classes)), "0")
        now = who + ("+" if _NEGATIVE.isdisjoint(clause.classes) else "-")
        for kind in clause.classes & _TOPICS:
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
