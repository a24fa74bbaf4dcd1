"""Words the verdict: what it is, why, what to look at, and what would change it.

The invitation is judged, never the person; and every reason is given in the person's own words.
"""

from __future__ import annotations

from typing import Final

from dialogs.model import Direction, Judgement, Lead, Line, Reason, Style, Verdict, WarningSign
from dialogs.wording.looks import looks_of
from dialogs.wording.terms import SHARED_KINDS, with_words

UNSURE: Final = 0.5
"""Below this confidence a decline without any sign says that it may rest on too little."""

_TITLES: Final = {
    (Direction.INCOMING, Verdict.ACCEPT): "✅ Accept.",
    (Direction.INCOMING, Verdict.LOOK_FIRST): "👀 Look first.",
    (Direction.INCOMING, Verdict.DECLINE): "🚫 Decline.",
    (Direction.OUTGOING, Verdict.ACCEPT): "✅ Send it, with a note.",
    (Direction.OUTGOING, Verdict.LOOK_FIRST): "👀 Find a link first.",
    (Direction.OUTGOING, Verdict.DECLINE): "🚫 Don't send it.",
}

_LEADS: Final = {
    Lead.MUTUAL_CONNECTION: "You have people in common",
    Lead.COMMON_INTEREST: "You are in the same field or like the same things",
    Lead.OPPORTUNITY: "There may be an opportunity in it",
    Lead.MET_SOCIALLY: "You met, but not through work",
    Lead.SAME_PLACE: "You are from the same place",
}

_WARNINGS: Final = {
    WarningSign.SALES_PITCH: "It sounds like a sales pitch",
    WarningSign.SCAM: "It has the signs of a scam",
    WarningSign.FAKE_PROFILE: "The profile may not be real",
    WarningSign.UNPROFESSIONAL: "The approach isn't professional",
}

_STRONG: Final = frozenset({WarningSign.SCAM, WarningSign.UNPROFESSIONAL, WarningSign.FAKE_PROFILE})
"""The signs worth a report; a sales pitch is a nuisance, and ignoring it is enough."""

_NEXT: Final = {
    Direction.INCOMING: "Next, on LinkedIn: tap Accept, then write how you know each other.",
    Direction.OUTGOING: "Next, on LinkedIn: tap Connect, then Add a note, and say how you know each other.",
}

_MIND: Final = {
    Verdict.ACCEPT: "a sales pitch, or a profile that looks empty.",
    Verdict.LOOK_FIRST: "having met at work or an event, or a school, employer or group you both know.",
    Verdict.DECLINE: "having met at work or an event, or something you both were part of.",
}


def verdict_lines(judgement: Judgement) -> tuple[Line, ...]:
    """The verdict first, then the reason in the person's words, what to do, what would change it."""
    title = Line(Style.VERDICT, _TITLES[judgement.direction, judgement.verdict])
    texts = {
        Verdict.ACCEPT: _accept_texts,
        Verdict.LOOK_FIRST: _look_texts,
        Verdict.DECLINE: _decline_texts,
    }[judgement.verdict](judgement)
    aside = Line(Style.ASIDE, f"Would change my mind: {_change(judgement)}")
    return (title, *(Line(Style.TEXT, text) for text in texts), aside)


def _change(judgement: Judgement) -> str:
    if judgement.verdict is Verdict.LOOK_FIRST and judgement.reasons and judgement.warnings:
        return "finding that the odd part has an honest explanation."
    if judgement.verdict is Verdict.DECLINE and judgement.warnings and judgement.leads:
        return "a real reason to connect, such as having met at work, and a profile that holds up."
    return _MIND[judgement.verdict]


def _accept_texts(judgement: Judgement) -> list[str]:
    return [_reason_text(judgement), _NEXT[judgement.direction]]


def _reason_text(judgement: Judgement) -> str:
    """The reasons that hold, quoted, and which of the two they are."""
    met, shared, known = (
        reason in judgement.reasons
        for reason in (Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT, Reason.ALREADY_KNOW)
    )
    ties = []
    if known:
        ties.append(with_words("You know each other", judgement, Reason.ALREADY_KNOW))
    if met:
        ties.append(with_words("You met in a professional setting", judgement, Reason.MET_PROFESSIONALLY))
    if shared:
        kind = SHARED_KINDS.get(judgement.facts.shared_kind or "", "something")
        what = f"You share {kind}"
        ties.append(with_words(what, judgement, Reason.SHARED_INVOLVEMENT))
    text = _joined(ties)
    if known:
        return f"{text} Then you hardly need a reason." if judgement.verdict is Verdict.ACCEPT else text
    if met and shared:
        return f"{text} Those are both of the two good reasons."
    if met:
        return f"{text} That is reason one of two: it keeps a brief meeting alive."
    return f"{text} That is reason two of two: a similar involvement, past or present."


def _without_repeats(ties: list[str]) -> list[str]:
    """The ties, each quotation only where it stands first."""
    kept: list[str] = []
    for tie in ties:
        head, _, quote = tie.partition(": ")
        repeated = quote and any(quote in earlier for earlier in kept)
        kept.append(head if repeated else tie)
    return kept


def _joined(parts: list[str]) -> str:
    """The parts as sentences; a sentence that claims little where there are none."""
    return ". ".join(_without_repeats(parts)) + "." if parts else "There may be a tie between you."


def _warning_text(judgement: Judgement) -> str:
    """The warning signs, each with the words that gave it away."""
    signs = [with_words(_WARNINGS[sign], judgement, sign) for sign in judgement.warnings]
    return _joined(signs)


def _lead_text(judgement: Judgement) -> str:
    leads = [with_words(_LEADS[lead], judgement, lead) for lead in judgement.leads]
    return _joined(leads)


def _look_texts(judgement: Judgement) -> list[str]:
    if judgement.warnings:
        why = [_reason_text(judgement), f"One thing to check first. {_warning_text(judgement)}"]
    else:
        why = [f"{_lead_text(judgement)} Worth a look, but not enough alone."]
    looks = [f"• {look}" for look in looks_of(judgement)]
    if judgement.direction is Direction.OUTGOING:
        return [*why, *looks]
    return [*why, *looks, "Open the profile from the invitation: looking and asking accept nothing."]


def _decline_texts(judgement: Judgement) -> list[str]:
    outgoing = judgement.direction is Direction.OUTGOING
    if not judgement.warnings and not judgement.leads:
        return _bare_decline_texts(judgement)
    texts = []
    if judgement.leads:
        texts.append(f"{_lead_text(judgement)} That is a weak tie only.")
    texts.append(_warning_text(judgement) if judgement.warnings else "That is too little to go on.")
    if not judgement.leads:
        texts.append("And I heard no tie between you: no meeting, nothing you both were part of.")
    if outgoing:
        return [*texts, "So there is no note to send this time."]
    texts.append("You needn't answer: tap Ignore. The inviter is not told.")
    if _STRONG & set(judgement.warnings):
        texts.append("If LinkedIn offers it, report the invitation or say that you don't know this person.")
    return texts


def _bare_decline_texts(judgement: Judgement) -> list[str]:
    outgoing = judgement.direction is Direction.OUTGOING
    help_me = "If there is something I haven't heard, tell me: where you met, or what you both were part of."
    if judgement.confidence < UNSURE:
        first = "I haven't heard of a tie between you yet, so for now I'd leave it."
    else:
        first = "I heard no tie between you: no meeting, nothing you both were part of."
    if outgoing:
        return [first, help_me]
    return [f"{first} You needn't answer: tap Ignore. The inviter is not told.", help_me]
