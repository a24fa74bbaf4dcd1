"""Reads out of a person's own words whether two were at a place together, before or after one another."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Overlap:
    """What is known of the times: whether both are still there, and a sentence on who came first."""

    is_now: bool = False
    sentence: str = ""


_SPAN: Final = (
    r"(a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a few|a couple of|several|"
    r"some|many) (years?|terms?|semesters?)"
)
_OTHER: Final = r"(?:her|him|them|hers|his|theirs)"
_FORMS: Final = tuple(
    (re.compile(form, re.IGNORECASE), said)
    for form, said in (
        (
            rf"\b(?:he|she|they)\b.*\b{_SPAN} (?:after|behind|below) (?:me|mine)\b",
            "I was there {} before you.",
        ),
        (
            rf"\b(?:he|she|they)\b.*\b{_SPAN} (?:before|ahead of|above) (?:me|mine)\b",
            "I was there {} after you.",
        ),
        (
            rf"\b(?:i|i'm|im|i was)\b.*\b{_SPAN} (?:after|behind|below) {_OTHER}\b",
            "I was there {} after you.",
        ),
        (
            rf"\b(?:i|i'm|im|i was)\b.*\b{_SPAN} (?:before|ahead of|above) {_OTHER}\b",
            "I was there {} before you.",
        ),
        (
            r"\b(?:decades|years|generations) apart\b|\bnot at the same time\b|\bdifferent (?:years|times)\b",
            "I think we were there at different times.",
        ),
        (
            r"\b(?:we|our (?:years|times?)) (?:(?!never|not|hardly|didn)\w+ )?overlapped\b"
            r"|\bwe were (?:both )?there at the same time\b",
            "We must have overlapped there.",
        ),
    )
)
_NOW: Final = re.compile(
    r"\b(?:we both (?:work|study)|(?:also|both) (?:works?|work|goes|go|stud(?:y|ies)|works) (?:at|for|to)|"
    r"(?:he|she|they)(?:'s|s)? (?:works?|goes|stud(?:y|ies)) (?:at|for|to|in) (?:my|our|the same)|"
    r"where I (?:work|study)|same (?:company|employer|uni|college|school) as me|we work)\b",
    re.IGNORECASE,
)
_THEN: Final = re.compile(
    r"\b(?:used to|ex|former(?:ly)?|left|worked|was|were|did|went|had|before|until|ago|retired|graduated|"
    r"alum\w*|back in|old|once|past|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)


def overlap_of(words: str) -> Overlap:
    """What the words behind a shared tie say of the times; an empty overlap where they say nothing sure."""
    is_now = bool(_NOW.search(words)) and not _THEN.search(words)
    for form, said in _FORMS:
        if match := form.search(words):
            span = f"{match[1]} {match[2]}" if "{}" in said else ""
            return Overlap(sentence=said.format(span.lower().replace("some ", "a few ")))
    return Overlap(is_now)
