"""Words everything around the verdict: welcome, help, privacy, corrections, the note's frame."""

from __future__ import annotations

from typing import Final

from dialogs.model import Choice, Direction, Judgement, Line, Signal, Style, Verdict
from dialogs.wording.terms import TERMS, listed, quoted, signals_of, term

LABEL_LENGTH: Final = 20
"""The most characters on a button: longer ones are cut on small phones."""


def _texts(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(Style.TEXT, text) for text in texts)


def start_lines() -> tuple[Line, ...]:
    """The homepage: a title, and one line."""
    return (
        Line(Style.VERDICT, "Should I accept?"),
        *_texts(
            "Tell me about a LinkedIn invitation in your own words: "
            "I say accept, look first or decline, why, and what to write.",
        ),
    )


def start_choices() -> tuple[Choice, ...]:
    """The three ways in."""
    return (
        Choice("start", "incoming", "Someone invited me"),
        Choice("start", "outgoing", "I want to invite"),
        Choice("start", "rules", "How it decides"),
    )


def help_lines() -> tuple[Line, ...]:
    """What to type, with an example, and the commands."""
    return _texts(
        "Write as you would to a friend, all at once or bit by bit. For example: "
        "“Priya from the career fair last week wants to connect, I'd like to ask about the team”.",
        "Any question can be skipped. If I got something wrong, say so: “no, we never met”.",
        "/start begins anew, /cancel ends this one, /history shows earlier ones, "
        "/settings says how you sign and how notes sound.",
        "/privacy says what is kept, /export sends it to you, /forget deletes it.",
    )


def privacy_lines() -> tuple[Line, ...]:
    """What is kept, for how long, and who gets it."""
    return _texts(
        "Kept: the invitation that we are at and how far it has come, so that a restart loses nothing; "
        "it goes when you begin anew, or after 30 days without a word. One that came to a verdict in our "
        "private chat then stays in /history for a year, with how it went if you said so.",
        "Also what you set in /settings, until you clear it; a reminder, if you asked for one, until it "
        "comes; and, where you said that I was wrong, which point, the verdicts and the day, without your "
        "words, for a year.",
        "Nothing is passed on to anyone else, and nothing is looked up on LinkedIn. "
        "I can't see your account or anyone's profile.",
        "/export sends you everything that is kept about you, /forget deletes it, at once.",
    )


def rules_lines() -> tuple[Line, ...]:
    """How it decides, with credit to the post."""
    return (
        Line(Style.VERDICT, "How it decides"),
        *_texts(
            "Two good reasons to connect with someone you don't really know: "
            "one, you met in a professional setting; two, you both are or were part of the same thing, "
            "such as a school, an employer, a group, a program or a profession.",
            "One of them, or knowing each other already, is enough to accept. People in common, the same "
            "field, a possible opportunity, a private meeting or the same place are worth a look first.",
            "A warning sign takes it down one step: a sales pitch, a scam, a profile that looks fake, "
            "an approach that isn't professional.",
            "And always say how you know each other.",
        ),
        Line(
            Style.ASIDE,
            "After a student's careers blog post, “LinkedIn: to accept or not to accept?”, 21 January 2014. "
            "Not affiliated with LinkedIn.",
        ),
    )


def thanks_lines() -> tuple[Line, ...]:
    """An answer to thanks."""
    return _texts("You're welcome. Whenever the next invitation comes, just tell me about it.")


def welcome_lines() -> tuple[Line, ...]:
    """An answer to thanks that come before the verdict."""
    return _texts("You're welcome. One thing is still open:")


def unknown_command_lines(name: str) -> tuple[Line, ...]:
    """What is said of a command that is not known, before the help."""
    return _texts(f"I don't know /{name}.")


def unsure_lines() -> tuple[Line, ...]:
    """What stands under a verdict that was given before all was asked."""
    return _texts("A first guess: I would ask a thing or two before I am sure.")


def stale_lines() -> tuple[Line, ...]:
    """An answer to a button of an earlier dialog."""
    return _texts("That button belongs to an earlier invitation. Tell me what is new, or use /start.")


def unknown_lines() -> tuple[Line, ...]:
    """An answer to a message that says nothing about an invitation."""
    return _texts(
        "I am only good at invitations. Tell me in a sentence or two who it is and how you two are linked.",
    )


def lookup_lines() -> tuple[Line, ...]:
    """An answer to a name, a link or a paste that says nothing of a tie."""
    return _texts("I open no links and look nobody up: I know only what you tell me.")


def restart_lines() -> tuple[Line, ...]:
    """What is said when a dialog begins anew."""
    return _texts("A fresh start. Who wants to connect, and how do you two know each other?")


def opening_lines(direction: Direction) -> tuple[Line, ...]:
    """What is said when a way in was chosen."""
    if direction is Direction.OUTGOING:
        return _texts("Whom would you like to invite, and how do you two know each other?")
    return _texts("Who wants to connect, and how do you two know each other?")


def done_lines() -> tuple[Line, ...]:
    """What is said when there is nothing left to ask."""
    return _texts("That is all I need. The next invitation? Just tell me about it.")


def struck_lines(signal: Signal | None = None) -> tuple[Line, ...]:
    """What is said when a thing understood was struck."""
    return _texts(f"Struck out: {TERMS[signal]}." if signal is not None else "Struck out.")


def confirm_line(judgement: Judgement) -> Line:
    """What was understood, in one sentence that can be answered with yes or no."""
    read: list[str] = []
    for signal in signals_of(judgement):
        quote = quoted(judgement.evidence.get(signal, ""))
        is_new = quote and not any(quote in earlier for earlier in read)
        read.append(f"{term(signal, judgement)} ({quote})" if is_new else term(signal, judgement))
    what = listed(read, "and") or "no tie between you, and nothing odd"
    return Line(Style.QUESTION, f"I read: {what}. Right?")


def confirm_choices() -> tuple[Choice, ...]:
    """Yes or no."""
    return (Choice("confirm", "yes", "Yes"), Choice("confirm", "no", "No"))


def note_intro(judgement: Judgement) -> Line:
    """The sentence above the note: what it is for. How long it is, a channel says beside it."""
    if judgement.direction is Direction.OUTGOING:
        return Line(Style.TEXT, "Here is a note to send with the invitation:")
    if judgement.verdict is Verdict.ACCEPT:
        return Line(Style.TEXT, "Here is a message for when you have accepted:")
    return Line(Style.TEXT, "A question you can ask before you accept anything:")


def note_choices(judgement: Judgement) -> tuple[Choice, ...]:
    """What can be done about a note; nothing where there is none."""
    wrong = Choice("note", "wrong", "Not right?")
    if judgement.verdict is Verdict.DECLINE:
        return (wrong,)
    return (Choice("note", "another", "Another wording"), Choice("note", "add", "Add what I'd like"), wrong)


def correction_lines(judgement: Judgement) -> tuple[Line, ...]:
    """What was understood, one line each, to be struck by a tap."""
    signals = signals_of(judgement)
    if not signals:
        return _texts(
            "I understood nothing that ties you two, and nothing odd.",
            "Tell me what I missed: where you met, or what you both were part of.",
        )
    rows = []
    for signal in signals:
        quote = quoted(judgement.evidence.get(signal, ""))
        row = term(signal, judgement)
        rows.append(f"• {row}: {quote}" if quote else f"• {row}")
    return _texts("This is what I understood:", *rows, "Tap what is wrong, or tell me in your own words.")


_LABELS: Final[dict[str, str]] = {
    "met_professionally": "Didn't meet at work",
    "shared_involvement": "Nothing shared",
    "already_know": "Don't know them",
    "mutual_connection": "No people in common",
    "common_interest": "Not the same field",
    "opportunity": "No opportunity",
    "met_socially": "Didn't meet",
    "same_place": "Not the same place",
    "sales_pitch": "No sales pitch",
    "scam": "No scam",
    "fake_profile": "Profile is fine",
    "unprofessional": "Nothing improper",
}


def correction_choices(judgement: Judgement) -> tuple[Choice, ...]:
    """One tap for each signal that can be struck."""
    return tuple(Choice("strike", signal.value, _LABELS[signal.value]) for signal in signals_of(judgement))
