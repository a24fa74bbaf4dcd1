"""Says when two people met, as the end of a sentence; or nothing where that is doubtful."""

from __future__ import annotations

import datetime
import re
from typing import Final

from dialogs.english import tidied

LONGEST: Final = 90
"""The longest event that is repeated, in characters: more would make the sentence a story."""

_DAYS: Final = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
_FULL_MONTHS: Final = "January|February|March|April|May|June|July|August|September|October|November|December"
_MONTHS: Final = f"{_FULL_MONTHS}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec"
_SEASONS: Final = "spring|summer|autumn|fall|winter"
_COUNTS: Final = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    "a few|a couple of|several"
)
_NUMBERS: Final = dict(zip("23456789", "two three four five six seven eight nine".split(), strict=True))
_UNITS: Final = "days|weeks|months|years|summers|winters|springs|autumns|seasons|terms|semesters"
_SPAN: Final = re.compile(
    rf" (?:(?:for|in|of|over) )?(?:\d+|{_COUNTS}|some|many)[ -](?:{_UNITS}|hours?|hrs?|minutes|mins|nights)$",
    re.IGNORECASE,
)

_FORMS: Final[tuple[tuple[str, str], ...]] = (
    (r"(yesterday|today|this morning|tonight|this afternoon|this evening|last night)", r"\1"),
    (r"(?:an|one|two|three|four|five|\d) hours? (?:ago|back|before)", r"earlier today"),
    (rf"(?:on )?(?:the )?({_DAYS})", r"on \1"),
    (
        rf"(?:on )?(last|this|this past) ({_DAYS}|{_MONTHS}|{_SEASONS}|week|month|year|term|"
        rf"semester|weekend)",
        r"\1 \2",
    ),
    (r"the past (week|month|year)", r"this past \1"),
    (r"the other (day|week)", r"the other \1"),
    (rf"(?:about )?({_COUNTS}) ({_UNITS}) (?:ago|back|before)(?: now)?", r"\1 \2 ago"),
    (rf"(?:about )?([2-9]|\d\d) ({_UNITS}) (?:ago|back|before)(?: now)?", r"\1 \2 ago"),
    (r"(?:a|one|1) (day|week|month|year) (?:ago|back)", r"a \1 ago"),
    (rf"(?:in |back in )?({_MONTHS})", r"in \1"),
    (rf"(?:in |back in )?({_MONTHS}),? ((?:19|20)\d\d)", r"in \1 \2"),
    (rf"(?:in |back in )(?:the )?({_SEASONS})", r"in the \1"),
    (rf"(?:back in )?the ({_SEASONS})", r"in the \1"),
    (rf"(?:in )?(?:the )?({_SEASONS})(?: of)? ((?:19|20)\d\d)", r"in the \1 of \2"),
    (rf"(?:on )?(?:the )?(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? ({_MONTHS})", r"on \1 \2"),
    (rf"(?:on )?({_MONTHS}) (\d{{1,2}})(?:st|nd|rd|th)?", r"on \1 \2"),
    (rf"last week (?:on )?(?:{_DAYS})", r"last week"),
    (r"(?:in |back in )?((?:19|20)\d\d)", r"in \1"),
    (r"(?:in |back in )?['’](\d\d)", r"in '\1"),
)
_SHORT_DAYS: Final = {
    "sat": "Saturday",
    "sun": "Sunday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "tue": "Tuesday",
}
_SHORT: Final = re.compile(rf"\b(?:{'|'.join(_SHORT_DAYS)})$", re.IGNORECASE)
_TIMES: Final = tuple((re.compile(f"(?:{form})$", re.IGNORECASE), said) for form, said in _FORMS)


def without_time(text: str) -> tuple[str, str]:
    """The text without a time that ends it, and the time: “job fair last Tuesday” is a “job fair”."""
    text = _SPAN.sub("", text)
    words = text.split(" ")
    for size in (4, 3, 2, 1):
        when = when_of(" ".join(words[-size:])) if len(words) > size else ""
        if when and not (words[-1].isdigit() and size == 1):
            kept = words[:-size]
            return " ".join(kept[:-1] if kept[-1].lower() in {"on", "in"} else kept), when
    return text, ""


def time_within(event: str | None) -> str:
    """The time that ends an event as it was told; empty where none does."""
    return without_time(tidied(event, longest=LONGEST) or "")[1]


def when_of(when: str | None, *, today: datetime.date | None = None) -> str:
    """When the two met, as it ends a sentence (“on Tuesday”, “in 2019”); empty where in doubt.

    With `today`, days ago become a day of the week, a year gone by is “back in” that year, and a year
    to come is left out.
    """
    text = tidied(when, longest=30)
    if not text:
        return ""
    text = _SHORT.sub(lambda m: _SHORT_DAYS[m[0].lower()], text)
    for form, said in _TIMES:
        if match := form.match(text):
            words = " ".join(_cased(word) for word in match.expand(said).split(" "))
            words = re.sub(r"^([2-9]) ", lambda m: f"{_NUMBERS[m[1]]} ", words)
            words = re.sub(r"in '(\d\d)$", lambda m: f"in {_century(m[1], today)}{m[1]}", words)
            return _dated(words, today) if today else words
    return ""


def _century(year: str, today: datetime.date | None) -> str:
    return "20" if int(year) <= (today.year % 100 if today else 30) else "19"


def _dated(said: str, today: datetime.date) -> str:
    """A time as one says it on the day of writing."""
    if said == "a day ago":
        return "yesterday"
    count, _, unit = said.partition(" ")
    if unit == "days ago" and count in _NUMBERS.values():
        days = list(_NUMBERS.values()).index(count) + 2
        day = today - datetime.timedelta(days=days)
        return f"on {_DAYS.split('|')[day.weekday()]}" if days < _WEEK else said
    if said == f"on {_DAYS.split('|')[today.weekday()]}":
        return said.replace("on", "last")
    month = said.removeprefix("in ")
    if month in _FULL_MONTHS.split("|") and _FULL_MONTHS.split("|").index(month) + 1 > today.month:
        return f"last {month}"
    return _of_year(said, today.year)


_WEEK: Final = 7


def _of_year(said: str, year: int) -> str:
    """A time that may end with a year, as one says it in another."""
    match = re.search(r"\b((?:19|20)\d\d)$", said)
    if not match:
        return said
    then = int(match[1])
    if then > year:
        return ""
    if said == f"in {then}" and year - then < 2:
        return "earlier this year" if then == year else "last year"
    return said if then == year else f"back {said}"


def is_long_ago(when: str) -> bool:
    """Whether a time as `when_of` gives it lies a year or more back."""
    return bool(re.search(r"^back in|\b(?:years?|summers|winters|springs|autumns) ago$", when))


_RECENT: Final = re.compile(
    rf"^(?:(?:earlier )?today|yesterday|this \w+|tonight|last (?:night|week|weekend|{_DAYS})|on (?:{_DAYS})|"
    rf"\w+ (?:days|weeks) ago|a (?:day|week) ago|the other \w+)$"
)


def is_recent(when: str) -> bool:
    """Whether a time as `when_of` gives it lies a few weeks back at most; one that is not known may."""
    return not when or bool(_RECENT.match(when))


_ABBREVIATED: Final = {month[:3]: month for month in _FULL_MONTHS.split("|")} | {"Sept": "September"}


def _cased(word: str) -> str:
    """A word of a time: months in full and with a capital, days with a capital, the rest small."""
    title = word[:1].upper() + word[1:].lower()
    if title in _ABBREVIATED:
        return _ABBREVIATED[title]
    return title if title in _DAYS.split("|") or title in _FULL_MONTHS.split("|") else word.lower()
