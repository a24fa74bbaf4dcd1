"""Puts the parts of a note together and shortens it, part by part, until it fits its box."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from typing import Final

from dialogs.english import capitalised, indefinite
from dialogs.model import (
    Direction,
    Judgement,
    Lead,
    Manner,
    Note,
    Preferences,
    Reason,
    Verdict,
    WarningSign,
    utf16_length,
)
from dialogs.note import wordings
from dialogs.note.cheering import cheer_of
from dialogs.note.manners import formal
from dialogs.note.material import Material, material_of
from dialogs.note.places import Meeting
from dialogs.note.questions import question_about
from dialogs.note.requests import SENTENCES, Form
from dialogs.note.shares import is_for_pupils, is_origin, one_of, share_sentences, sort_of
from dialogs.note.ties import is_of_a_place
from dialogs.note.wishes import Wish
from dialogs.note.wordings import Wording

INCOMING_LIMIT: Final = 600
"""A message after accepting is an ordinary message; longer ones are not read."""
OUTGOING_LIMIT: Final = 200
"""The size of a note with an invitation on a free account."""
PREMIUM_LIMIT: Final = 300
"""The size of a note with an invitation on a Premium account."""
COMFORT: Final = 280
"""Above this length the parts that only warm a note are left out."""
WORDINGS: Final = 6
"""The number of wordings of each situation."""


class Part(StrEnum):
    """What a note can do without, in the order in which it is dropped."""

    WARM = "warm"
    QUESTION = "question"
    CHEER = "cheer"
    OVERLAP = "overlap"
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


_BRIEF: Final = frozenset({Part.WARM, Part.QUESTION, Part.CHEER, Part.OVERLAP, Part.TAIL})
"""What a brief note does without from the start."""


def write_note(
    judgement: Judgement,
    *,
    wording: int = 0,
    limit: int | None = None,
    today: datetime.date | None = None,
    preferences: Preferences = Preferences(),  # noqa: B008 -- it is frozen, so that one will do for all
) -> Note | None:
    """The text for the box, at most `limit` UTF-16 units; None with decline or where nothing fits.

    `wording` counts on through the wordings of the situation and begins again after the last;
    `today` is the date in the writer's calendar, for days and years gone by; `preferences` say how the
    note sounds, who signs it and how large its box is where there is no `limit`.
    """
    if judgement.verdict is Verdict.DECLINE:
        return None
    box = _box(judgement.direction, preferences) if limit is None else limit
    material = material_of(judgement, today=today, preferences=preferences)
    for number in range(wording, wording + WORDINGS):
        for text, size in _drafts(replace(material, number=number % WORDINGS), box):
            if utf16_length(text) <= size:
                return Note(text, box)
    return None


def _box(direction: Direction, preferences: Preferences) -> int:
    if direction is Direction.INCOMING:
        return INCOMING_LIMIT
    return PREMIUM_LIMIT if preferences.has_premium else OUTGOING_LIMIT


def _drafts(material: Material, box: int) -> Iterator[tuple[str, int]]:
    """The texts to try in turn, each with the length that it may have."""
    parts = list(Part)
    spared = _BRIEF if material.manner is Manner.BRIEF else frozenset()
    for dropped in range(_SOFT + 1):
        yield _compose(material, frozenset(parts[dropped:]) - spared), min(box, COMFORT)
    for dropped in range(_SOFT, len(parts) + 1):
        yield _compose(material, frozenset(parts[dropped:]) - spared), box


def _compose(material: Material, kept: frozenset[Part]) -> str:
    """The note out of the parts that are kept."""
    row = _row(material)
    tie = _tie(material, row, kept)
    greeting = _greeting(material, row, kept)
    said = " ".join(sentence for sentence in _asking(material, row, tie, kept) if sentence)
    if material.manner is Manner.FORMAL:
        tie, said = formal(tie), formal(said)
    else:
        tie = re.sub(r"\b([Ww])e have met\b", r"\1e've met", tie)
    cheer = _cheer(material, tie, kept)
    tie = tie.replace("!", ".") if "!" in greeting + cheer else tie
    said = _calmed(said, is_loud="!" in greeting + tie + cheer)
    body = " ".join(part for part in (tie, cheer, said) if part)
    if greeting.endswith("!"):
        body = capitalised(body)
    elif not body.startswith("I") or body.startswith(("It ", "Is ", "If ")):
        body = body[:1].lower() + body[1:]
    return f"{greeting} {body}{_sign(material, kept)}".strip()


def _calmed(said: str, *, is_loud: bool) -> str:
    """The sentences with one exclamation mark at most, and none after another: two shout."""
    first, mark, rest = said.partition("!")
    rest = rest.replace("!", ".")
    return f"{first}.{rest}" if is_loud and mark else f"{first}{mark}{rest}"


def _sign(material: Material, kept: frozenset[Part]) -> str:
    if not material.signature or Part.SIGNATURE not in kept:
        return ""
    regards = " Kind regards, " if material.manner is Manner.FORMAL else " -"
    return regards + material.signature


def _cheer(material: Material, tie: str, kept: frozenset[Part]) -> str:
    """The cheer of the school that the tie names; none in a question, in a formal or in a brief note."""
    is_fit = material.has_cheers and material.manner is Manner.FRIENDLY and not material.is_question
    if not is_fit or Part.CHEER not in kept or material.kind != "school" or material.shared not in tie:
        return ""
    return cheer_of(material.shared)


def _greeting(material: Material, row: Wording, kept: frozenset[Part]) -> str:
    hello, mark = row.hello[:-1], row.hello[-1]
    is_named = bool(material.name) and Part.NAME in kept
    if material.manner is Manner.FORMAL:
        hello, mark = "Dear" if is_named else "Hello", ","
    if is_named:
        return f"{hello} {material.name}{mark}"
    return f"{hello} there{mark}" if hello == "Hi" and Part.NAME in kept else f"{hello}{mark}"


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
    tie = _known(material, kept) or row.tie.format(**values).strip()
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
    talked = material.place.meeting is Meeting.TALKED
    verb, past = ("talk to", "talked") if talked else ("meet", "met")
    ing = verb.replace("talk", "talking").replace("meet", "meeting")
    return {
        "meet": f"{verb} you{end}",
        "meeting": f"{ing} you{end}",
        "met": f"{past}{end}",
        "have_met": f"{past}{end}" if end else f"have {past} before",
    }


def _shared(material: Material, number: int, kept: frozenset[Part]) -> str:
    shared = material.shared if Part.SHARED in kept else ""
    kind = material.kind if Part.TIE in kept else ""
    sentence = share_sentences(shared, kind=kind, is_now=material.overlap.is_now)[number]
    is_there = bool(kind) and kind != "profession" and Part.OVERLAP in kept
    since = material.overlap.sentence if is_there and not material.is_question else ""
    since = since.replace("I was there", "I did it") if kind == "program" else since
    return f"{sentence} {since}".strip()


def _also(material: Material, tie: str, kept: frozenset[Part]) -> str:
    """What is shared besides a meeting; nothing where it would only repeat the meeting."""
    if not material.shared or material.shared.removeprefix("the ").lower() in tie.lower():
        return ""
    sentence = capitalised(_shared(material, _ALSO[material.number], kept))
    return re.sub(r"^I (saw|noticed|see) ", r"I also \1 ", sentence)


def _known(material: Material, kept: frozenset[Part]) -> str:
    """What to say to somebody known, by what they are to one another or by where from; empty without."""
    if material.is_question or Reason.ALREADY_KNOW not in material.judgement.reasons:
        return ""
    origin = _origin(material, kept)
    if material.tie and Part.TIE in kept:
        is_placed = origin and is_of_a_place(material.tie) and " of " not in material.tie
        rows = wordings.KNOWN_AS_OUT if material.is_outgoing else wordings.KNOWN_AS
        return rows[material.number].format(it=f"{material.tie} from {origin}" if is_placed else material.tie)
    rows = wordings.KNOWN_FROM_OUT if material.is_outgoing else wordings.KNOWN_FROM
    return rows[material.number].format(it=origin) if origin else ""


def _origin(material: Material, kept: frozenset[Part]) -> str:
    """Where two who know each other know each other from: “Bosch”, “the hackathon”."""
    shared, place = material.shared, material.place
    if Part.SHARED in kept and shared:
        return shared if is_origin(shared, kind=material.kind) else ""
    is_met = Reason.MET_PROFESSIONALLY in material.judgement.reasons
    is_event = is_met and place.phrase.startswith("at the ") and place.is_gathering
    return place.phrase.removeprefix("at ") if is_event and Part.PLACE in kept else ""


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
    if _is_put_off(material):
        return wordings.LATER[material.number // 2]
    if judgement.reasons and material.is_question:
        return ""
    lead = next((lead for lead in _LEAD_ORDER if lead in judgement.leads), None)
    if lead is None:
        return "" if material.is_question else wordings.NO_LEAD_OUT[material.number % 3]
    if lead is Lead.OPPORTUNITY and material.company and Part.PLACE in kept and not material.is_outgoing:
        return wordings.LEAD_AT_COMPANY.format(company=material.company)
    rows = (wordings.LEADS_OUT if material.is_outgoing else wordings.LEADS)[lead]
    return rows[material.number % len(rows)].format(
        have_met=_meeting(material, kept)["have_met"].replace("talked", "met"),
        company=_at_company(material) if Part.PLACE in kept else "",
    )


def _is_put_off(material: Material) -> bool:
    """Whether somebody who sells is told “not for now”: in every second wording of a question."""
    is_pitched = WarningSign.SALES_PITCH in material.judgement.warnings
    return material.is_question and is_pitched and material.number % 2 == 1


def _at_company(material: Material) -> str:
    """“ at Spotify”, where no other part of the note names the other's company."""
    wish = material.wish.text if material.wish else ""
    told = f"{material.shared} {material.place.phrase} {wish}".lower()
    company = material.company
    return f" at {company}" if company and company.removeprefix("the ").lower() not in told else ""


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
    warm = row.warm if Part.WARM in kept else ""
    return [warm, _question(material) if Part.QUESTION in kept and not material.is_outgoing else ""]


def _question(material: Material) -> str:
    """The easy question that fits how the two know each other."""
    reasons = material.judgement.reasons
    if Reason.ALREADY_KNOW in reasons:
        sort = "known"
    elif Reason.MET_PROFESSIONALLY in reasons:
        sort = _sort_of_meeting(material)
    else:
        named = "" if material.shared.startswith("the same ") else material.shared
        sort = sort_of(named, kind=material.kind)
        if sort == "school" and is_for_pupils(named) and not material.overlap.is_now:
            sort = "pupils"
    return question_about(sort, material.number, is_now=material.overlap.is_now)


def _sort_of_meeting(material: Material) -> str:
    if material.is_long_ago:
        return "distant"
    is_gathering = material.place.is_gathering and material.is_fresh and material.place.meeting is Meeting.MET
    return "gathering" if is_gathering else "met"


def _wish(material: Material, wish: Wish, kept: frozenset[Part]) -> str:
    text = SENTENCES[wish.form][material.number].format(wish.text)
    return text if Part.TAIL in kept else re.split(r"(?<=\.) (?=[A-Z])", text)[0]


def _thanks(material: Material, wish: Wish, tie: str, kept: frozenset[Part]) -> str:
    is_thanked = "thank" in tie.lower() or wish.form in {Form.TOUCH, Form.THANK}
    return "" if is_thanked or Part.THANKS not in kept else _THANKS[material.number]


def _check(material: Material, kept: frozenset[Part]) -> str:
    """A question that only somebody with the claimed tie can answer; empty without such a tie."""
    reasons = material.judgement.reasons
    if _is_put_off(material):
        return ""
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
