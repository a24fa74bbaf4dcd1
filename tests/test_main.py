"""The composition root: which command does what, exit codes, and logs without a token."""

from __future__ import annotations

import io
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

import bot.__main__
import bot.batch
import bot.telegram
import bot.terminal
from bot.__main__ import command_line, main, set_up_logging, without_token
from dialogs import respond

ROOT = Path(__file__).parents[1]
TOKEN = "123456789:AAE-made-up_token-of-the-usual-length"

pytestmark = pytest.mark.usefixtures("empty_folder")


class Chats(list[object]):
    """Stands for the terminal channel, and notes how it was called."""

    def __call__(self, *_: object, **given: object) -> None:
        """One chat that is over at once."""
        self.append(given["view"])


class Servers(list[dict[str, object]]):
    """Stands for the Telegram channel, and notes what it was told."""

    async def __call__(self, **given: object) -> None:
        """One server that stops at once."""
        self.append(given)


@pytest.fixture
def chats(monkeypatch: pytest.MonkeyPatch) -> Chats:
    """The chats that were begun."""
    begun = Chats()
    monkeypatch.setattr(bot.terminal, "converse", begun)
    return begun


@pytest.fixture
def servers(monkeypatch: pytest.MonkeyPatch) -> Servers:
    """The servers that were started."""
    started = Servers()
    monkeypatch.setattr(bot.telegram, "serve", started)
    return started


@pytest.fixture
def _logging_as_before() -> Iterator[None]:
    """Puts the root logger back after a test that sets it up."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield
    root.handlers = handlers
    root.setLevel(level)


def test_without_a_command_or_a_token_it_chats(chats: Chats, capsys: pytest.CaptureFixture[str]) -> None:
    """Without a token the bot says in one line that it chats, and chats."""
    assert main([]) == 0
    assert chats == [bot.terminal.View.PLAIN]
    assert capsys.readouterr().out == "No BOT_TOKEN is set, so this is a chat in the terminal.\n"


@pytest.mark.usefixtures("_logging_as_before")
def test_without_a_command_but_with_a_token_it_serves(
    servers: Servers, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a token the bot says in one line that it serves Telegram, and does, with every setting."""
    for name, value in {
        "BOT_TOKEN": TOKEN,
        "BOT_API_URL": "http://127.0.0.1:8081",
        "DATABASE_URL": "sqlite:///other.db",
        "WEBHOOK_URL": "http://127.0.0.1:9090/hook",
        "WEBHOOK_SECRET": "hunter2",
        "HOST": "127.0.0.2",
        "PORT": "9090",
        "ALLOWED_USERS": "12, 345",
    }.items():
        monkeypatch.setenv(name, value)
    assert main([]) == 0
    assert servers == [
        {
            "token": TOKEN,
            "api_url": "http://127.0.0.1:8081",
            "database_url": "sqlite:///other.db",
            "webhook_url": "http://127.0.0.1:9090/hook",
            "webhook_secret": "hunter2",
            "host": "127.0.0.2",
            "port": 9090,
            "allowed_users": frozenset({12, 345}),
            "respond": respond,
        }
    ]
    assert capsys.readouterr().out == "BOT_TOKEN is set, so this serves Telegram.\n"


def test_run_without_a_token_is_an_error(servers: Servers, capsys: pytest.CaptureFixture[str]) -> None:
    """`run` needs a token, and says what to write."""
    assert main(["run"]) == 2
    assert servers == []
    assert capsys.readouterr().err.startswith("BOT_TOKEN is not set: ")


@pytest.mark.parametrize("arguments", [[], ["run"]])
def test_a_bad_setting_stops_it(
    arguments: list[str],
    servers: Servers,
    chats: Chats,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """With a malformed token nothing starts, and the token is not shown."""
    monkeypatch.setenv("BOT_TOKEN", "hunter2")
    assert main(arguments) == 2
    assert (servers, chats) == ([], [])
    text = capsys.readouterr()
    assert text.err.startswith("BOT_TOKEN is malformed: ")
    assert "hunter2" not in text.err + text.out


SECRET = "her college is Iowa"
REFUSAL = bot.telegram.CannotServe(f"The token `{TOKEN}` was rejected by the server.")


@pytest.mark.parametrize("error", [REFUSAL, ExceptionGroup("tasks", [ExceptionGroup("inner", [REFUSAL])])])
@pytest.mark.usefixtures("_logging_as_before")
def test_what_telegram_refuses_is_a_sentence_without_the_token(
    error: Exception, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where the channel cannot serve, its sentence is shown, less the token, whichever task it came from."""

    async def serve(**_: object) -> None:
        raise error

    monkeypatch.setattr(bot.telegram, "serve", serve)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert main(["run"]) == 2
    assert capsys.readouterr().err == "The token `<token>` was rejected by the server.\n"


@pytest.mark.usefixtures("_logging_as_before")
def test_a_fault_is_logged_without_its_text(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A fault ends the process with 1 and says its kind and place, but not what somebody wrote."""

    async def serve(**_: object) -> None:
        raise KeyError(SECRET)

    monkeypatch.setattr(bot.telegram, "serve", serve)
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    assert main(["run"]) == 1
    text = capsys.readouterr().err
    assert "CRITICAL bot: Stopped by KeyError in\n" in text
    assert "in serve\n" in text
    assert SECRET not in text


@pytest.mark.parametrize(("arguments", "view"), [(["chat"], "PLAIN"), (["chat", "--explain"], "EXPLAINED")])
def test_chat_has_two_views(arguments: list[str], view: str, chats: Chats) -> None:
    """`--explain` asks for what was understood."""
    assert main(arguments) == 0
    assert chats == [bot.terminal.View[view]]


def test_decide_passes_what_it_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """`decide` reads standard input with the box's size and today's date, and gives the channel's code."""
    given: list[object] = []

    def decide_lines(*_: object, respond: object, today: object, limit: object) -> int:
        given.extend([respond, type(today), limit])
        return 1

    monkeypatch.setattr(bot.batch, "decide_lines", decide_lines)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO()))
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BytesIO()))
    assert main(["decide", "--limit", "200"]) == 1
    assert given == [respond, date, 200]


@pytest.mark.parametrize("limit", ["", "0", "39", "4097", "-200", "two", "²00", "1e3"])
def test_a_box_has_a_sensible_size(limit: str, capsys: pytest.CaptureFixture[str]) -> None:
    """A box too small, too large or no number is a usage error in one sentence."""
    with pytest.raises(SystemExit) as left:
        command_line().parse_args(["decide", f"--limit={limit}"])
    assert left.value.code == 2
    assert capsys.readouterr().err.endswith("write a number of characters from 40 to 4096\n")


def test_ctrl_c_is_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """An interrupt ends the program with the usual code."""

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bot.terminal, "converse", interrupted)
    assert main(["chat"]) == 130


@pytest.mark.usefixtures("_logging_as_before")
def test_no_log_holds_the_token_or_what_libraries_know(capsys: pytest.CaptureFixture[str]) -> None:
    """At the most talkative level, neither a message, a traceback nor a library shows a token."""
    set_up_logging("DEBUG", token=TOKEN)
    ours = logging.getLogger("bot.telegram")
    ours.debug("calls https://api.telegram.org/bot%s/getMe", TOKEN)
    try:
        int(TOKEN)
    except ValueError:
        ours.exception("failed")
    for name in ("httpx", "httpcore", "telegram", "aiosqlite", "asyncio", "aiohttp.access"):
        logging.getLogger(name).info("her college is Iowa")
    text = capsys.readouterr().err
    assert TOKEN not in text
    assert "Iowa" not in text
    assert "calls https://api.telegram.org/bot<token>/getMe" in text
    assert "base 10: '<token>'" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"bot{TOKEN}/getMe", "bot<token>/getMe"),
        ("another, 987654321:AAF-made-up_token-of-somebody-else", "another, <token>"),
        ("at 10:30, 24:7", "at 10:30, 24:7"),
    ],
)
def test_tokens_are_blacked_out(text: str, shown: str) -> None:
    """The token in use is blacked out, and so is whatever else looks like one."""
    assert without_token(text, TOKEN) == shown


def run(*arguments: str, said: bytes = b"", code: str | None = None) -> subprocess.CompletedProcess[bytes]:
    """A process of its own: `python -m bot …`, or a piece of code."""
    command = [sys.executable, "-c", code] if code else [sys.executable, "-m", "bot", *arguments]
    return subprocess.run(  # noqa: S603  # our own interpreter
        command, input=said, capture_output=True, cwd=ROOT, check=False, timeout=60
    )


def test_decide_and_chat_start_without_what_they_do_not_need() -> None:
    """Neither `decide` nor `chat` imports Telegram, HTTP, a database or pydantic, and `decide` no rich."""
    code = (
        "import sys; from bot.__main__ import main; main(['{}']); "
        "print(sorted(set(sys.modules) & {{'telegram', 'aiohttp', 'sqlite3', 'pydantic', 'rich'}}))"
    )
    assert run(code=code.format("decide")).stdout == b"[]\n"
    assert run(code=code.format("chat")).stdout == b"['rich']\n"


def test_decide_over_a_pipe() -> None:
    """A case in gives a judgement out; a bad line gives its error and exit code 1."""
    done = run("decide", said=b'{"id": "X-1", "say": ["she went to my college"]}\nnonsense\n')
    first, second = map(json.loads, done.stdout.splitlines())
    keys = "id verdict reasons leads warnings facts evidence confidence asked note says"
    assert " ".join(first) == keys
    assert list(second) == ["line", "error"]
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_reader_who_goes_away_is_no_error() -> None:
    """`decide | head -0` ends quietly."""
    there, here = os.pipe()
    os.close(there)
    with os.fdopen(here, "wb") as broken:
        done = subprocess.run(
            [sys.executable, "-m", "bot", "decide"],
            input=b'{"say": ["hi"]}\n' * 3,
            stdout=broken,
            stderr=subprocess.PIPE,
            cwd=ROOT,
            check=False,
        )
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
def test_ctrl_d_ends_a_chat_politely() -> None:
    """On a terminal the bot greets, and Ctrl-D is answered with a farewell and exit code 0."""
    import pty  # noqa: PLC0415  # Windows has none

    keyboard, terminal = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bot", "chat"],
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        cwd=ROOT,
        env={**os.environ, "TERM": "xterm", "NO_COLOR": "1"},
    ) as process:
        os.close(terminal)
        shown = b""
        while bot.terminal.PROMPT.encode() not in shown:
            shown += os.read(keyboard, 4096)
        os.write(keyboard, b"\x04")
        while bot.terminal.FAREWELL.encode() not in shown:
            shown += os.read(keyboard, 4096)
        assert process.wait(timeout=60) == 0
    os.close(keyboard)


def test_stats_are_printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """`stats` prints figures, a name and a count a line; a database that cannot be used is one sentence."""
    monkeypatch.setenv("BOT_TOKEN", TOKEN)
    monkeypatch.setenv("DATABASE_URL", "sqlite:///bot.db")
    assert main(["stats"]) == 0
    assert capsys.readouterr().out.splitlines()[0].split() == ["dialogs", "with", "a", "verdict", "0"]
    Path("folder.txt").write_text("no folder")
    monkeypatch.setenv("DATABASE_URL", "sqlite:///folder.txt/bot.db")
    assert main(["stats"]) == 2
    assert capsys.readouterr().err.startswith("The database folder.txt/bot.db cannot be used")
    monkeypatch.setenv("BOT_TOKEN", "hunter2")
    assert main(["stats"]) == 2
    assert capsys.readouterr().err.startswith("BOT_TOKEN is malformed")
