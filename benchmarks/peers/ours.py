"""Our bot: with two fixed questions, so that what is measured is the delivery, or with all that it knows."""

from __future__ import annotations

import asyncio
import datetime
import os
import sys
from dataclasses import replace

import dialogs
from benchmarks.script import LENGTH, answer
from bot.telegram import serve
from dialogs import (
    Heard,
    Judgement,
    Line,
    Message,
    Preferences,
    Reply,
    Said,
    State,
    Style,
    Turn,
    Utterance,
    Verdict,
)


def ask_two_questions(
    state: State,
    utterance: Utterance,
    *,
    today: datetime.date,  # noqa: ARG001  # no dates here
    limit: int | None = None,  # noqa: ARG001  # and no notes
    preferences: Preferences | None = None,  # noqa: ARG001  # of anybody
) -> Turn:
    """The dialog of `benchmarks.script` as an engine."""
    said = utterance.text if isinstance(utterance, Said) else ""
    before = [heard.text for heard in state.heard] if len(state.heard) < LENGTH else []
    reply = Reply((Message((Line(Style.TEXT, answer(said, before)),)),))
    heard = tuple(Heard(None, text) for text in (*before, said))
    return Turn(replace(state, heard=heard), reply, Judgement(Verdict.DECLINE))


def main() -> None:
    """Serves the double that the environment names."""
    asyncio.run(
        serve(
            token=os.environ["BOT_TOKEN"],
            respond=dialogs.respond if "whole" in sys.argv else ask_two_questions,
            api_url=os.environ["BOT_API_URL"],
            database_url=os.environ["DATABASE_URL"],
            webhook_url=os.environ.get("WEBHOOK_URL"),
            host="127.0.0.1",
            port=int(os.environ.get("PORT", "8080")),
        )
    )


if __name__ == "__main__":
    main()
