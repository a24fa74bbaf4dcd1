"""What is said to the whole bot, and what it says to it: real cases, one after the other, over and over."""

from __future__ import annotations

import datetime
import json
from functools import cache
from pathlib import Path
from typing import Final

from bot.telegram.rendering import render_message
from dialogs import Intent, Said, State, Wanted, respond

CASES: Final = Path(__file__).parents[1] / "tests/cases/dev.jsonl"
COUNT: Final = 40
SKIP: Final = "skip"
NEXT: Final = "/cancel"


@cache
def read_talk() -> tuple[tuple[str, list[str]], ...]:
    """Each message with its replies: a case's own words, a question skipped, and the next case."""
    today = datetime.datetime.now(datetime.UTC).date()
    talk = []
    lines = CASES.read_text(encoding="utf-8").splitlines()
    for case in map(json.loads, lines[:COUNT]):
        state = State()
        for text in (*case["say"], SKIP, NEXT):
            said = Wanted(Intent.RESTART) if text == NEXT else Said(text)
            turn = respond(state, said, today=today)
            state = turn.state
            parts = [part for message in turn.reply.messages for part in render_message(message, dialog=0)]
            talk.append((text, [part["text"] for part in parts]))
    return tuple(talk)


def expect_talk(number: int) -> tuple[str, list[str]]:
    """A message and its replies, by the message's number."""
    talk = read_talk()
    return talk[(number - 1) % len(talk)]
