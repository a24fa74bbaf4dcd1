"""A double of the Bot API: a real HTTP server that keeps Telegram's rules and can be told to fail.

    async with BotApi() as telegram:
        telegram.type_text("hello", person=1)
        await telegram.until(lambda: telegram.texts(1))

Law: an update is confirmed only by a later `getUpdates` with a higher offset, or by a 2xx to its post.
"""

from __future__ import annotations

from tests.double.memory import Fault, Made
from tests.double.rules import Refused
from tests.double.server import BotApi

__all__ = ["BotApi", "Fault", "Made", "Refused"]
