"""Telegram's rules for what a bot sends: limits, HTML, keyboards, with Telegram's own words of refusal."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import Any, Final

TEXT_LIMIT: Final = 4096
DATA_LIMIT: Final = 64
COPY_LIMIT: Final = 256
QUERY_LIMIT: Final = 256
RESULTS_LIMIT: Final = 50
LINK_LIMIT: Final = 2048
EDIT_FIELDS: Final = frozenset(
    ("chat_id", "message_id", "text", "parse_mode", "link_preview_options", "reply_markup")
)
_TAGS: Final = frozenset(
    (
        "b",
        "strong",
        "i",
        "em",
        "u",
        "ins",
        "s",
        "strike",
        "del",
        "a",
        "code",
        "pre",
        "blockquote",
        "tg-spoiler",
    )
)


class Refused(Exception):
    """What Telegram answers to a call that it does not take."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters


def refuse(description: str) -> Refused:
    """A 400 in Telegram's words."""
    return Refused(400, f"Bad Request: {description}")


class _Markup(HTMLParser):
    """Collects the text of Telegram's HTML; refuses what Telegram refuses."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens a tag that Telegram knows."""
        if tag not in _TAGS:
            raise refuse(f'can\'t parse entities: Unsupported start tag "{tag}" at byte offset 0')
        known = {"blockquote": {"expandable"}, "a": {"href"}, "code": {"class"}}.get(tag, set())
        if not {name for name, _ in attrs} <= known:
            raise refuse("can't parse entities: unexpected attribute")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Closes the tag that was opened last."""
        if not self.open or self.open.pop() != tag:
            raise refuse(f'can\'t parse entities: Unexpected end tag "{tag}"')

    def handle_data(self, data: str) -> None:
        """Takes plain text, which holds no bare <."""
        if "<" in data:
            raise refuse("can't parse entities: Unclosed start tag")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        """Takes one of the four named entities."""
        self.text += html.unescape(f"&{name};") if name in ("lt", "gt", "amp", "quot") else f"&{name};"

    def handle_charref(self, name: str) -> None:
        """Takes a numbered character."""
        self.text += html.unescape(f"&#{name};")


def parse_text(params: dict[str, Any]) -> str:
    """The text as people see it; raises Refused for what Telegram would not send."""
    text = str(params.get("text", ""))
    if params.get("parse_mode") == "HTML" and ("<" in text or "&" in text):
        parser = _Markup()
        # A bare & followed by no known entity is plain text to Telegram, and so it is here.
        parser.feed(re.sub(r"&(?!(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);)", "&amp;", text))
        parser.close()
        if parser.open:
            raise refuse(f"can't parse entities: Can't find end tag of {parser.open[-1]}")
        text = parser.text
    if not text.strip():
        raise refuse("message text is empty")
    if len(text.encode("utf-16-le", "surrogatepass")) // 2 > TEXT_LIMIT:
        raise refuse("message is too long")
    return text


def check_keyboard(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """The keyboard, if Telegram would show it; raises Refused."""
    if markup is None:
        return None
    for row in markup.get("inline_keyboard", []):
        for button in row:
            if not str(button.get("text", "")).strip():
                raise refuse("can't parse inline keyboard button: Text must be non-empty")
            kinds = button.keys() - {"text", "style"}
            if len(kinds) != 1:
                raise refuse("can't parse inline keyboard button: one thing to do, please")
            if not 1 <= len(str(button.get("callback_data", "x")).encode()) <= DATA_LIMIT:
                raise refuse("BUTTON_DATA_INVALID")
            link = str(button.get("url", "https://t.me"))
            if not re.match(r"(https?|tg)://[^\s]+$", link) or len(link) > LINK_LIMIT:
                raise refuse("BUTTON_URL_INVALID")
            chosen = button.get("switch_inline_query_chosen_chat", {})
            if len(str(chosen.get("query", ""))) > QUERY_LIMIT:
                raise refuse("BUTTON_DATA_INVALID")
            copied = button.get("copy_text", {}).get("text", "x")
            if not 1 <= len(copied.encode("utf-16-le")) // 2 <= COPY_LIMIT:
                raise refuse("BUTTON_COPY_TEXT_INVALID")
    return markup


def check_results(params: dict[str, Any]) -> None:
    """Raises Refused for results that Telegram would not offer."""
    results = params.get("results")
    if not isinstance(results, list) or len(results) > RESULTS_LIMIT:
        raise refuse("RESULTS_TOO_MUCH")
    ids = [str(result.get("id", "")) for result in results]
    if len(set(ids)) != len(ids) or not all(1 <= len(id.encode()) <= DATA_LIMIT for id in ids):
        raise refuse("RESULT_ID_DUPLICATE")
    for result in results:
        if result.get("type") != "article" or not str(result.get("title", "")).strip():
            raise refuse("can't parse inline query result: title must be non-empty")
        content = result["input_message_content"]
        parse_text({**content, "text": content.get("message_text", "")})
    button = params.get("button")
    if button and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", str(button.get("start_parameter", ""))):
        raise refuse("can't parse inline query results button: START_PARAM_INVALID")
