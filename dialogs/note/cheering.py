"""Finds the cheer of a school by its exact name: near names are different schools."""

from __future__ import annotations

import re
from typing import Final

from dialogs.phrases import cheers


def _key(name: str) -> str:
    """A name as it is compared: small letters and digits, without “the”."""
    return re.sub(r"[^a-z0-9&]+", " ", name.lower()).strip().removeprefix("the ")


def _read() -> dict[str, str]:
    table: dict[str, str] = {}
    for row in cheers.ROWS.strip().splitlines():
        names, cheer = row.split(" | ")
        called = cheer if cheer.endswith("!") else f"Go {cheer}!"
        table |= {_key(name): called for name in names.split("; ")}
    return table


CHEERS: Final[dict[str, str]] = _read()


def cheer_of(school: str) -> str:
    """The cheer of a school (“Go Hawks!”); empty for one that has none or is not surely meant."""
    return CHEERS.get(_key(school), "")
