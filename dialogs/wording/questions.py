"""Words the questions and the ready answers under them."""

from __future__ import annotations

from typing import Final

from dialogs.model import NOTHING, SKIP, Choice, Direction, Judgement, Line, Question, Style

WISHES: Final[dict[str, str]] = {
    "touch": "keep in touch",
    "advice": "ask for some advice",
    "chat": "a short chat",
    "openings": "ask about openings",
}
"""The usual wishes under the goal question: choice id to what it means as the `goal` fact."""

_LABELS: Final[dict[Question, dict[str, str]]] = {
    Question.HOW: {
        "met": "Met at work or event",
        "know": "I know them well",
        "stranger": "I don't know them",
    },
    Question.SHARE: {
        "school": "A school",
        "employer": "An employer",
        "organisation": "A group or club",
        "program": "A course or program",
        "profession": "A profession",
        NOTHING: "None of these",
    },
    Question.LINK: {
        "mutual_connection": "People in common",
        "common_interest": "Same field or topic",
        "opportunity": "A job or business",
        "met_socially": "Met privately",
        "same_place": "Same place",
        NOTHING: "None of these",
    },
    Question.ODD: {
        "sales_pitch": "They sell something",
        "scam": "Money or a scam",
        "fake_profile": "Profile looks fake",
        "unprofessional": "Flirting or pushing",
        NOTHING: "Nothing odd",
    },
    Question.EVENT: {},
    Question.SHARED: {},
    Question.NAME: {},
    Question.GOAL: {
        "touch": "Keep in touch",
        "advice": "Some advice",
        "chat": "A short chat",
        "openings": "Ask about openings",
        NOTHING: "Nothing for now",
    },
    Question.SENDER: {},
}

_WHICH: Final[dict[str, str]] = {
    "school": "Which school is it?",
    "employer": "Which employer is it?",
    "organisation": "Which group or organisation is it?",
    "program": "Which course or program is it?",
    "profession": "Which profession is it?",
}


def question_line(question: Question, judgement: Judgement) -> Line:
    """The question as asked: with the other's name where it is known, else with “they”."""
    name = judgement.facts.sure_name
    them = name or "them"
    outgoing = judgement.direction is Direction.OUTGOING
    texts = {
        Question.HOW: f"How do you know {name or 'this person'}?",
        Question.SHARE: f"What do you and {name or 'this person'} share, now or in the past?",
        Question.LINK: "Is there any other link between you two?",
        Question.ODD: (
            "Is anything odd about the profile?"
            if outgoing
            else "Is anything odd about the invitation or the profile?"
        ),
        Question.EVENT: f"Where did you meet {them}?",
        Question.SHARED: _WHICH.get(judgement.facts.shared_kind or "", "What is it that you share?"),
        Question.NAME: "What is their first name?",
        Question.GOAL: f"What would you like from {them}? I'll put it into the message.",
        Question.SENDER: "How do you sign? A first name is enough.",
    }
    return Line(Style.QUESTION, texts[question])


def choices_for(question: Question, judgement: Judgement) -> tuple[Choice, ...]:  # noqa: ARG001 - a choice may come to depend on what is known
    """The ready answers under a question, “Skip” last; labels have 20 characters or fewer."""
    labels = {**_LABELS[question], SKIP: "Skip"}
    return tuple(Choice(question.value, choice, label) for choice, label in labels.items())
