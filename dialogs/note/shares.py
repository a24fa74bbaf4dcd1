"""Says what two people share, as whole sentences; by its kind alone where its name is doubtful."""

from __future__ import annotations

import re
from typing import Final

from dialogs.english import head_of, indefinite, is_lower, plural, singular, word_set, words_of
from dialogs.phrases import institutions, names_places

_CERTIFICATES: Final = word_set(
    "cert certificate certification exam exams license licence iv pin badge medal ticket qualification"
)
_COURSES: Final = word_set(
    "course courses bootcamp training learnership traineeship internship apprenticeship exchange degree "
    "diploma mba msw msc ma phd program programme placement residency abroad school practicum"
)
_TAKEN: Final = word_set("course bootcamp traineeship internship apprenticeship degree diploma mba")
"""What one takes, whatever kind of thing it was told to be."""
_INTAKES: Final = word_set("cohort intake batch class team squad crew")
"""Those of a program who took it together."""
_GROUPS: Final = word_set(
    "club team choir band squad troop orchestra society brigade battalion regiment cohort crew league "
    "fraternity sorority chorus cadets scouts army navy unit platoon corps troupe patrol"
)
_SERVED: Final = word_set(
    "council army navy railway railways police agency ministry government authority county department "
    "corps service"
)
"""Employers that one works for rather than at."""
_CITIES: Final = word_set(names_places.PLACES.lower().replace("_", "-"))
_SCHOOLS_ALSO: Final = institutions.KNOWN_SCHOOLS | institutions.KNOWN_EMPLOYERS
_PRESENT: Final = (
    ("we both went to", "we're both at"),
    ("we've both spent time", "we're both"),
    ("we've both worked", "we both work"),
    ("we both spent time", "we're both"),
    ("we were both at", "we're both at"),
)
_EVENTS: Final = word_set(
    "summit hackathon jamboree conference webinar gathering festival wordcamp fair gamescom"
)


def one_of(trades: str) -> str:
    """A profession in the singular: “town crier”."""
    *before, last = trades.split(" ")
    return " ".join([*before, singular(last)])


_BY_SORT: Final[dict[str, tuple[str, ...]]] = {
    "": (
        "I saw that we have {it} in common.",
        "I noticed that {it} {is_are} something we both know.",
        "it's always nice to meet somebody else who knows {it}.",
        "it looks like we both have something to do with {it}.",
        "I see that {it} {connect} us.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "school": (
        "I saw that we both went to {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to hear from somebody else from {it}.",
        "it looks like we've both spent time at {it}.",
        "I see that {it} {connect} us.",
        "we may not have met, but we both know {it}.",
    ),
    "city": (
        "I saw that we both studied in {it}.",
        "I noticed that we have our studies in {it} in common.",
        "it's always nice to hear from somebody else who studied in {it}.",
        "it looks like we've both spent time in {it} as students.",
        "I see that we share some student days in {it}.",
        "we may not have met, but we both studied in {it}.",
    ),
    "employer": (
        "I saw that we've both worked {at} {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to hear from somebody else from {it}.",
        "it looks like we've both spent time {at} {it}.",
        "I see that {it} {connect} us.",
        "we may not have met, but we both know {it}.",
    ),
    "organisation": (
        "I saw that we've both been involved with {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to hear from somebody else from {it}.",
        "it looks like we both have a connection with {it}.",
        "I see that {it} {connect} us.",
        "we may not have met, but we both know {it}.",
    ),
    "group": (
        "I saw that we've both been in {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to hear from somebody else from {it}.",
        "it looks like we've both been part of {it}.",
        "I see that {it} {connect} us.",
        "we may not have met, but we both know {it}.",
    ),
    "course": (
        "I saw that we both did {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to meet somebody else who did {it}.",
        "it looks like we've both been through {it}.",
        "I see that {it} {connect} us.",
        "we may not have met, but we both did {it}.",
    ),
    "certificate": (
        "I saw that we both have {it}.",
        "I noticed that {it} is something we have in common.",
        "it's always nice to meet somebody else with {it}.",
        "it looks like we've both done {it}.",
        "I see that {it} {connect} us.",
        "we don't know each other yet, but we both have {it}.",
    ),
    "event": (
        "I saw that we were both at {it}.",
        "I noticed that we have {it} in common.",
        "it's always nice to meet somebody else who was at {it}.",
        "it looks like we both took part in {it}.",
        "I see that {it} {connect} us.",
        "we may not have talked, but we were both at {it}.",
    ),
    "profession": (
        "I saw that we're both {it}.",
        "I noticed that we share a profession: we're both {it}.",
        "it's always nice to meet a fellow {one}.",
        "as you're {a_one} too, I'm glad to be in touch.",
        "I see that we're in the same line of work, as {it}.",
        "we don't know each other yet, but we're both {it}.",
    ),
}

_SAME: Final = {
    "school": (
        "I saw that we both went to {it}.",
        "I noticed that we were both at {it}.",
        "it's always nice to meet somebody else from {it}.",
        "it looks like we both spent time at {it}.",
        "I see that we share a school.",
        "we don't know each other yet, but we both went to {it}.",
    ),
    "employer": (
        "I saw that we've both worked at {it}.",
        "I noticed that we were both at {it}.",
        "it's always nice to meet somebody else from {it}.",
        "it looks like we've both spent time at {it}.",
        "I see that we share an employer.",
        "we don't know each other yet, but we've both worked at {it}.",
    ),
    "organisation": (
        "I saw that we've both been part of {it}.",
        "I noticed that we've both been in {it}.",
        "it's always nice to meet somebody else from {it}.",
        "it looks like we both belong, or belonged, to {it}.",
        "I see that we've both been with {it}.",
        "we don't know each other yet, but we've both been part of {it}.",
    ),
    "program": (
        "I saw that we've both been part of {it}.",
        "I noticed that we've both been in {it}.",
        "it's always nice to meet somebody else from {it}.",
        "it looks like we both have something to do with {it}.",
        "I see that we share a program.",
        "we don't know each other yet, but we've both been part of {it}.",
    ),
    "profession": (
        "I saw that we're in the same profession.",
        "I noticed that we share a profession.",
        "it's always nice to meet somebody in the same line of work.",
        "it looks like we do the same kind of work.",
        "I see that we have our profession in common.",
        "we don't know each other yet, but we share a profession.",
    ),
    "": (
        "I saw that we have some background in common.",
        "I noticed that our backgrounds overlap.",
        "it's always nice to meet somebody with a similar background.",
        "it looks like our paths have something in common.",
        "I see that we share some background.",
        "we don't know each other yet, but our backgrounds overlap.",
    ),
}
_SAME_THING: Final = {
    "school": "the same school",
    "employer": "the same place",
    "organisation": "the same organisation",
    "program": "the same program",
}


def sort_of(shared: str, *, kind: str) -> str:
    """What the thing shared is, for the words around it: its kind, or a narrower sort of that kind."""
    head = head_of(shared).lower()
    if kind in {"", "program"} and set(words_of(shared)) & _EVENTS:
        return "event"
    if kind in {"program", "organisation"} and _is_certificate(shared):
        return "certificate"
    if kind == "program" or (kind == "organisation" and head in _TAKEN):
        return "course" if head in _COURSES else "group" if head in _INTAKES else ""
    if kind == "organisation" and head in _GROUPS:
        return "group"
    if kind == "school" and not shared.isupper() and shared.lower() in _CITIES - institutions.KNOWN_SCHOOLS:
        return "city"
    return kind if kind in _BY_SORT and shared.lower() not in _CITIES - _SCHOOLS_ALSO else ""


_FOR_PUPILS: Final = re.compile(
    r"\b(?:high|primary|elementary|middle|secondary|grammar|prep|junior|boarding|village) school\b"
    r"|(?<!business)(?<!law)(?<!medical)(?<!art)(?<!film)(?<!graduate)(?<!grad)(?<!drama)(?<!med) school$",
    re.IGNORECASE,
)


def is_for_pupils(school: str) -> bool:
    """Whether a school is one for children, where nobody studied a subject."""
    return _FOR_PUPILS.search(school) is not None


_STREETS: Final = word_set("street st road rd avenue ave lane square corner")


def is_origin(shared: str, *, kind: str) -> bool:
    """Whether one may know somebody “from” it: a place of work or study, a group that one is in."""
    is_of_people = sort_of(shared, kind=kind) in {"school", "employer", "organisation", "group", "course"}
    is_vague = shared.startswith(("the same ", "your ", "my ", "our ")) or not shared[:1].isalpha()
    return is_of_people and not is_vague and head_of(shared).lower() not in _STREETS


def share_sentences(shared: str, *, kind: str, is_now: bool = False) -> tuple[str, ...]:
    """Six sentences that say what is shared, small at the start; `shared` as `shared_name` gives it.

    With `is_now` both are still at the place where they work or study.
    """
    if not shared or shared.startswith("the same "):
        kind = kind if kind in _SAME else ""
        thing = shared or _SAME_THING.get(kind, "")
        rows: tuple[str, ...] = _SAME[kind]
        values = {"it": thing}
    else:
        sort = sort_of(shared, kind=kind)
        one = one_of(shared) if sort == "profession" else ""
        head = head_of(shared)
        rows = _BY_SORT[sort]
        is_many = is_lower(head) and plural(head) == head
        values = {
            "it": shared,
            "is_are": "are" if is_many else "is",
            "connect": "connect" if is_many else "connects",
            "at": "for" if head.lower() in _SERVED else "at",
            "one": one,
            "a_one": indefinite(one or "x"),
        }
    sentences = tuple(row.format(**values) for row in rows)
    return tuple(map(_in_present, sentences)) if is_now else sentences


def _in_present(sentence: str) -> str:
    """The sentence for two who are both still there."""
    for past, present in _PRESENT:
        sentence = sentence.replace(past, present)
    return sentence


def _is_certificate(shared: str) -> bool:
    """Whether one holds it rather than takes part in it: a “cert”, an exam."""
    return head_of(shared).lower() in _CERTIFICATES
