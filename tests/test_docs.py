"""The documentation is held to the code: settings, commands, the table of verdicts, the sample dialog."""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

import pytest
from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from bot import __version__
from bot.__main__ import command_line
from bot.settings import RULES, Settings
from bot.telegram.words import COMMANDS
from dialogs import Intent, Lead, Question, Reason, State, Verdict, Wanted, WarningSign, respond
from tests.fake_engine import TODAY
from tests.transcript import SAMPLE, with_sample

ROOT = Path(__file__).parents[1]
README, CONTRIBUTING, CHANGELOG, EXAMPLE, MAKEFILE = (
    (ROOT / name).read_text(encoding="utf-8")
    for name in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".env.example", "Makefile")
)
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob(".github/**/*.md")])
LONG_SENTENCE = 30
FOLDERS = "tests|dialogs|bot|evaluation|learning|benchmarks|pictures|docs|deploy"


def named(path: Path) -> str:
    """A page's name, for pytest."""
    return path.relative_to(ROOT).as_posix()


def anchors(path: Path) -> set[str]:
    """The anchors of a page's headings."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in titles}


def settings_table() -> dict[str, str]:
    """The settings in the README's table with their defaults."""
    return dict(re.findall(r"^\| `([A-Z_]+)` \| (.+?) \|", README, flags=re.MULTILINE))


def default(name: str) -> str:
    """A setting's default as the README writes it."""
    value = Settings.model_fields[name.lower()].default
    if value is PydanticUndefined or value is None:
        return "derived from the token" if name == "WEBHOOK_SECRET" else "none"
    return f"`{value.get_secret_value() if isinstance(value, SecretStr) else value}`"


def commands() -> dict[str, set[str]]:
    """The commands of `python -m bot`, each with its options."""
    [subparsers] = (a for a in command_line()._actions if isinstance(a, argparse._SubParsersAction))
    return {name: set(parser._option_string_actions) for name, parser in subparsers.choices.items()}


def test_settings_are_the_same_everywhere() -> None:
    """Settings, error sentences, README and .env.example name the same settings in the same order."""
    names = [name.upper() for name in Settings.model_fields]
    assert list(RULES) == names
    assert list(settings_table()) == names
    assert re.findall(r"^(?:# )?([A-Z_]+)=", EXAMPLE, flags=re.MULTILINE) == names


def test_defaults_are_what_the_readme_says() -> None:
    """The README's defaults, and those in .env.example, are the code's."""
    assert settings_table() == {name: default(name) for name in RULES}
    written = dict(re.findall(r"^# ([A-Z_]+)=(.+)$", EXAMPLE, flags=re.MULTILINE))
    # Examples, as they have no default.
    del written["WEBHOOK_URL"], written["ALLOWED_USERS"]
    assert {name: f"`{value}`" for name, value in written.items()} == {
        name: default(name) for name in written
    }


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_commands_that_are_named_exist(page: Path) -> None:
    """Every `make …` and `python -m bot … --option` that is written down can be typed."""
    text = page.read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", MAKEFILE, flags=re.MULTILINE))
    assert set(re.findall(r"(?:`|^)make ([a-z-]+)", text, flags=re.MULTILINE)) <= targets
    for command, options in re.findall(r"python -m bot ([a-z]+)((?: --?[a-z]+)*)", text):
        assert command in commands()
        assert set(options.split()) <= commands()[command]


def test_telegram_commands_that_are_named_exist() -> None:
    """Every /command in the README and in the bot's own help is one that Telegram offers."""
    told = respond(State(), Wanted(Intent.HELP), today=TODAY).reply.messages
    told += respond(State(), Wanted(Intent.PRIVACY), today=TODAY).reply.messages
    text = "\n".join([README, *(line.text for message in told for line in message.lines)])
    assert set(re.findall(r"(?<![\w/:.>])/([a-z]+)\b(?![/.<])", text)) - {"newbot", "setinline"} <= set(
        COMMANDS
    )


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_files_that_are_named_exist(page: Path) -> None:
    """Every link to a file or heading, every picture, and every path in backquotes, leads somewhere."""
    text = page.read_text(encoding="utf-8")
    lost = []
    for link in re.findall(r"\]\((?!https?:)([^)]+)\)", text) + re.findall(r'src="([^"]+)"', text):
        path, _, anchor = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(link)
    paths = re.findall(rf"`((?:{FOLDERS})/[\w./]*)`", text)
    assert lost + [path for path in paths if not (ROOT / path).exists()] == []


def test_the_documents_name_every_signal_and_question() -> None:
    """The tables show each reason, lead, warning sign, verdict and question id under its own name."""
    scripting = (ROOT / "docs/scripting.md").read_text(encoding="utf-8")
    assert [name for name in (*Reason, *Lead, *WarningSign) if f"`{name}`" not in README] == []
    assert [name for name in (*Verdict, *Question) if f"`{name}`" not in scripting] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_a_page_says_nothing_twice(page: Path) -> None:
    """No sentence of some length stands on a page twice, as happens where two changes are put together."""
    text = re.sub(
        r"```.*?```|^\|.*?$|^#.*?$", "\n\n", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE
    )
    sentences = [" ".join(one.split()) for one in re.split(r"(?<=[.:!?])\s|\n\n", text)]
    assert [one for one, times in Counter(sentences).items() if times > 1 and len(one) > LONG_SENTENCE] == []


def test_the_readme_stays_short() -> None:
    """The README is read in one go; what more there is to say has its page in docs/."""
    assert len(README.splitlines()) <= 250


def test_the_sample_dialog_is_what_the_bot_says() -> None:
    """The README's dialog is a transcript, which another test holds to the bot."""
    assert with_sample(README, SAMPLE.read_text(encoding="utf-8")) == README


def test_the_changelog_has_this_version() -> None:
    """The newest version in the changelog, below what is not released yet, is the one in the code."""
    assert re.findall(r"^## (?!Unreleased)(\S+)", CHANGELOG, flags=re.MULTILINE)[0] == __version__
