"""The Telegram channel: an update in, one turn of the dialog, a reply out.

`delivery` has the law of it, `polling` and `webhook` are the two ways in, `outbox` the way out;
`reading`, `handling` and `rendering` are functions of values.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import re
import signal
from collections.abc import Iterator
from functools import partial
from typing import Final

from telegram import User
from telegram.error import EndPointNotFound, InvalidToken, TelegramError

from bot.channel import Respond
from bot.metrics import Metrics
from bot.store import Store, StoreUnavailable, StoreUnusable, open_store
from bot.telegram.api import TELEGRAM, Api, Unauthorized, choose_wait
from bot.telegram.clock import Clock, choose_pause
from bot.telegram.delivery import Delivery, answer_at_once, queue_replies
from bot.telegram.errors import CannotServe
from bot.telegram.failures import list_failures, replay_failures
from bot.telegram.outbox import Outbox
from bot.telegram.polling import poll, wait_unless
from bot.telegram.profile import update_profile
from bot.telegram.reminders import remind_on
from bot.telegram.sharing import Sharing, choose_sharing
from bot.telegram.statistics import list_figures
from bot.telegram.webhook import Health, Hook, derive_secret, serve_webhook
from bot.telegram.words import INLINE_OFF

__all__ = ["CannotServe", "list_failures", "list_figures", "replay_failures", "serve"]

_log: Final = logging.getLogger(__name__)

SECONDS_TO_DRAIN: Final = 5  # after the 4 that posts under way have: a stop takes 10 at most
SECONDS_BETWEEN_PRUNINGS: Final = 3600
_TOKEN: Final = re.compile(r"[A-Za-z0-9_:-]+")
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")


async def serve(  # noqa: PLR0913  # an argument a setting
    *,
    token: str,
    respond: Respond,
    api_url: str = TELEGRAM,
    database_url: str = "sqlite:///data/bot.db",
    webhook_url: str | None = None,
    webhook_secret: str | None = None,
    host: str = "0.0.0.0",  # noqa: S104 - a container's webhook is reached from outside
    port: int = 8080,
    allowed_users: frozenset[int] | None = None,
) -> None:
    """Serves Telegram until SIGTERM or SIGINT, then finishes what is under way within 10 seconds.

    By webhook where `webhook_url` is given, else by polling; for `allowed_users` alone, or for everyone
    where it is None. Raises CannotServe for what a user can mend.
    """
    _check_token(token)
    hook = _make_hook(webhook_url, webhook_secret or derive_secret(token), host=host, port=port)
    stop, clock = asyncio.Event(), Clock()
    with _stop_on_signals(stop):
        store = await _open(database_url, stop=stop, clock=clock)
        if store is None:
            return
        api = Api(token, url=api_url)
        try:
            await run(api, store, respond, hook=hook, stop=stop, clock=clock, allowed=allowed_users)
        except ExceptionGroup as group:
            raise _find_cause(group) from None
        finally:
            await api.shutdown()
            await store.close()


async def run(
    api: Api,
    store: Store,
    respond: Respond,
    *,
    hook: Hook | None,
    stop: asyncio.Event,
    clock: Clock,
    allowed: frozenset[int] | None = None,
) -> None:
    """Serves until `stop` is set; a part that fails ends the whole, so that nothing half lives on."""
    me = await _introduce(api, stop=stop, clock=clock)
    if me is None:
        return
    metrics = Metrics()
    outbox = Outbox(api, store, clock=clock, metrics=metrics)
    how = queue_replies if hook is None else partial(answer_at_once, outbox=outbox)
    sharing = choose_sharing(me)
    if sharing is not Sharing.INLINE:
        _log.info(INLINE_OFF)
    handler = partial(how, respond=respond, clock=clock, sharing=sharing, allowed=allowed)
    delivery = Delivery(store, outbox, handler, me=me, clock=clock, metrics=metrics)
    await _claim_first(outbox, stop=stop, clock=clock)
    async with asyncio.TaskGroup() as group:
        beside = [
            group.create_task(outbox.run()),
            group.create_task(_prune_on(store, clock=clock)),
            group.create_task(remind_on(store, outbox, clock=clock)),
            group.create_task(update_profile(api)),
        ]
        if hook is None:
            await _drop_webhook(api, stop=stop, clock=clock)
            _log.info("Polling as @%s.", me.username)
            await poll(api, delivery, stop=stop, clock=clock)
        else:
            _log.info("Listening for @%s on %s:%d.", me.username, hook.host, hook.port)
            await serve_webhook(api, delivery, hook, Health(outbox, metrics), stop=stop, clock=clock)
        await outbox.drain(SECONDS_TO_DRAIN)
        for task in beside:
            task.cancel()
    _log.info("Stopped.")


async def _introduce(api: Api, *, stop: asyncio.Event, clock: Clock) -> User | None:
    """Who we are, asked until Telegram answers; None where `stop` is set first."""
    failures = 0
    while not stop.is_set():
        try:
            await wait_unless(stop, api.initialize())
            return api.bot if not stop.is_set() else None
        except (InvalidToken, EndPointNotFound, Unauthorized):
            raise CannotServe(
                "Telegram does not accept BOT_TOKEN: copy it again from @BotFather, "
                "and check BOT_API_URL if it is set."
            ) from None
        except TelegramError as error:
            failures += 1
            _log.warning("Telegram does not answer yet (%s). Trying again.", type(error).__name__)
            await wait_unless(stop, clock.sleep(choose_wait(error, failures)))
    return None


async def _open(url: str, *, stop: asyncio.Event, clock: Clock) -> Store | None:
    """The store, asked for until its server answers; None where `stop` is set first."""
    failures = 0
    while not stop.is_set():
        try:
            return await open_store(url)
        except StoreUnusable as error:
            raise CannotServe(str(error)) from error
        except StoreUnavailable as error:
            failures += 1
            _log.error("%s Trying again.", error)
            await wait_unless(stop, clock.sleep(choose_pause(failures, longest=30)))
    return None


async def _claim_first(outbox: Outbox, *, stop: asyncio.Event, clock: Clock) -> None:
    """Takes the calls that a former process left; without them, a later one would overtake."""
    failures = 0
    while not stop.is_set():
        try:
            return await outbox.claim()
        except StoreUnavailable as error:
            failures += 1
            _log.error("%s Trying again.", error)
            await wait_unless(stop, clock.sleep(choose_pause(failures, longest=30)))
    return None


async def _drop_webhook(api: Api, *, stop: asyncio.Event, clock: Clock) -> None:
    """Removes a webhook that was set before: while there is one, Telegram refuses to be polled."""
    failures = 0
    while not stop.is_set():
        try:
            info = await api.call("getWebhookInfo", {})
            if isinstance(info, dict) and info.get("url"):
                await api.call("deleteWebhook", {"drop_pending_updates": False})
        except EndPointNotFound:
            # A test server without webhooks has none to remove.
            return
        except TelegramError as error:
            failures += 1
            _log.warning("The old webhook is not removed yet (%s). Trying again.", type(error).__name__)
            await wait_unless(stop, clock.sleep(choose_wait(error, failures)))
        else:
            return


async def _prune_on(store: Store, *, clock: Clock) -> None:
    async for _ in clock.every(SECONDS_BETWEEN_PRUNINGS):
        try:
            await store.prune(now=clock.now())
        except StoreUnavailable as error:
            _log.warning("%s Nothing was pruned.", error)


def _find_cause(group: ExceptionGroup[Exception]) -> Exception:
    """The error in a group that is to be told: what a user can mend, else the first."""
    mendable = group.subgroup(CannotServe)
    error: Exception = group if mendable is None else mendable
    while isinstance(error, ExceptionGroup):
        error = error.exceptions[0]
    return error


def _check_token(token: str) -> None:
    if not _TOKEN.fullmatch(token):
        raise CannotServe("BOT_TOKEN is not a token: it looks like 123456:ABC-DEF, as @BotFather gives it.")


def _make_hook(url: str | None, secret: str, *, host: str, port: int) -> Hook | None:
    if not url:
        return None
    if not re.match(r"https?://[^/]", url):
        raise CannotServe("WEBHOOK_URL must be a whole address such as https://bot.example.org/telegram.")
    if not _SECRET.fullmatch(secret):
        raise CannotServe("WEBHOOK_SECRET may hold letters, digits, _ and - only, 1 to 256 of them.")
    return Hook(url, secret, host, port)


@contextlib.contextmanager
def _stop_on_signals(stop: asyncio.Event) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    signals = (signal.SIGTERM, signal.SIGINT)
    # Windows has no handlers in the loop: there Ctrl-C ends the process at once, which loses nothing.
    with contextlib.suppress(NotImplementedError):
        for number in signals:
            loop.add_signal_handler(number, stop.set)
    try:
        yield
    finally:
        with contextlib.suppress(NotImplementedError):
            for number in signals:
                loop.remove_signal_handler(number)
