"""Mends the names of people and companies; an empty text where what was said is no name."""

from __future__ import annotations

import re
from typing import Final

from dialogs.english import addressed, capitalised, is_lower, tidied, word_set
from dialogs.note.naming import KNOWN_NAMES, ORDINARY, written
from dialogs.phrases import names_first_1, names_first_2, names_first_3, names_first_4, names_places
from dialogs.phrases.names import RANKS, SURNAME_TITLES, SYLLABLES
from dialogs.phrases.words import NEUTRAL
from dialogs.tokens import fold

_FIRST_NAMES: Final = word_set(
    f"{names_first_1.NAMES} {names_first_2.NAMES} {names_first_3.NAMES} {names_first_4.NAMES}"
)
_NAME: Final = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?(?: [^\W\d_]+(?:[-'’.][^\W\d_]+)*\.?){0,3}")
_NO_NAMES: Final = word_set(
    "ai hr it ux idk dunno unknown none nobody no not skip he she him her they them me i someone "
    "somebody yes ok the a this that nothing same"
)
_TITLES: Final = SURNAME_TITLES | RANKS | {"mx", "engr"}
_GREETINGS: Final = word_set(
    "hii hiya bonsoir bonjour goedemorgen hallo hola ciao salut hei hej ola olá salam namaste "
    "acepto accept hocam "
    "oya undecided standup vibes endorse"
)
_PLACES: Final = word_set(names_places.PLACES)
_NO_COMPANIES: Final = word_set(
    "hr pc vc cfo ceo cto m&a ai it january february march april may june july august september "
    "october november "
    "december something"
) | word_set(NEUTRAL["somewhere"])
"""What is taken for a company and is none: a month, a people, an office within one."""
_OFFICES: Final = word_set(
    "service trust survey agency ministry department society office club institute commission"
)
"""Names that end so take “the”: “the Met Office”."""
_SHORT: Final = 4
"""A first word of at most so many letters may begin a double given name (“Jia Wei”)."""


def first_name(name: str | None) -> str:
    """The name for a greeting: “Anna” of “anna smith”, but “Dr. Okafor” and “Jia Wei” whole."""
    words = _name_words(name)
    if not words:
        return ""
    if words[0].rstrip(".").lower() in _TITLES:
        return " ".join(words) if len(words) > 1 else ""
    is_double = len(words) == 2 and words[1].lower() in SYLLABLES and len(words[0]) <= _SHORT
    return " ".join(words) if is_double else words[0]


def signature_of(sender: str | None) -> str:
    """The name as a signature, whole."""
    return " ".join(_name_words(sender))


def _name_words(name: str | None) -> list[str]:
    text = tidied(name, longest=40)
    if not text or not _NAME.fullmatch(text):
        return []
    words = text.split(" ")
    low = words[0].lower()
    is_given = low in _FIRST_NAMES or " ".join(words[1:]).lower() in SYLLABLES
    is_title = low.rstrip(".") in _TITLES
    if not is_given and not is_title and {low, fold(low)} & (ORDINARY | KNOWN_NAMES | _PLACES | _GREETINGS):
        return []
    return [] if low in _NO_NAMES else [_cased(word) for word in words]


def _cased(word: str) -> str:
    if is_lower(word) or (word.isupper() and len(word) > _SHORT):
        return "-".join(capitalised(piece.lower()) for piece in word.split("-"))
    return word


def company_of(company: str | None) -> str:
    """A company as “How are things at …?” needs it; empty for one that has no name of its own."""
    text = tidied(company, longest=40)
    text = text and addressed(text.split(",")[0])
    if not text or not text[0].isalnum():
        return ""
    low, first = text.lower(), text.lower().split(" ")[0].rstrip(".")
    is_person = (first in _FIRST_NAMES | _TITLES) and low not in KNOWN_NAMES
    if is_person or low in _NO_COMPANIES or low.replace(" ", "_") in _PLACES:
        return ""
    if is_lower(text):
        return written(text) if text in KNOWN_NAMES else ""
    words = text.lower().split(" ")
    needs_article = len(words) > 1 and (
        words[-1] in _OFFICES or words[:2] == ["university", "of"] or "museum" in words
    )
    return f"the {text}" if needs_article and words[0] != "the" else text
