"""A dialog as a text file: `> ` before what the person says, and what the bot replies below it.

A file may begin with lines of `# ` that say what it is about. Several `> ` lines in a row are one message
of several lines. `python -m tests.transcript FILE…` writes the bot's side of files anew, and the sample
dialog in the README with them.
"""

from __future__ import annotations

import sys
from itertools import groupby, takewhile
from pathlib import Path

from bot.terminal import plain_dialog
from dialogs import respond
from tests.fake_engine import TODAY

MARK = ">"
README = Path(__file__).parents[1] / "README.md"
SAMPLE = Path(__file__).parent / "transcripts" / "college.txt"


def said(transcript: str) -> list[str]:
    """What the person says in a transcript, message by message."""
    runs = groupby(transcript.splitlines(), key=lambda line: line.startswith(MARK))
    return ["\n".join(line[1:].removeprefix(" ") for line in lines) for is_said, lines in runs if is_said]


def heading(transcript: str) -> list[str]:
    """The lines that say what a transcript is about."""
    return list(takewhile(lambda line: line.startswith("#"), transcript.splitlines()))


def write_transcript(about: list[str], messages: list[str]) -> str:
    """The transcript of a dialog in which the person says these messages."""
    replies = plain_dialog(messages, respond=respond, today=lambda: TODAY)
    blocks = ["\n".join(about)] if about else []
    for message, reply in zip(messages, replies, strict=True):
        marked = "\n".join(f"{MARK} {line}".rstrip() for line in message.split("\n"))
        blocks.append(f"{marked}\n{reply}")
    return "\n\n".join(blocks) + "\n"


def with_sample(readme: str, transcript: str) -> str:
    """The README with a transcript, less its heading, as its sample dialog."""
    sample = transcript.partition("\n\n")[2]
    before, mark, rest = readme.partition("```text\n")
    _, end, after = rest.partition("```\n")
    return f"{before}{mark}{sample}{end}{after}"


def rewrite(path: Path) -> None:
    """Writes the bot's side of a transcript's file anew."""
    old = path.read_text(encoding="utf-8")
    path.write_text(write_transcript(heading(old), said(old)), encoding="utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:]:
        rewrite(Path(name))
    text = README.read_text(encoding="utf-8")
    README.write_text(with_sample(text, SAMPLE.read_text(encoding="utf-8")), encoding="utf-8")
