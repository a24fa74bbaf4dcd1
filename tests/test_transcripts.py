"""Whole dialogs as data: what the bot says in each transcript is what it says now."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.transcript import heading, said, write_transcript

FILES = sorted((Path(__file__).parent / "transcripts").glob("*.txt"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_bot_says_what_the_transcript_says(path: Path) -> None:
    """A transcript is what the dialog comes to; `make transcripts` writes them anew after a wished change."""
    transcript = path.read_text(encoding="utf-8")
    assert write_transcript(heading(transcript), said(transcript)) == transcript


def test_a_transcript_is_read_message_by_message() -> None:
    """Lines that follow each other are one message, and a heading is none."""
    transcript = "# one\n# two\n\n> hi\nHello.\n# not a heading\n\n> a\n>\n> b\nYes.\n"
    assert heading(transcript) == ["# one", "# two"]
    assert said(transcript) == ["hi", "a\n\nb"]
