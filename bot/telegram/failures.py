"""The updates that were set aside: a look at them, and another try once their error is mended.

A replay commits like any turn, and leaves the calls to whoever serves, or to the next start.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial

from telegram import User
from telegram.error import TelegramError

from bot.channel import Respond
from bot.store import Failure, Store, StoreUnavailable, StoreUnusable, open_store
from bot.telegram.api import Api
from bot.telegram.clock import Clock
from bot.telegram.delivery import queue_replies
from bot.telegram.errors import CannotServe
from bot.telegram.reading import read_update
from bot.telegram.sharing import choose_sharing


async def list_failures(database_url: str) -> list[str]:
    """A line of JSON for each update that was set aside: `id`, `at`, `error`, and the `update` as it came.

    Raises CannotServe.
    """
    async with opened(database_url) as store:
        return [_show(failure) for failure in await store.load_failures()]


async def replay_failures(*, token: str, api_url: str, database_url: str, respond: Respond) -> list[str]:
    """A line of JSON for each update that was tried again: `id`, and its `error` (null if there was none).

    Raises CannotServe.
    """
    clock = Clock()
    async with opened(database_url) as store:
        me = await _introduce(token, api_url)
        handler = partial(queue_replies, respond=respond, clock=clock, sharing=choose_sharing(me))
        lines = []
        for failure in await store.load_failures():
            arrival = read_update(json.loads(failure.raw), me)
            if arrival is None:
                continue
            outcome = await store.replay(failure, arrival, handler, now=clock.now())
            if outcome is not None:
                lines.append(json.dumps({"id": failure.id, "error": outcome.error}))
        return lines


@asynccontextmanager
async def opened(database_url: str) -> AsyncIterator[Store]:
    """The store while the context lasts; raises CannotServe."""
    try:
        store = await open_store(database_url)
        try:
            yield store
        finally:
            await store.close()
    except (StoreUnusable, StoreUnavailable) as error:
        raise CannotServe(str(error)) from error


async def _introduce(token: str, api_url: str) -> User:
    """Who we are: without it, it is not known who is spoken to in a group."""
    api = Api(token, url=api_url)
    try:
        await api.initialize()
    except TelegramError as error:
        raise CannotServe(
            f"Telegram does not say who we are ({type(error).__name__}): check BOT_TOKEN, and try again."
        ) from None
    else:
        return api.bot
    finally:
        await api.shutdown()


def _show(failure: Failure) -> str:
    at = datetime.datetime.fromtimestamp(failure.at, datetime.UTC).isoformat(timespec="seconds")
    return json.dumps({"id": failure.id, "at": at, "error": failure.error, "update": json.loads(failure.raw)})
