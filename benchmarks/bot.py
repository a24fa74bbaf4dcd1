"""The bot with a dialog that costs nothing, so that what is measured is the channel."""

from __future__ import annotations

import asyncio
import os

from bot.telegram import serve
from tests.telegram_bot import count_up


def main() -> None:
    """Serves the double that the environment names."""
    asyncio.run(
        serve(
            token=os.environ["BOT_TOKEN"],
            respond=count_up,
            api_url=os.environ["BOT_API_URL"],
            database_url=os.environ["DATABASE_URL"],
            webhook_url=os.environ.get("WEBHOOK_URL"),
            host="127.0.0.1",
            port=int(os.environ.get("PORT", "8080")),
        )
    )


if __name__ == "__main__":
    main()
