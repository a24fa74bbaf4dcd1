"""Finds how the asker signs: "-Anna" under the text, "I'm Anna", or the answer to the question."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from dialogs.facts.lexicon import ADVERB, AUXILIARY, FLAGS, NAME, NEGATION, PEOPLE, PROFESSION, VERB
from dialogs.facts.shaping import shaped_name
from dialogs.model import Heard, Question
from dialogs.tokens import fold

_SIGNED: Final = re.compile(r"(?:^|\n|[.!?]\s*)[-–—]\s?([^\W\d_][\w'’-]{1,30})\s*$")
_SAID: Final = re.compile(
    r"\b(?:I['’]?m|I am|my name is|my name['’]s|myself)\s+"
    r"([^\W\d_][\w'’-]{1,30})(?=\s*(?:[.,!\n]|$|and\b|here\b))",
    re.IGNORECASE,
)
_ANSWER_LEAD: Final = re.compile(
    r"(?:(?:i['’]?m|i am|just|it['’]?s|as|my name is|sign(?: as)?|put|with|call me|me is"
    r"|(?:kind |best |warm )?(?:regards|wishes)|best|cheers|thanks|thank you|yours(?: truly)?|sincerely|love)"
    r"(?:\s*,)?\s+)+",
    re.IGNORECASE,
)
_ANSWER: Final = re.compile(r"[^\W\d_][\w'’.-]{0,30}(?:\s+[^\W\d_][\w'’.-]{0,30}){0,2}")
_QUOTED: Final = re.compile(r"[\"“][^\"“”]*[\"”]")
"""Somebody else's words: the name in them is not the asker's."""

_NO_NAME: Final = NEGATION | AUXILIARY | ADVERB
_MOST_SEARCHED: Final = 4096


def find_sender(heard: Sequence[Heard]) -> str | None:
    """How the asker signs, None if they did not say."""
    for said in reversed(heard):
        if said.question is Question.SENDER and said.text and not said.choice:
            return _answered(said.text)
    for said in heard:
        if said.question is None and said.text:
            text = _QUOTED.sub(" ", said.text[:_MOST_SEARCHED])
            signed = _SIGNED.search(text.rstrip()) or _SAID.search(text)
            if signed and _is_name(signed[1]):
                return shaped_name(signed[1])
    return None


def _answered(text: str) -> str | None:
    text = text.strip().strip("-–— ")[:_MOST_SEARCHED].removesuffix(" please")
    lead = _ANSWER_LEAD.match(text)
    found = _ANSWER.match(text, lead.end() if lead else 0)
    if not found:
        return None
    first = FLAGS.get(fold(found[0].split()[0]), 0)
    if first & _NO_NAME and not first & NAME:
        return None
    return shaped_name(found[0].rstrip("."))


def _is_name(word: str) -> bool:
    flags = FLAGS.get(fold(word), 0)
    return bool(flags & NAME) and not flags & (VERB | _NO_NAME | PEOPLE | PROFESSION) and word[0].isupper()
