"""What a note says in words that a person would write, and leaves out where nobody would write them."""

from dataclasses import replace

import pytest

from dialogs.model import Facts, Judgement, Reason, Verdict
from dialogs.note import write_note
from dialogs.note.naming import shared_name
from dialogs.note.places import Meeting, Place, place_of

MET = Judgement(Verdict.ACCEPT, reasons=(Reason.MET_PROFESSIONALLY,))
SHARED = Judgement(Verdict.ACCEPT, reasons=(Reason.SHARED_INVOLVEMENT,))


def test_a_sister_is_no_title() -> None:
    """“My sister Agnes” is no nun, and is greeted by her name alone; “Sister Agnes” is one."""
    facts = Facts(name="Agnes", event="tea auction")
    for words, greeting in (("my sister Agnes", "Hi Agnes, "), ("Sister Agnes nodded", "Hi Sister Agnes, ")):
        note = write_note(replace(MET, facts=facts, evidence={Reason.MET_PROFESSIONALLY: words}))
        assert note is not None
        assert note.text.startswith(greeting)


@pytest.mark.parametrize(
    ("event", "place"),
    [
        ("Braille for the museum", Place()),
        ("night audit in hotel", Place("during the night audit in the hotel")),
        ("called me from Gdańsk about suet", Place(meeting=Meeting.TALKED)),
        ("met on Hinge", Place()),
        ("on Hinge", Place()),
        ("audited our foundry in '23 was tall", Place()),
        ("Bake Off of Little Snoring", Place("at the Bake Off of Little Snoring")),
    ],
)
def test_a_place_that_nobody_would_write_is_left_out(event: str, place: Place) -> None:
    """What is said of a meeting is what one would write oneself, with its article, or nothing."""
    assert place_of(event) == place


@pytest.mark.parametrize(
    ("shared", "kind", "named"),
    [
        ("Different years", "organisation", None),
        ("Tailor", "profession", "tailors"),
        ("Latin teachers", "profession", "Latin teachers"),
        ("Forensic dentist", "profession", "forensic dentists"),
        ("notary refresher", "profession", None),
        ("yo soy luthier", "profession", None),
        ("Danube Biosphere Reserve", "organisation", "the Danube Biosphere Reserve"),
    ],
)
def test_what_is_shared_is_written_as_a_person_would(shared: str, kind: str, named: str | None) -> None:
    """A trade is small unless it is a people's; the beginning of a sentence names nothing."""
    assert shared_name(shared, kind=kind) == named


@pytest.mark.parametrize(
    ("shared", "kind", "said"),
    [
        ("Aquarium volunteer pin", "program", "we both have the Aquarium volunteer pin"),
        ("Farriers diploma", "organisation", "we both did the Farriers diploma"),
        ("cohort of Holberton", "program", "we've both been in the cohort of Holberton"),
    ],
)
def test_what_is_held_taken_or_joined_has_its_own_words(shared: str, kind: str, said: str) -> None:
    """A badge is held, a diploma done and a cohort joined, whatever kind of thing it was told to be."""
    note = write_note(replace(SHARED, facts=Facts(shared=shared, shared_kind=kind)))
    assert note is not None
    assert said in note.text
