"""Judges labelled cases through the batch channel, and prints what the judgements are worth.

`python -m evaluation [--apart] [--errors] FILE…`; the files hold cases with labels, an object a line.
Figures on cases that the weights were learned from run high: `--apart` leaves those of tests/cases out.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bot.batch import NoCase, hold, outcome_to_dict, read_case
from dialogs import respond
from evaluation.apart import is_apart
from evaluation.cooperation import Cooperated, cooperate, cooperation_lines
from evaluation.figures import (
    VERDICTS,
    Judged,
    Labels,
    author,
    calibration,
    confusion,
    length,
    read_labels,
    right_by,
    score,
    tie,
)

# One day for every run, so that a figure does not change overnight.
TODAY = date(2026, 11, 24)


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the report; 2 where a file cannot be read or holds a line that is no labelled case."""
    parser = argparse.ArgumentParser(prog="python -m evaluation", description="Measures labelled cases.")
    parser.add_argument(
        "--errors", action="store_true", help="list the wrong verdicts, each with its evidence"
    )
    parser.add_argument(
        "--apart", action="store_true", help="measure only the cases that are never learned from"
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
    options = parser.parse_args(arguments)
    try:
        lines = [line for path in options.files for line in labelled_lines(path)]
        if options.apart:
            lines = [line for line in lines if is_apart(json.loads(line)["id"])]
        started = time.perf_counter()
        cases = [judge(line) for line in lines]
        seconds = time.perf_counter() - started
    except BadFile as why:
        print(why, file=sys.stderr)
        return 2
    print("\n".join(report(cases, seconds=seconds)))
    print("\n".join(["", *cooperation_lines(map(play, lines))]))
    if options.errors:
        print("\n".join(errors(cases)))
    return 0


class BadFile(Exception):
    """A file that is not there or holds something else; its text is the sentence to show."""


def labelled_lines(path: Path) -> Iterator[bytes]:
    """The lines of a file that hold labelled cases, checked. Raises BadFile."""
    try:
        lines = path.read_bytes().splitlines()
    except OSError as why:
        raise BadFile(f"{path} cannot be read: {why.strerror}.") from None
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            read_case(line)
            read_labels(json.loads(line))
        except NoCase as why:
            raise BadFile(f"{path}, line {number}: {why}") from None
        except (KeyError, TypeError, ValueError):
            raise BadFile(f"{path}, line {number}: the case has no labels.") from None
        yield line


def judge(line: bytes) -> Judged:
    """What the bot makes of a labelled case."""
    case = read_case(line)
    fields: dict[str, Any] = outcome_to_dict(hold(case, respond=respond, today=TODAY))
    return Judged(
        id=str(case.id),
        text="\n".join(case.say),
        gold=read_labels(json.loads(line)),
        found=read_labels(fields),
        confidence=fields["confidence"],
        asked=len(fields["asked"]),
        evidence=fields["evidence"],
    )


def play(line: bytes) -> Cooperated:
    """What comes of a labelled case when the person taps the truth."""
    return cooperate(read_case(line), read_labels(json.loads(line)), today=TODAY)


def report(cases: Sequence[Judged], *, seconds: float) -> Iterator[str]:
    """The report's lines; `seconds` is how long the judging took."""
    yield f"{'cases':28} {len(cases)}"
    if not cases:
        return
    yield from (f"{name:28} {value:.4f}" for name, value in score(cases).items())
    yield f"{'microseconds_a_case':28} {1e6 * seconds / len(cases):.0f}"
    yield f"\n{'should be':12}" + "".join(f"{found:>12}" for found in VERDICTS)
    counted = confusion(cases)
    for gold in VERDICTS:
        yield f"{gold:12}" + "".join(f"{counted[gold, found]:12}" for found in VERDICTS)
    for title, group in (("author", author), ("tie", tie), ("length", length)):
        yield f"\n{title:20}{'cases':>8}{'right':>8}"
        yield from (f"{name:20}{n:8}{right:8.3f}" for name, (n, right) in right_by(cases, group).items())
    yield f"\n{'confidence from':20}{'cases':>8}{'mean':>8}{'right':>8}"
    for held in calibration(cases):
        yield f"{held.start:<20.1f}{held.cases:8}{held.confidence:8.3f}{held.right:8.3f}"


def errors(cases: Sequence[Judged]) -> Iterator[str]:
    """The cases with a wrong verdict, surest first, with what the bot rested on."""
    wrong = sorted(
        (case for case in cases if not case.is_right), key=lambda case: (-case.confidence, case.id)
    )
    for case in wrong:
        yield f"\n{case.id} ({case.confidence:.2f}) {case.text!r}"
        yield f"  should be {case.gold.verdict:12} {signals(case.gold)}"
        yield f"  said      {case.found.verdict:12} {signals(case.found)}"
        yield from (f"            {signal}: {words!r}" for signal, words in case.evidence.items())


def signals(labels: Labels) -> str:
    """The signals of a judgement in one line."""
    return ", ".join(sorted(labels.reasons) + sorted(labels.leads) + sorted(labels.warnings)) or "nothing"


if __name__ == "__main__":
    sys.exit(main())
