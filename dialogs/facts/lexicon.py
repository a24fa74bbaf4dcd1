"""What kind of word each known word is: one look-up a token gives a set of flags."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Final

from dialogs.phrases import (
    events,
    institutions,
    names,
    names_first_1,
    names_first_2,
    names_first_3,
    names_first_4,
    names_grammar,
    names_not_1,
    names_not_2,
    names_places,
    names_professions,
    times,
)

(
    NAME, WORD, PLACE, GATHERING, ENCOUNTER, FAMOUS, MEETING, SOCIAL, SCHOOL, ORGANISATION, PROGRAM, EMPLOYER,
    KNOWN_SCHOOL, KNOWN_ORGANISATION, KNOWN_PROGRAM, KNOWN_EMPLOYER, PROFESSION, TITLE, DAY, MONTH, SEASON,
    UNIT,
    NUMBER, MOMENT, ARTICLE, POSSESSIVE, PREPOSITION, SUBJECT, CONJUNCTION, AUXILIARY, VERB, ADVERB, PEOPLE,
    KIN,
    SAME, NEGATION, GREETING, CAREER, NEAR, AGO, OPENER, TRAILING,
) = (1 << n for n in range(42))  # fmt: skip

FIRST_NAMES: Final = frozenset(
    f"{names_first_1.NAMES} {names_first_2.NAMES} {names_first_3.NAMES} {names_first_4.NAMES}".split()
)
ORDINARY: Final = frozenset((names_not_1.WORDS + names_not_2.WORDS).split())
CITIES: Final = frozenset(p.replace("_", " ") for p in names_places.PLACES.split())

SECONDS: Final = {
    first: frozenset(c.split(" ")[1] for c in group)
    for first, group in groupby(sorted(c for c in CITIES if c.count(" ") == 1), lambda c: c.split(" ")[0])
}
"""The second words of places of two words ("cape town"), by their first."""

_SOURCES: Final[tuple[tuple[int, frozenset[str]], ...]] = (
    (NAME, FIRST_NAMES), (WORD, ORDINARY), (PLACE, frozenset(c for c in CITIES if " " not in c)),
    (GATHERING, events.GATHERINGS), (ENCOUNTER, events.ENCOUNTERS), (FAMOUS, events.FAMOUS),
    (MEETING, events.MEETINGS), (SOCIAL, events.SOCIAL), (OPENER, events.OPENERS),
    (SCHOOL, institutions.SCHOOL), (ORGANISATION, institutions.ORGANISATION), (PROGRAM, institutions.PROGRAM),
    (EMPLOYER, institutions.EMPLOYER), (KNOWN_SCHOOL, institutions.KNOWN_SCHOOLS),
    (KNOWN_ORGANISATION, institutions.KNOWN_ORGANISATIONS), (KNOWN_PROGRAM, institutions.KNOWN_PROGRAMS),
    (KNOWN_EMPLOYER, institutions.KNOWN_EMPLOYERS), (SAME, institutions.SAME), (CAREER, institutions.CAREERS),
    (PROFESSION, names_professions.PROFESSIONS), (TRAILING, names_professions.TRAILING),
    (TITLE, names.TITLES), (GREETING, names.GREETINGS), (KIN, names.KIN),
    (DAY, times.DAYS), (MONTH, times.MONTHS), (SEASON, times.SEASONS), (UNIT, times.UNITS),
    (NUMBER, times.NUMBERS), (MOMENT, times.MOMENTS), (NEAR, times.NEAR), (AGO, times.AGO),
    (ARTICLE, names_grammar.ARTICLES), (POSSESSIVE, names_grammar.POSSESSIVES),
    (PREPOSITION, names_grammar.PREPOSITIONS), (SUBJECT, names_grammar.SUBJECTS),
    (CONJUNCTION, names_grammar.CONJUNCTIONS), (AUXILIARY, names_grammar.AUXILIARIES),
    (VERB, names_grammar.VERBS), (ADVERB, names_grammar.ADVERBS), (PEOPLE, names_grammar.PEOPLE),
    (NEGATION, names_grammar.NEGATIONS),
)  # fmt: skip


def _flags() -> dict[str, int]:
    known: dict[str, int] = {}
    for flag, words in _SOURCES:
        again = {word: known[word] | flag for word in words if word in known}
        known |= dict.fromkeys(words, flag)
        known |= again
    for word in tuple(names_professions.PROFESSIONS):
        for plural in (word + "s", word + "es"):
            known[plural] = known.get(plural, 0) | PROFESSION
    return known


FLAGS: Final = _flags()
"""The flags of each known word, folded."""

_SHORTEST_MENDED: Final = 6
_LONGEST_MENDED: Final = 14


def _without_one(word: str) -> set[str]:
    return {word[:i] + word[i + 1 :] for i in range(1, len(word))}


def _slips() -> dict[str, str]:
    """Words of occasions, schools and programs under each form that lacks one letter."""
    found: dict[str, str] = {}
    words = events.GATHERINGS | events.ENCOUNTERS | institutions.SCHOOL | institutions.PROGRAM
    for word in sorted(words):
        if len(word) >= _SHORTEST_MENDED and word.isalpha():
            for short in sorted(_without_one(word)):
                found.setdefault(short, word)
    return found


_SLIPS: Final = _slips()


@lru_cache(maxsize=16_384)
def mended(norm: str) -> str:
    """An unknown word as the known one that it lacks or has a letter of, or has two swapped; else itself."""
    if norm in FLAGS or not _SHORTEST_MENDED <= len(norm) <= _LONGEST_MENDED or not norm.isalpha():
        return norm
    if norm in _SLIPS:
        return _SLIPS[norm]
    for short in sorted(_without_one(norm)):
        word = short if FLAGS.get(short, 0) & (GATHERING | SCHOOL | PROGRAM) else _SLIPS.get(short)
        if word and len(word) >= _SHORTEST_MENDED and word[0] == norm[0]:
            return word
    return norm
