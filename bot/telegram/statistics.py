"""Figures of what use there was: counts and shares, of nobody in particular."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping

from bot.store import Past, Use
from bot.telegram import words
from bot.telegram.failures import opened
from bot.telegram.history import read_state
from dialogs import Question, Verdict


async def list_figures(database_url: str) -> list[str]:
    """The lines of a table of figures from all dialogs with a verdict that are kept. Raises CannotServe."""
    async with opened(database_url) as store:
        return write_figures(await store.load_use())


def write_figures(use: Use) -> list[str]:
    """The figures as lines: a name, a count, and its share of the dialogs where that says something."""
    whole = len(use.dialogs)
    verdicts = Counter(verdict for verdict, _, _ in use.dialogs)
    went = Counter(outcome for _, _, outcome in use.dialogs if outcome is not None)
    asked = Counter(
        question for _, state, _ in use.dialogs for question in read_state(Past("", "", state)).asked
    )
    corrections: Counter[str] = Counter()
    for deed, signal, before, after, count in use.corrections:
        corrections[f"{signal} {deed}, {before} to {after}"] += count
    return [
        _row("dialogs with a verdict", whole),
        *_table("verdict", {one: verdicts[one] for one in Verdict}, whole),
        _row("questions asked", asked.total()),
        *_table("asked", {one: asked[one] for one in Question}, whole),
        _row("dialogs corrected", use.corrected, whole),
        *_rows("corrected", corrections.most_common()),
        *_table("it went", {one: went[one] for one in words.WENT}, whole),
        _row("it went: not said", whole - went.total(), whole),
    ]


def _table(name: str, counts: Mapping[str, int], whole: int) -> list[str]:
    return [_row(f"{name}: {key}", count, whole) for key, count in counts.items()]


def _rows(name: str, counts: Iterable[tuple[str, int]]) -> list[str]:
    return [_row(f"{name}: {key}", count) for key, count in counts]


def _row(name: str, count: int, whole: int = 0) -> str:
    share = f"{count / whole:8.0%}" if whole else ""
    return f"{name:<60}{count:>8}{share}"
