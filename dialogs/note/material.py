"""Gathers what a note can be made of, each fact mended for a sentence."""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from typing import Final

from dialogs.english import capitalised
from dialogs.model import Direction, Facts, Judgement, Manner, Preferences, Reason, Verdict
from dialogs.note.naming import shared_name
from dialogs.note.overlaps import Overlap, overlap_of
from dialogs.note.people import company_of, first_name, signature_of
from dialogs.note.places import Place, place_of
from dialogs.note.ties import tie_of
from dialogs.note.times import is_long_ago, is_recent, time_within, when_of
from dialogs.note.wishes import Wish, wish_of
from dialogs.phrases.names import RANKS, SURNAME_TITLES


@dataclass(frozen=True, slots=True)
class Material:
    """What a note can be made of, mended for a sentence; empty where not known or in doubt."""

    judgement: Judgement
    number: int
    manner: Manner
    has_cheers: bool
    name: str
    signature: str
    place: Place
    when: str
    shared: str
    kind: str
    overlap: Overlap
    tie: str
    company: str
    wish: Wish | None

    @property
    def is_outgoing(self) -> bool:
        """Whether the person thinks of inviting."""
        return self.judgement.direction is Direction.OUTGOING

    @property
    def is_question(self) -> bool:
        """Whether the note only asks, and commits to nothing."""
        return self.judgement.verdict is Verdict.LOOK_FIRST and not self.is_outgoing

    @property
    def is_long_ago(self) -> bool:
        """Whether the two met a year ago or more."""
        return is_long_ago(self.when)

    @property
    def is_fresh(self) -> bool:
        """Whether they met so lately that one may ask how the rest of the event was."""
        return is_recent(self.when)


def material_of(judgement: Judgement, *, today: datetime.date | None, preferences: Preferences) -> Material:
    """All that the first wording of a note for a judgement can be made of."""
    facts: Facts = judgement.facts
    company = company_of(facts.company)
    shared = shared_name(facts.shared, kind=facts.shared_kind, name=facts.name) or ""
    # A kind read off words that are no name is as doubtful as they are; one that was tapped stands alone.
    kind = "" if facts.shared and not shared and not _is_field(facts.shared) else facts.shared_kind or ""
    name, signature = _names(judgement, preferences)
    return Material(
        judgement=judgement,
        number=0,
        manner=preferences.manner,
        has_cheers=preferences.has_cheers,
        name=name,
        signature=signature,
        place=place_of(facts.event, name=facts.name),
        when=when_of(facts.when, today=today) or when_of(time_within(facts.event), today=today),
        shared=shared,
        kind=kind,
        overlap=overlap_of(judgement.evidence.get(Reason.SHARED_INVOLVEMENT, "")),
        tie=tie_of(judgement.evidence.get(Reason.ALREADY_KNOW, "")),
        company=company,
        wish=wish_of(facts.goal, name=facts.name, company=company),
    )


def _names(judgement: Judgement, preferences: Preferences) -> tuple[str, str]:
    """The name to greet and the name to sign with; where they are mixed up, neither is trusted."""
    facts = judgement.facts
    name, told = first_name(facts.sure_name), signature_of(facts.sender)
    name = _with_title(name, judgement)
    usual = signature_of(preferences.sender)
    if name and name == first_name(told):
        return "", usual if first_name(usual) != name else ""
    if name and (name == first_name(usual) or _is_greeted(name, judgement)):
        name = ""
    return name, told or usual


def _with_title(name: str, judgement: Judgement) -> str:
    """The name under the title that goes with it in the person's words: “Madam Ooi”, never “Ooi”."""
    if not name or " " in name:
        return name
    titled = re.compile(rf"\b((?i:{_TITLES}))(\.?) {re.escape(name)}\b(?! [A-Z])")
    for found in filter(None, map(titled.search, judgement.evidence.values())):
        if found[1][0].isupper() or found[1].lower() in SURNAME_TITLES:
            return f"{capitalised(found[1])}{found[2]} {name}"
    return name


_TITLES: Final = "|".join(sorted(SURNAME_TITLES | RANKS))


def _is_greeted(name: str, judgement: Judgement) -> bool:
    """Whether the invitation greets somebody of that name, who is then the one who asks us."""
    if judgement.direction is Direction.OUTGOING:
        return False
    greeting = re.compile(rf"\b(?:hi|hello|hey|dear)[ ,]+{re.escape(name)}\b(?!['’])", re.IGNORECASE)
    return any(greeting.search(words) for words in judgement.evidence.values())


_FIELD: Final = re.compile(r"(?:ing|ogy|ics|law|medicine|sales|finance|retail|education)$", re.IGNORECASE)


def _is_field(shared: str) -> bool:
    """Whether what is shared is a field of work (“nursing”): its name is of no use, its kind is sure."""
    return bool(_FIELD.search(shared.strip()))
