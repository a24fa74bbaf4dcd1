"""The button that takes a note to another chat.

Where inline mode is on, it opens a chat of the person's choice and asks there for what `inline` offers;
else it puts the note into the message field of that chat.
"""

from __future__ import annotations

from enum import Enum
from typing import Any, Final
from urllib.parse import quote

from telegram import User

from bot.telegram import words

OWN_NOTE: Final = "note"
"""The inline query that asks for one's own verdict and note."""

LONGEST_LINK: Final = 2048
"""Characters of a link that every app and server takes."""


Button = dict[str, Any]
"""A button under a message, as Telegram reads it; the library's objects cost three times what they hold."""


class Sharing(Enum):
    """How a note gets to another chat."""

    INLINE = "inline"
    LINK = "link"


def choose_sharing(me: User) -> Sharing:
    """The way that this bot has."""
    return Sharing.INLINE if me.supports_inline_queries else Sharing.LINK


def make_share_button(text: str, sharing: Sharing) -> Button | None:
    """The button for a note of this text; None where the link would be too long."""
    if sharing is Sharing.INLINE:
        anywhere = ("allow_user_chats", "allow_group_chats", "allow_channel_chats")
        chosen = {"query": OWN_NOTE, **dict.fromkeys(anywhere, True)}
        return {"text": words.SHARE, "switch_inline_query_chosen_chat": chosen}
    # What `url` holds is what stands in the message field first; some apps refuse a link without it.
    link = "https://t.me/share/url?url=" + quote(text, safe="")
    return {"text": words.SHARE, "url": link} if len(link) <= LONGEST_LINK else None
