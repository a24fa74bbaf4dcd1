"""The HTTP client: errors by kind, files, the environment's proxy, and never an address in an error."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot.http.client import Client, File, TooSlow, Unreachable
from bot.http.server import Request, Response, listen

SECRET = "/bot123:secret/getMe"


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    """A client that is open."""
    client = Client(connections=2)
    await client.open()
    yield client
    await client.close()


async def echo(request: Request) -> Response:
    """Gives back what came in, its kind first."""
    return Response(200, request.headers["content-type"].split(";")[0].encode() + b"\n" + request.body)


async def test_json_goes_as_it_is(client: Client) -> None:
    """What has no files is JSON, and says so."""
    async with listen({("POST", "/"): echo}, host="127.0.0.1", port=0, max_body=1000) as port:
        url = f"http://127.0.0.1:{port}/"
        answer = await client.post(url, b'{"a": 1}')
    assert answer == (200, b'application/json\n{"a": 1}')


async def test_files_go_in_parts(client: Client) -> None:
    """A file travels with its name, beside the fields."""
    files = {"document": File("mine.json", b"{}", "application/json")}
    async with listen({("POST", "/"): echo}, host="127.0.0.1", port=0, max_body=1000) as port:
        url = f"http://127.0.0.1:{port}/"
        status, body = await client.post_form(url, fields={"a": "1"}, files=files)
    assert status == 200
    assert body.startswith(b"multipart/form-data\n")
    assert b'filename="mine.json"' in body


@pytest.mark.parametrize("url", ["http://127.0.0.1:1", "http://127.0.0.1:99999", "http://", "no address"])
async def test_a_server_out_of_reach_is_said_without_its_address(client: Client, url: str) -> None:
    """No error repeats the address, which holds the token."""
    with pytest.raises(Unreachable) as caught:
        await client.get(url + SECRET)
    assert "secret" not in str(caught.value)
    assert caught.value.__suppress_context__


async def test_a_slow_server_is_too_slow(client: Client) -> None:
    """A server that keeps us waiting longer than allowed is given up."""
    free = asyncio.Event()

    async def wait(_: Request) -> Response:
        await free.wait()
        return Response(200)

    async with listen({("GET", SECRET): wait}, host="127.0.0.1", port=0, max_body=1000) as port:
        with pytest.raises(TooSlow) as caught:
            await client.get(f"http://127.0.0.1:{port}{SECRET}", seconds=0.01)
        free.set()
    assert "secret" not in str(caught.value)


async def test_a_client_that_is_closed_reaches_nobody() -> None:
    """Before `open` and after `close` a request fails like one to a server out of reach."""
    with pytest.raises(Unreachable):
        await Client(connections=1).get("http://127.0.0.1/")


@pytest.mark.parametrize(("exempt", "is_direct"), [("", False), ("api.example.invalid", True)])
async def test_the_environments_proxy_is_used(
    client: Client, monkeypatch: pytest.MonkeyPatch, exempt: str, is_direct: bool
) -> None:
    """Requests go through HTTP_PROXY, but not to the servers that NO_PROXY names."""

    async def proxy(request: Request) -> Response:
        return Response(200, request.headers["host"].encode())

    async with listen({("GET", SECRET): proxy}, host="127.0.0.1", port=0, max_body=1000) as port:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{port}")
        monkeypatch.setenv("no_proxy", exempt)
        request = client.get(f"http://api.example.invalid{SECRET}")
        if is_direct:
            with pytest.raises(Unreachable):
                await request
        else:
            assert await request == (200, b"api.example.invalid")
