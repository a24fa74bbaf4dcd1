"""Holds every sentence that the bot says.

A sentence that a person reads is written here and nowhere else; the one exception is the note,
which is the person's own letter.
"""

from dialogs.wording.menus import (
    confirm_choices,
    confirm_line,
    correction_choices,
    correction_lines,
    done_lines,
    help_lines,
    lookup_lines,
    note_choices,
    note_intro,
    opening_lines,
    privacy_lines,
    restart_lines,
    rules_lines,
    stale_lines,
    start_choices,
    start_lines,
    struck_lines,
    thanks_lines,
    unknown_command_lines,
    unknown_lines,
    unsure_lines,
    welcome_lines,
)
from dialogs.wording.questions import WISHES, choices_for, question_line
from dialogs.wording.verdicts import verdict_lines

__all__ = [
    "WISHES",
    "choices_for",
    "confirm_choices",
    "confirm_line",
    "correction_choices",
    "correction_lines",
    "done_lines",
    "help_lines",
    "lookup_lines",
    "note_choices",
    "note_intro",
    "opening_lines",
    "privacy_lines",
    "question_line",
    "restart_lines",
    "rules_lines",
    "stale_lines",
    "start_choices",
    "start_lines",
    "struck_lines",
    "thanks_lines",
    "unknown_command_lines",
    "unknown_lines",
    "unsure_lines",
    "verdict_lines",
    "welcome_lines",
]
