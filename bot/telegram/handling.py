"""One update, one outcome: gather the state, call the dialog, say what is to be kept and sent.

Law: `handle_letter` is a function of its arguments and never raises. What goes wrong in it becomes
an outcome, too: the update set aside, one sentence to the person.
"""

from __future__ import annotations

import datetime
import logging
from dataclasses import replace
from typing import Final

from bot.channel import Respond
from bot.store import Gathered, Outcome
from bot.telegram import words
from bot.telegram.answers import answer_query, remove_keys, say, send
from bot.telegram.history import find_corrections, follow
from bot.telegram.memory import Desk, recall, remember
from bot.telegram.own import OWN_COMMANDS, OWN_MENUS, find_ended, show_own, take_value, tap_own
from bot.telegram.reading import (
    Broken,
    Command,
    Edit,
    Letter,
    Nothing,
    Place,
    Tap,
    Text,
    Unreadable,
    describe,
)
from bot.telegram.rendering import clean_text, read_data
from dialogs import Choice, Intent, Line, Message, Said, Style, Tapped, Utterance, Wanted

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


def handle_letter(letter: Letter, gathered: Gathered, *, respond: Respond, today: datetime.date) -> Outcome:
    """What an update changes: the new state and the calls to make, in order."""
    try:
        return _handle(letter, gathered, respond, today)
    except Exception as error:
        _log.error("An update was set aside: %s in its handling.", type(error).__name__)
        return _set_aside(letter.place, describe(error))


def refuse_letter(letter: Letter) -> Outcome:
    """What an update of somebody brings who is not let in: one sentence, and nothing is kept."""
    deed, place = letter.deed, letter.place
    if isinstance(deed, Tap):
        return Outcome(calls=(answer_query(deed, words.NOT_ALLOWED),))
    if isinstance(deed, Nothing | Broken) or place is None:
        return Outcome()
    return Outcome(calls=send(place, [say(words.NOT_ALLOWED)]))


def _handle(letter: Letter, gathered: Gathered, respond: Respond, today: datetime.date) -> Outcome:
    deed, place = letter.deed, letter.place
    if isinstance(deed, Broken):
        _log.error("An update was set aside: it could not be read.")
        return _set_aside(place, deed.error)
    if isinstance(deed, Nothing) or place is None:
        return Outcome()
    desk = Desk(recall(gathered.state), gathered, place, respond, today)
    memory = desk.memory
    match deed:
        case Text(text):
            said = clean_text(text)[:_LONGEST_TEXT]
            return _take_turn(desk, Said(said)) if memory.typing is None else take_value(desk, said)
        case Command(name) if name in OWN_COMMANDS:
            return show_own(desk, name)
        case Command(name) if name == _FORGET:
            return Outcome(calls=send(place, [_FORGET_MESSAGE], dialog=0))
        case Command(name):
            return _take_turn(desk, Wanted(_INTENTS.get(name, Intent.HELP)))
        case Edit():
            return Outcome(calls=send(place, [say(words.EDITED)]))
        case Unreadable(album=album) if album is not None and album == memory.album:
            return Outcome()
        case Unreadable(kind, album):
            calls = send(place, [say(words.say_unreadable(kind))])
            return remember(replace(memory, album=album), calls)
        case Tap():
            return _handle_tap(deed, desk)


def _handle_tap(tap: Tap, desk: Desk) -> Outcome:
    if not tap.is_own:
        return Outcome(calls=(answer_query(tap, words.NOT_YOURS),))
    read = read_data(tap.data)
    if read is not None and read[1] in OWN_MENUS:
        return tap_own(tap, desk, read[1], read[2])
    mark = f"{tap.message}:{tap.data}"
    if read is None or mark == desk.memory.tap:
        # An impatient second tap on a button is answered like the first: once.
        return Outcome(calls=(answer_query(tap),))
    acknowledgement = (answer_query(tap), *remove_keys(tap, desk.place))
    dialog, question, choice = read
    if question == _FORGET:
        is_forgetting = choice == _YES
        said = say(words.FORGOTTEN if is_forgetting else words.KEPT)
        calls = (*acknowledgement, *send(desk.place, [said]))
        return Outcome(calls=calls, is_forgetting=is_forgetting)
    utterance = Tapped(question, choice, dialog)
    outcome = _take_turn(replace(desk, memory=replace(desk.memory, tap=mark)), utterance)
    return replace(outcome, calls=(*acknowledgement, *outcome.calls))


def _take_turn(desk: Desk, utterance: Utterance) -> Outcome:
    memory = desk.memory
    turn = desk.respond(memory.state, utterance, today=desk.today, preferences=desk.preferences)
    track = follow(memory.track, memory.state, turn, today=desk.today)
    calls = send(desk.place, turn.reply.messages, dialog=turn.state.number)
    outcome = remember(replace(memory, state=turn.state, track=track, typing=None), calls)
    return replace(
        outcome,
        past=find_ended(desk, track),
        corrections=find_corrections((memory.track, memory.state), (track, turn.state)),
    )


_FORGET_MESSAGE: Final = Message(
    (Line(Style.TEXT, words.FORGET_QUESTION),),
    choices=(Choice(_FORGET, _YES, words.FORGET_YES), Choice(_FORGET, _NO, words.FORGET_NO)),
)


def _set_aside(place: Place | None, error: str) -> Outcome:
    calls = send(place, [say(words.SET_ASIDE)]) if place else ()
    return Outcome(calls=calls, error=error)
