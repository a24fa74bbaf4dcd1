"""The flows of what is a person's own: settings, history, export; in their private chat only.

Functions of values; data of a tap that is not on offer changes nothing.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Final

from bot.store import Outcome, Past
from bot.telegram import words
from bot.telegram.calls import Answer, answer_query, say, send, show
from bot.telegram.desk import Desk
from bot.telegram.export import send_everything
from bot.telegram.history import (
    HISTORY,
    OPEN,
    WENT,
    Track,
    ask_outcome,
    find_page,
    find_past,
    find_signals,
    list_past,
    make_past,
    read_state,
)
from bot.telegram.memory import keep, remember
from bot.telegram.reading import Tap
from bot.telegram.reminders import offer_reminder
from bot.telegram.settings_menu import SETTINGS, change_by_tap, change_by_text, show_menu
from dialogs import Intent, Preferences, Wanted, preferences_to_dict

EXPORT: Final = "export"
OWN_COMMANDS: Final = (SETTINGS, HISTORY, EXPORT)
OWN_MENUS: Final = (SETTINGS, HISTORY, WENT)


def show_own(desk: Desk, name: str) -> Outcome:
    """What a command for what is the person's own brings."""
    if desk.is_group:
        return Outcome(calls=send(desk.place, say(words.PRIVATE_ONLY)))
    memory = replace(desk.memory, typing=None)
    if name == EXPORT:
        calls = send_everything(desk.gathered.everything, chat=desk.place.chat)
        return remember(memory, calls)
    if name == SETTINGS:
        return remember(memory, send(desk.place, Answer([show_menu(desk.preferences)])))
    # The dialog at hand is one of them, and may be opened like any other.
    present = make_past(desk.memory.track, keep(desk.memory), today=desk.today)
    history = desk.gathered.history
    for past in present:
        known = find_past(history, past.dialog)
        new = replace(past, outcome=known.outcome if known else None)
        history = (new, *(one for one in history if one.dialog != past.dialog))
    return replace(remember(memory, send(desk.place, Answer([list_past(history)]))), past=present)


def tap_own(tap: Tap, desk: Desk, menu: str, choice: str) -> Outcome:
    """What a tap in the settings or the history changes; any data that is not on offer changes nothing."""
    nothing = Outcome(calls=(answer_query(tap),))
    if desk.is_group:
        return Outcome(calls=(answer_query(tap, words.PRIVATE_ONLY),))
    if menu == SETTINGS:
        return _tap_setting(tap, desk, choice) or nothing
    if menu == WENT:
        return _tap_outcome(tap, desk, choice) or nothing
    page = find_page(choice)
    if page is not None:
        shown = list_past(desk.gathered.history, page=page)
        return Outcome(calls=(answer_query(tap), *show(desk.place, Answer([shown]), tap)))
    return _open_past(tap, desk, choice.removeprefix(OPEN)) if choice.startswith(OPEN) else nothing


def take_value(desk: Desk, said: str) -> Outcome:
    """What a typed setting changes."""
    view = change_by_text(desk.memory.typing or "", said, desk.preferences)
    outcome = remember(replace(desk.memory, typing=view.typing), send(desk.place, Answer([view.message])))
    return replace(outcome, preferences=_write_preferences(view.preferences))


def find_ended(desk: Desk, track: Track) -> tuple[Past, ...]:
    """The dialog at hand as a past one, where another has taken its place."""
    if track.dialog == desk.memory.track.dialog or desk.is_group:
        return ()
    return make_past(desk.memory.track, keep(desk.memory), today=desk.today)


def _tap_setting(tap: Tap, desk: Desk, choice: str) -> Outcome | None:
    view = change_by_tap(choice, desk.preferences)
    if view is None:
        return None
    calls = (answer_query(tap), *show(desk.place, Answer([view.message]), tap))
    outcome = remember(replace(desk.memory, typing=view.typing), calls)
    return replace(outcome, preferences=_write_preferences(view.preferences))


def _tap_outcome(tap: Tap, desk: Desk, choice: str) -> Outcome | None:
    dialog, _, went = choice.partition("=")
    past = find_past(desk.gathered.history, dialog)
    if past is None or went not in words.WENT:
        return None
    shown = ask_outcome(replace(past, outcome=went))
    return Outcome(calls=(answer_query(tap), *show(desk.place, Answer([shown]), tap)), went=(dialog, went))


def _open_past(tap: Tap, desk: Desk, dialog: str) -> Outcome:
    """What opening a past dialog changes: it is the one at hand again, and the one before it a past one."""
    past = find_past(desk.gathered.history, dialog)
    if past is None:
        return Outcome(calls=(answer_query(tap, words.GONE),))
    mark = f"{tap.message}:{tap.data}"
    if mark == desk.memory.tap and dialog == desk.memory.track.dialog:
        return Outcome(calls=(answer_query(tap),))
    # The one at hand has gone on since it was listed. Under a number of its own, as the buttons of
    # what was at hand before are no longer of this dialog.
    left = desk.memory.state if dialog == desk.memory.track.dialog else read_state(past)
    state = replace(left, number=desk.memory.state.number + 1)
    turn = desk.respond(state, Wanted(Intent.SHOW), today=desk.today, preferences=desk.preferences)
    track = Track(past.dialog, turn.judgement.verdict.value, find_signals(turn.judgement))
    messages = offer_reminder(turn.reply.messages, turn.judgement, desk.place, None)
    calls = (
        answer_query(tap),
        *send(desk.place, desk.answer(messages, dialog=turn.state.number)),
        *send(desk.place, Answer([ask_outcome(past)])),
    )
    outcome = remember(replace(desk.memory, state=turn.state, track=track, tap=mark, typing=None), calls)
    return replace(outcome, past=find_ended(desk, track))


def _write_preferences(preferences: Preferences | None) -> str | None:
    return None if preferences is None else json.dumps(preferences_to_dict(preferences))
