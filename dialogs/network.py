"""A small network that reads what was heard and says how likely each head holds, in whole numbers only.

A head is one yes-or-no matter: whether a reason holds, a lead, a warning sign, or one of the signals. Words
are vectors. Detectors look at five words at a time; of each clause their strongest responses count.
Patterns look at three clauses of that; of the dialog the strongest count again, and vote for the heads.
(Convolution and the greatest over time, as in Kim, "Convolutional neural networks for sentence
classification", 2014, here one above the other.) Many numbers ride in one (`lanes`), so that one addition
adds the responses of all detectors, and the same words give the same odds on every machine.
"""

from __future__ import annotations

import math
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import add, getitem, mul
from struct import iter_unpack
from typing import Final, NamedTuple

from dialogs import weights
from dialogs.clauses import cut
from dialogs.lanes import lowered, packed, parted, strongest, unpacked
from dialogs.matching import stem
from dialogs.model import Direction, Heard

HEADS: Final = weights.HEADS

QUOTED: Final = "<q>"
"""The mark before a clause that somebody else said."""

AGAIN: Final = "<again>"
"""What is added to a word that carries a topic and was said before: "I work at Hooli and she is at Hooli"."""

_STEEPEST: Final = 30.0


class Token(NamedTuple):
    """A word or mark: the sense by which its vector is found, its kind, and whether it was said before."""

    sense: str
    kind: str
    is_again: bool = False


class Spread(NamedTuple):
    """What a clause is to the patterns: its detectors' strengths, a byte each, and what they add to them."""

    strengths: bytes
    adds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The chance of each head, 0 to 1, and what each clause adds to each, in log-odds.

    The clauses are those of everything heard, in order.
    """

    chances: dict[str, float]
    shares: list[dict[str, float]]


class _Layer:
    """What responds to a window: `size` detectors or patterns that see `window` places, an odd number."""

    def __init__(self, bias: Sequence[int], window: int, shift: int) -> None:
        self.size = len(bias)
        self.window = window
        self.shift = shift
        self._bias = packed(bias)

    def parted(self, total: int) -> tuple[int, ...]:
        """What an input adds to the responses at each place of the window, the first place first."""
        return parted(total, self.size, self.window)

    def responses(self, spreads: Sequence[tuple[int, ...]]) -> list[int]:
        """The responses around each input, in their order; nothing stands beyond the ends."""
        beyond = [(0,) * self.window] * (self.window // 2)
        padded = [*beyond, *spreads, *beyond]
        columns = [[one[place] for one in padded[place:]] for place in range(self.window)]
        return [sum(parts, self._bias) for parts in zip(*columns, strict=False)]


def _table(table: str, width: int) -> list[tuple[int, ...]]:
    """The rows of a table of the weights that has two bytes for each number, the lower first."""
    return [*iter_unpack(f"<{width}h", b64decode(table))]


_WORDS: Final = {word: place for place, word in enumerate(("", *weights.WORDS.split()))}
"""Each word with the row of its vector; the first row, of the empty word, is that of all others."""

_KINDS: Final = {kind: place for place, kind in enumerate(("", *weights.KINDS.split()))}
_VECTORS: Final = memoryview(b64decode(weights.VECTORS)).cast("b")
_LENGTH: Final = len(_VECTORS) // len(_WORDS)
_KIND_VECTORS: Final = _table(weights.KIND_VECTORS, _LENGTH)
_DETECTORS: Final = _Layer(weights.DETECTOR_BIAS, weights.WORDS_SEEN, weights.DETECTOR_SHIFT)
_PATTERNS: Final = _Layer(weights.PATTERN_BIAS, weights.CLAUSES_SEEN, weights.PATTERN_SHIFT)
_BY_NUMBER: Final = [*map(packed, _table(weights.DETECTORS, _DETECTORS.size * _DETECTORS.window))]
"""What each number of a word's vector adds to all detectors, for one unit of it."""

_BY_STRENGTH: Final = [
    [unit * strength for strength in range(weights.MOST + 1)]
    for unit in map(packed, _table(weights.PATTERNS, _PATTERNS.size * _PATTERNS.window))
]
"""What each detector of a clause adds to all patterns, at every strength that it can have."""

_VOTES: Final = [*map(packed, _table(weights.VOTES, len(HEADS)))]


def judge(heard: Sequence[Heard], direction: Direction) -> Judged:
    """How likely each head holds after all that was heard, and which clauses say so."""
    spreads = [_opening(direction), *(one for each in heard for one in _read(each.text, mark_of(each)))]
    patterns = [unpacked(one, _PATTERNS.size) for one in _PATTERNS.responses([one.adds for one in spreads])]
    columns = [*zip(*patterns, strict=True), *zip(*[one.strengths for one in spreads], strict=True)]
    greatest = [*map(max, columns)]
    strengths = [
        *[min(max(one, 0) >> _PATTERNS.shift, weights.MOST) for one in greatest[: _PATTERNS.size]],
        *greatest[_PATTERNS.size :],
    ]
    votes = [*map(mul, strengths, _VOTES)]
    totals = unpacked(sum(votes), len(HEADS))
    chances = {
        head: _squash((total + bias) / weights.SCALE)
        for head, total, bias in zip(HEADS, totals, weights.VOTE_BIAS, strict=True)
    }
    sums = [0] * len(spreads)
    for column, most, vote in zip(columns, greatest, votes, strict=True):
        sums[column.index(most)] += vote
    shares = [
        {head: vote / weights.SCALE for head, vote in zip(HEADS, unpacked(one, len(HEADS)), strict=True)}
        for one in sums[1:]
    ]
    return Judged(chances, shares)


def mark_of(heard: Heard) -> str:
    """The mark before a message: what it answers."""
    return f"<{heard.question or 's'}>"


@lru_cache(maxsize=2)
def _opening(direction: Direction) -> Spread:
    """Which way the invitation goes, as a clause of its own that stands before all others."""
    return _spread(_DETECTORS.responses([_sides(Token("", f"<{direction}>"))]))


@lru_cache(maxsize=512)
def _read(text: str, mark: str) -> tuple[Spread, ...]:
    """The clauses of a message, read; `mark` says what it answers."""
    clauses = tokens(text, mark)
    responses = _DETECTORS.responses([_sides(token) for clause in clauses for token in clause])
    ends = [*accumulate(map(len, clauses))]
    return tuple(_spread(responses[start:end]) for start, end in zip([0, *ends], ends, strict=False))


def tokens(text: str, mark: str) -> list[list[Token]]:
    """What the detectors see of each clause of a message: its words, and marks before them.

    `mark` says what the message answers; another stands before a clause that is quoted.
    """
    said: set[str] = set()
    shown: list[list[Token]] = []
    for clause in cut(text):
        marks = [QUOTED] * clause.quoted + [mark] * (not shown)
        row = [Token("", one) for one in marks]
        for word in clause.words:
            row.append(Token(word.sense, word.kinds[0], bool(word.topic) and word.topic in said))
            said.add(word.topic)
        shown.append(row)
    return shown


def _spread(responses: Sequence[int]) -> Spread:
    found = strongest(responses, _DETECTORS.size)
    strengths = lowered(found, _DETECTORS.size, _DETECTORS.shift, weights.MOST)
    # Three detectors in four are silent in a clause: their rows of zeros are passed over.
    adds = sum(filter(None, map(getitem, _BY_STRENGTH, strengths)))
    return Spread(strengths, _PATTERNS.parted(adds))


@lru_cache(maxsize=8_192)
def _sides(token: Token) -> tuple[int, ...]:
    """What a word adds to the responses around it: the vectors of its sense and its kind together."""
    place = place_of(token.sense, _WORDS) * _LENGTH
    vector = [*map(add, _VECTORS[place : place + _LENGTH], _KIND_VECTORS[_KINDS.get(token.kind, 0)])]
    if token.is_again:
        vector = [*map(add, vector, _KIND_VECTORS[_KINDS[AGAIN]])]
    return _DETECTORS.parted(sum(map(mul, vector, _BY_NUMBER)))


def place_of(sense: str, words: Mapping[str, int]) -> int:
    """The place of a word's vector: its own, that of its stem or its last part, or that of unknown words."""
    found = words.get(sense)
    if found is None:
        found = words.get(stem(sense)) or words.get(sense.rsplit("-", 1)[-1], 0)
    return found


def _squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))
