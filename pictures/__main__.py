"""Writes every picture, chart and table anew: `python -m pictures`, or `make pictures`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pictures import charts
from pictures.dialog import sample_turns
from pictures.documents import with_parts
from pictures.telegram import telegram_svg
from pictures.terminal import terminal_svg

ROOT: Final = Path(__file__).parents[1]


def parts() -> dict[str, str]:
    """Each part of a document that is made, by its name."""
    return {
        "verdict-table": charts.verdict_table(),
        "verdict-chart": charts.verdict_chart(),
        "policy-chart": charts.policy_chart(),
        "question-table": charts.question_table(),
    }


def documents() -> list[Path]:
    """The documents that may hold such parts."""
    return [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]


def written() -> Iterator[tuple[Path, str]]:
    """Every file that is made, with what it is to hold."""
    turns = list(sample_turns())
    yield ROOT / "docs/pictures/terminal.svg", terminal_svg(turns)
    yield ROOT / "docs/pictures/telegram.svg", telegram_svg(turns[:1])
    for path in documents():
        yield path, with_parts(path.read_text(encoding="utf-8"), parts())


if __name__ == "__main__":
    for target, text in written():
        target.write_text(text, encoding="utf-8")
        print(target.relative_to(ROOT))
