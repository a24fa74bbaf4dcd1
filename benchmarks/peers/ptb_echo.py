"""python-telegram-bot as its first example has it: an echo by polling, all else as by default."""

from __future__ import annotations

import os

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Says what it hears."""
    if update.message is not None:
        await update.message.reply_text(update.message.text or "")


def main() -> None:
    """Polls the double that the environment names."""
    url = f"{os.environ['BOT_API_URL']}/bot"
    application = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(url).build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling()


if __name__ == "__main__":
    main()
