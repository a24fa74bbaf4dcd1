"""What Telegram shows of the bot before a word is said, set where it differs: name, commands, description."""

from __future__ import annotations

import logging
from typing import Any, Final

from telegram.error import TelegramError

from bot.telegram import words
from bot.telegram.api import Api

_log: Final = logging.getLogger(__name__)

_COMMANDS: Final = [{"command": name, "description": text} for name, text in words.COMMANDS.items()]
# What asks, what sets, and what it ought to be.
_PARTS: Final[tuple[tuple[str, str, dict[str, Any]], ...]] = (
    ("getMyName", "setMyName", {"name": words.NAME}),
    ("getMyCommands", "setMyCommands", {"commands": _COMMANDS}),
    ("getMyDescription", "setMyDescription", {"description": words.DESCRIPTION}),
    ("getMyShortDescription", "setMyShortDescription", {"short_description": words.SHORT_DESCRIPTION}),
)


async def update_profile(api: Api) -> None:
    """Sets what differs; a failure is logged and left for the next start, the bot works without."""
    for ask, change, wanted in _PARTS:
        try:
            shown = await api.call(ask, {})
            # The commands come back as a bare list, a description under its name.
            if shown not in (wanted, wanted.get("commands")):
                await api.call(change, wanted)
        except TelegramError as error:
            _log.warning("The bot's profile was not updated: %s failed (%s).", change, type(error).__name__)
