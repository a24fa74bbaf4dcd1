"""Varies the texts of cases: neighbouring words, a clause left out, a clause of another's.

The label of a varied text is nobody's but the teacher's, so a variation may change what a text means.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from dialogs.matching import read_words

Case = dict[str, Any]
Neighbours = dict[str, list[str]]

_SEED: Final = 5
_CLAUSE_ENDS: Final = re.compile(r"(?<=[.!?;,])\s+|\s+(?=but |and |because |though )")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'-]+")
_KEPT: Final = frozenset(
    "i he she they it me my him her his we us our you your a an the and or but not no never to of in on at"
    " for from with by is was are were be been am do did does don't didn't have has had that this".split()
)
"""Words that carry the structure: they are never changed for others."""

_LEAVING_OUT: Final = 0.25
_MIXING: Final = 0.40
_CHANGED: Final = (0.15, 0.3, 0.3, 0.5)
"""Which part of the other words changes, drawn for each text."""


def words_of(cases: Sequence[Case]) -> list[str]:
    """Every word of the cases that is no name, in order."""
    words = {
        word.norm
        for case in cases
        for text in case["say"]
        for word in read_words(text)
        if word.kinds[0] != "PROP" and word.norm.isalpha()
    }
    return sorted(words)


def vary(cases: Sequence[Case], neighbours: Mapping[str, Sequence[str]], count: int) -> list[Case]:
    """As many varied texts, each with `say` and `direction`; the same cases give the same texts."""
    chance = random.Random(_SEED)  # noqa: S311  # a fixed order, not a secret
    varied = []
    for _ in range(count):
        case = chance.choice(cases)
        text = " / ".join(case["say"])
        clauses = _clauses(text)
        kind = chance.random()
        if kind < _LEAVING_OUT and len(clauses) > 1:
            del clauses[chance.randrange(len(clauses))]
            text = " ".join(clauses)
        elif _LEAVING_OUT <= kind < _MIXING:
            others = _clauses(" / ".join(chance.choice(cases)["say"]))
            clauses.insert(chance.randrange(len(clauses) + 1), chance.choice(others))
            text = " ".join(clauses)
        text = _exchange(text, neighbours, chance.choice(_CHANGED), chance)
        varied.append({"say": text.split(" / "), "direction": case.get("direction", "incoming")})
    return varied


def _clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSE_ENDS.split(text) if clause] or [text]


def _exchange(text: str, neighbours: Mapping[str, Sequence[str]], part: float, chance: random.Random) -> str:
    """The text with a part of its words exchanged for neighbours."""

    def exchanged(match: re.Match[str]) -> str:
        word = match[0].lower()
        if word in _KEPT or chance.random() > part or not neighbours.get(word):
            return match[0]
        return chance.choice(neighbours[word])

    return _WORD.sub(exchanged, text)
