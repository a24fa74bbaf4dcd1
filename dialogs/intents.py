"""What a person wants of the dialog itself, where a short message says so."""

from __future__ import annotations

from typing import Final

from dialogs.model import Intent
from dialogs.phrases.intents import INTENTS, REFUSALS, SEQUELS
from dialogs.tokens import tokenize

_TABLE: Final = {
    phrase: Intent(intent) for intent, phrases in INTENTS.items() for phrase in phrases.split("|")
}
_LONGEST_PHRASE: Final = 60
_SHORTEST_STORY: Final = 5


def find_intent(text: str) -> Intent | None:
    """The intent that a short message as a whole amounts to; None where it tells something."""
    return _TABLE.get(_spoken(text))


def is_refusal(text: str) -> bool:
    """Whether an answer as a whole says "no", "nothing" or "no idea"."""
    return _spoken(text) in REFUSALS


def is_sequel(text: str) -> bool:
    """Whether a message after the verdict goes on with the same invitation rather than tells of a new one."""
    words = [token.norm for token in tokenize(text) if token.norm[0].isalnum()]
    return len(words) < _SHORTEST_STORY or words[0] in SEQUELS or " ".join(words[:2]) in SEQUELS


def _spoken(text: str) -> str:
    if len(text) > _LONGEST_PHRASE:
        return ""
    return " ".join(token.norm for token in tokenize(text) if token.norm[0].isalnum())
