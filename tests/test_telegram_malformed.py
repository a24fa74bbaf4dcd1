"""Thousands of updates that Telegram would never send: each is taken, the good ones behind are answered."""

from __future__ import annotations

import copy
import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from tests.databases import Database
from tests.double import BotApi
from tests.telegram_bot import make_hook, running_bot

BATCH: Final = 100
PERSON: Final = {"id": 1, "is_bot": False, "first_name": "Ana", "language_code": "en"}
PRIVATE: Final = {"id": 1, "type": "private", "first_name": "Ana"}
GROUP: Final = {"id": -5, "type": "supergroup", "title": "Alumni", "is_forum": True}
FRAME: Final = {"message_id": 4, "date": 1, "chat": PRIVATE, "from": PERSON}
SHOWN: Final = {**FRAME, "from": {"id": 123456, "is_bot": True, "first_name": "Accept"}, "text": "?"}
GOOD: Final[tuple[dict[str, Any], ...]] = (
    {"message": {**FRAME, "text": "hello"}},
    {"message": {**FRAME, "text": "/start", "entities": [{"type": "bot_command", "offset": 0, "length": 6}]}},
    {
        "message": {
            **FRAME,
            "chat": GROUP,
            "text": "@accept_test_bot hello",
            "entities": [{"type": "mention", "offset": 0, "length": 16}],
            "reply_to_message": SHOWN,
            "message_thread_id": 9,
            "is_topic_message": True,
        }
    },
    {
        "message": {
            **FRAME,
            "photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}],
            "media_group_id": "m",
        }
    },
    {"edited_message": {**FRAME, "text": "hello again", "edit_date": 2}},
    {
        "callback_query": {
            "id": "q",
            "from": PERSON,
            "chat_instance": "c",
            "data": "1:how#met",
            "message": {
                **SHOWN,
                "reply_markup": {
                    "inline_keyboard": [
                        [{"text": "Copy", "copy_text": {"text": "Hi"}}],
                        [{"text": "Met", "callback_data": "1:how#met"}],
                    ]
                },
            },
        }
    },
)


def nest(depth: int) -> Any:
    """An object so deep."""
    inner: Any = {}
    for _ in range(depth):
        inner = {"message": inner}
    return inner


MISSING: Final = object()
WRONG: Final[tuple[Any, ...]] = (
    MISSING,
    None,
    True,
    0,
    -7,
    2**63,
    2**200,
    1.5,
    "",
    "x\x00\ud800\U0001f600",
    "y" * 20_000,
    [],
    [[]],
    {},
    {"id": "1"},
    nest(50),
    nest(300),
)


def find_paths(part: Any) -> Iterator[tuple[Any, ...]]:
    """The way to every value inside, as keys and indexes."""
    entries = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    for name, inner in entries:
        yield (name,)
        yield from ((name, *rest) for rest in find_paths(inner))


def spoil(update: dict[str, Any], path: tuple[Any, ...], wrong: Any) -> dict[str, Any]:
    """The update with something wrong in one place."""
    spoilt = copy.deepcopy(update)
    part: Any = spoilt
    for name in path[:-1]:
        part = part[name]
    if wrong is MISSING:
        del part[path[-1]]
    else:
        part[path[-1]] = wrong
    return spoilt


def spoil_everywhere() -> list[dict[str, Any]]:
    """Every good update with every wrong value in every place, in a seeded order."""
    spoilt = [spoil(update, path, wrong) for update in GOOD for path in find_paths(update) for wrong in WRONG]
    Random(7).shuffle(spoilt)  # noqa: S311 - repeatable, not secret
    return spoilt


async def answer_all(telegram: BotApi, updates: list[dict[str, Any]]) -> None:
    """Sends updates by the batch, and behind each batch a good one of somebody new, which is answered."""
    for start in range(0, len(updates), BATCH):
        person = 1000 + start
        for update in updates[start : start + BATCH]:
            telegram.add(update)
        good = telegram.type_text("hello", person=person)
        await telegram.until(partial(telegram.is_confirmed, good), seconds=60)
        await telegram.until(partial(telegram.texts, person))
        assert telegram.texts(person) == ["1: hello"]


async def test_no_malformed_update_holds_up_the_queue(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    """By polling, whatever is wrong in an update, it is confirmed, and those behind it are answered."""
    caplog.set_level(logging.INFO, "bot")
    updates = spoil_everywhere()
    assert len(updates) > 1500
    async with BotApi() as telegram, running_bot(telegram, database):
        await answer_all(telegram, updates)
    assert telegram.token not in caplog.text
    assert await database.ask("SELECT COUNT(*) FROM failures WHERE update_id IS NOT NULL") > [(0,)]


async def test_no_malformed_post_holds_up_the_queue(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """By webhook, too."""
    caplog.set_level(logging.INFO, "bot")
    async with BotApi() as telegram, running_bot(telegram, tmp_path, hook=make_hook()):
        await answer_all(telegram, spoil_everywhere()[:200])
    assert telegram.token not in caplog.text
