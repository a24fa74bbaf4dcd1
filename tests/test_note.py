"""The note: what it says of each situation, that it fits its box, and that it never says too much."""

import datetime
import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.model import (
    Direction,
    Facts,
    Judgement,
    Lead,
    Manner,
    Note,
    Preferences,
    Reason,
    Verdict,
    WarningSign,
    utf16_length,
)
from dialogs.note import INCOMING_LIMIT, OUTGOING_LIMIT, WORDINGS, write_note
from dialogs.note.cheering import CHEERS, cheer_of
from dialogs.note.letter import PREMIUM_LIMIT
from dialogs.note.overlaps import Overlap, overlap_of
from dialogs.note.people import signature_of
from tests.notes import judgement_of, read_rows, written

TODAY = datetime.date(2026, 11, 24)
MET = Judgement(Verdict.ACCEPT, reasons=(Reason.MET_PROFESSIONALLY,))
SHARED = Judgement(Verdict.ACCEPT, reasons=(Reason.SHARED_INVOLVEMENT,))
KNOWN = Judgement(Verdict.ACCEPT, reasons=(Reason.ALREADY_KNOW,))


def text_of(judgement: Judgement, **facts: Any) -> str:
    """The text of the first wording for a judgement with the facts."""
    note = write_note(replace(judgement, facts=Facts(**facts)), today=TODAY)
    assert note is not None
    return note.text


@pytest.mark.parametrize("row", read_rows(), ids=lambda row: row["id"])
def test_the_table(row: dict[str, Any]) -> None:
    """Every row of the table, each read by a person, gives its text word for word."""
    assert written(row) == row["text"]


def test_decline_has_no_note() -> None:
    """A declined invitation gets no text to send."""
    assert write_note(Judgement(Verdict.DECLINE)) is None


def test_the_default_boxes() -> None:
    """A message after accepting has 600 units of room, a note with an invitation 200."""
    outgoing = replace(MET, direction=Direction.OUTGOING)
    limits = [note.limit for note in (write_note(MET), write_note(outgoing)) if note]
    assert limits == [INCOMING_LIMIT, OUTGOING_LIMIT] == [600, 200]


@pytest.mark.parametrize("direction", Direction)
@pytest.mark.parametrize(
    ("reasons", "leads", "warnings"),
    [
        *[((reason,), (), ()) for reason in Reason],
        *[((reason,), (), (WarningSign.SALES_PITCH,)) for reason in Reason],
        *[((), (lead,), ()) for lead in Lead],
        ((Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT), (), ()),
        ((), (), ()),
    ],
)
@pytest.mark.parametrize(
    "facts",
    [
        Facts(),
        Facts(name="Ana", event="job fair", shared="Tesco", shared_kind="employer"),
        Facts(event="inquest", shared="nurse", shared_kind="profession", goal="keep in touch"),
    ],
)
def test_six_wordings(
    direction: Direction,
    reasons: tuple[Reason, ...],
    leads: tuple[Lead, ...],
    warnings: tuple[WarningSign, ...],
    facts: Facts,
) -> None:
    """Each situation has six wordings that differ in more than a word, and then begins again."""
    verdict = Verdict.ACCEPT if reasons and not warnings else Verdict.LOOK_FIRST
    judgement = Judgement(verdict, direction, reasons, leads, warnings, facts)
    notes = [write_note(judgement, wording=wording) for wording in range(WORDINGS + 1)]
    words = [set(note.text.split()) for note in notes if note]
    assert notes[0] == notes[WORDINGS]
    assert min(len(a ^ b) for i, a in enumerate(words[:WORDINGS]) for b in words[:i]) > 2


def test_a_note_is_shortened_part_by_part() -> None:
    """In a smaller box the least important parts go first, and words stay whole."""
    facts = Facts(
        name="Priya", event="job fair in Boston", when="yesterday", goal="apply to her company", sender="Anna"
    )
    judgement = replace(MET, facts=facts)
    texts = {}
    for limit in (300, 150, 120, 100, 70, 40, 25, 2):
        note = write_note(judgement, limit=limit)
        texts[limit] = note and note.text
    at_the_fair = "Hi Priya, it was great to meet you at the job fair in Boston"
    assert texts == {
        300: f"{at_the_fair} yesterday. I'd like to apply to your company. "
        "Could you tell me a little more about the application process? Thank you! -Anna",
        150: f"{at_the_fair}. I'd like to apply to your company. Thank you! -Anna",
        120: f"{at_the_fair}. I'd like to apply to your company. Thank you! -Anna",
        100: f"{at_the_fair}. -Anna",
        70: f"{at_the_fair}. -Anna",
        40: "Hi Priya, it was great to meet you.",
        25: "Hi! Good to meet you.",
        2: None,
    }


def test_what_is_shared_gives_way_to_its_kind() -> None:
    """Where the name of what is shared does not fit, its kind is said."""
    facts = Facts(shared="Gdynia Maritime University of Applied Sciences", shared_kind="school")
    assert write_note(replace(SHARED, facts=facts), limit=70) == Note(
        "Hi, thanks for connecting! I saw that we both went to the same school.", 70
    )


def test_a_name_that_is_also_the_sender_is_dropped() -> None:
    """Where the one greeted and the one who signs are the same, one of them is wrong: neither is used."""
    assert text_of(KNOWN, name="Yusuf", sender="yusuf") == "Hi there, good to see you on here! How are you?"
    assert signature_of("anna smith") == "Anna Smith"


def test_the_name_of_the_one_who_asks_is_no_greeting() -> None:
    """A name that the invitation greets, or with which they always sign, is theirs and greets nobody."""
    facts = Facts(name="Sarah", event="job fair")
    greeted = replace(MET, facts=facts, evidence={Reason.MET_PROFESSIONALLY: "Hi Sarah, met you at the fair"})
    usual = Preferences(sender="Sarah Webb")
    notes = [
        write_note(greeted),
        write_note(replace(greeted, direction=Direction.OUTGOING)),
        write_note(replace(MET, facts=facts), preferences=usual),
        write_note(replace(MET, facts=replace(facts, sender="Sarah")), preferences=usual),
    ]
    assert [note.text.split(",")[0] for note in notes if note] == [
        "Hi there",
        "Hi Sarah",
        "Hi there",
        "Hi there",
    ]
    assert [note.text.endswith(" -Sarah Webb") for note in notes if note] == [False, False, True, False]


def test_a_surname_keeps_its_title() -> None:
    """A surname that was told under a title is greeted with it."""
    facts = Facts(name="Ooi", event="tea auction")
    judgement = replace(MET, facts=facts, evidence={Reason.MET_PROFESSIONALLY: "Madam Ooi nodded"})
    note = write_note(judgement)
    assert note is not None
    assert note.text.startswith("Hi Madam Ooi, ")


@pytest.mark.parametrize(
    ("words", "overlap"),
    [
        (
            "he was there a couple of years after me",
            Overlap(sentence="I was there a couple of years before you."),
        ),
        ("she was two years ahead of me", Overlap(sentence="I was there two years after you.")),
        ("i was there a year after her", Overlap(sentence="I was there a year after you.")),
        ("I did it some years before him", Overlap(sentence="I was there a few years before you.")),
        ("decades apart", Overlap(sentence="I think we were there at different times.")),
        ("we overlapped at Bosch", Overlap(sentence="We must have overlapped there.")),
        ("we never overlapped", Overlap(sentence="")),
        ("she also works at Tesco", Overlap(is_now=True)),
        ("she also works at Tesco, where I used to be", Overlap()),
        ("went to my college", Overlap()),
    ],
)
def test_overlap_of(words: str, overlap: Overlap) -> None:
    """Who came first, and whether both are still there, is read from plain words only."""
    assert overlap_of(words) == overlap


@pytest.mark.parametrize("manner", [Manner.FORMAL, Manner.BRIEF])
@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("direction", Direction)
def test_a_manner_has_six_wordings(manner: Manner, reason: Reason, direction: Direction) -> None:
    """A formal and a brief note have six wordings too, and a formal one has no contraction."""
    facts = Facts(name="Ana", event="job fair", shared="Tesco", shared_kind="employer")
    judgement = Judgement(Verdict.ACCEPT, direction, (reason,), facts=facts)
    preferences = Preferences(manner=manner)
    notes = [write_note(judgement, wording=n, preferences=preferences) for n in range(WORDINGS)]
    texts = [note.text for note in notes if note]
    words = [set(text.split()) for text in texts]
    assert min(len(a ^ b) for i, a in enumerate(words) for b in words[:i]) > 2
    if manner is Manner.FORMAL:
        assert [text for text in texts if re.search(r"\w'(?:m|d|re|ve|ll|t)\b|!|^Hi", text)] == []
    else:
        assert [text for text in texts if len(text) > 110] == []


def test_premium_widens_the_box() -> None:
    """A note with an invitation may have 300 units with Premium, and a box that was told comes first."""
    outgoing = replace(MET, direction=Direction.OUTGOING)
    premium = Preferences(has_premium=True)
    notes = [
        write_note(outgoing, preferences=premium),
        write_note(outgoing, limit=90, preferences=premium),
        write_note(MET, preferences=premium),
    ]
    assert [note.limit for note in notes if note] == [PREMIUM_LIMIT, 90, INCOMING_LIMIT]


def test_the_cheers() -> None:
    """There are 300 schools or more; a near name gets no cheer, and each cheer is one call."""
    assert len(set(CHEERS.values())) > 150
    assert len(CHEERS) >= 300
    assert [cheer_of(name) for name in ("the University of Iowa", "Iowa State", "iowa", "")] == [
        "Go Hawks!",
        "Go Cyclones!",
        "",
        "",
    ]
    assert [cheer for cheer in CHEERS.values() if not cheer.endswith("!") or len(cheer) > 30] == []


def test_a_lead_names_the_place_or_the_company() -> None:
    """A look-first note says the strongest lead, with the place or company where that is known."""
    look = Judgement(Verdict.LOOK_FIRST, leads=(Lead.SAME_PLACE, Lead.MET_SOCIALLY))
    assert text_of(look, event="pub quiz") == (
        "Hi there, thanks for the invitation. I think we met at the pub quiz. What made you think of me?"
    )
    job = Judgement(Verdict.LOOK_FIRST, leads=(Lead.OPPORTUNITY,))
    assert text_of(job, company="TikTok") == (
        "Hi there, thanks for the invitation. Is it about something at TikTok? What made you think of me?"
    )


words = st.sampled_from(
    "a the my her his their our job fair talk on in at of Zoom call Iowa University nurse college Tesco ask "
    "about how get i we and <b> *bold* & notes lol https://x.example/y me@x.example 5551234567 yesterday "
    "2019 🎉 Ñandú".split()
)
values = st.none() | st.lists(words, min_size=1, max_size=8).map(" ".join) | st.text(max_size=60)
any_facts = st.builds(
    Facts,
    name=values,
    event=values,
    when=values,
    shared=values,
    shared_kind=st.sampled_from([None, "school", "employer", "organisation", "program", "profession", "odd"]),
    company=values,
    goal=values,
    sender=values,
)
any_judgement = st.builds(
    Judgement,
    verdict=st.sampled_from([Verdict.ACCEPT, Verdict.LOOK_FIRST]),
    direction=st.sampled_from(Direction),
    reasons=st.lists(st.sampled_from(Reason), unique=True).map(tuple),
    leads=st.lists(st.sampled_from(Lead), unique=True).map(tuple),
    warnings=st.lists(st.sampled_from(WarningSign), unique=True).map(tuple),
    facts=any_facts,
)
FORBIDDEN = re.compile(
    r"//|www\.|@|\d{7}|  |\?\.|\[Name\]|\{|\}|\bNone\b|\b(the|a|you|your|at|we|I) \1\b|"
    r"[\x00-\x1f\u202e]|\.\.|,\.| ,",
    re.IGNORECASE,
)


any_preferences = st.builds(
    Preferences,
    sender=values,
    manner=st.sampled_from(Manner),
    has_premium=st.booleans(),
    has_cheers=st.booleans(),
)


@settings(max_examples=400, deadline=None)
@given(any_judgement, st.integers(0, 50), st.integers(80, 700), any_preferences)
def test_any_facts_give_whole_sentences_that_fit(
    judgement: Judgement, wording: int, limit: int, preferences: Preferences
) -> None:
    """Any facts in any box of 80 units or more give whole sentences that fit, and nothing forbidden."""
    note = write_note(judgement, wording=wording, limit=limit, today=TODAY, preferences=preferences)
    assert note is not None
    assert utf16_length(note.text) <= limit
    assert FORBIDDEN.search(note.text) is None
    assert re.search(r"[.?!](?: (?:-|Kind regards, )[^.]+\.?)?$", note.text)
    assert note.text.startswith(("Hi", "Hello", "Dear "))
    assert note.text.count("!") <= 1 or cheer_of(judgement.facts.shared or "")


@settings(max_examples=100, deadline=None)
@given(any_judgement, st.integers(-5, 60))
def test_any_box_is_kept_to(judgement: Judgement, limit: int) -> None:
    """Any box, however small, holds its note; where no sentence fits there is none."""
    note = write_note(judgement, limit=limit)
    assert note is None or utf16_length(note.text) <= limit


@given(st.sampled_from(Verdict), st.permutations(["Quorra", "Brno Expo", "Whirlpool", "Ostrava Steel"]))
def test_any_fact_is_said_once(verdict: Verdict, told: list[str]) -> None:
    """Any fact stands in a note once at most."""
    name, event, shared, company = told
    facts = Facts(name=name, event=event, shared=shared, shared_kind="employer", company=company)
    for reasons in ((Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT), (Reason.ALREADY_KNOW,), ()):
        note = write_note(Judgement(verdict, reasons=reasons, leads=(Lead.OPPORTUNITY,), facts=facts))
        assert note is None or max(note.text.count(value) for value in told) <= 1


def test_the_table_covers_every_situation() -> None:
    """The table has 150 rows or more, of both directions and of every reason and lead."""
    rows = [judgement_of(row) for row in read_rows()]
    assert len(rows) >= 150
    assert {row.direction for row in rows} == set(Direction)
    assert {reason for row in rows for reason in row.reasons} == set(Reason)
    assert {lead for row in rows for lead in row.leads} == set(Lead)
