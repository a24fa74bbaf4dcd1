"""Answers an inline query: what is typed after the bot's name in any chat becomes a verdict and a note.

Law: nothing of a query is kept, and nobody is named in what it offers, for it lands in other people's chats.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from bot.store import Call
from bot.telegram import words
from bot.telegram.desk import Desk
from bot.telegram.reading import Query
from bot.telegram.rendering import clean_text, render_message
from bot.telegram.sharing import OWN_NOTE
from dialogs import Line, Message, Said, State, Style, shared_messages

LONGEST_TITLE: Final = 64
LONGEST_DESCRIPTION: Final = 120


def answer_inline(query: Query, desk: Desk) -> Call:
    """The call that offers a verdict and a note; a hint where the query tells of no invitation.

    The word `note` asks for those of one's own dialog in the private chat.
    """
    text = clean_text(query.text).strip()
    state = desk.memory.state
    if text.casefold() != OWN_NOTE:
        state = desk.respond(State(), Said(text), today=desk.today).state if text else State()
    messages = shared_messages(state, today=desk.today, preferences=desk.preferences)
    results = [_make_result(message) for message in messages] or [_HINT]
    return _offer(query, results, words.INLINE_BUTTON)


def refuse_inline(query: Query) -> Call:
    """The call that offers nothing to somebody who is not let in."""
    return _offer(query, [], words.NOT_ALLOWED)


def _offer(query: Query, results: Sequence[dict[str, Any]], button: str) -> Call:
    return Call(
        "answerInlineQuery",
        {
            "inline_query_id": query.id,
            "results": results,
            "cache_time": 0,
            "is_personal": True,
            "button": {"text": button, "start_parameter": "incoming"},
        },
    )


def _make_result(message: Message) -> dict[str, Any]:
    if message.note is not None:
        text = clean_text(message.note.text)
        return _make_article("note", words.INLINE_NOTE, text, Message((Line(Style.TEXT, text),)))
    first, *rest = message.lines
    return _make_article("verdict", first.text, rest[0].text, message)


def _make_article(name: str, title: str, description: str, message: Message) -> dict[str, Any]:
    part = render_message(message, dialog=0)[0]
    content = {"message_text": part["text"], "parse_mode": part["parse_mode"]}
    return {
        "type": "article",
        "id": name,
        "title": _shorten(title, LONGEST_TITLE),
        "description": _shorten(description, LONGEST_DESCRIPTION),
        "input_message_content": {**content, "link_preview_options": part["link_preview_options"]},
    }


def _shorten(text: str, most: int) -> str:
    flat = " ".join(clean_text(text).split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def _make_hint(lines: Sequence[str]) -> dict[str, Any]:
    message = Message(tuple(Line(Style.TEXT, line) for line in lines))
    return _make_article("hint", words.INLINE_HINT, words.INLINE_EXAMPLE, message)


_HINT: Final = _make_hint(words.INLINE_PITCH)
