"""Words what to look at, for exactly the case that was told: a checklist of questions to the profile."""

from __future__ import annotations

from typing import Final

from dialogs.model import Direction, Facts, Judgement, Lead, Reason, WarningSign

MOST_LOOKS: Final = 4
"""The most things to look at in one reply: a phone's screen, and a person's patience."""

LONGEST_NAME: Final = 60
"""Characters of a school's or a company's name that are said back."""

_BY_LEAD: Final = {
    Direction.INCOMING: {
        Lead.MUTUAL_CONNECTION: "Open the people you have in common, and ask one how they know each other.",
        Lead.COMMON_INTEREST: "Read the jobs and the last posts: is it your field, or only the same words?",
        Lead.OPPORTUNITY: "Does the job history fit the offer, and does the company's own site have it?",
        Lead.MET_SOCIALLY: "See what they do. Is there any work that you'd want to talk about?",
        Lead.SAME_PLACE: "Look for more than the place: is there a school, an employer or a group?",
    },
    Direction.OUTGOING: {
        Lead.MUTUAL_CONNECTION: "Ask somebody you both know to introduce you: there is no better link.",
        Lead.COMMON_INTEREST: "Look on the profile for an event, a course or a group that you both know.",
        Lead.OPPORTUNITY: "Look on the profile for a school, a past employer or an event in common.",
        Lead.MET_SOCIALLY: "See what they do. Is there any work that you'd want to talk about?",
        Lead.SAME_PLACE: "Look for more than the place: is there a school, an employer or a group?",
    },
}

_BY_WARNING: Final = {
    WarningSign.SALES_PITCH: ("Read the headline and the last few posts: is all of it for sale?",),
    WarningSign.SCAM: ("Look for a real job history. Send no money, papers or bank details.",),
    WarningSign.FAKE_PROFILE: (
        "Search for the photo: does it belong to somebody else?",
        "When was the profile made, and how many people are connected to it?",
        "Do the jobs and dates add up?",
    ),
    WarningSign.UNPROFESSIONAL: (
        "Look for anything about work in the message. If there is nothing, leave it.",
    ),
}

_BY_REASON: Final = {
    Reason.ALREADY_KNOW: "Ask over a channel that you trust: is this account really theirs?",
    Reason.MET_PROFESSIONALLY: "Does the profile name the work that you met through?",
    Reason.SHARED_INVOLVEMENT: "Is what you share on the profile, and do the years add up?",
}


def looks_of(judgement: Judgement) -> list[str]:
    """What to look at, the most telling first, at most `MOST_LOOKS`."""
    if not judgement.warnings:
        return [_look_at_lead(lead, judgement) for lead in judgement.leads][:MOST_LOOKS]
    looks = [look for sign in judgement.warnings for look in _BY_WARNING[sign]]
    looks += [_look_at_reason(reason, judgement.facts) for reason in judgement.reasons]
    return looks[:MOST_LOOKS]


def _look_at_lead(lead: Lead, judgement: Judgement) -> str:
    company = _name(judgement.facts.company)
    if lead is Lead.OPPORTUNITY and company and judgement.direction is Direction.INCOMING:
        return f"Does the company page of {company} list this person, or the job?"
    return _BY_LEAD[judgement.direction][lead]


def _look_at_reason(reason: Reason, facts: Facts) -> str:
    shared = _name(facts.shared)
    if reason is Reason.SHARED_INVOLVEMENT and shared and facts.shared_kind != "profession":
        return f"Is {shared} on the profile, and do the years add up?"
    return _BY_REASON[reason]


def _name(said: str | None) -> str:
    """A name that can stand in a sentence; empty where it is only described ("my college") or too long."""
    name = " ".join((said or "").split())
    return name if len(name) <= LONGEST_NAME and any(map(str.isupper, name)) else ""
