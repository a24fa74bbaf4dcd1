"""One update, one outcome: gather the state, call the dialog, say what is to be kept and sent.

Law: `handle_letter` is a function of its arguments and never raises. What goes wrong in it becomes
an outcome, too: the update set aside, one sentence to the person.
"""

from __future__ import annotations

import datetime
import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, Final

from bot.channel import Respond
from bot.store import Call, Gathered, Outcome
from bot.telegram import words
from bot.telegram.reading import (
    Broken,
    Command,
    Edit,
    Forward,
    Letter,
    Nothing,
    Place,
    Tap,
    Text,
    Unreadable,
    describe,
)
from bot.telegram.rendering import clean_text, read_data, render_message
from dialogs import (
    Choice,
    Forwarded,
    Intent,
    Line,
    Message,
    Said,
    State,
    Style,
    Tapped,
    Utterance,
    Wanted,
    state_from_dict,
    state_to_dict,
)

_log: Final = logging.getLogger(__name__)

_INTENTS: Final = {
    "start": Intent.START,
    "help": Intent.HELP,
    "cancel": Intent.RESTART,
    "privacy": Intent.PRIVACY,
}
_FORGET: Final = "forget"
_YES: Final = "yes"
_NO: Final = "no"
# Telegram's own copy of a text is at most this long; a test server may send more.
_LONGEST_TEXT: Final = 16_384


@dataclass(frozen=True, slots=True)
class Memory:
    """What is kept of a person in a chat: the dialog, the last album and the last tap answered."""

    state: State = field(default_factory=State)
    album: str | None = None
    tap: str | None = None


def handle_letter(letter: Letter, gathered: Gathered, *, respond: Respond, today: datetime.date) -> Outcome:
    """What an update changes: the new state and the calls to make, in order."""
    try:
        return _handle(letter, gathered, respond, today)
    except Exception as error:  # noqa: BLE001  # one update must not stop the others
        _log.error("An update was set aside: %s in its handling.", type(error).__name__)
        return _set_aside(letter.place, describe(error))


def _handle(letter: Letter, gathered: Gathered, respond: Respond, today: datetime.date) -> Outcome:
    deed, place = letter.deed, letter.place
    if isinstance(deed, Broken):
        _log.error("An update was set aside: it could not be read.")
        return _set_aside(place, deed.error)
    if isinstance(deed, Nothing) or place is None:
        return Outcome()
    memory = _recall(gathered.state)
    match deed:
        case Text(text):
            said = Said(clean_text(text)[:_LONGEST_TEXT])
            return _take_turn(memory, said, place, respond, today)
        case Forward(text):
            passed_on = Forwarded(clean_text(text)[:_LONGEST_TEXT])
            return _take_turn(memory, passed_on, place, respond, today)
        case Command(name) if name == _FORGET:
            return Outcome(calls=_send(place, [_FORGET_MESSAGE], dialog=0))
        case Command(name):
            return _take_turn(memory, Wanted(_INTENTS.get(name, Intent.HELP)), place, respond, today)
        case Edit():
            return Outcome(calls=_send(place, [_say(words.EDITED)]))
        case Unreadable(album=album) if album is not None and album == memory.album:
            return Outcome()
        case Unreadable(kind, album):
            calls = _send(place, [_say(words.say_unreadable(kind))])
            return Outcome(_keep(replace(memory, album=album)), calls)
        case Tap():
            return _handle_tap(deed, memory, place, respond, today)


def _handle_tap(tap: Tap, memory: Memory, place: Place, respond: Respond, today: datetime.date) -> Outcome:
    if not tap.is_own:
        return Outcome(calls=(_answer_query(tap, words.NOT_YOURS),))
    read = read_data(tap.data)
    mark = f"{tap.message}:{tap.data}"
    if read is None or mark == memory.tap:
        # An impatient second tap on a button is answered like the first: once.
        return Outcome(calls=(_answer_query(tap),))
    acknowledgement = (_answer_query(tap), *_remove_keys(tap, place))
    dialog, question, choice = read
    if question == _FORGET:
        is_forgetting = choice == _YES
        said = _say(words.FORGOTTEN if is_forgetting else words.KEPT)
        calls = (*acknowledgement, *_send(place, [said]))
        return Outcome(calls=calls, is_forgetting=is_forgetting)
    utterance = Tapped(question, choice, dialog)
    outcome = _take_turn(replace(memory, tap=mark), utterance, place, respond, today)
    return replace(outcome, calls=(*acknowledgement, *outcome.calls))


def _take_turn(
    memory: Memory, utterance: Utterance, place: Place, respond: Respond, today: datetime.date
) -> Outcome:
    turn = respond(memory.state, utterance, today=today)
    calls = _send(place, turn.reply.messages, dialog=turn.state.number)
    return Outcome(_keep(replace(memory, state=turn.state)), calls)


def _recall(stored: str | None) -> Memory:
    try:
        kept = json.loads(stored or "null")
    except ValueError:
        kept = None
    if not isinstance(kept, dict):
        return Memory()
    return Memory(state_from_dict(kept.get("dialog")), kept.get("album"), kept.get("tap"))


def _keep(memory: Memory) -> str:
    return json.dumps(
        {"dialog": state_to_dict(memory.state), "album": memory.album, "tap": memory.tap},
        separators=(",", ":"),
    )


def _say(text: str) -> Message:
    return Message((Line(Style.TEXT, text),))


_FORGET_MESSAGE: Final = Message(
    (Line(Style.TEXT, words.FORGET_QUESTION),),
    choices=(Choice(_FORGET, _YES, words.FORGET_YES), Choice(_FORGET, _NO, words.FORGET_NO)),
)


def _set_aside(place: Place | None, error: str) -> Outcome:
    calls = _send(place, [_say(words.SET_ASIDE)]) if place else ()
    return Outcome(calls=calls, error=error)


def _send(place: Place, messages: Iterable[Message], *, dialog: int = 0) -> tuple[Call, ...]:
    parts = [part for message in messages for part in render_message(message, dialog=dialog)]
    return tuple(Call("sendMessage", {"chat_id": place.chat, **_address(place), **part}) for part in parts)


def _address(place: Place) -> dict[str, Any]:
    address: dict[str, Any] = {}
    if place.topic is not None:
        address["message_thread_id"] = place.topic
    if place.reply_to is not None:
        address["reply_parameters"] = {"message_id": place.reply_to, "allow_sending_without_reply": True}
    return address


def _answer_query(tap: Tap, text: str | None = None) -> Call:
    answer = {"callback_query_id": tap.query}
    return Call("answerCallbackQuery", answer if text is None else {**answer, "text": text})


def _remove_keys(tap: Tap, place: Place) -> tuple[Call, ...]:
    """Takes the answered question's buttons away; those that ask nothing, such as Copy, stay."""
    if not tap.has_keys or tap.message is None:
        return ()
    where = {"chat_id": place.chat, "message_id": tap.message}
    return (Call("editMessageReplyMarkup", {**where, "reply_markup": {"inline_keyboard": tap.kept_keys}}),)
