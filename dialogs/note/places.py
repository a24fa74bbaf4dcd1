"""Says where two people met, as the end of a sentence; or nothing where that is doubtful."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from dialogs.english import (
    DETERMINERS,
    PREPOSITIONS,
    addressed,
    definite,
    head_of,
    is_lower,
    is_name,
    starts_with_determiner,
    tidied,
    with_small_opening,
    word_set,
    words_of,
)
from dialogs.note.naming import ORDINARY
from dialogs.note.times import without_time
from dialogs.phrases import events, names_places

LONGEST: Final = 90
"""The longest event that is repeated, in characters: more would make the sentence a story."""


class Meeting(StrEnum):
    """How two people met: face to face or by talking, and whether it was a sad or stern occasion."""

    MET = "met"
    TALKED = "talked"
    SOBER = "sober"


@dataclass(frozen=True, slots=True)
class Place:
    """Where two people met, from the preposition on, and how; `phrase` is empty where unknown."""

    phrase: str = ""
    meeting: Meeting = Meeting.MET

    @property
    def is_gathering(self) -> bool:
        """Whether it was an event of many, of which both may say how they found it."""
        words = set(words_of(self.phrase))
        return bool(words & _MANY) and not words & {"my", "your", "our"}


_AT: Final = word_set(
    "olympiad final finals lesson comp test briefing screening expedition module ploughing olympics "
    "reunion prom fete carnival rally drill orientation campsite canteen hours fair expo exhibition "
    "webinar webinars "
    "conference convention congress summit symposium forum workshop seminar session talk lecture "
    "keynote speech presentation meetup breakfast lunch dinner brunch reception mixer party event "
    "evening night day afternoon hackathon show tournament competition contest championship wedding "
    "barbecue bbq christening picnic gala ceremony graduation booth stand table auction market mela "
    "launch opening training class bootcamp retreat camp gathering roundtable viva review audition "
    "rehearsal concert gig game match festival hub studio office plant factory site warehouse clinic "
    "depot hospital library panel refresher assembly regional sprints debate exam orals oral "
    "centre center networking interview interviews meeting meetings demo quiz milonga banya sauna "
    "wall gym mill "
    "works farm uncrating trial crit crits board rooftop signing together assessment conferences "
    "demo-day hall"
)
_DURING: Final = word_set(
    "inspection audit visit visits tour tours walk walkround survey negotiation negotiations exercise "
    "handover placement shoot recall round rotation walkthrough check checks internship"
)
_ON: Final = word_set(
    "flight train ferry bus trip call calls phone committee course programme program "
    "project teleconference podcast airplane plane cruise delegation eye"
)
_MANY: Final = word_set(
    "fair expo exhibition conference convention congress summit symposium festival hackathon meetup forum "
    "workshop seminar retreat bootcamp"
)
_SOBER: Final = word_set(
    "inquest funeral tribunal hearing dispute court arbitration mediation memorial wake flood"
)
_NUMBERED: Final = word_set("two three four five")
_APPS: Final = word_set("tinder hinge bumble grindr tantan badoo")
"""Where people meet to date: nobody writes of that in a note."""
_STERN: Final = word_set("inquest tribunal dispute court arbitration mediation")
"""Occasions that are stern whatever word follows theirs; a “hearing aid clinic” is none."""
_SINGLE: Final = word_set(
    "night day evening afternoon morning class site table wall hub hall board works mill office hearing week"
)
"""Kinds of place that say too little by themselves: “at the day”."""
_OURS: Final = _AT | _DURING | _ON | _SOBER
"""Kinds of event that take “the” and a small letter."""
_KNOWN: Final = (events.GATHERINGS - {"charla", "appraisal"}) | _OURS
_TALKED: Final = word_set("call calls phone teleconference podcast")
_ONLINE: Final = {"zoom": "Zoom", "teams": "Teams", "skype": "Skype", "webex": "Webex"}
CITIES: Final = word_set(names_places.PLACES)
_FINITE: Final = word_set(
    "came went was were is are kept burnt burned did had has have got took gave made said asked told"
)
_RELATIVE: Final = word_set("i we that which where who council company they he she")
_VAGUE: Final = word_set(
    "job jobs thing things time way place colleague colleagues person people friend white drink "
    "somewhere work school university company group stuff it one hour chairs post role speaker"
)
_CHATS: Final = word_set("chat conversation coffee minutes coffees")
_ACTS: Final = word_set(
    "rang came went met sat spoke taught drove spent stood saw ran gave took had got fed put"
)
_COMMON: Final = word_set(
    "oral press round mock guest job career careers site trade client phone live open speed student online "
    "annual telephone video signing together school company summer"
)
"""Words that are no name even where they begin an event with a capital letter."""
_BY_OTHER: Final = re.compile(
    r"^(?:when )?(?:he |she |they )?(?:audited|fixed|repaired|"
    r"inspected|checked|visited|came|walked|surveyed|signed off|helped|"
    r"trained|taught|"
    r"interviewed|examined|assessed|reviewed|toured|supervised|photographed|measured|judged|certified|"
    r"cleared|scanned|serviced|graded|valued|counted|weighed|tested|tuned|coached|mentored|treated|filmed|"
    r"guided|briefed|calibrated|surveyed|corrected|installed|delivered|showed (?=me|us))\b"
    r".*\b(?:my|our|me|us)\b",
    re.IGNORECASE,
)
_BROKEN: Final = re.compile(
    r"\bcame (?!(?:to|round|over|out|in|by|and|with|for|back|on|down|up|past|into)\b)|\band I'm\b|"
    r"\bcounted my \w+ two\b|(?<!who )(?<!that )(?<!which )\b(?:was|were)\b|"
    r".\bI (?!ran|run|work)|\bme\b.*\bme\b"
)
_BY_ME: Final = re.compile(
    r"^(?:i|we) (?:interviewed|trained|taught|visited|audited|inspected|toured|showed|hosted)\b",
    re.IGNORECASE,
)
_PHRASE: Final = re.compile(r"^(on|at|in|during|over|after|by|near|outside) (.+)", re.IGNORECASE)
_ON_PHONE: Final = re.compile(r"\b(?:on|by|over) the phone\b(?: (?:about|for) .+)?", re.IGNORECASE)
_OVER_MEAL: Final = re.compile(r"over (?:lunch|coffee|dinner|breakfast|drinks|tea)\b", re.IGNORECASE)
_RELATIONS: Final = word_set(
    "mother's father's mum's dad's son's daughter's mate's aunt's uncle's boss's wife's husband's "
    "neighbour's neighbor's niece's nephew's brother's sister's cousin's friend's"
)
_FIRST: Final = re.compile(
    r"^(?:first|same|only) (?=interview|meeting|call|court|event|conference)", re.IGNORECASE
)


def place_of(event: str | None, *, name: str | None = None) -> Place:
    """Where the two met: “job fair” becomes “at the job fair”; an empty place where in doubt."""
    text = tidied(event, longest=LONGEST)
    text = text and addressed(_unhurried(without_time(text)[0]), name=name)
    text = text and _WITH_YOU.sub("", text).strip()
    if not text or _FOREIGN & set(words_of(text)) or _CUT_SHORT.search(text):
        return Place()
    if _APPS & set(words_of(text)):
        return Place()
    text = _IN_BARE.sub(r"\1 the \2", text)
    return _clause(text) or _given_phrase(text) or _noun_phrase(text) or _unnamed(text)


_IN_BARE: Final = re.compile(
    r"\b(in|at|from|of) (hotel|office|shop|store|factory|yard|garage|depot|warehouse|clinic|park|studio|lab|"
    r"mall|restaurant|pub|bar|cafe|café|kitchen|airport|station|terminal|museum|library|garden|workshop|building|"
    r"village|plant|branch|hall|pool|stadium|embassy|ministry)$"
)
"""A place of many at the end of an event, typed without its article: “audit in hotel”."""
_SPOKE: Final = re.compile(
    r"\b(?:rang|phoned|called|telephoned) (?:me|us|you)\b|\bphone ?calls?\b|\b(?:on|by|over) the phone\b|"
    r"\b(?:zoom|skype|teams|video|conference) calls?\b",
    re.IGNORECASE,
)


def _unnamed(text: str) -> Place:
    """How the two met, where the words for it cannot stand in a sentence."""
    return Place(meeting=Meeting.TALKED if _SPOKE.search(text) else Meeting.MET)


_WITH_YOU: Final = re.compile(r" (?:with|between|by|for|from|of|and) you\b.*$")
_FOREIGN: Final = word_set(
    "di sa ng namin natin het naar een der das und uns hat mit le les du des el los una del na yung "
    "noong ko ka ki bir "
    "bana için"
)
"""Small words of other languages that English does not have: an event with one of them is no English."""
_CUT_SHORT: Final = re.compile(
    r" (?:stopped|wound|closed|fixing|between|and|or|which|who|that|before|after|when|as|while)$|^round to |"
    r"^(?:(?:one|the|a) )?(?:day|night|morning|hour|week|evening|afternoon) (?:in|at|on|of|with)\b"
)
_LENGTH: Final = re.compile(
    r"^(?:(?:real|actual|whole|next|own|one|single|quick|long|short|brief|little|entire|proper|famous)\s+)*"
    r"(?:(?:\d+|two|three|four|five|ten|twenty|half)[ -]?(?:min|mins|minutes?|hrs?|hours?|h|days?|"
    r"weeks?)\b[ -]?"
    r"(?:of )?|hour['’]s |(?:real|actual|whole|next|own|single) )(?=\w)",
    re.IGNORECASE,
)


_DANGLING: Final = re.compile(r"(?: (?:wi|w|with|on|at|in|of|for|to|from|by|the|an?|and|n|one|some))+$")


def _unhurried(text: str) -> str:
    """The event without how long it took: “2 hr planning session” is a “planning session”."""
    text = _LENGTH.sub("", text)
    if not {"i", "we", "you"} & set(words_of(text)):
        text = _DANGLING.sub("", text)
    return re.sub(r"\bcame (inspect|see|fix|check|measure|visit|audit|collect)\b", r"came to \1", text)


def _clause(text: str) -> Place | None:
    """“When you audited our books”, from an event told as what one of them did."""
    text = text.split(",", maxsplit=1)[0]
    if _BY_OTHER.search(text) and not _BROKEN.search(text):
        act = re.sub(r"^(?:when )?(?:you )?", "", text, flags=re.IGNORECASE)
        return Place(f"when you {act[:1].lower()}{act[1:]}", _meeting(text))
    if _BY_ME.search(text) and "you" in words_of(text):
        return Place(f"when {text}", Meeting.MET)
    return None


def _given_phrase(text: str) -> Place | None:
    """A place that was told with its preposition: “on the phone about the recall”."""
    if phone := _ON_PHONE.search(text):
        return Place(re.sub(r"^(?:by|over)", "on", phone[0], flags=re.IGNORECASE), Meeting.TALKED)
    match = _PHRASE.match(text)
    if not match or _has_clause(match[2]) or {"you", "i", "we"} & set(words_of(match[2])):
        return None
    rest = match[2]
    if starts_with_determiner(rest):
        rest = definite(rest)
    elif is_lower(rest.split(" ")[0]) and not _OVER_MEAL.match(text):
        return None
    return Place(f"{match[1].lower()} {rest}", _meeting(rest, head_of(rest).lower()))


def _noun_phrase(text: str) -> Place | None:
    """A place that was told as a noun: “career fair”, “his stand at the expo”, “Hannover Messe”."""
    text = _mended_noun(text)
    head = head_of(text)
    low = head.lower()
    if _is_told_as_act(text) or _TRADE.search(low):
        return None
    if low in _ONLINE or (low not in _KNOWN and words_of(text)[0] in _ONLINE):
        online = words_of(text)[0] if low not in _ONLINE else low
        topic = text[text.lower().index(online) + len(online) :].strip()
        about = f" {topic}" if topic.split(" ")[0] in PREPOSITIONS else ""
        return Place(f"on {_ONLINE[online]}{about}", Meeting.TALKED)
    if low in _CHATS and (rest := re.search(r"\b(?:at|in) .+$", text)):
        return _given_phrase(rest[0])
    if low not in _KNOWN:
        text, low = _cut_after_known(text, low)
    text = re.sub(r" at \d+$", "", text)
    if low in _SINGLE and len(words_of(re.sub("^the ", "", text))) == 1:
        return None
    if low in _VAGUE | _CHATS or (low.isdigit() and len(low) != 4):
        return None
    return _placed(text, low)


_TRADE: Final = re.compile(r"(?:surgeon|inspector|teacher|doctor|planner|driver|nurse|engineer|buyer)s?$")
_CUT_OFF: Final = re.compile(
    r"\b(?:with|by|from) (?:about|for|to|at|on)\b|^\d+ (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|"
    r"^(?!the |an? |my |our |your |his |her |this |that )\w+ (?:an?|the|my|our|your|me|us) |^(?:you|"
    r"i|we)\b|\bthe you\b|\b(?:the|an?)$",
    re.IGNORECASE,
)


def _is_told_as_act(text: str) -> bool:
    """Whether an event is a sentence or a piece of one: “visited the plant”, “rang us”, “booth on a”."""
    first = words_of(text)[0]
    if _has_clause(text) or first in PREPOSITIONS or {"me", "us", "him"} & set(text.split(" ")):
        return True
    return _is_act(first) or bool(_CUT_OFF.search(text))


_SMALL_OWNER: Final = re.compile(r"(?!(?:wo)?men|children|people)[a-z][\w-]*(?: [a-z][\w-]*)*['’]s [a-z]")


def _placed(text: str, head: str) -> Place | None:
    """The noun phrase with its preposition and article; None for an unknown noun without a capital."""
    if head in _KNOWN and _SMALL_OWNER.match(text) and words_of(text)[0] not in DETERMINERS:
        text = f"the {text}"
    owned = starts_with_determiner(text)
    is_sentence = " " in text and text.lower().startswith(f"{head} ") and head in ORDINARY - events.FAMOUS
    if is_sentence and head not in _KNOWN:
        return None
    if (
        head not in _KNOWN
        and not is_name(text)
        and (not owned or text.lower().startswith(("a ", "an ", "one ")))
    ):
        return None
    # “Braille for the museum” is a thing that was made, no occasion.
    if head not in _KNOWN and re.match(r"\w+ for (?:the|our|my|your) ", text):
        return None
    is_owner_small = is_lower(re.split("['’]s ", text)[0]) and words_of(text)[0] not in DETERMINERS
    if owned and head not in _KNOWN and is_owner_small:
        return None
    if not owned and text.lower().replace(" ", "_") in CITIES:
        return Place(f"in {text}")
    is_journey = _is_journey(text, head)
    is_letters = re.match(r"(?:AGM|EGM)\b|[A-Z]\w+(?: [A-Z]\w+)* of ", text) is not None
    named = (
        is_name(text)
        and not owned
        and not is_journey
        and not is_letters
        and (head not in _OURS or head in {"summit", "week", "day"})
    )
    preposition = "during" if head in _DURING else "on" if head in _ON or is_journey else "at"
    if head in {"meeting", "meetings"} and set(words_of(text)) & set(_ONLINE):
        preposition = "in"
    return Place(f"{preposition} {text if named else definite(text)}", _meeting(text, head))


def _is_journey(text: str, head: str) -> bool:
    return head not in _KNOWN and f"{head} to " in text.lower()


def _cut_after_known(text: str, head: str) -> tuple[str, str]:
    """The text up to its first known kind of event, and that: “study abroad fair” of “… fair Kathmandu”."""
    words = text.split(" ")
    places = [place for place, word in enumerate(words) if word in _KNOWN]
    places = [place for place in places if place + 1 not in places]
    if not places or starts_with_determiner(text):
        return text, head
    before, rest = words[: places[0]], words[places[0] + 1 :]
    if before and (before[0].endswith("ed") or not all(map(_is_of_name, before, words[1:]))):
        return text, head
    # “Wedding planner” and “phone repair kiosk” are no wedding and no phone call.
    if rest and is_lower(rest[0]) and rest[0] not in PREPOSITIONS and not rest[0].rstrip(",").isdigit():
        return text, head
    tail = rest if rest and rest[0] in PREPOSITIONS else []
    return " ".join([*words[: places[0] + 1], *tail]), words[places[0]]


def _is_act(word: str) -> bool:
    """Whether an event begins with what somebody did: “visited the plant”, “rang the office”."""
    return word in _ACTS or (
        word.endswith("ed") and word not in {"advanced", "applied", "mixed", "united", "speed"}
    )


def _is_of_name(word: str, following: str) -> bool:
    """Whether a word may stand before its event: “Women in Mining breakfast”, “chamber of commerce lunch”."""
    if word in DETERMINERS:
        return False
    return word not in PREPOSITIONS or not is_lower(following) or following == "commerce"


def _mended_noun(text: str) -> str:
    """The event up to its first comma, with “my” before a relation, in small letters where no name."""
    text = re.sub(r"\bon teams\b", "on Teams", text)
    text = re.sub(r"^the same ", "", text.split(",")[0].strip(), flags=re.IGNORECASE)
    first, _, rest = text.partition(" ")
    low = first.lower().replace("’", "'")
    if low in _RELATIONS:
        return f"my {text}"
    is_kind = low in _KNOWN - events.FAMOUS and first == head_of(text)
    if first[1:].islower() and is_kind:
        text = f"{low} {rest}" if rest else low
    return _FIRST.sub("", with_small_opening(text, ORDINARY | _COMMON | _NUMBERED) if rest else text)


def _has_clause(text: str) -> bool:
    """Whether a sentence hides in the text: a finite verb that no relative word explains."""
    for word in words_of(text):
        if word in _RELATIVE or word == "when":
            return word == "when"
        if word in _FINITE:
            return True
    return False


def _meeting(text: str, head: str = "") -> Meeting:
    words = set(words_of(text))
    if (
        words & _STERN
        or head in _SOBER
        or (not head and words & {"inquest", "funeral"} and "home" not in words)
    ):
        return Meeting.SOBER
    return Meeting.TALKED if head in _TALKED or words & (set(_ONLINE) | {"phone"}) else Meeting.MET
