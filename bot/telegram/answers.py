"""Makes the calls that answer an update: messages, edits, the end of a tap."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.store import Call
from bot.telegram.reading import Place, Tap
from bot.telegram.rendering import render_message
from dialogs import Line, Message, Style


def say(text: str) -> Message:
    """A message of one plain sentence."""
    return Message((Line(Style.TEXT, text),))


def send(place: Place, messages: Iterable[Message], *, dialog: int = 0) -> tuple[Call, ...]:
    """The calls that send messages; `dialog` goes into their buttons."""
    parts = [part for message in messages for part in render_message(message, dialog=dialog)]
    return tuple(Call("sendMessage", {"chat_id": place.chat, **_address(place), **part}) for part in parts)


def edit(tap: Tap, place: Place, message: Message) -> tuple[Call, ...]:
    """Puts a message in the place of the one that was tapped."""
    if tap.message is None:
        return ()
    part = render_message(message, dialog=0)[0]
    return (Call("editMessageText", {"chat_id": place.chat, "message_id": tap.message, **part}),)


def answer_query(tap: Tap, text: str | None = None) -> Call:
    """The call that ends a tap, with a hint if there is one."""
    answer = {"callback_query_id": tap.query}
    return Call("answerCallbackQuery", answer if text is None else {**answer, "text": text})


def remove_keys(tap: Tap, place: Place) -> tuple[Call, ...]:
    """Takes the answered question's buttons away; those that ask nothing, such as Copy, stay."""
    if not tap.has_keys or tap.message is None:
        return ()
    where = {"chat_id": place.chat, "message_id": tap.message}
    return (Call("editMessageReplyMarkup", {**where, "reply_markup": {"inline_keyboard": tap.kept_keys}}),)


def _address(place: Place) -> dict[str, Any]:
    address: dict[str, Any] = {}
    if place.topic is not None:
        address["message_thread_id"] = place.topic
    if place.reply_to is not None:
        address["reply_parameters"] = {"message_id": place.reply_to, "allow_sending_without_reply": True}
    return address
