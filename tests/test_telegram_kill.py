"""A bot that is killed between a question and its answer goes on as if nothing had been."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from dialogs import respond
from tests.double import BotApi
from tests.telegram_bot import running_bot

ROOT = Path(__file__).parent.parent
TOLD = "Should I accept? Her name is Ana, I don't know her."
ANSWER = "she went to my college"


@asynccontextmanager
async def bot_process(telegram: BotApi, database: Path) -> AsyncIterator[asyncio.subprocess.Process]:
    """`python -m bot run` against the double, killed with -9 at the end if it still runs."""
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "BOT_TOKEN": telegram.token,
        "BOT_API_URL": telegram.url,
        "DATABASE_URL": f"sqlite:///{database}",
    }
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "run"),
        env=environment,
        cwd=database.parent,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        # Reads the pipe to its end, so that nothing of the process is left.
        await process.communicate()


async def tell(telegram: BotApi, text: str) -> None:
    """Says something to the bot and waits for the first words of its answer."""
    heard = len(telegram.texts())
    update = telegram.type_text(text)
    await telegram.until(lambda: telegram.is_confirmed(update) and len(telegram.texts()) > heard)


async def test_a_killed_bot_goes_on_with_the_dialog(tmp_path: Path) -> None:
    """Killed after its question, the bot takes the answer as if it had lived on."""
    async with BotApi() as telegram, running_bot(telegram, tmp_path, respond=respond):
        await tell(telegram, TOLD)
        await tell(telegram, ANSWER)
    alive = telegram.texts()
    async with BotApi() as telegram:
        async with bot_process(telegram, tmp_path / "killed.db"):
            await tell(telegram, TOLD)
        async with bot_process(telegram, tmp_path / "killed.db") as process:
            await tell(telegram, ANSWER)
            # Told to stop, it sends the rest of its answer first.
            process.terminate()
            await process.communicate()
    # What was on its way at the kill may come twice: the one thing that can happen.
    assert list(dict.fromkeys(telegram.texts())) == alive
    assert process.returncode == 0


async def test_a_wrong_token_ends_the_bot_with_a_sentence(tmp_path: Path) -> None:
    """A token that Telegram does not accept is exit code 2 and one sentence without the token."""
    async with BotApi(token="123456:another-token-than-the-one-given") as telegram:
        telegram.token, right = "123456:the-token-that-is-given-here", telegram.token
        async with bot_process(telegram, tmp_path / "bot.db") as process:
            telegram.token = right
            _, printed = await process.communicate()
        assert process.returncode == 2
        assert b"BOT_TOKEN" in printed
        assert b"given-here" not in printed
        assert b"Traceback" not in printed
