"""Inline mode: a verdict and a note in any chat, nobody named, nothing kept."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest

from bot.telegram import words
from dialogs import respond
from tests.databases import Database
from tests.double import BotApi
from tests.telegram_bot import POISON, make_hook, running_bot


async def ask(telegram: BotApi, query: str, *, person: int = 1) -> list[dict[str, Any]]:
    """What is offered for a query."""
    before = len(telegram.calls("answerInlineQuery"))
    telegram.ask_inline(query, person=person)
    await telegram.until(lambda: len(telegram.calls("answerInlineQuery")) > before)
    answer = telegram.calls("answerInlineQuery")[-1]
    assert (answer["is_personal"], answer["cache_time"]) in [(True, 0), ("true", "0")]
    results: list[dict[str, Any]] = answer["results"]
    return results


@pytest.mark.parametrize("is_hooked", [False, True], ids=["polling", "webhook"])
async def test_a_query_offers_the_verdict_and_the_note(database: Database, is_hooked: bool) -> None:
    """What was typed gives two articles, neither with the name of whoever invites, and leaves no row."""
    hook = make_hook() if is_hooked else None
    async with (
        BotApi(has_inline=True) as telegram,
        running_bot(telegram, database, respond=respond, hook=hook),
    ):
        verdict, note = await ask(telegram, "priya sharma and i met at pycon last week")
        assert (verdict["id"], verdict["title"]) == ("verdict", "✅ Accept.")
        assert "pycon" in verdict["input_message_content"]["message_text"]
        assert (note["id"], note["title"]) == ("note", words.INLINE_NOTE)
        assert note["input_message_content"]["message_text"].startswith("Hi there,")
        assert "priya" not in str([verdict, note]).casefold()
        await telegram.until(lambda: not telegram.updates)
    for table in ("dialogs", "answers", "outbox", "failures", "reminders"):
        assert await database.ask(f"SELECT * FROM {table}") == []  # noqa: S608  # the names stand above


@pytest.mark.parametrize("query", ["", "  ", "hi", "note", "\u200b"])
async def test_a_query_without_a_story_gets_a_hint(tmp_path: Path, query: str) -> None:
    """Where there is nothing to judge, one result says what to type, and a button leads to the chat."""
    async with BotApi(has_inline=True) as telegram, running_bot(telegram, tmp_path, respond=respond):
        [hint] = await ask(telegram, query)
        assert (hint["id"], hint["title"]) == ("hint", words.INLINE_HINT)
        assert telegram.calls("answerInlineQuery")[0]["button"] == {
            "text": words.INLINE_BUTTON,
            "start_parameter": "incoming",
        }


async def test_share_leads_to_ones_own_note(tmp_path: Path) -> None:
    """The button under a note asks for it in a chat of one's choice; somebody else gets no word of it."""
    async with BotApi(has_inline=True) as telegram, running_bot(telegram, tmp_path, respond=respond):
        telegram.type_text("Priya from the career fair last week wants to connect, we talked about her team")
        await telegram.until(lambda: len(telegram.texts()) > 1)
        assert "Hi Priya" in telegram.texts()[1]
        [[_, share], *_] = telegram.calls("sendMessage")[1]["reply_markup"]["inline_keyboard"]
        query = share["switch_inline_query_chosen_chat"]["query"]
        _, note = await ask(telegram, query)
        assert "career fair" in note["input_message_content"]["message_text"]
        assert "Priya" not in str(note)
        [hint] = await ask(telegram, query, person=2)
        assert hint["id"] == "hint"


async def test_a_query_that_fails_is_kept_nowhere(database: Database) -> None:
    """Nothing of a query is set aside; the bot goes on."""
    async with BotApi(has_inline=True) as telegram, running_bot(telegram, database):
        update = telegram.ask_inline(POISON)
        await telegram.until(lambda: telegram.is_confirmed(update))
    assert await database.ask("SELECT * FROM failures") == []


@pytest.mark.parametrize("has_inline", [False, True])
async def test_it_is_said_how_inline_mode_is_put_on(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, has_inline: bool
) -> None:
    """At the start the log says what to do where inline mode is off, and nothing where it is on."""
    caplog.set_level(logging.INFO, "bot")
    async with BotApi(has_inline=has_inline) as telegram, running_bot(telegram, tmp_path):
        telegram.type_text("hello")
        await telegram.until(telegram.texts)
    assert (words.INLINE_OFF in caplog.messages) is not has_inline
