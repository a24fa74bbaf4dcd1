"""The Bot API's client: what a server's answers become, and what is waited for."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from telegram import InputFile
from telegram.error import EndPointNotFound, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import RequestData
from telegram.request._requestparameter import RequestParameter

from bot.http.server import Request, Response, listen
from bot.telegram.api import Api, HttpRequest, Unauthorized, choose_wait

TOKEN = "123456:made-up-token-for-tests"


@pytest.fixture
async def request_() -> AsyncIterator[HttpRequest]:
    """A client that is ready to send."""
    request = HttpRequest(connections=1)
    await request.initialize()
    yield request
    await request.shutdown()


async def called(status: int, body: bytes) -> Any:
    """What a call of a method comes to at a server that answers so."""

    async def answer(_: Request) -> Response:
        return Response(status, body)

    path = f"/bot{TOKEN}/getMe"
    async with listen({("POST", path): answer}, host="127.0.0.1", port=0, max_body=1000) as port:
        api = Api(TOKEN, url=f"http://127.0.0.1:{port}")
        for request in (api._calls, api._polls):
            await request.initialize()
        try:
            return await api.call("getMe", {})
        finally:
            for request in (api._calls, api._polls):
                await request.shutdown()


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (401, b'{"ok": false, "error_code": 401, "description": "Unauthorized"}', Unauthorized),
        (404, b'{"ok": false, "error_code": 404, "description": "Not Found"}', EndPointNotFound),
        (200, b"<html>", NetworkError),
        (200, b"[1, 2]", NetworkError),
        (200, b'{"ok": true}', NetworkError),
    ],
)
async def test_an_answer_that_is_none_is_an_error(status: int, body: bytes, error: type[Exception]) -> None:
    """What is no result is one of the library's errors, without the token in its text."""
    with pytest.raises(error) as caught:
        await called(status, body)
    assert TOKEN not in str(caught.value)


async def test_a_result_comes_back_raw() -> None:
    """What a method results in is handed on as it is."""
    assert await called(200, b'{"ok": true, "result": {"id": 7}}') == {"id": 7}


async def test_a_file_is_fetched_and_sent(request_: HttpRequest) -> None:
    """What is asked for by GET is fetched, and what has a file goes as a form of several parts."""

    async def answer(request: Request) -> Response:
        kind = request.headers.get("content-type", "").partition(";")[0]
        return Response(200, f"{kind} {len(request.body) > 0}".encode())

    routes = {("GET", "/file"): answer, ("POST", "/file"): answer}
    async with listen(routes, host="127.0.0.1", port=0, max_body=10_000) as port:
        url = f"http://127.0.0.1:{port}/file"
        assert await request_.do_request(url, "GET") == (200, b" False")
        file = InputFile(b"all of it", filename="dialogs.json", attach=False)
        bundle = RequestData([RequestParameter("document", None, [file])])
        assert await request_.do_request(url, "POST", bundle) == (200, b"multipart/form-data True")
        assert request_.read_timeout is not None


async def test_a_server_out_of_reach_is_a_network_error(request_: HttpRequest) -> None:
    """No server and a slow one are told apart, as the library does."""
    with pytest.raises(NetworkError):
        await request_.do_request("http://127.0.0.1:1/", "GET")

    free = asyncio.Event()

    async def wait(_: Request) -> Response:
        await free.wait()
        return Response(200)

    async with listen({("GET", "/"): wait}, host="127.0.0.1", port=0, max_body=10) as port:
        with pytest.raises(TimedOut):
            await request_.do_request(f"http://127.0.0.1:{port}/", "GET", read_timeout=0.01)
        free.set()


@pytest.mark.parametrize(
    ("error", "seconds"), [(RetryAfter(7), 7.0), (RetryAfter(timedelta(seconds=2)), 2.0)]
)
def test_telegram_says_how_long_to_wait(error: TelegramError, seconds: float) -> None:
    """Where Telegram says how long to wait, that is waited."""
    assert choose_wait(error, failures=5) == seconds


def test_a_client_shows_no_token() -> None:
    """However it is printed."""
    assert TOKEN not in repr(Api(TOKEN))
