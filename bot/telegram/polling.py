"""Fetches updates from Telegram, a batch at a time; a batch is acknowledged by asking for the next.

Law: `offset` moves only behind a committed batch (see `delivery`). No error ends the loop: a token
that is no longer accepted, a second poller, a broken network are said in the log and tried again.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

from telegram.error import Conflict, TelegramError

from bot.store import StoreUnavailable
from bot.telegram.api import Api, Unauthorized, choose_wait
from bot.telegram.clock import Clock, choose_pause
from bot.telegram.delivery import Delivery
from bot.telegram.reading import ALLOWED_UPDATES

_log: Final = logging.getLogger(__name__)
_T = TypeVar("_T")

SECONDS_TO_HOLD: Final = 30
SECONDS_TO_ANSWER: Final = 10
BATCH: Final = 100  # the most that Telegram gives


async def poll(api: Api, delivery: Delivery, *, stop: asyncio.Event, clock: Clock) -> None:
    """Takes batch after batch until `stop` is set; a batch being committed is finished first."""
    offset: int | None = None
    failures = 0
    while not stop.is_set():
        try:
            updates = await wait_unless(stop, _fetch(api, offset))
        except TelegramError as error:
            failures += 1
            _log.warning("No updates from Telegram: %s Trying again.", _explain(error))
            await wait_unless(stop, clock.sleep(choose_wait(error, failures)))
            continue
        failures = 0
        if updates and await _commit(delivery, updates, stop=stop, clock=clock):
            offset = max(update["update_id"] for update in updates) + 1
            await clock.breathe()


async def wait_unless(stop: asyncio.Event, work: Coroutine[Any, Any, _T]) -> _T | None:
    """The result of `work`, or None where `stop` is set first; the work is cancelled then."""
    task = asyncio.ensure_future(work)
    stopping = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({task, stopping}, return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for each in (task, stopping):
            each.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)


async def _fetch(api: Api, offset: int | None) -> list[dict[str, Any]]:
    """The next batch, raw; raises TelegramError for an answer that is none."""
    asked: dict[str, Any] = {
        "timeout": SECONDS_TO_HOLD,
        "limit": BATCH,
        "allowed_updates": ALLOWED_UPDATES,
    }
    if offset is not None:
        asked["offset"] = offset
    updates = await api.call("getUpdates", asked, read_timeout=SECONDS_TO_HOLD + SECONDS_TO_ANSWER)
    if not isinstance(updates, list):
        raise TelegramError("The server's answer is no list of updates.")
    known = [
        update for update in updates if isinstance(update, dict) and type(update.get("update_id")) is int
    ]
    if updates and not known:
        raise TelegramError("The server's updates have no numbers.")
    return known


async def _commit(
    delivery: Delivery, updates: list[dict[str, Any]], *, stop: asyncio.Event, clock: Clock
) -> bool:
    """Tries until the batch is committed; False where `stop` is set first and nothing was changed."""
    failures = 0
    while True:
        try:
            await delivery.take(updates)
        except StoreUnavailable as error:
            failures += 1
            _log.error("%s Nothing was acknowledged. Trying again.", error)
            if stop.is_set():
                return False
            await wait_unless(stop, clock.sleep(choose_pause(failures, longest=30)))
        else:
            return True


def _explain(error: TelegramError) -> str:
    """An error in a sentence that holds neither the token nor what the server said."""
    if isinstance(error, Unauthorized):
        return "the token is no longer accepted; ask @BotFather for a new one and set BOT_TOKEN."
    if isinstance(error, Conflict):
        return "another process is polling with this token, or a webhook is set."
    return f"{type(error).__name__}."
