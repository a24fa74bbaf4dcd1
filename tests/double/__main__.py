"""Plays Telegram in a terminal: prints what the bot sends, and sends it what is typed.

    python -m tests.double --port 8081
    BOT_TOKEN=123456:made-up-token-for-tests BOT_API_URL=http://127.0.0.1:8081 python -m bot run

A line is a message; `#Label` taps the newest button with this label; `2> text` is said by person 2;
`@text` is an inline query.
"""

from __future__ import annotations

import argparse
import asyncio
import re
import sys

from tests.double import BotApi, Made
from tests.double.rules import parse_text


def show(made: Made) -> None:
    """Prints a call of the bot's as a person would see it."""
    if made.method == "answerInlineQuery":
        for result in made.params["results"]:
            print(f"\n   [{result['title']}] {result['description']}", flush=True)
        return
    if made.method == "sendDocument":
        document = made.params["document"]
        print(f"\n{made.params['chat_id']} < [{document['name']}, {len(document['content'])} characters]")
        print(document["content"][:2_000], flush=True)
        return
    if made.method not in ("sendMessage", "editMessageText"):
        print(f"   ({made.method})", flush=True)
        return
    mark = "<" if made.method == "sendMessage" else f"< (in place of message {made.params['message_id']})"
    print(f"\n{made.params['chat_id']} {mark}", parse_text(made.params).replace("\n", "\n    "), flush=True)
    for row in made.params.get("reply_markup", {}).get("inline_keyboard", []):
        print("   ", *(f"[#{button['text']}]" for button in row), flush=True)


def act(telegram: BotApi, line: str) -> None:
    """Does what a line says: a message or a tap."""
    match = re.fullmatch(r"(?:(\d+)> ?)?(.*)", line, re.DOTALL)
    person, said = (int(match[1] or 1), match[2]) if match else (1, line)
    if said.startswith("@"):
        telegram.ask_inline(said[1:], person=person)
        return
    if not said.startswith("#"):
        telegram.type_text(said, person=person)
        return
    try:
        telegram.tap(said[1:], person=person)
    except LookupError as error:
        print(f"   {error}", flush=True)


async def play(port: int, token: str) -> None:
    """Serves until standard input ends."""
    async with BotApi(token=token, port=port, on_made=show, has_inline=True) as telegram:
        print(f"BOT_TOKEN={token} BOT_API_URL={telegram.url}", flush=True)
        while line := await asyncio.to_thread(sys.stdin.readline):
            act(telegram, line.rstrip("\n"))


def main() -> None:
    """Reads the command line and plays."""
    parser = argparse.ArgumentParser(prog="python -m tests.double", description=__doc__.partition("\n")[0])
    parser.add_argument("--port", type=int, default=8081)
    parser.add_argument("--token", default=BotApi.token)
    options = parser.parse_args()
    asyncio.run(play(options.port, options.token))


if __name__ == "__main__":
    main()
