"""Finds known words in a text, with their kinds and spans, and mends slips of the finger on the way.

It knows nothing of invitations: what a kind of word means is not its business. The one module that
measures likeness of letters. Whether somebody is a man or a woman, what they are called and where they
are from is not read: such words are all one word.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import DamerauLevenshtein

from dialogs.phrases import names_first_1, names_first_2, names_first_3, names_first_4
from dialogs.phrases.names_not_1 import WORDS as ORDINARY_1
from dialogs.phrases.names_not_2 import WORDS as ORDINARY_2
from dialogs.phrases.names_places import PLACES
from dialogs.phrases.names_professions import PROFESSIONS
from dialogs.phrases.words import CLASSES, FUNCTION_WORDS, NEUTRAL
from dialogs.tokens import tokenize

_NAME: Final = "PROP"
_PRONOUNS: Final = frozenset({"I", "ME", "MY", "OTHER", "NOT", "WE"})
_SENTENCE_ENDS: Final = frozenset('.!?¶"“')
_SUFFIXES: Final = (
    ("ies", "y"), ("sses", "ss"), ("ing", ""), ("edly", ""), ("ed", ""), ("es", ""), ("s", ""), ("ly", ""),
)  # fmt: skip
_SHORTEST_STEM: Final = 3
_SHORTEST_MENDED: Final = 4
_TWO_SLIPS: Final = 8
"""Words of this length or more may have two slips; shorter ones one: "confrense" but not "shcol"."""


class Word(NamedTuple):
    """What is known of a token: what it was mended to, what it counts as, and its kinds, the likeliest first.

    Its `sense` is the word that it counts as: "he" and "she" are one, a name is none. Its `topic` is what it
    speaks of, the same for all its forms; a small word has none.
    """

    text: str
    norm: str
    sense: str
    topic: str
    kinds: tuple[str, ...]


@lru_cache(maxsize=256)
def read_words(text: str) -> tuple[Word, ...]:
    """The words and marks of a text with their kinds: one a token, in order."""
    words: list[Word] = []
    is_first = True
    for token in tokenize(text):
        words.append(_known_as(token.text, token.norm, is_first))
        is_first = token.norm in _SENTENCE_ENDS
    return tuple(words)


@lru_cache(maxsize=32_768)
def _known_as(text: str, norm: str, is_first: bool) -> Word:
    """A word as it is known: mended, with its sense and kinds; the same word for every text that has it."""
    is_capital = text[0].isupper()
    is_name = is_capital and not is_first
    if not is_name:
        norm = mend(norm)
    kinds = _kinds(norm, is_capital, is_name)
    is_small = not norm[0].isalnum() or norm in FUNCTION_WORDS or kinds[0] in _PRONOUNS
    if kinds[0] == _NAME:
        return Word(text, norm, "", norm, kinds)
    return Word(text, norm, sense_of(norm), "" if is_small else stem(norm), kinds)


def sense_of(norm: str) -> str:
    """The word that a folded word counts as: one for "he" and "she", one for all peoples."""
    return _NEUTRAL.get(norm, norm)


@lru_cache(maxsize=16_384)
def stem(word: str) -> str:
    """A word without its commonest endings, so that its forms count as one."""
    if len(word) <= _SHORTEST_STEM or word in FUNCTION_WORDS:
        return word
    word = word.removesuffix("'s")
    for suffix, instead in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM and not word.endswith("ss"):
            word = word.removesuffix(suffix) + instead
            if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "lse":
                word = word[:-1]
            break
    return word.removesuffix("e") if len(word) > _SHORTEST_STEM else word


def mend(word: str) -> str:
    """A folded word with its slips mended to a known one; a real word, a place or a name stays as it is."""
    if len(word) < _SHORTEST_MENDED or not word.isalpha() or _is_real(word):
        return word
    most = 2 if len(word) >= _TWO_SLIPS else 1
    found = process.extractOne(
        word,
        _BY_INITIAL.get(word[0], ()),
        scorer=DamerauLevenshtein.distance,
        score_cutoff=most,
    )
    return found[0] if found else word


def slips_between(one: str, other: str) -> int:
    """How many letters were left out, added, changed or swapped with the next; 3 stands for more than two."""
    return int(DamerauLevenshtein.distance(one, other, score_cutoff=2))


def _is_real(word: str) -> bool:
    return word in _REAL or stem(word) in _REAL


def _kinds(norm: str, is_capital: bool, is_name: bool) -> tuple[str, ...]:
    if known := _KINDS.get(norm):
        return known
    if not norm[0].isalnum() or norm in FUNCTION_WORDS:
        return (norm,)
    if norm.isdigit():
        return ("YEAR",) if len(norm) == 4 and norm[:2] in {"19", "20"} else ("NUM",)
    if not is_name and (known := _STEM_KINDS.get(stem(norm))):
        return known
    for part in norm.split("-") if "-" in norm else ():
        if known := _KINDS.get(part):
            return known
    return (_NAME,) if is_capital else ("UNK",)


def _table() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {}
    for kind, words in CLASSES.items():
        for word in words.split():
            kinds = table.get(word, ())
            if kind not in kinds:
                table[word] = (*kinds, kind)
    for word in sorted(PROFESSIONS):
        table.setdefault(word, ("TRADE",))
    return table


_KINDS: Final = _table()
_STEM_KINDS: Final = {stem(word): kinds for word, kinds in reversed(_KINDS.items())}
_NEUTRAL: Final = {word: instead for instead, words in NEUTRAL.items() for word in words.split()}
_REAL: Final = (
    frozenset(_KINDS)
    | frozenset(_NEUTRAL)
    | frozenset(_STEM_KINDS)
    | frozenset(ORDINARY_1.split())
    | frozenset(ORDINARY_2.split())
    | frozenset(PLACES.split())
    | frozenset(
        f"{names_first_1.NAMES} {names_first_2.NAMES} {names_first_3.NAMES} {names_first_4.NAMES}".split()
    )
)
_BY_INITIAL: Final = {
    initial: sorted(w for w in _KINDS if w[0] == initial and len(w) >= _SHORTEST_MENDED and w.isalpha())
    for initial in sorted({word[0] for word in _KINDS})
}
