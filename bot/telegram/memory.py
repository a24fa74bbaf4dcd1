"""What is kept of a person in a chat from one update to the next, and what an update is handled with."""

from __future__ import annotations

import datetime
import json
from dataclasses import dataclass, field
from typing import Any

from bot.channel import Respond
from bot.store import Call, Gathered, Outcome
from bot.telegram.history import Track
from bot.telegram.reading import Place
from bot.telegram.settings_menu import TYPED
from dialogs import Preferences, State, preferences_from_dict, state_from_dict, state_to_dict


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of a person in a chat: the dialog, the last album, the last tap answered.

    `typing` is the setting whose value the person is to type next.
    """

    state: State = field(default_factory=State)
    album: str | None = None
    tap: str | None = None
    track: Track = field(default_factory=Track)
    typing: str | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """What an update is handled with: what is known of its person, where answers go, the engine, the day."""

    memory: Memory
    gathered: Gathered
    place: Place
    respond: Respond
    today: datetime.date

    @property
    def preferences(self) -> Preferences:
        """What the person has said once, for all their dialogs."""
        return preferences_from_dict(_read_json(self.gathered.preferences))

    @property
    def is_private(self) -> bool:
        """Whether nobody else reads the answers: a group has a negative number."""
        return self.place.chat > 0


def recall(stored: str | None) -> Memory:
    """The memory that `keep` gave; a fresh one for anything that it did not give."""
    kept = _read_json(stored)
    if not isinstance(kept, dict):
        return Memory()
    typing = kept.get("typing")
    return Memory(
        state_from_dict(kept.get("dialog")),
        kept.get("album"),
        kept.get("tap"),
        _recall_track(kept.get("track")),
        typing if typing in TYPED else None,
    )


def keep(memory: Memory) -> str:
    """The memory as JSON."""
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
