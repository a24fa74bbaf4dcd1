"""Fills in what is a person's own, such as their school, where a dialog leaves it unsaid."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from dialogs.model import SKIP, Choice, Judgement, Message, Preferences, Question, Reply, Turn
from dialogs.policy import is_named
from dialogs.tokens import spoken
from dialogs.wording import choices_for

_SMALL: Final = frozenset("a an the my our same also as me i us we did both went to of from at in".split())
_PLAIN: Final = {
    "school": frozenset("school college uni university alma mater campus".split()),
    "employer": frozenset("employer company firm work workplace office corporation business job".split()),
}
"""The words that say no more than that a school, or an employer, is the same."""

_LOWER: Final = frozenset("high secondary middle elementary primary grammar grade prep".split())
"""What tells a school before university: to "the same college" none of these is meant."""


def with_own(judgement: Judgement, preferences: Preferences) -> Judgement:
    """The judgement with what is the person's own where they did not say it: how they sign, their one school.

    A school or employer is filled in only where one alone can be meant.
    """
    facts = judgement.facts
    if facts.sender is None and preferences.sender is not None:
        facts = replace(facts, sender=preferences.sender)
    meant = _meant(judgement, preferences)
    if len(meant) == 1 and _is_plain(facts.shared, facts.shared_kind):
        facts = replace(facts, shared=next(iter(meant.values())))
    return judgement if facts is judgement.facts else replace(judgement, facts=facts)


def own_choices(question: Question, judgement: Judgement, preferences: Preferences) -> tuple[Choice, ...]:
    """The person's own schools or employers as ready answers to which one it is: `school-0`, `employer-1`."""
    if question is not Question.SHARED:
        return ()
    meant = _meant(judgement, preferences)
    kind = judgement.facts.shared_kind
    return tuple(Choice(question.value, f"{kind}-{number}", name) for number, name in meant.items())


def offered_choices(question: Question, judgement: Judgement, preferences: Preferences) -> tuple[Choice, ...]:
    """Every ready answer under a question: the person's own before those that anybody gets."""
    return own_choices(question, judgement, preferences) + choices_for(question, judgement)


def offering_own(turn: Turn, preferences: Preferences) -> Turn:
    """The turn with the person's own before the other ready answers, wherever it asks which one it is."""
    own = own_choices(Question.SHARED, turn.judgement, preferences)
    if not own:
        return turn
    messages = tuple(
        replace(one, choices=own + one.choices) if _asks_which(one) else one for one in turn.reply.messages
    )
    return replace(turn, reply=Reply(messages))


def _asks_which(message: Message) -> bool:
    return any(one.question == Question.SHARED and one.id == SKIP for one in message.choices)


def _meant(judgement: Judgement, preferences: Preferences) -> dict[int, str]:
    """The own schools or employers that can be meant by what is shared, by their number in the list."""
    facts = judgement.facts
    if facts.shared_kind not in _PLAIN or is_named(facts.shared):
        return {}
    listed = preferences.schools if facts.shared_kind == "school" else preferences.employers
    said = set(spoken(facts.shared or "").split())
    if facts.shared_kind == "employer" or said <= _SMALL | {"school"}:
        return dict(enumerate(listed))
    is_lower = not said.isdisjoint(_LOWER)
    return {
        number: name
        for number, name in enumerate(listed)
        if is_lower is not _LOWER.isdisjoint(spoken(name).split())
    }


def _is_plain(shared: str | None, kind: str | None) -> bool:
    """Whether what is shared was told in words that fit any school or employer."""
    return set(spoken(shared or "").split()) <= _SMALL | _PLAIN[kind or ""]
