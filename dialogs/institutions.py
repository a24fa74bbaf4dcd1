"""Names of schools and employers under any name that people give them.

Names compare by their distinctive words, in order, with known aliases. A word of three letters matches
exactly or not at all; likeness of letters counts only as a slip of the finger. In doubt the answer is
None, which asks for a question.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from dialogs.matching import slips_between
from dialogs.phrases.institutions import (
    KNOWN_EMPLOYERS,
    KNOWN_ORGANISATIONS,
    KNOWN_PROGRAMS,
    KNOWN_SCHOOLS,
)
from dialogs.phrases.institutions_names import (
    ALIASES,
    AMBIGUOUS,
    DEMONYMS,
    ORDER_MATTERS,
    SPELLED,
    SYNONYMS,
    TITLED,
)
from dialogs.phrases.names_not_1 import WORDS as WORDS_1
from dialogs.phrases.names_not_2 import WORDS as WORDS_2
from dialogs.phrases.names_places import PLACES
from dialogs.phrases.names_professions import PROFESSIONS
from dialogs.tokens import fold

_TYPES: Final = frozenset("university college institute school academy polytechnic".split())
_QUALIFIERS: Final = frozenset("state tech technical a&m high medical business law technology".split())
_EMPTY: Final = frozenset("the of at in de di da do del della du and for a my our his her".split())
_LEGAL: Final = frozenset(
    "inc ltd llc gmbh ag plc corp corporation co company sa spa nv bv ab as oy pty limited".split()
)
_MARKERS: Final = tuple(
    sorted(_TYPES | {"state", "technology", "hospital", "foundation", "programme", "company"})
)
_PIECE: Final = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*|[&+]")
_CITIES: Final = frozenset(w for p in PLACES.split() for w in p.split("_") if len(w) > 3)
_ANAGRAMS: Final = {(w[0], "".join(sorted(w))): w for w in sorted(_CITIES)}
_ORDINARY: Final = frozenset((WORDS_1 + WORDS_2).split()) | PROFESSIONS | _TYPES
_KNOWN: Final = KNOWN_EMPLOYERS | KNOWN_ORGANISATIONS | KNOWN_PROGRAMS | KNOWN_SCHOOLS
_TITLED: Final = {fold(t): t for t in TITLED}
_KEPT: Final = (frozenset(SYNONYMS) - {"univeristy"}) | {"alma", "mater"}
_LONGEST_ACRONYM: Final = 5
_VOWELS: Final = re.compile("[aeiouy]")
# Short words that are names rather than initials though they have few vowels.
_NO_ACRONYMS: Final = frozenset(
    """
    didi grab visa ford dell sony mars zara puma nike coop aldi lidl gap uber ola arup lego linde visa
    koc wits cal penn yale duke rice brown smith lund brac sun haas stern sloan booth ross ivey bath
    leeds york tulane surrey emory drexel tufts kyodai todai keio waseda aalto fudan purdue napier
    griffith curtin deakin otago massey monash moi egerton thapar fast chula luiss insead slush bilgi
    metro coles asda bosch bain stripe snap hilti audi kia fiat intel cisco stihl nokia shell total
    delta coke disney mott vinci turner apple target meta costa greggs heinz slack zoom canva figma
    notion wise monzo klarna wolt glovo byjus tesco kroger migros auchan rewe rappi kakao naver line
    noon getir posse rhodes antler yes vista raleigh jet marshall rotary lions eagles elks moose mensa
    para paras scouts cadets kappa theta gamma sigma alpha zeta omega phi beta chi psi habitat guard
    unite one
    """.split()
)


class Name(NamedTuple):
    """A name taken apart: its distinctive words in order, its type, its qualifiers and its order."""

    words: tuple[str, ...]
    kind: str
    qualifiers: frozenset[str]
    is_kind_first: bool


def same_institution(a: str, b: str) -> bool | None:
    """Whether two names mean the same institution; None where that is in doubt."""
    one, other = _pieces(a), _pieces(b)
    if not one or not other:
        return None
    if one == other:
        return True
    if _is_ambiguous(one) or _is_ambiguous(other):
        return None if _may_abbreviate(one, other) or _may_abbreviate(other, one) else _compare(one, other)
    return _compare(one, other)


def _compare(one: tuple[str, ...], other: tuple[str, ...]) -> bool | None:
    first, second = _taken_apart(one), _taken_apart(other)
    if not first.words or not second.words:
        return None
    if not _is_order_alike(first, second):
        return False
    if _are_words_alike(first.words, second.words):
        if first.qualifiers != second.qualifiers:
            return False
        if first.kind and second.kind and first.kind != second.kind:
            return False
        return True if first.kind == second.kind or not (_is_place(first) or _is_place(second)) else None
    if first.qualifiers - second.qualifiers and second.qualifiers - first.qualifiers:
        return False
    shorter, longer = sorted((first, second), key=lambda n: (len(n.words), n.words))
    if longer.words[: len(shorter.words)] == shorter.words and shorter.qualifiers <= longer.qualifiers:
        return None if not shorter.kind or shorter.kind == longer.kind or not longer.kind else False
    return False


def _is_order_alike(first: Name, second: Name) -> bool:
    """False for "University of Miami" and "Miami University", which are two."""
    if first.words[0] not in ORDER_MATTERS or first.words[0] != second.words[0]:
        return True
    return not (first.kind and first.kind == second.kind) or first.is_kind_first == second.is_kind_first


def _is_place(name: Name) -> bool:
    return len(name.words) == 1 and name.words[0] in _CITIES


def _are_words_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return len(one) == len(other) and all(_is_word_alike(a, b) for a, b in zip(one, other, strict=True))


def _is_word_alike(a: str, b: str) -> bool:
    """Whether two words are the same but for a slip of the finger in the one that is no word."""
    if a == b:
        return True
    if min(len(a), len(b)) < 4 or a[0] != b[0] or (_is_known(a) and _is_known(b)):
        return False
    if sorted(a) == sorted(b):
        return slips_between(a, b) == 1
    longest = max(len(a), len(b))
    if longest < 6:
        return False
    return slips_between(a, b) <= (1 if longest < 8 else 2)


def _is_known(word: str) -> bool:
    return word in _CITIES or word in _ORDINARY or word in _KNOWN


def _is_ambiguous(pieces: tuple[str, ...]) -> bool:
    return len(pieces) == 1 and pieces[0] in AMBIGUOUS


def _may_abbreviate(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a short name can be the initials or the beginning of a full one."""
    if len(short) != 1:
        return False
    initials = "".join(w[0] for w in full)
    content = "".join(w[0] for w in full if w not in _EMPTY)
    return short[0] in (initials, content) or short[0] == full[0] or len(full) == 1


@lru_cache(maxsize=4096)
def _pieces(name: str) -> tuple[str, ...]:
    """The words of a name, folded, slips in its markers mended, under its full name if it has an alias."""
    found = [fold(w).replace("'", "").rstrip(".") for w in _PIECE.findall(name)]
    found = [p for w in found for p in (w.split("-") if w.startswith(("ex-", "former-")) else [w])]
    found = [DEMONYMS.get(w, w) for w in found if w not in ("ex", "former", "the")]
    found = [w for w in found if w]
    aliased = ALIASES.get(" ".join(found).replace("-", " "))
    if aliased is None and len(found) > 1 and found[-1] in ("uni", "university", "univ"):
        aliased = ALIASES.get(" ".join(found[:-1]))
        if aliased and "university" not in aliased:
            aliased = None
    if aliased:
        return tuple(aliased.split())
    words = [p for w in found for p in SYNONYMS.get(w, w).replace("-", " ").split()]
    words = [_mended_marker(SYNONYMS.get(w, w)) for w in words]
    kept = [w for w in words if w not in _LEGAL] or words
    return tuple(ALIASES.get(" ".join(kept), " ".join(kept)).split())


def _mended_marker(word: str) -> str:
    if not 6 <= len(word) <= 14 or _is_known(word):
        return word
    for marker in _MARKERS:
        if word[0] == marker[0] and slips_between(word, marker) <= 2:
            return marker
    return word


def _taken_apart(pieces: tuple[str, ...]) -> Name:
    words: list[str] = []
    qualifiers: set[str] = set()
    kind, is_first = "", False
    joined = " ".join(pieces).replace("institute of technology", "tech")
    for word in joined.split():
        if word in _TYPES:
            is_first = is_first or (not words and not kind)
            kind = kind or word
        elif word in _QUALIFIERS:
            qualifiers.add(word)
        elif word not in _EMPTY:
            words.append(word)
    if qualifiers & {"state", "tech"} and not kind:
        kind = "university"
    if "tech" in qualifiers:
        kind = "university"
    return Name(tuple(words), kind, frozenset(qualifiers), is_first)


@lru_cache(maxsize=4096)
def proper_name(said: str) -> str:
    """A name as it is written: capitals set, slips in known words mended, "ex-Googler" named Google."""
    said = " ".join(said.split())
    titled = _TITLED.get(fold(said))
    if titled:
        return titled
    person = re.sub(r"^(?:ex|former)[- ]", "", fold(said))
    if person in DEMONYMS:
        return _written(DEMONYMS[person])
    has_capitals = said != said.lower()
    parts = re.split(r"(\s+)", said)
    mended = [p if p.isspace() or not p else _mended(p) for p in parts]
    if has_capitals:
        return "".join(mended)
    return _capitals("".join(mended))


def _mended(word: str) -> str:
    """A word with a slip in a marker or a place mended, its capital kept."""
    low = fold(word)
    if (
        not low.isalpha()
        or not low.isascii()
        or len(low) < 4
        or _is_known(low)
        or low in _KEPT
        or low in SPELLED
    ):
        return word
    better = _mended_marker(low)
    if better == low:
        better = _ANAGRAMS.get((low[0], "".join(sorted(low))), low)
        if better != low and slips_between(low, better) > 1:
            better = low
    if better == low:
        return word
    return better.capitalize() if word[0].isupper() else better


def _capitals(said: str) -> str:
    """A name typed in small letters with the capitals that it should have."""
    for low, titled in _TITLED.items():
        place = said.find(low)
        if (
            place >= 0
            and not said[place - 1 : place].isalnum()
            and not said[place + len(low) :][:1].isalnum()
        ):
            return said[:place] + titled + _capitals_of_words(said[place + len(low) :])
    return _capitals_of_words(said)


def _capitals_of_words(said: str) -> str:
    words = said.split(" ")
    written = [_written(w) for w in words]
    is_named = written != words
    if is_named and (words[0] in _TYPES or words[-1] in _TYPES - {"school"}):
        written = [w.capitalize() if w in _TYPES else w for w in written]
    return " ".join(written)


def _is_initials(low: str) -> bool:
    """Whether a known short name is read letter by letter."""
    if len(low) > _LONGEST_ACRONYM:
        return False
    return low in KNOWN_SCHOOLS or low in KNOWN_PROGRAMS or len(low) <= 3 or not _VOWELS.search(low[1:])


def _written(word: str) -> str:
    """One word of a name with its capitals, or as it is where it is a common noun."""
    low = fold(word)
    if low in SPELLED:
        return SPELLED[low]
    if low in _EMPTY or not low:
        return word
    if low in _KNOWN and low not in _NO_ACRONYMS:
        if _is_initials(low):
            return word.upper()
        return word[:1].upper() + word[1:] if low not in _ORDINARY or low in KNOWN_EMPLOYERS else word
    if low in _CITIES or (low in _NO_ACRONYMS):
        return word[:1].upper() + word[1:]
    return word
