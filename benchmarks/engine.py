"""What it costs to understand a text: ordinary ones, long ones and hostile ones, and to start.

    python -m benchmarks.engine

Figures are processor time of this machine, busy or not: compare two versions side by side.
"""

from __future__ import annotations

import json
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from dialogs import Direction, Heard
from dialogs.memory import LONGEST_TEXT
from dialogs.understanding import understand

ROOT: Final = Path(__file__).parents[1]
CASES: Final = ROOT / "tests" / "cases"
HOSTILE: Final = {
    "no no no": "no ",
    "quoted": '"no "yes ',
    "marks": "([{<",
    "one word": "a",
    "zalgo": "h̷̢̛e̶̡̛l̴̢̛l̸̡̛ơ̵̢ ",
    "line breaks": "\n",
    "emoji": "🙂",
    "dates": "12/11/",
    "schools": "Same school as me, Ohio State. ",
    "names": "Anna Bea ",
    "wishes": "i want to ask to ",
}
"""Texts that nobody means, by the piece that they repeat."""

_TIMES: Final = 5
_WARM: Final = 600


def read_stories(name: str) -> list[tuple[Heard, ...]]:
    """What is said first in each case of a file."""
    lines = (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()
    return [tuple(Heard(text=text) for text in json.loads(line)["say"]) for line in lines]


def measure(heard: tuple[Heard, ...]) -> float:
    """The microseconds of processor time that it takes to understand what was never heard before."""
    began = time.process_time_ns()
    understand(heard, Direction.INCOMING)
    return (time.process_time_ns() - began) / 1_000


def measure_start(*arguments: str) -> float:
    """The milliseconds of processor time, in the best of some runs, of a Python that is fed nothing."""
    runs = []
    for _ in range(_TIMES):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        command = [sys.executable, *arguments]
        subprocess.run(command, stdin=subprocess.DEVNULL, check=True, cwd=ROOT)  # noqa: S603  # our own words
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        runs.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return 1_000 * min(runs)


def median_of(texts: Sequence[str]) -> float:
    """The median of the microseconds that each of some texts takes."""
    return statistics.median(measure((Heard(text=text),)) for text in texts)


def lines() -> Iterator[str]:
    """The figures, a line each."""
    for heard in read_stories("a")[:_WARM]:
        measure(heard)
    stories = read_stories("dev")
    taken = sorted(map(measure, stories))
    yield f"{'a text of tests/cases/dev.jsonl':34}{statistics.median(taken):9.0f} µs"
    yield f"{'… 99 in 100 are below':34}{taken[len(taken) * 99 // 100]:9.0f} µs"
    told = " ".join(one.text for heard in stories for one in heard)
    for size in (512, 1_024, 2_048, LONGEST_TEXT):
        texts = [told[start : start + size] for start in range(0, 40_000, 2_000)]
        yield f"{f'{size:,} characters':34}{median_of(texts):9.0f} µs"
    for name, piece in HOSTILE.items():
        text = piece * (LONGEST_TEXT // len(piece))
        texts = [text[start:] for start in range(_TIMES)]
        yield f"{f'{LONGEST_TEXT:,} of {name}':34}{median_of(texts):9.0f} µs"
    nothing = measure_start("-c", "")
    yield f"{'import dialogs':34}{measure_start('-c', 'import dialogs') - nothing:9.0f} ms"
    yield f"{'python -m bot decide, no line':34}{measure_start('-m', 'bot', 'decide'):9.0f} ms"


def main() -> None:
    """Prints the figures as they come."""
    for line in lines():
        print(line, flush=True)


if __name__ == "__main__":
    main()
