"""Every sentence that only the Telegram channel says; what the dialog says stands in `dialogs`."""

from __future__ import annotations

import datetime
from typing import Final

from dialogs import Note

COMMANDS: Final = {
    "start": "What I do, and begin",
    "help": "How to ask me",
    "cancel": "Start over with another invitation",
    "settings": "How you sign, and how notes sound",
    "history": "Earlier invitations, and how it went",
    "privacy": "What I keep, and how to delete it",
    "export": "Send you all that I keep of you",
    "forget": "Delete all that I keep of you",
}

NAME: Final = "Should I accept?"
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
COPY: Final = "Copy"
SHARE: Final = "Share…"

GROUP_HINT: Final = (
    "In a group I read only what is said to me: mention me with the story, or reply to one of my messages. "
    "What you tell me here, everybody here can read."
)

DAYS_UNTIL_DUE: Final = 14
REMIND: Final = f"Remind me in {DAYS_UNTIL_DUE} days"
CANCEL_REMINDER: Final = "Cancel the reminder"
CANCELLED: Final = "Cancelled: I won't remind you."
REMINDER: Final = (
    "You asked me to remind you of this invitation.",
    "No answer? Then ignore it quietly: the inviter is not told. An answer? Tell me what they said.",
)

INLINE_OFF: Final = (
    "Inline mode is off: to offer verdicts in any chat, send /setinline to @BotFather and choose this bot."
)
INLINE_NOTE: Final = "The message to send"
INLINE_BUTTON: Final = "Tell me more in our chat"
INLINE_HINT: Final = "Tell me of a LinkedIn invitation"
INLINE_EXAMPLE: Final = "For example: we met at PyCon, should I accept?"
INLINE_PITCH: Final = (
    "An invitation on LinkedIn from somebody you hardly know? Tell me about it in your own words: "
    "I say accept, look first or decline, and why.",
)

NOT_YOURS: Final = "This question is for somebody else."

FORGET_QUESTION: Final = "Delete all that I keep of you, in every chat? This cannot be undone."
FORGET_YES: Final = "Delete everything"
FORGET_NO: Final = "Keep it"
FORGOTTEN: Final = (
    "Done: nothing of you is kept here any more, and no reminder will come. /start begins anew."
)
KEPT: Final = "All right, I keep it."


NOT_ALLOWED: Final = "This bot is private: its owner has to let you in."
PRIVATE_ONLY: Final = "That is between you and me: please ask me in our private chat."

SETTINGS_TITLE: Final = "Your settings, for every invitation"
SETTING_LABELS: Final = {"sender": "You sign", "schools": "My schools", "employers": "My employers"}
SETTING_ASKS: Final = {
    "sender": "How do you sign? Type it, a first name is enough. I won't ask for it again.",
    "schools": "Which school or university are you from? Type one, as you would write it in a note. "
    "With it, “went to my college” names it.",
    "employers": "Where do you work, or where did you? Type one, as you would write it in a note. "
    "With it, “from my company” names it.",
}
NOT_SET: Final = "not set"
FREE_BOX: Final = "Notes with an invitation: 200 characters (free account)"
PREMIUM_BOX: Final = "Notes with an invitation: 300 characters (Premium)"
TO_FREE: Final = "My account is free"
TO_PREMIUM: Final = "I have Premium"
MANNERS: Final = {
    "friendly": "Notes sound friendly",
    "formal": "Notes sound formal",
    "brief": "Notes are brief",
}
TO_MANNER: Final = {"friendly": "Make it friendly", "formal": "Make it formal", "brief": "Make it brief"}
CHEERS_ON: Final = "Cheers for a school, such as “Go Hawks!”: on"
CHEERS_OFF: Final = "Cheers for a school, such as “Go Hawks!”: off"
TO_CHEERS: Final = "Cheers on"
TO_QUIET: Final = "Cheers off"
VALUE_CLEAR: Final = "Clear"
VALUE_DROP: Final = "Remove"
VALUE_EMPTY: Final = "I need at least one letter. Type it again, or tap Back."
VALUE_LONG: Final = (
    "That is longer than {most} characters. Type it shorter; if you wanted to tell me of an invitation, "
    "tap Done and send it again."
)
VALUE_TWICE: Final = "You have that one already. Type another, or tap Back."
VALUES_FULL: Final = "{most} is the most I keep. Tap Back, and remove one first."
SETTINGS_BACK: Final = "Back"
SETTINGS_DONE: Final = "Done"
SETTINGS_KEPT: Final = "All right. /settings changes it again. The next invitation? Just tell me about it."

HISTORY_TITLE: Final = "Your invitations, the newest first"
NO_HISTORY: Final = "No invitation has come to a verdict yet. Tell me about one."
NEWER: Final = "← Newer"
OLDER: Final = "Older →"
VERDICTS: Final = {"accept": "✅ Accept", "look_first": "👀 Look first", "decline": "🚫 Decline"}
WENT: Final = {
    "accepted": "Accepted",
    "ignored": "Ignored",
    "answered": "They answered",
    "unanswered": "No answer",
}
WENT_QUESTION: Final = "How did it go? You can also go on with this one: just write."
WENT_NOTED: Final = "Noted:"
GONE: Final = "I don't have that one any more. /history shows what I have."

EXPORTED: Final = {
    "application/json": "All that I keep of you, exactly as it is kept.",
    "text/csv": "The same for a spreadsheet.",
}


def say_unreadable(kind: str) -> str:
    """What to say to a message without a text, by the kind of thing that it holds."""
    return f"I can't read {_KINDS.get(kind, 'this')}, only text. {ASK_IN_WORDS}"


def say_chosen(label: str) -> str:
    """What stands under a question once it is answered by a tap."""
    return f"→ {label}"


def say_due(day: datetime.date) -> str:
    """When a reminder comes."""
    return f"I'll remind you on {day.day} {day:%B}, once."


def say_count(note: Note) -> str:
    """How long a note is, and which box it fits."""
    box = _BOXES.get(note.limit)
    count = f"{note.length} of {note.limit} characters"
    return f"{count} ({box})" if box else count


_BOXES: Final = {
    200: "a note from a free account",
    300: "a note from a Premium account",
    600: "a message",
}
