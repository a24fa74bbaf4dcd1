"""The menu of what a person says once for all their dialogs: what a tap or a typed value makes of it.

Functions of values: a tap that is not on offer gives nothing, whatever its data.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.telegram import words
from dialogs import Choice, Line, Manner, Message, Preferences, Style, utf16_length

SETTINGS: Final = "settings"
LONGEST_VALUE: Final = 60
MOST_VALUES: Final = 5
MENU: Final = "menu"
DONE: Final = "done"
TYPED: Final = ("sender", "schools", "employers")
_CLEAR: Final = "clear-"
_DROP: Final = "drop-"
_MANNERS: Final = tuple(Manner)


@dataclass(frozen=True, slots=True)
class View:
    """What is shown next, the preferences (None: as they were), and what is to be typed, if anything."""

    message: Message
    preferences: Preferences | None = None
    typing: str | None = None


def show_menu(preferences: Preferences) -> Message:
    """All settings as they are, each to be changed by a tap."""
    manner = preferences.manner
    following = _MANNERS[(_MANNERS.index(manner) + 1) % len(_MANNERS)]
    return Message(
        (Line(Style.VERDICT, words.SETTINGS_TITLE), *map(_text, _rows(preferences))),
        choices=(
            *(_choice(name, words.SETTING_LABELS[name]) for name in TYPED),
            _choice(*("free", words.TO_FREE) if preferences.has_premium else ("premium", words.TO_PREMIUM)),
            _choice(following.value, words.TO_MANNER[following.value]),
            _choice(*("quiet", words.TO_QUIET) if preferences.has_cheers else ("cheers", words.TO_CHEERS)),
            _choice(DONE, words.SETTINGS_DONE),
        ),
    )


def change_by_tap(choice: str, preferences: Preferences) -> View | None:
    """What a tap in the menu leads to; None for one that is not on offer."""
    if choice == DONE:
        return View(Message((_text(words.SETTINGS_KEPT),)))
    if choice in TYPED:
        return View(_ask(choice, preferences), typing=choice)
    changed = preferences if choice == MENU else _change(choice, preferences)
    if changed is None:
        return None
    name = choice.removeprefix(_DROP).rpartition("-")[0] if choice.startswith(_DROP) else ""
    if name and getattr(changed, name):
        return View(_ask(name, changed), changed, name)
    return View(show_menu(changed), changed)


def change_by_text(name: str, text: str, preferences: Preferences) -> View:
    """What a typed value leads to: the menu with it, or what is wrong with it and another try."""
    value = " ".join(text.split())
    listed: Sequence[str] = () if name == "sender" else getattr(preferences, name)
    fault = _find_fault(value, listed)
    if fault is not None:
        back = (_choice(MENU, words.SETTINGS_BACK), _choice(DONE, words.SETTINGS_DONE))
        return View(Message((_text(fault),), choices=back), typing=name)
    changed = (
        replace(preferences, sender=value) if name == "sender" else _with(preferences, name, (*listed, value))
    )
    return View(show_menu(changed), changed)


def _find_fault(value: str, listed: Sequence[str]) -> str | None:
    """What is wrong with a typed value, in one sentence."""
    if not any(map(str.isalpha, value)):
        return words.VALUE_EMPTY
    if utf16_length(value) > LONGEST_VALUE:
        return words.VALUE_LONG.format(most=LONGEST_VALUE)
    if value.casefold() in map(str.casefold, listed):
        return words.VALUE_TWICE
    return words.VALUES_FULL.format(most=MOST_VALUES) if len(listed) >= MOST_VALUES else None


def _change(choice: str, preferences: Preferences) -> Preferences | None:
    if choice in ("free", "premium"):
        return replace(preferences, has_premium=choice == "premium")
    if choice in ("quiet", "cheers"):
        return replace(preferences, has_cheers=choice == "cheers")
    if choice in _MANNERS:
        return replace(preferences, manner=Manner(choice))
    if choice == f"{_CLEAR}sender":
        return replace(preferences, sender=None)
    if (name := choice.removeprefix(_CLEAR)) in TYPED:
        return _with(preferences, name, ())
    name, _, number = choice.removeprefix(_DROP).rpartition("-")
    if name not in TYPED[1:] or not (number.isascii() and number.isdecimal()):
        return None
    listed: tuple[str, ...] = getattr(preferences, name)
    return _with(preferences, name, listed[: int(number)] + listed[int(number) + 1 :])


def _with(preferences: Preferences, name: str, values: tuple[str, ...]) -> Preferences:
    if name == "schools":
        return replace(preferences, schools=values)
    return replace(preferences, employers=values)


def _ask(name: str, preferences: Preferences) -> Message:
    """What to type, what there is already, and how to clear it."""
    held = getattr(preferences, name)
    listed = held if name != "sender" else ()
    drops = tuple(
        _choice(f"{_DROP}{name}-{number}", f"{words.VALUE_DROP} {number + 1}")
        for number in range(len(listed))
    )
    clear = (_choice(f"{_CLEAR}{name}", words.VALUE_CLEAR),) if held else ()
    return Message(
        (
            _text(words.SETTING_ASKS[name]),
            *(_text(f"{number}. {value}") for number, value in enumerate(listed, 1)),
        ),
        choices=(*drops, *clear, _choice(MENU, words.SETTINGS_BACK)),
    )


def _rows(preferences: Preferences) -> list[str]:
    labels = words.SETTING_LABELS
    return [
        f"{labels['sender']}: {preferences.sender or words.NOT_SET}",
        words.PREMIUM_BOX if preferences.has_premium else words.FREE_BOX,
        words.MANNERS[preferences.manner.value],
        words.CHEERS_ON if preferences.has_cheers else words.CHEERS_OFF,
        f"{labels['schools']}: {', '.join(preferences.schools) or words.NOT_SET}",
        f"{labels['employers']}: {', '.join(preferences.employers) or words.NOT_SET}",
    ]


def _choice(id: str, label: str) -> Choice:
    return Choice(SETTINGS, id, label)


def _text(text: str) -> Line:
    return Line(Style.TEXT, text)
