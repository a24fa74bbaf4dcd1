"""Varies the dialogs of cases: neighbouring words, clauses left out, moved or taken from elsewhere.

The label of a varied dialog is nobody's but the teacher's, so a variation may change what a dialog means.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from itertools import accumulate
from typing import Final

from dialogs.model import Heard
from learning.cases import Case, stages

Neighbours = Mapping[str, Sequence[str]]
Dialog = tuple[tuple[Heard, ...], str]
"""What was heard, and the direction."""

_SEED: Final = 7
_CLAUSE_ENDS: Final = re.compile(r"(?<=[.!?;,])\s+|\s+(?=but |and |because |though )")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z'-]+")
_MARKS: Final = re.compile("[.,;!?:]")
_ALIKE: Final = tuple(
    row.split()
    for row in (
        "i he she they we you someone",
        "me him her them us",
        "my his her their our your",
        "never not always",
        "is was isn't wasn't",
        "did didn't",
        "have haven't has hasn't had",
        "do don't",
        "and but or",
        "in on at to from of with for by",
    )
)
"""Words that carry the structure: they give way to their like only, and seldom."""

_KEPT: Final = frozenset(
    "i he she they it me my him her his we us our you your a an the and or but not no never to of in on at"
    " for from with by is was are were be been am do did does don't didn't have has had that this".split()
)
_TURNS: Final = (
    "not|never|my brother|my friend|my boss's|only|both|maybe|i think|they say|supposedly|no longer|used to"
    "|apparently|allegedly|we|me too|same here|not really"
).split("|")
"""What turns the meaning of what follows."""

_WHOLE: Final = 0.6
"""How often the first messages alone are varied, rather than the dialog at a stage that is drawn."""

_CHANGED: Final = (0.0, 0.1, 0.2, 0.3, 0.5)
"""Which part of the ordinary words changes, drawn for each dialog."""

_TURNED: Final = (0.0, 0.0, 0.05, 0.1)
"""Which part of the words that carry the structure changes."""


class Varying:
    """Draws varied dialogs; the same cases and neighbours give the same dialogs in the same order."""

    def __init__(self, cases: Sequence[Case], neighbours: Neighbours) -> None:
        self._cases = cases
        self._shares = list(accumulate(case.get("share", 1.0) for case in cases))
        self._neighbours = neighbours
        self._chance = random.Random(_SEED)  # noqa: S311  # a fixed order, not a secret
        self._alike = {word: [one for one in row if one != word] for row in _ALIKE for word in row}

    def draw(self) -> Dialog:
        """One more dialog."""
        case, other = self._case(), self._case()
        steps = stages(case)
        heard = steps[0] if self._chance.random() < _WHOLE else self._chance.choice(steps)
        changed, turned = self._chance.choice(_CHANGED), self._chance.choice(_TURNED)
        first = " / ".join(one.text for one in heard if one.question is None)
        said = self._worded(self._moved(first, other), changed, turned)
        varied = [Heard(None, one) for one in said.split(" / ") if one.strip()]
        for one in heard:
            if one.question is not None:
                text = one.text
                if " " in text:
                    text = self._worded(self._moved(text, other), changed, turned)
                varied.append(Heard(one.question, text))
        return tuple(varied), case["direction"]

    def _case(self) -> Case:
        return self._chance.choices(self._cases, cum_weights=self._shares)[0]

    def _moved(self, text: str, other: Case) -> str:
        """The text with a clause less, with one of another's, or with its clauses in another order."""
        clauses = _clauses(text)
        kind = self._chance.random()
        if kind < 0.25 and len(clauses) > 1:
            del clauses[self._chance.randrange(len(clauses))]
        elif kind < 0.45:
            clauses.insert(self._chance.randrange(len(clauses) + 1), self._clause(other))
        elif kind < 0.60:
            clauses = [self._chance.choice(clauses), *(self._clause(self._case()) for _ in range(2))]
            self._chance.shuffle(clauses)
        elif kind < 0.66:
            self._chance.shuffle(clauses)
        else:
            return text
        return " ".join(clauses)

    def _clause(self, case: Case) -> str:
        return self._chance.choice(_clauses(" / ".join(case["say"])))

    def _worded(self, text: str, changed: float, turned: float) -> str:
        """The text with some words exchanged, and at times without its capitals or its marks."""
        text = _WORD.sub(lambda match: self._exchanged(match[0], changed, turned), text)
        kind = self._chance.random()
        if kind < 0.08:
            return text.lower()
        return _MARKS.sub("", text) if kind < 0.14 else text

    def _exchanged(self, said: str, changed: float, turned: float) -> str:
        word, kind = said.lower(), self._chance.random()
        if word in _KEPT:
            if kind < turned and word in self._alike:
                return self._chance.choice(self._alike[word])
            return f"{self._chance.choice(_TURNS)} {said}" if kind > 1 - turned * 0.3 else said
        if kind > changed or not self._neighbours.get(word):
            return said
        other = self._chance.choice(self._neighbours[word])
        return other.capitalize() if said[0].isupper() else other


def _clauses(text: str) -> list[str]:
    return [clause for clause in _CLAUSE_ENDS.split(text) if clause] or [text]
