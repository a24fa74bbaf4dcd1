"""Past dialogs: what one is called and when it is over, the pages that list them, how each went.

Functions of values. What a dialog is called (`738000-4`: the day it began and its number) names it
among its own person's only; whoever sends another's name finds nothing under it.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.store import Correction, Past
from bot.telegram import words
from dialogs import DECIDING, Choice, Judgement, Line, Message, State, Style, Turn, state_from_dict

HISTORY: Final = "history"
WENT: Final = "went"
PAGE: Final = "page-"
OPEN: Final = "open-"
ON_A_PAGE: Final = 5
_SHOWN_OF_STORY: Final = 40
_WORDS_OF_A_STORY: Final = 4
_EPOCH: Final = datetime.date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Track:
    """What is remembered of the dialog at hand: what it is called, the verdict that was said, its signals."""

    dialog: str | None = None
    verdict: str | None = None
    signals: tuple[str, ...] = ()


def follow(track: Track, before: State, turn: Turn, *, today: datetime.date) -> Track:
    """The track after a turn: another where a new dialog began."""
    is_other = track.dialog is None or turn.state.number != before.number
    dialog = f"{today.toordinal()}-{turn.state.number}" if is_other else track.dialog
    has_said = not is_other and track.verdict is not None
    has_said = has_said or (bool(turn.state.heard) and turn.state.pending not in DECIDING)
    if not has_said:
        return Track(dialog)
    return Track(dialog, turn.judgement.verdict.value, find_signals(turn.judgement))


def find_signals(judgement: Judgement) -> tuple[str, ...]:
    """The signals that hold, by their values."""
    return tuple(one.value for one in (*judgement.reasons, *judgement.leads, *judgement.warnings))


def find_corrections(before: tuple[Track, State], after: tuple[Track, State]) -> tuple[Correction, ...]:
    """What a person corrected in a turn after the verdict: signals struck, or else changed by their words."""
    (old, earlier), (new, later) = before, after
    if old.verdict is None or new.verdict is None or old.dialog is None or old.dialog != new.dialog:
        return ()
    struck = [one for one in later.struck if one not in earlier.struck]
    changed = sorted(set(old.signals) ^ set(new.signals))
    deed, signals = ("struck", struck) if struck else ("changed", changed)
    return tuple(Correction(old.dialog, deed, one, old.verdict, new.verdict) for one in signals)


def make_past(track: Track, kept: str, *, today: datetime.date) -> tuple[Past, ...]:
    """The dialog at hand as a past one; nothing where it has come to no verdict."""
    if track.dialog is None or track.verdict is None:
        return ()
    return (Past(track.dialog, track.verdict, kept, at=(today - _EPOCH).days * 24 * 3600),)


def list_past(history: Sequence[Past], *, page: int = 0) -> Message:
    """A page of past dialogs, the newest first, each to be opened."""
    if not history:
        return Message((_text(words.NO_HISTORY),))
    last = (len(history) - 1) // ON_A_PAGE
    page = min(page, last)
    first = page * ON_A_PAGE
    shown = list(enumerate(history[first : first + ON_A_PAGE], first + 1))
    turns = (
        *((Choice(HISTORY, f"{PAGE}{page - 1}", words.NEWER),) if page else ()),
        *((Choice(HISTORY, f"{PAGE}{page + 1}", words.OLDER),) if page < last else ()),
    )
    return Message(
        (Line(Style.VERDICT, words.HISTORY_TITLE), *(_text(f"{n}. {_line(past)}") for n, past in shown)),
        choices=(*(Choice(HISTORY, f"{OPEN}{past.dialog}", f"{n}") for n, past in shown), *turns),
    )


def find_page(choice: str) -> int | None:
    """The page that a tap asks for."""
    number = choice.removeprefix(PAGE)
    return int(number) if choice.startswith(PAGE) and number.isascii() and number.isdecimal() else None


def find_past(history: Sequence[Past], dialog: str) -> Past | None:
    """The past dialog of this name."""
    return next((past for past in history if past.dialog == dialog), None)


def ask_outcome(past: Past) -> Message:
    """How it went, if that was said, and how it may have gone."""
    said = f"{words.WENT_NOTED} {words.WENT[past.outcome]}." if past.outcome in words.WENT else ""
    return Message(
        (_text(said or words.WENT_QUESTION),),
        choices=tuple(Choice(WENT, f"{past.dialog}={one}", label) for one, label in words.WENT.items()),
    )


def read_state(past: Past) -> State:
    """The state that a past dialog was left in."""
    try:
        kept = json.loads(past.state)
    except ValueError:
        kept = None
    return state_from_dict(kept.get("dialog") if isinstance(kept, dict) else None)


def _line(past: Past) -> str:
    told = [" ".join(one.text.split()) for one in read_state(past).heard if one.text]
    # A greeting before it is no story.
    story = next((text for text in told if len(text.split()) >= _WORDS_OF_A_STORY), "".join(told[:1]))
    short = story if len(story) <= _SHOWN_OF_STORY else f"{story[:_SHOWN_OF_STORY].rstrip()}…"
    day = _EPOCH + datetime.timedelta(seconds=past.at)
    parts = [words.VERDICTS.get(past.verdict, past.verdict), f"{day.day} {day:%b %Y}"]
    parts += [f"“{short}”"] if short else []
    parts += [words.WENT[past.outcome].lower()] if past.outcome in words.WENT else []
    return ", ".join(parts)


def _text(text: str) -> Line:
    return Line(Style.TEXT, text)
