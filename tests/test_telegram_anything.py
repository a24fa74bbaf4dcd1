"""Anything at all: several people type, tap, edit and ask at once, and none is left without an answer."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from dialogs import respond
from tests.databases import Database
from tests.double import BotApi
from tests.states import CHOICES, MENUS, PHRASES
from tests.telegram_bot import Running, make_hook, running_bot

ROUNDS: Final = 40
GROUP: Final = -7
NAMES: Final = {1: "Zebulonia", 2: "Quirinalda", 3: "Xanthippea"}
"""A word for each person that nobody else says: where it turns up, that person was quoted."""
COMMANDS: Final = (
    "/start",
    "/start incoming",
    "/help",
    "/privacy",
    "/cancel",
    "/forget",
    "/foo",
    "/start rules",
)
RARE: Final = ("note#", "strike#", "remind#", "forget#yes")
HARMLESS: Final = ("message is not modified", "message to edit not found")


@dataclass
class Play:
    """People who do things by chance, and what has to come of each."""

    telegram: BotApi
    bot: Running
    chance: Random
    old: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    tapped: list[str] = field(default_factory=list)
    asked: dict[str, int] = field(default_factory=dict)

    async def go_round(self) -> None:
        """Lets each person do one thing at the same time, and waits for what has to come of it."""
        answers = {chat: self._count(chat) for chat in (*NAMES, GROUP)}
        awaited: Counter[int] = Counter()
        for person in NAMES:
            awaited[person if self.chance.random() < 0.85 else GROUP] += 0
            for chat, due in self._act(person).items():
                awaited[chat] += due
        self.bot.clock.seconds += self.chance.choice((0, 0, 1, 3600, 15 * 24 * 3600))
        self.bot.clock.strike()
        await self.telegram.until(
            lambda: (
                not self.telegram.updates
                and not self.telegram.queries
                and not self.telegram.asked
                and all(self._count(chat) >= answers[chat] + due for chat, due in awaited.items())
            )
        )

    def _count(self, chat: int) -> int:
        """How often something was shown in a chat, or was to be and could not be changed."""
        shown = [*self.telegram.calls("sendMessage", chat), *self.telegram.calls("editMessageText", chat)]
        return len(shown)

    def _act(self, person: int) -> dict[int, int]:
        """Does something; gives the chat where something has to be shown, if so."""
        acts = (self._type, self._type, self._tap, self._tap, self._forge, self._tap_old, self._command)
        act = self.chance.choice(
            (*acts, self._edit, self._mention, self._ask, self._send_thing, self._delete)
        )
        return act(person)

    def _type(self, person: int) -> dict[int, int]:
        text = self.chance.choice((*PHRASES, "thanks!", "who asks?", "- " + NAMES[person]))
        if self.chance.random() < 0.5:
            text = f"{NAMES[person]} {text}"
        if not text.strip("\x00 \n\t") or "\ud800" in text:
            text = "."
        self.telegram.type_text(text[:4096], person=person)
        return {person: 1}

    def _buttons(self, place: int) -> list[tuple[str, dict[str, Any]]]:
        return [
            (button["callback_data"], message)
            for (chat, _), message in self.telegram.messages.items()
            for row in message.get("reply_markup", {}).get("inline_keyboard", [])
            for button in row
            if chat == place and "callback_data" in button
        ]

    def _tap(self, person: int) -> dict[int, int]:
        buttons = self._buttons(self.chance.choice((person, person, GROUP)))
        if buttons:
            rare = [one for one in buttons if any(menu in one[0] for menu in RARE)]
            data, message = self.chance.choice(self.chance.choice((rare or buttons, buttons[-8:])))
            self.old.append((data, message))
            for _ in range(self.chance.choice((1, 1, 2))):
                self._press(data, message, person)
            if self.chance.random() < 0.2:
                self.telegram.messages.pop((message["chat"]["id"], message["message_id"]))
        return {}

    def _tap_old(self, person: int) -> dict[int, int]:
        if self.old:
            data, message = self.chance.choice(self.old)
            if message["chat"]["id"] in (person, GROUP):
                self._press(data, message, person)
        return {}

    def _forge(self, person: int) -> dict[int, int]:
        menus = (*MENUS, "remind", "forget", "settings", "?")
        buttons = self._buttons(person)
        if buttons:
            real, message = self.chance.choice(buttons)
            dialog = self.chance.choice((0, 10**9, *[real.partition(":")[0]] * 4))
            choice = self.chance.choice((*CHOICES, "set", "cancel", "no"))
            data = f"{dialog}:{self.chance.choice(menus)}#{choice}"
            self._press(self.chance.choice((data, data, "", "nonsense")), message, person)
        return {}

    def _press(self, data: str, message: dict[str, Any], person: int) -> None:
        update = self.telegram.tap_data(data, message, person=person)
        self.tapped.append(update["callback_query"]["id"])

    def _command(self, person: int) -> dict[int, int]:
        self.telegram.type_text(self.chance.choice(COMMANDS), person=person)
        return {person: 1}

    def _edit(self, person: int) -> dict[int, int]:
        self.telegram.edit_text(f"{NAMES[person]} said otherwise", person=person)
        return {person: 1}

    def _mention(self, person: int) -> dict[int, int]:
        said = self.chance.choice(("", "we met at a conference", "should I add my old boss?"))
        self.telegram.type_text("what a day", person=person, chat=GROUP)
        self.telegram.type_text(f"@accept_test_bot {said}", person=person, chat=GROUP)
        return {GROUP: 1}

    def _ask(self, person: int) -> dict[int, int]:
        update = self.telegram.ask_inline(self.chance.choice((*PHRASES, "note"))[:256], person=person)
        self.asked[update["inline_query"]["id"]] = person
        return {}

    def _send_thing(self, person: int) -> dict[int, int]:
        self.telegram.send_thing(person=person, dice={"value": 1, "emoji": "🎲"})
        return {person: 1}

    def _delete(self, person: int) -> dict[int, int]:
        theirs = [key for key, message in self.telegram.messages.items() if key[0] == person]
        if theirs:
            self.telegram.delete(*self.chance.choice(theirs))
        return {}


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_whatever_people_do_each_gets_an_answer(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, seed: int, is_hooked: bool
) -> None:
    """Every tap is answered once, every message too, within the limits, without an error or a leak."""
    caplog.set_level(logging.WARNING, "bot")
    hook = make_hook() if is_hooked else None
    async with (
        BotApi(has_inline=seed % 2 == 0) as telegram,
        running_bot(telegram, tmp_path, respond=respond, hook=hook) as bot,
    ):
        play = Play(telegram, bot, Random(seed))  # noqa: S311  # the same each time
        for _ in range(ROUNDS):
            await play.go_round()
    answered = [call["callback_query_id"] for call in telegram.calls("answerCallbackQuery")]
    assert sorted(answered) == sorted(play.tapped)
    assert [words for _, words in telegram.refused if not any(one in words for one in HARMLESS)] == []
    assert caplog.messages == []
    for made in telegram.made:
        names = {person for person, name in NAMES.items() if name.casefold() in str(made.params).casefold()}
        asker = play.asked.get(made.params.get("inline_query_id", ""))
        assert names <= {made.params.get("chat_id", asker)}
    database = Database(f"sqlite:///{tmp_path}/bot.db")
    assert await database.ask("SELECT * FROM failures") == []
    assert await database.ask("SELECT * FROM outbox") == []
