"""What the store cannot use, or not now: each is refused in a sentence, and nothing is harmed."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.store import Outcome, StoreUnavailable, StoreUnusable, open_store, sqlite
from tests.arrivals import NOW, arrive, count, counts
from tests.databases import Database


async def test_a_full_disk_changes_nothing_and_passes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While there is no room nothing is kept of a batch; once there is, it is taken."""
    path = tmp_path / "bot.db"
    store = await open_store(f"sqlite:///{path}")
    await store.close()
    pragmas = sqlite._PRAGMAS
    with sqlite3.connect(path) as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.close()
    monkeypatch.setattr(sqlite, "_PRAGMAS", (*pragmas, f"PRAGMA max_page_count = {pages}"))
    store = await open_store(f"sqlite:///{path}")
    large = Outcome("x" * 100_000)
    with pytest.raises(StoreUnavailable, match="full"):
        await store.handle([arrive(1)], lambda *_: large, now=NOW)
    monkeypatch.setattr(sqlite, "_PRAGMAS", pragmas)
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "1")]
    await store.close()


async def test_a_locked_database_is_unavailable_and_recovers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While another process holds the database the work is refused, and then it is done."""
    monkeypatch.setattr(sqlite, "SECONDS_FOR_A_LOCK", 0)
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreUnavailable, match="locked"):
        await store.handle([arrive(1)], count, now=NOW)
    other.execute("ROLLBACK")
    other.close()
    assert counts(await store.handle([arrive(1)], count, now=NOW)) == [(1, "1")]
    await store.close()


async def test_a_lock_that_passes_is_waited_for_and_holds_up_nobody(tmp_path: Path) -> None:
    """While another process has its turn, the loop goes on; the work is done after it."""
    store = await open_store(f"sqlite:///{tmp_path}/bot.db")
    other = sqlite3.connect(tmp_path / "bot.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    handling = asyncio.ensure_future(store.handle([arrive(1)], count, now=NOW))
    await asyncio.wait({handling}, timeout=2 * sqlite.SECONDS_BETWEEN_TRIES)
    assert not handling.done()
    other.execute("ROLLBACK")
    other.close()
    assert counts(await handling) == [(1, "1")]
    await store.close()


@pytest.mark.parametrize(
    "url",
    ["", "sqlite://", "sqlite:///", "sqlite://bot.db", "postgresql://", "mysql://root@host/db", "bot.db"],
)
async def test_a_url_of_no_known_kind_is_refused(url: str) -> None:
    """What is no URL of a database that the bot knows is one clear sentence."""
    with pytest.raises(StoreUnusable, match="DATABASE_URL must look like"):
        await open_store(url)


async def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    """A file of another kind is left as it is, and the sentence names it."""
    path = tmp_path / "notes.txt"
    path.write_text("this is no database at all, but quite long a text" * 20)
    with pytest.raises(StoreUnusable, match=r"notes\.txt cannot be used"):
        await open_store(f"sqlite:///{path}")


async def test_a_folder_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """Where a file stands in the way of the folder, the sentence says so."""
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusable, match="cannot be used"):
        await open_store(f"sqlite:///{tmp_path}/file/bot.db")


async def test_a_database_of_a_newer_version_is_refused(database: Database) -> None:
    """A schema that this version does not know is not touched."""
    await (await open_store(database.url)).close()
    await database.ask("UPDATE version SET number = 99")
    with pytest.raises(StoreUnusable, match="99"):
        await open_store(database.url)
