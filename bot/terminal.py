"""The dialog on a terminal, in colour; and as plain text where a program reads or writes it.

What is shown is a pure function of a turn; only `converse` reads and writes.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import date
from enum import Enum
from io import StringIO
from typing import Final, TextIO

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from bot.channel import Respond
from dialogs import (
    Choice,
    Intent,
    Judgement,
    Lead,
    Line,
    Message,
    Note,
    Reason,
    Said,
    State,
    Style,
    Tapped,
    Turn,
    Utterance,
    Verdict,
    Wanted,
    WarningSign,
)

PROMPT: Final = "> "
FAREWELL: Final = "Bye. Nothing of this was kept."
COMMANDS: Final = {
    "/start": Intent.START,
    "/help": Intent.HELP,
    "/cancel": Intent.RESTART,
    "/privacy": Intent.PRIVACY,
}
WAYS_IN: Final = frozenset({"incoming", "outgoing", "rules"})
# What is kept is Telegram's affair; whoever asks here is told so, and the dialog goes on.
KEEPING: Final = frozenset({"/export", "/forget", "/history", "/settings"})
NOTHING_KEPT: Final = "In the terminal nothing is kept, so there is nothing to show, send or delete."
COLOURS: Final = {
    Verdict.ACCEPT: "bold green",
    Verdict.LOOK_FIRST: "bold yellow",
    Verdict.DECLINE: "bold red",
}
STYLES: Final = {Style.TEXT: "", Style.ASIDE: "dim", Style.QUESTION: "bold"}


class View(Enum):
    """How much is shown: the reply alone, or also what was understood."""

    PLAIN = "plain"
    EXPLAINED = "explained"


def converse(
    source: TextIO, sink: TextIO, *, respond: Respond, today: Callable[[], date], view: View
) -> None:
    """Holds one dialog until the person ends it with Ctrl-D or Ctrl-C.

    Where either end is no terminal, no colour, prompt or farewell is written.
    """
    if source.isatty() and sink.isatty():
        _converse_in_colour(respond=respond, today=today, view=view)
        return
    lines = (line.rstrip("\r\n") for line in source)
    for text in plain_dialog(lines, respond=respond, today=today, view=view):
        print(text, file=sink, end="\n\n", flush=True)


def plain_dialog(
    lines: Iterable[str], *, respond: Respond, today: Callable[[], date], view: View = View.PLAIN
) -> Iterator[str]:
    """The bot's side of a dialog as plain texts, one for each line that the person says."""
    state = State()
    choices: tuple[Choice, ...] = ()
    for line in lines:
        if line.strip() in KEEPING:
            yield NOTHING_KEPT
            continue
        turn = respond(state, utterance(line, choices), today=today())
        state, choices = turn.state, offered(turn)
        yield plain(turn, view)


def _converse_in_colour(*, respond: Respond, today: Callable[[], date], view: View) -> None:
    with suppress(ImportError):
        # With it input() has line editing, a history, and takes a paste of several lines as one.
        import readline  # noqa: F401, PLC0415  # Windows has none
    console = Console(highlight=False, emoji=False)
    state = State()
    said: Utterance = Wanted(Intent.START)
    try:
        while True:
            turn = respond(state, said, today=today())
            state = turn.state
            console.file.write(coloured(turn, view, like=console))
            while (line := input(PROMPT)).strip() in KEEPING:
                console.print(f"\n{NOTHING_KEPT}\n")
            said = utterance(line, offered(turn))
    except (EOFError, KeyboardInterrupt):
        console.print(f"\n{FAREWELL}", style="dim")


def utterance(line: str, choices: tuple[Choice, ...]) -> Utterance:
    """What a typed line means: a command, the number of a choice on offer, or just text.

    A command that is not known is said to be so, and asks for help; what is written after one that is
    known counts for /start alone.
    """
    word, _, argument = line.strip().partition(" ")
    if word == "/start" and argument in WAYS_IN:
        return Tapped("start", argument)
    if word.startswith("/") and word[1:].isalpha():
        return Wanted(COMMANDS[word]) if word in COMMANDS else Wanted(Intent.HELP, unknown=word[1:])
    word = line.strip()
    if word.isascii() and word.isdecimal() and 1 <= int(word) <= len(choices):
        choice = choices[int(word) - 1]
        return Tapped(choice.question, choice.id)
    return Said(line)


def offered(turn: Turn) -> tuple[Choice, ...]:
    """Every choice of a turn's reply in the order of its numbers."""
    return tuple(choice for message in turn.reply.messages for choice in message.choices)


def plain(turn: Turn, view: View = View.PLAIN) -> str:
    """A turn as plain text, its note between two rules and its choices numbered."""
    parts: list[str] = []
    first = 1
    for message in turn.reply.messages:
        parts.append("\n".join(_plain_message(message, first)))
        first += len(message.choices)
    if view is View.EXPLAINED:
        parts.append("\n".join(f"  {name}: {value}" for name, value in explanation(turn.judgement)))
    return "\n\n".join(filter(None, map(_shown, parts)))


def _plain_message(message: Message, first: int) -> Iterator[str]:
    yield from (line.text for line in message.lines)
    if message.note:
        yield f"--- {_count(message.note)} ---"
        yield message.note.text
        yield "---"
    if message.choices:
        yield "  ".join(f"[{number}] {c.label}" for number, c in enumerate(message.choices, first))


def coloured(turn: Turn, view: View = View.PLAIN, *, like: Console) -> str:
    """A turn as a terminal shows it, for a console as wide and as colourful as `like`."""
    paper = Console(
        file=StringIO(),
        width=like.width,
        color_system=like.color_system,  # type: ignore[arg-type]  # a property's str, of the same words
        force_terminal=like.is_terminal,
        no_color=like.no_color,
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    first = 1
    for message in turn.reply.messages:
        paper.print()
        _print_message(paper, message, first, turn.judgement.verdict)
        first += len(message.choices)
    if view is View.EXPLAINED:
        paper.print()
        rows = Table.grid(padding=(0, 2))
        for name, value in explanation(turn.judgement):
            rows.add_row(Text(name, style="cyan"), Text(_shown(value), style="dim"))
        paper.print(rows)
    paper.print()
    return paper.file.getvalue()  # type: ignore[attr-defined,no-any-return]  # the StringIO given above


def _print_message(paper: Console, message: Message, first: int, verdict: Verdict) -> None:
    for line in message.lines:
        paper.print(Text(_shown(line.text), style=_style(line, verdict)))
    if message.note:
        # Flush left and wrapped by the terminal alone, so that the mouse copies the note and nothing else.
        paper.print()
        paper.print(Rule(_count(message.note), align="left", style="dim"))
        paper.print(Text(_shown(message.note.text)), soft_wrap=True)
        paper.print(Rule(style="dim"))
    if message.choices:
        paper.print()
        numbered = (
            Text.assemble((f"{number}", "bold cyan"), f" {_shown(c.label)}")
            for number, c in enumerate(message.choices, first)
        )
        paper.print(Text("   ").join(numbered))


def explanation(judgement: Judgement) -> list[tuple[str, str]]:
    """What was understood, as rows of a name and a value; each signal with the words it rests on."""
    rows = [
        ("verdict", f"{judgement.verdict} ({judgement.direction}), confidence {judgement.confidence:.2f}"),
    ]
    signals: tuple[tuple[str, Reason | Lead | WarningSign], ...] = (
        *(("reason", signal) for signal in judgement.reasons),
        *(("lead", signal) for signal in judgement.leads),
        *(("warning", signal) for signal in judgement.warnings),
    )
    for kind, signal in signals:
        words = judgement.evidence.get(signal)
        rows.append((kind, f"{signal}: “{words}”" if words else f"{signal}"))
    rows.extend(("fact", f"{name}: {value}") for name, value in judgement.facts.to_dict().items())
    return rows


def _style(line: Line, verdict: Verdict) -> str:
    return COLOURS[verdict] if line.style is Style.VERDICT else STYLES[line.style]


def _count(note: Note) -> str:
    return f"{note.length} of {note.limit} characters"


def _shown(text: str) -> str:
    """A text without what could steer the terminal or cannot be written: controls and half surrogates."""
    return "".join(c for c in text if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs"))
