"""The Bot API by method name: python-telegram-bot's bot over our own HTTP client.

Calls are raw (a name and plain parameters) because the outbox stores them so, and because a typed
`getUpdates` gives up a whole batch for one update that it cannot parse.
"""

from __future__ import annotations

import json
import os
from datetime import timedelta
from typing import Any, Final

from telegram import Bot, InputFile
from telegram.error import EndPointNotFound, InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

# Not public, but a constructor of what is (RequestData) asks for it.
from telegram.request._requestparameter import RequestParameter

from bot.http.client import SECONDS_ALLOWED, Client, File, TooSlow, Unreachable
from bot.telegram.clock import choose_pause

TELEGRAM: Final = "https://api.telegram.org"

# Has the library give spans of time as such; as numbers, each one comes with a warning.
os.environ.setdefault("PTB_TIMEDELTA", "true")


class Unauthorized(TelegramError):
    """The token, once accepted, is accepted no longer."""


class HttpRequest(BaseRequest):
    """Carries python-telegram-bot's requests over our client and gives its errors back as the library's."""

    def __init__(self, *, connections: int) -> None:
        self._client = Client(connections=connections)

    @property
    def read_timeout(self) -> float | None:
        """The seconds allowed for an answer where a call says nothing else."""
        return SECONDS_ALLOWED

    async def initialize(self) -> None:
        """Makes ready to send."""
        await self._client.open()

    async def shutdown(self) -> None:
        """Closes every connection."""
        await self._client.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the read timeout is for all of it
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same
    ) -> tuple[int, bytes]:
        """The status and body that one request brings; raises TimedOut or NetworkError."""
        seconds = SECONDS_ALLOWED if read_timeout is BaseRequest.DEFAULT_NONE else read_timeout
        try:
            if method == "GET":
                return await self._client.get(url, seconds=seconds)
            if request_data is None or not request_data.contains_files:
                body = request_data.json_payload if request_data else b"{}"
                return await self._client.post(url, body, seconds=seconds)
            return await self._client.post_form(
                url, fields=request_data.json_parameters, files=_take_files(request_data), seconds=seconds
            )
        except TooSlow as error:
            raise TimedOut(str(error)) from None
        except Unreachable as error:
            raise NetworkError(str(error)) from None

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """The answer as JSON; raises NetworkError, and logs nothing of it, where it is something else."""
        try:
            parsed = json.loads(payload.decode("utf-8", "replace"))
        except (ValueError, RecursionError):
            raise NetworkError("The server's answer is not JSON.") from None
        if not isinstance(parsed, dict):
            raise NetworkError("The server's answer is not a JSON object.")
        return parsed


class Api(Bot):
    """The Bot API under one token."""

    def __init__(self, token: str, *, url: str = TELEGRAM, connections: int = 8) -> None:
        calls, polls = HttpRequest(connections=connections), HttpRequest(connections=1)
        super().__init__(
            token,
            base_url=f"{url.rstrip('/')}/bot",
            base_file_url=f"{url.rstrip('/')}/file/bot",
            request=calls,
            get_updates_request=polls,
        )
        self._calls = calls
        self._polls = polls

    def __repr__(self) -> str:
        """Shows no token, wherever it is printed."""
        return f"{type(self).__name__}()"

    async def call(self, method: str, payload: dict[str, Any], *, read_timeout: float | None = None) -> Any:
        """The raw result of one method; raises the library's errors, or Unauthorized."""
        seconds = SECONDS_ALLOWED if read_timeout is None else read_timeout
        request = self._polls if method == "getUpdates" else self._calls
        try:
            return await request.post(f"{self.base_url}/{method}", _fill(payload), read_timeout=seconds)
        except InvalidToken as error:
            # The library has one error for 401 and 404; only the first is about the token.
            if "unauthorized" in error.message.lower():
                raise Unauthorized("The token is no longer accepted.") from None
            raise EndPointNotFound(f"The server knows no {method}.") from None
        except KeyError:
            raise NetworkError("The server's answer has no result.") from None


def choose_wait(error: TelegramError, failures: int) -> float:
    """The seconds to wait after so many errors in a row: as Telegram says, else longer each time."""
    if not isinstance(error, RetryAfter):
        return choose_pause(failures)
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)


def _fill(payload: dict[str, Any]) -> RequestData:
    # What is plain already needs no conversion; the library's own costs as much as the request.
    return RequestData([_fill_field(name, value) for name, value in payload.items()])


def _fill_field(name: str, value: Any) -> RequestParameter:
    """A parameter; a document, kept as its name, kind and content, becomes a file here."""
    match name, value:
        case "document", {"name": str(filename), "kind": str(kind), "content": str(content)}:
            file = InputFile(content.encode("utf-8", "replace"), filename=filename)
            file.mimetype = kind
            return RequestParameter(name, None, [file])
        case _:
            return RequestParameter(name, value, None)


def _take_files(request_data: RequestData) -> dict[str, File]:
    return {
        name: File(filename, content if isinstance(content, bytes) else content.read(), mime_type)
        for name, (filename, content, mime_type) in request_data.multipart_data.items()
    }
