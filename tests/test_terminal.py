"""The terminal: what is shown, whole; what a typed line means; and that nothing steers the screen."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.console import Console

from bot.terminal import (
    FAREWELL,
    NOTHING_KEPT,
    PROMPT,
    View,
    coloured,
    converse,
    explanation,
    plain,
    plain_dialog,
    utterance,
)
from dialogs import (
    Choice,
    Intent,
    Judgement,
    Line,
    Message,
    Note,
    Question,
    Reply,
    Said,
    State,
    Style,
    Tapped,
    Turn,
    Utterance,
    Verdict,
    Wanted,
)
from tests.fake_engine import CAUTIOUS, TODAY, FakeEngine

CHOICES = (Choice("how", "met", "We met"), Choice("how", "skip", "Skip"))
PAPER = Console(file=StringIO(), width=48, color_system=None, force_terminal=False)
ASKING = FakeEngine((Question.HOW,))(State(), Said("hi"), today=TODAY)
GIVING = FakeEngine()(State(), Said("hi"), today=TODAY)


def test_a_question_in_plain_text() -> None:
    """Lines one below the other, bubbles apart, choices numbered."""
    assert plain(ASKING) == ("Look first.\nMind the pitch.\n\nAnd the how?\n[1] We met  [2] Skip")


def test_a_note_in_plain_text() -> None:
    """The note stands alone between two rules, with its length against the box."""
    assert plain(GIVING) == "Here it is:\n--- 7 of 600 characters ---\nHi Ana!\n---"


def test_what_was_understood_in_plain_text() -> None:
    """With the explained view every signal is shown with the words that it rests on."""
    assert plain(GIVING, View.EXPLAINED) == (
        "Here it is:\n"
        "--- 7 of 600 characters ---\n"
        "Hi Ana!\n"
        "---\n"
        "\n"
        "  verdict: look_first (incoming), confidence 0.88\n"
        "  reason: shared_involvement: “went to my college”\n"
        "  lead: same_place\n"
        "  warning: sales_pitch: “sells shakes”\n"
        "  fact: name: Ana\n"
        "  fact: shared: Iowa"
    )


def test_a_question_on_a_terminal() -> None:
    """On a terminal each bubble has air around it."""
    assert coloured(ASKING, like=PAPER) == (
        "\nLook first.\nMind the pitch.\n\nAnd the how?\n\n1 We met   2 Skip\n\n"
    )


def test_a_note_on_a_terminal() -> None:
    """The note is flush left and one line however long it is, so that the mouse copies it whole."""
    text = "Hi Ana! " + "We both went to Iowa. " * 4
    turn = Turn(State(), Reply((Message((Line(Style.TEXT, "Here:"),), Note(text, 300)),)), CAUTIOUS)
    assert coloured(turn, like=PAPER) == (
        f"\nHere:\n\n96 of 300 characters {'─' * 27}\n{text}\n{'─' * 48}\n\n"
    )


def test_what_was_understood_on_a_terminal() -> None:
    """The explained view adds a table below the reply."""
    rows = coloured(GIVING, View.EXPLAINED, like=PAPER).split("─\n\n")[-1]
    assert [row.rstrip() for row in rows.splitlines()] == [
        "verdict  look_first (incoming), confidence 0.88",
        "reason   shared_involvement: “went to my",
        "         college”",
        "lead     same_place",
        "warning  sales_pitch: “sells shakes”",
        "fact     name: Ana",
        "fact     shared: Iowa",
        "",
    ]


@pytest.mark.parametrize(
    ("verdict", "code"),
    [(Verdict.ACCEPT, "1;32"), (Verdict.LOOK_FIRST, "1;33"), (Verdict.DECLINE, "1;31")],
)
def test_the_verdict_has_its_colour(verdict: Verdict, code: str) -> None:
    """Green accepts, yellow looks first, red declines; without colours the words stay."""
    turn = Turn(State(), Reply((Message((Line(Style.VERDICT, "So."),)),)), Judgement(verdict))
    colours = Console(file=StringIO(), width=48, color_system="standard", force_terminal=True)
    grey = Console(file=StringIO(), width=48, color_system="standard", force_terminal=True, no_color=True)
    assert coloured(turn, like=colours) == f"\n\x1b[{code}mSo.\x1b[0m\n\n"
    assert coloured(turn, like=grey) == "\n\x1b[1mSo.\x1b[0m\n\n"


@pytest.mark.parametrize(
    ("line", "meant"),
    [
        ("hello", Said("hello")),
        ("  hello ", Said("  hello ")),
        ("", Said("")),
        ("1", Tapped("how", "met")),
        (" 2 ", Tapped("how", "skip")),
        ("0", Said("0")),
        ("3", Said("3")),
        ("²", Said("²")),
        ("1 and 2", Said("1 and 2")),
        ("/help", Wanted(Intent.HELP)),
        ("/start", Wanted(Intent.START)),
        ("/cancel ", Wanted(Intent.RESTART)),
        ("/privacy", Wanted(Intent.PRIVACY)),
        ("/nonsense", Wanted(Intent.HELP, unknown="nonsense")),
        ("/help me", Wanted(Intent.HELP)),
        ("/start rules", Tapped("start", "rules")),
        ("/start elsewhere", Wanted(Intent.START)),
        ("/ or so", Said("/ or so")),
    ],
)
def test_what_a_line_means(line: str, meant: Utterance) -> None:
    """A command, the number of a choice on offer, or else text as typed."""
    assert utterance(line, CHOICES) == meant


def test_a_number_without_choices_is_text() -> None:
    """A number taps nothing where nothing is on offer."""
    assert utterance("1", ()) == Said("1")


def test_words_cannot_steer_the_terminal() -> None:
    """Control codes and half surrogates in what is quoted are left out, markup is shown as typed."""
    line = Line(Style.TEXT, "a\x1b[2Jb\x07\ud83dc [bold]d[/bold] :smile:\n\te")
    turn = Turn(State(), Reply((Message((line,)),)), CAUTIOUS)
    assert plain(turn) == "a[2Jbc [bold]d[/bold] :smile:\n\te"
    assert coloured(turn, like=PAPER) == "\na[2Jbc [bold]d[/bold] :smile:\n        e\n\n"


def test_a_signal_without_words_is_shown_alone() -> None:
    """Evidence is quoted where there is some."""
    assert explanation(Judgement(Verdict.DECLINE)) == [("verdict", "decline (incoming), confidence 0.00")]


def test_lines_that_are_piped_in_are_a_dialog() -> None:
    """Piped lines are said one by one, with the state and the choices carried along."""
    engine = FakeEngine((Question.HOW,))
    sink = StringIO()
    converse(StringIO("hi\r\n1\n"), sink, respond=engine, today=lambda: TODAY, view=View.PLAIN)
    assert [heard for heard, *_ in engine.heard] == [Said("hi"), Tapped("how", "met")]
    assert sink.getvalue() == f"{plain(ASKING)}\n\n{plain(GIVING)}\n\n"


def test_what_is_kept_is_answered_on_the_spot() -> None:
    """A command about what is kept changes nothing in the dialog, and the choices stay on offer."""
    engine = FakeEngine((Question.HOW,))
    replies = list(plain_dialog(["hi", "/forget", "2"], respond=engine, today=lambda: TODAY))
    assert replies == [plain(ASKING), NOTHING_KEPT, plain(GIVING)]
    assert [heard for heard, *_ in engine.heard] == [Said("hi"), Tapped("how", "skip")]


class Screen(StringIO):
    """A terminal's end of a conversation."""

    def isatty(self) -> bool:
        """Whether it is a terminal: yes."""
        return True


@pytest.mark.parametrize("view", View)
def test_a_dialog_in_colour(monkeypatch: pytest.MonkeyPatch, view: View) -> None:
    """On a terminal the bot begins, prompts, takes numbers for choices, and says good-bye at the end."""
    keyboard, screen = Screen("hi\n/history\n1\n"), Screen()
    monkeypatch.setattr("sys.stdin", keyboard)
    monkeypatch.setattr("sys.stdout", screen)
    engine = FakeEngine((Question.HOW,))
    converse(keyboard, screen, respond=engine, today=lambda: TODAY, view=view)
    shown = screen.getvalue()
    assert shown.count(PROMPT) == 4
    assert shown.count(NOTHING_KEPT) == 1
    assert "And the how?" in shown
    assert "Hi Ana!" in shown
    assert ("verdict" in shown) == (view is View.EXPLAINED)
    assert FAREWELL in shown.splitlines()[-1]
