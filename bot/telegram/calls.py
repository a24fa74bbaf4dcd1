"""The calls that an answer is made of, and where it shows: in place of the card that was tapped, or anew.

A card asks or corrects, and what comes next takes its place. A verdict or a note is worth keeping: it is
sent anew, and nothing takes its place but the same note in another wording.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from bot.store import Call
from bot.telegram import words
from bot.telegram.reading import Place, Tap
from bot.telegram.rendering import read_data, render_message
from bot.telegram.sharing import Sharing
from dialogs import Line, Message, Style

ANEW: Final = "anew"
"""Our own word in an edit's parameters: where to send its text anew, should the message be gone."""

_LASTING: Final = frozenset({"note", "remind"})
"""The menus under what is worth keeping."""

_CARDS: Final = frozenset({"start", "settings", "history", "went"})
"""The menus of cards with a title, in whose place another such card goes."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Messages of the dialog of this number, and how a note in them is shared."""

    messages: Sequence[Message]
    dialog: int = 0
    sharing: Sharing = Sharing.LINK


def say(*texts: str) -> Answer:
    """An answer of one message, a text a line."""
    return Answer((Message(tuple(Line(Style.TEXT, text) for text in texts)),))


def send(place: Place, answer: Answer) -> tuple[Call, ...]:
    """The calls that send an answer anew."""
    parts = [part for message in answer.messages for part in _render(message, answer)]
    return tuple(Call("sendMessage", {"chat_id": place.chat, **_address(place), **part}) for part in parts)


def show(place: Place, answer: Answer, tap: Tap) -> tuple[Call, ...]:
    """The calls that show the answer to a tap."""
    first, *rest = answer.messages
    parts = _render(first, answer)
    if tap.keys and len(parts) == 1 and _is_in_place(tap, first):
        return (_edit(tap, place, parts[0]), *send(place, _less(answer, rest)))
    return (*_settle(tap, place), *send(place, answer))


def answer_query(tap: Tap, text: str | None = None) -> Call:
    """The call that ends a tap, with a hint over the chat or without."""
    answer = {"callback_query_id": tap.query}
    return Call("answerCallbackQuery", answer if text is None else {**answer, "text": text})


def change_keys(tap: Tap, place: Place, keys: Sequence[Sequence[dict[str, Any]]]) -> Call:
    """The call that gives the tapped message other buttons."""
    where = {"chat_id": place.chat, "message_id": tap.message}
    return Call("editMessageReplyMarkup", {**where, "reply_markup": {"inline_keyboard": [*map(list, keys)]}})


def _is_in_place(tap: Tap, first: Message) -> bool:
    """Whether a message takes the place of the one that was tapped."""
    read = read_data(tap.data)
    menu, choice = read[1:] if read else ("", "")
    if menu in _LASTING:
        return choice == "another" and first.note is not None
    is_verdict = bool(first.lines) and first.lines[0].style is Style.VERDICT
    return first.note is None and (menu in _CARDS or not is_verdict)


def _settle(tap: Tap, place: Place) -> tuple[Call, ...]:
    """Says on a card which answer was tapped and takes its buttons away; what is worth keeping stays."""
    read = read_data(tap.data)
    if not tap.keys or read is None or read[1] in _LASTING:
        return ()
    if tap.label is not None:
        said = Message((Line(Style.TEXT, tap.text), Line(Style.TEXT, words.say_chosen(tap.label))))
        parts = render_message(said, dialog=0)
        if len(parts) == 1:
            return (Call("editMessageText", {**_where(tap, place), **parts[0]}),)
    return (change_keys(tap, place, ()),)


def _edit(tap: Tap, place: Place, part: dict[str, Any]) -> Call:
    return Call("editMessageText", {**_where(tap, place), **part, ANEW: _address(place)})


def _where(tap: Tap, place: Place) -> dict[str, Any]:
    return {"chat_id": place.chat, "message_id": tap.message}


def _less(answer: Answer, messages: Sequence[Message]) -> Answer:
    return Answer(messages, answer.dialog, answer.sharing)


def _render(message: Message, answer: Answer) -> tuple[dict[str, Any], ...]:
    return render_message(message, dialog=answer.dialog, sharing=answer.sharing)


def _address(place: Place) -> dict[str, Any]:
    address: dict[str, Any] = {}
    if place.topic is not None:
        address["message_thread_id"] = place.topic
    if place.reply_to is not None:
        address["reply_parameters"] = {"message_id": place.reply_to, "allow_sending_without_reply": True}
    return address
