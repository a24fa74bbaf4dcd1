"""The double over HTTP: the bot's calls come in, updates go out by polling or by webhook."""

from __future__ import annotations

import asyncio
import contextlib
import json
from dataclasses import dataclass
from typing import Any, Final, Self
from urllib.parse import parse_qsl

from aiohttp import ClientError, ClientSession, ClientTimeout, web

from tests.double.memory import NORMAL, Chats, Made
from tests.double.rules import Refused, refuse

_JSON_FIELDS: Final = frozenset(
    (
        "reply_markup",
        "link_preview_options",
        "reply_parameters",
        "allowed_updates",
        "commands",
        "entities",
        "results",
        "button",
    )
)

SECONDS_OF_SLOWNESS: Final = 0.2


@dataclass
class BotApi(Chats):
    """Telegram with one bot; use it as an async context manager."""

    port: int = 0

    def __post_init__(self) -> None:
        super().__post_init__()
        self._poll = 0
        self._busy: set[object] = set()
        self._posting: asyncio.Task[None] | None = None
        self.posted: list[str] = []
        self.held: list[str] = []
        # Where several bots stand behind the webhook's one address: theirs, which get posts by turns.
        self.behind: list[str] = []

    async def __aenter__(self) -> Self:
        application = web.Application()
        application.router.add_route("*", "/bot{token}/{method}", self._receive)
        self._runner = web.AppRunner(application, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._posting is not None:
            self._posting.cancel()
            await asyncio.gather(self._posting, return_exceptions=True)
        await self._runner.cleanup()

    @property
    def url(self) -> str:
        """The root to give as BOT_API_URL."""
        return f"http://127.0.0.1:{self.port}"

    async def _receive(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        params = await _read_params(request)
        if request.match_info["token"] != self.token:
            return _reply(Refused(401, "Unauthorized"))
        fault = self._find_fault(method)
        if fault is None:
            return await self._answer(method, params)
        if fault.until is not None:
            self.held.append(method)
            self._wake()
            await fault.until.wait()
        if fault.is_slow:
            await asyncio.sleep(SECONDS_OF_SLOWNESS)
            return await self._answer(method, params)
        if fault.result is not NORMAL:
            return web.json_response({"ok": True, "result": fault.result})
        if fault.status is not None:
            known = {"retry_after": fault.retry_after, "migrate_to_chat_id": fault.migrate_to}
            more = {name: value for name, value in known.items() if value is not None}
            return self._refuse(method, Refused(fault.status, fault.description, **more))
        if fault.is_acting:
            await self._answer(method, params)
        return self._drop(request, method)

    async def _answer(self, method: str, params: dict[str, Any]) -> web.Response:
        try:
            return web.json_response({"ok": True, "result": await self._act(method, params)})
        except Refused as refusal:
            return self._refuse(method, refusal)

    def _refuse(self, method: str, refusal: Refused) -> web.Response:
        self.refused.append((method, refusal.description))
        self._wake()
        return _reply(refusal)

    def _drop(self, request: web.Request, method: str) -> web.Response:
        self.refused.append((method, "dropped"))
        self._wake()
        if request.transport is not None:
            request.transport.close()
        return web.Response()

    async def _act(self, method: str, params: dict[str, Any]) -> Any:
        if method == "getUpdates":
            return await self._get_updates(params)
        act = getattr(self, f"_do_{method}", None)
        if act is None:
            raise Refused(404, "Not Found")
        result = act(params)
        made = Made(method, params)
        self.made.append(made)
        if self.on_made is not None:
            self.on_made(made)
        self._wake()
        return result

    async def _get_updates(self, params: dict[str, Any]) -> list[dict[str, Any]]:
        if self.webhook.get("url"):
            raise Refused(409, "Conflict: can't use getUpdates method while webhook is active")
        offset = int(params.get("offset", 0))
        self._confirm([u["update_id"] for u in self.updates if u["update_id"] < offset])
        self._poll += 1
        this = self._poll
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(float(params.get("timeout", 0))):
                await self._wait_for(lambda: self.updates or self._poll != this)
        if self._poll != this:
            raise Refused(409, "Conflict: terminated by other getUpdates request")
        return self.updates[: int(params.get("limit", 100))]

    def _do_getWebhookInfo(self, _: dict[str, Any]) -> dict[str, Any]:
        return {"url": self.webhook.get("url", ""), "pending_update_count": len(self.updates)}

    def _do_deleteWebhook(self, _: dict[str, Any]) -> bool:
        self.webhook = {}
        return True

    def _do_setWebhook(self, params: dict[str, Any]) -> bool:
        if not str(params.get("url", "")).startswith(("https://", "http://127.0.0.1")):
            raise refuse("bad webhook: An HTTPS URL must be provided for webhook")
        self.webhook = params
        if self._posting is None:
            self._posting = asyncio.ensure_future(self._post_on())
        return True

    async def _post_on(self) -> None:
        """Posts updates, one a chat at a time, until each is answered with a 2xx."""
        async with ClientSession(timeout=ClientTimeout(total=10)) as session, asyncio.TaskGroup() as group:
            while True:
                await self._wait_for(self._find_posts)
                for chat, update in self._find_posts().items():
                    self._busy.add(chat)
                    group.create_task(self._post_and_free(session, chat, update))

    def _find_posts(self) -> dict[object, dict[str, Any]]:
        """The next update of each chat of which none is on its way, as many as there may be at once."""
        free = int(self.webhook.get("max_connections", 40)) - len(self._busy) if self.webhook else 0
        first: dict[object, dict[str, Any]] = {}
        for update in self.updates:
            if len(first) >= free:
                break
            chat = _find_chat(update)
            if chat not in self._busy:
                first.setdefault(chat, update)
        return first

    async def _post_and_free(self, session: ClientSession, chat: object, update: dict[str, Any]) -> None:
        try:
            await self._post(session, update)
        finally:
            self._busy.discard(chat)
            self._wake()

    def _choose_address(self) -> str:
        if not self.behind:
            return str(self.webhook["url"])
        self.behind.append(self.behind.pop(0))
        return self.behind[-1]

    async def _post(self, session: ClientSession, update: dict[str, Any]) -> None:
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.webhook.get("secret_token", "")}
        try:
            async with session.post(self._choose_address(), json=update, headers=headers) as response:
                body = await response.read()
                status = response.status
        except (ClientError, OSError):
            status, body = 0, b""
        fault = self._find_fault("webhook")
        if fault is not None or not 200 <= status < 300:
            self.refused.append(("webhook", str(status)))
            self._wake()
            # Telegram waits longer before it posts again; giving way to the bot is enough here.
            await asyncio.sleep(0.01)
            return
        if body:
            params = json.loads(body)
            method = params.pop("method")
            self.posted.append(method)
            with contextlib.suppress(Refused):
                await self._act(method, params)
        self._confirm([update["update_id"]])


def _find_chat(update: dict[str, Any]) -> object:
    """What an update is ordered by: its chat, or itself."""
    try:
        number = (update.get("message") or update["callback_query"]["message"])["chat"]["id"]
    except (KeyError, TypeError, IndexError):
        return update["update_id"]
    return number if isinstance(number, int) else update["update_id"]


async def _read_params(request: web.Request) -> dict[str, Any]:
    """The parameters, sent as a form or as JSON; nested ones come as JSON text in both."""
    given: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        given |= await request.json()
    elif request.content_type == "application/x-www-form-urlencoded":
        # Read here, as aiohttp reads no form that comes with a GET; Telegram does.
        given |= parse_qsl(await request.text(), keep_blank_values=True)
    elif request.can_read_body:
        given |= {name: _read_field(value) for name, value in (await request.post()).items()}
    for name in _JSON_FIELDS & given.keys():
        if isinstance(given[name], str):
            given[name] = json.loads(given[name])
    for name in ("chat_id", "message_id"):
        if name in given:
            given[name] = int(given[name])
    return given


def _read_field(value: str | bytes | bytearray | web.FileField) -> object:
    """A field of a form: a text, or a file as its name, kind and content."""
    if not isinstance(value, web.FileField):
        return value
    return {"name": value.filename, "kind": value.content_type, "content": value.file.read().decode()}


def _reply(refusal: Refused) -> web.Response:
    body: dict[str, Any] = {"ok": False, "error_code": refusal.code, "description": refusal.description}
    if refusal.parameters:
        body["parameters"] = refusal.parameters
    return web.json_response(body, status=refusal.code)
