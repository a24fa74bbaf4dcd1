"""The parts of a note: how places, times, names, wishes and companies are put."""

import datetime

import pytest

from dialogs.note.naming import shared_name
from dialogs.note.people import company_of, first_name
from dialogs.note.places import Meeting, Place, place_of
from dialogs.note.requests import SENTENCES, Form
from dialogs.note.times import is_long_ago, is_recent, time_within, when_of
from dialogs.note.wishes import Wish, wish_of

TODAY = datetime.date(2026, 11, 24)


@pytest.mark.parametrize(
    ("event", "place"),
    [
        ("job fair last tues", Place("at the job fair")),
        ("Hannover Messe", Place("at Hannover Messe")),
        ("Lisbon", Place("in Lisbon")),
        ("site visit", Place("during the site visit")),
        ("on the phone about the recall", Place("on the phone about the recall", Meeting.TALKED)),
        ("half an hour by the phone", Place("on the phone", Meeting.TALKED)),
        ("Zoom about the tender", Place("on Zoom about the tender", Meeting.TALKED)),
        ("zoom coffee chat", Place("on Zoom", Meeting.TALKED)),
        ("Zoom meetings", Place("in the Zoom meetings", Meeting.TALKED)),
        ("chat at the Nasscom lunch", Place("at the Nasscom lunch")),
        ("one chat", Place()),
        ("inquest", Place("at the inquest", Meeting.SOBER)),
        ("the SGR to Mombasa", Place("on the SGR to Mombasa")),
        ("over coffee", Place("over coffee")),
        ("in confusion", Place()),
        ("on the day you came", Place()),
        ("audited our shrimp freezer", Place("when you audited our shrimp freezer")),
        ("came our lab to fix my scope", Place()),
        ("I interviewed her for the night shift", Place("when I interviewed you for the night shift")),
        ("I hosted a dinner", Place()),
        ("presented our chutneys", Place()),
        ("piloted your vessel", Place()),
        ("our mill burnt down", Place()),
        ("when our assay kept failing", Place()),
        ("the panel I was on", Place("at the panel I was on")),
        ("the day", Place()),
        ("Row 31, Doha to Perth", Place()),
        ("night train Belgrade to Bar", Place("on the night train")),
        ("chamber of commerce breakfast", Place("at the chamber of commerce breakfast")),
        ("sealed cocoa depot", Place()),
        ("drums for the fair", Place()),
        ("neighbour's barbecue", Place("at my neighbour's barbecue")),
        ("dentist's chair", Place()),
        ("resume workshop 3 weeks", Place("at the resume workshop")),
        ("David's barbecue", Place("at David's barbecue")),
        ("Queue for the ferry", Place()),
        ("a paper on maps", Place()),
        ("the uncrating", Place("at the uncrating")),
        ("Teleconference about the pump", Place("on the teleconference about the pump", Meeting.TALKED)),
        ("case conference on teams", Place("at the case conference on Teams", Meeting.TALKED)),
        ("stuff our booth sold", Place()),
        ("@home", Place()),
        ("panel with Dr. Okafor", Place("at the panel")),
        ("2 hr planning session", Place("at the planning session")),
        ("came inspect my food truck", Place("when you came to inspect my food truck")),
        ("wedding planner", Place()),
        ("phone repair kiosk in Quiapo", Place()),
        ("tinder", Place()),
        ("AGM of the water company", Place("at the AGM of the water company")),
        ("Two visits", Place("during the two visits")),
        ("coroner's meeting", Place("at the coroner's meeting")),
        ("hearing aid clinic", Place("at the hearing aid clinic")),
        ("SGR to Mombasa", Place("on the SGR to Mombasa")),
        ("the plumber who", Place()),
        ("My surgeon", Place()),
        ("snagging visit wi", Place("during the snagging visit")),
        ("webinar kampus di Solo", Place()),
        ("night train Belgrade", Place("on the night train")),
        ("pitch at 14", Place()),
        ("old sheep the fair Lisbon", Place()),
        (None, Place()),
    ],
)
def test_place_of(event: str | None, place: Place) -> None:
    """An event becomes the end of a sentence, or nothing where that is doubtful."""
    assert place_of(event, name="Okafor") == place


@pytest.mark.parametrize(
    ("when", "said"),
    [
        ("yesterday", "yesterday"),
        ("weds", "on Wednesday"),
        ("on sat", "on Saturday"),
        ("tues", "last Tuesday"),
        ("2 days ago", "on Sunday"),
        ("three days ago", "on Saturday"),
        ("9 days ago", "nine days ago"),
        ("a day ago", "yesterday"),
        ("two hours ago", "earlier today"),
        ("december", "last December"),
        ("2025", "last year"),
        ("in '09", "back in 2009"),
        ("in '93", "back in 1993"),
        ("the spring", "in the spring"),
        ("spring 2019", "back in the spring of 2019"),
        ("two years ago now", "two years ago"),
        ("last tues", "last Tuesday"),
        ("3 weeks back", "three weeks ago"),
        ("12 weeks ago", "12 weeks ago"),
        ("3rd Feb", "on 3 February"),
        ("march", "in March"),
        ("2026", "earlier this year"),
        ("March 2026", "in March 2026"),
        ("2019", "back in 2019"),
        ("2031", ""),
        ("every other Thursday for six years", ""),
        ("10/12", ""),
        (None, ""),
    ],
)
def test_when_of(when: str | None, said: str) -> None:
    """A time is put so that it ends a sentence; a time to come or in doubt is left out."""
    assert when_of(when, today=TODAY) == said


def test_a_year_without_a_calendar() -> None:
    """Without the date of today, a year stands as it was told."""
    assert [when_of("2031"), when_of("'19"), time_within("job fair on friday"), time_within(None)] == [
        "in 2031",
        "in 2019",
        "on Friday",
        "",
    ]
    assert [is_long_ago(when) for when in ("back in 2019", "three years ago", "last year")] == [
        True,
        True,
        False,
    ]
    assert [is_recent(when) for when in ("", "last Tuesday", "two weeks ago", "last May")] == [
        True,
        True,
        True,
        False,
    ]


@pytest.mark.parametrize(
    ("shared", "kind", "name"),
    [
        ("university of iowa", "school", "the University of Iowa"),
        ("my college", "school", "the same college"),
        ("mit", "school", "MIT"),
        ("georgia tech", "school", "Georgia Tech"),
        ("film school in Łódź", "school", "the film school in Łódź"),
        ("film school in łódź", "school", "the film school in łódź"),
        ("engineering Ain Shams", "school", "Ain Shams"),
        ("small hall", "school", None),
        ("tesco", "employer", "Tesco"),
        ("reception", "employer", None),
        ("texas a&m", "school", "Texas A&M"),
        ("Mount Isa smelter", "employer", "the Mount Isa smelter"),
        ("Ironworkers Local 40", "organisation", "Ironworkers Local 40"),
        ("my Rotary guy", "organisation", "Rotary"),
        ("Stout 2004-08", "school", "Stout"),
        ("2 college at Butwal", "school", None),
        ("two firefighters", "profession", "firefighters"),
        ("delta zeta", "organisation", "Delta Zeta"),
        ("the lighting designer at the National", "organisation", None),
        ("the Nimitz", "organisation", "the Nimitz"),
        ("depot Trešnjevka", "employer", "the depot Trešnjevka"),
        ("volunteer brigade Kötschach", "organisation", "the volunteer brigade Kötschach"),
        ("study abroad in Seville", "program", "study abroad in Seville"),
        ("Town crier", "profession", "town criers"),
        ("nursing", "profession", None),
        ("ucla", "school", "UCLA"),
        ("cooking school", "school", "the same cooking school"),
        ("Chevening scholar 2011", "program", "the Chevening scholarship"),
        ("ex-Stripe", "employer", "Stripe"),
        ("frat, Sig Ep", "organisation", "Sig Ep"),
        ("Environment Agency", "employer", "the Environment Agency"),
        ("Marines", "organisation", "the Marines"),
        ("Commission", "employer", None),
        ("guesthouse", "employer", None),
        ("doula in Guelph", "profession", "doulas"),
        ("Ghanaian linesman", "profession", "Ghanaian linesmen"),
        ("tower", "profession", None),
        ("clefs d'or", "profession", None),
        ("I went there", None, None),
        ("+2 college", "school", None),
        (None, "school", None),
    ],
)
def test_shared_name(shared: str | None, kind: str | None, name: str | None) -> None:
    """What is shared gets its article and capitals, or is left out where it may be no name."""
    assert shared_name(shared, kind=kind) == name


@pytest.mark.parametrize(
    ("goal", "wish"),
    [
        ("i want to apply to her company", Wish(Form.APPLY, "apply to your company")),
        ("apply", Wish(Form.APPLY, "apply where you work")),
        ("those notes", Wish(Form.SEND, "those notes")),
        ("ask about the new system", Wish(Form.DO, "ask you about the new system")),
        ("ask her a favour", None),
        ("a reference", Wish(Form.GIVE, "a reference")),
        ("referral", Wish(Form.GIVE, "a referral")),
        ("his advice", Wish(Form.ADVICE, "your advice")),
        ("lunch and a catch-up", Wish(Form.TIME, "lunch and a catch-up")),
        ("ten minutes about the role", Wish(Form.TIME, "ten minutes about the role")),
        ("coffee sometime", Wish(Form.TIME, "a coffee sometime")),
        ("the summer internship", Wish(Form.JOB, "the summer internship")),
        ("my deposit back", Wish(Form.ABOUT, "getting my deposit back")),
        ("that money back", None),
        ("those notes back", Wish(Form.ABOUT, "getting those notes back")),
        ("a winter in the ice", Wish(Form.ABOUT, "a winter in the ice")),
        ("how he broke in", Wish(Form.DO, "hear how you broke in")),
        ("where to rent", Wish(Form.DO, "ask where to rent")),
        ("know how she is", Wish(Form.DO, "hear how you are")),
        ("know peace", None),
        ("applying for dentistry", Wish(Form.ABOUT, "applying for dentistry")),
        ("look over my CV", Wish(Form.REQUEST, "look over my CV")),
        ("help with a web page", Wish(Form.REQUEST, "help with a web page")),
        ("show my startup", Wish(Form.DO, "show you my startup")),
        ("show her the figures", Wish(Form.DO, "show you the figures")),
        ("show off", None),
        ("keep in touch", Wish(Form.TOUCH, "keep in touch")),
        ("say thank you", Wish(Form.THANK, "say thank you")),
        ("say hello", None),
        ("be a firefighter", Wish(Form.AIM, "be a firefighter")),
        ("be in supermarkets", None),
        ("work with him", Wish(Form.PLAIN, "work with you")),
        ("work there", Wish(Form.AIM, "work at your company")),
        ("have him", None),
        ("have someone to ring", Wish(Form.PLAIN, "have someone to ring")),
        ("talk", Wish(Form.DO, "talk")),
        ("get", None),
        ("ask for referral", Wish(Form.DO, "ask you for a referral")),
        ("ask about PR process", Wish(Form.DO, "ask you about the PR process")),
        ("find again Ustadh him", None),
        ("learn from her abeg", Wish(Form.DO, "learn from you")),
        ("sell him my soap", None),
        ("ask her out", None),
        ("£20k for my shoe dryer", None),
        ("that he sees my application", None),
        ("cheap studio space", None),
        ("the training program of them", Wish(Form.ABOUT, "your training program")),
        ("enter the training program of them", Wish(Form.AIM, "enter your training program")),
        ("him to write me a reference", Wish(Form.REQUEST, "write me a reference")),
        ("connect me with his HR", Wish(Form.REQUEST, "connect me with your HR")),
        ("tell her I passed", Wish(Form.PLAIN, "tell you that I passed")),
        ("tell her about the cold", Wish(Form.DO, "talk with you about the cold")),
        ("tell her about him", None),
        ("tell him all", None),
        ("say thanks", Wish(Form.THANK, "say thank you")),
        ("ask do they still use wax", Wish(Form.QUESTION, "do you still use wax")),
        ("how is life in Chile", Wish(Form.QUESTION, "how is life in Chile")),
        ("ask is a kiln", None),
        ("see if she is hiring", Wish(Form.DO, "ask you if you are hiring")),
        ("know about openings", Wish(Form.DO, "hear about openings")),
        ("the minutes", Wish(Form.SEND, "the minutes")),
        ("grab a coffee", Wish(Form.TIME, "a coffee")),
        ("keep her", None),
        ("I have a small brewery", None),
        ("become rich", None),
        ("say well done", None),
        ("know if they kept her on", None),
        ("lobang for job sa Japan", None),
        ("200", None),
        (None, None),
    ],
)
def test_wish_of(goal: str | None, wish: Wish | None) -> None:
    """A wish becomes a polite sentence's middle, and one that is unfit or unclear is left out."""
    assert wish_of(goal) == wish


def test_there_is_said_in_full() -> None:
    """“There” becomes the company where it is known."""
    assert wish_of("intern there one day", company="Lego") == Wish(Form.AIM, "intern at Lego one day")
    assert wish_of("apply", company="Lego") == Wish(Form.APPLY, "apply to Lego")


def test_every_form_has_six_sentences() -> None:
    """Every form of a wish has a sentence for each wording, with one place for the wish."""
    assert {form: [row.count("{}") for row in SENTENCES[form]] for form in Form} == {
        form: [1] * 6 for form in Form
    }


@pytest.mark.parametrize(
    ("told", "greeted"),
    [
        ("anna", "Anna"),
        ("PRIYA", "Priya"),
        ("Sarah Jones", "Sarah"),
        ("Jia Wei", "Jia Wei"),
        ("hui min", "Hui Min"),
        ("Dr. Okafor", "Dr. Okafor"),
        ("Prof. Quartey", "Prof. Quartey"),
        ("mr", ""),
        ("Bonsoir", ""),
        ("Nairobi", ""),
        ("Mei-Ling", "Mei-Ling"),
        ("idk", ""),
        ("Google", ""),
        ("me@example.org", ""),
        ("R2D2", ""),
        (None, ""),
    ],
)
def test_first_name(told: str | None, greeted: str) -> None:
    """A greeting takes a first name, and nothing that is none."""
    assert first_name(told) == greeted


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Kroger", "Kroger"),
        ("bosch", "Bosch"),
        ("council", ""),
        ("June", ""),
        ("Nairobi", ""),
        ("Dr Sunethra", ""),
        ("Met Office", "the Met Office"),
        ("the Met Office", "the Met Office"),
        ("University of Oslo", "the University of Oslo"),
        ("(none)", ""),
        (None, ""),
    ],
)
def test_company_of(told: str | None, said: str) -> None:
    """A company is named where it has a name, with the article that it takes."""
    assert company_of(told) == said
