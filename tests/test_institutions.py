"""Whether two names mean the same school or employer, and how a name is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.institutions import proper_name, same_institution

SAME = [
    ("University of Iowa", "UIowa"),
    ("University of Iowa", "univeristy of iwoa"),
    ("University of Iowa", "Iowa University"),
    ("University of Iowa", "the university of iowa"),
    ("MIT", "Massachusetts Institute of Technology"),
    ("UofT", "University of Toronto"),
    ("ex-Googler", "Google"),
    ("UCLA", "University of California, Los Angeles"),
    ("Penn State", "Pennsylvania State University"),
    ("Oxford", "University of Oxford"),
    ("Oxford Uni", "Oxford University"),
    ("Leeds uni", "University of Leeds"),
    ("Siemens AG", "Siemens"),
    ("Capital One", "capital one"),
    ("Georgia Tech", "Georgia Institute of Technology"),
    ("ETH", "ETH Zürich"),
    ("UniBo", "University of Bologna"),
    ("IIT Bombay", "IITB"),
    ("St. Mary's", "St Marys"),
    ("PwC", "PricewaterhouseCoopers"),
    ("Ernst & Young", "EY"),
    ("UMich", "University of Michigan"),
    ("LSE", "London School of Economics"),
    ("Universidad de Chile", "University of Chile"),
    ("Kaufland", "Kauflnd"),
    ("Capgemini", "Capgmnii"),
    ("Wipro", "Wirpo"),
]
DIFFERENT = [
    ("University of Iowa", "Iowa State University"),
    ("University of Iowa", "Iowa State"),
    ("UIowa", "Iowa State"),
    ("University of Iowa", "University of Idaho"),
    ("Miami University", "University of Miami"),
    ("University of Pennsylvania", "Pennsylvania State University"),
    ("Penn", "Penn State"),
    ("Meta", "Metal Works"),
    ("Georgia Tech", "University of Georgia"),
    ("University of Washington", "Washington University in St. Louis"),
    ("Boston College", "Boston University"),
    ("BC", "BU"),
    ("Google", "Goodle Bakery"),
    ("MIT", "MIS"),
    ("IIT Bombay", "IIT Delhi"),
    ("Cornell", "Cornell College"),
    ("Columbia University", "British Columbia"),
    ("Siemens Energy", "Siemens Gamesa"),
    ("University of Michigan", "Michigan State University"),
    ("Michigan State", "University of Michigan"),
    ("Indiana University", "Indiana State University"),
    ("University of York", "York University"),
    ("Texas Tech", "University of Texas"),
    ("Texas Tech", "Ohio State"),
    ("Ocado", "Ocada"),
]
DOUBTFUL = [
    ("MSU", "Michigan State University"),
    ("OSU", "Ohio State University"),
    ("UM", "University of Michigan"),
    ("Trinity", "Trinity College Dublin"),
    ("University of California", "UCLA"),
    ("college", "University of Iowa"),
    ("", "MIT"),
    ("Toronto", "University of Toronto"),
    ("ETH uni", "ETH"),
    ("my school", "Harvard"),
    ("St. Luke's", "St. Luke's in Manila"),
]
PROPER = [
    ("university of iowa", "University of Iowa"),
    ("univeristy of iwoa", "University of Iowa"),
    ("uiowa", "UIowa"),
    ("beriln", "Berlin"),
    ("benlir", "benlir"),
    ("mit", "MIT"),
    ("uoft", "UofT"),
    ("ex-googler", "Google"),
    ("Googler", "Google"),
    ("capital one", "Capital One"),
    ("ucla", "UCLA"),
    ("bits pilani", "BITS Pilani"),
    ("teach for america", "Teach for America"),
    ("pwc", "PwC"),
    ("leeds uni", "Leeds uni"),
    ("rolls royce", "Rolls Royce"),
    ("high school", "high school"),
    ("nurse", "nurse"),
    ("network engineers", "network engineers"),
    ("Kakao Ventures", "Kakao Ventures"),
    ("the peace corps", "the Peace Corps"),
    ("iit delhi", "IIT Delhi"),
    ("UCLA", "UCLA"),
    ("", ""),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_names_of_one_institution_are_the_same(one: str, other: str) -> None:
    """Two names of one institution are the same, whichever comes first."""
    assert (same_institution(one, other), same_institution(other, one)) == (True, True)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_alike_names_of_two_institutions_differ(one: str, other: str) -> None:
    """Names that share words or letters but not their distinctive words, in order, differ."""
    assert (same_institution(one, other), same_institution(other, one)) == (False, False)


@pytest.mark.parametrize(("one", "other"), DOUBTFUL)
def test_a_name_that_fits_several_is_in_doubt(one: str, other: str) -> None:
    """A name that several institutions have, or that names none, leaves the question open."""
    assert (same_institution(one, other), same_institution(other, one)) == (None, None)


@pytest.mark.parametrize(("said", "name"), PROPER)
def test_a_name_is_written_as_it_is_known(said: str, name: str) -> None:
    """A name gets its capitals and loses slips of the finger; common nouns stay as they are."""
    assert proper_name(said) == name


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_two_texts_can_be_compared(one: str, other: str) -> None:
    """Any two texts have an answer, and it does not depend on their order."""
    assert same_institution(one, other) is same_institution(other, one)


@given(st.text(max_size=200))
def test_any_text_has_a_proper_name_that_stays(said: str) -> None:
    """Any text's proper name is its own proper name."""
    name = proper_name(said)
    assert proper_name(name) == name
