"""pyTelegramBotAPI as its asynchronous example has it: an echo by polling."""

from __future__ import annotations

import asyncio
import os

from telebot import asyncio_helper
from telebot.async_telebot import AsyncTeleBot
from telebot.types import Message


def main() -> None:
    """Polls the double that the environment names."""
    asyncio_helper.API_URL = f"{os.environ['BOT_API_URL']}/bot{{0}}/{{1}}"
    bot = AsyncTeleBot(os.environ["BOT_TOKEN"])

    @bot.message_handler(func=lambda _: True)
    async def echo(message: Message) -> None:
        await bot.send_message(message.chat.id, message.text or "")

    asyncio.run(bot.infinity_polling())


if __name__ == "__main__":
    main()
