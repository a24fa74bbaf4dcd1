"""Takes updates that Telegram posts to us; an update is acknowledged by the 200 that answers its post.

Law: 200 is given only after the commit (see `delivery`), and anything else has changed nothing, so
that Telegram posts the update again. The answer to a message travels in the 200: it was kept with
the commit, and an update that comes again is answered again with the same words.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import logging
import os
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlsplit

from telegram.error import BadRequest, TelegramError

from bot import metrics
from bot.http.server import Request, Response, listen
from bot.metrics import Metrics
from bot.store import Call, StoreUnavailable
from bot.telegram.api import Api, choose_wait
from bot.telegram.clock import Clock
from bot.telegram.delivery import Delivery
from bot.telegram.errors import CannotServe
from bot.telegram.outbox import Outbox
from bot.telegram.polling import wait_unless
from bot.telegram.reading import ALLOWED_UPDATES

_log: Final = logging.getLogger(__name__)

MAX_BODY: Final = 1024 * 1024  # an update is a few kilobytes
MAX_CONNECTIONS: Final = 100  # the most that Telegram opens
SECONDS_TO_CATCH_UP: Final = 0.05


@dataclass(frozen=True, slots=True)
class Hook:
    """Where Telegram posts to (`url`), the secret it sends along, and where we listen for it."""

    url: str
    secret: str
    host: str
    port: int

    @property
    def path(self) -> str:
        """The path within our server."""
        return urlsplit(self.url).path or "/"


@dataclass(frozen=True, slots=True)
class Health:
    """What can be asked of a process that serves."""

    outbox: Outbox
    metrics: Metrics


def derive_secret(token: str) -> str:
    """A secret for the webhook where none is set: the same in every replica, and not the token."""
    return hmac.new(token.encode(), b"webhook secret", hashlib.sha256).hexdigest()


class Intake:
    """Commits the updates that are waiting together, in one transaction, and gives each its answer."""

    def __init__(self, delivery: Delivery, outbox: Outbox, *, clock: Clock) -> None:
        self._delivery = delivery
        self._outbox = outbox
        self._clock = clock
        self._waiting: list[tuple[object, asyncio.Future[Call | None]]] = []
        self._is_news = asyncio.Event()
        self.is_well = True

    def take(self, update: object) -> Awaitable[Call | None]:
        """The answer to an update, once it is committed; raises StoreUnavailable."""
        future: asyncio.Future[Call | None] = asyncio.get_running_loop().create_future()
        self._waiting.append((update, future))
        self._is_news.set()
        return future

    async def run(self) -> None:
        """Commits what waits until it is cancelled."""
        while True:
            await self._is_news.wait()
            self._is_news.clear()
            batch, self._waiting = self._waiting, []
            try:
                answers = await self._delivery.take([update for update, _ in batch])
            except StoreUnavailable as error:
                self.is_well = False
                _log.error("%s Nothing was acknowledged.", error)
                for _, future in batch:
                    if not future.done():
                        future.set_exception(error)
                continue
            self.is_well = True
            for update, future in batch:
                if not future.done():
                    future.set_result(_find_answer(answers, update))
            await self._clock.breathe()
            # Who waits for a call comes before who has something new to say.
            await self._outbox.drain(SECONDS_TO_CATCH_UP)


async def serve_webhook(
    api: Api, delivery: Delivery, hook: Hook, health: Health, *, stop: asyncio.Event, clock: Clock
) -> None:
    """Listens and takes updates until `stop` is set; posts under way are answered first.

    Raises CannotServe where the address is taken or Telegram refuses the webhook.
    """
    intake = Intake(delivery, health.outbox, clock=clock)
    receiver = Receiver(intake, hook.secret, health)
    routes = {
        ("POST", hook.path): receiver.receive,
        ("GET", "/healthz"): receiver.tell_health,
        ("GET", "/readyz"): receiver.tell_readiness,
        ("GET", "/metrics"): receiver.tell_metrics,
    }
    committing = asyncio.create_task(intake.run())
    try:
        async with listen(routes, host=hook.host, port=hook.port, max_body=MAX_BODY):
            await _set_webhook(api, hook, stop=stop, clock=clock)
            receiver.is_set = True
            await _wait_for_either(stop, committing)
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else "unknown address"
        raise CannotServe(
            f"Cannot listen on {hook.host}:{hook.port} ({reason}): set HOST and PORT otherwise."
        ) from error
    finally:
        committing.cancel()
        await asyncio.gather(committing, return_exceptions=True)


class Receiver:
    """Answers Telegram's posts and the questions after our health."""

    def __init__(self, intake: Intake, secret: str, health: Health) -> None:
        self._intake = intake
        self._secret = secret.encode()
        self._health = health
        self.is_set = False

    async def receive(self, request: Request) -> Response:
        """200, with the answer in it, after the commit; 503 where there was none; 403 to strangers."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            return Response(403)
        try:
            update = json.loads(request.body)
        except (ValueError, RecursionError):
            # Posted again it would be no better, and it would hold up its chat for a day.
            _log.error("A post that is not JSON was dropped.")
            return Response(200)
        try:
            answer = await self._intake.take(update)
        except StoreUnavailable:
            return Response(503)
        if answer is None:
            return Response(200)
        body = json.dumps({"method": answer.method, **answer.payload}).encode()
        return Response(200, body, "application/json")

    async def tell_health(self, _: Request) -> Response:
        """200 as long as the process answers at all."""
        return Response(200, b"ok")

    async def tell_readiness(self, _: Request) -> Response:
        """200 once the webhook is set and while database and Telegram are in reach, else 503."""
        outbox = self._health.outbox
        is_ready = self.is_set and self._intake.is_well and outbox.is_well and outbox.is_reaching
        return Response(200, b"ready") if is_ready else Response(503, b"not ready")

    async def tell_metrics(self, _: Request) -> Response:
        """The figures of this process, for Prometheus."""
        return Response(200, self._health.metrics.render(), metrics.CONTENT_TYPE)


def _find_answer(answers: Any, update: object) -> Call | None:
    return answers.get(update.get("update_id")) if isinstance(update, dict) else None


async def _wait_for_either(stop: asyncio.Event, task: asyncio.Task[None]) -> None:
    """Waits for `stop`; an error that ends the task comes out."""
    waiting = asyncio.ensure_future(stop.wait())
    try:
        await asyncio.wait({waiting, task}, return_when=asyncio.FIRST_COMPLETED)
        if task.done():
            task.result()
    finally:
        waiting.cancel()


async def _set_webhook(api: Api, hook: Hook, *, stop: asyncio.Event, clock: Clock) -> None:
    wanted = {
        "url": hook.url,
        "secret_token": hook.secret,
        "allowed_updates": ALLOWED_UPDATES,
        "max_connections": MAX_CONNECTIONS,
    }
    failures = 0
    while not stop.is_set():
        try:
            await api.call("setWebhook", wanted)
        except BadRequest as error:
            raise CannotServe(
                f"Telegram refuses the webhook ({error.message}): check WEBHOOK_URL and WEBHOOK_SECRET."
            ) from None
        except TelegramError as error:
            failures += 1
            _log.warning("The webhook is not set yet (%s). Trying again.", type(error).__name__)
            await wait_unless(stop, clock.sleep(choose_wait(error, failures)))
        else:
            return
