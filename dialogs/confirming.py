"""Asks a question that decides as "I read …, right?", where its answer is half known already."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dialogs.model import (
    DECIDING,
    NOTHING,
    SKIP,
    Judgement,
    Lead,
    Message,
    Question,
    Reason,
    Signal,
    WarningSign,
)
from dialogs.wording import choices_for, confirm_choices, confirm_line, question_line

_SIGNALS: Final[dict[Question, frozenset[Signal]]] = {
    Question.HOW: frozenset({Reason.MET_PROFESSIONALLY, Reason.ALREADY_KNOW}),
    Question.SHARE: frozenset({Reason.SHARED_INVOLVEMENT}),
    Question.LINK: frozenset(Lead),
    Question.ODD: frozenset(WarningSign),
}
"""The signals that each question asks about."""

_CHOICES: Final = {Reason.MET_PROFESSIONALLY: "met", Reason.ALREADY_KNOW: "know"}


def question_message(question: Question, judgement: Judgement) -> Message:
    """A question with its choices; one that only wants a "yes" says what was understood."""
    choices = choices_for(question, judgement)
    if not affirmed_choices(question, judgement):
        return Message((question_line(question, judgement),), choices=choices)
    skip = tuple(one for one in choices if one.id == SKIP)
    confirm = confirm_line(_asked_about(question, judgement))
    return Message((confirm,), choices=(*confirm_choices(), *skip))


def which_message(question: Question, judgement: Judgement) -> Message:
    """A question that decides, after a "yes" alone: yes to what?"""
    asked = Question.SHARED if question is Question.SHARE else question
    return Message((question_line(asked, judgement),), choices=choices_for(question, judgement))


def affirmed_choices(question: Question, judgement: Judgement) -> tuple[str, ...]:
    """The choices under a question that decides that a "yes" means; none where no words speak for one."""
    if question not in DECIDING or _SIGNALS[question].isdisjoint(judgement.evidence):
        return ()
    asked = _asked_about(question, judgement)
    if Reason.SHARED_INVOLVEMENT in asked.reasons:
        return (asked.facts.shared_kind,) if asked.facts.shared_kind else ()
    return (*(_CHOICES[reason] for reason in asked.reasons), *asked.leads, *asked.warnings)


def denied_choice(question: Question) -> str:
    """The choice under a question that decides that a "no" means."""
    return "stranger" if question is Question.HOW else NOTHING


def _asked_about(question: Question, judgement: Judgement) -> Judgement:
    """The judgement with those signals only that a question asks about."""
    signals = _SIGNALS[question]
    return replace(
        judgement,
        reasons=tuple(one for one in judgement.reasons if one in signals),
        leads=tuple(one for one in judgement.leads if one in signals),
        warnings=tuple(one for one in judgement.warnings if one in signals),
    )
