"""What an update is handled with."""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass

from bot.channel import Respond
from bot.store import Gathered
from bot.telegram.calls import Answer
from bot.telegram.memory import Memory
from bot.telegram.reading import Place
from bot.telegram.sharing import Sharing
from dialogs import Message, Preferences, preferences_from_dict


@dataclass(frozen=True, slots=True)
class Desk:
    """Where an update came from, what is known of its person, the engine, and the time."""

    place: Place
    memory: Memory
    gathered: Gathered
    respond: Respond
    now: int
    sharing: Sharing

    @property
    def today(self) -> datetime.date:
        """The day of `now`."""
        return datetime.datetime.fromtimestamp(self.now, datetime.UTC).date()

    @property
    def preferences(self) -> Preferences:
        """What the person has said once, for all their dialogs."""
        try:
            stored = json.loads(self.gathered.preferences or "null")
        except ValueError:
            stored = None
        return preferences_from_dict(stored)

    @property
    def is_group(self) -> bool:
        """Whether others read the answers: a group has a negative number."""
        return self.place.chat < 0

    def answer(self, messages: Sequence[Message], *, dialog: int = 0) -> Answer:
        """Messages of the dialog of this number as an answer in this chat."""
        # A group's dialog is not the one that an inline query shows.
        sharing = Sharing.LINK if self.is_group else self.sharing
        return Answer(messages, dialog, sharing)
