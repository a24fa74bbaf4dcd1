"""The double keeps Telegram's rules, so that a test which passes against it means something."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from telegram.error import BadRequest, Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.telegram.api import Api, choose_wait
from tests.double import BotApi, Fault


@pytest.fixture
async def telegram() -> AsyncIterator[BotApi]:
    """A double that listens."""
    async with BotApi() as telegram:
        yield telegram


@pytest.fixture
async def api(telegram: BotApi) -> AsyncIterator[Api]:
    """A client that has introduced itself to the double."""
    async with Api(telegram.token, url=telegram.url) as api:
        yield api


def key(**action: Any) -> dict[str, Any]:
    """A keyboard of one button."""
    return {"inline_keyboard": [[{"text": "Press", **action}]]}


@pytest.mark.parametrize(
    ("payload", "words"),
    [
        ({"text": ""}, "text is empty"),
        ({"text": " \n"}, "text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "text is empty"),
        ({"text": "x" * 4097}, "too long"),
        ({"text": "a < b", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<b>a", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a</b>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<b><i>a</b></i>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "<p>a</p>", "parse_mode": "HTML"}, "can't parse entities"),
        ({"text": "a", "reply_markup": key(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": key(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": key(callback_data="")}, "BUTTON_DATA_INVALID"),
        ({"text": "a", "reply_markup": key(copy_text={"text": "x" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
        ({"text": "a", "reply_markup": key()}, "can't parse inline keyboard button"),
        ({"text": "a", "reply_markup": key(url="javascript:x")}, "BUTTON_URL_INVALID"),
        ({"text": "a", "reply_markup": key(url="https://t.me/" + "x" * 2048)}, "BUTTON_URL_INVALID"),
        (
            {"text": "a", "reply_markup": key(switch_inline_query_chosen_chat={"query": "x" * 257})},
            "BUTTON_DATA_INVALID",
        ),
    ],
)
async def test_what_telegram_refuses_is_refused(api: Api, payload: dict[str, Any], words: str) -> None:
    """A message outside Telegram's limits gets 400 with its words."""
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await api.call("sendMessage", {"chat_id": 1, **payload})


@pytest.mark.parametrize(
    "payload",
    [
        {"text": "x" * 4096},
        {"text": f"<b>{'&lt;' * 4096}</b>", "parse_mode": "HTML"},
        {"text": "a & b &copy; <blockquote expandable>c</blockquote>", "parse_mode": "HTML"},
        {"text": "a", "reply_markup": key(callback_data="x" * 64)},
        {"text": "a", "reply_markup": key(copy_text={"text": "x" * 256})},
    ],
)
async def test_what_telegram_takes_is_taken(telegram: BotApi, api: Api, payload: dict[str, Any]) -> None:
    """A message at Telegram's limits goes out."""
    await api.call("sendMessage", {"chat_id": 1, **payload})
    assert telegram.calls("sendMessage", 1) == [{"chat_id": 1, **payload}]


async def test_updates_come_again_until_a_higher_offset_confirms_them(telegram: BotApi, api: Api) -> None:
    """Asking again gives the same updates; asking for the next ones confirms them."""
    first, second = telegram.type_text("one"), telegram.type_text("two")
    assert await api.call("getUpdates", {}) == [first, second]
    assert await api.call("getUpdates", {"offset": first["update_id"]}) == [first, second]
    assert await api.call("getUpdates", {"offset": second["update_id"]}) == [second]
    assert (telegram.is_confirmed(first), telegram.is_confirmed(second)) == (True, False)


async def test_a_webhook_excludes_polling(api: Api) -> None:
    """While a webhook is set, getUpdates is a conflict."""
    await api.call("setWebhook", {"url": "https://bot.example.org/"})
    with pytest.raises(Conflict):
        await api.call("getUpdates", {})
    await api.call("deleteWebhook", {})
    assert await api.call("getUpdates", {}) == []


async def test_an_edit_that_changes_nothing_is_refused(api: Api) -> None:
    """An edit of text or keys to what they are is 400, and so is one of an unknown message."""
    sent = await api.call("sendMessage", {"chat_id": 1, "text": "a"})
    where = {"chat_id": 1, "message_id": sent["message_id"]}
    with pytest.raises(BadRequest, match="not modified"):
        await api.call("editMessageText", {**where, "text": "a"})
    with pytest.raises(BadRequest, match="not modified"):
        await api.call("editMessageReplyMarkup", {**where, "reply_markup": {"inline_keyboard": []}})
    await api.call("editMessageText", {**where, "text": "b"})
    with pytest.raises(BadRequest, match="not found"):
        await api.call("editMessageText", {**where, "message_id": 999, "text": "b"})


async def test_a_query_is_answered_once(telegram: BotApi, api: Api) -> None:
    """A callback query can be answered once; an unknown one is too old."""
    sent = await api.call("sendMessage", {"chat_id": 1, "text": "a", "reply_markup": key(callback_data="x")})
    query = telegram.tap("Press")["callback_query"]
    assert (query["message"], query["data"]) == (sent, "x")
    await api.call("answerCallbackQuery", {"callback_query_id": query["id"]})
    with pytest.raises(BadRequest, match="too old"):
        await api.call("answerCallbackQuery", {"callback_query_id": query["id"]})


@pytest.mark.parametrize(
    ("fault", "error", "wait"),
    [
        (Fault(status=429, retry_after=7), RetryAfter, 7.0),
        (Fault(status=500), NetworkError, 0.5),
        (Fault(), NetworkError, 0.5),
    ],
)
async def test_faults_come_back_as_the_librarys_errors(
    telegram: BotApi, api: Api, fault: Fault, error: type[TelegramError], wait: float
) -> None:
    """A fault made here is the error that Telegram's would be, and says how long to wait."""
    telegram.fail("sendMessage", fault)
    with pytest.raises(error) as caught:
        await api.call("sendMessage", {"chat_id": 1, "text": "a"})
    assert choose_wait(caught.value, 1) == wait
    assert telegram.texts() == []


async def test_a_connection_dropped_after_acting_has_acted(telegram: BotApi, api: Api) -> None:
    """The call counts, though its caller never hears of it."""
    telegram.fail("sendMessage", Fault(is_acting=True))
    with pytest.raises(NetworkError):
        await api.call("sendMessage", {"chat_id": 1, "text": "a"})
    assert telegram.texts() == ["a"]


async def test_another_token_is_not_accepted(telegram: BotApi) -> None:
    """A token that is not the bot's is 401."""
    api = Api("1:other", url=telegram.url)
    with pytest.raises(InvalidToken):
        await api.initialize()
    await api.shutdown()


async def test_a_name_has_64_characters_at_most(api: Api) -> None:
    """A name within its limit is kept, one beyond it refused."""
    await api.call("setMyName", {"name": "Should I accept?"})
    assert await api.call("getMyName", {}) == {"name": "Should I accept?"}
    with pytest.raises(BadRequest, match=r"(?i)too long"):
        await api.call("setMyName", {"name": "x" * 65})


async def test_an_edit_changes_what_is_there_and_nothing_else(api: Api, telegram: BotApi) -> None:
    """An edit of a message that is gone or that changes nothing is refused, and so is a stray parameter."""
    sent = await api.call("sendMessage", {"chat_id": 1, "text": "one"})
    where = {"chat_id": 1, "message_id": sent["message_id"]}
    await api.call("editMessageText", {**where, "text": "two"})
    assert telegram.shown() == ["two"]
    for payload, words in (
        ({**where, "text": "two"}, "not modified"),
        ({**where, "text": "three", "anew": {}}, "unexpected parameter"),
        ({"chat_id": 1, "message_id": 99, "text": "three"}, "message to edit not found"),
    ):
        with pytest.raises(BadRequest, match=f"(?i){words}"):
            await api.call("editMessageText", payload)


def article(**more: Any) -> dict[str, Any]:
    """A result of an inline query."""
    return {
        "type": "article",
        "id": "1",
        "title": "T",
        "input_message_content": {"message_text": "a"},
        **more,
    }


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"results": [article(), article()]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article(id="x" * 65)]}, "RESULT_ID_DUPLICATE"),
        ({"results": [article(id=str(n)) for n in range(51)]}, "RESULTS_TOO_MUCH"),
        ({"results": [article(title=" ")]}, "title must be non-empty"),
        ({"results": [article(input_message_content={"message_text": ""})]}, "text is empty"),
        ({"results": [], "button": {"text": "b", "start_parameter": "a b"}}, "START_PARAM_INVALID"),
        ({"results": [article()], "inline_query_id": "other"}, "query is too old"),
    ],
)
async def test_results_that_telegram_would_not_offer_are_refused(
    api: Api, telegram: BotApi, more: dict[str, Any], words: str
) -> None:
    """An inline query is answered once, with results within the limits."""
    update = telegram.ask_inline("we met")
    asked = {"inline_query_id": update["inline_query"]["id"]}
    with pytest.raises(BadRequest, match=f"(?i){words}"):
        await api.call("answerInlineQuery", {**asked, **more})
    await api.call("answerInlineQuery", {**asked, "results": [article()]})
    with pytest.raises(BadRequest, match=r"(?i)query is too old"):
        await api.call("answerInlineQuery", {**asked, "results": [article()]})
