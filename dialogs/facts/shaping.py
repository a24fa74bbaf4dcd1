"""Puts the words of a fact into the form in which a sentence can hold them."""

from __future__ import annotations

import re
from typing import Final

from dialogs.facts.lexicon import CITIES, FLAGS, NAME, PLACE, mended
from dialogs.institutions import proper_name
from dialogs.tokens import fold

_WORD: Final = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LEADING: Final = re.compile(
    r"^(?:(?:a|an|this|that|some|any|same|the same|another|one of|it was|its|it's|like) )+", re.IGNORECASE
)
_SHORT: Final = {
    "tues": "Tuesday", "tue": "Tuesday", "mon": "Monday", "wed": "Wednesday", "weds": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday", "thurs": "Thursday", "fri": "Friday", "sat": "Saturday", "sun": "Sunday",
    "jan": "January",
    "feb": "February", "mar": "March", "apr": "April", "jun": "June", "jul": "July", "aug": "August",
    "sep": "September", "sept": "September", "oct": "October", "nov": "November", "dec": "December",
    "yrs": "years",
    "yr": "year", "wk": "week", "wks": "weeks", "yday": "yesterday", "yest": "yesterday",
    **{d: d.title() for d in "monday tuesday wednesday thursday friday saturday sunday".split()},
    **{m: m.title() for m in "january february march april may june july august".split()},
    **{m: m.title() for m in "september october november december".split()},
}  # fmt: skip


def shaped_name(said: str) -> str:
    """A first name as one writes it."""
    said = re.sub(r"['’]s$", "", said.strip())
    if said.islower() or (said.isupper() and len(said) > 3):
        return (
            "-".join(p[:1].upper() + p[1:].lower() for p in said.split("-"))
            if " " not in said
            else said.title()
        )
    return said


def shaped_time(said: str) -> str:
    """A time with its days and months written out."""
    return _WORD.sub(lambda m: _SHORT.get(m[0].lower().rstrip("."), m[0]), said.strip())


def shaped_span(said: str) -> str:
    """An event or a shared thing without its leading article of vagueness, proper nouns in capitals."""
    said = _LEADING.sub("", " ".join(said.split())).strip(" ,.-")
    return capitalised(_WORD.sub(lambda m: mended(m[0]) if m[0].islower() and m[0].isascii() else m[0], said))


def capitalised(said: str) -> str:
    """A text in which places and known names begin with a capital where it was typed without."""
    if said != said.lower():
        return said
    words = said.split(" ")
    for i, word in enumerate(words):
        after_place = i and words[i - 1] in ("in", "at", "of", "to", "from")
        if fold(word) in CITIES and (after_place or not FLAGS.get(fold(word), 0) & ~(PLACE | NAME)):
            words[i] = word.title()
    return " ".join(words)


def shaped_institution(said: str) -> str:
    """The name of a school, employer or organisation as it is written."""
    said = re.sub(r"['’]s$", "", _LEADING.sub("", " ".join(said.split())).strip(" ,.-"))
    return _WORD.sub(lambda m: m[0].upper() if is_read_by_letters(m[0]) else m[0], proper_name(said))


def is_read_by_letters(word: str) -> bool:
    """Whether an unknown small word can only be initials, having no vowel within: “nspe”, “ymca”, “hmrc”."""
    if not _SHORTEST_LETTERS <= len(word) <= _LONGEST_LETTERS or not (word.isascii() and word.islower()):
        return False
    if not word.isalpha() or word in FLAGS or (word[0] in "aeiou" and word[-2:] in _ENDINGS):
        return False
    inner = word[1:-1] if word[-1] in "aeiou" and word[0] not in "aeiou" else word[1:]
    return set("aeiouy").isdisjoint(inner)


_ENDINGS: Final = frozenset(
    "rk pt ps ms rd nd nt st rt lk lt ct ft sk sp rm lm rn rs ls ks ts ns ll ss ck".split()
)
"""Two letters with which a syllable may end that begins with a vowel: “ark”, “elms”."""
_SHORTEST_LETTERS: Final = 3
_LONGEST_LETTERS: Final = 5


def shaped_goal(said: str) -> str:
    """A wish that can follow "I'd like" or "about"."""
    said = re.sub(
        r"^(?:to|for|that|if|maybe|just|mainly|also)\s+", "", " ".join(said.split()), flags=re.IGNORECASE
    ).strip(" ,.-!?")
    if said[:1].isupper() and not said[1:2].isupper() and FLAGS.get(fold(said.split(" ")[0]), 0):
        said = said[0].lower() + said[1:]
    return re.sub(r"\bi\b", "I", said)
