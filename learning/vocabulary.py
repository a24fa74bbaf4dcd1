"""The words that the network has a vector for: those of the cases and those that the teacher came with.

What somebody is called, their sex and where they are from has none: nothing may be inferred from it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, Final

import numpy as np

from dialogs.clauses import cut
from dialogs.matching import sense_of
from dialogs.model import Heard
from dialogs.phrases import names_first_1, names_first_2, names_first_3, names_first_4
from dialogs.phrases.names_not_1 import WORDS as ORDINARY_1
from dialogs.phrases.names_not_2 import WORDS as ORDINARY_2
from dialogs.phrases.names_places import PLACES
from dialogs.phrases.words import CLASSES

RAREST: Final = 2
"""A word of the cases that stands in them fewer times has no vector of its own."""

RAREST_KIND: Final = 20

_NEAREST: Final = 12
_NEAR: Final = 0.42
"""Cosine from which two words are neighbours."""

_ROWS: Final = 1_000


def words_and_kinds(dialogs: Iterable[Sequence[Heard]], known: Iterable[str]) -> tuple[list[str], list[str]]:
    """The words, those that are `known` among them, and the kinds of words, each sorted."""
    words: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    for heard in dialogs:
        for one in heard:
            for clause in cut(one.text):
                words.update(word.sense for word in clause.words)
                kinds.update(word.kinds[0] for word in clause.words)
    common = {word for word, count in words.items() if count >= RAREST and word}
    return (
        sorted(word for word in {*common, *known} - _PERSONAL if sense_of(word) == word),
        sorted(kind for kind, count in kinds.items() if count >= RAREST_KIND),
    )


def neighbours(words: Sequence[str], vectors: np.ndarray[Any, Any]) -> dict[str, list[str]]:
    """For each word those nearest in meaning, the nearest first; `vectors` are (words, …), of length 1."""
    found: dict[str, list[str]] = {}
    for start in range(0, len(words), _ROWS):
        likeness = vectors[start : start + _ROWS] @ vectors.T
        for place, row in enumerate(likeness, start):
            row[place] = -1.0
            nearest = np.argsort(-row, kind="stable")[:_NEAREST]
            found[words[place]] = [words[i] for i in nearest if row[i] > _NEAR]
    return found


_ORDINARY: Final = {
    *ORDINARY_1.split(),
    *ORDINARY_2.split(),
    *(word for words in CLASSES.values() for word in words.split()),
}
_PERSONAL: Final = {
    word
    for words in (
        names_first_1.NAMES,
        names_first_2.NAMES,
        names_first_3.NAMES,
        names_first_4.NAMES,
        PLACES,
    )
    for word in words.split()
} - _ORDINARY
"""Names of people and places that are no ordinary words as well."""
