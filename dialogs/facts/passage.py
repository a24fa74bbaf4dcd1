"""One utterance cut into tokens, sentences and noun chunks, each looked at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from dialogs.facts.lexicon import (
    ADVERB,
    AGO,
    ARTICLE,
    AUXILIARY,
    CONJUNCTION,
    DAY,
    ENCOUNTER,
    FLAGS,
    GATHERING,
    GREETING,
    KIN,
    MOMENT,
    NAME,
    NEAR,
    NEGATION,
    NUMBER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    POSSESSIVE,
    PREPOSITION,
    PROFESSION,
    PROGRAM,
    SAME,
    SCHOOL,
    SECONDS,
    SUBJECT,
    TITLE,
    VERB,
    WORD,
    mended,
)
from dialogs.model import Question
from dialogs.tokens import Token, tokenize

HARD: Final = frozenset('.!?;:¶\n()"“”„[]{}<>=|~*')
JOINING: Final = frozenset("&/")
_BOUND: Final = (
    ARTICLE | POSSESSIVE | PREPOSITION | SUBJECT | CONJUNCTION | AUXILIARY | ADVERB | NEGATION | AGO
)
_NOUN_TOO: Final = GATHERING | ENCOUNTER | PROGRAM
_BEFORE_VERB: Final = frozenset(
    "i we he she they you who to would will can could i'd i'll he's she's we've i've".split()
)
_KINDS: Final = (
    (TITLE, "title"), (GREETING, "greet"), (KIN, "kin"), (SUBJECT, "subj"), (POSSESSIVE, "poss"),
    (ARTICLE, "art"),
    (AUXILIARY, "aux"), (CONJUNCTION, "conj"), (PREPOSITION, "prep"), (PEOPLE, "people"), (VERB, "verb"),
    (ADVERB, "adv"), (PROFESSION, "prof"), (GATHERING | ENCOUNTER, "event"), (SCHOOL, "school"),
    (ORGANISATION, "org"), (PLACE, "place"), (NAME, "name"), (WORD, "word"),
)  # fmt: skip
# Beyond this a text is a pasted profile or worse: what matters has been said.
MOST_TOKENS: Final = 700


@lru_cache(maxsize=4_096)
def kind_of(norm: str, flags: int) -> str:
    """The first kind that a word is of, a mark itself, or an empty string."""
    for flag, name in _KINDS:
        if flags & flag:
            return name
    return "" if norm[0].isalnum() else norm


class Chunk(NamedTuple):
    """A run of nominal tokens `start` to `end`, and the preposition and determiner before it."""

    start: int
    end: int
    flags: int
    determiner: str
    preposition: str
    before: int
    sentence: int


class Span(NamedTuple):
    """A stretch of tokens with the features that set it apart from others of its group."""

    start: int
    end: int
    features: Sequence[str]


class Group(NamedTuple):
    """Spans that share features: those are weighed once for all, and the spans read only if they may win."""

    features: list[str]
    read_spans: Callable[[], list[Span]]


@dataclass(frozen=True, slots=True)
class Passage:
    """A text with what is known of each of its tokens; all lists but `chunks` run in parallel."""

    text: str
    question: Question | None
    tokens: list[Token]
    norms: list[str]
    capitals: list[bool]
    flags: list[int]
    sentences: list[int]
    sentence_flags: list[int]
    quoted: list[bool]
    chunks: list[Chunk]

    def span(self, start: int, end: int) -> str:
        """The text of the tokens from `start` up to but without `end`."""
        return self.text[self.tokens[start].start : self.tokens[end - 1].end]


def read_passage(text: str, question: Question | None) -> Passage:
    """The passage that a text makes."""
    tokens = list(tokenize(text)[:MOST_TOKENS])
    norms = [t.norm for t in tokens]
    capitals = [t.text[0].isupper() for t in tokens]
    look = FLAGS.get
    flags = [look(n, 0) for n in norms]
    for i, flag in enumerate(flags):
        if not flag and len(norms[i]) > 5 and tokens[i].text[0].islower():
            norms[i] = mended(norms[i])
            flags[i] = look(norms[i], 0)
    for i in range(1, len(norms)):
        if norms[i] == "together" and norms[i - 1] == "get" and _is_owned(norms, flags, i - 1):
            norms[i - 1] = norms[i] = _GET_TOGETHER
            flags[i - 1] = flags[i] = look(_GET_TOGETHER, 0)
        if norms[i - 1] in SECONDS and norms[i] in SECONDS[norms[i - 1]]:
            flags[i - 1] |= PLACE
            flags[i] |= PLACE
    sentences, sentence_flags = _sentences(tokens, flags)
    return Passage(
        text, question, tokens, norms, capitals, flags, sentences, sentence_flags, _quoted(tokens),
        _chunks(tokens, norms, flags, sentences),
    )  # fmt: skip


_GET_TOGETHER: Final = "gathering"
"""What the two words of a "get together" are read as, where they are no verb."""


def _is_owned(norms: list[str], flags: list[int], i: int) -> bool:
    """Whether an article or an owner ("Organization A's") stands before a token."""
    return i > 0 and (norms[i - 1].endswith("'s") or bool(flags[i - 1] & (ARTICLE | POSSESSIVE)))


def _sentences(tokens: list[Token], flags: list[int]) -> tuple[list[int], list[int]]:
    """The number of the sentence of each token, and all flags of each sentence."""
    number = 0
    numbers: list[int] = []
    union = [0]
    for token, flag in zip(tokens, flags, strict=True):
        numbers.append(number)
        union[number] |= flag
        if token.text in ".!?\n":
            number += 1
            union.append(0)
    return numbers, union


def _quoted(tokens: list[Token]) -> list[bool]:
    """Whether each token stands between quotation marks."""
    inside = False
    result: list[bool] = []
    end = -1
    for token in tokens:
        # A mark that hangs on a word opens nothing: it is the owner's in "the buyers' day".
        if token.text in "\"“”„'‘’" and (inside or token.start != end):
            inside = not inside
        elif token.text == "\n":
            inside = False
        result.append(inside)
        end = token.end
    return result


_SHORTENED: Final = ("st", "mt", "dr", "ft")


def _owns(tokens: list[Token], i: int) -> bool:
    """Whether the apostrophe at `i` is the owner's of a plural ("buyers' day"), no closing mark."""
    mark, before, following = tokens[i], tokens[i - 1], tokens[i + 1]
    is_plural = before.end == mark.start and before.norm.endswith("s") and len(before.norm) > 3
    return is_plural and following.start == mark.end + 1 and following.text[0].isalnum()


def _is_nominal(tokens: list[Token], norms: list[str], flags: list[int], i: int, *, running: bool) -> bool:
    token, flag = tokens[i], flags[i]
    first = token.text[0]
    if not first.isalnum():
        if not running or i + 1 >= len(tokens):
            return False
        following = tokens[i + 1].text[0]
        if first == ".":
            return norms[i - 1] in _SHORTENED and following.isupper()
        if first in "'’":
            return _owns(tokens, i)
        return first in JOINING and (following.isupper() or (first == "/" and following.isalnum()))
    if running and (flag & (NEAR | MOMENT | DAY) or (flag & NUMBER and first.islower())):
        return False
    if flag & _BOUND:
        return (
            running
            and first.isupper()
            and len(token.text) > 1
            and not flag & (SUBJECT | AUXILIARY | CONJUNCTION)
        )
    if i and norms[i - 1] in _BEFORE_VERB and not first.isupper():
        return False
    if flag & VERB:
        if first.isupper() and (running or (i and flags[i - 1] & (ARTICLE | POSSESSIVE | PREPOSITION))):
            return True
        return bool(
            flag & _NOUN_TOO and (running or not i or flags[i - 1] & (ARTICLE | POSSESSIVE | PREPOSITION))
        )
    return True


def _chunks(tokens: list[Token], norms: list[str], flags: list[int], sentences: list[int]) -> list[Chunk]:
    """All maximal runs of nominal tokens, in order."""
    found: list[Chunk] = []
    i, n = 0, len(tokens)
    while i < n:
        if not _is_nominal(tokens, norms, flags, i, running=False):
            i += 1
            continue
        start, union = i, 0
        while i < n and _is_nominal(tokens, norms, flags, i, running=i > start):
            union |= flags[i]
            i += 1
        before = start - 1
        determiner = preposition = ""
        while (
            before >= 0
            and flags[before] & (ARTICLE | POSSESSIVE | SAME)
            and norms[before] not in ("both", "too")
        ):
            determiner = norms[before]
            before -= 1
        if before >= 0 and flags[before] & PREPOSITION:
            preposition = norms[before]
            before -= 1
        found.append(Chunk(start, i, union, determiner, preposition, before, sentences[start]))
    return found
