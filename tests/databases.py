"""The databases that the tests run on: a SQLite file, and a Postgres schema of a test's own.

TEST_DATABASE_URL names the Postgres server; without it the usual local one is tried, and where there
is none the tests on it are skipped, which pytest's summary says.
"""

from __future__ import annotations

import asyncio
import os
import secrets
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit, urlunsplit

import asyncpg
import pytest

from bot.store import Store, open_store

LOCAL: Final = "postgresql://postgres@127.0.0.1:5432/test"
SECONDS_TO_CONNECT: Final = 10


@dataclass(frozen=True, slots=True)
class Database:
    """A database for one test: its URL for the bot, and a way to look into it from outside."""

    url: str

    async def ask(self, query: str) -> list[tuple[Any, ...]]:
        """What a query finds or, where it changes something, returns."""
        scheme, _, path = self.url.partition(":///")
        if scheme == "sqlite":
            return await asyncio.to_thread(_ask_file, path, query)
        server = await asyncpg.connect(self.url)
        try:
            return [tuple(row) for row in await server.fetch(query)]
        finally:
            await server.close()

    @asynccontextmanager
    async def holding(self, query: str) -> AsyncIterator[None]:
        """Keeps the locks that a query takes, in Postgres, while the context lasts."""
        server = await asyncpg.connect(self.url)
        try:
            async with server.transaction():
                await server.execute(query)
                yield
        finally:
            await server.close()


def _ask_file(path: str, query: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        return file.execute(query).fetchall()


@asynccontextmanager
async def postgres() -> AsyncIterator[Database]:
    """A Postgres database with a schema of its own, which goes with the context."""
    root = os.environ.get("TEST_DATABASE_URL") or LOCAL
    try:
        server = await asyncpg.connect(root, timeout=SECONDS_TO_CONNECT)
    except (OSError, asyncpg.PostgresError) as error:
        if "TEST_DATABASE_URL" in os.environ:
            raise
        pytest.skip(
            f"no Postgres on 127.0.0.1:5432 ({type(error).__name__}); TEST_DATABASE_URL names another"
        )
    schema = f"test_{secrets.token_hex(8)}"
    await server.execute(f"CREATE SCHEMA {schema}")
    parts = urlsplit(root)
    query = "&".join(filter(None, (parts.query, f"search_path={schema}", f"application_name={schema}")))
    try:
        yield Database(urlunsplit(parts._replace(query=query)))
    finally:
        await server.execute(f"DROP SCHEMA {schema} CASCADE")
        await server.close()


@pytest.fixture(params=["sqlite", "postgres"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database: the test runs once on each kind."""
    if request.param == "sqlite":
        yield Database(f"sqlite:///{tmp_path}/folder/bot.db")
        return
    async with postgres() as fresh:
        yield fresh


@pytest.fixture
async def shared_database() -> AsyncIterator[Database]:
    """An empty database that several processes can share."""
    async with postgres() as fresh:
        yield fresh


@pytest.fixture
async def store(database: Database) -> AsyncIterator[Store]:
    """A fresh store, that serves."""
    store = await open_store(database.url)
    await store.claim()
    yield store
    await store.close()
