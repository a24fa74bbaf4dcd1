"""The floor: an echo by polling that is nothing but the HTTP client, JSON, and a task for each message."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from aiohttp import ClientSession


async def poll() -> None:
    """Polls the double that the environment names."""
    root = f"{os.environ['BOT_API_URL']}/bot{os.environ['BOT_TOKEN']}"
    asked: dict[str, Any] = {"timeout": 30}
    async with ClientSession() as session, asyncio.TaskGroup() as group:

        async def send(chat: int, text: str) -> None:
            body = {"chat_id": chat, "text": text}
            async with session.post(f"{root}/sendMessage", json=body) as response:
                await response.read()

        while True:
            async with session.post(f"{root}/getUpdates", json=asked) as response:
                updates = (await response.json())["result"]
            for update in updates:
                asked["offset"] = update["update_id"] + 1
                message = update["message"]
                group.create_task(send(message["chat"]["id"], message["text"]))


if __name__ == "__main__":
    asyncio.run(poll())
