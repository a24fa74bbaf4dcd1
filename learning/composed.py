"""Composes plain cases, the way most people put it, beside the labelled ones that people wrote.

Authors who write cases by hand shun the obvious sentence; most people do not. Every sentence here is
of the plainest kind; which ones stand together is drawn with a fixed seed, so that the same program
gives the same cases.
"""

from __future__ import annotations

import random
import re
from typing import Any, Final

Case = dict[str, Any]

COUNT: Final = 6_000
_SEED: Final = 2014

_SLOTS: Final[dict[str, str]] = {
    "who": "someone|a guy|a girl|a woman|a man|this person|somebody|a lady|some dude|this guy|this girl|a person|she|he|they|a stranger",
    "school": "my college|my university|my school|my high school|my old uni|my alma mater|the same college as me|the same school as me"
    "|the University of Iowa like me|Ohio State same as me|the same uni as me|my business school|my law school|my old school",
    "employer": "my old company|the same company as me|my former employer|Google like I did|the same firm as me|my last job|IBM, and so did I"
    "|Siemens, same as me|the company where I work now|my previous workplace",
    "group": "the same club|the same volunteer group|the same sorority|the same fraternity|the same alumni association|the same nonprofit"
    "|the same choir|the same student organization|the same professional association|the Red Cross",
    "course": "the same course|the same bootcamp|the same internship program|the same certification|the same exchange program"
    "|the same training program|the same scholarship program|the same online course|Erasmus",
    "trade": "nurses|teachers|software engineers|accountants|lawyers|graphic designers|pharmacists|electricians|civil engineers"
    "|data analysts|social workers|physiotherapists|architects|chefs",
    "event": "a conference|a networking event|a career fair|a job fair|a workshop|a trade show|a seminar|an industry meetup|a job interview"
    "|an interview|a client meeting|a business lunch|a hackathon|a panel discussion|a webinar where we both spoke|a training day"
    "|Organization A's get together|a company visit|an information session|a convention|a professional mixer",
    "party": "a party|a bar|a wedding|the gym|a flight|a train|a barbecue|a yoga class|a concert|a dating app|Tinder|the dog park|a birthday"
    "|a holiday resort|a hostel|a pub",
    "when": "yesterday|last week|last month|two years ago|on Tuesday|in March|a while ago|last night|last year|this morning|recently||",
    "known": "my friend|my colleague|my coworker|my boss|my old boss|my cousin|my neighbor|my former manager|my classmate|my best friend"
    "|my uncle|my old teacher|my client|my roommate|my brother|my sister|my former colleague|my professor"
    "|my neighbour|my flatmate|my housemate|my old flatmate|my landlord|my landlady|my aunt|my godfather|my sister-in-law|my brother-in-law"
    "|my dad|my mom|my husband|my wife|my girlfriend|my boyfriend|my niece|my nephew|my grandfather|my hairdresser|my dentist|my doctor"
    "|my mate|my buddy|my pal|my best mate|an old friend|a friend of mine|a good friend|a close friend|my oldest friend|a relative of mine"
    "|my childhood friend|my old boss|my ex boss|my supervisor|my mentor|my old classmate|my deskmate|my teammate|my ex colleague",
    "ours": "my colleague|my coworker|my boss|my old boss|my former manager|my classmate|my former colleague|my old coworker",
    "kin": "my brother|my sister|my friend|my husband|my wife|my cousin|my roommate|my dad|my mom|my boss|my colleague",
    "topic": "AI|marketing|photography|finance|climate|history|cycling|machine learning|fashion|design|psychology|gaming|economics",
    "dream": "a company I want to work for|Google, where I'd love to work|a company that interests me|my dream company|a firm I applied to",
    "town": "my town|the same city as me|my neighborhood|the same town|my hometown|my village|my area",
    "product": "her diet program|an exercise program|insurance|coaching|supplements|software|essential oils|a weight loss program|SEO services"
    "|lead generation|web design services|a prescription program|real estate|time shares|protein shakes|skincare products|his online course",
    "odd": "has no photo|has no profile picture|has only 3 connections|has a stock photo|has an empty profile|has a fake looking profile"
    "|made the profile last week|has hardly any connections|looks like a bot|has nothing on the profile",
    "them": "him|her|them",
    "univ": "Ohio State|the University of Iowa|MIT|UCLA|Leeds|Oxford|NYU|Penn State|Makerere|IIT Delhi|UNAM|TU Delft|McGill|Iowa State|Stanford|Texas A&M|UofT|Yonsei|Sciences Po"
    "|Edinburgh|Boston College|Arizona State|UNSW|Waseda|Bocconi|USP|KU Leuven|Trinity|Purdue|Georgia Tech",
    "firm": "Google|Siemens|Deloitte|IBM|Amazon|Infosys|Shell|Nestle|Toyota|Accenture|Microsoft|Tata|Ikea|Unilever|Boeing|Walmart|Bosch|Pfizer|KPMG|Samsung|Petrobras|Starbucks|Target|HSBC",
    "conf": "PyCon|pycon|CES|SXSW|Web Summit|web summit|re:Invent|the Grace Hopper conference|the MWC|Hannover Messe|the IEEE meeting|Slush|the TED event|KubeCon|the AWS summit|the Java user group"
    "|the chamber of commerce|the career day|the Google office tour|a startup weekend|an alumni mixer|a product meetup",
}

_SAID: Final[dict[str, tuple[str, ...]]] = {
    "met_professionally": (
        "I met {them} at {event} {when}",
        "we met at {event} {when}",
        "we met {when} at {event}",
        "{who} I met at {event} {when}",
        "I talked to {them} at {event} {when}",
        "we spoke at {event} {when}",
        "{who} from {event} {when}",
        "she interviewed me {when}",
        "he interviewed me for a job {when}",
        "I interviewed with {them} {when}",
        "we were on a call about work {when}",
        "we sat next to each other at {event}",
        "she gave a talk at {event} and I was there",
        "we exchanged cards at {event} {when}",
        "met {them} at {conf}",
        "met {them} at {conf} {when}",
        "we met at {conf}",
        "{who} I met at {conf} {when}",
        "I spoke with {them} at {conf}",
        "I was on a panel with {them} at {conf}",
        "I think we met at {event}, not sure",
        "I met {them} briefly at {event}",
    ),
    "shared_involvement": (
        "{who} went to {school}",
        "{who} who went to {school}",
        "{who} also went to {school}",
        "we went to the same school",
        "same college as me",
        "we both went to the same university",
        "{who} studied at {school}",
        "{who} graduated from {school}",
        "{who} that went to my college",
        "{who} works at {employer}",
        "{who} worked at {employer}",
        "we both worked at the same company",
        "we work at the same company but different offices",
        "{who} is an alum of {school}",
        "{who} was in {group}",
        "we are both in {group}",
        "{who} did {course}",
        "we both did {course}",
        "we are both {trade}",
        "we're both {trade}",
        "{who} is in my program",
        "we are both volunteers at {group}",
        "{who} is also an alumni of {school}",
        "{who} served in the same unit as me",
        "we were interns at the same company, different years",
        "{who} from my college",
        "{who} from my old company",
        "{who} from my university",
    ),
    "already_know": (
        "it's {known}",
        "{known} sent me a request",
        "{known} wants to connect",
        "I know {them} well",
        "I know {them} really well, {known}",
        "{known} invited me",
        "{who} is {known}",
        "he's {known}",
        "she's {known}",
        "she is {known}",
        "he is {known}",
        "it is {known}",
        "{known}",
        "{known}",
        "{known} of ten years",
        "we are friends",
        "we've been friends for years",
        "we know each other well",
        "I've known {them} for years",
        "we grew up together",
        "{known} from {school}",
        "we worked together for years",
        "I know {them} from way back",
        "we talk every week",
        "{known} just added me",
        "{known} added me",
    ),
    "mutual_connection": (
        "we have {n} mutual connections",
        "we have some connections in common",
        "{who} is a friend of {kin}",
        "{who} worked with {kin}",
        "{kin} knows {them}",
        "{kin} went to school with {them}",
        "{who} knows {kin}",
        "lots of mutuals",
        "{kin} met {them} once",
    ),
    "common_interest": (
        "we both like {topic}",
        "we are both interested in {topic}",
        "{who} posts about {topic} and I like {topic}",
        "we work in the same industry",
        "we are in the same field",
        "same industry as me",
        "we follow the same {topic} pages",
    ),
    "opportunity": (
        "{who} is a recruiter",
        "a recruiter from a company I don't know",
        "a recruiter wants to connect about a job",
        "{who} works at {dream}",
        "{who} is a hiring manager",
        "{who} could be a client",
        "{who} is an investor",
        "a headhunter with a job for me",
    ),
    "met_socially": (
        "we met at {party} {when}",
        "I met {them} at {party}",
        "{who} from {party}",
        "I matched with {them} on Tinder",
        "I talked to {them} at {party} {when}",
    ),
    "same_place": (
        "{who} lives in {town}",
        "we live in the same city",
        "{who} is from {town}",
        "we're from the same town",
    ),
    "sales_pitch": (
        "{who} wants to sell me {product}",
        "she wants to sell me {product}",
        "he is selling {product}",
        "the message is a pitch for {product}",
        "{who} tried to sell me {product}",
        "he keeps trying to sell me {product}",
        "{who} is pushing {product}",
        "the note is just a sales pitch",
        "{who} spams everybody about {product}",
        "it's some MLM thing",
    ),
    "scam": (
        "{who} promises crypto returns",
        "{who} wants me to invest in bitcoin",
        "{who} asked me for money",
        "{who} wants my bank details",
        "{who} offers a job but I have to pay a fee first",
        "looks like a scam",
        "he asks for a copy of my passport",
        "{who} asks me to buy gift cards",
        "the job pays 5000 a week for nothing",
    ),
    "fake_profile": (
        "{who} {odd}",
        "the profile {odd}",
        "the account looks fake",
        "I think the profile is fake",
        "the photo is a stock photo",
        "the profile is empty",
    ),
    "unprofessional": (
        "{who} says I'm beautiful",
        "he keeps flirting with me",
        "{who} asked me on a date in the invitation",
        "{who} keeps messaging me after I said no",
        "he calls me honey",
        "{who} asked if I am single",
        "he harassed me before",
        "{who} sent me creepy messages",
    ),
}
"""What is said where a signal holds."""

_ANSWERED: Final[dict[str, tuple[str, ...]]] = {
    "met_professionally": (
        "{event}",
        "at {event}",
        "{event} {when}",
        "met at {event}",
        "met {them} at {event} {when}",
        "we met at {event}",
        "work event",
        "a work thing",
        "from {event}",
        "she interviewed me",
        "he interviewed me",
        "we had a call about work",
        "on a panel together",
        "I met {them} at work, a client visit",
        "through work, a meeting {when}",
    ),
    "shared_involvement": (
        "same school",
        "same college",
        "same uni",
        "same university",
        "same company",
        "same employer",
        "same club",
        "same course",
        "same program",
        "same profession",
        "we're both {trade}",
        "both {trade}",
        "{school}",
        "she went to {school}",
        "he works at {employer}",
        "we both worked at Google",
        "University of Iowa, both of us",
        "both studied in Leeds",
        "same high school, different years",
        "ex-Googler like me",
        "both alumni of the same school",
        "we were both in {group}",
        "{course}",
        "both did {course}",
        "my old company",
        "my university",
        "same degree",
        "same fraternity",
    ),
    "already_know": (
        "{known}",
        "he's {known}",
        "she's {known}",
        "it's {known}",
        "family",
        "old friends",
        "we are friends",
        "known {them} for years",
        "we're good friends",
        "I know {them} well",
    ),
    "mutual_connection": (
        "{n} mutuals",
        "mutual friends",
        "friends in common",
        "people in common",
        "a few connections in common",
        "knows {kin}",
        "{kin} knows {them}",
        "through {kin}",
        "friend of {kin}",
    ),
    "common_interest": (
        "same industry",
        "same field",
        "both into {topic}",
        "we both like {topic}",
        "same interests",
        "same hobby",
        "both interested in {topic}",
    ),
    "opportunity": (
        "a recruiter",
        "she's a recruiter",
        "he's a recruiter",
        "works where I want to work",
        "might have a job for me",
        "could be a client",
        "hiring manager",
        "works at {dream}",
    ),
    "met_socially": (
        "{party}",
        "at {party}",
        "met at {party}",
        "from {party}",
        "tinder",
        "the gym",
        "met {them} at {party} {when}",
    ),
    "same_place": ("same town", "same city", "lives in {town}", "from {town}", "we live in the same city"),
    "sales_pitch": (
        "sells {product}",
        "trying to sell me {product}",
        "wants to sell me {product}",
        "a sales pitch",
        "yes a pitch",
        "salesy",
        "she pitched {product}",
        "he sells {product}",
    ),
    "scam": (
        "crypto",
        "asks for money",
        "wants money",
        "wants my bank details",
        "bitcoin stuff",
        "asked me to pay a fee",
        "looks like a scam",
    ),
    "fake_profile": (
        "no photo",
        "fake looking profile",
        "stock photo",
        "only 3 connections",
        "empty profile",
        "profile {odd}",
        "{odd}",
        "looks fake",
    ),
    "unprofessional": (
        "flirting",
        "he flirts",
        "called me beautiful",
        "creepy messages",
        "asked me out",
        "keeps messaging after I said no",
    ),
}
"""What is answered, tersely, where a signal holds."""

_QUESTIONS: Final = {
    "met_professionally": "how",
    "already_know": "how",
    "shared_involvement": "share",
    "met_socially": "how",
    "mutual_connection": "link",
    "common_interest": "link",
    "opportunity": "link",
    "same_place": "link",
    "sales_pitch": "odd",
    "scam": "odd",
    "fake_profile": "odd",
    "unprofessional": "odd",
}
_NO: Final = {
    "how": (
        "no",
        "no idea",
        "I don't know them",
        "never met",
        "stranger",
        "we never met",
        "don't know",
        "not at all",
        "nope",
        "never heard of {them}",
        "no clue",
        "just a name to me",
    ),
    "share": (
        "nothing",
        "no",
        "nope",
        "nothing really",
        "nothing in common",
        "no idea",
        "none",
        "not that I know",
    ),
    "link": ("no", "none", "nothing", "nope", "no other link", "not that I know", "no link"),
    "odd": (
        "no",
        "nothing",
        "nope",
        "nothing odd",
        "looks normal",
        "no all fine",
        "seems fine",
        "not really",
        "looks legit",
        "all good",
    ),
}
_VAGUE: Final = (
    "hi",
    "hello",
    "accept?",
    "should I accept?",
    "should I accept this one?",
    "someone invited me",
    "somebody wants to connect",
    "I got an invitation",
    "got a request",
    "thoughts?",
    "this guy",
    "this one",
    "one request",
    "a request from Maria",
    "Tom wants to connect",
    "a certain Paul",
    "yes or no?",
    "what about this one",
    "somebody named Elena",
    "an invite from James",
    "Anna Schmidt",
    "Omar Haddad",
    "ok so",
    "help",
    "do I know this person",
    "new invite",
    "another one",
    "LinkedIn request",
    "Kwame Mensah",
    "who is this",
    "a woman wants to connect",
    "a man sent me an invitation",
)

_DENIED: Final[dict[str, tuple[str, ...]]] = {
    "met_professionally": (
        "we never met",
        "I never met {them}",
        "I have never met {them}",
        "never met",
        "we haven't met",
        "I've never spoken to {them}",
        "we've never talked",
    ),
    "shared_involvement": (
        "we have nothing in common",
        "we didn't go to the same school",
        "she never went to my school",
        "he never worked at my company",
        "not the same school",
    ),
    "already_know": (
        "I don't know {them}",
        "I don't know {them} at all",
        "other than that I don't know {them}",
        "but other than that I don't know {them}",
        "no idea who {who} is",
        "I don't really know {them}",
        "I have no idea who this is",
        "never heard of {them}",
        "a total stranger",
    ),
    "mutual_connection": ("no mutual connections", "nobody in common", "we have no mutuals"),
    "sales_pitch": ("not selling anything", "{who} isn't trying to sell me anything", "no sales pitch"),
    "fake_profile": ("the profile looks normal", "profile looks real", "nothing odd about the profile"),
}
"""What is said where a signal does not hold."""

_OPENERS: Final = (
    "",
    "",
    "",
    "",
    "hi, ",
    "hello ",
    "Hi! ",
    "so ",
    "ok so ",
    "question: ",
    "I got an invitation on LinkedIn: ",
    "got a linkedin request, ",
    "Someone invited me to connect on LinkedIn. ",
    "someone sent me a request on linkedin, ",
    "I have an invitation: ",
    "Someone wants to connect on LinkedIn. ",
)
_CLOSERS: Final = (
    "",
    "",
    "",
    "?",
    ".",
    " should I accept?",
    ". Should I accept or decline?",
    ", accept or not?",
    ". what do you think?",
    " do i accept",
    ". yes or no?",
    " and wants to connect on linkedin",
    ", should i add them?",
    " and sent me a request",
)
_SENT: Final = (
    "should I invite {them}? ",
    "I want to add {them}. ",
    "I want to connect with {them}: ",
    "thinking of sending {them} an invite, ",
    "can I send a request? ",
)
_JOINS: Final = (", ", ". ", " and ", " but ", ", but ", " - ")
_EMPTY: Final = (
    "hi",
    "hello",
    "hey",
    "should I accept this?",
    "who is this person?",
    "what do you think?",
    "I got an invitation",
    "somebody wants to connect",
    "accept or decline?",
    "test",
    "what's the weather like",
    "someone invited me on LinkedIn",
    "random person added me",
    "I don't know who this is",
    "no idea who this is",
    "tell me a joke",
    "is this thing on",
    "a stranger invited me",
    "hi there",
    "got a request",
)
_REASONS: Final = ("met_professionally", "shared_involvement", "already_know")
_LEADS: Final = ("mutual_connection", "common_interest", "opportunity", "met_socially", "same_place")
_WARNINGS: Final = ("sales_pitch", "scam", "fake_profile", "unprofessional")
_KNOWN_AND_SHARED: Final = re.compile(
    r"\b(colleague|coworker|boss|manager|supervisor|classmate|deskmate|teammate|worked together)\b"
)


def composed_cases() -> list[Case]:
    """The composed cases, COUNT of them, always the same."""
    draw = random.Random(_SEED)  # noqa: S311 - a fixed draw, nothing secret
    return [_case(draw, number) for number in range(COUNT)]


def _case(draw: random.Random, number: int) -> Case:
    roll = draw.random()
    held: list[str] = []
    if roll < 0.5:
        held.append(draw.choice(_REASONS))
    elif roll < 0.75:
        held.append(draw.choice(_LEADS))
    if draw.random() < 0.22:
        held.append(draw.choice(_WARNINGS))
    denied = [signal for signal in _DENIED if signal not in held and draw.random() < 0.12]
    if "already_know" in held:
        denied = [signal for signal in denied if signal in _WARNINGS]
    if draw.random() < 0.35:
        return _answered(draw, number, held)
    if not held and not denied:
        return _labelled(number, draw.choice(_EMPTY), "incoming", set())
    parts = [_filled(draw, draw.choice(_SAID[signal])) for signal in held]
    parts += [_filled(draw, draw.choice(_DENIED[signal])) for signal in denied]
    if draw.random() < 0.3:
        draw.shuffle(parts)
    is_sent = draw.random() < 0.15 and not set(held) & set(_WARNINGS)
    text = _filled(draw, draw.choice(_SENT)) if is_sent else draw.choice(_OPENERS)
    for place, part in enumerate(parts):
        text += (draw.choice(_JOINS) if place else "") + part
    text = re.sub(r"\s+", " ", text + ("" if is_sent else draw.choice(_CLOSERS))).strip()
    if draw.random() < 0.4:
        text = text.lower().replace("'", draw.choice(("'", "")))
    signals = set(held)
    if "already_know" in signals and _KNOWN_AND_SHARED.search(text):
        signals.add("shared_involvement")
    return _labelled(number, text, "outgoing" if is_sent else "incoming", signals)


def _answered(draw: random.Random, number: int, held: list[str]) -> Case:
    """A case whose first message says nothing and whose matter is in the answers."""
    answers = {question: _filled(draw, draw.choice(no)) for question, no in _NO.items()}
    for signal in held:
        answers[_QUESTIONS[signal]] = _filled(draw, draw.choice(_ANSWERED[signal]))
    told = {_QUESTIONS[signal] for signal in held}
    kept = {q: text for q, text in answers.items() if q in told or draw.random() < 0.6}
    signals = set(held)
    if "already_know" in signals and _KNOWN_AND_SHARED.search(answers["how"]):
        signals.add("shared_involvement")
    return {**_labelled(number, draw.choice(_VAGUE), "incoming", signals), "answers": kept}


def _filled(draw: random.Random, template: str) -> str:
    def fill(slot: re.Match[str]) -> str:
        return str(draw.randint(2, 40)) if slot[1] == "n" else draw.choice(_SLOTS[slot[1]].split("|"))

    return re.sub(r"{(\w+)}", fill, template).strip()


def _labelled(number: int, text: str, direction: str, signals: set[str]) -> Case:
    return {
        "id": f"composed-{number:04}",
        "say": [text],
        "share": 0.7,
        "direction": direction,
        "reasons": sorted(signals & set(_REASONS)),
        "leads": sorted(signals & set(_LEADS)),
        "warnings": sorted(signals & set(_WARNINGS)),
    }
