"""Turns what a person wants (“i want to apply to her company”) into a polite sentence or two.

A wish that would sell, flirt or ask for money is left out of a first message, and so is one whose
grammar is in doubt.
"""

from __future__ import annotations

import re
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
from dialogs.note.requests import Form

LONGEST: Final = 100
"""The longest wish that is repeated, in characters."""


class Wish(NamedTuple):
    """A wish in second person, and how it is put."""

    form: Form
    text: str


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
_NOT_MINE: Final = re.compile(
    r"^(?:well,? )?I (?!want|wanna|would|wish|hope|need to|like|love|am (?:hoping|looking|trying)|"
    r"just want|plan|might|"
    r"really want|really|maybe)\w+",
    re.IGNORECASE,
)
"""A sentence on what the person does, which is no wish."""
_FOREIGN: Final = word_set("sa am dey pasal sino chahiye ka ki hai na ng ke mein lang para como kung yung ko")
_TWISTED: Final = re.compile(
    r"\byou (?:for|kept|keep|about) you\b|\bof you\b|\b[A-Z][a-z]+ your?\b|\btalk to (?:about|"
    r"with)\b|^give my\b|"
    r"^(?:chat|talk|ask you) about you$|^ask you to (?:the|a)\b|^(?:master's|\w+) .*\w (?:how|why) "
    r"you\b(?<!ask)",
)
"""What no sentence can be made of."""
_ASKED: Final = r"(?:(?:how|what|why|when|where|who)\s+)?"
_AUXILIARY: Final = "is|are|was|were|do|does|did|can|could|will|would|has|have"
_DIRECT: Final = re.compile(
    rf"^(?:(?:ask(?: you)?|know|hear)\s+)?({_ASKED}(?:{_AUXILIARY})\s+.+)$", re.IGNORECASE
)
"""A question as one puts it to somebody: “ask do you hire”, “how is life in Chile”."""
_IN_ORDER: Final = re.compile(
    rf"{_ASKED}(?:(?:is|are|was|were) (?!a |an )\w+|(?:{_AUXILIARY}) (?:you|your|they|it|people|one|the)) \w",
    re.IGNORECASE,
)
_DO: Final = word_set(
    "ask hear know learn swap find understand discuss talk chat meet see compare exchange reconnect "
    "explore show"
)
_AIM: Final = word_set("work join intern study be train volunteer move become enter")
_PLAIN: Final = word_set("tell get have hire collaborate shadow follow figure teach")
_OF_KNOW: Final = word_set("how what why when where whether if who which about more")
_QUESTION_OF_ASK: Final = word_set("about how what why when where whether if who which for to")
_REQUEST: Final = word_set(
    "vouch review look read check send write mentor connect forward pass teach coach train judge "
    "sign help introduce recommend refer give explain share put"
)
_SENDABLE: Final = word_set(
    "notes slides handout data copy photo photos picture pictures glossary music file files recipe "
    "list name paper template report deck recording link budget remarks certificates number details "
    "presentation workbook pics pictures minutes"
)
_GIVABLE: Final = word_set(
    "reference referral recommendation letter quote introduction intro testimonial endorsement"
)
_COUNSEL: Final = word_set(
    "advice guidance help opinion views view word feedback tips tip thoughts insight insights "
    "mentoring mentorship input perspective clarity help"
)
_TIMED: Final = word_set(
    "coffee lunch chat call minutes catch-up catch conversation hour tea breakfast meeting drink"
)
_MEETING: Final = "coffee|lunch|chat|call|catch-up|conversation|talk"
_JOBS: Final = word_set(
    "job role post position internship placement berth opening openings work apprenticeship place "
    "traineeship attachment vacancy gig scholarship commission thesis traineeships internships jobs "
    "roles phd training"
)
_NO_NOUN: Final = word_set(
    "you i so do get have make give to become consult use take buy bring if offer sell read check "
    "nothing none idk no"
)
_COUNTLESS: Final = word_set(
    "lunch breakfast dinner tea advice guidance help feedback work openings data notes slides "
    "insights tips views thoughts internships jobs roles mentoring mentorship input music "
    "traineeships files photos details remarks certificates pics pictures training clarity"
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
    """The wish behind a goal, ready for a row of `requests.SENTENCES`; None where it is better left out."""
    text = _in_second_person(goal, name=name)
    if not text or not text[0].isalpha() or _TWISTED.search(text) or _FOREIGN & set(words_of(text)):
        return None
    if text.lower() == "apply":
        text = "apply there" if not company else f"apply to {company}"
    text = _articled(_placed(text, company))
    return _verbal(text) or _nominal(text)


def _in_second_person(goal: str | None, *, name: str | None) -> str | None:
    """The goal as said to the one it is about, without “I want to”; None where it is no fit wish."""
    text = tidied(re.sub(r"\bsay thanks\b", "say thank you", goal or ""), longest=LONGEST)
    if not text or _UNFIT.search(text) or _NOT_MINE.search(text):
        return None
    text = re.sub(r"^(say )?thank you\b", r"\1thanks", _OPENING.sub("", text, count=1).strip())
    text = re.split(r",| and maybe | maybe | \+ | and perhaps ", text)[0].strip()
    # “Him to write me a reference”, “her advice of them”: the other's part, told about them.
    text = re.sub(r"^(?:her|him|them) to (?=\w)", "", text)
    text = re.sub(
        rf"^(?:grab|have|get|do|set up) (?=(?:an? |some )?(?:quick |short )?(?:{_MEETING})\b)", "", text
    )
    text = re.sub(r"\bthe ([\w -]+?) of (?:them|him|her)\b", r"their \1", text)
    text = re.sub(r"^see (?=if (?:he|she|they)\b)", "ask ", text)
    text = re.sub(r"\bhe done\b|\bshe done\b", "they did", text)
    if re.match(r"tell (?:her|him|them) about ", text):
        text = f"talk with you about {text.split(' about ', 1)[1]}"
        return None if {"he", "she", "her", "him"} & set(words_of(text)) else text
    text = re.sub(r"^tell (?:her|him|them) (?:that )?(?=I\b)", "tell them that ", text)
    return addressed(text, name=name)


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
    if (direct := _DIRECT.match(text)) and first not in {"have", "will"}:
        return _direct(direct[1])
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


def _direct(question: str) -> Wish | None:
    """A question put straight; None where the words are in no such order."""
    return Wish(Form.QUESTION, _small(question)) if _IN_ORDER.match(question) else None


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
        text = re.sub(r"^know about ", "hear about ", text)
        return Wish(form, text) if second in _OF_KNOW else None
    if first == "have" and second not in {"some", "someone", "somebody"}:
        return None
    if first in {"keep", "stay"} and second not in {"in", "up", "connected"}:
        return None
    if (first == "tell" and words[1:4] != ["you", "that", "i"]) or (
        first in {"become", "enter"} and second not in {"a", "an", "the", "your"}
    ):
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
    form = Form.SEND if text == "the minutes" else _form_of(head, words)
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
