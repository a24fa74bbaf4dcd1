"""What the environment or `.env` may say, checked before anything starts.

A setting's value never stands in an error: it may be a token or a password.
"""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Annotated, Any, Final, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, SecretStr, ValidationError, ValidationInfo
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

TELEGRAM: Final = "https://api.telegram.org"
WEBHOOK_PORTS: Final = (443, 80, 88, 8443)

# What each setting has to look like, as the second half of an error's sentence.
RULES: Final = {
    "BOT_TOKEN": "write it as BotFather gives it, such as BOT_TOKEN=123456789:AAE-xyz",
    "BOT_API_URL": f"write the root of a Bot API server without /bot, such as BOT_API_URL={TELEGRAM}",
    "DATABASE_URL": "write the path of a file, such as DATABASE_URL=sqlite:///data/bot.db, or a Postgres "
    "database, such as DATABASE_URL=postgresql://user:password@host/name",
    "WEBHOOK_URL": "write the public https address that Telegram shall call, on port 443, 80, 88 or 8443, "
    "such as WEBHOOK_URL=https://bot.example.org/telegram, or leave it out to poll",
    "WEBHOOK_SECRET": "write 1 to 256 of the characters A-Z a-z 0-9 _ and -",
    "HOST": "write the address to listen on for the webhook, such as HOST=127.0.0.1 or HOST=0.0.0.0",
    "PORT": "write a number from 1 to 65535, such as PORT=8080",
    "ALLOWED_USERS": "write the Telegram user ids of those who are let in, such as "
    "ALLOWED_USERS=12345,67890, or leave it out to let everyone in",
    "LOG_LEVEL": "write DEBUG, INFO, WARNING, ERROR or CRITICAL",
}


class BadSetting(Exception):
    """A setting that is malformed, or `.env` that cannot be read; its text is the sentences to show."""


class NoToken(BadSetting):
    """BOT_TOKEN is not set."""


def _checked_token(token: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]+", token.get_secret_value()):
        raise ValueError
    return token


def _checked_secret(secret: SecretStr) -> SecretStr:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,256}", secret.get_secret_value()):
        raise ValueError
    return secret


def _checked_root(url: str) -> str:
    parts = urlsplit(url)
    root = url.rstrip("/")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or parts.fragment:
        raise ValueError
    if root.endswith("/bot") or parts.port == 0:
        raise ValueError
    return root


def _checked_database(url: SecretStr) -> SecretStr:
    parts = urlsplit(url.get_secret_value())
    if parts.scheme in ("postgresql", "postgres"):
        # Without a host the driver takes the usual socket; a wrong port is an error that it explains.
        is_right = bool(parts.netloc or parts.query or len(parts.path) > 1)
    else:
        is_right = parts.scheme == "sqlite" and not parts.netloc and len(parts.path) > 1
    if not is_right:
        raise ValueError
    return url


def _checked_webhook(url: str, info: ValidationInfo) -> str:
    # Telegram calls nothing but https on four ports; another server may call what it likes.
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.fragment:
        raise ValueError
    if info.data.get("bot_api_url") == TELEGRAM and (
        parts.scheme != "https" or (parts.port or 443) not in WEBHOOK_PORTS
    ):
        raise ValueError
    return url


def _checked_host(host: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9.:_-]+|\[[0-9A-Fa-f:.]+\]", host):
        raise ValueError
    return host.strip("[]")


def _checked_port(port: int) -> int:
    if not 1 <= port <= 65_535:
        raise ValueError
    return port


def _read_users(text: Any) -> Any:
    if not isinstance(text, str):
        return text
    numbers = [part.strip() for part in text.split(",") if part.strip()]
    if not numbers or not all(re.fullmatch(r"[0-9]{1,15}", number) for number in numbers):
        raise ValueError
    return frozenset(map(int, numbers))


def _upper(level: Any) -> Any:
    return level.upper() if isinstance(level, str) else level


class Settings(BaseSettings):
    """The settings of one process; frozen, and silent about its secrets when printed."""

    model_config = SettingsConfigDict(
        env_file=".env",
        # Editors on Windows begin a file with a byte order mark.
        env_file_encoding="utf-8-sig",
        # A line such as `WEBHOOK_URL=`, as in .env.example, means that it is not set.
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
        str_strip_whitespace=True,
    )

    bot_token: Annotated[SecretStr, AfterValidator(_checked_token)]
    bot_api_url: Annotated[str, AfterValidator(_checked_root)] = TELEGRAM
    database_url: Annotated[SecretStr, AfterValidator(_checked_database)] = SecretStr("sqlite:///data/bot.db")
    webhook_url: Annotated[str, AfterValidator(_checked_webhook)] | None = None
    webhook_secret: Annotated[SecretStr, AfterValidator(_checked_secret)] | None = None
    host: Annotated[str, AfterValidator(_checked_host)] = "0.0.0.0"  # noqa: S104  # a container is reached from outside, and the secret guards it
    port: Annotated[int, AfterValidator(_checked_port)] = 8080
    allowed_users: Annotated[frozenset[int] | None, NoDecode, BeforeValidator(_read_users)] = None
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"], BeforeValidator(_upper)
    ] = "INFO"


def read_settings() -> Settings:
    """The settings from the environment and, where that is silent, from `.env` in the working folder.

    Raises NoToken where there is no BOT_TOKEN, and BadSetting for anything else that is wrong, one
    sentence a setting.
    """
    _check_readable(Path(".env"))
    try:
        return Settings()  # type: ignore[call-arg]  # the environment gives the token
    except ValidationError as found:
        errors = found.errors(include_url=False, include_context=False, include_input=False)
    if any(error["type"] == "missing" for error in errors):
        raise NoToken(f"BOT_TOKEN is not set: {RULES['BOT_TOKEN']}, in the environment or in .env.")
    wrong = dict.fromkeys(str(error["loc"][0]).upper() for error in errors)
    raise BadSetting("\n".join(f"{name} is malformed: {RULES[name]}." for name in wrong))


def _check_readable(path: Path) -> None:
    """Raises BadSetting for a `.env` that is there but is no readable UTF-8."""
    if not path.is_file():
        return
    try:
        path.read_text(encoding="utf-8-sig")
    except OSError as why:
        raise BadSetting(
            f".env cannot be read ({os.strerror(why.errno or 0)}): see its permissions."
        ) from None
    except UnicodeDecodeError:
        raise BadSetting(".env is not UTF-8 text: save it as UTF-8.") from None
