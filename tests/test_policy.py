"""What is asked: only what can change the verdict or better the note, the verdict's questions first."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dialogs import DECIDING, Facts, Judgement, Lead, Question, Reason, Verdict, WarningSign
from dialogs.policy import (
    CONFIDENT,
    WORTHWHILE,
    Odds,
    certainty,
    doubt,
    next_bettering,
    next_deciding,
    outcomes,
)
from dialogs.verdict import verdict_odds

NOTHING_KNOWN = Odds(reason=0.4, met_or_known=0.25, shared=0.2, lead=0.3, warning=0.2)
CHANCES = st.floats(0, 1)
ODDS = st.builds(Odds, reason=CHANCES, met_or_known=CHANCES, shared=CHANCES, lead=CHANCES, warning=CHANCES)
ASKED = st.lists(st.sampled_from(Question), unique=True, max_size=9)
FACTS = st.builds(Facts, *[st.sampled_from([None, "said", "Said"])] * 8)
JUDGEMENTS = st.builds(
    Judgement,
    st.sampled_from(Verdict),
    reasons=st.sets(st.sampled_from(Reason)).map(tuple),
    facts=FACTS,
)
MET = Judgement(Verdict.ACCEPT, reasons=(Reason.MET_PROFESSIONALLY,))
SHARED = Judgement(Verdict.ACCEPT, reasons=(Reason.SHARED_INVOLVEMENT,))
LEAD = Judgement(Verdict.LOOK_FIRST, leads=(Lead.OPPORTUNITY,))


@pytest.mark.parametrize(
    ("odds", "asked", "question"),
    [
        (NOTHING_KNOWN, [], Question.HOW),
        (replace(NOTHING_KNOWN, met_or_known=0.0), [], Question.SHARE),
        (replace(NOTHING_KNOWN, reason=0.0, lead=0.5, warning=0.1), [], Question.LINK),
        (replace(NOTHING_KNOWN, reason=1.0, warning=0.4), [], Question.ODD),
        (replace(NOTHING_KNOWN, reason=0.6, warning=0.4), [Question.HOW, Question.SHARE], Question.ODD),
        (NOTHING_KNOWN, list(DECIDING), None),
        (replace(NOTHING_KNOWN, reason=1.0, warning=0.0), [], None),
        (replace(NOTHING_KNOWN, reason=0.0, lead=0.0), [], None),
        (Odds(reason=CONFIDENT, met_or_known=CONFIDENT, shared=0.0, lead=0.0, warning=0.0), [], None),
    ],
)
def test_the_question_that_decides(odds: Odds, asked: list[Question], question: Question | None) -> None:
    """The question is asked whose answer decides most; where nothing can change the verdict, none is."""
    assert next_deciding(odds, asked) is question


@given(ODDS, ASKED)
def test_any_question_that_decides_is_new_and_decides(odds: Odds, asked: list[Question]) -> None:
    """Any question that decides is one of the four, not asked before, and asked only in doubt."""
    question = next_deciding(odds, asked)
    assume(question is not None)
    assert question in set(DECIDING) - set(asked)
    assert certainty(odds) < CONFIDENT


@given(ODDS)
def test_any_question_can_change_the_verdict(odds: Odds) -> None:
    """Any question that is asked has an answer that makes another verdict likelier, or leaves less doubt."""
    question = next_deciding(odds, [])
    settled = {
        Question.HOW: [replace(odds, reason=1.0)],
        Question.SHARE: [replace(odds, reason=1.0)],
        Question.LINK: [replace(odds, lead=1.0), replace(odds, lead=0.0)],
        Question.ODD: [replace(odds, warning=1.0), replace(odds, warning=0.0)],
    }
    assume(question is not None)
    assert question is not None
    now = _likeliest(odds)
    assert any(_likeliest(then) is not now or doubt(then) < doubt(odds) for then in settled[question])


def _likeliest(odds: Odds) -> Verdict:
    chances = verdict_odds(reason=odds.reason, lead=odds.lead, warning=odds.warning)
    return max(chances, key=lambda verdict: chances[verdict])


@given(ODDS)
def test_any_dialog_asks_nothing_twice(odds: Odds) -> None:
    """Any dialog in which all is skipped comes to an end, with each question asked once at most."""
    asked: list[Question] = []
    while (question := next_deciding(odds, asked)) is not None:
        asked.append(question)
    assert len(asked) == len(set(asked)) <= len(DECIDING)


@pytest.mark.parametrize(
    ("judgement", "asked", "question"),
    [
        (MET, [], Question.EVENT),
        (replace(MET, facts=Facts(event="the fair")), [], Question.NAME),
        (SHARED, [], Question.SHARED),
        (replace(SHARED, facts=Facts(shared="my college")), [], Question.SHARED),
        (replace(SHARED, facts=Facts(shared="UIowa")), [], Question.NAME),
        (LEAD, [], Question.NAME),
        (replace(LEAD, facts=Facts(name="Ana")), [], Question.GOAL),
        (replace(LEAD, facts=Facts(name="Ana", has_sure_name=False)), [], Question.NAME),
        (replace(LEAD, facts=Facts(name="Ana", goal="advice")), [], Question.SENDER),
        (replace(LEAD, facts=Facts(name="Ana", goal="advice", sender="Bo")), [], None),
        (LEAD, [Question.NAME, Question.GOAL, Question.SENDER], None),
        (Judgement(Verdict.DECLINE), [], None),
        (Judgement(Verdict.DECLINE, leads=(Lead.OPPORTUNITY,), warnings=(WarningSign.SCAM,)), [], None),
    ],
)
def test_the_question_that_betters_the_note(
    judgement: Judgement, asked: list[Question], question: Question | None
) -> None:
    """What the note lacks is asked for, and nothing is where there is no note."""
    assert next_bettering(judgement, asked) is question


@given(JUDGEMENTS, ASKED)
def test_any_question_that_betters_asks_for_what_is_missing(
    judgement: Judgement, asked: list[Question]
) -> None:
    """Any question that betters the note is new, and its fact is not known by name yet."""
    question = next_bettering(judgement, asked)
    assume(question is not None)
    assert question is not None
    assert question not in asked
    assert not any(map(str.isupper, judgement.facts.to_dict().get(question, "")))


def test_the_measures_of_asking_are_in_order() -> None:
    """Sure is more than likely, and a question is worth less than the doubt where it begins."""
    likely = Odds(reason=CONFIDENT, met_or_known=CONFIDENT, shared=0.0, lead=0.0, warning=0.0)
    assert 0.5 < CONFIDENT < 1
    assert 0 < WORTHWHILE < doubt(likely)


def test_two_questions_may_settle_what_neither_does() -> None:
    """Where a reason can hold in two ways, one is asked for though it alone changes nothing."""
    odds = Odds(reason=0.68, met_or_known=0.27, shared=0.41, lead=0.36, warning=0.04)
    denied = replace(odds, reason=0.46, shared=0.0)
    assert _likeliest(denied) is _likeliest(odds) is Verdict.ACCEPT
    assert next_deciding(odds, []) is Question.SHARE
    assert next_deciding(denied, [Question.SHARE]) is Question.HOW


@given(ODDS, st.sampled_from(DECIDING))
def test_any_question_leaves_chances_that_add_up(odds: Odds, question: Question) -> None:
    """Any question's outcomes are all that can happen, and on average they are what was likely before."""
    left = outcomes(question, odds)
    assert sum(share for share, _ in left) == pytest.approx(1)
    for name in ("reason", "lead", "warning"):
        chances = [getattr(then, name) for _, then in left]
        assert all(-1e-9 <= chance <= 1 + 1e-9 for chance in chances)
        mean = sum(share * chance for (share, _), chance in zip(left, chances, strict=True))
        assert mean == pytest.approx(getattr(odds, name))


def test_an_answer_settles_what_it_was_asked_for() -> None:
    """Each question that decides leaves its tie or sign as certain, or as ruled out in the way asked for."""
    odds = Odds(reason=0.625, met_or_known=0.5, shared=0.25, lead=0.25, warning=0.125)
    assert {question: outcomes(question, odds) for question in DECIDING} == {
        Question.HOW: [
            (0.5, replace(odds, reason=1.0)),
            (0.5, replace(odds, reason=0.25)),
        ],
        Question.SHARE: [
            (0.25, replace(odds, reason=1.0)),
            (0.75, replace(odds, reason=0.5)),
        ],
        Question.LINK: [(0.25, replace(odds, lead=1.0)), (0.75, replace(odds, lead=0.0))],
        Question.ODD: [(0.125, replace(odds, warning=1.0)), (0.875, replace(odds, warning=0.0))],
    }
    certain = replace(odds, reason=1.0, met_or_known=1.0)
    assert outcomes(Question.HOW, certain) == [(1.0, certain), (0.0, replace(certain, reason=0.0))]
