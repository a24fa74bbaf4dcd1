"""Killed with -9 at seeded moments, while calls fail and connections drop: nothing lost, nothing wrong."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.kills import kill_often
from benchmarks.machine import Program, find_hook
from tests.double import BotApi

QUIET = "Where did you meet?"


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_nothing_is_lost_in_a_storm(tmp_path: Path, mode: str) -> None:
    """Each message gets the reply of its turn, in order; once more only after a kill or a drop.

    `python -m benchmarks.kills` does the same for as long as one likes, on Postgres too.
    """
    async with BotApi() as telegram:
        program = Program(("benchmarks.peers.ours",), tmp_path, hook=find_hook(mode))
        toll = await kill_often(program, telegram, people=12, kills=2, seed=5, share=0.1)
    assert (toll.lost, toll.wrong, toll.twice_unexplained) == (0, (), 0)
    assert toll.answered == toll.said
    assert toll.faults > 0
    assert telegram.token not in toll.logged
    assert QUIET not in toll.logged
    assert "Traceback" not in toll.logged
