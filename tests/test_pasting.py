"""What is copied or forwarded from LinkedIn is told apart: who invites, the note, one's own words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dialogs import (
    DECIDING,
    Direction,
    Forwarded,
    Heard,
    Lead,
    Question,
    Reason,
    Said,
    State,
    Verdict,
    respond,
)
from dialogs.pasting import Paste, is_name, read_forward, read_said
from dialogs.wording import lookup_lines

PLAIN_MAIL = """\
Hi Anna,

I'd like to join your LinkedIn network.

Marcus Webb
Account Executive at Zyntha
Greater Chicago Area

Accept: https://www.linkedin.com/comm/mynetwork/invite-accept?midToken=AQFxyz&sharedKey=abc123
View profile: https://www.linkedin.com/comm/in/marcus-webb-1a2b3c?midToken=AQFxyz&trk=eml

----------------------------------------

This email was intended for Anna Smith (Student at
University of Iowa)
Learn why we included this: https://www.linkedin.com/help/linkedin/answer/4788?lang=en
You are receiving Invitation emails.

Unsubscribe: https://www.linkedin.com/comm/psettings/email-unsubscribe?lipi=urn
© 2025 LinkedIn Corporation, 1000 West Maude Avenue, Sunnyvale, CA 94085.
"""
FORWARDED_MAIL = """\
---------- Forwarded message ---------
From: Priya Nair via LinkedIn <invitations@linkedin.com>
Date: Mon, Nov 23, 2026 at 9:14 AM
Subject: Anna, I'd like to add you to my professional network
To: Anna Smith <anna.smith@example.com>

Anna, Priya Nair wants to connect with you on LinkedIn
Priya Nair
Recruiter at TikTok
New York, NY
12 mutual connections

"Hi Anna, we are hiring data interns in New York. Call +1 555 123 4567 or write to p@x.com?"

Accept <https://www.linkedin.com/comm/x?authToken=zz&sharedKey=q>
Unsubscribe | Help
"""
PROFILE = """\
Marcus Webb
· 2nd
Account Executive at Zyntha | Helping founders scale
Chicago, Illinois
500+ connections
Jane Doe, Tom Lee, and 10 other mutual connections
Message
More
About
I help founders scale their outbound sales. Book a demo with me.
Experience
Account Executive
Zyntha · Full-time
Education
University of Iowa
"""
INVITATION = "Invitation from Marcus Webb\nAccount Executive at Zyntha\n1 mutual connection\nIgnore\nAccept\n"


@pytest.mark.parametrize(
    ("text", "who", "told"),
    [
        (
            "Hi Anna, I'd like to join your LinkedIn network. — Marcus Webb, Account Executive at Zyntha … "
            "View profile / Accept",
            "Marcus Webb, Account Executive at Zyntha",
            "",
        ),
        (PLAIN_MAIL, "Marcus Webb, Account Executive at Zyntha", ""),
        (PLAIN_MAIL + "\nI have no idea who he is\n", "Marcus Webb, Account Executive at Zyntha",
         "I have no idea who he is"),
        (
            FORWARDED_MAIL,
            "Priya Nair, Recruiter at TikTok",
            "12 mutual connections\nRecruiter at TikTok\n"
            'Note: "we are hiring data interns in New York. Call or write to ?"',
        ),
        (
            PROFILE,
            "Marcus Webb, Account Executive at Zyntha | Helping founders scale",
            '10 other mutual connections\n'
            'Profile: "I help founders scale their outbound sales. Book a demo with me."',
        ),
        (
            PROFILE + "\nThat is my university too, should I accept?",
            "Marcus Webb, Account Executive at Zyntha | Helping founders scale",
            "That is my university too, should I accept?\n10 other mutual connections\n"
            'Profile: "I help founders scale their outbound sales. Book a demo with me. '
            'Account Executive Zyntha · Full-time University of Iowa"',
        ),
        (INVITATION, "Marcus Webb, Account Executive at Zyntha", "1 mutual connection"),
        (INVITATION + "we studied together", "Marcus Webb, Account Executive at Zyntha",
         "we studied together\n1 mutual connection"),
        (INVITATION + "Great to meet you at the fair!", "Marcus Webb, Account Executive at Zyntha",
         '1 mutual connection\nNote: "Great to meet you at the fair!"'),
        (
            "got this, should i accept?\n\nHi Sam, great meeting you at the fair.\n\nBest,\nDana Okafor",
            "Dana Okafor",
            'got this, should i accept?\nNote: "great meeting you at the fair."',
        ),
        (
            "Hi Anna,\nI noticed we both went to Iowa, and “so” it goes.\nMarcus",
            "Marcus",
            "Note: \"I noticed we both went to Iowa, and 'so' it goes.\"",
        ),
        ("Hi Anna, I'm Tom from Zyntha and would love to connect with you. ", "Tom",
         'Note: "I\'m Tom from Zyntha and would love to connect with you."'),
        (
            "Dear Noor, it was a pleasure to meet on your stall. Regards, Farhan.\n----\nMy MBA is from IBA.",
            "Farhan",
            'My MBA is from IBA.\nNote: "it was a pleasure to meet on your stall."',
        ),
        (
            "Hi Anil, I'd like to book you a demo 🚀 Shweta, PayBharat\n\nWe did chat, over the dal.",
            "",
            'We did chat, over the dal.\nNote: "I\'d like to book you a demo 🚀 Shweta, PayBharat"',
        ),
        (
            "From: LinkedIn Invitations\n"
            "Ibrahim Sesay, Quantity Surveyor, would like to add you to his network.\nSubject: x",
            "Ibrahim Sesay, Quantity Surveyor",
            "",
        ),
        ("Tom Becker\nPartner at Northwind\nI found you on the alumni page and want to talk.", "Tom Becker, "
         "Partner at Northwind", 'Note: "I found you on the alumni page and want to talk."'),
        ("Tom Becker has invited you to connect\nI help founders sell\nAccept",
         "Tom Becker, I help founders sell", ""),
        ("https://www.linkedin.com/in/marcus-webb-1a2b3c/?x=1", "Marcus Webb", ""),
        ("https://www.linkedin.com/in/mw2019", "", ""),
    ],
)  # fmt: skip
def test_what_is_kept_of_a_paste(text: str, who: str, told: str) -> None:
    """The inviter, the note and one's own words stay; links, buttons, addresses and the reader's name go."""
    assert read_said(text) == Paste(who, told, is_copied=True)


@pytest.mark.parametrize(
    "text",
    [
        "Priya from the career fair last week wants to connect, I'd like to ask about the team",
        "Hi there, a guy from my college sent me a request, should I accept?",
        "Hello Everyone, what do you think of this one from a recruiter?",
        "Hi Anna",
        "thanks\nmore",
        "Georgia Tech\nshe went there",
        "",
    ],
)
def test_ones_own_words_stay_as_they_are(text: str) -> None:
    """What a person says themselves is no paste."""
    assert read_said(text) == Paste(told=text)


def test_a_link_beside_ones_own_words_names_the_inviter() -> None:
    """The words are told as they stand, without the link."""
    said = read_said("https://linkedin.com/in/marcus-webb-1a2b3c?midToken=1 he went to my college")
    assert said == Paste("Marcus Webb", "he went to my college")


def test_a_forward_is_somebody_elses_note() -> None:
    """Words without any mark of LinkedIn are the inviter's, one of a mail are read as such."""
    assert read_forward("I sell insurance. Interested?") == Paste(
        told='Note: "I sell insurance. Interested?"', is_copied=True
    )
    assert read_forward(PLAIN_MAIL) == read_said(PLAIN_MAIL)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("Marcus Webb", True), ("marcus webb", True), ("Priya", True), ("Ana de la Cruz", True),
        ("Will", False), ("will do", False), ("Paris", False), ("Dana Deloitte", False), ("Webb9", False),
        ("one two three four five", False), ("", False), ("University of Iowa", False),
    ],
)  # fmt: skip
def test_a_name_is_a_name_and_no_more(text: str, is_one: bool) -> None:
    """Places, employers and ordinary words are no names."""
    assert is_name(text) is is_one


@pytest.mark.parametrize(
    "text", ["Marcus Webb", "https://www.linkedin.com/in/marcus-webb-1a2b3c/?x=1", PLAIN_MAIL]
)
def test_who_invites_alone_asks_how_they_are_known(text: str) -> None:
    """The bot says that it looks nothing up, and asks."""
    turn = respond(State(), Said(text))
    assert turn.reply.messages[0].lines == lookup_lines()
    assert (turn.state.pending, turn.judgement.facts.name) == (Question.HOW, "Marcus")


def test_who_invites_is_heard_as_an_answer_to_the_name() -> None:
    """A name alone is heard as one, nothing else is, and the question that is open stays open."""
    named = Heard(Question.NAME, "Marcus Webb")
    assert respond(State(), Said("Marcus Webb")).state.heard == (named,)
    state = State(heard=(Heard(text="hm"),), asked=(Question.HOW, Question.LINK), pending=Question.LINK)
    turn = respond(state, Said("https://linkedin.com/in/marcus-webb-1a2b3c"))
    assert turn.state == replace(state, heard=(*state.heard, named))


def test_a_note_is_no_answer_to_the_question_that_is_open() -> None:
    """After a pasted note the dialog goes on: what was asked may be asked again, the rest is not."""
    state = State(heard=(Heard(text="Someone invited me."),), asked=DECIDING, pending=Question.SHARE)
    turn = respond(state, Forwarded("Let us talk about the weather some day."))
    assert turn.reply.messages[0].lines != lookup_lines()
    assert set(DECIDING) - set(turn.state.asked) == {Question.SHARE} - {turn.state.pending}


def test_no_token_of_a_mail_reaches_the_state() -> None:
    """The state that is stored holds none of the links of a mail, nor a reply that quotes them."""
    turn = respond(State(), Said(FORWARDED_MAIL))
    assert not [token for token in ("Token", "sharedKey", "http", "@", "555") if token in repr(turn)]


def test_a_note_speaks_for_the_inviter() -> None:
    """Its "I" is theirs: their name signs nothing, and their wish is not the person's."""
    turn = respond(
        State(), Said("Hi Anna, I'm Tom, I'd like to learn about your work at the University of Iowa.")
    )
    facts = turn.judgement.facts
    assert (facts.name, facts.sender, facts.goal) == ("Tom", None, None)


def test_mutual_connections_that_linkedin_shows_are_a_lead() -> None:
    """A count under a name is worth a look."""
    turn = respond(State(), Said(INVITATION))
    assert (turn.judgement.leads, turn.judgement.verdict) == ((Lead.MUTUAL_CONNECTION,), Verdict.LOOK_FIRST)


def test_a_paste_goes_on_with_a_dialog_or_begins_another() -> None:
    """While a question is open it belongs to it; after all is said, or with another name, it is a new one."""
    asked = respond(State(), Said("a woman sent me an invitation")).state
    note = respond(asked, Forwarded("Great meeting you at the career fair in Chicago last week!"))
    assert (note.state.number, note.judgement.reasons) == (1, (Reason.MET_PROFESSIONALLY,))
    naming = State(heard=note.state.heard, asked=tuple(Question), pending=Question.NAME)
    named = respond(naming, Said("https://linkedin.com/in/dana-webb"))
    assert (named.state.number, named.judgement.facts.name) == (1, "Dana")
    wishing = State(heard=named.state.heard, asked=tuple(Question), pending=Question.GOAL)
    assert respond(wishing, Said(PLAIN_MAIL)).state.number == 2
    assert respond(State(heard=note.state.heard, asked=tuple(Question)), Said(PLAIN_MAIL)).state.number == 2
    assert respond(wishing, Forwarded("I also know your boss.")).judgement.direction is Direction.INCOMING


@pytest.mark.parametrize(
    ("before", "said", "reasons", "verdict"),
    [
        ("we met at the Chicago career fair", "no wait, it was a wedding", (), Verdict.LOOK_FIRST),
        ("we met at the Chicago career fair", "scratch that, we met in a bar", (), Verdict.LOOK_FIRST),
    ],
)
def test_a_paste_can_be_corrected_too(
    before: str, said: str, reasons: tuple[Reason, ...], verdict: Verdict
) -> None:
    """What a note claims can be taken back like one's own words."""
    told = respond(State(), Forwarded(before)).state
    judgement = respond(State(heard=told.heard, asked=tuple(Question)), Said(said)).judgement
    assert (judgement.reasons, judgement.verdict) == (reasons, verdict)
