"""A reminder to come back to an invitation: offered under a question to the inviter, set by a tap.

There is one for an invitation at most, and it comes once: what is due leaves the database for the outbox
in one transaction (see `bot.store`).
"""

from __future__ import annotations

import datetime
import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.store import Call, Outcome, Reminder, Store, StoreUnavailable
from bot.telegram import words
from bot.telegram.calls import Answer, answer_query, change_keys, say, send
from bot.telegram.clock import Clock
from bot.telegram.outbox import Outbox
from bot.telegram.reading import Place, Tap
from dialogs import Choice, Direction, Judgement, Message, Verdict

_log: Final = logging.getLogger(__name__)

REMIND: Final = "remind"
_SET: Final = "set"
_CANCEL: Final = "cancel"
_SETTING: Final = Choice(REMIND, _SET, words.REMIND)
_CANCELLING: Final = Choice(REMIND, _CANCEL, words.CANCEL_REMINDER)
SECONDS_UNTIL_DUE: Final = words.DAYS_UNTIL_DUE * 24 * 3600
SECONDS_BETWEEN_LOOKS: Final = 60


def offer_reminder(
    messages: Sequence[Message], judgement: Judgement, place: Place, tap: Tap | None
) -> tuple[Message, ...]:
    """The messages, with a reminder to be had under a question to who invites; not in a group.

    Where the tapped message has one to be cancelled, so has what takes its place.
    """
    is_asked = judgement.verdict is Verdict.LOOK_FIRST and judgement.direction is Direction.INCOMING
    if not is_asked or place.chat < 0:
        return tuple(messages)
    data = [str(key.get("callback_data")) for row in tap.keys for key in row] if tap else []
    is_set = any(one.endswith(f":{REMIND}#{_CANCEL}") for one in data)
    choice = _CANCELLING if is_set else _SETTING
    return tuple(
        replace(message, choices=(*message.choices, choice)) if message.note else message
        for message in messages
    )


def handle_reminder_tap(tap: Tap, place: Place, *, dialog: int, choice: str, now: int) -> Outcome:
    """Sets or cancels the reminder of a dialog, and offers the other in the button's place."""
    if place.chat < 0 or choice not in (_SET, _CANCEL):
        return Outcome(calls=(answer_query(tap),))
    if choice == _CANCEL:
        calls = _confirm(tap, place, words.CANCELLED, _SETTING, dialog)
        return Outcome(calls=calls, cancelled=dialog)
    due_at = now + SECONDS_UNTIL_DUE
    day = datetime.datetime.fromtimestamp(due_at, datetime.UTC).date()
    answered = replace(place, reply_to=tap.message)
    [reminding] = send(answered, say(*words.REMINDER))
    calls = _confirm(tap, place, words.say_due(day), _CANCELLING, dialog)
    return Outcome(calls=calls, reminder=Reminder(dialog, due_at, reminding))


async def remind_on(store: Store, outbox: Outbox, *, clock: Clock) -> None:
    """Sends what is due, until it is cancelled."""
    async for _ in clock.every(SECONDS_BETWEEN_LOOKS):
        try:
            outbox.add(await store.remind(now=clock.now()))
        except StoreUnavailable as error:
            _log.warning("%s Nobody was reminded.", error)


def _confirm(tap: Tap, place: Place, text: str, other: Choice, dialog: int) -> tuple[Call, ...]:
    """Says what was done over the chat, and changes the button; in a message where it cannot be changed."""
    data = {"text": other.label, "callback_data": f"{dialog}:{REMIND}#{other.id}"}
    keys = [[data if key.get("callback_data") == tap.data else key for key in row] for row in tap.keys]
    if not any(data in row for row in keys):
        message = replace(say(text).messages[0], choices=(other,))
        return (answer_query(tap), *send(place, Answer((message,), dialog)))
    return (answer_query(tap, text), change_keys(tap, place, keys))
