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
    Signal,
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
from dialogs.wording.looks import MOST_LOOKS, looks_of

NOTHING_SAID = Judgement(Verdict.DECLINE)
HELP = "If there is something I haven't heard, tell me: where you met, or what you both were part of."
ALUMNA = Judgement(
    Verdict.ACCEPT,
    reasons=(Reason.SHARED_INVOLVEMENT,),
    facts=Facts(shared_kind="school"),
    evidence={Reason.SHARED_INVOLVEMENT: "went to my college"},
)


def texts(judgement: Judgement) -> list[str]:
    """The verdict's lines as bare texts."""
    return [line.text for line in verdict_lines(judgement)]


@pytest.mark.parametrize(
    ("verdict", "incoming", "outgoing"),
    [
        (Verdict.ACCEPT, "✅ Accept.", "✅ Send it, with a note."),
        (Verdict.LOOK_FIRST, "👀 Look first.", "👀 Find a link first."),
        (Verdict.DECLINE, "🚫 Decline.", "🚫 Don't send it."),
    ],
)
def test_the_verdict_comes_first(verdict: Verdict, incoming: str, outgoing: str) -> None:
    """The first line is the verdict, by sign and by word; what would change it is the last."""
    judgement = Judgement(verdict, reasons=(Reason.MET_PROFESSIONALLY,), warnings=(WarningSign.SCAM,))
    for direction, title in ((Direction.INCOMING, incoming), (Direction.OUTGOING, outgoing)):
        first, *_, last = verdict_lines(replace(judgement, direction=direction))
        assert first == Line(Style.VERDICT, title)
        assert last.style is Style.ASIDE
        assert last.text.startswith("Would change my mind: ")


def test_an_accepted_invitation() -> None:
    """The reason is given in the person's own words, and which of the two it is."""
    assert texts(ALUMNA) == [
        "✅ Accept.",
        "You share a school: “went to my college”. "
        "That is reason two of two: a similar involvement, past or present.",
        "Next, on LinkedIn: tap Accept, then write how you know each other.",
        "Would change my mind: a sales pitch, or a profile that looks empty.",
    ]
    assert texts(replace(ALUMNA, direction=Direction.OUTGOING))[2] == (
        "Next, on LinkedIn: tap Connect, then Add a note, and say how you know each other."
    )


@pytest.mark.parametrize(
    ("reasons", "evidence", "reason"),
    [
        (
            (Reason.MET_PROFESSIONALLY,),
            {Reason.MET_PROFESSIONALLY: "a job fair"},
            "You met in a professional setting: “a job fair”. "
            "That is reason one of two: it keeps a brief meeting alive.",
        ),
        (
            (Reason.MET_PROFESSIONALLY, Reason.SHARED_INVOLVEMENT),
            {Reason.MET_PROFESSIONALLY: "met at work", Reason.SHARED_INVOLVEMENT: "met at work"},
            "You met in a professional setting: “met at work”. You share something. "
            "Those are both of the two good reasons.",
        ),
        ((Reason.ALREADY_KNOW,), {}, "You know each other. Then you hardly need a reason."),
    ],
)
def test_the_reason(reasons: tuple[Reason, ...], evidence: dict[Signal, str], reason: str) -> None:
    """Each reason has its sentence, and the same words are quoted once."""
    judgement = Judgement(Verdict.ACCEPT, reasons=reasons, evidence=evidence)
    assert texts(judgement)[1] == reason


def test_a_reason_with_a_warning() -> None:
    """A warning is named with its words, and what to look at is said for exactly that warning."""
    judgement = Judgement(
        Verdict.LOOK_FIRST,
        reasons=(Reason.ALREADY_KNOW,),
        warnings=(WarningSign.SCAM,),
        evidence={WarningSign.SCAM: "bitcoin"},
    )
    assert texts(judgement)[1:] == [
        "You know each other.",
        "One thing to check first. It has the signs of a scam: “bitcoin”.",
        "• Look for a real job history. Send no money, papers or bank details.",
        "• Ask over a channel that you trust: is this account really theirs?",
        "Open the profile from the invitation: looking and asking accept nothing.",
        "Would change my mind: finding that the odd part has an honest explanation.",
    ]


@pytest.mark.parametrize("direction", Direction)
def test_every_lead_says_what_to_look_at(direction: Direction) -> None:
    """Look first is never a shrug: each lead has its own thing to look at."""
    looks = [texts(Judgement(Verdict.LOOK_FIRST, direction, leads=(lead,)))[2] for lead in Lead]
    assert len(set(looks)) == len(Lead)


def test_every_warning_says_what_to_look_at() -> None:
    """Each warning sign has its own thing to look at."""
    known = Judgement(Verdict.LOOK_FIRST, reasons=(Reason.ALREADY_KNOW,))
    looks = [texts(replace(known, warnings=(sign,)))[3] for sign in WarningSign]
    assert len(set(looks)) == len(WarningSign)


@pytest.mark.parametrize(
    ("judgement", "looks"),
    [
        (
            Judgement(Verdict.LOOK_FIRST, leads=(Lead.OPPORTUNITY,), facts=Facts(company="Intel")),
            ["Does the company page of Intel list this person, or the job?"],
        ),
        (
            Judgement(
                Verdict.LOOK_FIRST,
                Direction.OUTGOING,
                leads=(Lead.OPPORTUNITY,),
                facts=Facts(company="Intel"),
            ),
            ["Look on the profile for a school, a past employer or an event in common."],
        ),
        (
            Judgement(
                Verdict.LOOK_FIRST,
                reasons=(Reason.SHARED_INVOLVEMENT,),
                warnings=(WarningSign.FAKE_PROFILE,),
                facts=Facts(shared="University  of Iowa", shared_kind="school"),
            ),
            [
                "Search for the photo: does it belong to somebody else?",
                "When was the profile made, and how many people are connected to it?",
                "Do the jobs and dates add up?",
                "Is University of Iowa on the profile, and do the years add up?",
            ],
        ),
        (
            Judgement(
                Verdict.LOOK_FIRST,
                reasons=(Reason.SHARED_INVOLVEMENT,),
                warnings=(WarningSign.SALES_PITCH,),
                facts=Facts(shared="my college", shared_kind="school"),
            ),
            [
                "Read the headline and the last few posts: is all of it for sale?",
                "Is what you share on the profile, and do the years add up?",
            ],
        ),
    ],
    ids=["company", "outgoing", "fake", "unnamed"],
)
def test_what_to_look_at_is_about_this_case(judgement: Judgement, looks: list[str]) -> None:
    """The checklist follows from the signals, and names the company or the school where it is known."""
    assert looks_of(judgement) == looks


def test_a_checklist_is_short() -> None:
    """However much there is to look at, it is four things at most."""
    everything = Judgement(Verdict.LOOK_FIRST, reasons=tuple(Reason), warnings=tuple(WarningSign))
    assert len(looks_of(everything)) == MOST_LOOKS


@pytest.mark.parametrize(
    ("judgement", "lines"),
    [
        (
            Judgement(Verdict.DECLINE, leads=(Lead.SAME_PLACE,), warnings=(WarningSign.SALES_PITCH,)),
            [
                "You are from the same place. That is a weak tie only.",
                "It sounds like a sales pitch.",
                "You needn't answer: tap Ignore. The inviter is not told.",
            ],
        ),
        (
            Judgement(Verdict.DECLINE, warnings=(WarningSign.SCAM,)),
            [
                "It has the signs of a scam.",
                "And I heard no tie between you: no meeting, nothing you both were part of.",
                "You needn't answer: tap Ignore. The inviter is not told.",
                "If LinkedIn offers it, report the invitation or say that you don't know this person.",
            ],
        ),
        (
            Judgement(Verdict.DECLINE, Direction.OUTGOING, leads=(Lead.SAME_PLACE,)),
            [
                "You are from the same place. That is a weak tie only.",
                "That is too little to go on.",
                "So there is no note to send this time.",
            ],
        ),
        (
            replace(NOTHING_SAID, confidence=0.9),
            [
                "I heard no tie between you: no meeting, nothing you both were part of. "
                "You needn't answer: tap Ignore. The inviter is not told.",
                HELP,
            ],
        ),
        (
            replace(NOTHING_SAID, direction=Direction.OUTGOING),
            [
                "I haven't heard of a tie between you yet, so for now I'd leave it.",
                HELP,
            ],
        ),
    ],
)
def test_a_declined_invitation(judgement: Judgement, lines: list[str]) -> None:
    """A decline says that the inviter is not told, how to report a strong sign, and what would help."""
    assert texts(judgement)[1:-1] == lines


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


def test_a_long_quotation_ends_at_a_word() -> None:
    """One's own words are quoted on one line and shortened at the end of a word."""
    judgement = replace(ALUMNA, evidence={Reason.SHARED_INVOLVEMENT: "we both went\nto school, " * 9})
    quote = re.findall("“(.*)”", texts(judgement)[1])[0]
    assert quote.endswith("we both went to …")
    assert len(quote) <= 92
    assert "\n" not in quote


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
