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
from itertools import accumulate, compress
from operator import add, eq, mul
from struct import iter_unpack
from typing import Final, NamedTuple

from dialogs import weights
from dialogs.clauses import cut
from dialogs.lanes import packed, parted, strongest, unpacked
from dialogs.matching import stem
from dialogs.model import Direction, Heard

HEADS: Final = weights.HEADS

QUOTED: Final = "<q>"
"""The mark before a clause that somebody else said."""

AGAIN: Final = "<again>"
"""What is added to a word that carries a topic and was said before: "I work at Hooli and she is at Hooli"."""

_STEEPEST: Final = 30.0
_MOST: Final = 1_023
"""A response counts as no more than this, so that no sum of them can leave its lane."""


class Token(NamedTuple):
    """A word or mark: the sense by which its vector is found, its kind, and whether it was said before."""

    sense: str
    kind: str
    is_again: bool = False


class Spread(NamedTuple):
    """What a clause of a message is to the patterns: its detectors' strengths and what they add."""

    strengths: tuple[int, ...]
    adds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Judged:
    """The chance of each head, 0 to 1, and what each clause adds to each, in log-odds.

    The clauses are those of everything heard, in order.
    """

    chances: dict[str, float]
    shares: list[dict[str, float]]


def _bytes(table: str) -> memoryview:
    """The numbers of a table of the weights that has a signed byte for each."""
    return memoryview(b64decode(table)).cast("b")


def _table(table: str, width: int) -> list[tuple[int, ...]]:
    """The rows of a table of the weights that has two bytes for each number, the lower first."""
    return [*iter_unpack(f"<{width}h", b64decode(table))]


class _Layer:
    """What responds to a window: `size` detectors or patterns that see `window` places, an odd number."""

    def __init__(self, table: str, bias: Sequence[int], window: int, shift: int) -> None:
        self._size = len(bias)
        self._window = window
        self._shift = shift
        self._bias = packed(bias)
        self._rows = [*map(packed, _table(table, self._size * window))]

    def spread(self, strengths: Sequence[int]) -> tuple[int, ...]:
        """What an input of these strengths adds to each place of the window, the first place first."""
        return parted(sum(map(mul, strengths, self._rows)), self._size, self._window)

    def responses(self, spreads: Sequence[tuple[int, ...]]) -> list[int]:
        """The responses around each input, in their order; nothing stands beyond the ends."""
        beyond = [(0,) * self._window] * (self._window // 2)
        padded = [*beyond, *spreads, *beyond]
        columns = [[one[place] for one in padded[place:]] for place in range(self._window)]
        return [sum(parts, self._bias) for parts in zip(*columns, strict=False)]

    def greatest(self, responses: Sequence[int]) -> tuple[int, ...]:
        """The greatest response of each, and 0 where none is greater."""
        return strongest(responses, self._size)

    def numbers(self, response: int) -> tuple[int, ...]:
        """What stands in the lanes of a response."""
        return unpacked(response, self._size)

    def strengths(self, responses: Sequence[int]) -> tuple[int, ...]:
        """Responses of 0 or more in the units of the next layer, 0 to _MOST."""
        return tuple([min(one >> self._shift, _MOST) for one in responses])


_WORDS: Final = {word: place for place, word in enumerate(("", *weights.WORDS.split()))}
"""Each word with the row of its vector; the first row, of the empty word, is that of all others."""

_KINDS: Final = {kind: place for place, kind in enumerate(("", *weights.KINDS.split()))}
_VECTORS: Final = _bytes(weights.VECTORS)
_LENGTH: Final = len(_VECTORS) // len(_WORDS)
_KIND_VECTORS: Final = _table(weights.KIND_VECTORS, _LENGTH)
_DETECTORS: Final = _Layer(
    weights.DETECTORS, weights.DETECTOR_BIAS, weights.WORDS_SEEN, weights.DETECTOR_SHIFT
)
_PATTERNS: Final = _Layer(weights.PATTERNS, weights.PATTERN_BIAS, weights.CLAUSES_SEEN, weights.PATTERN_SHIFT)
_VOTES: Final = [*map(packed, _table(weights.VOTES, len(HEADS)))]


def judge(heard: Sequence[Heard], direction: Direction) -> Judged:
    """How likely each head holds after all that was heard, and which clauses say so."""
    spreads = [_opening(direction), *(one for each in heard for one in _read(each.text, mark_of(each)))]
    patterns = _PATTERNS.responses([one.adds for one in spreads])
    found = _PATTERNS.greatest(patterns)
    strengths = [*map(max, *[one.strengths for one in spreads])] if len(spreads) > 1 else spreads[0].strengths
    votes = [*map(mul, [*_PATTERNS.strengths(found), *strengths], _VOTES)]
    totals = unpacked(sum(votes), len(HEADS))
    chances = {
        head: _squash((total + bias) / weights.SCALE)
        for head, total, bias in zip(HEADS, totals, weights.VOTE_BIAS, strict=True)
    }
    shares = []
    for spread, pattern in zip(spreads[1:], patterns[1:], strict=True):
        led = [*map(eq, _PATTERNS.numbers(pattern), found), *map(eq, spread.strengths, strengths)]
        share = unpacked(sum(compress(votes, led)), len(HEADS))
        shares.append({head: vote / weights.SCALE for head, vote in zip(HEADS, share, strict=True)})
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
    strengths = _DETECTORS.strengths(_DETECTORS.greatest(responses))
    return Spread(strengths, _PATTERNS.spread(strengths))


@lru_cache(maxsize=8_192)
def _sides(token: Token) -> tuple[int, ...]:
    """What a word adds to the responses around it: the vectors of its sense and its kind together."""
    place = place_of(token.sense, _WORDS) * _LENGTH
    vector = [*map(add, _VECTORS[place : place + _LENGTH], _KIND_VECTORS[_KINDS.get(token.kind, 0)])]
    if token.is_again:
        vector = [*map(add, vector, _KIND_VECTORS[_KINDS[AGAIN]])]
    return _DETECTORS.spread(vector)


def place_of(sense: str, words: Mapping[str, int]) -> int:
    """The place of a word's vector: its own, that of its stem or its last part, or that of unknown words."""
    found = words.get(sense)
    if found is None:
        found = words.get(stem(sense)) or words.get(sense.rsplit("-", 1)[-1], 0)
    return found


def _squash(total: float) -> float:
    return 1 / (1 + math.exp(-max(-_STEEPEST, min(_STEEPEST, total))))
