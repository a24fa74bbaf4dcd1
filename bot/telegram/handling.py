"""One update, one outcome: gather the state, call the dialog, say what is to be kept and sent.

Law: `handle_letter` is a function of its arguments and never raises. What goes wrong in it becomes
an outcome, too: the update set aside, one sentence to the person.
"""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Final

from bot.channel import Respond
from bot.store import Gathered, Outcome
from bot.telegram import words
from bot.telegram.calls import Answer, answer_query, say, send, show
from bot.telegram.desk import Desk
from bot.telegram.history import find_corrections, follow
from bot.telegram.inline import answer_inline, refuse_inline
from bot.telegram.memory import recall, remember
from bot.telegram.own import OWN_COMMANDS, OWN_MENUS, find_ended, show_own, take_value, tap_own
from bot.telegram.reading import (
    Broken,
    Command,
    Edit,
    Forward,
    Letter,
    Nothing,
    Place,
    Query,
    Tap,
    Text,
    Unreadable,
    describe,
)
from bot.telegram.reminders import REMIND, handle_reminder_tap, offer_reminder
from bot.telegram.rendering import clean_text, read_data
from bot.telegram.sharing import Sharing
from dialogs import (
    Choice,
    Forwarded,
    Intent,
    Line,
    Message,
    Said,
    Style,
    Tapped,
    Utterance,
    Wanted,
)

_log: Final = logging.getLogger(__name__)

_INTENTS: Final = {
    "start": Intent.START,
    "help": Intent.HELP,
    "cancel": Intent.RESTART,
    "privacy": Intent.PRIVACY,
}
_WAYS_IN: Final = frozenset({"incoming", "outgoing", "rules"})
_FORGET: Final = "forget"
_NOTE: Final = "note"
_YES: Final = "yes"
_NO: Final = "no"
# Telegram's own copy of a text is at most this long; a test server may send more.
_LONGEST_TEXT: Final = 16_384


def handle_letter(
    letter: Letter, gathered: Gathered, *, respond: Respond, now: int, sharing: Sharing = Sharing.LINK
) -> Outcome:
    """What an update changes: the new state and the calls to make, in order; `now` in seconds since 1970."""
    try:
        return _handle(letter, gathered, respond=respond, now=now, sharing=sharing)
    except Exception as error:  # noqa: BLE001  # one update must not stop the others
        _log.error("An update was set aside: %s in its handling.", type(error).__name__)
        if isinstance(letter.deed, Query):
            # Nothing is kept of a query, not even of one that fails.
            return Outcome()
        outcome = _set_aside(letter.place, describe(error))
        if isinstance(letter.deed, Tap):
            return replace(outcome, calls=(answer_query(letter.deed), *outcome.calls))
        return outcome


def refuse_letter(letter: Letter) -> Outcome:
    """What an update of somebody brings who is not let in: one sentence, and nothing is kept."""
    deed, place = letter.deed, letter.place
    if isinstance(deed, Query):
        return Outcome(calls=(refuse_inline(deed),))
    if isinstance(deed, Tap):
        return Outcome(calls=(answer_query(deed, words.NOT_ALLOWED),))
    if isinstance(deed, Nothing | Broken) or place is None:
        return Outcome()
    return Outcome(calls=send(place, say(words.NOT_ALLOWED)))


def _handle(letter: Letter, gathered: Gathered, *, respond: Respond, now: int, sharing: Sharing) -> Outcome:
    deed, place = letter.deed, letter.place
    if isinstance(deed, Broken):
        _log.error("An update was set aside: it could not be read.")
        return _set_aside(place, deed.error)
    if isinstance(deed, Nothing) or place is None:
        return Outcome()
    desk = Desk(place, recall(gathered.state, now=now), gathered, respond, now, sharing)
    match deed:
        case Query():
            return Outcome(calls=(answer_inline(deed, desk),))
        case Text(text) if desk.is_group and not text:
            return Outcome(calls=send(place, say(words.GROUP_HINT)))
        case Text(text):
            said = clean_text(text)[:_LONGEST_TEXT]
            return _take_turn(desk, Said(said)) if desk.memory.typing is None else take_value(desk, said)
        case Forward(text):
            return _take_turn(desk, Forwarded(clean_text(text)[:_LONGEST_TEXT]))
        case Command():
            return _handle_command(deed, desk)
        case Edit():
            return Outcome(calls=send(place, say(words.EDITED)))
        case Unreadable(album=album) if album is not None and album == desk.memory.album:
            return Outcome()
        case Unreadable(kind, album):
            calls = send(place, say(words.say_unreadable(kind)))
            return remember(replace(desk.memory, album=album), calls)
        case Tap():
            return _handle_tap(deed, desk)


def _handle_command(command: Command, desk: Desk) -> Outcome:
    if command.name in OWN_COMMANDS:
        return show_own(desk, command.name)
    if command.name == _FORGET:
        return Outcome(calls=send(desk.place, Answer([_FORGET_MESSAGE])))
    if command.name == "start" and command.argument in _WAYS_IN:
        return _take_turn(desk, Tapped("start", command.argument))
    intent = _INTENTS.get(command.name)
    outcome = _take_turn(desk, Wanted(intent) if intent else Wanted(Intent.HELP, unknown=command.name))
    if desk.is_group and intent in (Intent.START, Intent.HELP, None):
        hint = send(desk.place, say(words.GROUP_HINT))
        return replace(outcome, calls=(*outcome.calls, *hint))
    return outcome


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
    dialog, question, choice = read
    if question == REMIND:
        return handle_reminder_tap(tap, desk.place, dialog=dialog, choice=choice, now=desk.now)
    if question == _FORGET:
        is_forgetting = choice == _YES
        said = say(words.FORGOTTEN if is_forgetting else words.KEPT)
        calls = (answer_query(tap), *show(desk.place, said, tap))
        return Outcome(calls=calls, is_forgetting=is_forgetting)
    # What stands under a note can be wanted again and again.
    memory = desk.memory if question == _NOTE else replace(desk.memory, tap=mark)
    outcome = _take_turn(replace(desk, memory=memory), Tapped(question, choice, dialog), tap)
    return replace(outcome, calls=(answer_query(tap), *outcome.calls))


def _take_turn(desk: Desk, utterance: Utterance, tap: Tap | None = None) -> Outcome:
    memory = desk.memory
    turn = desk.respond(memory.state, utterance, today=desk.today, preferences=desk.preferences)
    track = follow(memory.track, memory.state, turn, today=desk.today)
    messages = offer_reminder(turn.reply.messages, turn.judgement, desk.place, tap)
    answer = desk.answer(messages, dialog=turn.state.number)
    calls = send(desk.place, answer) if tap is None else show(desk.place, answer, tap)
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
    calls = send(place, say(words.SET_ASIDE)) if place else ()
    return Outcome(calls=calls, error=error)
