"""The double's memory: what people did, what the bot called, what both see, and what is to go wrong."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from tests.double.rules import EDIT_FIELDS, check_keyboard, check_results, parse_text, refuse

TOKEN: Final = "123456:made-up-token-for-tests"
NAME: Final = "accept_test_bot"
BOT: Final = {"id": 123456, "is_bot": True, "first_name": "Accept", "username": NAME}
CAPTION_LIMIT: Final = 1024
_START: Final = 1_795_000_000  # a day in November 2026


NORMAL: Final = object()


@dataclass(frozen=True, slots=True)
class Fault:
    """How one call goes wrong: a wait, then a refusal, a strange result, or a dropped connection.

    Where it `is_acting`, the call is done before the connection drops; where it `is_slow`, that is all.
    """

    status: int | None = None
    description: str = "Made to fail"
    retry_after: int | None = None
    is_acting: bool = False
    is_slow: bool = False
    until: asyncio.Event | None = None
    migrate_to: int | None = None
    result: object = NORMAL


@dataclass(frozen=True, slots=True)
class Made:
    """A call that the bot made and Telegram took."""

    method: str
    params: dict[str, Any]


@dataclass
class Chats:
    """Telegram without its HTTP: chats with one bot."""

    token: str = TOKEN
    made: list[Made] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    updates: list[dict[str, Any]] = field(default_factory=list)
    messages: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    queries: set[str] = field(default_factory=set)
    webhook: dict[str, Any] = field(default_factory=dict)
    profile: dict[str, Any] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    has_inline: bool = False
    trouble: BaseException | None = None
    on_made: Callable[[Made], None] | None = None
    # Asked for each call's fault where none waits; the calls are named, and posts are "webhook".
    choose_fault: Callable[[str], Fault | None] = lambda _: None

    def __post_init__(self) -> None:
        self._faults: defaultdict[str, deque[Fault]] = defaultdict(deque)
        self._waiting: list[asyncio.Future[None]] = []
        self._last_update = 700_000
        self._last_message = 0
        self._confirmed: set[int] = set()

    # What people do.

    def type_text(
        self, text: str, *, person: int = 1, chat: int | None = None, **more: Any
    ) -> dict[str, Any]:
        """A message of a person: in their private chat, or in a group (a negative number)."""
        message = {**self._frame(person, chat), "text": text, **more}
        entities = more.get("entities") or _find_entities(text)
        if entities:
            message["entities"] = entities
        return self.add({"message": message})

    def send_thing(self, *, person: int = 1, chat: int | None = None, **thing: Any) -> dict[str, Any]:
        """A message without a text, such as `sticker={…}`."""
        return self.add({"message": {**self._frame(person, chat), **thing}})

    def edit_text(self, text: str, *, person: int = 1) -> dict[str, Any]:
        """An edit of an old message."""
        message = {**self._frame(person, None), "text": text, "edit_date": _START}
        return self.add({"edited_message": message})

    def tap(self, label: str, *, person: int = 1, chat: int | None = None) -> dict[str, Any]:
        """A tap on the newest button with this label in the chat; raises LookupError if there is none."""
        place = person if chat is None else chat
        for (where, _), message in reversed(self.messages.items()):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []) if where == place else []:
                for button in row:
                    if button["text"] == label:
                        return self.tap_data(button["callback_data"], message, person=person)
        raise LookupError(f"no button says {label!r} in chat {place}")

    def tap_data(self, data: str, message: dict[str, Any], *, person: int = 1) -> dict[str, Any]:
        """A tap that carries this data, on this message."""
        query = f"q{self._last_update + 1}"
        self.queries.add(query)
        tapped = {
            "id": query,
            "from": _person(person),
            "chat_instance": "1",
            "data": data,
            "message": deepcopy(message),
        }
        return self.add({"callback_query": tapped})

    def ask_inline(self, query: str, *, person: int = 1) -> dict[str, Any]:
        """What a person types after the bot's name in some chat; Telegram cuts it at 256 characters."""
        number = f"i{self._last_update + 1}"
        self.asked.add(number)
        asked = {"id": number, "from": _person(person), "query": query[:256], "offset": ""}
        return self.add({"inline_query": asked})

    def delete(self, chat: int, message: int) -> None:
        """Deletes a message, as people can."""
        del self.messages[chat, message]

    def add(self, update: dict[str, Any]) -> dict[str, Any]:
        """Queues an update; gives it its number if it has none."""
        if "update_id" not in update:
            self._last_update += 1
            update = {"update_id": self._last_update, **update}
        self.updates.append(update)
        self._wake()
        return update

    # What went on.

    def calls(self, method: str, chat: int | None = None) -> list[dict[str, Any]]:
        """The parameters of each call of a method that was taken, in order."""
        return [
            made.params
            for made in self.made
            if made.method == method and chat in (None, made.params.get("chat_id"))
        ]

    def texts(self, chat: int = 1) -> list[str]:
        """What the bot said in a chat, as people see it."""
        return [parse_text(params) for params in self.calls("sendMessage", chat)]

    def shown(self, chat: int = 1) -> list[str]:
        """The bot's messages in a chat as they stand now, edits included."""
        return [
            message["text"]
            for (where, _), message in self.messages.items()
            if where == chat and message.get("from") == BOT
        ]

    def labels(self, chat: int = 1) -> list[str]:
        """What the buttons under the newest message that has some say."""
        for (where, _), message in reversed(self.messages.items()):
            if where == chat and "reply_markup" in message:
                return [key["text"] for row in message["reply_markup"]["inline_keyboard"] for key in row]
        return []

    def fail(self, method: str, *faults: Fault) -> None:
        """Makes the next calls of a method go wrong, in this order."""
        self._faults[method].extend(faults)

    def is_confirmed(self, update: dict[str, Any]) -> bool:
        """Whether Telegram was told that an update was received."""
        return update["update_id"] in self._confirmed

    async def until(self, condition: Callable[[], object], *, seconds: float = 10) -> None:
        """Waits until something that the bot did makes the condition true."""
        async with asyncio.timeout(seconds):
            await self._wait_for(lambda: self.trouble is not None or condition())
        if self.trouble is not None:
            raise AssertionError("the bot ended with an error") from self.trouble

    def report(self, trouble: BaseException) -> None:
        """Ends what waits in `until`: the bot has failed."""
        self.trouble = trouble
        self._wake()

    # What the bot's calls do, by their names.

    def _do_getMe(self, _: dict[str, Any]) -> dict[str, Any]:
        return {**BOT, "supports_inline_queries": self.has_inline}

    def _do_sendMessage(self, params: dict[str, Any]) -> dict[str, Any]:
        text = parse_text(params)
        markup = check_keyboard(params.get("reply_markup"))
        chat = int(params["chat_id"])
        self._last_message += 1
        message = {
            "message_id": self._last_message,
            "date": _START + self._last_message,
            "chat": _chat(chat),
            "from": BOT,
            "text": text,
        }
        replied = params.get("reply_parameters", {}).get("message_id")
        if replied is not None and (chat, replied) in self.messages:
            message["reply_to_message"] = self.messages[chat, replied]
        if markup is not None:
            message["reply_markup"] = markup
        self.messages[chat, self._last_message] = message
        return message

    def _do_sendDocument(self, params: dict[str, Any]) -> dict[str, Any]:
        if not isinstance(params.get("document"), dict):
            raise refuse("wrong remote file identifier specified: Wrong string length")
        if len(str(params.get("caption", ""))) > CAPTION_LIMIT:
            raise refuse("message caption is too long")
        self._last_message += 1
        return {"message_id": self._last_message, "chat": _chat(int(params["chat_id"])), "from": BOT}

    def _do_editMessageReplyMarkup(self, params: dict[str, Any]) -> dict[str, Any]:
        message = self.messages.get((int(params["chat_id"]), int(params["message_id"])))
        if message is None:
            raise refuse("message to edit not found")
        markup = check_keyboard(params.get("reply_markup")) or {"inline_keyboard": []}
        rows = {"inline_keyboard": [row for row in markup["inline_keyboard"] if row]}
        if rows == message.get("reply_markup", {"inline_keyboard": []}):
            raise refuse(
                "message is not modified: specified new message content and reply markup are exactly the same"
            )
        message.pop("reply_markup", None)
        if rows["inline_keyboard"]:
            message["reply_markup"] = rows
        return message

    def _do_editMessageText(self, params: dict[str, Any]) -> dict[str, Any]:
        message = self.messages.get((int(params["chat_id"]), int(params["message_id"])))
        if message is None:
            raise refuse("message to edit not found")
        if params.keys() - EDIT_FIELDS:
            raise refuse("unexpected parameter")
        text, markup = parse_text(params), check_keyboard(params.get("reply_markup"))
        if (text, markup) == (message["text"], message.get("reply_markup")):
            raise refuse("message is not modified")
        message |= {"text": text, "edit_date": _START}
        message.pop("reply_markup", None)
        if markup is not None:
            message["reply_markup"] = markup
        return message

    def _do_answerCallbackQuery(self, params: dict[str, Any]) -> bool:
        if params.get("callback_query_id") not in self.queries:
            raise refuse("query is too old and response timeout expired or query ID is invalid")
        self.queries.discard(params["callback_query_id"])
        return True

    def _do_answerInlineQuery(self, params: dict[str, Any]) -> bool:
        if params.get("inline_query_id") not in self.asked:
            raise refuse("query is too old and response timeout expired or query ID is invalid")
        check_results(params)
        self.asked.discard(params["inline_query_id"])
        return True

    def _do_getMyName(self, _: dict[str, Any]) -> Any:
        return {"name": self.profile.get("name", BOT["first_name"])}

    def _do_setMyName(self, params: dict[str, Any]) -> bool:
        return self._describe("name", params, limit=64)

    def _do_getMyCommands(self, _: dict[str, Any]) -> Any:
        return self.profile.get("commands", [])

    def _do_setMyCommands(self, params: dict[str, Any]) -> bool:
        for command in params["commands"]:
            if not (1 <= len(command["command"]) <= 32 and 1 <= len(command["description"]) <= 256):
                raise refuse("BOT_COMMAND_INVALID")
        self.profile["commands"] = params["commands"]
        return True

    def _do_getMyDescription(self, _: dict[str, Any]) -> Any:
        return {"description": self.profile.get("description", "")}

    def _do_setMyDescription(self, params: dict[str, Any]) -> bool:
        return self._describe("description", params, limit=512)

    def _do_getMyShortDescription(self, _: dict[str, Any]) -> Any:
        return {"short_description": self.profile.get("short_description", "")}

    def _do_setMyShortDescription(self, params: dict[str, Any]) -> bool:
        return self._describe("short_description", params, limit=120)

    def _describe(self, name: str, params: dict[str, Any], *, limit: int) -> bool:
        if len(params[name]) > limit:
            raise refuse(f"{name} is too long")
        self.profile[name] = params[name]
        return True

    # The rest.

    def _find_fault(self, method: str) -> Fault | None:
        return self._faults[method].popleft() if self._faults[method] else self.choose_fault(method)

    async def _wait_for(self, condition: Callable[[], object]) -> None:
        while not condition():
            change: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._waiting.append(change)
            await change

    def _wake(self) -> None:
        waiting, self._waiting = self._waiting, []
        for change in waiting:
            if not change.done():
                change.set_result(None)

    def _confirm(self, ids: list[int]) -> None:
        self._confirmed.update(ids)
        gone = set(ids)
        self.updates = [update for update in self.updates if update["update_id"] not in gone]
        if ids:
            self._wake()

    def _frame(self, person: int, chat: int | None) -> dict[str, Any]:
        self._last_message += 1
        place = person if chat is None else chat
        frame = {
            "message_id": self._last_message,
            "date": _START + self._last_message,
            "chat": _chat(place),
            "from": _person(person),
        }
        self.messages[place, self._last_message] = frame
        return frame


def _person(number: int) -> dict[str, Any]:
    return {"id": number, "is_bot": False, "first_name": f"Person {number}"}


def _chat(number: int) -> dict[str, Any]:
    if number > 0:
        return {"id": number, "type": "private", "first_name": f"Person {number}"}
    return {"id": number, "type": "supergroup", "title": f"Group {-number}"}


def _find_entities(text: str) -> list[dict[str, Any]]:
    """The entities that Telegram finds by itself: a command at the start, and this bot's name."""
    entities = []
    if text.startswith("/") and len(text) > 1 and text[1].isalnum():
        entities.append({"type": "bot_command", "offset": 0, "length": len(text.split(maxsplit=1)[0])})
    at = text.lower().find(f"@{NAME}")
    if at >= 0 and not text.startswith("/"):
        entities.append({"type": "mention", "offset": at, "length": len(NAME) + 1})
    return entities
