"""Composes plain cases with their facts, the way most people put it, for `learning/facts.py`.

Authors who write cases by hand shun the obvious sentence: "I got an invitation from Anna Reyes" stands in
none of twenty thousand. Here `{slot}` stands for one of the slot's words, and the word is the label of
the fact that the slot is named for; what is drawn is fixed by a seed.
"""

from __future__ import annotations

import random
import re
from typing import Any, Final

COUNT: Final = 1_600
_SEED: Final = 121

_FIRST: Final = (
    "Anna Sarah Tom Priya Daniel Emily Ahmed Maria John Wei Fatima Carlos Chloe Kofi Yuki Ingrid Pedro Aisha Liam "
    "Olga Rahul Sofia James Amara Lucas Hannah Omar Julia Mateo Grace Ivan Leila Kevin Nadia Paul Mei Victor Elena "
    "Chidi Laura Peter Zoe Hassan Marta Ben Nina Diego Ruth Samuel Linh Erik Claire Joseph Tanya Arjun Lucy Marco"
).split()
_LAST: Final = (
    "Reyes Chen Becker Nair Okoye Smith Jones Lincoln Santos Park Khan Murphy London Silva Kim Novak Brown Garcia "
    "Tanaka Mensah Larsen Rossi Singh Dubois Walker Ali Costa Young Berg Adeyemi Hill Nguyen Cook Banks Mori Ford"
).split()
_SLOTS: Final[dict[str, str]] = {
    "event": "the career fair|a career fair in Boston|the networking event|a job fair|PyCon|Web Summit|the hackathon|a trade show in "
    "Hanover|the alumni mixer|a marketing conference in Leeds|the SHRM workshop|a client meeting|a product meetup|the open day at "
    "Siemens|the chamber of commerce breakfast|a panel on nursing|a webinar on tax law|the Grace Hopper conference|a training day|"
    "the engineering expo|a seminar at Leeds|the design summit in Lisbon|Organization A's get together|a sales kickoff|CES",
    "when": "yesterday|last week|last month|two years ago|on Tuesday|in March|last year|this morning|in 2019|last night|in May 2023",
    "school": "the University of Iowa|Ohio State|Leeds|IIT Delhi|Makerere|Purdue|McGill|NYU|Georgia Tech|Stanford|Boston College|TU Delft|"
    "St Mary's High School|Penn State|King's College",
    "employer": "Google|Siemens|Deloitte|IBM|Infosys|Tesco|Starbucks|Bosch|KPMG|Walmart|the city council|Unilever|HSBC|a law firm in Leeds",
    "organisation": "the Red Cross|Rotaract|the National Society of Professional Engineers|Delta Sigma Pi|the chess club|Toastmasters|"
    "Engineers Without Borders|the Girl Scouts|the university choir|NSPE|Habitat for Humanity",
    "program": "the Fulbright program|Teach For America|the Google Data Analytics certificate|Erasmus|an AWS bootcamp|the CFA program|"
    "the same MBA program|City Year|the PMP certification",
    "profession": "nurses|teachers|software engineers|accountants|pharmacists|architects|electricians|social workers",
    "company": "Microsoft|Amazon|Pfizer|Nike|Boeing|Spotify|Accenture|Toyota|Shell|Intel|Ikea|a startup called Nuvo|Barclays",
    "goal": "apply there|ask about the internship|learn how she got into nursing|get some advice on my CV|hear about open positions|"
    "ask for a referral|talk about her research|find out more about the job",
}  # fmt: skip
_CALLED: Final = (
    "I got an invitation from {name}.", "Got a request from {name},", "{name} wants to connect.", "{name} sent me an invitation.",
    "{name} invited me.", "{name} wants to add me,", "{name} added me on LinkedIn.", "Should I accept {name}?", "Do I accept {name} or not?",
    "A guy named {name} sent me a request.", "Someone called {name} wants to connect,", "I have an invite from a {name}.",
    "I received a connection request from {name} today.", "{name} has sent me a connection request.", "What do I do about {name}?",
    "LinkedIn says {name} would like to join my network.", "{name}'s invitation came in.", "There's a request from {name},",
    "This is about {name}.", "{name} is asking to connect and", "Her name is {name},", "His name is {name} and", "It's {name} again:",
    "My friend Alex says ignore it, but {name} invited me.", "I'm {own}. {name} invited me,", "My name is {own}. I got a request from {name}.",
    'The note says "Hi {own}, this is {name}, we should connect".',
)  # fmt: skip
_UNCALLED: Final = (
    "Someone sent me a request.", "I got an invitation from a woman on LinkedIn,", "A guy wants to connect.", "Should I accept this?",
    "My name is {own}. Someone invited me.", "I'm {own} and I got a request.", 'The note says "Hi {own}, great to meet you".',
    "My colleague {own} thinks I should say yes.", "My brother {own} says I should accept,", "My boss {own} knows this person,",
    "I work with {own} but this is somebody else.", "got a request from a recruiter.", "hi, I need advice on an invite.",
    "Got a request from London.", "I have an invitation from Deloitte.", "Somebody from Reading wants to add me,",
)  # fmt: skip
_TIES: Final = (
    "we met at {event} {when}", "I met {them} at {event} {when}", "we met {when} at {event}", "we spoke at {event}", "we talked at {event} {when}",
    "{they} gave a talk at {event} and I was there", "we sat next to each other at {event}", "I remember {them} from {event} {when}",
    "I met {them} in person at {event}", "we exchanged cards at {event} {when}", "{they} came to my booth at {event}",
    "{they} went to {school}", "we both went to {school}", "{they} went to {school} too", "{they} studied at {school} like me",
    "{they} is an alum of {school} and so am I", "we both graduated from {school}", "{they} also worked at {employer}",
    "we both worked at {employer}", "{they} used to work at {employer} like I did", "we were both at {employer}, different offices",
    "{they} is in {organisation} and so am I", "we are both members of {organisation}", "we both volunteer with {organisation}",
    "we both did {program}", "{they} did {program} as well", "we are both {profession}", "we're both {profession}, never met",
    "I don't know {them} at all", "we never met", "I have no idea who that is",
)  # fmt: skip
_MORE: Final = (
    "{they} works at {company} now.", "{they} is a recruiter at {company}.", "{they} is at {company}.", "I'd like to {goal}.",
    "I want to {goal}.", "I would love to {goal}.", "{they} works at {company} and I'd like to {goal}.", "", "", "", "", "", "Accept?",
    "What should I do?", "Never talked since.",
)  # fmt: skip
_KINDS: Final = ("school", "employer", "organisation", "program", "profession")
_SIGNALS: Final = {"event": "met_professionally", **dict.fromkeys(_KINDS, "shared_involvement")}


def plain_cases() -> list[dict[str, Any]]:
    """The composed cases, COUNT of them, always the same, labelled as those of `tests/cases` are."""
    draw = random.Random(_SEED)  # noqa: S311 - a fixed draw, nothing secret
    return [_case(draw, number) for number in range(COUNT)]


def _case(draw: random.Random, number: int) -> dict[str, Any]:
    facts: dict[str, str] = {}
    they, them = draw.choice((("she", "her"), ("he", "him")))
    whole = draw.choice(_FIRST)
    own = draw.choice([name for name in _FIRST if name != whole])

    def fill(slot: re.Match[str]) -> str:
        name = slot[1]
        if name in {"they", "them", "own"}:
            return {"they": they, "them": them, "own": own}[name]
        if name == "name":
            facts["name"] = whole
            return f"{whole} {draw.choice(_LAST)}" if draw.random() < 0.5 else whole
        said = draw.choice(_SLOTS[name].split("|"))
        facts["shared" if name in _KINDS else name] = re.sub(r"^(?:an?|the|in|on|the same) ", "", said)
        if name in _KINDS:
            facts["shared_kind"] = name
        return said

    opening = draw.choice(_CALLED if draw.random() < 0.6 else _UNCALLED)
    tie = draw.choice(_TIES)
    text = " ".join(
        re.sub(r"{(\w+)}", fill, part) for part in (opening, tie + ".", draw.choice(_MORE))
    ).strip()
    signals = sorted({signal for fact, signal in _SIGNALS.items() if "{" + fact + "}" in tie})
    return {
        "id": f"composed-{number:04}",
        "say": [text.lower() if draw.random() < 0.25 else text],
        "direction": "incoming",
        "reasons": signals,
        "leads": [],
        "warnings": [],
        "facts": facts,
    }
