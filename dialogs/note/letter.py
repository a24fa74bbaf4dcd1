"""Puts the parts of a note together and shortens it, part by part, until it fits its box."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dialogs.english import capitalised, indefinite
from dialogs.model import Direction, Facts, Judgement, Lead, Note, Preferences, Reason, Verdict, utf16_length
from dialogs.note import wordings
from dialogs.note.cheering import cheer_of
from dialogs.note.naming import shared_name
from dialogs.note.people import company_of, first_name, signature_of
from dialogs.note.places import Meeting, Place, place_of, time_within, when_of
from dialogs.note.shares import one_of, share_sentences, sort_of
from dialogs.note.wishes import SENTENCES, Form, Wish, wish_of
from dialogs.note.wordings import Wording

INCOMING_LIMIT: Final = 600
"""A message after accepting is an ordinary message; longer ones are not read."""
OUTGOING_LIMIT: Final = 200
"""The size of a note with an invitation on a free account."""
PREMIUM_LIMIT: Final = 300
"""The size of a note with an invitation on a Premium account."""
COMFORT: Final = 200
"""Above this length the parts that only warm a note are left out."""
WORDINGS: Final = 6
"""The number of wordings of each situation."""


class Part(StrEnum):
    """What a note can do without, in the order in which it is dropped."""

    WARM = "warm"
    QUESTION = "question"
    CHEER = "cheer"
    WHEN = "when"
    TAIL = "tail"
    THANKS = "thanks"
    SECOND = "second"
    GOAL = "goal"
    PLACE = "place"
    SHARED = "shared"
    SIGNATURE = "signature"
    NAME = "name"
    TIE = "tie"


_SOFT: Final = 2
"""So many parts, from the first, may go for comfort alone."""
_THANKS: Final = (
    "Thank you!",
    "Thanks!",
    "Many thanks.",
    "Thank you.",
    "Thanks a lot!",
    "Thank you very much.",
)
_ALSO: Final = (0, 1, 4, 3, 0, 1)
"""Which sentence on what is shared goes with a meeting, by wording: none that says “we haven't met”."""


@dataclass(frozen=True, slots=True)
class Material:
    """What a note can be made of, mended for a sentence; empty where not known or in doubt."""

    judgement: Judgement
    number: int
    name: str
    signature: str
    place: Place
    when: str
    shared: str
    kind: str
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


_NO_PREFERENCES: Final = Preferences()


def write_note(
    judgement: Judgement,
    *,
    wording: int = 0,
    limit: int | None = None,
    today: datetime.date | None = None,
    preferences: Preferences = _NO_PREFERENCES,
) -> Note | None:
    """The text for the box, at most `limit` UTF-16 units; None with decline or where nothing fits.

    `wording` counts on through the wordings of the situation and begins again after the last;
    `today` is the date in the writer's calendar, for years gone by.
    """
    if judgement.verdict is Verdict.DECLINE:
        return None
    outgoing = judgement.direction is Direction.OUTGOING
    invitation = PREMIUM_LIMIT if preferences.has_premium else OUTGOING_LIMIT
    box = (invitation if outgoing else INCOMING_LIMIT) if limit is None else limit
    for number in range(wording, wording + WORDINGS):
        material = _material(judgement, number % WORDINGS, today)
        for text, size in _drafts(material, box):
            if utf16_length(text) <= size:
                return Note(text, box)
    return None


def _drafts(material: Material, box: int) -> Iterator[tuple[str, int]]:
    """The texts to try in turn, each with the length that it may have."""
    parts = list(Part)
    for dropped in range(_SOFT + 1):
        yield _compose(material, frozenset(parts[dropped:])), min(box, COMFORT)
    for dropped in range(_SOFT, len(parts) + 1):
        yield _compose(material, frozenset(parts[dropped:])), box


def _material(judgement: Judgement, number: int, today: datetime.date | None) -> Material:
    facts: Facts = judgement.facts
    company = company_of(facts.company)
    shared = shared_name(facts.shared, kind=facts.shared_kind, name=facts.name) or ""
    # A kind read off words that are no name is as doubtful as they are; one that was tapped stands alone.
    kind = "" if facts.shared and not shared and not _is_field(facts.shared) else facts.shared_kind or ""
    name, signature = first_name(facts.name), signature_of(facts.sender)
    is_mixed_up = bool(name) and name == signature
    return Material(
        judgement=judgement,
        number=number,
        name="" if is_mixed_up else name,
        signature="" if is_mixed_up else signature,
        place=place_of(facts.event, name=facts.name),
        when=when_of(facts.when, today=today) or when_of(time_within(facts.event), today=today),
        shared=shared,
        kind=kind,
        company=company,
        wish=wish_of(facts.goal, name=facts.name, company=company),
    )


_FIELD: Final = re.compile(r"(?:ing|ogy|ics|law|medicine|sales|finance|retail|education)$", re.IGNORECASE)


def _is_field(shared: str) -> bool:
    """Whether what is shared is a field of work (“nursing”): its name is of no use, its kind is sure."""
    return bool(_FIELD.search(shared.strip()))


def _compose(material: Material, kept: frozenset[Part]) -> str:
    """The note out of the parts that are kept."""
    row = _row(material)
    tie = _tie(material, row, kept)
    is_cheered = Part.CHEER in kept and material.kind == "school" and material.shared in tie
    cheer = cheer_of(material.shared) if is_cheered and not material.is_question else ""
    sentences = [tie, cheer, *_asking(material, row, tie, kept)]
    greeting = _greeting(material, row, kept)
    body = " ".join(sentence for sentence in sentences if sentence)
    if greeting.endswith("!"):
        body = capitalised(body)
    elif not body.startswith("I") or body.startswith(("It ", "Is ", "If ")):
        body = body[:1].lower() + body[1:]
    sign = f" -{material.signature}" if material.signature and Part.SIGNATURE in kept else ""
    return f"{greeting} {body}{sign}".strip()


def _greeting(material: Material, row: Wording, kept: frozenset[Part]) -> str:
    hello, mark = row.hello[:-1], row.hello[-1]
    if material.name and Part.NAME in kept:
        return f"{hello} {material.name}{mark}"
    return f"{hello} there{mark}" if hello == "Hi" and Part.NAME in kept else row.hello


def _row(material: Material) -> Wording:
    return _rows(material)[material.number]


def _rows(material: Material) -> tuple[Wording, ...]:
    """The wordings of the situation."""
    reasons, outgoing = material.judgement.reasons, material.is_outgoing
    if material.is_question:
        return wordings.LOOK
    if Reason.ALREADY_KNOW in reasons:
        return wordings.KNOWN_OUT if outgoing else wordings.KNOWN
    if Reason.MET_PROFESSIONALLY in reasons:
        if material.place.meeting is Meeting.SOBER:
            return wordings.SOBER_OUT if outgoing else wordings.SOBER
        return wordings.MET_OUT if outgoing else wordings.MET
    if Reason.SHARED_INVOLVEMENT in reasons:
        return wordings.SHARED_OUT if outgoing else wordings.SHARED
    return wordings.LOOK_OUT


def _tie(material: Material, row: Wording, kept: frozenset[Part]) -> str:
    """How the two know each other, as one sentence or two."""
    if material.is_question and Part.TIE not in kept:
        return ""
    lead = _lead(material, kept)
    shared = _shared(material, material.number, kept)
    values = {
        **_meeting(material, kept),
        "shared": shared,
        "Shared": capitalised(shared),
        "lead": lead,
        "Lead": capitalised(lead),
    }
    known = (wordings.KNOWN_FROM_OUT if material.is_outgoing else wordings.KNOWN_FROM)[material.number]
    origin = _origin(material, kept)
    tie = known.format(it=origin) if origin else row.tie.format(**values).strip()
    reasons = material.judgement.reasons
    both = {Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT} <= set(reasons)
    if both and Reason.ALREADY_KNOW not in reasons and not material.is_question and Part.SECOND in kept:
        return f"{tie} {_also(material, tie, kept)}".strip()
    return tie


def _meeting(material: Material, kept: frozenset[Part]) -> dict[str, str]:
    """“Meet you at the fair on Tuesday” in the forms that the wordings use."""
    place = material.place.phrase if Part.PLACE in kept else ""
    when = material.when if Part.WHEN in kept and material.when not in place else ""
    end = "".join(f" {part}" for part in (place, when) if part)
    talked = material.place.meeting is Meeting.TALKED and place
    verb, past = ("talk to", "talked") if talked else ("meet", "met")
    ing = verb.replace("talk", "talking").replace("meet", "meeting")
    return {
        "meet": f"{verb} you{end}",
        "meeting": f"{ing} you{end}",
        "met": f"{past}{end}",
        "have_met": f"{past}{end}" if end else "have met before",
    }


def _shared(material: Material, number: int, kept: frozenset[Part]) -> str:
    shared = material.shared if Part.SHARED in kept else ""
    return share_sentences(shared, kind=material.kind if Part.TIE in kept else "")[number]


def _also(material: Material, tie: str, kept: frozenset[Part]) -> str:
    """What is shared besides a meeting; nothing where it would only repeat the meeting."""
    if not material.shared or material.shared.removeprefix("the ").lower() in tie.lower():
        return ""
    sentence = capitalised(_shared(material, _ALSO[material.number], kept))
    return re.sub(r"^I (saw|noticed|see) ", r"I also \1 ", sentence)


def _origin(material: Material, kept: frozenset[Part]) -> str:
    """Where two who know each other know each other from: “Bosch”, “the hackathon”."""
    if material.is_question or Reason.ALREADY_KNOW not in material.judgement.reasons:
        return ""
    if Part.SHARED in kept and material.shared and material.kind != "profession":
        return "" if material.shared.startswith("the same ") else material.shared
    place = material.place.phrase
    is_met = Reason.MET_PROFESSIONALLY in material.judgement.reasons
    return place[3:] if is_met and place.startswith("at ") and Part.PLACE in kept else ""


_LEAD_ORDER: Final = (
    Lead.MUTUAL_CONNECTION,
    Lead.MET_SOCIALLY,
    Lead.OPPORTUNITY,
    Lead.COMMON_INTEREST,
    Lead.SAME_PLACE,
)


def _lead(material: Material, kept: frozenset[Part]) -> str:
    """What a look-first note may say of the strongest lead; nothing where there is a reason."""
    judgement = material.judgement
    if judgement.reasons and material.is_question:
        return ""
    lead = next((lead for lead in _LEAD_ORDER if lead in judgement.leads), None)
    if lead is None:
        return "" if material.is_question else wordings.NO_LEAD_OUT[material.number % 3]
    if lead is Lead.OPPORTUNITY and material.company and Part.PLACE in kept and not material.is_outgoing:
        return wordings.LEAD_AT_COMPANY.format(company=material.company)
    rows = (wordings.LEADS_OUT if material.is_outgoing else wordings.LEADS)[lead]
    return rows[material.number % len(rows)].format(
        place=_placed(material, kept),
        company=f" at {material.company}" if _is_company_new(material) and Part.PLACE in kept else "",
    )


def _is_company_new(material: Material) -> bool:
    """Whether the other's company is known and no other part of the note names it."""
    wish = material.wish.text if material.wish else ""
    told = f"{material.shared} {material.place.phrase} {wish}".lower()
    return bool(material.company) and material.company.removeprefix("the ").lower() not in told


def _placed(material: Material, kept: frozenset[Part]) -> str:
    """“ at the pub quiz”, to stand behind a word; empty where there is none or a clause."""
    phrase = material.place.phrase
    return f" {phrase}" if phrase and Part.PLACE in kept else ""


def _asking(material: Material, row: Wording, tie: str, kept: frozenset[Part]) -> list[str]:
    """The sentences after the tie: a check, or the wish and thanks, or a warm word and a question."""
    if material.is_question:
        return [_check(material, kept) or row.question]
    if material.wish and Part.GOAL in kept:
        return [_wish(material, material.wish, kept), _thanks(material, material.wish, tie, kept)]
    question = row.question if Part.QUESTION in kept else ""
    return [row.warm if Part.WARM in kept else "", _fitting_question(material, question)]


def _fitting_question(material: Material, question: str) -> str:
    """The easy question, made to fit what is shared, or about the other's company where it is known."""
    if question == wordings.SHARED[4].question and (not material.shared or material.kind == "profession"):
        return "How are things with you?"
    if question == wordings.SHARED[4].question and material.kind not in {
        "school",
        "employer",
        "organisation",
    }:
        return "How did you come to it?"
    if question and _is_company_new(material) and material.number % 2 == 0:
        return f"How are things at {material.company}?"
    return question


def _wish(material: Material, wish: Wish, kept: frozenset[Part]) -> str:
    text = SENTENCES[wish.form][material.number].format(wish.text)
    return text if Part.TAIL in kept else re.split(r"(?<=\.) (?=[A-Z])", text)[0]


def _thanks(material: Material, wish: Wish, tie: str, kept: frozenset[Part]) -> str:
    is_thanked = "thank" in tie.lower() or wish.form in {Form.TOUCH, Form.THANK}
    return "" if is_thanked or Part.THANKS not in kept else _THANKS[material.number]


def _check(material: Material, kept: frozenset[Part]) -> str:
    """A question that only somebody with the claimed tie can answer; empty without such a tie."""
    reasons = material.judgement.reasons
    if Reason.ALREADY_KNOW in reasons:
        rows: tuple[str, ...] = wordings.CHECKS_KNOWN
    elif Reason.SHARED_INVOLVEMENT in reasons:
        is_named = material.shared and Part.SHARED in kept and not material.shared.startswith("the same ")
        sort = sort_of(material.shared, kind=material.kind)
        rows = wordings.CHECKS_SHARED.get(sort, wordings.CHECKS_SHARED[""])
        rows = rows if is_named else wordings.CHECKS_VAGUE
    elif Reason.MET_PROFESSIONALLY in reasons:
        rows = wordings.CHECKS_MET
    else:
        return ""
    one = indefinite(one_of(material.shared)) if material.kind == "profession" and material.shared else ""
    row = rows[material.number % len(rows)]
    return row.format(place=_placed(material, kept), it=material.shared, a_one=one)
