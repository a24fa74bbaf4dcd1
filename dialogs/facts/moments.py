"""Candidates for when something was: times as people write them, from "last tues" to "2011 to 2016"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from dialogs.facts.lexicon import (
    AGO,
    DAY,
    ENCOUNTER,
    FAMOUS,
    GATHERING,
    MEETING,
    MOMENT,
    MONTH,
    NEAR,
    NUMBER,
    SEASON,
    SUBJECT,
    UNIT,
    VERB,
)
from dialogs.facts.passage import HARD, Group, Passage, Span

_YEAR: Final = re.compile(r"(?:19[4-9]\d|20[0-4]\d)(?:[-–/]\d{2,4})?s?|'?\d0s|'\d{2}|\d{1,2}s")
_DATE: Final = re.compile(r"\d{1,2}(?:st|nd|rd|th)?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?")
_LEADS: Final = frozenset(
    "on in since until till during back early mid late around the of from last this past next way".split()
)
_VAGUE: Final = frozenset("may march sun sat mon fall mar wed spring second fri august".split())
_DAYTIMES: Final = frozenset("morning afternoon evening night noon lunch arvo".split())
_ROLES: Final = DAY | MONTH | SEASON | UNIT | MOMENT | NEAR
MOST_TIMES: Final = 40


def read_times(passage: Passage, whole: list[str]) -> Iterator[Group]:
    """Each expression of time, with features of its form and of the clause that it stands in."""
    taken = 0
    i, n = 0, len(passage.tokens)
    while i < n:
        found = _expression(passage, i)
        if not found:
            i += 1
            continue
        start, end, form = found
        taken += 1
        if taken > MOST_TIMES:
            return
        yield Group(_features(passage, start, end, form, whole), partial(_spans, start, end))
        i = max(end, i + 1)


def _spans(start: int, end: int) -> list[Span]:
    return [Span(start, end, [])]


def _expression(passage: Passage, i: int) -> tuple[int, int, str] | None:
    """The span and form of the time that has its kernel at token `i`, if there is one."""
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    flag, norm = flags[i], norms[i]
    if not flag & _ROLES:
        return _figures(passage, i) if norm[:1].isdigit() or norm == "'" else None
    capital = tokens[i].text[0].isupper() and len(norm) > 2
    previous = norms[i - 1] if i else ""
    if norm in _VAGUE and not capital and previous not in _LEADS and not previous[:1].isdigit():
        return None
    if norm in ("may", "march") and capital and not i and previous not in _LEADS:
        return None
    if norm == "sat" and not previous.isalnum():
        # Where a sentence begins it is the verb: "Sat next to her at the fair".
        return None
    if flag & MOMENT:
        return _widen(passage, i, i + 1, "moment")
    if flag & DAY:
        end = i + 1
        if end < len(norms) and norms[end] in _DAYTIMES:
            end += 1
        return _widen(passage, i, end, "day")
    if flag & MONTH:
        end = i + 1
        while end < len(norms) and (_YEAR.fullmatch(norms[end]) or _DATE.fullmatch(norms[end])):
            end += 1
        start = i
        if i and _DATE.fullmatch(norms[i - 1]):
            start -= 1
        return _widen(passage, start, end, "month")
    return _unit(passage, i)


def _unit(passage: Passage, i: int) -> tuple[int, int, str] | None:
    """A time counted in units ("three weeks ago") or named by its season."""
    norms, flags = passage.norms, passage.flags
    flag, previous = flags[i], norms[i - 1] if i else ""
    following = norms[i + 1] if i + 1 < len(norms) else ""
    if flag & UNIT and i and (flags[i - 1] & NUMBER or norms[i - 1][:1].isdigit() or previous == "of"):
        start = i - 1
        while (
            start
            and (flags[start - 1] & NUMBER or norms[start - 1] in ("of", "a", "just", "about"))
            and start > i - 4
        ):
            start -= 1
        while norms[start] in ("of", "just"):
            start += 1
        if following and flags[i + 1] & AGO and norms[i + 2 : i + 4] != ["and", "forth"]:
            end = i + 2
            if end < len(norms) and norms[end] == "now":
                end += 1
            return start, end, "ago"
        return None
    if previous in ("last", "this", "past", "other", "next", "previous", "first") and flag & (UNIT | SEASON):
        end = i + 1
        if following and flags[i + 1] & DAY:
            end += 1
        return _widen(passage, i, end, "near")
    if flag & SEASON:
        end = i + 1
        if (following and _YEAR.fullmatch(following)) or following[:2].isdigit():
            end += 1
        if end > i + 1 or previous in ("in", "the", "over", "at", "since", "of", "during", "back"):
            return _widen(passage, i, end, "season")
    return None


def _figures(passage: Passage, i: int) -> tuple[int, int, str] | None:
    """A year, a span of years or a date in figures."""
    norms, tokens = passage.norms, passage.tokens
    norm = norms[i]
    if (
        norm == "'"
        and i + 1 < len(norms)
        and re.fullmatch(r"\d{2}s?", norms[i + 1])
        and tokens[i + 1].start == tokens[i].end
    ):
        return _widen(passage, i, i + 2, "short")
    if _YEAR.fullmatch(norm):
        end = i + 1
        if (
            end + 1 < len(norms)
            and norms[end] in ("-", "–", "to", "/", "till", "until")
            and norms[end + 1][:1].isdigit()
        ):
            end += 2
        return _widen(passage, i, end, "year" if len(norm) > 3 else "short")
    if (
        i + 2 < len(norms)
        and norms[i + 1] == "/"
        and re.fullmatch(r"\d{1,2}", norm)
        and re.fullmatch(r"\d{1,4}", norms[i + 2])
    ):
        return i, i + 3, "date"
    if re.fullmatch(r"\d{1,2}[.-]\d{1,2}(?:[.-]\d{2,4})?", norm):
        return i, i + 1, "date"
    return None


def _widen(passage: Passage, start: int, end: int, form: str) -> tuple[int, int, str]:
    """A time with the words that lead into it ("back in", "last", "on")."""
    low = start
    while low and passage.norms[low - 1] in _LEADS and low > start - 3:
        low -= 1
    while (
        low < start
        and passage.norms[low] in ("of", "from", "way", "back", "the", "past")
        and passage.norms[low + 1] != "other"
    ):
        if passage.norms[low] in ("the", "past", "back") and low + 1 >= start:
            break
        low += 1
    return low, end, form


def _features(passage: Passage, start: int, end: int, form: str, whole: list[str]) -> list[str]:
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    verb = subject = ""
    i = start - 1
    while i >= max(0, start - 12):
        if tokens[i].text in HARD:
            break
        if not verb and flags[i] & (VERB | MEETING):
            verb = norms[i]
        elif flags[i] & SUBJECT:
            subject = norms[i]
            break
        i -= 1
    after_verb = ""
    for j in range(end, min(len(norms), end + 6)):
        if tokens[j].text in HARD:
            break
        if flags[j] & (VERB | MEETING):
            after_verb = norms[j]
            break
    question = passage.question or "free"
    previous = norms[start - 1] if start else "^"
    following = norms[end] if end < len(norms) else "$"
    features = [
        "bias", "f=" + form, "q=" + question, "v=" + verb, "s=" + subject, "sv=" + subject + "/" + verb,
        "w=" + norms[start],
        "fw=" + form + "/" + norms[start], "p=" + previous, "a=" + following, "fq=" + form + "/" + question,
        "av=" + after_verb, "fv=" + form + "/" + verb, "x=" + norms[end - 1],
        "pw=" + previous + "/" + norms[start],
        "fp=" + form + "/" + previous, "i=" + str(min(start // 8, 4)),
    ]  # fmt: skip
    if any(flags[j] & MEETING for j in range(max(0, start - 12), start)):
        features.append("meeting")
    if passage.quoted[start]:
        features.append("quoted")
    features += _company(passage, start)
    features += whole
    return features


def _company(passage: Passage, start: int) -> list[str]:
    """What else the sentence speaks of."""
    union = passage.sentence_flags[passage.sentences[start]]
    found = []
    if union & (GATHERING | FAMOUS):
        found.append("gathering")
    if union & ENCOUNTER:
        found.append("encounter")
    if union & MEETING:
        found.append("meets")
    return found
