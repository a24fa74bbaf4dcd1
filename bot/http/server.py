"""A small HTTP server: exact paths, bounded bodies, and a stop that lets requests under way finish."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from aiohttp import web

SECONDS_TO_FINISH: Final = 4


@dataclass(frozen=True, slots=True)
class Request:
    """What came in: headers (found by their names in any case) and the body."""

    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True, slots=True)
class Response:
    """What goes back."""

    status: int
    body: bytes = b""
    content_type: str = "text/plain"


Answer = Callable[[Request], Awaitable[Response]]


@asynccontextmanager
async def listen(
    routes: Mapping[tuple[str, str], Answer], *, host: str, port: int, max_body: int
) -> AsyncIterator[int]:
    """Serves `routes`, keyed by method and path, while the context lasts; gives the port (0 picks one).

    A body over `max_body` bytes gets 413, any other path 404. Raises OSError where the address is taken.
    """
    application = web.Application(client_max_size=max_body)
    for (method, path), answer in routes.items():
        application.router.add_route(method, path, _adapt(answer))
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=SECONDS_TO_FINISH)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _adapt(answer: Answer) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def handle(request: web.Request) -> web.Response:
        response = await answer(Request(request.headers, await request.read()))
        kind = {"Content-Type": response.content_type}
        return web.Response(status=response.status, body=response.body, headers=kind)

    return handle
