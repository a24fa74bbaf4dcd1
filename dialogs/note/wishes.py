"""Turns what a person wants (“i want to apply to her company”) into a polite sentence or two.

A wish that would sell, flirt or ask for money is left out of a first message, and so is one whose
grammar is in doubt.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final, NamedTuple

from dialogs.english import (
    addressed,
    head_of,
    indefinite,
    starts_with_determiner,
    tidied,
    word_set,
    words_of,
)

LONGEST: Final = 100
"""The longest wish that is repeated, in characters."""


class Form(StrEnum):
    """How a wish is put: as what I'd like to do, as a request, as a question about a thing, and so on."""

    DO = "do"
    AIM = "aim"
    PLAIN = "plain"
    THANK = "thank"
    APPLY = "apply"
    REQUEST = "request"
    SEND = "send"
    GIVE = "give"
    ADVICE = "advice"
    TIME = "time"
    JOB = "job"
    ABOUT = "about"
    TOUCH = "touch"


class Wish(NamedTuple):
    """A wish in second person, and how it is put."""

    form: Form
    text: str


SENTENCES: Final[dict[Form, tuple[str, ...]]] = {
    Form.DO: (
        "I'd like to {}.",
        "I'd love to {}.",
        "If you have a moment, I'd like to {}.",
        "I was hoping to {}.",
        "At some point I'd like to {}.",
        "When it suits you, I'd like to {}.",
    ),
    Form.AIM: (
        "I'd like to {}. Could you tell me a little more about how that works?",
        "I'd love to {}. Would you have any advice?",
        "I'm hoping to {}. Is there anything that I should know?",
        "I'd like to {}. How would you go about it?",
        "I want to {}. What would you tell somebody like me?",
        "I'd love to {}. May I ask you a question or two about it?",
    ),
    Form.PLAIN: (
        "I'd like to {}.",
        "I'd love to {}.",
        "I was hoping to {}.",
        "I'd very much like to {}.",
        "It would be great to {}.",
        "I'm hoping to {}.",
    ),
    Form.THANK: (
        "I'd like to {}.",
        "I just wanted to {}.",
        "Let me {}.",
        "I wanted to {}.",
        "I've been meaning to {}.",
        "I'd still like to {}.",
    ),
    Form.APPLY: (
        "I'd like to {}. Could you tell me a little more about the application process?",
        "I'm hoping to {}. Is there anything that I should know before I do?",
        "I'd love to {}. What would you tell somebody who is about to?",
        "I want to {}. Could you tell me how it works on your side?",
        "I plan to {}. Would you have a tip for me?",
        "I'd like to {}. May I ask you a question or two about it?",
    ),
    Form.REQUEST: (
        "Would you be willing to {}?",
        "Could I ask you to {}?",
        "If you have a moment, could you {}?",
        "Would you be able to {}?",
        "Would you be up for it if I asked you to {}?",
        "When it suits you, could you {}?",
    ),
    Form.SEND: (
        "Could you send me {}?",
        "Would you be able to send me {}?",
        "If you have a moment, could you send me {}?",
        "Could I ask you for {}?",
        "Would you mind sending me {}?",
        "When it suits you, could you send me {}?",
    ),
    Form.GIVE: (
        "Would you be willing to give me {}?",
        "Could I ask you for {}?",
        "If you have a moment, could you give me {}?",
        "Would you be able to give me {}?",
        "May I ask you for {}?",
        "When it suits you, could I ask you for {}?",
    ),
    Form.ADVICE: (
        "I'd be glad of {}.",
        "Could I ask you for {}?",
        "If you have a moment, I'd be grateful for {}.",
        "I'd really value {}.",
        "May I ask you for {}?",
        "When it suits you, I'd be glad of {}.",
    ),
    Form.TIME: (
        "Would you have time for {}?",
        "Could we find time for {}?",
        "If you have a moment, I'd like to suggest {}.",
        "Would you be up for {}?",
        "May I suggest {}?",
        "When it suits you, how about {}?",
    ),
    Form.JOB: (
        "I'm hoping for {}. Could you tell me a little more about it?",
        "I'm hoping for {}. Is there anything that I should know?",
        "If you have a moment, could you tell me a little about {}?",
        "I was hoping to hear more about {}.",
        "May I ask you a question or two about {}?",
        "When it suits you, I'd like to ask you about {}.",
    ),
    Form.ABOUT: (
        "I'd like to ask you about {}.",
        "Could I ask you about {}?",
        "If you have a moment, I'd like to ask you about {}.",
        "I was hoping to talk about {}.",
        "May I ask you a question or two about {}?",
        "When it suits you, I'd like to ask you about {}.",
    ),
    Form.TOUCH: (
        "I'd like to {}.",
        "I'd be glad to {}.",
        "It would be good to {}.",
        "Let's {}.",
        "I hope we can {}.",
        "I'd love to {}.",
    ),
}


_OPENING: Final = re.compile(
    r"^(?:(?:i|i'd|i'm|we|maybe|just|also|really|kinda|would|might|could|'d)\s+)*"
    r"(?:(?:want|wanted|wants|like|love|liked|hope|hoping|hoped|need|plan|planning|trying|looking|wish|going|"
    r"thinking of|am|was|might|could)\s+)*(?:(?:to|for)\s+)?",
    re.IGNORECASE,
)
_UNFIT: Final = re.compile(
    r"[£$€¥]|\d+k\b|\b(?:ask \w+ out|date|dating|flirt|drinks?|customers?|sell|pitch|insurance|buy|order of|"
    r"an order|money|loan|"
    r"bragging|second chance|beg|order from|get married|kiss|number of her|home address|address)\b",
    re.IGNORECASE,
)
_DO: Final = word_set(
    "ask hear know learn swap find understand discuss talk chat meet see compare exchange reconnect "
    "explore show"
)
_AIM: Final = word_set("work join intern study be train volunteer move")
_PLAIN: Final = word_set("get have hire collaborate shadow follow figure teach")
_OF_KNOW: Final = word_set("how what why when where whether if who which about more")
_QUESTION_OF_ASK: Final = word_set("about how what why when where whether if who which for to")
_REQUEST: Final = word_set(
    "vouch review look read check send tell help introduce recommend refer give explain share put"
)
_SENDABLE: Final = word_set(
    "notes slides handout data copy photo photos picture pictures glossary music file files recipe "
    "list name paper template report deck recording link budget remarks certificates number details "
    "presentation workbook"
)
_GIVABLE: Final = word_set(
    "reference referral recommendation letter quote introduction intro testimonial endorsement"
)
_COUNSEL: Final = word_set(
    "advice guidance help opinion views view word feedback tips tip thoughts insight insights "
    "mentoring mentorship input perspective"
)
_TIMED: Final = word_set(
    "coffee lunch chat call minutes catch-up catch conversation hour tea breakfast meeting drink"
)
_JOBS: Final = word_set(
    "job role post position internship placement berth opening openings work apprenticeship place "
    "traineeship attachment vacancy gig scholarship commission thesis traineeships internships jobs "
    "roles phd"
)
_NO_NOUN: Final = word_set(
    "you i so do get have make give to become consult use take buy bring if offer sell read check "
    "nothing none idk no"
)
_COUNTLESS: Final = word_set(
    "lunch breakfast dinner tea advice guidance help feedback work openings data notes slides "
    "insights tips views thoughts internships jobs roles mentoring mentorship input music "
    "traineeships files photos details remarks certificates"
)
_BARE_AFTER: Final = re.compile(
    r"\b(for|get|about|as) ((?!the |an? |my |our |your |some )(?:[\w-]+ )?"
    r"(?:referral|reference|letter|internship|job|recommendation|quote|coffee|attachment|placement|role|"
    r"career|"
    r"position|post|PhD|MBA))\b(?! \w+s?ships?)",
)
_BARE_THE: Final = re.compile(
    r"\babout ((?!the |an? |my |our |your )(?:[\w-]+ )?(?:process|system|team|programme?))\b"
)
_ASKING: Final = re.compile(r"^(?:how|what|why|when|where|whether|if|who|which)\b", re.IGNORECASE)
_GERUND: Final = re.compile(r"^(?:applying|hoping|studying|training)\b", re.IGNORECASE)


def wish_of(goal: str | None, *, name: str | None = None, company: str | None = None) -> Wish | None:
    """The wish behind a goal, ready for a row of `SENTENCES`; None where it is better left out."""
    text = tidied(goal, longest=LONGEST)
    if not text or _UNFIT.search(text):
        return None
    text = re.sub(r"^(say )?thank you\b", r"\1thanks", _OPENING.sub("", text, count=1).strip())
    text = addressed(re.split(r",| and maybe | maybe ", text)[0].strip(), name=name)
    if (
        not text
        or not text[0].isalpha()
        or re.search(r"\bof you\b|\b[A-Z][a-z]+ your?\b", text)
        or " of them" in (goal or "").lower()
    ):
        return None
    if text.lower() == "apply":
        text = "apply there" if not company else f"apply to {company}"
    text = _articled(_placed(text, company))
    return _verbal(text) or _nominal(text)


def _placed(text: str, company: str | None) -> str:
    """The text with “there” said in full, for the other reads it without what stood before."""
    where = f"at {company}" if company else "where you work"
    if not company:
        text = re.sub(r"\bwork (?:over )?there\b", "work at your company", text)
    return re.sub(r"\b(?:over |out |down |up )?there\b", where, text, flags=re.IGNORECASE)


def _articled(text: str) -> str:
    """The text with an article where one is plainly missing: “ask for a referral”."""
    text = _BARE_AFTER.sub(lambda m: f"{m[1]} {indefinite(m[2])}", text)
    return _BARE_THE.sub(r"about the \1", text)


def _verbal(text: str) -> Wish | None:
    """A wish that begins with a verb or with a question word."""
    words = words_of(text)
    first = words[0]
    if _ASKING.match(text):
        return Wish(Form.DO, f"{'ask' if first in {'if', 'whether', 'where'} else 'hear'} {_small(text)}")
    if _GERUND.match(text):
        return Wish(Form.ABOUT, _small(text))
    if first in _REQUEST and (first == "help" or {"my", "me", "our", "us"} & set(words)):
        return Wish(Form.REQUEST, _small(text))
    for form, verbs in _VERBS.items():
        if first in verbs:
            return _followed(form, _small(text), words)
    return None


_VERBS: Final[dict[Form, frozenset[str]]] = {
    Form.APPLY: word_set("apply"),
    Form.TOUCH: word_set("keep stay catch connect"),
    Form.THANK: word_set("thank say"),
    Form.DO: _DO,
    Form.AIM: _AIM,
    Form.PLAIN: _PLAIN,
}


def _followed(form: Form, text: str, words: list[str]) -> Wish | None:
    """The wish if what follows its verb is what such a verb takes; “you” where the verb asks for it."""
    first, second = words[0], (words[1:2] or [""])[0]
    if first == "show":
        text = text if second == "you" else f"show you {text[5:]}"
        return Wish(form, text) if second in {"you", "my", "our"} else None
    if first == "ask":
        object_at = 2 if second == "you" else 1
        if (words[object_at : object_at + 1] or [""])[0] not in _QUESTION_OF_ASK:
            return None
        return Wish(form, text if second == "you" else f"ask you {text[4:]}")
    if first == "know":
        text = re.sub(r"^know (?=how|what|why)", "hear ", text)
        return Wish(form, text) if second in _OF_KNOW else None
    if first == "have" and second not in {"a", "an", "some", "someone", "somebody"}:
        return None
    if first == "be" and second not in {"a", "an"}:
        return None
    if first == "work" and second in {"with", "on", "together"}:
        form = Form.PLAIN
    if first == "say" and "thank" not in words and "thanks" not in words:
        return None
    text = re.sub(r"^say thanks$", "say thank you", text)
    return Wish(form, text) if second or form is Form.APPLY or first in {"talk", "chat"} else None


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _nominal(text: str) -> Wish | None:
    """A wish for a thing: a job, a reference, a few minutes."""
    words = set(words_of(text))
    if set(words_of(text)[:1]) & _NO_NOUN or re.match(r"th(?:at|is) (?:you|i)\b", text, re.IGNORECASE):
        return None
    owned = starts_with_determiner(text) or words_of(text)[0] in {"some", "any", "ten", "five", "twenty"}
    if owned and text.lower().endswith(" back"):
        return Wish(Form.ABOUT, f"getting {text}")
    head = head_of(text).lower()
    form = _form_of(head, words)
    if form is None:
        return Wish(Form.ABOUT, text) if owned else None
    if owned or head in _COUNTLESS or "and" in words:
        return Wish(form, text)
    return Wish(form, indefinite(text))


def _form_of(head: str, words: set[str]) -> Form | None:
    for form, heads in (
        (Form.GIVE, _GIVABLE),
        (Form.ADVICE, _COUNSEL),
        (Form.TIME, _TIMED),
        (Form.JOB, _JOBS),
        (Form.SEND, _SENDABLE),
    ):
        if head in heads or (form is Form.TIME and head in {"up", "sometime"} and words & _TIMED):
            return form
    return None
