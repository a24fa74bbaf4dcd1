"""Reads what was copied or forwarded from LinkedIn: an invitation mail, a note, the lines of a profile.

What is kept is who invites, what the note says and what the person adds in their own words. Buttons,
addresses, links and whatever else a page tells are dropped. Whom a note greets is the reader.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import Final

from dialogs.facts.lexicon import FLAGS, KNOWN_EMPLOYER, NAME, ORGANISATION, PLACE, SCHOOL, WORD
from dialogs.links import with_names, without_links
from dialogs.model import DECIDING, State
from dialogs.phrases.pasting import (
    ASKING,
    COURTESIES,
    DEFAULTS,
    FOOTER,
    FURNITURE,
    HEADERS,
    INVITING,
    MUTUAL,
    OWN,
    SECTIONS,
)
from dialogs.tokens import fold, tokenize

LONGEST_PASTE: Final = 16_384
"""Characters that are looked at: links take up most of a mail."""

_SHORTEST_NOTE: Final = 5
_ENOUGH_MARKS: Final = 2
_MOST_NAMES: Final = 4
_PARTICLES: Final = frozenset("van de der den von da di bin al el la".split())
_BELONGING: Final = KNOWN_EMPLOYER | ORGANISATION | SCHOOL
_ELSE: Final = PLACE | _BELONGING

_CAPITAL: Final = r"(?-i:[^\W\d_a-zß-öø-ÿ])"
_NAME: Final = (
    rf"{_CAPITAL}[\w'’.-]{{0,30}}(?: (?:{_CAPITAL}[\w'’.-]{{0,30}}|{'|'.join(sorted(_PARTICLES))})){{0,3}}"
)
_NOBODY: Final = frozenset("sir sirs madam all everyone team bot guys folks both".split())
_GREETING: Final = re.compile(
    rf"(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))(?: there| dr\.?| mr\.?| ms\.?| mrs\.?)?"
    rf" (?P<name>{_NAME}) ?(?:[,!:.;–—-]+ *|$)",
    re.IGNORECASE,
)
_SIGNED: Final = rf"(?:[–—-]{{1,2}} ?|(?i:{COURTESIES}),? )(?P<who>{_NAME})"
_SIGNATURE: Final = re.compile(rf"{_SIGNED}(?:,? (?P<headline>.{{2,220}})|[.!])?")
_BREAK: Final = re.compile(
    rf" *(?:…|\.\.\.) +(?={_CAPITAL})|(?<=[.!?]) (?={_SIGNED}(?:,|[.!]?$| *…))", re.MULTILINE
)
_SIGNED_AT_END: Final = re.compile(rf"[^\w\s,'] ?{_NAME}(?:(?:,| @| from| at) [^.!?]{{2,40}})?$")
_INTRODUCED: Final = re.compile(rf"\b(?i:my name is|i'm|i am|this is) (?P<who>{_CAPITAL}[\w-]{{1,30}})")
_INVITATION: Final = re.compile(
    rf"(?:{_CAPITAL}\w+, )?(?P<who>{_NAME})(?:, (?P<title>.{{2,120}}?))?,? ?(?i:{INVITING})\b.*"
    rf"|.{{0,60}}(?i:(?:invitation|invite|request) from )(?P<from>{_NAME})(?:,? (?P<headline>.{{2,220}}))?$"
)
_SENDER: Final = re.compile(rf"(?i:from): \"?(?P<who>{_NAME}) (?i:(?:via|through|on) linkedin)\b.*")
_MUTUAL: Final = re.compile(rf"(?:.{{0,80}}[ ,·(])?(?P<count>{MUTUAL})[.)]*(?:: .*)?", re.IGNORECASE)
_QUOTED: Final = re.compile(r"[\"“](?P<note>.{12,})[\"”]")
_CONTACT: Final = re.compile(
    r"(?<!\w)\+?\(?\d[\d ().-]{8,20}\d(?!\w)|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,3}"
)
_MARKS: Final = re.compile(r"^[>\s|·•*\[\](<#]+|[>|·•*\[\](<#\s]+$")
_RECRUITS: Final = re.compile(r"\b(?:recruit\w*|talent|hiring|headhunter|staffing|investor)\b", re.IGNORECASE)
_HEADLINE: Final = re.compile(r" (?:at|@|of|for) |\|| [-–] ")
_ASKING: Final = re.compile(ASKING, re.IGNORECASE)
_OWN: Final = re.compile(OWN, re.IGNORECASE)
_ADDRESSED: Final = re.compile(r"\b(?:you|your|you're|let's|lets)\b", re.IGNORECASE)
_SPEAKING: Final = re.compile(r"\b(?:i|i'm|i'd|i've|i'll|me|my|we|we're|our|us)\b", re.IGNORECASE)
_FURNITURE: Final = re.compile(rf"(?:{FURNITURE})(?: ?[/|·•] ?(?:{FURNITURE}))*[.!:]?", re.IGNORECASE)
_FOOTER: Final = re.compile(FOOTER, re.IGNORECASE)
_HEADER: Final = re.compile(HEADERS, re.IGNORECASE)
_SECTION: Final = re.compile(rf"(?:{SECTIONS}):?", re.IGNORECASE)
_COURTESY: Final = re.compile(rf"(?:{COURTESIES})[,.!]?", re.IGNORECASE)
_DEFAULT: Final = re.compile(DEFAULTS, re.IGNORECASE)
_PAGE_MARKS: Final = (_FURNITURE, _FOOTER, _HEADER, _MUTUAL, _DEFAULT, _INVITATION)


@dataclass(frozen=True, slots=True)
class Paste:
    """What is kept of a message: who invites (name, headline) and what it tells.

    `is_copied` is False for a person's own words, of which only links are missing.
    """

    who: str = ""
    told: str = ""
    is_copied: bool = False


class _Place(Enum):
    """Where in a paste a line stands."""

    OWN = "before it"
    NOTE = "in the note"
    PAGE = "among what LinkedIn shows"
    ABOUT = "in what a profile says of itself"
    SECTION = "in another section of a profile"
    FOOT = "in the foot of a mail"


_THEIRS: Final = frozenset({_Place.NOTE, _Place.ABOUT})
"""Where the inviter speaks."""


@dataclass(slots=True)
class _Sheet:
    """What the lines read so far were found to be, and what the next one may be."""

    place: _Place
    own: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)
    name: str = ""
    headline: str = ""
    mutual: str = ""
    follows_blank: bool = True
    is_signed: bool = False
    follows_name: bool = False


def read_said(text: str) -> Paste:
    """What is kept of a message that a person sent: their own words, or what they copied."""
    clean = without_links(text[:LONGEST_PASTE])
    bare, linked = with_names(clean)
    lines = _lines(bare)
    if _is_copied(lines):
        return _kept(_sorted_out(lines, _Place.OWN), linked)
    told = bare.strip(" \n,;:–—-()<>[]") if clean != text else text
    return Paste(linked, told, is_copied=clean != text and not told)


def read_forward(text: str) -> Paste:
    """What is kept of a message that somebody else wrote."""
    bare, linked = with_names(without_links(text[:LONGEST_PASTE]))
    lines = _lines(bare)
    return _kept(_sorted_out(lines, _Place.OWN if _is_copied(lines) else _Place.NOTE), linked)


def is_name(text: str) -> bool:
    """Whether a text is a person's name and no more."""
    words = [word for word in text.split() if word not in _PARTICLES]
    if not words or len(words) > _MOST_NAMES or not re.fullmatch(r"[^\W\d_](?:[^\W\d_]|['’. -])*", text):
        return False
    flags = [FLAGS.get(fold(word).rstrip("."), 0) for word in words]
    if not flags[0] & NAME or any(flag & _ELSE and not flag & NAME for flag in flags[1:]):
        return False
    if any(word[0].islower() for word in words):
        return not any(flag & WORD for flag in flags)
    return len(words) > 1 or not flags[0] & (WORD | _ELSE)


def is_another(paste: Paste, state: State, name: str | None) -> bool:
    """Whether a paste is of another invitation than the dialog, whose inviter has this name or none yet."""
    if not state.heard or state.pending in DECIDING:
        return False
    first = paste.who.split()[:1]
    return first != [name] if name and first else state.pending is None


def _lines(text: str) -> list[str]:
    """The lines of a text without the marks of quoting, lists and buttons."""
    broken = _BREAK.sub("\n", text.strip().replace("’", "'"))
    return [_MARKS.sub("", " ".join(line.split())) for line in broken.split("\n")]


def _is_copied(lines: list[str]) -> bool:
    """Whether lines were copied from LinkedIn or a mail of it: one sure mark, or two others."""
    told = [line for line in lines if line]
    greeted = next((place for place, line in enumerate(told) if _is_greeting(line)), None)
    if greeted is not None and len(" ".join(told[greeted:]).split()) >= _SHORTEST_NOTE:
        return True
    marks = sum(any(mark.fullmatch(line) for mark in _PAGE_MARKS) for line in told)
    marks += sum(is_name(one) and _is_headline(other) for one, other in pairwise(told)) * _ENOUGH_MARKS
    return len(told) > 1 and marks >= _ENOUGH_MARKS


def _is_greeting(line: str) -> bool:
    """Whether a line begins by greeting a person: "Hi Anna", not "Hi Everyone"."""
    greeting = _GREETING.match(line)
    name = fold(greeting["name"].split()[0]) if greeting else "all"
    return name not in _NOBODY and bool(FLAGS.get(name, 0) & NAME or not FLAGS.get(name, 0) & WORD)


def _is_headline(line: str) -> bool:
    return line[:1].isupper() and _HEADLINE.search(line) is not None and not _is_own(line)


def _is_own(line: str) -> bool:
    """Whether a line speaks about the inviter, as neither a note nor a page does."""
    return bool(_ASKING.search(line) or (_OWN.search(line) and not _ADDRESSED.search(line)))


def _sorted_out(lines: list[str], place: _Place) -> _Sheet:
    """What each line is; a line that nothing claims is dropped."""
    sheet = _Sheet(place)
    for line in lines:
        if line:
            next(read for read in _READERS if read(sheet, line))
        sheet.follows_blank = not line
    return sheet


def _read_frame(sheet: _Sheet, line: str) -> bool:
    """Reads the head and the foot of a mail."""
    if sender := _SENDER.match(line):
        sheet.name = sender["who"]
    elif _FOOTER.fullmatch(line):
        sheet.place = _Place.FOOT
    elif sheet.place is _Place.FOOT:
        if sheet.follows_blank and _is_own(line):
            sheet.own.append(line)
    elif not _HEADER.fullmatch(line):
        return False
    return True


def _read_person(sheet: _Sheet, line: str) -> bool:
    """Reads who invites, and the headline under the name."""
    found = _INVITATION.fullmatch(line) or _SIGNATURE.fullmatch(line)
    if found and not _is_own(line):
        parts = found.groupdict()
        _name(sheet, parts["who"] or parts["from"], parts["headline"] or parts.get("title") or "")
    elif sheet.follows_name and not sheet.headline and _is_under_name(line):
        sheet.headline, sheet.follows_name = line, False
    elif not is_name(line) or sheet.headline:
        return False
    else:
        _name(sheet, line, "")
    return True


def _is_under_name(line: str) -> bool:
    """Whether a line may be a headline: no sentence of a person, unless it is the usual boast."""
    marks = (_FURNITURE, _MUTUAL, _SECTION, _QUOTED)
    if any(mark.fullmatch(line) for mark in marks) or is_name(line) or _is_own(line):
        return False
    return line.lower().startswith("i help ") or not _SPEAKING.search(line)


def _name(sheet: _Sheet, who: str, headline: str) -> None:
    sheet.name = max(sheet.name, who.rstrip("."), key=len)
    sheet.headline = sheet.headline or headline
    sheet.place, sheet.follows_name = _Place.PAGE, True


def _read_page(sheet: _Sheet, line: str) -> bool:
    """Reads the buttons, badges, counts and headings of a page."""
    if (mutual := _MUTUAL.fullmatch(line)) and not _SPEAKING.search(line):
        sheet.mutual, sheet.place = mutual["count"], _Place.PAGE
    elif _SECTION.fullmatch(line):
        sheet.place = _Place.ABOUT if line.lower().startswith("about") else _Place.SECTION
    elif _FURNITURE.fullmatch(line):
        sheet.place = _Place.PAGE
    else:
        return False
    return True


def _read_note(sheet: _Sheet, line: str) -> bool:
    """Reads the note, from its greeting on to a word of the person's own."""
    if _is_greeting(line):
        sheet.place = _Place.NOTE
        line = _GREETING.sub("", line, count=1)
    if quoted := _QUOTED.fullmatch(line):
        sheet.note.append(_GREETING.sub("", quoted["note"], count=1))
    elif _ASKING.search(line) or (_is_own(line) and (sheet.follows_blank or sheet.place not in _THEIRS)):
        sheet.own.append(line)
    elif sheet.place is _Place.NOTE and not (sheet.is_signed and sheet.follows_blank):
        sheet.note.append("" if _COURTESY.fullmatch(line) else line)
        sheet.is_signed = _SIGNED_AT_END.search(line) is not None
    elif sheet.place is _Place.ABOUT:
        sheet.about.append(line)
    else:
        return False
    return True


def _read_rest(sheet: _Sheet, line: str) -> bool:
    """Reads a line that only its words tell of: "you" is said by a note, "I" alone by the person."""
    is_page = sheet.place is _Place.PAGE
    if _ADDRESSED.search(line) and (is_page or _SPEAKING.search(line)):
        sheet.note.append(line)
        sheet.place = _Place.NOTE
    elif sheet.place is _Place.OWN or _SPEAKING.search(line):
        sheet.own.append(line)
    elif not _is_place(line):
        sheet.shown.append(line)
    return True


def _is_place(line: str) -> bool:
    """Whether a line names a place and no school, employer or group in it."""
    flags = [FLAGS.get(token.norm, 0) for token in tokenize(line)]
    return any(flag & PLACE for flag in flags) and not any(flag & _BELONGING for flag in flags)


_READERS: Final[tuple[Callable[[_Sheet, str], bool], ...]] = (
    _read_frame,
    _read_person,
    _read_page,
    _read_note,
    _read_rest,
)


def _kept(sheet: _Sheet, linked: str) -> Paste:
    """The paste that was read: the inviter, and what was told in the person's words and in the note's."""
    headline = _CONTACT.sub("", sheet.headline).strip()
    # What else a page shows is of use only to a person who says how it touches them.
    shown = sheet.shown if any(map(_SPEAKING.search, sheet.own)) else []
    told = [
        *sheet.own,
        sheet.mutual,
        headline if _RECRUITS.search(headline) else "",
        _quotation("Note", sheet.note),
        _quotation("Profile", [*sheet.about, *shown]),
    ]
    introduced = next((m["who"] for m in _INTRODUCED.finditer(" ".join(sheet.note)) if is_name(m["who"])), "")
    who = ", ".join(filter(None, (sheet.name or linked or introduced, headline)))
    return Paste(who, "\n".join(filter(None, told)), is_copied=True)


def _quotation(whose: str, lines: list[str]) -> str:
    """Somebody else's words in quotation marks; nothing where LinkedIn put them there."""
    words = _CONTACT.sub("", _DEFAULT.sub("", " ".join(filter(None, lines))))
    words = " ".join(re.sub(r"[\"“”]", "'", words).split())
    return f'{whose}: "{words}"' if any(map(str.isalpha, words)) else ""
