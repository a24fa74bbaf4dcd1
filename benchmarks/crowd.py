"""People who talk to a bot, each in step with its replies, and who notice what is wrong with them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from tests.double import BotApi, Made
from tests.double.memory import NAME

# A message by its number in a person's talk (from 1), and the replies to it as the bot sends them.
Script = Callable[[int], tuple[str, list[str]]]

_REMEMBERED: Final = 100


@dataclass
class Person:
    """What one of the crowd has said and heard, and the chat in which."""

    chat: int
    said: int = 0
    awaited: deque[tuple[str, float]] = field(default_factory=deque)
    heard: deque[str] = field(default_factory=lambda: deque(maxlen=_REMEMBERED))


@dataclass
class Crowd:
    """People from 1 on, who say `burst` messages at once and wait for all the replies.

    Where `in_groups`, every other one talks in a group. `twice` are the replies that came again, with
    their chats; `wrong` the replies that were not the ones to come: out of order, or of a lost state.
    """

    telegram: BotApi
    script: Script
    people: int
    burst: int = 1
    in_groups: bool = False
    is_over: bool = False
    is_heard: bool = False
    answered: int = 0
    twice: list[tuple[int, str]] = field(default_factory=list)
    wrong: list[tuple[int, str, str]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def __post_init__(self) -> None:
        numbers = range(1, self.people + 1)
        self._people = {n: Person(-n if self.in_groups and n % 2 else n) for n in numbers}
        self._chats = {person.chat: (number, person) for number, person in self._people.items()}
        self.telegram.on_made = self._hear

    @property
    def lost(self) -> int:
        """How many replies are still awaited."""
        return sum(len(person.awaited) for person in self._people.values())

    @property
    def said(self) -> int:
        """How many messages were said."""
        return sum(person.said for person in self._people.values())

    def start(self) -> None:
        """Has everybody begin."""
        for number, person in self._people.items():
            self._say(number, person)

    def _say(self, number: int, person: Person) -> None:
        for _ in range(self.burst):
            person.said += 1
            text, replies = self.script(person.said)
            now = time.perf_counter()
            person.awaited.extend((reply, now) for reply in replies)
            spoken = text if person.chat > 0 else f"@{NAME} {text}"
            self.telegram.type_text(spoken, person=number, chat=person.chat)

    def _hear(self, made: Made) -> None:
        # The double remembers all that it took; nobody asks it here, and it would only grow.
        self.telegram.made.clear()
        self.telegram.messages.clear()
        if made.method != "sendMessage":
            return
        number, person = self._chats[made.params["chat_id"]]
        text = made.params["text"]
        if not person.awaited or text != person.awaited[0][0]:
            if text in person.heard:
                self.twice.append((person.chat, text))
            else:
                self.wrong.append((person.chat, text, person.awaited[0][0] if person.awaited else ""))
            return
        person.heard.append(text)
        _, since = person.awaited.popleft()
        if person.awaited and person.awaited[0][1] == since:
            return
        self.waits.append(time.perf_counter() - since)
        self.answered += 1
        self.is_heard = True
        if not person.awaited and not self.is_over:
            self._say(number, person)
