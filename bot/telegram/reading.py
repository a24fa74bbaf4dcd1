"""Reads a raw update: whose it is, where an answer goes, and what was done in it.

Any object may come in. What is no update gives None; what looks like one but cannot be read gives
`Broken`, so that it can be set aside; what asks for no answer gives `Nothing`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Final

from telegram import CallbackQuery, Message, MessageEntity, Update, User

from bot.store import Arrival, Key, Need
from bot.telegram.history import HISTORY, WENT
from bot.telegram.rendering import read_data
from dialogs import without_links

ALLOWED_UPDATES: Final = ["message", "edited_message", "callback_query", "inline_query"]
_SENT: Final = frozenset({"message", "edited_message"})
_INT64: Final = 2**63


@dataclass(frozen=True, slots=True)
class Nothing:
    """An update that asks for no answer."""


@dataclass(frozen=True, slots=True)
class Broken:
    """An update that could not be read, and the error."""

    error: str


@dataclass(frozen=True, slots=True)
class Text:
    """Words, whatever carried them: a message or a caption."""

    text: str


@dataclass(frozen=True, slots=True)
class Forward:
    """Words that somebody else wrote and the person forwarded."""

    text: str


@dataclass(frozen=True, slots=True)
class Command:
    """A command's name, in lower case and without its slash, and the first word after it."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A message without words: the kind of thing in it, and the album that it is a part of."""

    kind: str
    album: str | None


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of an old message that were changed."""


@dataclass(frozen=True, slots=True)
class Tap:
    """A button pressed: the query to answer, its data, and the message that holds the button.

    `keys` are the message's rows of buttons, none where it can be changed no more; `is_own` is False
    where the button was offered to somebody else in a group.
    """

    query: str
    data: str
    message: int | None
    text: str
    keys: tuple[tuple[dict[str, Any], ...], ...]
    is_own: bool

    @property
    def label(self) -> str | None:
        """What the pressed button says; None where the message has no such button."""
        buttons = (button for row in self.keys for button in row)
        return next((str(one["text"]) for one in buttons if one.get("callback_data") == self.data), None)


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed after the bot's name in any chat."""

    id: str
    text: str


Deed = Nothing | Broken | Text | Forward | Command | Unreadable | Edit | Tap | Query


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer goes: the chat and, in a group, the message to reply to and its topic."""

    chat: int
    reply_to: int | None = None
    topic: int | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """What was done, and where an answer to it goes (None: nowhere)."""

    deed: Deed
    place: Place | None = None


def read_update(raw: object, me: User) -> Arrival | None:
    """The arrival that a raw update is, its content a Letter; None for what has no usable id."""
    if not isinstance(raw, dict) or not _is_id(raw.get("update_id")):
        return None
    try:
        text = json.dumps(_without_links(raw), sort_keys=True)
    except RecursionError:
        # Nested too deep to be written again, as nothing of Telegram's is: only its number is kept.
        raw = {"update_id": raw["update_id"]}
        text = json.dumps(raw)
    fingerprint = int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)
    key: Key | None
    need = Need.DIALOG
    try:
        key, letter = _read_plain(raw, me) or _read(Update.de_json(raw, None), me)
        if key is not None and not (_is_id(key.chat) and _is_id(key.person)):
            raise ValueError("a chat or a person has a number that is none")  # noqa: TRY301 - set aside below
        need = _find_need(letter.deed)
    except Exception as error:  # noqa: BLE001  # whatever Telegram may send is set aside
        if "inline_query" in raw:
            # Set aside it would be kept, and of a query nothing is.
            return Arrival(raw["update_id"], fingerprint, None, Letter(Nothing()))
        key, place = _guess_place(raw)
        letter = Letter(Broken(describe(error)), place)
    return Arrival(raw["update_id"], fingerprint, key, letter, text, need)


def _find_need(deed: Deed) -> Need:
    """What must be known to handle a deed: beyond the dialog only for what shows the history, or all."""
    if isinstance(deed, Command):
        return _NEEDS.get(deed.name, Need.DIALOG)
    read = read_data(deed.data) if isinstance(deed, Tap) else None
    return Need.HISTORY if read is not None and read[1] in (HISTORY, WENT) else Need.DIALOG


_NEEDS: Final = {HISTORY: Need.HISTORY, "export": Need.EVERYTHING}


def _without_links(raw: dict[str, Any]) -> dict[str, Any]:
    """An update as it is kept: what was sent in it has lost its links, of which some open an invitation."""
    return {key: _bared(value) if key in _SENT else value for key, value in raw.items()}


def _bared(value: Any) -> Any:
    """The same, for any part of a message: places in a text are counted, so it keeps its length."""
    if isinstance(value, str):
        return without_links(value)
    if isinstance(value, dict):
        return {key: _bared(part) for key, part in value.items()}
    return [_bared(part) for part in value] if isinstance(value, list) else value


def describe(error: Exception) -> str:
    """An error as text for the failures table: its class, its words, and the line that raised it."""
    last = error.__traceback__
    while last is not None and last.tb_next is not None:
        last = last.tb_next
    where = f" ({last.tb_frame.f_code.co_filename.rpartition('/')[2]}:{last.tb_lineno})" if last else ""
    return ascii(f"{type(error).__name__}: {error}{where}")[1:-1]


def _read_plain(raw: dict[str, Any], me: User) -> tuple[Key, Letter] | None:
    """What most updates are, a person's words or command in their private chat; None for all else.

    The library makes ninety attributes of a message, which costs 105 µs, a third of a whole turn.
    """
    if "callback_query" in raw:
        return None
    match raw.get("message"):
        case {
            "chat": {"id": int(chat), "type": "private"},
            "from": {"id": int(person), "is_bot": False},
            "text": str(text),
            **rest,
        } if text and "forward_origin" not in rest and chat == person:
            deed = _read_words(text, rest.get("entities", ()), me)
            return (Key(chat, person), Letter(deed, Place(chat))) if deed else None
    return None


def _read_words(text: str, entities: Any, me: User) -> Deed | None:
    """A text with nothing but a command in it, if that; None where there is more to be read."""
    match entities:
        case ():
            return Text(text)
        case [{"type": "bot_command", "offset": 0, "length": int(length)}] if text[:length].isascii():
            return _read_command(text[1:length], text, me, is_private=True)
    return None


def _read(update: Update, me: User) -> tuple[Key | None, Letter]:
    if update.callback_query is not None:
        return _read_tap(update.callback_query, me)
    if update.inline_query is not None:
        person = update.inline_query.from_user.id
        return Key(person, person), Letter(
            Query(update.inline_query.id, update.inline_query.query), Place(person)
        )
    message = update.message or update.edited_message
    # Without a sender it is a channel's post; another bot is not answered, lest two talk for ever.
    if message is None or message.from_user is None or message.from_user.is_bot:
        return None, Letter(Nothing())
    key = Key(message.chat.id, message.from_user.id)
    deed = _read_edit(message) if update.message is None else _read_message(message, me)
    return key, Letter(deed, _find_place(message))


def _read_edit(message: Message) -> Deed:
    # A live location moves by edits, too: only changed words are worth a sentence, and not in a group.
    return Edit() if _is_private(message) and (message.text or message.caption) else Nothing()


def _read_message(message: Message, me: User) -> Deed:
    command = None if message.forward_origin else _find_command(message)
    if command is not None:
        return _read_command(command, message.text or "", me, is_private=_is_private(message))
    if not _is_private(message) and not _is_spoken_to(message, me):
        return Nothing()
    text = message.text or message.caption
    if text is not None and _is_others(message):
        return Forward(text)
    if text is not None:
        return Text(text if _is_private(message) else _strip_mentions(message, me))
    if message.effective_attachment is None:
        # Somebody joined, a title changed, a message was pinned: nothing that was said.
        return Nothing()
    return Unreadable(_name_kind(message), message.media_group_id)


def _is_others(message: Message) -> bool:
    """Whether a message was forwarded and somebody else wrote it, as far as Telegram says."""
    origin = message.forward_origin
    return origin is not None and getattr(origin, "sender_user", None) != message.from_user


def _find_command(message: Message) -> str | None:
    """The command that a text begins with, as typed, without the slash."""
    for entity in message.entities:
        if entity.type == MessageEntity.BOT_COMMAND and entity.offset == 0:
            return message.parse_entity(entity).removeprefix("/")
    return None


def _read_command(command: str, text: str, me: User, *, is_private: bool) -> Deed:
    name, _, addressee = command.partition("@")
    is_mine = addressee.lower() == (me.username or "").lower() if addressee else is_private
    # What comes after it, such as what a deep link hands over.
    argument = next(iter(text.split()[1:2]), "")
    return Command(name.lower(), argument) if is_mine else Nothing()


def _is_private(message: Message) -> bool:
    return message.chat.type == "private"


def _is_spoken_to(message: Message, me: User) -> bool:
    answered = message.reply_to_message
    if answered is not None and answered.from_user is not None and answered.from_user.id == me.id:
        return True
    return bool(_find_mentions(message, me))


def _find_mentions(message: Message, me: User) -> list[str]:
    """The words in a text that call this bot by its name."""
    parse = message.parse_entities if message.text else message.parse_caption_entities
    found = parse() if message.text or message.caption else {}
    return [
        text
        for entity, text in found.items()
        if (entity.type == MessageEntity.MENTION and text.lower() == f"@{me.username}".lower())
        or (entity.type == MessageEntity.TEXT_MENTION and entity.user is not None and entity.user.id == me.id)
    ]


def _strip_mentions(message: Message, me: User) -> str:
    text = message.text or message.caption or ""
    for mention in _find_mentions(message, me):
        text = text.replace(mention, " ", 1)
    return text.strip()


def _name_kind(message: Message) -> str:
    return next((kind for kind in _KIND_ORDER if getattr(message, kind, None)), "")


# An animation also fills `document`, a venue `location`: the first that is there names the kind.
_KIND_ORDER: Final = (
    "animation",
    "live_photo",
    "photo",
    "video_note",
    "video",
    "voice",
    "audio",
    "sticker",
    "venue",
    "location",
    "contact",
    "poll",
    "document",
)


def _find_place(message: Message) -> Place:
    if _is_private(message):
        return Place(message.chat.id)
    topic = message.message_thread_id if message.is_topic_message else None
    return Place(message.chat.id, message.message_id, topic)


def _read_tap(query: CallbackQuery, me: User) -> tuple[Key | None, Letter]:
    shown = query.message
    if shown is None:
        # A button on a message that was sent in inline mode, which has none of ours: no chat is known.
        person = query.from_user.id
        stray = Tap(query.id, query.data or "", None, "", keys=(), is_own=False)
        return Key(person, person), Letter(stray, Place(person))
    key = Key(shown.chat.id, query.from_user.id)
    if not isinstance(shown, Message):
        tap = Tap(query.id, query.data or "", shown.message_id, "", keys=(), is_own=True)
        return key, Letter(tap, Place(shown.chat.id))
    rows = shown.reply_markup.inline_keyboard if shown.reply_markup else ()
    tap = Tap(
        query.id,
        query.data or "",
        shown.message_id,
        shown.text or "",
        keys=tuple(tuple(button.to_dict() for button in row) for row in rows),
        is_own=_is_asked(shown, query.from_user, me),
    )
    # In a group the answer goes to the message that began it, so that it is known whose turn it is.
    place = _find_place(shown.reply_to_message or shown)
    return key, Letter(tap, Place(shown.chat.id, place.reply_to, place.topic))


def _is_asked(shown: Message, person: User, me: User) -> bool:
    """Whether a button was meant for this person: in a group, the bot replies to the one it asks."""
    asked = shown.reply_to_message.from_user if shown.reply_to_message else None
    return _is_private(shown) or asked is None or asked.id in (person.id, me.id)


def _is_id(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and -_INT64 <= value < _INT64


def _guess_place(raw: dict[str, Any]) -> tuple[Key | None, Place | None]:
    """Whose an unreadable update probably is: a private chat's, or nobody's."""
    for part in (raw.get("message"), raw.get("callback_query")):
        sender = part.get("from") if isinstance(part, dict) else None
        person = sender.get("id") if isinstance(sender, dict) else None
        shown = part.get("message", part) if isinstance(part, dict) else None
        chat = shown.get("chat") if isinstance(shown, dict) else None
        number = chat.get("id") if isinstance(chat, dict) else None
        if isinstance(person, int) and _is_id(person) and number == person:
            return Key(person, person), Place(person)
    return None, None
