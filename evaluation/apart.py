"""Says which labelled cases are kept apart: never learned from, so that they can measure."""

from __future__ import annotations

from typing import Final
from zlib import crc32

ONE_IN: Final = 10
"""One case in so many is kept apart, drawn by its id."""


def is_apart(id_: object) -> bool:
    """Whether the case of this id is kept apart."""
    return crc32(str(id_).encode()) % ONE_IN == 0
