"""Reads what a message takes back: "no, we never met", "actually she isn't selling anything"."""

from __future__ import annotations

import re
from typing import Final

from dialogs.intents import is_about_someone
from dialogs.model import Heard, Lead, Question, Reason, Signal, WarningSign
from dialogs.phrases.events import ENCOUNTERS, GATHERINGS, SOCIAL
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
    r"(?:oh |ok |hm+ |um+ |no |but )*(?:wait|actually|sorry|correction|oops|hold on|scratch that|forgot"
    r"|(?:that's |thats |it's |its |this is )?(?:wrong|incorrect|not (?:right|true|correct)))\b \S+ \S+"
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


_ANOTHER: Final = re.compile(
    r"\b(?:different|another|(?:not|wasn't|isn't|not at) the same|the other|wrong) (?:\S+ )?"
    r"(?:school|college|uni|university|campus|company|employer|firm|bank|club|team|group|program|programme|course)\b"
)
"""A thing that turns out not to be shared."""

_INSTEAD: Final = re.compile(
    r"\b(?:it|that|we met|met|meant)\b(?: (?:was|were|is|just|only|at|in|on|during|actually)){0,3} (.+)"
)
"""What the meeting was instead, or where."""

_MORE: Final = re.compile(
    r"[.!?;\n]+\s*|,?\s+(?=(?:oh|btw|by the way|also|plus|but|ps)\b)|,\s*(?=(?:and )?(?:s?he|they)\b)",
    re.IGNORECASE,
)
"""Where an answer ends and something more begins."""


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
    denied = [signal for pattern, signals in _DENIALS if pattern.search(said) for signal in signals]
    if _ANOTHER.search(said):
        denied.append(Reason.SHARED_INVOLVEMENT)
    instead = find_instead(text)
    if instead is not None:
        denied.append(Lead.MET_SOCIALLY if instead.question is Question.HOW else Reason.MET_PROFESSIONALLY)
    return tuple(denied)


def find_instead(text: str) -> Heard | None:
    """The answer that a correction comes to: "it was a wedding" puts one meeting in the place of another."""
    instead = _INSTEAD.search(spoken(text))
    words = frozenset(instead[1].split()) if instead else frozenset()
    if words & SOCIAL:
        return Heard(Question.LINK, choice=Lead.MET_SOCIALLY.value)
    return Heard(Question.HOW, choice="met") if words & (GATHERINGS | ENCOUNTERS) else None


def split_answer(text: str) -> tuple[str, str]:
    """An answer, and what is told beside it of the other person: "Marcus. oh and he sells insurance"."""
    for end in _MORE.finditer(text):
        answer, more = text[: end.start()].strip(), text[end.end() :].strip()
        if answer and len(more.split()) >= _SHORTEST_REST and is_about_someone(more):
            return answer, more
    return text, ""


def is_bare(text: str) -> bool:
    """Whether a correction says next to nothing beside what it takes back."""
    said = spoken(text)
    for pattern, _ in _DENIALS:
        said = pattern.sub("", said)
    said = _ANOTHER.sub("", said)
    return len(_BEGINNING.sub("", said.strip(), count=1).split()) < _SHORTEST_REST
