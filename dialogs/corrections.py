"""Reads what a message takes back: "no, we never met", "actually she isn't selling anything"."""

from __future__ import annotations

import re
from typing import Final

from dialogs.model import Lead, Reason, Signal, WarningSign
from dialogs.tokens import spoken

_SHORTEST_REST: Final = 3
"""Words beside a denial from which on a message tells more than the denial."""

_BEGINNING: Final = re.compile(
    r"(?:oh |ok |hm+ |um+ |sorry |but )*"
    r"(?:no|nope|nah|wrong|not|wait|actually|sorry|correction|oops|hold on|scratch that|that's|thats"
    r"|it's not|it isn't|its not"
    r"|(?:i|we|s?he|they) (?:\S*n't|never|(?:did|do|does|was|is|have|has) not))\b"
)
_SECOND_THOUGHT: Final = re.compile(
    r"(?:oh |ok |hm+ |um+ |no |but )*(?:wait|actually|sorry|correction|oops|hold on|scratch that|forgot)\b"
    r" \S+ \S+"
)
_NOT: Final = (
    r"\b(?:not|never|no|nor|nothing|nobody|neither|without|cannot|\w+n't"
    r"|dont|doesnt|didnt|havent|hasnt|isnt|wasnt|arent|werent|cant)\b"
)
_BETWEEN: Final = r"(?: \S+){0,3}? "
_DENIED: Final[tuple[tuple[str, tuple[Signal, ...]], ...]] = (
    ("met|meet|spoken|spoke|talked|talk", (Reason.MET_PROFESSIONALLY, Lead.MET_SOCIALLY)),
    ("(?:know|knew|known)(?! (?:why|how|if|what|whether|where|which))", (Reason.ALREADY_KNOW,)),
    ("(?:colleague|co-?worker|classmate|friend)s?", (Reason.ALREADY_KNOW, Reason.SHARED_INVOLVEMENT)),
    (
        "go|gone|went|been|work|worked|works|study|studied|attend|attended|shared?|members?|part of"
        "|school|college|uni|university|company|employer|club|program|profession",
        (Reason.SHARED_INVOLVEMENT,),
    ),
    ("mutuals?|common", (Lead.MUTUAL_CONNECTION, Lead.COMMON_INTEREST)),
    ("sell|sells|selling|sold|pitch|pitched|pitching|sales", (WarningSign.SALES_PITCH,)),
    ("scam|scammer|scamming|money", (WarningSign.SCAM,)),
    ("fake|bot", (WarningSign.FAKE_PROFILE,)),
    ("flirt|flirting|creepy|rude", (WarningSign.UNPROFESSIONAL,)),
)
"""Words of what is denied and the signals that go with it."""

_DENIALS: Final = tuple(
    (re.compile(rf"{_NOT}{_BETWEEN}(?:{words})\b"), signals) for words, signals in _DENIED
)
"""A "no", at most three words, and a word of what is denied."""


def is_correction(text: str) -> bool:
    """Whether a message begins as one that takes something back."""
    return _BEGINNING.match(spoken(text)) is not None


def is_second_thought(text: str) -> bool:
    """Whether a message begins as one that comes back to what was told before."""
    return _SECOND_THOUGHT.match(spoken(text)) is not None


def find_denied(text: str) -> tuple[Signal, ...]:
    """The signals that a correction takes back; none for any other message."""
    if not is_correction(text):
        return ()
    said = spoken(text)
    return tuple(signal for pattern, signals in _DENIALS if pattern.search(said) for signal in signals)


def is_bare(text: str) -> bool:
    """Whether a correction says next to nothing beside what it takes back."""
    said = spoken(text)
    for pattern, _ in _DENIALS:
        said = pattern.sub("", said)
    return len(_BEGINNING.sub("", said.strip(), count=1).split()) < _SHORTEST_REST
