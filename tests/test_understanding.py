"""What everything heard amounts to: taps settle, words are weighed, the person's own are quoted."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import Direction, Facts, Heard, Lead, Question, Reason, Signal, Verdict, WarningSign
from dialogs.understanding import SIGNALS, Understanding, understand
from dialogs.verdict import decide_verdict
from dialogs.weights import WORDS_SEEN
from tests.states import HEARD
from tests.test_cases import FILES, read_cases

ROOT = Path(__file__).parents[1]
SOMEONE = Heard(text="Someone invited me.")


def understood(*heard: Heard, struck: tuple[str, ...] = ()) -> Understanding:
    """What an incoming invitation amounts to."""
    return understand(heard, Direction.INCOMING, struck)


def held(understanding: Understanding) -> set[Signal]:
    """Every signal that holds."""
    judgement = understanding.judgement
    return {*judgement.reasons, *judgement.leads, *judgement.warnings}


@pytest.mark.parametrize(
    ("question", "choice", "signal"),
    [
        (Question.HOW, "met", Reason.MET_PROFESSIONALLY),
        (Question.HOW, "know", Reason.ALREADY_KNOW),
        (Question.SHARE, "school", Reason.SHARED_INVOLVEMENT),
        (Question.SHARE, "employer", Reason.SHARED_INVOLVEMENT),
        (Question.SHARE, "organisation", Reason.SHARED_INVOLVEMENT),
        (Question.SHARE, "program", Reason.SHARED_INVOLVEMENT),
        (Question.SHARE, "profession", Reason.SHARED_INVOLVEMENT),
        *((Question.LINK, lead.value, lead) for lead in Lead),
        *((Question.ODD, sign.value, sign) for sign in WarningSign),
    ],
)
def test_a_choice_settles_its_signal(question: Question, choice: str, signal: Signal) -> None:
    """A tapped choice holds whatever else was said."""
    assert signal in held(understood(SOMEONE, Heard(question, choice=choice)))


@pytest.mark.parametrize("answer", [Heard(Question.HOW, "no idea"), Heard(Question.HOW, choice="stranger")])
def test_the_later_answer_wins(answer: Heard) -> None:
    """A "no" takes a tapped tie away, and a tap brings it back."""
    met = Heard(Question.HOW, choice="met")
    assert Reason.MET_PROFESSIONALLY not in held(understood(SOMEONE, met, answer))
    assert Reason.MET_PROFESSIONALLY in held(understood(SOMEONE, answer, met))


@pytest.mark.parametrize(
    ("question", "ruled_out"),
    [
        (Question.HOW, {Reason.MET_PROFESSIONALLY, Reason.ALREADY_KNOW}),
        (Question.SHARE, {Reason.SHARED_INVOLVEMENT}),
        (Question.LINK, set(Lead)),
        (Question.ODD, set(WarningSign)),
    ],
)
@pytest.mark.parametrize("answer", ["no", "nothing"])
def test_a_no_rules_out_what_was_asked(question: Question, ruled_out: set[Signal], answer: str) -> None:
    """A plain "no" to a question that decides leaves none of what it asks about."""
    told = Heard(text="We met at a fair, she is my colleague, from my town, and sells insurance.")
    for heard in (Heard(question, answer), Heard(question, choice="nothing")):
        assert held(understood(told, heard)) & ruled_out == set()


def test_with_every_tie_denied_nothing_is_left() -> None:
    """Four times "no" is a decline, and a sure one."""
    found = understood(
        SOMEONE, *(Heard(q, "no") for q in (Question.HOW, Question.SHARE, Question.LINK, Question.ODD))
    )
    assert (held(found), found.judgement.verdict) == (set(), Verdict.DECLINE)
    assert found.judgement.confidence == pytest.approx(1)


def test_a_skip_says_nothing() -> None:
    """A skipped question changes neither the odds nor what holds."""
    assert understood(SOMEONE, Heard(Question.HOW, choice="skip")) == understood(SOMEONE)


@pytest.mark.parametrize("signal", SIGNALS)
def test_what_was_struck_does_not_hold(signal: Signal) -> None:
    """A struck signal is gone, even where it was tapped or told."""
    told = Heard(
        text="We both went to Iowa and met at a conference; he sells insurance and lives in my town."
    )
    taps = (Heard(Question.HOW, choice="met"), Heard(Question.LINK, choice="same_place"))
    assert signal not in held(understood(told, *taps, struck=(signal.value,)))


@pytest.mark.parametrize(
    ("told", "tap", "signal", "words"),
    [
        (
            "Hi there! We both went to the same college, he said.",
            Heard(Question.SHARE, choice="school"),
            Reason.SHARED_INVOLVEMENT,
            "same college",
        ),
        (
            "Hello. I met him at a conference last year",
            Heard(Question.HOW, choice="met"),
            Reason.MET_PROFESSIONALLY,
            "at a conference",
        ),
        (
            "No idea who. he wants to sell me his insurance",
            Heard(Question.ODD, choice="sales_pitch"),
            WarningSign.SALES_PITCH,
            "sell me his insurance",
        ),
    ],
)
def test_the_words_behind_a_signal_are_the_persons_own(
    told: str, tap: Heard, signal: Signal, words: str
) -> None:
    """Evidence is a clause of what was said, as typed."""
    evidence = understood(Heard(text=told), tap).judgement.evidence[signal]
    assert words in evidence
    assert evidence in told


def test_long_evidence_is_cut_at_a_word() -> None:
    """Of a clause that goes on and on its beginning is quoted."""
    told = (
        "we both went to the same college"
        + " with the same teachers in the same rooms of the same school" * 3
    )
    tap = Heard(Question.SHARE, choice="school")
    evidence = understood(Heard(text=told), tap).judgement.evidence[Reason.SHARED_INVOLVEMENT]
    assert len(evidence) <= 92
    assert evidence.endswith(" …")
    assert told.startswith(evidence.removesuffix(" …"))


@pytest.mark.parametrize("heard", [(), (Heard(Question.NAME, "we met at a fair"),), (Heard(text="..."),)])
def test_where_nothing_was_told_no_words_are_quoted(heard: tuple[Heard, ...]) -> None:
    """A tap has no words behind it, and a name, a mark or silence is none."""
    found = understood(*heard, Heard(Question.HOW, choice="met"), Heard(Question.ODD, choice="scam"))
    assert found.judgement.evidence.keys() <= {Reason.MET_PROFESSIONALLY, WarningSign.SCAM}
    assert all(any(words in one.text for one in heard) for words in found.judgement.evidence.values())


def test_facts_of_a_tie_that_does_not_hold_are_left_out() -> None:
    """Whatever was named, nothing is called shared that is not."""
    told = Heard(text="She went to the University of Iowa like me.")
    facts = understood(told, struck=("shared_involvement",)).judgement.facts
    assert (facts.shared, facts.shared_kind) == (None, None)


def test_without_a_word_there_are_no_facts() -> None:
    """Taps alone give no facts."""
    assert understood(Heard(Question.HOW, choice="met")).judgement.facts == Facts()


@given(
    st.lists(HEARD, max_size=4).map(tuple),
    st.sampled_from(Direction),
    st.lists(st.sampled_from([signal.value for signal in SIGNALS]), max_size=3).map(tuple),
)
def test_any_judgement_follows_from_what_holds(
    heard: tuple[Heard, ...], direction: Direction, struck: tuple[str, ...]
) -> None:
    """Any verdict is that of the table; odds are probabilities; evidence is of what holds; struck is gone."""
    found = understand(heard, direction, struck)
    judgement, odds = found.judgement, found.odds
    assert judgement.verdict is decide_verdict(
        has_reason=bool(judgement.reasons),
        has_lead=bool(judgement.leads),
        has_warning=bool(judgement.warnings),
    )
    assert all(
        -1e-9 <= p <= 1 + 1e-9 for p in (odds.reason, odds.met_or_known, odds.shared, odds.lead, odds.warning)
    )
    assert -1e-9 <= judgement.confidence <= 1 + 1e-9
    assert set(judgement.evidence) <= held(found)
    assert not {signal.value for signal in held(found)} & set(struck)


def test_no_labelled_case_is_known_by_heart() -> None:
    """No source holds the text or the id of a labelled case, and no detector sees more than a few words."""
    sources = "\n".join(
        path.read_text(encoding="utf-8")
        for path in sorted((ROOT / "dialogs").rglob("*.py"))
        if "weights" not in path.as_posix()
    )
    told = {text for path in FILES for case in read_cases(path) for text in case["say"] if len(text) > 80}
    assert [text for text in sorted(told) if text in sources] == []
    assert re.findall(r"\b[A-Za-z]-\d{3,4}\b", sources) == []
    assert WORDS_SEEN <= 5


def test_a_lone_word_between_two_breaks_is_not_quoted() -> None:
    """What is quoted are words that tell something, not the “and” that a clause began with."""
    told = "my company and theirs both sponsor a robotics club, I coach there and so does she"
    evidence = understood(Heard(text=told)).judgement.evidence
    assert evidence
    assert all(" " in words for words in evidence.values())
