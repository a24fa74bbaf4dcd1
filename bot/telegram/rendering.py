"""Turns a message of the dialog into what Telegram shows: HTML, a keyboard, within its limits.

Whatever text comes in, what goes out is valid HTML of 1 to 4,096 UTF-16 units after parsing.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from telegram.constants import InlineKeyboardButtonLimit, MessageLimit, ParseMode

from bot.telegram.sharing import Button, Sharing, make_share_button
from bot.telegram.words import COPY, say_count
from dialogs import Choice, Line, Message, Note, Style

# Telegram counts code points, its apps UTF-16 units: the larger of the two counts here.
TEXT_LIMIT: Final = int(MessageLimit.MAX_TEXT_LENGTH)
COPY_LIMIT: Final = int(InlineKeyboardButtonLimit.MAX_COPY_TEXT)
DATA_LIMIT: Final = int(InlineKeyboardButtonLimit.MAX_CALLBACK_DATA)
SHORT_LABEL: Final = 20
NO_TEXT: Final = "…"

_TAGS: Final = {
    Style.VERDICT: ("<b>", "</b>"),
    Style.TEXT: ("", ""),
    Style.ASIDE: ("<blockquote expandable>", "</blockquote>"),
    Style.QUESTION: ("", ""),
}
_NOTE_TAGS: Final = ("<pre>", "</pre>")
# Control characters but for tab and line feed, and halves of surrogate pairs: not sendable.
_UNSENDABLE: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_DATA: Final = re.compile(r"([0-9]{1,9}):([^#]{1,40})#(.{1,40})", re.DOTALL)
_BREAKS: Final = ("\n", ". ", " ")


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph: its tags, its plain text, and how it stands off from what is above it."""

    tags: tuple[str, str]
    text: str
    gap: str

    @property
    def html(self) -> str:
        return self.tags[0] + html.escape(self.text, quote=False) + self.tags[1]


def render_message(
    message: Message, *, dialog: int, sharing: Sharing = Sharing.LINK
) -> tuple[dict[str, Any], ...]:
    """The parameters of `sendMessage` (all but the chat) for each part of a message, in order.

    The keyboard hangs on the last part; `dialog` goes into its buttons, `sharing` is what a note's does.
    """
    texts = _fill_parts(_lay_out(message)) or [NO_TEXT]
    parts: list[dict[str, Any]] = [
        {"text": text, "parse_mode": ParseMode.HTML.value, "link_preview_options": {"is_disabled": True}}
        for text in texts
    ]
    keyboard = _lay_keys(message, dialog=dialog, sharing=sharing)
    if keyboard:
        parts[-1]["reply_markup"] = {"inline_keyboard": keyboard}
    return tuple(parts)


def write_data(choice: Choice, *, dialog: int) -> str:
    """The callback data of a choice: it names its dialog, so that an old button answers its own."""
    return f"{dialog}:{choice.question}#{choice.id}"


def read_data(data: str) -> tuple[int, str, str] | None:
    """The dialog, question and choice that callback data names; None for data that is not ours."""
    match = _DATA.fullmatch(data)
    return (int(match[1]), match[2], match[3]) if match else None


def clean_text(text: str) -> str:
    """The text without what Telegram refuses: control characters and broken surrogate pairs."""
    # Two halves that belong together become the one character that they are.
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _UNSENDABLE.sub("", whole.replace("\r\n", "\n"))


def _lay_out(message: Message) -> list[_Block]:
    blocks = [_lay_line(line) for line in message.lines]
    if message.note is not None:
        blocks += _lay_note(message.note)
    return [block for block in blocks if block.text.strip()]


def _lay_line(line: Line) -> _Block:
    gap = "\n\n" if line.style is Style.QUESTION else "\n"
    return _Block(_TAGS[line.style], clean_text(line.text).strip(), gap)


def _lay_note(note: Note) -> list[_Block]:
    return [
        _Block(_NOTE_TAGS, clean_text(note.text), "\n"),
        _Block(("", ""), say_count(note), "\n"),
    ]


def _fill_parts(blocks: Iterable[_Block]) -> list[str]:
    """Packs paragraphs into as few texts as hold them, in order."""
    texts: list[str] = []
    size = 0
    for block in (piece for whole in blocks for piece in _cut(whole)):
        added = _measure(block.gap) + _measure(block.text)
        if texts and size + added <= TEXT_LIMIT:
            texts[-1] += block.gap + block.html
            size += added
        else:
            texts.append(block.html)
            size = _measure(block.text)
    return texts


def _cut(block: _Block) -> Iterator[_Block]:
    """Cuts a paragraph that is too long for one text, where it reads best."""
    rest = block.text
    while _measure(rest) > TEXT_LIMIT:
        end = _find_end(rest)
        piece = rest[:end].rstrip()
        if piece:
            yield _Block(block.tags, piece, block.gap)
        rest = rest[end:].lstrip()
    if rest:
        yield _Block(block.tags, rest, block.gap)


def _find_end(text: str) -> int:
    """How many characters to take: within the limit, up to a line, sentence or word's end if one is near."""
    head = text.encode("utf-16-le")[: 2 * TEXT_LIMIT].decode("utf-16-le", "ignore")
    for mark in _BREAKS:
        at = head.rfind(mark)
        if at >= len(head) // 2:
            return at + len(mark)
    return len(head)


def _measure(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _lay_keys(message: Message, *, dialog: int, sharing: Sharing) -> list[list[Button]]:
    buttons: list[Button] = []
    if message.note is not None:
        text = clean_text(message.note.text)
        if 0 < _measure(text) <= COPY_LIMIT:
            buttons.append({"text": COPY, "copy_text": {"text": text}})
        share = make_share_button(text, sharing) if text else None
        buttons += [share] if share else []
    for choice in message.choices:
        data = write_data(choice, dialog=dialog)
        if len(data.encode()) <= DATA_LIMIT:
            label = clean_text(choice.label).strip() or NO_TEXT
            buttons.append({"text": label, "callback_data": data})
    return _pair_up(buttons)


def _pair_up(buttons: Sequence[Button]) -> list[list[Button]]:
    """Rows of two where both labels are short; a long one has its row to itself."""
    rows: list[list[Button]] = []
    has_room = False
    for button in buttons:
        is_short = len(button["text"]) <= SHORT_LABEL
        if is_short and has_room:
            rows[-1].append(button)
            has_room = False
        else:
            rows.append([button])
            has_room = is_short
    return rows
