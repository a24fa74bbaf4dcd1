"""A small HTTP client: kept-alive, bounded connections, timeouts, the proxy that the environment names.

No error's words hold the address that was called: the token is a part of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp

SECONDS_ALLOWED: Final = 30
SECONDS_TO_CONNECT: Final = 10
_JSON: Final = {"Content-Type": "application/json"}


class Unreachable(Exception):
    """The server was not reached, or the connection broke before the whole answer was there."""


class TooSlow(Exception):
    """The server, or a free connection to it, took longer than allowed."""


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload."""

    name: str
    content: bytes
    mime_type: str


class Client:
    """Sends requests over at most `connections` connections; `open` before and `close` after."""

    def __init__(self, *, connections: int) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None
        # Looked up once a server: aiohttp's own `trust_env` costs two trips to a thread for each request.
        self._proxies: dict[tuple[str, str], str | None] = {}

    async def open(self) -> None:
        """Makes ready to send."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def close(self) -> None:
        """Closes every connection."""
        session, self._session = self._session, None
        if session is not None:
            await session.close()

    async def post(
        self, url: str, body: bytes, *, seconds: float | None = SECONDS_ALLOWED
    ) -> tuple[int, bytes]:
        """The status and body that JSON posted to `url` brings within so many seconds (None: no limit).

        Raises Unreachable or TooSlow.
        """
        return await self._request("POST", url, body, seconds)

    async def post_form(
        self,
        url: str,
        *,
        fields: Mapping[str, str],
        files: Mapping[str, File],
        seconds: float | None = SECONDS_ALLOWED,
    ) -> tuple[int, bytes]:
        """The same, for a form with files."""
        form = aiohttp.FormData(dict(fields))
        for name, file in files.items():
            form.add_field(name, file.content, filename=file.name, content_type=file.mime_type)
        return await self._request("POST", url, form, seconds)

    async def get(self, url: str, *, seconds: float | None = SECONDS_ALLOWED) -> tuple[int, bytes]:
        """The status and body found at `url`.

        Raises Unreachable or TooSlow.
        """
        return await self._request("GET", url, None, seconds)

    def _find_proxy(self, url: str) -> str | None:
        """The proxy that the environment names for an address."""
        server = urlsplit(url)[:2]
        if server not in self._proxies:
            is_direct = proxy_bypass(server[1])
            self._proxies[server] = None if is_direct else getproxies().get(server[0])
        return self._proxies[server]

    async def _request(
        self, method: str, url: str, body: bytes | aiohttp.FormData | None, seconds: float | None
    ) -> tuple[int, bytes]:
        if self._session is None:
            raise Unreachable("The HTTP client is closed.")
        try:
            async with self._session.request(
                method,
                url,
                data=body,
                headers=_JSON if isinstance(body, bytes) else None,
                proxy=self._find_proxy(url),
                timeout=_allow(seconds),
            ) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TooSlow("The server took too long.") from None
        # ValueError: an address that is none, which only a setting can bring.
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise Unreachable(f"The server was not reached ({type(error).__name__}).") from None


@cache
def _allow(seconds: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, sock_connect=SECONDS_TO_CONNECT)
