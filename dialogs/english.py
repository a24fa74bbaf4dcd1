"""Mends a few words of English: spelling of chat, capitals, person, articles, plurals.

What it cannot mend with certainty it gives back as None, so that the caller leaves it out.
"""

from __future__ import annotations

import re
from typing import Final

from dialogs.phrases.names_places import PLACES


def word_set(words: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(words.split())


_FORBIDDEN: Final = re.compile(
    r"""https?:|www\.|//|@|\bin/[\w-]+            # addresses of pages and of people
    |\b[\w-]+\.(?:com|org|net|edu|gov|io|co|me|ly|dev|app|info|biz|de|uk|eu|us|fr|in)\b
    |(?:\d[\s().+/-]*){7,}                        # seven digits or more: a phone number
    |[\x00-\x1f\x7f{}]|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]""",
    re.IGNORECASE | re.VERBOSE,
)
_PICTURES: Final = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf\ufe0f]")
_OPENERS: Final = re.compile(
    r"^(?:(?:and|but|so|like|just|basically|honestly|maybe|perhaps|probably|really|also|well|um+|uh+|"
    r"some kind of|some sort of|kind of|i guess|i think)\b[\s,]*)+",
    re.IGNORECASE,
)
_CLOSERS: Final = re.compile(
    r"(?:[\s,;(]+(?:lol|lmao|rofl|haha+|hehe|tbh|idk|btw|pls|plz|please|imo|ngl|smh|though|tho|too|maybe|"
    r"i think|i guess|i suppose|or something|or whatever|and stuff|and so on|etc|"
    r"you know|thanks|thx|right|abeg|innit|yeah|lah|yaar)\)?)+$",
    re.IGNORECASE,
)
_SPELLINGS: Final[dict[str, str]] = {
    "i": "I", "im": "I'm", "i'm": "I'm", "ive": "I've", "i've": "I've", "i'd": "I'd", "i'll": "I'll",
    "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't", "couldnt": "couldn't",
    "wasnt": "wasn't", "isnt": "isn't", "hes": "he's", "shes": "she's", "theyre": "they're",
    "wanna": "want to", "gonna": "going to", "gotta": "have to", "ppl": "people", "w": "with",
    "w/": "with", "abt": "about", "bc": "because", "tho": "though", "re": "about",
    "thats": "that's", "theres": "there's",
    "convo": "conversation", "sth": "something", "n": "and", "yr": "year", "yrs": "years",
    "linkedin": "LinkedIn", "zoom": "Zoom", "skype": "Skype", "google": "Google", "excel": "Excel",
    "microsoft": "Microsoft", "amazon": "Amazon", "erasmus": "Erasmus", "fulbright": "Fulbright",
    "cv": "CV", "phd": "PhD", "mba": "MBA", "hr": "HR", "ai": "AI", "ux": "UX", "ui": "UI", "uk": "UK",
    "usa": "USA", "nyc": "NYC", "nhs": "NHS", "english": "English", "french": "French",
    "german": "German", "spanish": "Spanish", "european": "European",
    "monday": "Monday", "tuesday": "Tuesday", "wednesday": "Wednesday", "thursday": "Thursday",
    "friday": "Friday", "saturday": "Saturday", "sunday": "Sunday",
    "mon": "Monday", "tues": "Tuesday", "weds": "Wednesday", "thurs": "Thursday", "fri": "Friday",
    "january": "January", "february": "February", "april": "April", "june": "June", "july": "July",
    "august": "August", "september": "September", "october": "October", "november": "November",
    "december": "December",
}  # fmt: skip
_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")

_YOU: Final[dict[str, str]] = {
    "he": "you", "she": "you", "they": "you", "him": "you", "them": "you", "his": "your",
    "their": "your", "hers": "yours", "theirs": "yours", "himself": "yourself", "herself": "yourself",
    "themselves": "yourself", "he's": "you're", "she's": "you're", "they're": "you're",
    "he'd": "you'd", "she'd": "you'd", "they'd": "you'd", "he'll": "you'll", "she'll": "you'll",
    "they'll": "you'll", "they've": "you've",
}  # fmt: skip
_TITLE: Final = re.compile(r"^(?:(?:[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Pp]rof|[Pp]rofessor|Madam|Sir)\.? )")
_SUBJECTS: Final = frozenset({"he", "she", "they"})
_PEOPLE: Final = re.compile(
    r"\b(?:this|that|the) (?:guy|girl|lady|woman|man|person|dude|chap|bloke|gentleman)('s)?\b", re.IGNORECASE
)
_VERBS: Final[dict[str, str]] = {
    "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't",
    "hasn't": "haven't", "doesn't": "don't", "goes": "go",
}  # fmt: skip
_ADVERBS: Final = frozenset({"also", "always", "still", "now", "once", "ever", "usually", "first", "just"})
_AFTER_OBJECT: Final = word_set(
    "a about across after again and any around as at back because before but by down during for from "
    "here how if in into next of off on one or out over past round so some sometime sometimes soon "
    "than that the then there through to today tomorrow tonight under until up what when where "
    "whether which who why with"
)
"""The words after which “her” was an object (“ask her about”), as against an owner (“her data”)."""

PREPOSITIONS: Final = word_set(
    "in of at on about for to from with under near by after before during into over around across "
    "between against within through without since via per up"
)
_HEAD_ENDS: Final = PREPOSITIONS | word_set(
    "that which who where when as i we the organised organized hosted held given run carrying put and"
)
DETERMINERS: Final = word_set("the my our his her their your its a an one this that these those")


def tidied(text: str | None, *, longest: int) -> str | None:
    """The text on one line without chat words at its ends; None where it cannot go into a letter.

    A link, an address, a phone number or a control character is never passed on; neither is a text
    of more than `longest` characters or one without a letter or digit.
    """
    flat = " ".join(_PICTURES.sub(" ", text or "").split())
    flat = _CLOSERS.sub("", _OPENERS.sub("", flat.strip(' .,;:!?-–—"“”')))
    flat = re.split(r"(?<=\w{4})(?<!prof)(?<!Prof)[.!]+\s|\?\s|;|\s[–—-]\s", flat)[0].strip(' .,;:!?-–—"“”')
    if len(flat) > longest or _FORBIDDEN.search(flat) or set(words_of(flat)) <= DETERMINERS | PREPOSITIONS:
        return None
    if flat.count("(") != flat.count(")") or flat.count('"') % 2:
        flat = flat.translate({ord(mark): None for mark in '()"'})
    spelled = _WORD.sub(lambda m: _SPELLINGS.get(m[0].replace("’", "'"), m[0]), flat)
    return with_capital_places(_with_an(_undoubled(spelled)))


def _with_an(text: str) -> str:
    """The text with “an” for an “a” that stands before a vowel that is heard."""
    return re.sub(r"\ba ([aeiou][a-z]+)", lambda match: indefinite(match[1]), text)


def _undoubled(text: str) -> str:
    """The text with a word said twice in a row said once."""
    return re.sub(r"\b(\w+)(?: \1\b)+", r"\1", text, flags=re.IGNORECASE)


def with_capital_places(text: str) -> str:
    """The text with a capital for a known city or country at its end, typed small: “in lisbon”."""
    match = _ENDING.search(text)
    if not match:
        return text
    words = match[2].split(" ")
    if "_".join(words) not in _PLACES or match[2] in _NO_PLACES:
        return text
    return text[: match.start(2)] + " ".join(map(capitalised, words))


_ENDING: Final = re.compile(r"\b(in|near|from) ([a-z'-]+(?: [a-z'-]+)?)$")
_PLACES: Final = word_set(PLACES)
_NO_PLACES: Final = word_set(
    "mobile reading nice bath split orange bar police college school person town most man"
)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, with plain apostrophes."""
    return [m[0].lower().replace("’", "'") for m in _WORD.finditer(text)]


def addressed(text: str, *, name: str | None = None) -> str | None:
    """The text as said to the person it is about: “her bakery” becomes “your bakery”.

    None where “you” stands in it already: then somebody else was speaking.
    """
    if {"you", "your", "yours", "u", "ur"} & set(words_of(text)):
        return None
    text = _PEOPLE.sub(lambda m: "his" if m[1] else "him", text)
    if name:
        bare = re.escape(_TITLE.sub("", name))
        text = re.sub(
            rf"(?:{_TITLE.pattern[1:]})?\b{bare}(?: [A-Z]\w+)?(['’]s)?(?!\w)",
            lambda m: "his" if m[1] else "him",
            text,
        )
    found = list(_WORD.finditer(text))
    norms = [m[0].lower().replace("’", "'") for m in found]
    pieces, end = [], 0
    for place, match in enumerate(found):
        pieces += [text[end : match.start()], _turn(norms, place, match[0])]
        end = match.end()
    return _undoubled("".join([*pieces, text[end:]]))


def _turn(norms: list[str], place: int, word: str) -> str:
    """One word, turned to “you”, with its verb if the word is one."""
    norm = norms[place]
    after = norms[place + 1] if place + 1 < len(norms) else ""
    if norm == "her":
        return "you" if not after or after in _AFTER_OBJECT or after.endswith("ly") else "your"
    if norm == "his" and (not after or after in PREPOSITIONS):
        return "yours"
    if norm in _YOU:
        return _YOU[norm] if norm not in {"he's", "she's"} or after != "got" else "you've"
    before = place - 1
    while before > 0 and norms[before] in _ADVERBS:
        before -= 1
    is_verb_of_other = before >= 0 and norms[before] in _SUBJECTS - {"they"}
    if is_verb_of_other and norm not in _ADVERBS:
        return _second_person(word)
    if norm in _VERBS and after in _SUBJECTS - {"they"}:
        return _VERBS[norm]
    return word


def _second_person(verb: str) -> str:
    """A verb of the third person (“gets”) in the second (“get”); others as they are."""
    low = verb.lower()
    if low in _VERBS:
        return _VERBS[low]
    if low.endswith("ies") and len(low) > 4:
        return verb[:-3] + "y"
    if low.endswith(("ches", "shes", "sses", "xes", "zzes")):
        return verb[:-2]
    return verb[:-1] if low.endswith("s") and not low.endswith(("ss", "us", "is")) else verb


def head_of(phrase: str) -> str:
    """The word that a noun phrase is about, as typed: “tour” of “tour of the Boeing plant”."""
    found = [m[0] for m in _WORD.finditer(phrase.split(",", maxsplit=1)[0])]
    for place, word in enumerate(found):
        if place and word.lower() in _HEAD_ENDS:
            return found[place - 1]
    return found[-1] if found else ""


def is_lower(word: str) -> bool:
    """Whether a word has no capital in it."""
    return word == word.lower()


def is_name(phrase: str) -> bool:
    """Whether every word of a phrase up to its first preposition has a capital or a digit."""
    for place, word in enumerate(m[0] for m in _WORD.finditer(phrase.split(",", maxsplit=1)[0])):
        if place and word.lower() in _HEAD_ENDS:
            break
        if is_lower(word) and not any(c.isdigit() for c in word) and word not in {"de", "and", "la", "le"}:
            return False
    return True


_OWNER: Final = re.compile(r"(?:[^\W\d_a-z][\w&.-]* )*[\w&.-]+['’]s ")
_CLASSES: Final = re.compile(r"(?:wo)?men['’]s|children['’]s|people['’]s", re.IGNORECASE)


def starts_with_determiner(phrase: str) -> bool:
    """Whether a noun phrase brings its own article or owner: “the fair”, “Kofi's wedding”."""
    first = phrase.split(" ", maxsplit=1)[0].lower()
    return first in DETERMINERS or bool(_OWNER.match(phrase) and not _CLASSES.search(phrase))


def definite(phrase: str) -> str:
    """The noun phrase with “the” where it needs one: “a panel” and “panel” become “the panel”."""
    first, _, rest = phrase.partition(" ")
    if first.lower() in {"a", "an", "one", "this", "that", "these", "those", "same", "some"} and rest:
        return f"the {rest}"
    if first.lower() == "the":
        return f"the {rest}"
    return phrase if starts_with_determiner(phrase) else f"the {phrase}"


def indefinite(phrase: str) -> str:
    """The noun phrase with “a” or “an” where it has no article yet."""
    if starts_with_determiner(phrase):
        return phrase
    first = phrase.split(" ", maxsplit=1)[0]
    spelled = first.isupper() and len(first) > 1
    vowel = first[0] in "AEFHILMNORSX" if spelled else first[0].lower() in "aeiou"
    if first.lower().startswith(("uni", "use", "eu", "one")) and not first.lower().startswith("unin"):
        vowel = False
    return f"{'an' if vowel else 'a'} {phrase}"


def plural(noun: str) -> str:
    """A noun in the plural; one that is plural already as it is."""
    low = noun.lower()
    if low.endswith("man") and not low.endswith(("human", "german")):
        return noun[:-2] + "en"
    if low.endswith("men") or (low.endswith("s") and not low.endswith(("ss", "us"))):
        return noun
    if low.endswith("y") and low[-2:-1] not in set("aeiou"):
        return noun[:-1] + "ies"
    if low.endswith("wife"):
        return noun[:-2] + "ves"
    return noun + ("es" if low.endswith(("s", "x", "ch", "sh")) else "s")


def singular(noun: str) -> str:
    """A plural noun in the singular; one that is singular already as it is."""
    low = noun.lower()
    if low.endswith("men"):
        return noun[:-2] + "an"
    if low.endswith("ies") and len(low) > 4:
        return noun[:-3] + "y"
    if low.endswith("wives"):
        return noun[:-3] + "fe"
    if low.endswith("s") and not low.endswith(("ss", "us")):
        return noun[:-2] if low.endswith(("sses", "xes", "ches", "shes")) else noun[:-1]
    return noun


def with_small_opening(text: str, words: frozenset[str]) -> str:
    """The text with a small first letter where its first word is one of `words` and no name follows it."""
    first, _, rest = text.partition(" ")
    low = first.lower()
    is_known = set(low.split("-")) <= words and low not in _SPELLINGS
    is_common = first[:1].isupper() and first[1:].islower() and is_known
    following = rest.split(" ", maxsplit=1)[0]
    is_name_after = not following or not is_lower(following) or following in PREPOSITIONS
    return f"{low} {rest}" if is_common and not is_name_after else text


def uncapitalised(text: str) -> str:
    """The text with a small first letter, unless its first word is a name, an acronym or “I”."""
    first = text.split(" ", maxsplit=1)[0]
    if first in {"I", "I'd", "I'm", "I've", "I'll"} or not first[1:].islower():
        return text if first != "A" else "a" + text[1:]
    return text[:1].lower() + text[1:]


def capitalised(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]
