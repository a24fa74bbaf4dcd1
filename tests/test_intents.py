"""What a person wants of the dialog itself, and what a message takes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Direction, Intent, Lead, Reason, Signal, WarningSign
from dialogs.corrections import find_denied, is_bare, is_correction, is_second_thought
from dialogs.intents import (
    find_direction,
    find_intent,
    is_about_someone,
    is_greeting,
    is_news,
    is_refusal,
    is_sequel,
)
from dialogs.phrases.intents import INTENTS, REFUSALS


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Start over!", Intent.RESTART),
        ("  HELP  ", Intent.HELP),
        ("is this private?", Intent.PRIVACY),
        ("How do you decide?", Intent.RULES),
        ("thanks :)", Intent.THANKS),
        ("skip", Intent.SKIP),
        ("yes, please", Intent.AFFIRM),
        ("That’s wrong.", Intent.DENY),
        ("no, we never met", None),
        ("I need help with an invitation", None),
        ("help " * 20, None),
        ("", None),
    ],
)
def test_an_intent_is_a_whole_message(text: str, intent: Intent | None) -> None:
    """A short message as a whole is an intent; one that tells something is none."""
    assert find_intent(text) is intent


@pytest.mark.parametrize(
    ("intent", "phrase"),
    [(intent, phrase) for intent, phrases in INTENTS.items() for phrase in phrases.split("|")],
)  # fmt: skip
def test_every_listed_phrase_is_understood(intent: str, phrase: str) -> None:
    """Each phrase of the table is found as it stands there."""
    assert find_intent(phrase) == Intent(intent)


def test_every_refusal_is_understood() -> None:
    """Each way of saying no is one, but for those that the marks in them split."""
    assert [phrase for phrase in sorted(REFUSALS) if not is_refusal(phrase)] in ([], ["n/a"])
    assert not is_refusal("no, we never met")


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("should I add her?", Direction.OUTGOING),
        ("can i just invite him", Direction.OUTGOING),
        ("I want to send a request to my old boss", Direction.OUTGOING),
        ("thinking about adding a nurse I met", Direction.OUTGOING),
        ("should I add him back? he sent me a request", Direction.INCOMING),
        ("a man wants to connect", Direction.INCOMING),
        ("I got an invitation", Direction.INCOMING),
        ("should I accept", Direction.INCOMING),
        ("I'd like to add you to my network", None),
        ("she went to my college", None),
        ("", None),
    ],
)
def test_who_invites_whom(text: str, direction: Direction | None) -> None:
    """A message says who invites, or leaves it open."""
    assert find_direction(text) is direction


@pytest.mark.parametrize(
    ("text", "is_one"),
    [("hi", True), ("Hello there!", True), ("hi, my cousin wants to connect", False), ("", False)],
)
def test_a_greeting_says_no_more(text: str, is_one: bool) -> None:
    """A greeting is a message that says hello and no more."""
    assert is_greeting(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("a woman I don't know just invited me too", True),
        ("now a recruiter wants to connect with me", True),
        ("there is another invitation from a bank", True),
        ("invited me too", False),
        ("I'd like advice on getting into toy design", False),
    ],
)
def test_news_is_another_invitation(text: str, is_one: bool) -> None:
    """A message that tells of an invitation at some length is no answer about the last one."""
    assert is_news(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("she is nice", True),
        ("no, he never went there at all", True),
        ("by the way her note is strange", True),
        ("a recruiter from Siemens sent a request", False),
        ("my neighbour invited me", False),
        ("she invited me twice", True),
        ("", True),
    ],
)
def test_a_sequel_goes_on_with_the_same_invitation(text: str, is_one: bool) -> None:
    """After the verdict a short message, or one that goes back to the person, is about the same one."""
    assert is_sequel(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("my cousin", True),
        ("she added me", True),
        ("Yewande", True),
        ("a nurse", True),
        ("tell me a joke", False),
        ("what is the weather like", False),
        ("", False),
    ],
)
def test_a_message_about_someone(text: str, is_one: bool) -> None:
    """An invitation has a person in it, or the invitation itself."""
    assert is_about_someone(text) is is_one


@pytest.mark.parametrize(
    ("text", "signals"),
    [
        ("no, we never met", (Reason.MET_PROFESSIONALLY, Lead.MET_SOCIALLY)),
        ("we didn't meet", (Reason.MET_PROFESSIONALLY, Lead.MET_SOCIALLY)),
        ("she never went to my school", (Reason.SHARED_INVOLVEMENT,)),
        ("wait, not my school", (Reason.SHARED_INVOLVEMENT,)),
        ("no I don't know him", (Reason.ALREADY_KNOW,)),
        ("wrong, he is not a colleague", (Reason.ALREADY_KNOW, Reason.SHARED_INVOLVEMENT)),
        ("actually she isn't selling anything", (WarningSign.SALES_PITCH,)),
        ("it's not a scam", (WarningSign.SCAM,)),
        ("no it's not a fake", (WarningSign.FAKE_PROFILE,)),
        ("he is not flirting", (WarningSign.UNPROFESSIONAL,)),
        ("no, nobody in common", (Lead.MUTUAL_CONNECTION, Lead.COMMON_INTEREST)),
        ("no I don't know why", ()),
        ("no reason, pride", ()),
        ("my colleague I have never met", ()),
        ("", ()),
    ],
)
def test_a_correction_takes_signals_back(text: str, signals: tuple[Signal, ...]) -> None:
    """A message that begins as a correction takes back what it denies; any other takes back nothing."""
    assert find_denied(text) == signals


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("no, we never met", True),
        ("no wait, we never met", True),
        ("she never worked there", True),
        ("no, we never met, she is my cousin's friend", False),
    ],
)
def test_a_bare_denial_tells_nothing_else(text: str, is_one: bool) -> None:
    """Beside what it takes back, a bare correction has two words at most."""
    assert is_bare(text) is is_one


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("actually she sells insurance", True),
        ("oh wait he is my neighbour", True),
        ("no that’s not right, we never worked there", True),
        ("thats wrong", False),
        ("the wrong people in my feed", False),
        ("actually", False),
        ("wait, Ana", False),
        ("no reason, pride", False),
    ],
)
def test_a_second_thought_comes_back_to_the_invitation(text: str, is_one: bool) -> None:
    """A second thought has a word for it at its beginning, and then something to say."""
    assert is_second_thought(text) is is_one


@given(st.text(max_size=200))
def test_any_text_can_be_asked_what_it_wants(text: str) -> None:
    """Any text has an answer from each of these, and what takes something back is a correction."""
    assert find_intent(text) in {None, *Intent}
    assert find_direction(text) in {None, *Direction}
    assert is_correction(text) or find_denied(text) == ()
