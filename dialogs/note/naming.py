"""Mends the name of what two people share; nothing where it is doubtful what the words name."""

from __future__ import annotations

import re
from typing import Final

from dialogs.english import (
    DETERMINERS,
    PREPOSITIONS,
    addressed,
    capitalised,
    definite,
    head_of,
    is_lower,
    is_name,
    plural,
    singular,
    starts_with_determiner,
    tidied,
    uncapitalised,
    with_small_opening,
    word_set,
    words_of,
)
from dialogs.institutions import proper_name
from dialogs.note.cheering import cheer_of
from dialogs.phrases import institutions, names_not_1, names_not_2
from dialogs.phrases.names_professions import PROFESSIONS
from dialogs.phrases.words import NEUTRAL

LONGEST: Final = 70
"""The longest thing shared that is repeated, in characters."""


_THE_FIRST: Final = word_set(
    "diocese parish order embassy faculty university institute academy ministry department chamber "
    "school college guild"
)
_THE_WHOLE: Final = word_set(
    "treasury marines army navy nhs bbc raf rnli un eu fbi who ymca ywca salvation church senate"
)
"""Names of one word that take “the”."""
_THE_LAST: Final = word_set(
    "institute institution agency authority office service commission treasury bureau ministry "
    "board cross engineers marines samaritans farmers scouts guides "
    "army navy corps club society choir company battalion regiment squadron brigade fellowship "
    "programme program association guild union scholarship award bootcamp course cohort "
    "apprenticeship traineeship trust foundation council chamber platoon orchestra exchange exam "
    "exams list project reserve "
    "museum observatory gallery roster internship conservatory jamboree mba msc msw ma phd"
)
_PLAIN: Final = word_set(
    "school college uni university seminary academy employer company firm organisation organization "
    "club team programme program course bootcamp lab office cohort group community profession church "
    "choir place degree class fraternity sorority lycée gymnasium polytechnic conservatoire conservatory "
    "frat order union mission"
)
"""The words that name nothing by themselves: “the same college”, never “college”."""
_COMMON: Final = _PLAIN | word_set(
    "centre center warehouse plant factory refinery smelter restaurant shop store bank hospital "
    "clinic agency studio department cert certificate certification training unit counter list batch "
    "band troupe squad crew league chapter network union board committee fund scheme exam camp "
    "internship residency fellowship patrol scholarship apprenticeship traineeship rescue orchestra "
    "platoon steelworks county plugin council society brigade army navy station regiment association "
    "force military federation"
)
_SCHOOLS: Final = word_set("university college school institute academy poly state tech high")
_GREEK: Final = word_set(
    "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau "
    "upsilon phi chi psi omega"
)
_SHORT_NAMES: Final = word_set(
    "iowa yale duke rice ohio utah kent elon bath york hull troy meta uber lego ikea own new old the and"
)
_PEOPLES: Final = word_set(
    NEUTRAL["somewhere"]
    + " methodist buddhist christian catholic latin tamil bengali mandarin cantonese swahili "
    "yoruba gaelic arabic hindi urdu punjabi javanese zulu celtic baltic nordic"
)
_THINGS: Final = word_set(
    "corner tower feather printer paper number water order river summer winter letter member matter "
    "centre monitor "
    "computer poster chapter quarter power flower dinner vicker paint refresher semester register career "
    "shelter master border barrier layer transfer folder starter supper adventure"
)
"""Words that end like a trade and are none."""
KNOWN_NAMES: Final = (
    institutions.KNOWN_SCHOOLS
    | institutions.KNOWN_EMPLOYERS
    | institutions.KNOWN_ORGANISATIONS
    | institutions.KNOWN_PROGRAMS
) - {"bar", "css", "booth", "cal", "cat", "delta"}
"""Names that are known even when they are typed without a capital."""
ORDINARY: Final = word_set(names_not_1.WORDS + " " + names_not_2.WORDS)
"""Words of every day, small letters."""
_GENERIC: Final = word_set(
    "high film art law grad graduate business medical med community primary secondary elementary "
    "middle night drama music technical local summer old boarding grammar nursing vet"
)
_MASS: Final = word_set(
    "frisbee rugby football soccer hockey rowing abroad nursing engineering cricket netball judo"
)
_NOT_SHARED: Final = word_set(
    "i me we you your was were is are did went not ex former diff sa ng que nem eu fui kami lang obie meu "
    "minha who who've comma trained ki ka hai tutte tutti namin ang yung noong thru thing thingy "
    "something stuff "
    "things nothing "
    "anything idk none skip "
    "soy somos nous sommes suis ich bin wir sind sono siamo jag ako kame dois duas dias"
)
"""Words that show that the text is a sentence, in another language, or about nothing in particular."""
_TRADES: Final = re.compile(
    r"(?:[eo]rs?|ists?|ians?|[ae]nts?|eers?|nurses?|notar(?:y|ies)|chaplains?|actuar(?:y|ies)|farriers?|"
    r"clerks?|"
    r"midwi(?:fe|ves)|chefs?|cooks?|pilots?|baristas?|vets?|medics?|paramedics?|(?:m|wom)[ae]n|coaches|coach|"
    r"cpas?|cas?|scribes?|smiths?|wrights?|guides?|judges?|nanny|nannies|librarians?|locksmiths?|priests?|"
    r"attorneys?|analysts?|mechanics?|critics?|secretar(?:y|ies)|spies|apprentices?)$",
    re.IGNORECASE,
)


def shared_name(shared: str | None, *, kind: str | None, name: str | None = None) -> str | None:
    """What is shared, with its article, ready for “both went to …”; None where in doubt.

    A word that names nothing (“my college”) gives “the same college”.
    """
    text = tidied(shared, longest=LONGEST)
    text = text and addressed(_bare(text), name=name)
    if (
        not text
        or re.match(r"\W|\d+ [a-z]", text)
        or set(words_of(text)) & _NOT_SHARED
        or "us" in text.split(" ")
    ):
        return None
    if kind == "profession":
        return _trade(text)
    if _is_plain(text, kind):
        return f"the same {text.removeprefix('the ')}"
    head = head_of(text)
    if is_lower(head) and head not in _COMMON and _TRADES.search(head):
        return None
    if _is_exclaimed(text):
        return None
    named = _capitals(with_small_opening(_without_tail(text), _COMMON | {"county", "city"}), kind)
    if named and " " not in named and _is_word(named):
        return None
    return _with_article(named, kind) if named else None


def _is_exclaimed(text: str) -> bool:
    """Whether the text is the beginning of a sentence and no name: “Good grief”, “Different years”."""
    first, _, rest = text.partition(" ")
    is_opened = first[:1].isupper() and first[1:].islower() and rest and is_lower(rest)
    is_ordinary = set(words_of(text)) <= ORDINARY - KNOWN_NAMES
    return bool(is_opened) and is_ordinary and not set(words_of(text)) & (_COMMON | _COURSES_ALSO)


_COURSES_ALSO: Final = institutions.SCHOOL | institutions.PROGRAM | institutions.ORGANISATION
_LEADING: Final = re.compile(
    r"^(?:(?:thru|through|via|at|in|from|with|whole|entire|my|our|same|a|an|this|that|fellow|own|ex|former|late|"
    r"two|three|four|five|both|actual|real|other|the same|"
    r"the whole|(?:cadet|member|student|graduate|scholar) (?:of|at|from))\s+)+(?=\S)",
    re.IGNORECASE,
)
_TRAILING: Final = re.compile(
    r"(?: (?:guy|girl|lady|person|people|folks?|alum(?:n[aiu]s?|nae)?|grads?|members?|pass-?outs?|"
    r"posties|cadets?|closed|indeed|too|x\d|thing|(?:19|20)\d\d(?:[-–/]\d{2,4})?|['’]\d\d|"
    r"(?:19|20)\d\d [a-z ]*batch))+$"
)


def _bare(text: str) -> str:
    """What is shared without owner, person and year: “my Rotary guy” is “Rotary”."""
    text = re.sub(r"^(?:ex|former)-(?=\w)", "", text, flags=re.IGNORECASE)
    first, _, second = text.partition(",")
    # “Frat, Sig Ep” names it in the second place.
    if first.lower().strip() in _PLAIN and second.strip()[:1].isupper():
        first = second.split(",")[0]
    first = re.sub(
        r"(?<=\w )(scholar|fellow)s?(?= (?:at|of|in|with|for)\b| (?:19|20)\d\d|$)", r"\1ship", first
    )
    first = re.sub(r"(?: (?:of|at|in|for|with|and|the))+$", "", first.strip())
    return _TRAILING.sub("", _LEADING.sub("", first))


def _is_plain(text: str, kind: str | None) -> bool:
    """Whether the text names no particular thing: “high school”, “gelato place”."""
    *before, last = [word for word in words_of(text) if word != "the"] or [""]
    if not is_lower(text) or last not in _PLAIN or set(before) & PREPOSITIONS:
        return False
    is_ordinary = all(word in ORDINARY - KNOWN_NAMES for word in before) and not cheer_of(text)
    return kind != "school" or is_ordinary or all(word in _GENERIC | {"my", "same"} for word in before)


def _without_tail(text: str) -> str:
    """The name inside the text where it begins with a small word that is not its head."""
    first, _, rest = text.partition(" ")
    if rest and first.isalpha() and is_lower(first) and first not in {*_COMMON, "the"} and is_name(rest):
        return rest if len(rest.split(" ")) > 1 and first in {"engineering", "at", "in"} else text
    return text


def _capitals(text: str, kind: str | None) -> str | None:
    """A name typed all small (“university of iowa”, “tesco”) with its capitals; None if it may be no name."""
    if (
        not is_lower(text)
        or words_of(text)[0] in DETERMINERS
        or (kind != "school" and head_of(text) in _COMMON)
    ):
        return text
    if kind == "school" and head_of(text) in _COMMON and " in " in text:
        return text
    words = text.split(" ")
    if len(words) == 1:
        is_surely_named = text in KNOWN_NAMES or (kind == "school" and text not in ORDINARY)
        return written(text) if is_surely_named else None
    is_school = kind == "school" and (words[0] in _SCHOOLS or words[-1] in _SCHOOLS or "college" in words)
    if not is_school and words[0] not in KNOWN_NAMES | _GREEK and not cheer_of(text):
        return None
    small = PREPOSITIONS | {"the", "and", "de", "la"}
    return " ".join(w if place and w in small else written(w) for place, w in enumerate(words))


def written(word: str) -> str:
    """A word of a name as it is written: “UCLA”, “Tesco”."""
    known = proper_name(word)
    return known if known != word else capital_word(word)


def capital_word(word: str) -> str:
    """A word of a name with its capital; a short one without a vowel inside as letters (“kpmg”)."""
    is_letters = word not in _SHORT_NAMES and (len(word) < 4 or not set(word[1:]) & set("aeiouy"))
    return word.upper() if is_letters or "&" in word else capitalised(word)


def _is_word(name: str) -> bool:
    """Whether a name of one word is rather a word of every day: “Commission”, “Nobody”."""
    low = name.lower()
    is_plain = low in ORDINARY and low not in KNOWN_NAMES | _THE_WHOLE
    return is_plain and not name.isupper()


def _with_article(text: str, kind: str | None) -> str:
    words = words_of(text)
    head = head_of(text)
    if starts_with_determiner(text):
        return definite(text)
    if words[0] in _THE_FIRST and len(words) > 1 and words[1] == "of":
        return f"the {text}"
    if head.isdigit() or head.lower() in _MASS:
        return text
    if len(words) == 1 and words[0] in _THE_WHOLE:
        return f"the {text}"
    first = text.split(" ", maxsplit=1)[0]
    if first.isalpha() and is_lower(first):
        return f"the {text}"
    if kind == "school" and head.lower() in _PLAIN:
        return text
    return f"the {text}" if is_lower(head) or head.lower() in _THE_LAST else text


def _is_trade(word: str) -> bool:
    """Whether a word names somebody by their work, one or several."""
    low = word.lower()
    if singular(low) in _THINGS:
        return False
    return bool(_TRADES.search(word)) or low in PROFESSIONS or singular(low) in PROFESSIONS


_ADJECTIVE: Final = re.compile(r"\w{3}(?:ic|al|ive|ary|ory|ing|ed|ior)$")


def _trade(text: str) -> str | None:
    """A profession in the plural: “town criers”; None for what names no person."""
    text = re.split(r" (?:in|at|of|with|for|from|on|to)\b", re.sub(r"^the ", "", text, flags=re.IGNORECASE))[
        0
    ]
    *before, last = text.split(" ")
    if not last or "'" in last or not _is_trade(last):
        return None
    first = text.split(" ", maxsplit=1)[0].lower()
    is_common = {first, singular(first)} & (ORDINARY | PROFESSIONS) or (before and _ADJECTIVE.search(first))
    if is_common and first not in _PEOPLES and (is_lower(last) or not before):
        *before, last = uncapitalised(text).split(" ")
    return " ".join([*before, plural(last)])
