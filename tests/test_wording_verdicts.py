"""How a verdict is worded: what it is, why, what to look at, and what would change it."""

import re
from dataclasses import replace

import pytest

from dialogs.model import Direction, Facts, Judgement, Lead, Line, Reason, Signal, Style, Verdict, WarningSign
from dialogs.wording import verdict_lines
from dialogs.wording.looks import MOST_LOOKS, looks_of
from tests.judgements import ALUMNA, NOTHING_SAID

HELP = "If there is something I haven't heard, tell me: where you met, or what you both were part of."


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


def test_a_long_quotation_ends_at_a_word() -> None:
    """One's own words are quoted on one line and shortened at the end of a word."""
    judgement = replace(ALUMNA, evidence={Reason.SHARED_INVOLVEMENT: "we both went\nto school, " * 9})
    quote = re.findall("“(.*)”", texts(judgement)[1])[0]
    assert quote.endswith("we both went to …")
    assert len(quote) <= 92
    assert "\n" not in quote
