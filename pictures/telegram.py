"""The sample dialog's first turn as Telegram shows it, in SVG: bubbles, the note to copy, the buttons.

What is drawn are the parameters of `sendMessage` that the bot really sends; only the drawing is our own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from html.parser import HTMLParser
from typing import Any, Final

from bot.telegram.rendering import render_message
from dialogs import Turn

WIDTH: Final = 480
_MARGIN: Final = 14
_PAD: Final = 12
_BUBBLE: Final = 400
_FONT: Final = 15
_LINE: Final = 21
_GAP: Final = 8
_KEY: Final = 36
_BLOCKS: Final = {"pre", "blockquote"}
_NARROW: Final = frozenset("iljIft.,:;'|!()[]/ “”‘’`")
_WIDE: Final = frozenset("mwMW@%…—")
_STYLE: Final = """
  text { font: 15px system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif; fill: #1c2733 }
  .b { font-weight: 700 } .pre { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 14px }
  .blockquote { fill: #4b5b69 } .key { fill: #fff; font-weight: 500; text-anchor: middle }
  .paper { fill: #a8c3d9 } .theirs { fill: #fff } .ours { fill: #e2fcd0 }
  .plate { fill: #3f6583; opacity: .55 }
  .note { fill: #eef4fa } .bar { fill: #3a8fd0 }
"""


@dataclass(frozen=True, slots=True)
class _Word:
    """A word and the tags around it, the innermost last; `line` counts the line feeds before it."""

    text: str
    tags: tuple[str, ...]
    line: int


class _Reader(HTMLParser):
    """Reads Telegram's HTML into words."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[_Word] = []
        self._tags: tuple[str, ...] = ()
        self._line = 0

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._tags = (*self._tags, tag)

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._tags = self._tags[:-1]

    def handle_data(self, data: str) -> None:
        for number, text in enumerate(data.split("\n")):
            self._line += bool(number)
            self.words += [_Word(word, self._tags, self._line) for word in text.split(" ") if word]


def telegram_svg(turns: Iterable[tuple[str, Turn]]) -> str:
    """A picture of a chat in which these messages were sent and these turns were the answers."""
    shapes: list[str] = []
    y = _MARGIN
    for said, turn in turns:
        y = _draw_bubble(shapes, y, _lines([_Word(w, (), 0) for w in said.split()]), ours=True)
        for message in turn.reply.messages:
            for part in render_message(message, dialog=turn.state.number):
                y = _draw_bubble(shapes, y, _lines(_read(part["text"])), ours=False)
                y = _draw_keys(shapes, y, part.get("reply_markup", {}).get("inline_keyboard", []))
    body = "\n".join(shapes)
    height = y - _GAP + _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" '
        f'height="{height}" role="img" aria-label="A chat with the bot">\n<style>{_STYLE}</style>\n'
        f'<rect class="paper" width="{WIDTH}" height="{height}"/>\n{body}\n</svg>\n'
    )


def _read(html: str) -> list[_Word]:
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.words


def _lines(words: Sequence[_Word]) -> list[list[_Word]]:
    """The words broken into lines that a bubble holds; an empty line stands for a paragraph's gap."""
    lines: list[list[_Word]] = []
    at, used = None, 0.0
    for word in words:
        room = _BUBBLE - 2 * _PAD - (_PAD if _block(word) else 0)
        width = _measure(word)
        if word.line != at:
            lines += [[] for _ in range(word.line - at - 1)] if at is not None else []
            lines.append([])
            at, used = word.line, 0.0
        elif used + width > room:
            lines.append([])
            used = 0.0
        lines[-1].append(word)
        used += width + _measure(replace(word, text=" "))
    return lines


def _measure(word: _Word) -> float:
    """About how wide a word is drawn, in pixels; rather too wide than too narrow."""
    if "pre" in word.tags:
        return len(word.text) * 14 * 0.602
    shares = (0.32 if c in _NARROW else 0.9 if c in _WIDE else 0.7 if c.isupper() else 0.6 for c in word.text)
    return sum(share if ord(c) < 0x2600 else 1.3 for share, c in zip(shares, word.text, strict=True)) * _FONT


def _block(word: _Word) -> str:
    return next((tag for tag in word.tags if tag in _BLOCKS), "")


def _draw_bubble(shapes: list[str], y: int, lines: Sequence[Sequence[_Word]], *, ours: bool) -> int:
    """Draws a bubble at a height and says where the next thing begins."""
    height = len(lines) * _LINE + 2 * _PAD - 6
    width = _BUBBLE if any(map(_block, (w for line in lines for w in line))) else _widest(lines) + 2 * _PAD
    left = WIDTH - _MARGIN - width if ours else _MARGIN
    side = "ours" if ours else "theirs"
    shapes.append(f'<rect class="{side}" x="{left}" y="{y}" width="{width}" height="{height}" rx="14"/>')
    for number, line in enumerate(lines):
        top = y + _PAD - 3 + number * _LINE
        block = _block(line[0]) if line else ""
        if block:
            shade = "note" if block == "pre" else "theirs"
            place = f'x="{left + _PAD - 4}" y="{top}" height="{_LINE}"'
            shapes.append(f'<rect class="{shade}" {place} width="{width - 2 * _PAD + 8}"/>')
            shapes.append(f'<rect class="bar" {place} width="3"/>')
        x = left + _PAD + (_PAD - 4 if block else 0)
        spans = " ".join(map(_span, line))
        shapes.append(f'<text x="{x}" y="{top + 16}">{spans}</text>')
    return y + height + _GAP


def _span(word: _Word) -> str:
    text = escape(word.text, quote=False)
    return f'<tspan class="{" ".join(word.tags)}">{text}</tspan>' if word.tags else text


def _widest(lines: Sequence[Sequence[_Word]]) -> int:
    widths = (sum(map(_measure, line)) + 0.32 * _FONT * (len(line) - 1) for line in lines)
    return min(round(max(widths)), _BUBBLE - 2 * _PAD)


def _draw_keys(shapes: list[str], y: int, rows: Sequence[Sequence[dict[str, Any]]]) -> int:
    """Draws a keyboard under its bubble and says where the next thing begins."""
    top = y - _GAP + 3
    for row in rows:
        width = (_BUBBLE - 3 * (len(row) - 1)) // len(row)
        for number, key in enumerate(row):
            shapes += _key(key, x=_MARGIN + number * (width + 3), y=top, width=width)
        top += _KEY + 3
    return top + _GAP - 3 if rows else y


def _key(key: dict[str, Any], *, x: int, y: int, width: int) -> Iterator[str]:
    """A button; one that copies shows two sheets in its corner, as Telegram's does."""
    yield f'<rect class="plate" x="{x}" y="{y}" width="{width}" height="{_KEY}" rx="8"/>'
    label = escape(key["text"], quote=False)
    yield f'<text class="key" x="{x + width // 2}" y="{y + 23}">{label}</text>'
    if "copy_text" in key:
        for shift in (0, 3):
            yield (
                f'<rect x="{x + width - 17 + shift}" y="{y + 6 + shift}" width="7" height="8" rx="1.5" '
                'fill="none" stroke="#fff"/>'
            )
