"""Candidates for names of persons: the other one's, and the asker's own as a signature."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from dialogs.facts.lexicon import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    ENCOUNTER,
    FLAGS,
    GATHERING,
    GREETING,
    KIN,
    KNOWN_EMPLOYER,
    KNOWN_SCHOOL,
    MONTH,
    NAME,
    ORGANISATION,
    PEOPLE,
    PLACE,
    POSSESSIVE,
    PREPOSITION,
    PROFESSION,
    SCHOOL,
    SUBJECT,
    TITLE,
    VERB,
    WORD,
)
from dialogs.facts.passage import Group, Passage, Span
from dialogs.model import Question
from dialogs.phrases.names import NAMING, SURNAME_LINKS, SYLLABLES

_NEVER: Final = SUBJECT | AUXILIARY | ARTICLE | POSSESSIVE | CONJUNCTION | PREPOSITION | GREETING
_KINDS: Final = (
    (TITLE, "title"), (GREETING, "greet"), (KIN, "kin"), (SUBJECT, "subj"), (POSSESSIVE, "poss"),
    (ARTICLE, "art"),
    (AUXILIARY, "aux"), (CONJUNCTION, "conj"), (PREPOSITION, "prep"), (PEOPLE, "people"), (VERB, "verb"),
    (ADVERB, "adv"), (PROFESSION, "prof"), (GATHERING | ENCOUNTER, "event"), (SCHOOL, "school"),
    (ORGANISATION, "org"), (PLACE, "place"), (NAME, "name"), (WORD, "word"),
)  # fmt: skip
_WORDS: Final = WORD | VERB | ADVERB
_ELSE: Final = (
    PLACE | KNOWN_EMPLOYER | KNOWN_SCHOOL | MONTH | DAY | ORGANISATION | SCHOOL | PROFESSION | TITLE
)
MOST_NAMES: Final = 60


def kind_of(flags: int) -> str:
    """The first kind that a word is of, or an empty string."""
    for flag, name in _KINDS:
        if flags & flag:
            return name
    return ""


def read_names(passage: Passage, whole: list[str], counts: dict[str, int]) -> Iterator[Group]:
    """Each token that may be a first name, with the features of its place."""
    tokens, flags = passage.tokens, passage.flags
    question = passage.question
    count = len(tokens)
    asked = question in (Question.NAME, Question.SENDER)
    taken = 0
    for i in range(count):
        flag = flags[i]
        text = tokens[i].text
        capital = text[0].isupper()
        if flag & _NEVER and not (flag & NAME and capital and not flag & SUBJECT):
            continue
        if not text[0].isalpha() or len(text) < 2:
            continue
        if not (capital or asked or flag & NAME or not flag & _WORDS):
            continue
        taken += 1
        if taken > MOST_NAMES:
            return
        yield Group(name_features(passage, i, whole, counts), [Span(i, i + 1 + _second(passage, i), [])])


def _second(passage: Passage, i: int) -> int:
    """1 where the next token belongs to the given name ("Jia Wei"), else 0."""
    tokens, norms = passage.tokens, passage.norms
    if i + 1 >= len(tokens):
        return 0
    following = tokens[i + 1].text
    if (
        norms[i + 1] in SYLLABLES
        and len(norms[i]) < 6
        and following[0].isupper() == tokens[i].text[0].isupper()
    ):
        return int(norms[i] in SYLLABLES)
    return 0


def name_features(passage: Passage, i: int, whole: list[str], counts: dict[str, int]) -> list[str]:
    """What a token is and where it stands, as to being the other person's first name."""
    tokens, norms, flags = passage.tokens, passage.norms, passage.flags
    norm = norms[i]
    bare = norm.removesuffix("'s")
    flag = flags[i] if bare == norm else flags[i] | FLAGS.get(bare, 0)
    case = _case(passage, i)
    gazetteer = "name" if flag & NAME else ""
    gazetteer += "word" if flag & _WORDS else ""
    gazetteer += "else" if flag & _ELSE else ""
    question = passage.question or "free"
    count = len(tokens)
    place = "only" if count <= 2 else ("first" if i == 0 else "in")
    sentence = passage.sentences[i]
    union = passage.sentence_flags[sentence]
    style = "caps" if tokens[0].text[0].isupper() else "low"
    features = [
        "bias", "g=" + gazetteer, "K=" + case, "gK=" + gazetteer + "/" + case, "q=" + question,
        "gq=" + gazetteer + "/" + question + "/" + place, "c=" + str(min(counts.get(bare, 1), 3)),
        "qw=" + question + place + case, "st=" + style + "/" + case + "/" + gazetteer, "x3=" + bare[-3:],
        "x2=" + gazetteer + bare[-2:], "sn=" + str(min(sentence, 3)),
        "w=" + (bare if flag & (_WORDS | PLACE) else ""),
        "su=" + case + str(bool(union & KIN)) + str(bool(union & PEOPLE)),
    ]  # fmt: skip
    if bare != norm:
        features.append("'s")
    if passage.quoted[i]:
        features.append("quoted")
    if flag & PLACE:
        features.append("place")
    features += _neighbours(passage, i, case, gazetteer)
    features += _cues(passage, i, case)
    features += whole
    return features


def _case(passage: Passage, i: int) -> str:
    """How a token is written: "low", "cap", "caps", or "open" where any word would have its capital."""
    text = passage.tokens[i].text
    if not text[0].isupper():
        return "low"
    if i == 0 or passage.norms[i - 1] in ".!?\n:\"'":
        return "open"
    return "caps" if text.isupper() and len(text) > 2 else "cap"


def _neighbours(passage: Passage, i: int, case: str, gazetteer: str) -> list[str]:
    """Features of the two tokens on either side."""
    tokens, norms, flags = passage.tokens, passage.norms, passage.flags
    count = len(tokens)
    previous, previous_kind = (norms[i - 1], kind_of(flags[i - 1])) if i else ("^", "^")
    before, before_kind = (norms[i - 2], kind_of(flags[i - 2])) if i > 1 else ("^", "^")
    following, following_kind = (norms[i + 1], kind_of(flags[i + 1])) if i + 1 < count else ("$", "$")
    later, later_kind = (norms[i + 2], kind_of(flags[i + 2])) if i + 2 < count else ("$", "$")
    stem = gazetteer + "/" + case
    features = [
        "p=" + previous, "a=" + following, "pp=" + before + "/" + previous,
        "gpp=" + gazetteer + "/" + before + "/" + previous,
        "gbk=" + gazetteer + "/" + before_kind + "/" + previous_kind, "aa=" + following + "/" + later,
        "pk=" + previous_kind, "ak=" + following_kind, "gKp=" + stem + "/" + previous_kind,
        "gKa=" + stem + "/" + following_kind, "gp=" + gazetteer + "/" + previous,
        "ga=" + gazetteer + "/" + following,
        "pka=" + previous_kind + "/" + following_kind, "b=" + before,
        "bk=" + before_kind + "/" + previous_kind,
        "lk=" + following_kind + "/" + later_kind, "ga2=" + gazetteer + "/" + following + "/" + later,
        "pw=" + previous + "/" + following,
    ]  # fmt: skip
    if i and tokens[i - 1].text[0].isupper() and previous != "i":
        features.append("Cbefore" + _mark(flags[i - 1]))
    if i + 1 < count and tokens[i + 1].text[0].isupper():
        features.append("Cafter" + ("link" if following in SURNAME_LINKS else _mark(flags[i + 1])))
    if i == count - 1 or (following in ".!" and i == count - 2):
        features.append("last" + gazetteer + case)
    if following in "\n\"'”’":
        features.append("signs" + gazetteer + case)
    return features


def _mark(flags: int) -> str:
    return "name" if flags & NAME else ("title" if flags & TITLE else "")


def _cues(passage: Passage, i: int, case: str) -> list[str]:
    """Words before a token that say whose name follows."""
    norms, flags = passage.norms, passage.flags
    features = []
    for j in range(max(0, i - 4), i):
        flag = flags[j]
        near = i - j
        if near <= 3 and norms[j] in NAMING:
            features.append("named" + case)
        if near <= 2 and flag & GREETING:
            features.append("greeted" + case)
        if flag & KIN:
            if near <= 3:
                features.append("kin" + case)
            if j and flags[j - 1] & POSSESSIVE:
                features.append("theirs" + norms[j - 1] + case)
                features.append("theirs" + norms[j])
    return features
