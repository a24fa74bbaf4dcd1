"""What of a dialog is read and kept: enough for any person, and a bound for anybody else."""

from __future__ import annotations

import re
from typing import Final

from dialogs.model import Heard

LONGEST_TEXT: Final = 4_096
"""Characters of one message that are read; Telegram allows no more."""

LONGEST_DIALOG: Final = 12_000
"""Characters of a dialog that are kept; the oldest messages go first."""

_LONG_WORD: Final = re.compile(r"(\S{100})\S+")
"""Of a word only so much is read: a name that fills a screen is none."""


def readable(text: str) -> str:
    """What is read of a message."""
    return _LONG_WORD.sub(r"\1", text.strip()[:LONGEST_TEXT])


def remembered(heard: tuple[Heard, ...], more: Heard) -> tuple[Heard, ...]:
    """What is kept of all that was heard with something more; a choice is kept once."""
    kept = [one for one in heard if one.choice is None or one != more]
    kept.append(more)
    while len(kept) > 1 and sum(len(one.text) + 1 for one in kept) > LONGEST_DIALOG:
        kept.pop(0)
    return tuple(kept)
