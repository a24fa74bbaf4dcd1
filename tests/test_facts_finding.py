"""Whose name, which company and what kind: what the facts make of the ways in which people tell it."""

import pytest

from dialogs.facts import find_facts, find_scored_facts
from dialogs.facts.passage import read_passage
from dialogs.facts.ranking import read_candidates, read_passages
from dialogs.model import Direction, Facts, Heard, Lead, Question, Reason, Signal

MET = frozenset({Reason.MET_PROFESSIONALLY})
SHARED = frozenset({Reason.SHARED_INVOLVEMENT})
WANTED = frozenset({Lead.OPPORTUNITY})


def told(said: str, holding: frozenset[Signal] = frozenset()) -> Facts:
    """The facts of one message, where these signals hold."""
    return find_facts([Heard(None, said)], direction=Direction.INCOMING, holding=holding)


def offered(said: str, fact: str) -> list[str]:
    """The spans that are candidates for a fact."""
    found = read_candidates(read_passages([Heard(None, said)]), Direction.INCOMING)
    return [one.said for one in found if one.fact == fact]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Omar Haddad", "Omar"),
        ("a Tibor wants to connect", "Tibor"),
        ("Pilar again", "Pilar"),
        ("My wife Ana knows him. Karim sent me a request", "Karim"),
        ("Hi Lena, great to meet you at the expo in Lyon! Marco\nthat's what he wrote", "Marco"),
        ("Mr Takeda wants to connect", "Mr Takeda"),
        ("A request from Dr. Okafor", "Dr. Okafor"),
        ("Dr. Saima Khan wants to connect", "Saima"),
        ("I wouldn't know him from Adam", None),
        ("kumusta, can i add her", None),
    ],
)
def test_the_name_is_the_other_persons(said: str, name: str | None) -> None:
    """The name is that of the one who invites, with the title if it is a surname, and nobody else's."""
    assert told(said).name == name


@pytest.mark.parametrize("answer", ["dunno", "no idea", "skip", "idk"])
def test_no_answer_is_no_name(answer: str) -> None:
    """Who does not know the name gives none."""
    heard = [Heard(None, "someone wants to connect"), Heard(Question.NAME, answer)]
    assert find_facts(heard, direction=Direction.INCOMING).name is None


@pytest.mark.parametrize(
    ("said", "holding", "company"),
    [
        ("request from Sanjay from Veolia, we met at a trade fair", MET, "Veolia"),
        ("he's with Mahindra, never met", frozenset(), "Mahindra"),
        ("a TikTok recruiter added me", WANTED, "TikTok"),
        ("invite from a VP at Nike", WANTED, "Nike"),
        ("She works at Shell and I'd love to work there", WANTED, "Shell"),
        ("he worked at Siemens, so did I", SHARED, None),
        ("someone from LinkedIn invited me", frozenset(), None),
    ],
)
def test_the_company_is_where_the_other_works(
    said: str, holding: frozenset[Signal], company: str | None
) -> None:
    """The company is where the other works now, not where both were nor where the invitation came by."""
    assert told(said, holding).company == company


@pytest.mark.parametrize(
    ("said", "shared", "kind"),
    [
        ("we both studied at Boston University", "Boston University", "school"),
        ("he worked at Siemens, so did I", "Siemens", "employer"),
        ("both of us volunteered for Habitat for Humanity", "Habitat for Humanity", "organisation"),
        ("she did the Fulbright in 2010, me in 2014", "Fulbright", "program"),
        ("we're both nurses", "nurses", "profession"),
    ],
)
def test_the_kind_is_told_from_the_thing_and_its_sentence(said: str, shared: str, kind: str) -> None:
    """What is shared is of the kind that its own words or the verb beside it say."""
    facts = told(said, SHARED)
    assert (facts.shared, facts.shared_kind) == (shared, kind)


def test_where_the_other_works_is_told_with_the_name() -> None:
    """An answer to the name may say where the other works, and nothing that the two share."""
    heard = [Heard(None, "we share something"), Heard(Question.NAME, "Detlef, from Bruker")]
    facts = find_facts(heard, direction=Direction.INCOMING, holding=SHARED)
    assert (facts.name, facts.company) == ("Detlef", "Bruker")


def test_a_place_of_two_words_is_a_place() -> None:
    """Two words that name a place together are marked as one, and others are not."""
    place, other = read_passage("Cape Town", None), read_passage("Cape Cod", None)
    assert place.flags[1] != other.flags[1]
    assert (place.flags[0] ^ read_passage("Cape", None).flags[0]) > 0


def test_a_time_knows_the_verb_that_follows_it() -> None:
    """A time has the verb of what happened then among its features."""
    found = read_candidates(read_passages([Heard(None, "yesterday we met")]), Direction.INCOMING)
    assert "av=met" in next(one.features for one in found if one.fact == "when")


def test_a_wish_that_is_denied_shows_it() -> None:
    """A wish in a sentence with a "not" has that among its features."""
    found = read_candidates(read_passages([Heard(None, "i do not want a job")]), Direction.INCOMING)
    assert all("neg" in one.features for one in found if one.fact == "goal")


def test_a_clause_ends_in_four_places_at_most() -> None:
    """A long clause is offered with its first four ends only."""
    said = "we met at noon with Bo and then at one with Al and then at two with Cy and so on"
    assert len([span for span in offered(said, "event") if span.startswith("met")]) == 4


def test_beyond_a_number_of_things_no_more_is_looked_at() -> None:
    """A text that only lists things is read as far as a person would."""
    spans = offered(" and ".join(f"at Firm{n} Works" for n in range(90)), "company")
    assert "Firm39 Works" in spans
    assert "Firm60 Works" not in spans


@pytest.mark.parametrize(
    ("piece", "fact"), [("in 2019 ", "when"), ("i want to ask. ", "goal"), ("Ana ", "name")]
)
def test_beyond_a_number_of_candidates_no_more_is_looked_at(piece: str, fact: str) -> None:
    """A text that says the same over and over is read as far as a person would."""
    assert len(offered(piece * 60, fact)) == len(offered(piece * 120, fact))


def test_two_facts_never_take_the_same_words() -> None:
    """Words that could be two facts are the likelier one; the other takes its next best or none."""
    scored = find_scored_facts([Heard(None, "Deloitte")], direction=Direction.INCOMING)
    values = [scored[fact].value for fact in ("event", "shared", "company") if fact in scored]
    assert len(values) == len(set(values)) == 1
