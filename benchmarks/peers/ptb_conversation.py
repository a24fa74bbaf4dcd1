"""Two questions on python-telegram-bot's ConversationHandler, kept by its PicklePersistence."""

from __future__ import annotations

import os
from pathlib import Path

from telegram import Update
from telegram.ext import (
    Application,
    ContextTypes,
    ConversationHandler,
    MessageHandler,
    PicklePersistence,
    filters,
)

from benchmarks.script import LENGTH, answer


async def take(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    """Answers one message, and says which comes next."""
    said = (update.message.text if update.message else None) or ""
    before = context.user_data.setdefault("before", [])
    await update.message.reply_text(answer(said, before))
    before.append(said)
    if len(before) < LENGTH:
        return len(before)
    before.clear()
    return ConversationHandler.END


def main() -> None:
    """Polls the double that the environment names."""
    url = f"{os.environ['BOT_API_URL']}/bot"
    kept = PicklePersistence(Path(os.environ["FOLDER"]) / "kept.pickle")
    application = Application.builder().token(os.environ["BOT_TOKEN"]).base_url(url).persistence(kept).build()
    heard = MessageHandler(filters.TEXT, take)
    states = {step: [heard] for step in range(1, LENGTH)}
    application.add_handler(ConversationHandler([heard], states, [], name="questions", persistent=True))
    application.run_polling()


if __name__ == "__main__":
    main()
