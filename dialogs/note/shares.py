"""Says what two people share, as whole sentences; by its kind alone where its name is doubtful."""

from __future__ import annotations

from typing import Final

from dialogs.english import head_of, indefinite, is_lower, plural, singular, word_set, words_of

_CERTIFICATES: Final = word_set(
    "cert certificate certification exam exams license licence mba msw msc ma phd iv"
)
_EVENTS: Final = word_set(
    "summit hackathon jamboree conference webinar gathering festival wordcamp fair gamescom"
)


def one_of(trades: str) -> str:
    """A profession in the singular: “town crier”."""
    *before, last = trades.split(" ")
    return " ".join([*before, singular(last)])


_BY_KIND: Final[dict[str, tuple[str, ...]]] = {
    "": (
        "I saw that we have {it} in common.",
        "I noticed that {it} {is_are} something we both know.",
        "it's always good to meet somebody else who knows {it}.",
        "it looks like {it} {is_are} part of both our stories.",
        "I see that {it} {is_are} something we share.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "school": (
        "I saw that we both went to {it}.",
        "I noticed that we have {it} in common.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we've both spent time at {it}.",
        "I see that {it} {is_are} something we share.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "employer": (
        "I saw that we've both worked at {it}.",
        "I noticed that we have {it} in common.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we've both spent time at {it}.",
        "I see that {it} {is_are} something we share.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "organisation": (
        "I saw that we've both been part of {it}.",
        "I noticed that we have {it} in common.",
        "it's always good to meet somebody else from {it}.",
        "it looks like {it} {is_are} part of both our stories.",
        "I see that {it} {is_are} something we share.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "program": (
        "I saw that we've both been part of {it}.",
        "I noticed that we have {it} in common.",
        "it's always good to meet somebody else who knows {it}.",
        "it looks like {it} {is_are} part of both our stories.",
        "I see that {it} {is_are} something we share.",
        "we don't know each other yet, but we both know {it}.",
    ),
    "event": (
        "I saw that we were both at {it}.",
        "I noticed that we have {it} in common.",
        "it's always good to meet somebody else who was at {it}.",
        "it looks like we both took part in {it}.",
        "I see that {it} {is_are} something we share.",
        "we haven't talked yet, but we were both at {it}.",
    ),
    "profession": (
        "I saw that we're both {it}.",
        "I noticed that we share a profession: we're both {it}.",
        "it's always good to meet a fellow {one}.",
        "as you're {a_one} too, I'm glad to be in touch.",
        "I see that we're in the same line of work, as {it}.",
        "we don't know each other yet, but we're both {it}.",
    ),
}

_SAME: Final = {
    "school": (
        "I saw that we both went to {it}.",
        "I noticed that we were both at {it}.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we both spent time at {it}.",
        "I see that we share a school.",
        "we don't know each other yet, but we both went to {it}.",
    ),
    "employer": (
        "I saw that we've both worked at {it}.",
        "I noticed that we were both at {it}.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we've both spent time at {it}.",
        "I see that we share an employer.",
        "we don't know each other yet, but we've both worked at {it}.",
    ),
    "organisation": (
        "I saw that we've both been part of {it}.",
        "I noticed that we've both been in {it}.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we both belong, or belonged, to {it}.",
        "I see that we've both been with {it}.",
        "we don't know each other yet, but we've both been part of {it}.",
    ),
    "program": (
        "I saw that we've both been part of {it}.",
        "I noticed that we've both been in {it}.",
        "it's always good to meet somebody else from {it}.",
        "it looks like we both know {it}.",
        "I see that we've both had to do with {it}.",
        "we don't know each other yet, but we've both been part of {it}.",
    ),
    "profession": (
        "I saw that we're in the same profession.",
        "I noticed that we share a profession.",
        "it's always good to meet somebody in the same line of work.",
        "it looks like we do the same kind of work.",
        "I see that we have our profession in common.",
        "we don't know each other yet, but we share a profession.",
    ),
    "": (
        "I saw that we have some background in common.",
        "I noticed that our backgrounds overlap.",
        "it's always good to meet somebody with a similar background.",
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
    """What the thing shared is, for the words around it: a kind, or “event”, or “certificate”."""
    if kind in {"", "program"} and set(words_of(shared)) & _EVENTS:
        return "event"
    if kind == "program" and _is_certificate(shared):
        return "certificate"
    return kind if kind in _BY_KIND else ""


def share_sentences(shared: str, *, kind: str) -> tuple[str, ...]:
    """Six sentences that say what is shared, small at the start; `shared` as `shared_name` gives it."""
    if not shared or shared.startswith("the same "):
        kind = kind if kind in _SAME else ""
        thing = shared or _SAME_THING.get(kind, "")
        return tuple(row.format(it=thing) for row in _SAME[kind])
    sort = sort_of(shared, kind=kind)
    one = one_of(shared) if sort == "profession" else ""
    head = head_of(shared)
    is_are = "are" if is_lower(head) and plural(head) == head else "is"
    return tuple(
        row.format(it=shared, is_are=is_are, one=one, a_one=indefinite(one or "x"))
        for row in _BY_KIND.get(sort, _BY_KIND[""])
    )


def _is_certificate(shared: str) -> bool:
    """Whether one holds it rather than takes part in it: a “cert”, an exam, letters like “PMP”."""
    head = head_of(shared)
    return head.lower() in _CERTIFICATES or (head.isupper() and " " not in shared)
