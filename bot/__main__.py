"""The composition root: picks the channel, hands it the engine, and returns an exit code.

A channel is imported only when it is picked: `decide` and `chat` know neither Telegram nor pydantic.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import re
import sys
import traceback
from collections.abc import Sequence
from datetime import date
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final

from bot import __version__
from dialogs import respond

if TYPE_CHECKING:
    from bot.settings import Settings

DONE: Final = 0
FAULT: Final = 1
BAD_SETTING: Final = 2
INTERRUPTED: Final = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0 done, 1 bad lines or a fault, 2 a bad setting or use, 130 interrupted."""
    options = command_line().parse_args(arguments)
    try:
        if options.command == "decide":
            return decide(options.limit)
        if options.command == "chat":
            return chat(explained=options.explain)
        if options.command == "failures":
            return failures(replayed=options.replay)
        if options.command == "stats":
            return stats()
        return serve_or_chat(options.command)
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Who reads us went away, as `| head` does; what is still buffered has to go somewhere at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE


def command_line() -> argparse.ArgumentParser:
    """What can be written after `python -m bot`."""
    parser = argparse.ArgumentParser(
        prog="should-i-accept",
        description="Says whether to accept a LinkedIn invitation, why, and what to write. "
        "Without a command: serves Telegram if BOT_TOKEN is set, else chats in the terminal.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="{run,chat,decide,failures,stats}")
    commands.add_parser("run", help="serve Telegram (BOT_TOKEN in the environment or in .env)")
    talk = commands.add_parser("chat", help="chat in the terminal")
    talk.add_argument("--explain", action="store_true", help="show what was understood, and from what")
    batch = commands.add_parser("decide", help="cases as JSON lines on stdin to judgements on stdout")
    batch.add_argument(
        "--limit", type=_box, metavar="N", help="fit the note to a box of N characters, such as 200"
    )
    kept = commands.add_parser("failures", help="list the updates that were set aside with an error")
    kept.add_argument("--replay", action="store_true", help="try them again; whoever serves answers")
    commands.add_parser("stats", help="figures of what use there was: no texts, no names, no ids")
    return parser


def decide(limit: int | None) -> int:
    """Judges the cases on standard input; 1 where a line was no case."""
    from bot.batch import decide_lines  # noqa: PLC0415  # only the picked channel is imported

    return decide_lines(sys.stdin.buffer, sys.stdout.buffer, respond=respond, today=date.today(), limit=limit)


def chat(*, explained: bool) -> int:
    """Chats in the terminal until the person ends it."""
    from bot.terminal import View, converse  # noqa: PLC0415  # only the picked channel is imported

    for stream in (sys.stdin, sys.stdout):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    view = View.EXPLAINED if explained else View.PLAIN
    converse(sys.stdin, sys.stdout, respond=respond, today=date.today, view=view)
    return DONE


def serve_or_chat(command: str | None) -> int:
    """Serves Telegram; without a token that is an error for `run`, and a chat for no command."""
    from bot.settings import BadSetting, NoToken, read_settings  # noqa: PLC0415  # costs 0.2 s

    try:
        settings = read_settings()
    except NoToken as why:
        if command == "run":
            return _refuse(str(why))
        print("No BOT_TOKEN is set, so this is a chat in the terminal.", flush=True)
        return chat(explained=False)
    except BadSetting as why:
        return _refuse(str(why))
    if command is None:
        print("BOT_TOKEN is set, so this serves Telegram.", flush=True)
    return serve_telegram(settings)


def serve_telegram(settings: Settings) -> int:
    """Serves Telegram until it is told to stop; 2 where a setting keeps it from that, 1 where a fault does.

    A fault is logged by its place and kind alone: its text may hold what somebody wrote.
    """
    from bot.telegram import CannotServe, serve  # noqa: PLC0415  # costs 0.4 s

    token = settings.bot_token.get_secret_value()
    secret = settings.webhook_secret
    set_up_logging(settings.log_level, token=token)
    try:
        asyncio.run(
            serve(
                token=token,
                api_url=settings.bot_api_url,
                database_url=settings.database_url.get_secret_value(),
                webhook_url=settings.webhook_url,
                webhook_secret=secret.get_secret_value() if secret else None,
                host=settings.host,
                port=settings.port,
                allowed_users=settings.allowed_users,
                respond=respond,
            )
        )
    except Exception as error:  # noqa: BLE001  # whatever it was, its text is kept from the log
        cause = innermost(error)
        if isinstance(cause, CannotServe):
            return _refuse(without_token(str(cause), token))
        where = "".join(traceback.format_tb(cause.__traceback__))
        logging.getLogger("bot").critical("Stopped by %s in\n%s", type(cause).__name__, where)
        return FAULT
    return DONE


def failures(*, replayed: bool) -> int:
    """Prints the updates that were set aside, or what came of trying them again, as JSON lines."""
    from bot.settings import BadSetting, read_settings  # noqa: PLC0415  # costs 0.2 s
    from bot.telegram import CannotServe, list_failures, replay_failures  # noqa: PLC0415  # costs 0.4 s

    try:
        settings = read_settings()
    except BadSetting as why:
        return _refuse(str(why))
    token, database = settings.bot_token.get_secret_value(), settings.database_url.get_secret_value()
    set_up_logging(settings.log_level, token=token)
    if replayed:
        told = replay_failures(
            token=token, api_url=settings.bot_api_url, database_url=database, respond=respond
        )
    else:
        told = list_failures(database)
    try:
        for line in asyncio.run(told):
            print(line)
    except CannotServe as why:
        return _refuse(without_token(str(why), token))
    return DONE


def stats() -> int:
    """Prints figures of what use there was, one a line."""
    from bot.settings import BadSetting, read_settings  # noqa: PLC0415  # costs 0.2 s
    from bot.telegram import CannotServe, list_figures  # noqa: PLC0415  # costs 0.4 s

    try:
        settings = read_settings()
    except BadSetting as why:
        return _refuse(str(why))
    try:
        for line in asyncio.run(list_figures(settings.database_url.get_secret_value())):
            print(line)
    except CannotServe as why:
        return _refuse(without_token(str(why), settings.bot_token.get_secret_value()))
    return DONE


def innermost(error: BaseException) -> BaseException:
    """The first error in a group of errors, however deep; an error that is no group is its own."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return error


class Redacting(logging.Formatter):
    """Formats a record, traceback included, with every token blacked out."""

    def __init__(self, layout: str, *, token: str) -> None:
        super().__init__(layout)
        self._token = token

    def format(self, record: logging.LogRecord) -> str:
        """The record as one text without any token."""
        return without_token(super().format(record), self._token)


def set_up_logging(level: str, *, token: str) -> None:
    """Sends logs to standard error: ours from `level` on, other packages' warnings and errors only.

    What httpx, aiohttp and python-telegram-bot log below a warning holds addresses with the token
    in them and what people wrote, so no LOG_LEVEL lets it through.
    """
    handler = logging.StreamHandler()
    handler.setFormatter(Redacting("%(asctime)s %(levelname)s %(name)s: %(message)s", token=token))
    handler.addFilter(is_fit_to_log)
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level)


def is_fit_to_log(record: logging.LogRecord) -> bool:
    """Whether a record is ours, or at least a warning."""
    return record.levelno >= logging.WARNING or record.name.partition(".")[0] == "bot"


def without_token(text: str, token: str) -> str:
    """A text with this token, and whatever else looks like one, blacked out."""
    return re.sub(r"\b[0-9]{5,}:[A-Za-z0-9_-]{20,}", "<token>", text.replace(token, "<token>"))


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return BAD_SETTING


def _box(text: str) -> int:
    """A note's box from the command line: 40 to 4096 characters."""
    if not (text.isascii() and text.isdecimal() and 40 <= int(text) <= 4096):
        raise argparse.ArgumentTypeError("write a number of characters from 40 to 4096")
    return int(text)


if __name__ == "__main__":
    sys.exit(main())
