"""The recipes of CONTRIBUTING.md, followed step by step on a copy of the source."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.terminal import plain_dialog
from dialogs import Question, respond
from evaluation.__main__ import main as evaluate
from tests.fake_engine import TODAY

ROOT = Path(__file__).parents[1]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def recipe(title: str) -> str:
    """The text of one recipe."""
    return CONTRIBUTING.partition(f"### {title}\n")[2].partition("\n### ")[0].partition("\n## ")[0]


def code(text: str, language: str) -> str:
    """The first block of code in a text, as it would be copied out."""
    block = re.search(rf"^( *)```{language}\n(.*?)^ *```", text, re.DOTALL | re.MULTILINE)
    assert block is not None
    return "".join(line.removeprefix(block[1]) for line in block[2].splitlines(keepends=True))


class Copy:
    """A copy of the source in which a recipe can be followed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("bot", "dialogs"):
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))

    def insert(self, path: str, after: str, text: str) -> None:
        """Puts text after the one place in a file that holds these words."""
        target = self.folder / path
        source = target.read_text(encoding="utf-8")
        assert source.count(after) == 1, f"{path} holds {after!r} once"
        target.write_text(source.replace(after, after + text), encoding="utf-8")

    def run(self, program: str) -> str:
        """What a program that sees the copy prints."""
        return subprocess.run(  # noqa: S603  # our own program on our own copy
            [sys.executable, "-c", program], cwd=self.folder, capture_output=True, text=True, check=True
        ).stdout


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    """A fresh copy of the source."""
    return Copy(tmp_path)


def test_add_a_word(copy: Copy) -> None:
    """A word that is given a kind is read as its like are."""
    assert "`dialogs/phrases/words.py`" in recipe("Add a word or a phrase")
    program = "from dialogs.matching import read_words; print(read_words('the glorbcon')[1].kinds)"
    assert copy.run(program) == "('UNK',)\n"
    copy.insert("dialogs/phrases/words.py", '"EVENT": "conference', " glorbcon")
    assert copy.run(program) == "('EVENT',)\n"


def test_add_a_labelled_case(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The case that the recipe shows can be measured as it stands."""
    line = code(recipe("Add a labelled case"), "json")
    path = tmp_path / "your-name.jsonl"
    path.write_text(line, encoding="utf-8")
    assert evaluate([str(path), "--errors"]) == 0
    assert re.search(r"^cases +1$", capsys.readouterr().out, re.MULTILINE)
    assert set(json.loads(line)) >= {
        "id",
        "say",
        "direction",
        "reasons",
        "leads",
        "warnings",
        "verdict",
        "facts",
    }


def test_add_a_question(copy: Copy) -> None:
    """A question with an id, a time, words and choices is asked in its turn."""
    copy.insert("dialogs/model.py", '    SENDER = "sender"\n', '    WHEN = "when"\n')
    copy.insert(
        "dialogs/policy.py",
        "    (Question.SENDER, lambda j: j.facts.sender is None),\n",
        "    (Question.WHEN, lambda j: j.facts.when is None),\n",
    )
    copy.insert("dialogs/wording/questions.py", "    Question.SENDER: {},\n", "    Question.WHEN: {},\n")
    copy.insert(
        "dialogs/wording/questions.py",
        '        Question.SENDER: "How do you sign? A first name is enough.",\n',
        '        Question.WHEN: "When was that?",\n',
    )
    program = (
        "from dialogs import Said, State, respond\n"
        "state = State()\n"
        "for text in ['we met at a conference', *['skip'] * 6]:\n"
        "    if state.pending == 'when':\n"
        "        break\n"
        "    turn = respond(state, Said(text))\n"
        "    state = turn.state\n"
        "print(*(line.text for message in turn.reply.messages for line in message.lines), state.pending)\n"
    )
    assert "When was that? when" in copy.run(program)
    named = set(re.findall(r"`(_?[A-Za-z_]+)`", recipe("Add a question")))
    paths = [*(ROOT / "dialogs").rglob("*.py"), ROOT / "tests/test_wording.py"]
    sources = "".join(path.read_text(encoding="utf-8") for path in paths)
    assert [name for name in sorted(named) if not re.search(rf"\b{name}\b", sources)] == []
    assert len(Question) == 9


def test_add_a_question_that_decides(copy: Copy) -> None:
    """A question that decides is asked while the verdict is open, and what is tapped under it counts."""
    copy.insert("dialogs/model.py", '    SENDER = "sender"\n', '    AGE = "age"\n')
    copy.insert(
        "dialogs/model.py", "(Question.HOW, Question.SHARE, Question.LINK, Question.ODD", ", Question.AGE"
    )
    copy.insert("dialogs/policy.py", "    Question.ODD: _settle_odd,\n", "    Question.AGE: _settle_odd,\n")
    signs = {
        "dialogs/confirming.py": ("frozenset(WarningSign)", "frozenset({WarningSign.FAKE_PROFILE})"),
        "dialogs/understanding.py": ("tuple(WarningSign)", "(WarningSign.FAKE_PROFILE,)"),
    }
    for path, (every, one) in signs.items():
        copy.insert(path, f"    Question.ODD: {every},\n", f"    Question.AGE: {one},\n")
    copy.insert(
        "dialogs/understanding.py",
        "    **{(Question.ODD, sign.value): sign for sign in WarningSign},\n",
        '    (Question.AGE, "new"): WarningSign.FAKE_PROFILE,\n',
    )
    copy.insert(
        "dialogs/wording/questions.py",
        "    Question.SENDER: {},\n",
        '    Question.AGE: {"new": "Made lately", NOTHING: "An old one"},\n',
    )
    copy.insert(
        "dialogs/wording/questions.py",
        '        Question.SENDER: "How do you sign? A first name is enough.",\n',
        '        Question.AGE: "How old is the profile?",\n',
    )
    program = (
        "from dialogs import Question, Said, State, Tapped, respond\n"
        "state = respond(State(), Said('someone invited me')).state\n"
        "while state.pending in list(Question)[:4]:\n"
        "    state = respond(state, Said('skip')).state\n"
        "print(state.pending, *respond(state, Tapped('age', 'new')).judgement.warnings)\n"
    )
    assert copy.run(program) == "age fake_profile\n"


def test_add_a_channel(capsys: pytest.CaptureFixture[str]) -> None:
    """The loop that the recipe shows is a channel: it says what the terminal says."""
    exec(code(recipe("Add a channel"), "python"), {})  # noqa: S102  # our own example
    shown = capsys.readouterr().out
    said = list(plain_dialog(["she went to my college", "skip"], respond=respond, today=lambda: TODAY))
    assert said[0].splitlines()[0] == shown.splitlines()[0]
    assert "Another wording" in shown


def test_add_a_setting(copy: Copy) -> None:
    """A setting with a field and a sentence is read, and refused in that sentence."""
    copy.insert(
        "bot/settings.py",
        "    port: Annotated[int, AfterValidator(_checked_port)] = 8080\n",
        "    pause: int = 3\n",
    )
    copy.insert(
        "bot/settings.py",
        '    "PORT": "write a number from 1 to 65535, such as PORT=8080",\n',
        '    "PAUSE": "write a number of seconds, such as PAUSE=3",\n',
    )
    program = (
        "import os\n"
        "from bot.settings import BadSetting, read_settings\n"
        "os.environ |= {'BOT_TOKEN': '1:a'}\n"
        "print(read_settings().pause)\n"
        "os.environ |= {'PAUSE': 'long'}\n"
        "try: read_settings()\n"
        "except BadSetting as why: print(why)\n"
    )
    assert copy.run(program) == "3\nPAUSE is malformed: write a number of seconds, such as PAUSE=3.\n"


def test_every_recipe_is_followed() -> None:
    """No recipe says "Add" without a test here, but for a dependency, which needs the network."""
    titles = re.findall(r"^### Add an? (.+)$", CONTRIBUTING, re.MULTILINE)
    assert titles == ["word or a phrase", "labelled case", "question", "channel", "setting", "dependency"]
