"""What of a dialog may be seen by others: the verdict and the note, without anybody's name."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any, Final

from dialogs.facts.lexicon import FIRST_NAMES, FLAGS, ORDINARY, mended
from dialogs.intents import is_about_someone
from dialogs.model import Facts, Judgement, Message, Preferences, State
from dialogs.policy import next_deciding
from dialogs.replies import Box, note_of, understood_of
from dialogs.tokens import fold
from dialogs.wording import note_intro, unsure_lines, verdict_lines

_WORD: Final = re.compile(r"\w+(?:['’-]\w+)*")

_NO_PREFERENCES: Final = Preferences()
_ENDING: Final = re.compile(r"(?:n't|'(?:s|ve|ll|re|d|m))$")


def shared_messages(
    state: State, *, today: date | None = None, preferences: Preferences = _NO_PREFERENCES
) -> tuple[Message, ...]:
    """The verdict and, where there is one, the note; nothing where no invitation was told of.

    The name of whoever invites is in neither, and of what is quoted every word that may be a name is hidden.
    """
    if not any(one.choice or is_about_someone(one.text) for one in state.heard):
        return ()
    understood = understood_of(state)
    judgement = unnamed(understood.judgement)
    unsure = unsure_lines() if next_deciding(understood.odds, state.asked) else ()
    verdict = Message((*verdict_lines(judgement), *unsure))
    note = note_of(state, judgement, Box(today, None, preferences))
    return (verdict,) if note is None else (verdict, Message((note_intro(judgement),), note))


def unnamed(judgement: Judgement) -> Judgement:
    """The judgement without the name, and without what else it is a part of."""
    hidden = frozenset(fold(word) for word in re.findall(r"\w+", judgement.facts.name or "") if len(word) > 1)
    kept: dict[str, Any] = {
        fact: said
        for fact, said in judgement.facts.to_dict().items()
        if fact != "name" and hidden.isdisjoint(map(fold, re.findall(r"\w+", said)))
    }
    evidence = {signal: _masked(said, hidden) for signal, said in judgement.evidence.items()}
    return replace(judgement, facts=Facts(**kept), evidence=evidence)


def _masked(quote: str, hidden: Collection[str]) -> str:
    """A quotation with dots for every word that is or may be a name: what no list knows may be one, too."""
    return _WORD.sub(lambda word: "…" if _may_name(word[0], hidden) else word[0], quote)


def _may_name(word: str, hidden: Collection[str]) -> bool:
    norm = fold(word)
    parts = {norm, *re.findall(r"\w+", norm)}
    if not parts.isdisjoint(hidden):
        return True
    if any(part in FIRST_NAMES for part in parts) and (word[0].isupper() or norm not in ORDINARY):
        return True
    return word[0].isalpha() and not FLAGS.get(norm) and not FLAGS.get(mended(_ENDING.sub("", norm)))
