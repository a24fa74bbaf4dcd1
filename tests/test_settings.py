"""The settings: what is read from where, and one sentence for each that is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import RULES, BadSetting, NoToken, Settings, read_settings

TOKEN = "123456789:AAE-made-up_token"

pytestmark = pytest.mark.usefixtures("empty_folder")


def test_token_alone_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """With nothing but a token every other setting has its default."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert read_settings() == Settings(
        bot_token=SecretStr(TOKEN),
        bot_api_url="https://api.telegram.org",
        database_url=SecretStr("sqlite:///data/bot.db"),
        webhook_url=None,
        webhook_secret=None,
        host="0.0.0.0",  # noqa: S104  # the default
        port=8080,
        allowed_users=None,
        log_level="INFO",
    )


def test_dotenv_is_read_and_the_environment_wins(empty_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A `.env` with a byte order mark, foreign keys and empty values is read; the environment wins."""
    (empty_folder / ".env").write_text(
        f"BOT_TOKEN={TOKEN}\nPORT=9000\nHOST=127.0.0.1\nWEBHOOK_URL=\nOTHER=x\n", encoding="utf-8-sig"
    )
    monkeypatch.setenv("PORT", "9001")
    found = read_settings()
    assert (found.bot_token.get_secret_value(), found.port, found.host, found.webhook_url) == (
        TOKEN,
        9001,
        "127.0.0.1",
        None,
    )


@pytest.mark.parametrize("value", [None, ""])
def test_missing_token_is_its_own_error(value: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a token, or with an empty one, the error says what to write, whatever else is wrong."""
    monkeypatch.setenv("PORT", "none")
    if value is not None:
        monkeypatch.setenv("BOT_TOKEN", value)
    with pytest.raises(NoToken) as why:
        read_settings()
    assert str(why.value) == (
        "BOT_TOKEN is not set: write it as BotFather gives it, such as BOT_TOKEN=123456789:AAE-xyz, "
        "in the environment or in .env."
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "hunter2"),
        ("BOT_TOKEN", "123456789:AAE made up"),
        ("BOT_API_URL", "api.example.org"),
        ("BOT_API_URL", "ftp://api.example.org"),
        ("BOT_API_URL", "http://127.0.0.1:8081/bot"),
        ("BOT_API_URL", "http://127.0.0.1:99999"),
        ("BOT_API_URL", "http://[::1"),
        ("DATABASE_URL", "bot.db"),
        ("DATABASE_URL", "sqlite://"),
        ("DATABASE_URL", "sqlite://data/bot.db"),
        ("DATABASE_URL", "mysql://user:hunter2@host/name"),
        ("DATABASE_URL", "postgresql://"),
        ("DATABASE_URL", "postgresql+psycopg://user:hunter2@host/name"),
        ("WEBHOOK_URL", "bot.example.org"),
        ("WEBHOOK_URL", "http://bot.example.org/telegram"),
        ("WEBHOOK_URL", "https://bot.example.org:8080/telegram"),
        ("WEBHOOK_SECRET", "hunter 2"),
        ("WEBHOOK_SECRET", "x" * 257),
        ("HOST", "not a host"),
        ("PORT", "0"),
        ("PORT", "65536"),
        ("PORT", "eighty"),
        ("ALLOWED_USERS", "Ana"),
        ("ALLOWED_USERS", "1;2"),
        ("ALLOWED_USERS", ","),
        ("ALLOWED_USERS", "-5"),
        ("LOG_LEVEL", "LOUD"),
    ],
)
def test_malformed_setting_is_one_sentence(name: str, value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A malformed setting is named with what to write instead, and its value is never repeated."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as why:
        read_settings()
    assert str(why.value) == f"{name} is malformed: {RULES[name]}."
    assert "hunter" not in str(why.value)
    assert TOKEN not in str(why.value)


def test_every_malformed_setting_is_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two malformed settings give two sentences, a line each."""
    for name, value in {"BOT_TOKEN": "x", "PORT": "x"}.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(BadSetting) as why:
        read_settings()
    assert str(why.value) == (
        f"BOT_TOKEN is malformed: {RULES['BOT_TOKEN']}.\nPORT is malformed: {RULES['PORT']}."
    )


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://user:password@host:5432/name",
        "postgres://user:password@host/name?sslmode=require",
        "postgresql:///name?host=/var/run/postgresql",
        "sqlite:////var/lib/bot.db",
    ],
)
def test_databases_of_two_kinds_are_known(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path of a file and a Postgres URL, as platforms write it, are taken as they are."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", url)
    assert read_settings().database_url.get_secret_value() == url


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        ("BOT_API_URL", "http://127.0.0.1:8081/", "http://127.0.0.1:8081"),
        ("WEBHOOK_URL", "https://bot.example.org:8443/hook", "https://bot.example.org:8443/hook"),
        ("HOST", "[::1]", "::1"),
        ("PORT", " 80 ", 80),
        ("LOG_LEVEL", "debug", "DEBUG"),
    ],
)
def test_usual_spellings_are_understood(
    name: str, value: str, read: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A trailing slash, brackets, spaces and letter case are taken as they are meant."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv(name, value)
    assert getattr(read_settings(), name.lower()) == read


def test_another_server_may_call_any_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """Telegram's rules for webhooks do not bind a self-hosted or test server."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("BOT_API_URL", "http://127.0.0.1:8081")
    monkeypatch.setenv("WEBHOOK_URL", "http://127.0.0.1:9090/hook")
    assert read_settings().webhook_url == "http://127.0.0.1:9090/hook"


def test_unreadable_dotenv_is_one_sentence(empty_folder: Path) -> None:
    """A `.env` in another encoding is an error that says how to mend it."""
    (empty_folder / ".env").write_bytes(b"BOT_TOKEN=\xff\xfe")
    with pytest.raises(BadSetting, match=r"^\.env is not UTF-8 text: save it as UTF-8\.$"):
        read_settings()


def test_printing_settings_shows_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings that are printed by accident show neither token, secret nor password."""
    for name, value in {
        "BOT_TOKEN": TOKEN,
        "WEBHOOK_SECRET": "hunter2",
        "DATABASE_URL": "sqlite:///hunter2.db",
    }.items():
        monkeypatch.setenv(name, value)
    text = f"{read_settings()} {read_settings()!r}"
    assert "hunter2" not in text
    assert TOKEN not in text
