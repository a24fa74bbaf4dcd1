"""Notes as data: what is known of an invitation and the text that a person would send."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any, Final

from dialogs.model import (
    Direction,
    Facts,
    Judgement,
    Lead,
    Manner,
    Preferences,
    Reason,
    Verdict,
    WarningSign,
)
from dialogs.note import write_note

TODAY: Final = datetime.date(2026, 11, 24)
PATH: Final = Path(__file__).with_name("notes.jsonl")


def read_rows() -> list[dict[str, Any]]:
    """The rows of the table, in order."""
    return [json.loads(line) for line in PATH.read_text(encoding="utf-8").splitlines()]


def judgement_of(row: dict[str, Any]) -> Judgement:
    """The judgement that a row describes."""
    return Judgement(
        verdict=Verdict(row["verdict"]),
        direction=Direction(row["direction"]),
        reasons=tuple(map(Reason, row["reasons"])),
        leads=tuple(map(Lead, row["leads"])),
        warnings=tuple(map(WarningSign, row["warnings"])),
        facts=Facts(**row["facts"]),
        evidence={Reason(reason): words for reason, words in row.get("evidence", {}).items()},
    )


def preferences_of(row: dict[str, Any]) -> Preferences:
    """What the writer of a row has said once for all; the usual where the row says nothing."""
    said = dict(row.get("preferences", {}))
    return Preferences(manner=Manner(said.pop("manner", Manner.FRIENDLY)), **said)


def written(row: dict[str, Any]) -> str | None:
    """The text that is written today for a row."""
    note = write_note(judgement_of(row), wording=row["wording"], today=TODAY, preferences=preferences_of(row))
    return note.text if note else None
