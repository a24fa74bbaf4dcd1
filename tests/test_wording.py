"""What the bot says: each sentence in its place, short enough for a phone, and about the invitation only."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.model import (
    DECIDING,
    Choice,
    Direction,
    Facts,
    Judgement,
    Lead,
    Line,
    Question,
    Reason,
    Style,
    Verdict,
    WarningSign,
)
from dialogs.wording import (
    WISHES,
    choices_for,
    confirm_choices,
    confirm_line,
    correction_choices,
    correction_lines,
    done_lines,
    help_lines,
    note_choices,
    note_intro,
    opening_lines,
    privacy_lines,
    question_line,
    restart_lines,
    rules_lines,
    stale_lines,
    start_choices,
    start_lines,
    struck_lines,
    thanks_lines,
    unknown_command_lines,
    unknown_lines,
    verdict_lines,
    welcome_lines,
)
from tests.judgements import ALUMNA, NOTHING_SAID


@pytest.mark.parametrize(
    ("question", "facts", "direction", "text"),
    [
        (Question.HOW, Facts(), Direction.INCOMING, "How do you know this person?"),
        (Question.HOW, Facts(name="Ana"), Direction.INCOMING, "How do you know Ana?"),
        (Question.SHARED, Facts(shared_kind="school"), Direction.INCOMING, "Which school is it?"),
        (Question.SHARED, Facts(), Direction.INCOMING, "What is it that you share?"),
        (Question.EVENT, Facts(), Direction.INCOMING, "Where did you meet them?"),
        (Question.ODD, Facts(), Direction.OUTGOING, "Is anything odd about the profile?"),
        (Question.ODD, Facts(), Direction.INCOMING, "Is anything odd about the invitation or the profile?"),
    ],
)
def test_question_line(question: Question, facts: Facts, direction: Direction, text: str) -> None:
    """A question uses the name where it is known and the kind of what is shared; else it says “they”."""
    judgement = replace(NOTHING_SAID, facts=facts, direction=direction)
    assert question_line(question, judgement) == Line(Style.QUESTION, text)


@pytest.mark.parametrize(
    ("question", "ids"),
    [
        (Question.HOW, "met know stranger skip"),
        (Question.SHARE, "school employer organisation program profession nothing skip"),
        (Question.LINK, "mutual_connection common_interest opportunity met_socially same_place nothing skip"),
        (Question.ODD, "sales_pitch scam fake_profile unprofessional nothing skip"),
        (Question.EVENT, "skip"),
        (Question.SHARED, "skip"),
        (Question.NAME, "skip"),
        (Question.GOAL, " ".join([*WISHES, "nothing", "skip"])),
        (Question.SENDER, "skip"),
    ],
)
def test_choices_for(question: Question, ids: str) -> None:
    """A question offers exactly the choices that stored dialogs and other people's scripts know."""
    choices = choices_for(question, NOTHING_SAID)
    assert [(choice.question, choice.id) for choice in choices] == [(question, one) for one in ids.split()]


def every_choice() -> list[Choice]:
    """Every choice that the bot may offer."""
    everything = replace(ALUMNA, reasons=tuple(Reason), leads=tuple(Lead), warnings=tuple(WarningSign))
    choices = [choice for question in Question for choice in choices_for(question, ALUMNA)]
    menus = (start_choices(), confirm_choices(), note_choices(ALUMNA), correction_choices(everything))
    return [*choices, *(choice for menu in menus for choice in menu)]


def test_labels_fit_a_button() -> None:
    """No button says more than 20 characters, or nothing."""
    assert [choice for choice in every_choice() if not 0 < len(choice.label) <= 20] == []
    assert set(DECIDING) < {Question(choice.question) for choice in every_choice() if choice.id == "skip"}


def test_choices_of_the_menus() -> None:
    """The menus have the ids that the dialog understands."""
    ids = [
        [choice.id for choice in menu] for menu in (start_choices(), confirm_choices(), note_choices(ALUMNA))
    ]
    assert ids == [["incoming", "outgoing", "rules"], ["yes", "no"], ["another", "add", "wrong"]]
    assert [choice.id for choice in note_choices(NOTHING_SAID)] == ["wrong"]
    assert correction_choices(ALUMNA) == (Choice("strike", "shared_involvement", "Nothing shared"),)


def test_confirm_line() -> None:
    """What was understood is said in the person's words, each quotation once, to be answered yes or no."""
    both = replace(
        ALUMNA,
        leads=(Lead.SAME_PLACE,),
        evidence={
            Reason.SHARED_INVOLVEMENT: "from my school in Iowa",
            Lead.SAME_PLACE: "from my school in Iowa",
        },
    )
    assert [confirm_line(judgement).text for judgement in (NOTHING_SAID, both)] == [
        "I read: no tie between you, and nothing odd. Right?",
        "I read: a school in common (“from my school in Iowa”) and the same place. Right?",
    ]


def test_correction_lines() -> None:
    """What was understood is listed to be struck, or asked for where nothing was."""
    assert [line.text for line in correction_lines(replace(ALUMNA, leads=(Lead.SAME_PLACE,)))][1:3] == [
        "• a school in common: “went to my college”",
        "• the same place",
    ]
    assert (
        correction_lines(NOTHING_SAID)[0].text == "I understood nothing that ties you two, and nothing odd."
    )


def test_note_intro() -> None:
    """The line above a note says what it is for."""
    asked = Judgement(Verdict.LOOK_FIRST)
    intros = [note_intro(j).text for j in (ALUMNA, asked, replace(asked, direction=Direction.OUTGOING))]
    assert intros == [
        "Here is a message for when you have accepted:",
        "A question you can ask before you accept anything:",
        "Here is a note to send with the invitation:",
    ]


def spoken() -> list[Line]:
    """Every line that does not depend on a person's words."""
    menus = (
        start_lines(), help_lines(), privacy_lines(), rules_lines(), thanks_lines(), stale_lines(),
        unknown_lines(), unknown_command_lines("foo"), welcome_lines(),
        restart_lines(), struck_lines(), struck_lines(Lead.SAME_PLACE), done_lines(),
        *(opening_lines(direction) for direction in Direction),
        *(
            verdict_lines(Judgement(verdict, direction, reasons, leads, warnings))
            for verdict in Verdict
            for direction in Direction
            for reasons in ((Reason.ALREADY_KNOW,), (Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT))
            for leads in (tuple(Lead), ())
            for warnings in (tuple(WarningSign), ())
        ),
    )  # fmt: skip
    return [line for menu in menus for line in menu]


UNENDED = {"How it decides", welcome_lines()[0].text}
"""A title, and what stands before a question."""


def test_lines_are_plain() -> None:
    """A line is short enough for a phone, calm, without markup, and ends as a sentence does."""
    lines = spoken()
    assert [line for line in lines if not 0 < len(line.text) <= 420] == []
    assert [line for line in lines if re.search(r"[<>*_`]|!|  ", line.text)] == []
    assert [line for line in lines if line.text[-1] not in ".?" and line.text not in UNENDED] == []


def test_a_person_is_never_judged() -> None:
    """The invitation is judged, never who sent it."""
    judged = re.compile(
        r"\b(he|she|his|her|creep|scammer|liar|stalker|idiot|fraudster|spammer)\b", re.IGNORECASE
    )
    assert [line for line in spoken() if judged.search(line.text)] == []


@given(
    st.sampled_from(Verdict),
    st.sampled_from(Direction),
    st.lists(st.sampled_from([*Reason, *Lead, *WarningSign]), unique=True),
    st.text(max_size=400),
    st.floats(0, 1),
)
def test_any_judgement_has_words(
    verdict: Verdict,
    direction: Direction,
    signals: list[Reason | Lead | WarningSign],
    said: str,
    confidence: float,
) -> None:
    """Any judgement, whatever was said, has a verdict line, a reason and an aside, none of them empty."""
    judgement = Judgement(
        verdict,
        direction,
        tuple(s for s in signals if isinstance(s, Reason)),
        tuple(s for s in signals if isinstance(s, Lead)),
        tuple(s for s in signals if isinstance(s, WarningSign)),
        evidence=dict.fromkeys(signals, said),
        confidence=confidence,
    )
    lines = verdict_lines(judgement)
    assert len(lines) >= 3
    assert all(
        line.text.strip(" .") for line in (*lines, confirm_line(judgement), *correction_lines(judgement))
    )
