"""What is kept of a person in a chat, on its trip to the database and back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Final

from dialogs import State, state_from_dict, state_to_dict

# Dialogs are numbered on from the second in which the first began: a button from before everything was
# forgotten belongs to none of them. Counted from 2023, the number has nine digits until 2054.
_FIRST_SECOND: Final = 1_700_000_000


@dataclass(frozen=True, slots=True)
class Memory:
    """The dialog, the last album and the last tap answered."""

    state: State = field(default_factory=State)
    album: str | None = None
    tap: str | None = None


def recall(stored: str | None, *, now: int) -> Memory:
    """What was kept; a fresh memory where nothing was, or nothing that can be read."""
    try:
        kept = json.loads(stored or "null")
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        return Memory(State(number=max(1, now - _FIRST_SECOND)))
    memory = Memory(state_from_dict(kept.get("dialog")), kept.get("album"), kept.get("tap"))
    if memory.state == State():
        return replace(memory, state=State(number=max(1, now - _FIRST_SECOND)))
    return memory


def keep(memory: Memory) -> str:
    """The memory as text for the database."""
    return json.dumps(
        {"dialog": state_to_dict(memory.state), "album": memory.album, "tap": memory.tap},
        separators=(",", ":"),
    )
