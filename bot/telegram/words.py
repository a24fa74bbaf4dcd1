"""Every sentence that only the Telegram channel says; what the dialog says stands in `dialogs`."""

from __future__ import annotations

from typing import Final

COMMANDS: Final = {
    "start": "What I do, and begin",
    "help": "How to ask me",
    "cancel": "Start over with another invitation",
    "privacy": "What I keep, and how to delete it",
    "forget": "Delete all that I keep of you",
}

DESCRIPTION: Final = (
    "Somebody you don't really know has invited you on LinkedIn? Tell me about it in your own words. "
    "I say accept, look first or decline, and why, and give you a message to send.\n\n"
    "“a girl who went to my college sent me a request but i dont know her”\n"
    "→ Accept. You share a school: “went to my college”.\n\n"
    "It works the other way round, too: “should I add her?”"
)
SHORT_DESCRIPTION: Final = (
    "Accept that LinkedIn invitation? Tell me about it: I say yes, look first or no, and what to write."
)

ASK_IN_WORDS: Final = (
    "Tell me in words who invited you and what you know of them; a note that they sent can be pasted in."
)
_KINDS: Final = {
    "photo": "pictures",
    "live_photo": "pictures",
    "animation": "pictures",
    "video": "videos",
    "video_note": "videos",
    "voice": "voice messages",
    "audio": "audio",
    "document": "files",
    "sticker": "stickers",
    "location": "locations",
    "venue": "locations",
    "contact": "contact cards",
    "poll": "polls",
}
EDITED: Final = (
    "I read a message once, as it was sent, so I have not read your edit. "
    "Please send what is different as a new message."
)
SET_ASIDE: Final = (
    "Something went wrong here with what you just sent, and I put it aside. Please say it in another way."
)
NOT_YOURS: Final = "This question is for somebody else."

FORGET_QUESTION: Final = "Delete all that I keep of you, in every chat? This cannot be undone."
FORGET_YES: Final = "Delete everything"
FORGET_NO: Final = "Keep it"
FORGOTTEN: Final = "Done: nothing of you is kept here any more. /start begins anew."
KEPT: Final = "All right, I keep it."


def say_unreadable(kind: str) -> str:
    """What to say to a message without a text, by the kind of thing that it holds."""
    return f"I can't read {_KINDS.get(kind, 'this')}, only text. {ASK_IN_WORDS}"
