"""What is kept of a person in a chat, on its trip to the database and back."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.store import Call, Outcome
from bot.telegram.history import Track
from bot.telegram.settings_menu import TYPED
from dialogs import State, state_from_dict, state_to_dict

# Dialogs are numbered on from the second in which the first began: a button from before everything was
# forgotten belongs to none of them. Counted from 2023, the number has nine digits until 2054.
_FIRST_SECOND: Final = 1_700_000_000


@dataclass(frozen=True, slots=True)
class Memory:
    """The dialog and its track, the last album and the last tap answered.

    `typing` is the setting whose value the person is to type next.
    """

    state: State = field(default_factory=State)
    album: str | None = None
    tap: str | None = None
    track: Track = field(default_factory=Track)
    typing: str | None = None


def recall(stored: str | None, *, now: int) -> Memory:
    """What was kept; a fresh memory where nothing was, or nothing that can be read."""
    kept = _read_json(stored)
    if not isinstance(kept, dict):
        return Memory(State(number=max(1, now - _FIRST_SECOND)))
    typing = kept.get("typing")
    memory = Memory(
        state_from_dict(kept.get("dialog")),
        kept.get("album"),
        kept.get("tap"),
        _recall_track(kept.get("track")),
        typing if typing in TYPED else None,
    )
    if memory.state == State():
        return replace(memory, state=State(number=max(1, now - _FIRST_SECOND)))
    return memory


def keep(memory: Memory) -> str:
    """The memory as text for the database."""
    track = memory.track
    return json.dumps(
        {
            "dialog": state_to_dict(memory.state),
            "album": memory.album,
            "tap": memory.tap,
            "track": [track.dialog, track.verdict, track.signals],
            "typing": memory.typing,
        },
        separators=(",", ":"),
    )


def remember(memory: Memory, calls: tuple[Call, ...]) -> Outcome:
    """The outcome that keeps a memory, and makes calls."""
    return Outcome(keep(memory), calls, dialog=memory.track.dialog, verdict=memory.track.verdict)


def _recall_track(kept: Any) -> Track:
    match kept:
        case [str(dialog), None, [*_]]:
            return Track(dialog)
        case [str(dialog), str(verdict), [*signals]]:
            return Track(dialog, verdict, tuple(map(str, signals)))
        case _:
            return Track()


def _read_json(stored: str | None) -> Any:
    try:
        return json.loads(stored or "null")
    except ValueError:
        return None
