"""Plays a person who taps the truth: how often the verdict is right then, and after how many questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.batch import Case
from dialogs import DECIDING, NOTHING, Question, Reason, Said, State, Tapped, respond
from evaluation.figures import Labels


@dataclass(frozen=True, slots=True)
class Cooperated:
    """What came of one case: whether the verdict is right, and how many deciding questions it took."""

    is_right: bool
    asked: int


def cooperate(case: Case, gold: Labels, *, today: date) -> Cooperated:
    """The outcome when the person types their first messages and then taps what the labels say."""
    state = State(direction=case.direction)
    asked = 0
    for text in case.say:
        turn = respond(state, Said(text), today=today)
        state = turn.state
    while state.pending in DECIDING:
        question = state.pending
        asked += 1
        turn = respond(state, Tapped(question, true_choice(question, gold)), today=today)
        state = turn.state
    return Cooperated(turn.judgement.verdict == gold.verdict, asked)


def true_choice(question: Question, gold: Labels) -> str:
    """The choice under a deciding question that the labels say is true."""
    if question is Question.HOW:
        if Reason.MET_PROFESSIONALLY in gold.reasons:
            return "met"
        return "know" if Reason.ALREADY_KNOW in gold.reasons else "stranger"
    if question is Question.SHARE:
        shared = Reason.SHARED_INVOLVEMENT in gold.reasons
        return gold.facts.get("shared_kind", "school") if shared else NOTHING
    signals = gold.leads if question is Question.LINK else gold.warnings
    return min(signals, default=NOTHING)


def cooperation_lines(played: Iterable[Cooperated]) -> list[str]:
    """The figures of all cases played, a line each."""
    outcomes = list(played)
    if not outcomes:
        return []
    unasked = [one for one in outcomes if not one.asked]
    figures = {
        "tapping_right": sum(one.is_right for one in outcomes) / len(outcomes),
        "tapping_questions": sum(one.asked for one in outcomes) / len(outcomes),
        "asked_nothing": len(unasked) / len(outcomes),
        "right_unasked": sum(one.is_right for one in unasked) / len(unasked) if unasked else 0.0,
    }
    return [f"{name:28} {value:.4f}" for name, value in figures.items()]
