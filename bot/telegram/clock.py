"""Time as the channel sees it, so that tests need not wait for it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Final

SECONDS_TO_BREATHE: Final = 0.015  # under load a quarter less CPU an update; nobody waits for it alone


class Clock:
    """The time of day, the time that passes, and waiting."""

    def now(self) -> int:
        """Seconds since 1970."""
        return int(time.time())

    def elapsed(self) -> float:
        """Seconds since some moment; nobody sets them back."""
        return time.monotonic()

    async def every(self, seconds: float) -> AsyncIterator[None]:
        """Something to go round by: at once, and then each time so many seconds later."""
        while True:
            yield
            await asyncio.sleep(seconds)

    async def breathe(self) -> None:
        """Returns after a moment, in which what comes in under load gathers into one batch."""
        await asyncio.sleep(SECONDS_TO_BREATHE)

    async def sleep(self, seconds: float) -> None:
        """Returns after so many seconds."""
        await asyncio.sleep(seconds)


def choose_pause(attempts: int, *, longest: float = 60) -> float:
    """The seconds to wait after so many failures in a row (from 1): 0.5, 1, 2 … up to the longest."""
    return float(min(longest, 0.5 * 2 ** min(attempts - 1, 30)))
