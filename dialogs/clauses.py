"""Cuts a message into clauses: stretches between two breaks, by which words are weighed and quoted."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from dialogs.matching import Word, read_words

_BREAKS: Final = frozenset('¶.!?;:,()"“”–—') | frozenset("but and though although because so cos cuz".split())
_QUOTES: Final = frozenset('"“”')
_MOST_CLAUSES: Final = 200
"""Clauses of a message: ten times what a long story has; a text of commas is cut no finer."""


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch between two breaks: its words, the number of the first in the message, if it is quoted."""

    words: tuple[Word, ...]
    first: int
    quoted: bool


@lru_cache(maxsize=256)
def cut(text: str) -> tuple[Clause, ...]:
    """The clauses of a message, in order; none of a message without a word or mark."""
    words = read_words(text)
    clauses: list[Clause] = []
    start = 0
    is_quoted = has_word = False
    for position, word in enumerate(words):
        norm = word.norm
        if has_word and norm in _BREAKS and len(clauses) < _MOST_CLAUSES:
            clauses.append(Clause(words[start:position], start, is_quoted))
            start = position
            has_word = False
        has_word = has_word or norm[0].isalnum()
        if norm in _QUOTES:
            is_quoted = not is_quoted
    if start < len(words):
        clauses.append(Clause(words[start:], start, is_quoted))
    return tuple(clauses)
