"""What the facts find in what a person says."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dialogs.facts import find_facts, find_scored_facts
from dialogs.facts.lexicon import mended
from dialogs.facts.ranking import read_candidates, read_passages
from dialogs.facts.shaping import shaped_goal, shaped_institution
from dialogs.model import Direction, Facts, Heard, Lead, Question, Reason

EVERYTHING = frozenset({Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT})


def found(*heard: Heard | str) -> Facts:
    """The facts of a dialog in which both ties hold."""
    said = [Heard(None, h) if isinstance(h, str) else h for h in heard]
    return find_facts(said, direction=Direction.INCOMING, holding=EVERYTHING)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Got a request from Priya, we met at the career fair", "Priya"),
        ("got a request from priya, never met her", "Priya"),
        ("her name's Ana I think", "Ana"),
        ("Kofi wants to connect. Yes or no?", "Kofi"),
        ("Invited by Gerard Pruitt, something in coatings.", "Gerard"),
        ("Dr. Saima Khan was the external examiner in my viva", "Saima"),
        ("nothing on this page rings a bell", None),
        ("should i accept this one??", None),
    ],
)
def test_the_other_persons_first_name_is_found(said: str, name: str | None) -> None:
    """The first name of the one who invites is found, in its proper case, and nobody else's."""
    assert found(said).name == name


@pytest.mark.parametrize(
    ("answer", "name"),
    [
        ("Tamika", "Tamika"),
        ("luca", "Luca"),
        ("her name's Ana I think", "Ana"),
        ("Luca i think, from Rational", "Luca"),
        ("no idea", None),
        ("skip", None),
        ("Jia Wei", "Jia Wei"),
        ("Jean-Bosco", "Jean-Bosco"),
        ("it's Noor", "Noor"),
    ],
)
def test_an_answer_to_the_name_is_mostly_the_name(answer: str, name: str | None) -> None:
    """An answer to the question for the name gives it, unless it declines."""
    assert found("someone wants to connect", Heard(Question.NAME, answer)).name == name


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("i talked to her at the engineering career fair in Atlanta", "engineering career fair in Atlanta"),
        ("We met at the Kisan mela in Moshi last week", "Kisan mela in Moshi"),
        ("She ran a webinar about apprenticeships and we both spoke", "webinar about apprenticeships"),
        ("met him at the food service expo in chicago", "food service expo in Chicago"),
    ],
)
def test_the_occasion_is_found_with_its_place(said: str, event: str) -> None:
    """The event is found with what it was about and where, fit to stand in a sentence."""
    assert (found(said).event or "").removeprefix("the ") == event


@pytest.mark.parametrize(
    ("said", "shared", "kind"),
    [
        ("She went to the University of Iowa, same as me. Never met.", "University of Iowa", "school"),
        ("we both worked at Deloitte, different summers", "Deloitte", "employer"),
        ("he's a midwife, I'm a midwife", "midwife", "profession"),
    ],
)
def test_what_both_were_part_of_is_found_with_its_kind(said: str, shared: str, kind: str) -> None:
    """The shared school, employer or trade is found, and of which kind it is."""
    facts = found(said)
    assert (facts.shared, facts.shared_kind) == (shared, kind)


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("we met at a workshop last tues", "last Tuesday"),
        ("Met him at the chamber breakfast three weeks ago.", "three weeks ago"),
        ("We had one long call about a recall in 2022.", "in 2022"),
        ("spoke with her at the job fair yesterday", "yesterday"),
        ("i may accept, she seems nice", None),
    ],
)
def test_the_time_is_found_and_written_out(said: str, when: str | None) -> None:
    """When they met is found, short names of days and months written out."""
    assert found(said).when == when


@pytest.mark.parametrize(
    ("heard", "goal"),
    [
        ([Heard(None, "hiring manager at Nike, i want to ask her about the summer program")],
         "ask her about the summer program"),
        ([Heard(None, "hi"), Heard(Question.GOAL, "advice on getting into toy design")],
         "advice on getting into toy design"),
        ([Heard(Question.GOAL, "To hear how he tunes the reeds.")], "hear how he tunes the reeds"),
        ([Heard(None, "hi"), Heard(Question.GOAL, "", "nothing")], None),
    ],
)  # fmt: skip
def test_the_wish_is_found_so_that_a_sentence_can_hold_it(heard: list[Heard], goal: str | None) -> None:
    """What the asker wants is found, without the words that lead to it."""
    assert find_facts(heard, direction=Direction.OUTGOING).goal == goal


@pytest.mark.parametrize(
    ("heard", "sender"),
    [
        ([Heard(None, "she went to my school"), Heard(Question.SENDER, "Bev")], "Bev"),
        ([Heard(None, "she went to my school"), Heard(Question.SENDER, "i'm otieno")], "Otieno"),
        ([Heard(None, "Hello, I am Meenakshi. Rajat is my batchmate.")], "Meenakshi"),
        ([Heard(None, "he went to my school, accept?\n-Anna")], "Anna"),
        ([Heard(None, "I'm nervous. Do I accept?")], None),
        ([Heard(None, "hi"), Heard(Question.SENDER, "no")], None),
    ],
)
def test_how_the_asker_signs_is_found(heard: list[Heard], sender: str | None) -> None:
    """The asker's own name is found where they sign, introduce themselves or are asked."""
    assert find_facts(heard, direction=Direction.INCOMING).sender == sender


def test_a_tapped_kind_settles_the_kind() -> None:
    """A chosen kind of tie beats what the words of the shared thing suggest."""
    heard = [
        Heard(None, "someone wants to connect"),
        Heard(Question.SHARE, "", "program"),
        Heard(Question.SHARED, "Erasmus"),
    ]
    facts = find_facts(heard, direction=Direction.INCOMING, holding=EVERYTHING)
    assert (facts.shared, facts.shared_kind) == ("Erasmus", "program")


def test_facts_of_a_tie_that_does_not_hold_are_left_out() -> None:
    """With the signals that hold, event and shared thing are given only for a tie among them."""
    heard = [Heard(None, "We met at the career fair in Tampere, and we both went to Makerere.")]
    facts = find_facts(heard, direction=Direction.INCOMING, holding={Lead.MUTUAL_CONNECTION})
    assert (facts.event, facts.shared, facts.shared_kind) == (None, None, None)


def test_scores_are_given_for_values_that_are_too_faint_to_keep() -> None:
    """The scored facts hold the best value of each fact, however low its score."""
    scored = find_scored_facts([Heard(None, "the thing has been there a week")], direction=Direction.INCOMING)
    kept = find_facts([Heard(None, "the thing has been there a week")], direction=Direction.INCOMING)
    assert kept == Facts()
    assert all(isinstance(s.score, int) for s in scored.values())


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.builds(Heard, st.sampled_from([None, *Question]), st.text(max_size=300)), max_size=4),
    st.sampled_from(Direction),
)
def test_any_dialog_has_facts_and_the_same_ones_twice(heard: list[Heard], direction: Direction) -> None:
    """Any dialog, of any characters, has facts, and the same ones every time."""
    assert find_facts(heard, direction=direction) == find_facts(heard, direction=direction)


def offered(said: str, fact: str, question: Question | None = None) -> list[str]:
    """Every span that is a candidate for a fact, in order, each once."""
    passages = read_passages([Heard(question, said)])
    found = [one.said for one in read_candidates(passages, Direction.INCOMING) if one.fact == fact]
    return list(dict.fromkeys(found))


def features(said: str, fact: str, span: str) -> set[str]:
    """All features of the candidates for a fact that read like this."""
    passages = read_passages([Heard(None, said)])
    return {
        feature
        for one in read_candidates(passages, Direction.INCOMING)
        if (one.fact, one.said) == (fact, span)
        for feature in one.features
    }


@pytest.mark.parametrize(
    ("said", "times"),
    [
        ("May I invite him?", []),
        ("March on, they say", []),
        ("we met in May", ["in May"]),
        ("we met Sunday morning", ["Sunday morning"]),
        ("we met in December 2011", ["in December 2011"]),
        ("we met on 4 Feb", ["on 4 Feb"]),
        ("we met three weeks ago", ["three weeks ago"]),
        ("we met just a few weeks ago now", ["a few weeks ago now"]),
        ("a friend of two years", []),
        ("a fair last week Tuesday", ["last week Tuesday"]),
        ("we met in summer 96", ["in summer 96"]),
        ("a summer job", []),
        ("winter is cold", []),
        ("we met in '85", ["in '85"]),
        ("she was there 1999 to 2001", ["1999 to 2001"]),
        ("we met on 3/4", ["3/4"]),
        ("we met on 3.4.2019", ["3.4.2019"]),
        ("it cost 12 pounds", []),
        ("from this morning", ["this morning"]),
        ("yes. yesterday", ["yesterday"]),
        ("back in the 2010", ["in the 2010"]),
    ],
)
def test_times_are_offered_whole(said: str, times: list[str]) -> None:
    """A time is offered with the words that belong to it, and a word that is no time is not."""
    assert offered(said, "when") == times


@pytest.mark.parametrize(
    ("said", "fact", "spans"),
    [
        ("want to. ok", "goal", ["to"]),
        ("send one? just ask her", "goal", ["ask her"]),
        ("she wants advice", "goal", []),
        (
            "Hiring manager, Ikea",
            "company",
            ["Hiring manager", "Hiring", "manager", "Hiring manager, Ikea", "Ikea"],
        ),
        (
            "CERN summer school",
            "shared",
            ["CERN summer school", "CERN", "CERN summer", "summer school", "school"],
        ),
        ("WE MET. HE SELLS OIL", "shared", ["OIL"]),
        ("PERFUME SELLS", "shared", ["PERFUME SELLS", "PERFUME", "SELLS"]),
    ],
)
def test_spans_are_offered_with_their_parts(said: str, fact: str, spans: list[str]) -> None:
    """What may be the value of a fact is offered whole and in parts."""
    assert offered(said, fact) == spans


@pytest.mark.parametrize(
    ("said", "fact", "span", "feature"),
    [
        ("he wrote 'we met yesterday'", "when", "yesterday", "quoted"),
        ('he wrote "I want to sell you soap"', "goal", "sell you soap", "quoted"),
        ("i want to meet and greet", "goal", "meet and greet", "joined"),
        ("Hello Sam", "name", "Sam", "greetedcap"),
        ("my brother is the one Sam", "name", "Sam", "theirsbrother"),
        ("the chess club Nairobi", "shared", "chess club Nairobi", "k=org+place"),
        ("he wrote 'Ana is great'", "name", "Ana", "quoted"),
        ("he wrote 'the fair in Paris'", "event", "fair", "quoted"),
        ("want to add Paris", "name", "Paris", "place"),
        ("my brother Sam", "name", "Sam", "kincap"),
        ("my brother Sam", "name", "Sam", "theirsbrother"),
    ],
)
def test_a_candidate_shows_where_it_stands(said: str, fact: str, span: str, feature: str) -> None:
    """A candidate has features of its surroundings: whose words they are, what stands beside it."""
    assert feature in features(said, fact, span)


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("conferece", "conference"),
        ("conferance", "conference"),
        ("grindr", "grindr"),
        ("conferrence", "conference"),
        ("4ever", "4ever"),
    ],
)
def test_a_slip_in_a_known_word_is_mended(typed: str, known: str) -> None:
    """An unknown word that misses a known one by a letter is read as it."""
    assert mended(typed) == known


def test_an_answer_of_marks_alone_is_no_value() -> None:
    """What leaves nothing once it is shaped is not a value."""
    assert "goal" not in find_scored_facts([Heard(Question.GOAL, "!")], direction=Direction.INCOMING)


def test_a_wish_begins_small() -> None:
    """A wish is shaped so that a sentence can go on with it."""
    assert shaped_goal("To help with my web page.") == "help with my web page"
    assert shaped_goal("Help with what i do") == "help with what I do"


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("a guy I met yesterday at Organization A's get together", "Organization A's get together"),
        ("met her at a get together", "get together"),
        ("we get together for lunch", "lunch"),
    ],
)
def test_a_get_together_is_an_occasion(text: str, event: str) -> None:
    """Two words that are a verb elsewhere are an occasion after an article or an owner."""
    found = find_facts((Heard(text=text),), direction=Direction.INCOMING, holding={Reason.MET_PROFESSIONALLY})
    assert found.event == event


def test_a_long_sentence_offers_a_few_ends() -> None:
    """A wish in a sentence that never ends is cut at one of its first places."""
    told = "I want to ask her " + "about pay at work with them " * 6
    found = find_facts((Heard(text=told),), direction=Direction.INCOMING)
    assert len(found.goal or "") < len(told)


@pytest.mark.parametrize("piece", ["I want to ask her about pay. ", "in May, on Monday, last week. "])
def test_a_text_that_says_it_a_hundred_times_is_read_in_part(piece: str) -> None:
    """Wishes and times without end are weighed up to a bound, and one is still found."""
    found = find_facts((Heard(text=piece * 100),), direction=Direction.INCOMING)
    assert found.goal or found.when


@pytest.mark.parametrize(
    "answer", ["Tom", "Best, Tom", "- Tom", "just Tom please", "Kind regards, Tom", "it's Tom"]
)
def test_how_they_sign(answer: str) -> None:
    """The name is found among the words of an answer to "How do you sign?"."""
    found = find_facts((Heard(Question.SENDER, answer),), direction=Direction.INCOMING)
    assert found.sender == "Tom"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("I got an invitation from Anna Reyes. She went to my college", "Anna"),
        ("Should I accept Emily? We met at a networking event yesterday", "Emily"),
        ("Emma Watkins has invited me to connect, we sat on the same panel", "Emma"),
        ("My name is Sam. Anna Reyes invited me, we met at a fair", "Anna"),
        ("My name is Sam. Someone invited me, we met at a fair", None),
        ("My manager Steve told me to add people; this one is called Naomi.", "Naomi"),
        ("mmm, he wants to connect", None),
        ("Hmmm. Obv I should accept?", None),
        ("invite from Sister Immaculata, she taught me", "Sister Immaculata"),
        ("my sister agnes knows him", None),
        ("Madame Traoré interviewed me at the bank", "Madame Traoré"),
    ],
)
def test_a_plain_name_is_sure(said: str, name: str | None) -> None:
    """The one who invites is named in plain words, and neither the asker nor anybody beside them is."""
    assert find_facts((Heard(text=said),), direction=Direction.INCOMING).sure_name == name


def test_a_faint_name_is_a_guess() -> None:
    """A name that may as well be a third person's is kept, but greets nobody."""
    told = (Heard(text="Terrence Higgins Trust buddies both, different decades"),)
    found = find_facts(told, direction=Direction.INCOMING)
    assert (found.name, found.has_sure_name) == ("Terrence", False)


@pytest.mark.parametrize(
    ("said", "event"),
    [
        ("we met at the workwear buyers' day in Solihull", "workwear buyers' day in Solihull"),
        ("'three seasons' she said, we met at the job fair in Leeds", "job fair in Leeds"),
    ],
)
def test_an_owner_in_the_plural_belongs_to_what_it_owns(said: str, event: str) -> None:
    """The apostrophe of an owner ends no occasion; that of a quotation does."""
    found = find_facts((Heard(text=said),), direction=Direction.INCOMING, holding={Reason.MET_PROFESSIONALLY})
    assert found.event == event


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("We met at the hearing in Leeds, two hours back and forth", None),
        ("Sat next to her at the job fair in Leeds", None),
        ("we met at the job fair in Leeds on Sat", "on Saturday"),
    ],
)
def test_what_only_looks_like_a_time_is_none(said: str, when: str | None) -> None:
    """“Two hours back and forth” tells how long and “Sat next to her” what they did, not when."""
    assert find_facts((Heard(text=said),), direction=Direction.INCOMING).when == when


@pytest.mark.parametrize(
    ("typed", "written"),
    [("nspe", "NSPE"), ("hmrc", "HMRC"), ("fbla", "FBLA"), ("ark", "ark"), ("alma mater", "alma mater"),
     ("tesco", "Tesco"), ("b", "b")],
)  # fmt: skip
def test_initials_typed_small_are_written_large(typed: str, written: str) -> None:
    """An unknown word that nobody could say aloud is read by its letters."""
    assert shaped_institution(typed) == written
