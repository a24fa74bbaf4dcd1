"""Two questions on aiogram 3, its states kept in SQLite by a small storage, as it brings none."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import aiosqlite
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import Message

from benchmarks.script import QUESTIONS, answer

_TABLE: Final = "CREATE TABLE IF NOT EXISTS kept (id TEXT PRIMARY KEY, state TEXT, data TEXT)"
_WRITE: Final = "INSERT INTO kept (id, {0}) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET {0} = excluded.{0}"


class SqliteStorage(BaseStorage):
    """States and data in a SQLite file, committed with each change."""

    def __init__(self, file: aiosqlite.Connection) -> None:
        self._file = file

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        """Keeps a state."""
        await self._write("state", key, state.state if isinstance(state, State) else state)

    async def get_state(self, key: StorageKey) -> str | None:
        """The state that is kept."""
        return await self._read("state", key)

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        """Keeps data."""
        await self._write("data", key, json.dumps(data))

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        """The data that is kept."""
        found: dict[str, Any] = json.loads(await self._read("data", key) or "{}")
        return found

    async def close(self) -> None:
        """Closes the file."""
        await self._file.close()

    async def _write(self, column: str, key: StorageKey, value: str | None) -> None:
        await self._file.execute(_WRITE.format(column), (_name(key), value))
        await self._file.commit()

    async def _read(self, column: str, key: StorageKey) -> str | None:
        query = f"SELECT {column} FROM kept WHERE id = ?"  # noqa: S608 - one of two names, from above
        async with self._file.execute(query, (_name(key),)) as rows:
            row = await rows.fetchone()
        return row[0] if row else None


class Asked(StatesGroup):
    """Which question was asked last."""

    first = State()
    second = State()


async def take(message: Message, state: FSMContext) -> None:
    """Answers one message, and keeps what was said."""
    said = message.text or ""
    before = (await state.get_data()).get("before", [])
    # Kept before it is answered: the next message may come, in a task of its own, before this one ends.
    if len(before) == len(QUESTIONS):
        await state.clear()
    else:
        await state.set_state(Asked.second if before else Asked.first)
        await state.update_data(before=[*before, said])
    await message.answer(answer(said, before))


def _name(key: StorageKey) -> str:
    return f"{key.bot_id}:{key.chat_id}:{key.user_id}"


async def poll() -> None:
    """Polls the double that the environment names."""
    file = await aiosqlite.connect(Path(os.environ["FOLDER"]) / "kept.db")
    await file.execute("PRAGMA journal_mode = WAL")
    await file.execute("PRAGMA synchronous = NORMAL")
    await file.execute(_TABLE)
    session = AiohttpSession(api=TelegramAPIServer.from_base(os.environ["BOT_API_URL"]))
    dispatcher = Dispatcher(storage=SqliteStorage(file))
    dispatcher.message.register(take)
    await dispatcher.start_polling(Bot(os.environ["BOT_TOKEN"], session=session))


if __name__ == "__main__":
    asyncio.run(poll())
