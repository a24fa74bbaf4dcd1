"""The sample dialog as a terminal shows it, in SVG."""

from __future__ import annotations

import re
from collections.abc import Iterable
from io import StringIO
from typing import Final

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

from bot.terminal import PROMPT, coloured
from dialogs import Turn

COLUMNS: Final = 92
# A picture asks no host for anything: letters are drawn in what the reader's machine has.
_FETCHED: Final = re.compile(r"@font-face \{\{.*?\}\}\n", re.DOTALL)
_TEMPLATE: Final = _FETCHED.sub("", CONSOLE_SVG_FORMAT).replace(
    "Fira Code, monospace", "ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
)
_BLANK_END: Final = re.compile(r"[ \t]+$", re.MULTILINE)


def terminal_svg(turns: Iterable[tuple[str, Turn]]) -> str:
    """A picture of a terminal in which these messages were typed and these turns were the answers."""
    console = Console(
        file=StringIO(),
        width=COLUMNS,
        record=True,
        force_terminal=True,
        color_system="standard",
        highlight=False,
        emoji=False,
        legacy_windows=False,
    )
    for said, turn in turns:
        console.print(Text(PROMPT + said))
        console.print(Text.from_ansi(coloured(turn, like=console)), end="")
    svg = console.export_svg(
        title="make chat", theme=DEFAULT_TERMINAL_THEME, code_format=_TEMPLATE, unique_id="dialog"
    )
    return _BLANK_END.sub("", svg)
