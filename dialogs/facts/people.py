"""Candidates for names of persons: the other one's, and the asker's own as a signature."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final

from dialogs.facts.lexicon import (
    ADVERB,
    ARTICLE,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    FLAGS,
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
from dialogs.facts.passage import Group, Passage, Span, kind_of
from dialogs.model import Question
from dialogs.phrases.names import (
    INVITING,
    NAMING,
    NO_NAMES,
    RANKS,
    SMALL_WORDS,
    SURNAME_LINKS,
    SURNAME_TITLES,
    SYLLABLES,
)

_NEVER: Final = SUBJECT | AUXILIARY | ARTICLE | POSSESSIVE | CONJUNCTION | PREPOSITION | GREETING
_WORDS: Final = WORD | VERB | ADVERB
_ELSE: Final = (
    PLACE | KNOWN_EMPLOYER | KNOWN_SCHOOL | MONTH | DAY | ORGANISATION | SCHOOL | PROFESSION | TITLE
)
_OPENING: Final = frozenset(".!?¶:\"'“”‘’„")
_CLOSING: Final = frozenset("¶\"'”’")
_LONGEST_NAME: Final = 3
_ASKING: Final = (Question.NAME, Question.SENDER)
MOST_NAMES: Final = 40


def read_names(passage: Passage, whole: list[str], counts: dict[str, int]) -> Iterator[Group]:
    """Each token that may be a first name, with the features of its place."""
    taken = 0
    for i in range(len(passage.tokens)):
        if not may_be_name(passage, i):
            continue
        taken += 1
        if taken > MOST_NAMES:
            return
        yield Group(name_features(passage, i, whole, counts), partial(_spans, passage, i))


def may_be_name(passage: Passage, i: int) -> bool:
    """Whether a token may be a first name at all, by its letters and by what else it means."""
    flag, text = passage.flags[i], passage.tokens[i].text
    is_capital = passage.capitals[i]
    if flag & _NEVER and not (flag & NAME and is_capital and not flag & SUBJECT):
        return False
    if not text[0].isalpha() or len(text) < 2 or (not flag & NAME and _is_no_word(passage.norms[i])):
        return False
    if passage.question in _ASKING:
        return is_capital or not (flag & (_WORDS | PEOPLE) or passage.norms[i] in NO_NAMES)
    if not is_capital:
        # Who begins with a capital gives names theirs: 3 of 3,500 names would be found otherwise.
        return not flag & _WORDS and not passage.capitals[0]
    if len(text) > 2 and text.isupper():
        return False
    if text in ("Adam", "Eve") and i and passage.norms[i - 1] == "from":
        return False
    return bool(flag & NAME or not flag & _WORDS or not _opens(passage, i))


def _is_no_word(norm: str) -> bool:
    """Whether an unknown word is an exclamation ("hiii") or a small word from elsewhere."""
    return norm in SMALL_WORDS or (len(norm) > 2 and norm[-1] == norm[-2] == norm[-3])


def _spans(passage: Passage, i: int) -> list[Span]:
    return [Span(_begin(passage, i), i + 1 + _second(passage, i), [])]


def _begin(passage: Passage, i: int) -> int:
    """Where the name at `i` begins: at the title if a surname alone follows one ("Mr Takeda")."""
    norms = passage.norms
    title = i - 2 if i > 1 and norms[i - 1] == "." else i - 1
    if title < 0 or not (
        norms[title] in SURNAME_TITLES or (norms[title] in RANKS and passage.capitals[title])
    ):
        return i
    return i if i + 1 < len(norms) and _is_in_name(passage, i + 1) else title


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
    place = "only" if len(tokens) <= 2 else ("first" if i == 0 else "in")
    style = "caps" if tokens[0].text[0].isupper() else "low"
    sentence = passage.sentences[i]
    left = passage.sentences[-1] - sentence
    features = [
        *_form(gazetteer, case, passage.question or "free", place, style),
        *_place(gazetteer, min(counts.get(bare, 1), 3), min(sentence, 3), min(left, 2)),
        "x3=" + bare[-3:], "x2=" + gazetteer + bare[-2:], "w=" + (bare if flag & (_WORDS | PLACE) else ""),
    ]  # fmt: skip
    union = passage.sentence_flags[sentence]
    marks = (
        (f"su={case}{bool(union & KIN)}{bool(union & PEOPLE)}", True), ("'s", bare != norm),
        ("quoted", passage.quoted[i]), ("place", flag & PLACE), ("small", norm in SMALL_WORDS),
    )  # fmt: skip
    features += [mark for mark, holds in marks if holds]
    features += _neighbours(passage, i, case, gazetteer)
    features += _cues(passage, i, case)
    features += _roles(passage, i, case)
    features += _capitals(passage, i, gazetteer)
    features += _inviting(passage, i, gazetteer)
    features += whole
    return features


# The features that depend on a few words only are built once for each combination: most come again.
_remembered = lru_cache(maxsize=16_384)


@_remembered
def _form(gazetteer: str, case: str, question: str, place: str, style: str) -> tuple[str, ...]:
    return (
        "bias", "g=" + gazetteer, "K=" + case, "gK=" + gazetteer + "/" + case, "q=" + question,
        "gq=" + gazetteer + "/" + question + "/" + place, "qw=" + question + place + case,
        "st=" + style + "/" + case + "/" + gazetteer,
    )  # fmt: skip


@_remembered
def _place(gazetteer: str, count: int, sentence: int, left: int) -> tuple[str, ...]:
    return f"c={count}", f"sn={sentence}", f"se={left}{gazetteer}"


def _opens(passage: Passage, i: int) -> bool:
    """Whether a token stands where any word would have its capital."""
    return i == 0 or passage.norms[i - 1] in _OPENING


def _case(passage: Passage, i: int) -> str:
    """How a token is written: "low", "cap", "caps", or "open" where any word would have its capital."""
    text = passage.tokens[i].text
    if not text[0].isupper():
        return "low"
    if _opens(passage, i):
        return "open"
    return "caps" if text.isupper() and len(text) > 2 else "cap"


def _neighbours(passage: Passage, i: int, case: str, gazetteer: str) -> list[str]:
    """Features of the two tokens on either side."""
    tokens, norms, flags = passage.tokens, passage.norms, passage.flags
    count = len(tokens)
    previous, previous_kind = (norms[i - 1], kind_of(norms[i - 1], flags[i - 1])) if i else ("^", "^")
    before, before_kind = (norms[i - 2], kind_of(norms[i - 2], flags[i - 2])) if i > 1 else ("^", "^")
    following = later = following_kind = later_kind = "$"
    if i + 1 < count:
        following, following_kind = norms[i + 1], kind_of(norms[i + 1], flags[i + 1])
    if i + 2 < count:
        later, later_kind = norms[i + 2], kind_of(norms[i + 2], flags[i + 2])
    features = [
        *_kinds_beside(gazetteer, case, before_kind, previous_kind, following_kind),
        *_words_before(gazetteer, before, previous), *_words_after(gazetteer, following, later),
        "lk=" + following_kind + "/" + later_kind, "pw=" + previous + "/" + following,
    ]  # fmt: skip
    if i and tokens[i - 1].text[0].isupper() and previous != "i":
        features.append("Cbefore" + _mark(flags[i - 1]))
    if i + 1 < count and tokens[i + 1].text[0].isupper():
        features.append("Cafter" + ("link" if following in SURNAME_LINKS else _mark(flags[i + 1])))
    if i == count - 1 or (following in ".!" and i == count - 2):
        features.append("last" + gazetteer + case)
    if following in _CLOSING:
        features.append("signs" + gazetteer + case)
    return features


@_remembered
def _kinds_beside(gazetteer: str, case: str, before: str, previous: str, following: str) -> tuple[str, ...]:
    stem = gazetteer + "/" + case
    return (
        "gbk=" + gazetteer + "/" + before + "/" + previous, "pk=" + previous, "ak=" + following,
        "gKp=" + stem + "/" + previous, "gKa=" + stem + "/" + following, "pka=" + previous + "/" + following,
        "bk=" + before + "/" + previous, "gpk=" + stem + "/" + previous + "/" + following,
    )  # fmt: skip


@_remembered
def _words_before(gazetteer: str, before: str, previous: str) -> tuple[str, ...]:
    return (
        "p=" + previous, "pp=" + before + "/" + previous, "gpp=" + gazetteer + "/" + before + "/" + previous,
        "gp=" + gazetteer + "/" + previous, "b=" + before,
    )  # fmt: skip


@_remembered
def _words_after(gazetteer: str, following: str, later: str) -> tuple[str, ...]:
    return (
        "a=" + following, "aa=" + following + "/" + later, "ga=" + gazetteer + "/" + following,
        "ga2=" + gazetteer + "/" + following + "/" + later,
    )  # fmt: skip


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


_ASKERS: Final = frozenset("i i'm im i've ive i'd i'll my me we we're we've our".split())
_OTHERS: Final = frozenset(
    "he he's hes she she's shes they they're him her his their them who it it's this that".split()
)


def _roles(passage: Passage, i: int, case: str) -> list[str]:
    """Whose name it may be: of whom the clause speaks before it, and where it stands in a quotation.

    "Hi Ann" and ", Ann," in quoted words call the asker; "Tom's wife" names somebody else than Tom.
    """
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    side = ""
    for j in range(i - 1, max(-1, i - 9), -1):
        if norms[j] in _ENDING:
            break
        if norms[j] in _ASKERS or norms[j] in _OTHERS:
            side = f"{'I' if norms[j] in _ASKERS else 'they'}{min(i - j, 3)}"
            break
    features = [f"side={side}{case}"]
    before = norms[i - 1] if i else "^"
    after = norms[i + 1] if i + 1 < len(norms) else "$"
    if passage.quoted[i]:
        opening = "^" if not i or not passage.quoted[i - 1] or before in _QUOTES else _bounded(before)
        features.append(f"call={opening}{_bounded(after)}{case}")
    if tokens[i].text.endswith(("'s", "’s")):
        features.append("owner=" + (kind_of(after, flags[i + 1]) if after != "$" else "$"))
    return features


_ENDING: Final = frozenset('.!?;:¶"“”')
_QUOTES: Final = frozenset("\"“”„'‘’")


def _bounded(norm: str) -> str:
    """A mark as itself, any word as "w"."""
    return "w" if norm[0].isalnum() else norm


def _capitals(passage: Passage, i: int, gazetteer: str) -> tuple[str, ...]:
    """Where a token stands in a run of capitals ("Dr. Saima Khan"), and what opens the run."""
    norms, flags = passage.norms, passage.flags
    low, high = i, i + 1
    while low and i - low < _LONGEST_NAME and _is_in_name(passage, low - 1):
        low -= 1
    while high < len(norms) and high - i < _LONGEST_NAME and _is_in_name(passage, high):
        high += 1
    led = kind_of(norms[low - 1], flags[low - 1]) if low else "^"
    if led == "." and low > 1 and flags[low - 2] & TITLE:
        led = "title"
    run = _letters(flags[low:i]) + "_" + _letters(flags[i + 1 : high])
    ends = kind_of(norms[high], flags[high]) if high < len(norms) else "$"
    return _run(gazetteer, run, led, ends)


def _letters(flags: list[int]) -> str:
    """A letter for each token of a run: a known name, a word, or unknown."""
    return "".join("n" if flag & NAME else ("w" if flag & WORD else "u") for flag in flags)


@_remembered
def _run(gazetteer: str, run: str, led: str, ends: str) -> tuple[str, ...]:
    known = gazetteer + run
    return (
        "run=" + run, "grun=" + known, "rl=" + known + "/" + led, "re=" + known + "/" + ends,
        "le=" + led + "/" + ends + "/" + gazetteer,
    )  # fmt: skip


def _is_in_name(passage: Passage, i: int) -> bool:
    """Whether a token may go on or begin a name in capitals."""
    return passage.capitals[i] and not passage.flags[i] & (
        TITLE | SUBJECT | AUXILIARY | CONJUNCTION | PREPOSITION | GREETING
    )


def _inviting(passage: Passage, i: int, gazetteer: str) -> list[str]:
    """The nearest word of inviting on either side of a token."""
    norms = passage.norms
    before = next((n for n in norms[max(0, i - 5) : max(0, i - 1)][::-1] if n in INVITING), "")
    after = next((n for n in norms[i + 2 : i + 7] if n in INVITING), "")
    return [
        *(["Ib=" + before + gazetteer] if before else []),
        *(["Ia=" + after + gazetteer] if after else []),
    ]
