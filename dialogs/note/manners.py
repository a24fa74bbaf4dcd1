"""Turns the sentences of a note into formal ones: no contractions, no chatty words."""

from __future__ import annotations

import re
from functools import partial
from typing import Final

from dialogs.english import capitalised

_FORMAL: Final = (
    (r"\bI'd love to\b", "I would very much like to"),
    (r"\bI'd (?:just )?like\b", "I would like"),
    (r"\bI'm curious about\b", "I am interested in"),
    (r"\bLet's ((?:keep|stay) [^.]*)", r"I hope that we can \1"),
    (r"\bLet's be connected\b", "I would be glad to be connected"),
    (r"\bit's\b", "it is"),
    (r"\bit was (?:good|great) to\b", "it was a pleasure to"),
    (r"\bgood to meet you here\b", "I am glad to meet you here"),
    (r"^Good to (meet|talk)\b", r"It was a pleasure to \1"),
    (r"\bGood to (see|find|hear|meet)\b", r"I am glad to \1"),
    (r"\b(?:how )?nice to (see|find|hear)\b", r"I am glad to \1"),
    (r"\bhow nice to\b", "it is good to"),
    (r"\bthanks a lot\b", "Thank you very much"),
    (r"\b(?:many )?thanks(?! to)\b(?=\.|!| for)", "Thank you"),
    (r"\bon here\b", "here"),
    (r"\bup for it\b", "willing"),
    (r"\bWould you be up for\b", "Would you have time for"),
    (r"\bhow about\b", "may I suggest"),
    (r"\ba bit\b", "a little"),
    (r"\bI'd\b", "I would"),
    (r"\bI'm\b", "I am"),
    (r"\bI've\b", "I have"),
    (r"\b(you|we|they)'re\b", r"\1 are"),
    (r"\b(you|we|they)'ve\b", r"\1 have"),
    (r"\b(you|we|they)'d\b", r"\1 would"),
    (r"\bwhat's\b", "what is"),
    (r"\bdon't\b", "do not"),
    (r"\bhaven't\b", "have not"),
    (r"!", "."),
)
_FORMS: Final = tuple((re.compile(chatty, re.IGNORECASE), said) for chatty, said in _FORMAL)


def formal(sentence: str) -> str:
    """The sentence as one would write it to somebody whom one says “Dear” to; its first letter as it was."""
    is_capital = sentence[:1].isupper()
    for chatty, said in _FORMS:
        sentence = chatty.sub(partial(_said, said), sentence)
    return capitalised(sentence) if is_capital else sentence


def _said(said: str, match: re.Match[str]) -> str:
    """What stands for the match, with its capital."""
    text = match.expand(said)
    return capitalised(text) if match[0][:1].isupper() else text
