"""What of a dialog may be seen by others: the verdict and the note, without anybody's name."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from dialogs.facts.lexicon import FIRST_NAMES, ORDINARY
from dialogs.intents import is_about_someone
from dialogs.model import Facts, Judgement, Message, Signal, State
from dialogs.policy import next_deciding
from dialogs.replies import Box, note_of, understood_of
from dialogs.tokens import spoken
from dialogs.wording import note_intro, unsure_lines, verdict_lines


def shared_messages(state: State, *, today: date | None = None) -> tuple[Message, ...]:
    """The verdict and, where there is one, the note; nothing where no invitation was told of.

    The name of whoever invites is in neither, and words that name somebody else are not quoted.
    """
    if not any(one.choice or is_about_someone(one.text) for one in state.heard):
        return ()
    understood = understood_of(state)
    judgement = _unnamed(understood.judgement)
    unsure = unsure_lines() if next_deciding(understood.odds, state.asked) else ()
    verdict = Message((*verdict_lines(judgement), *unsure))
    note = note_of(state, judgement, Box(today, None))
    return (verdict,) if note is None else (verdict, Message((note_intro(judgement),), note))


def _unnamed(judgement: Judgement) -> Judgement:
    """The judgement without the name, and without what else it is a part of."""
    words = map(re.escape, _words(judgement.facts.name))
    name = re.compile("|".join(rf"\b{word}\b" for word in words) or "(?!)", re.IGNORECASE)
    told = judgement.facts.to_dict().items()
    facts = Facts(**{fact: said for fact, said in told if fact != "name" and not name.search(said)})
    evidence: dict[Signal, str] = {
        signal: quote
        for signal, said in judgement.evidence.items()
        if not _names_somebody(quote := name.sub("…", said))
    }
    return replace(judgement, facts=facts, evidence=evidence)


def _words(name: str | None) -> list[str]:
    """The words of a name that are worth hiding; an initial is not."""
    return [word for word in re.findall(r"\w+", name or "") if len(word) > 1]


def _names_somebody(quote: str) -> bool:
    """Whether a quotation still holds what is a first name and no ordinary word."""
    return any(word in FIRST_NAMES and word not in ORDINARY for word in re.findall(r"\w+", spoken(quote)))
