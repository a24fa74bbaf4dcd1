"""Candidates that are clauses: what was done together ("fixed the pump with me") and what is wanted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final

from dialogs.facts.lexicon import (
    ARTICLE,
    AUXILIARY,
    CONJUNCTION,
    ENCOUNTER,
    GATHERING,
    KIN,
    MEETING,
    NEGATION,
    PEOPLE,
    POSSESSIVE,
    PREPOSITION,
    PROFESSION,
    SUBJECT,
    VERB,
    WORD,
)
from dialogs.facts.passage import HARD, Group, Passage, Span
from dialogs.model import Question

_US: Final = frozenset("me us my our mine ours".split())
_THEM: Final = frozenset("him her them his their".split())
_ABOUT: Final = frozenset("add accept connect request invite decline invitation".split())
_STOPS: Final = frozenset(
    "and but so because cuz coz bc then now while if when though tho who which though or is add".split()
)
_LONGEST: Final = 18
MOST_CLAUSES: Final = 24

CUES: Final = {
    "want": 1, "wants": 1, "wanted": 1, "wanting": 1, "wanna": 1, "like": 1, "love": 1, "hope": 1,
    "hoping": 1, "need": 1,
    "ask": 0, "asking": 1, "looking": 1, "after": 1, "can": 1, "could": 1, "kill": 1, "dream": 1,
    "dreaming": 1,
    "wish": 1, "wishing": 1, "to": 1, "goal": 1, "keen": 1, "interested": 1, "seeking": 1, "chasing": 1,
    "curious": 1,
    "plan": 1, "planning": 1, "wonder": 1, "wondering": 1, "would": 1, "id": 1, "i'd": 1, "get": 0,
    "apply": 0, "see": 1,
    "mainly": 1, "just": 1, "might": 1, "gonna": 1, "maybe": 1, "trying": 1, "quiero": 1, "gusto": 1,
    "nak": 1, "mau": 1,
    "necesito": 1, "quero": 1, "desperate": 1, "hopefully": 1, "eventually": 1, "please": 1, "want2": 1,
}  # fmt: skip
"""Words after which a wish may begin; 0 where the wish begins with the word itself."""

_COPIED: Final = re.compile(r"^(?:Note|Profile): \"[^\"]*$", re.MULTILINE)
"""What stands before a word of a note that was copied: its wishes are the inviter's."""

_SKIPPED: Final = frozenset("to for a that from of off him her them in about on if i we they he she".split())


def _ends(passage: Passage, start: int) -> Iterator[tuple[int, str]]:
    """The places where a clause that starts here may end, with what ends it."""
    norms, tokens, flags = passage.norms, passage.tokens, passage.flags
    n = min(len(tokens), start + _LONGEST)
    offered = 0
    for j in range(start + 1, n):
        text = tokens[j].text
        if text in HARD and not (
            text == "." and j + 1 < len(tokens) and tokens[j + 1].start == tokens[j].end
        ):
            yield j, text
            return
        if (
            text in ",–—…-"
            or norms[j] in _STOPS
            or (flags[j] & SUBJECT and flags[j - 1] & SUBJECT == 0 and j > start + 2)
            or (
                norms[j] in ("with", "w", "at", "for", "before", "since", "yesterday", "last")
                and j > start + 1
            )
        ):
            yield j, norms[j]
            offered += 1
        if offered >= 4:
            return
    yield n, "$" if n == len(tokens) else "long"


def read_deeds(passage: Passage, whole: list[str]) -> Iterator[Group]:
    """Clauses that may tell what brought the two together, without naming an occasion."""
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    question = passage.question or "free"
    taken = 0
    for i in range(len(tokens)):
        flag = flags[i]
        norm = norms[i]
        is_deed = flag & (VERB | MEETING) or (norm.endswith("ed") and len(norm) > 4)
        if not is_deed and (i or question not in ("how", "event")):
            continue
        previous = flags[i - 1] if i else 0
        led = norms[i - 1] if i else "^"
        fits = (
            not i
            or previous & (SUBJECT | PEOPLE | KIN | PROFESSION | AUXILIARY)
            or led in ("and", ",", "that", ".", "¶", "once", "also", "'s")
        )
        if not fits and previous & (PREPOSITION | ARTICLE | POSSESSIVE):
            continue
        taken += 1
        if taken > MOST_CLAUSES:
            return
        base = _deed_features(passage, i, question)
        base += ["D" + w for w in whole]
        yield Group(base, partial(_deeds, passage, i, question))


def _deeds(passage: Passage, i: int, question: str) -> list[Span]:
    """The clauses that begin with the deed at `i`, with or without an "I" or "we" before it."""
    starts = (i, i - 1) if i and passage.norms[i - 1] in ("i", "we") else (i,)
    return [
        Span(start, end, _deed_end_features(passage, i, start, end, stop))
        for end, stop in _ends(passage, i)
        if end - i > 1 or question != "free"
        for start in starts
    ]


def _deed_features(passage: Passage, i: int, question: str) -> list[str]:
    norms, flags = passage.norms, passage.flags
    sentence = passage.sentence_flags[passage.sentences[i]]
    following = norms[i + 1] if i + 1 < len(norms) else "$"
    return [
        *_deed(question, bool(flags[i] & MEETING), norms[i].endswith("ed")),
        "Da=" + following,
        *_deed_sentence(bool(sentence & NEGATION), bool(sentence & ENCOUNTER)),
    ]


# The features that depend on a few words only are built once for each combination: most come again.
_remembered = lru_cache(maxsize=16_384)


@_remembered
def _deed(question: str, meets: bool, is_past: bool) -> tuple[str, ...]:
    return "D", "Dq=" + question, f"Dm={meets}{is_past}"


@_remembered
def _deed_sentence(denies: bool, names_encounter: bool) -> tuple[str, ...]:
    return (*(("Dneg",) if denies else ()), *(("Dencounter",) if names_encounter else ()))


def _deed_end_features(passage: Passage, i: int, start: int, end: int, stop: str) -> tuple[str, ...]:
    inside = passage.norms[i:end]
    union = 0
    for flag in passage.flags[i:end]:
        union |= flag
    kind = ("g" if union & GATHERING else "") + ("e" if union & ENCOUNTER else "")
    meets = bool(passage.flags[i] & MEETING)
    return _deed_end(
        stop,
        min(end - i, 12),
        not _US.isdisjoint(inside),
        not _THEM.isdisjoint(inside),
        start != i,
        kind,
        meets,
    )


@_remembered
def _deed_end(
    stop: str, length: int, ours: bool, theirs: bool, has_subject: bool, kind: str, meets: bool
) -> tuple[str, ...]:
    return (
        "Dz=" + stop, f"Dn={length // 2}", f"Dus={ours}", f"Dthem={theirs}", f"Dsubj={has_subject}",
        "Du=" + kind, f"Dusm={ours}{meets}",
    )  # fmt: skip


def read_goals(passage: Passage, whole: list[str]) -> Iterator[Group]:
    """Stretches that may say what the asker wants of the other person."""
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    question = passage.question or "free"
    asked = passage.question is Question.GOAL
    taken = 0
    if asked and tokens:
        for start in (0, 1):
            if start < len(tokens) - 1 or not start:
                yield _wishes(passage, start, start, question, whole)
    for i in range(len(tokens) - 1):
        step = CUES.get(norms[i])
        if step is None or (norms[i] == "to" and i and flags[i - 1] & VERB and not asked):
            continue
        if not asked and not _is_own(passage, i):
            continue
        taken += 1
        if taken > MOST_CLAUSES // 2:
            return
        start = i + step
        offered = 0
        while start < len(tokens) - 1 and offered < 3:
            if tokens[start].text in HARD:
                break
            yield _wishes(passage, i, start, question, whole)
            offered += 1
            if norms[start] not in _SKIPPED:
                break
            start += 1


def _is_own(passage: Passage, i: int) -> bool:
    """Whether the wish at `i` may be the asker's: the sentence has an I, or no subject at all."""
    norms, flags, tokens = passage.norms, passage.flags, passage.tokens
    if passage.quoted[i] and _COPIED.search(passage.text[: tokens[i].start]):
        return False
    for j in range(i, max(-1, i - 8), -1):
        if tokens[j].text in ".!?\n":
            return True
        if norms[j] in ("i", "i'd", "i'm", "id", "im", "me", "my", "we", "i'll", "ill", "i've", "wanna"):
            return True
        if flags[j] & SUBJECT or norms[j] in ("he's", "she's", "they're", "he'd", "she'd"):
            return norms[i] in ("can", "could", "to", "ask")
    return True


def _wishes(passage: Passage, cue: int, start: int, question: str, whole: list[str]) -> Group:
    """The spans that begin with `start`, as wishes that the word at `cue` announces."""
    return Group(
        _wish_features(passage, cue, start, question) + whole, partial(_wish_spans, passage, start, question)
    )


def _wish_spans(passage: Passage, start: int, question: str) -> list[Span]:
    return [
        Span(start, end, _wish_end_features(passage, start, end, stop, question))
        for end, stop in _ends(passage, start)
    ]


def _wish_features(passage: Passage, cue: int, start: int, question: str) -> list[str]:
    norms, flags = passage.norms, passage.flags
    previous = norms[cue - 1] if cue else "^"
    first = norms[start]
    second = norms[start + 1] if start + 1 < len(norms) else "$"
    skipped = "/".join(norms[cue + 1 : start])
    before = norms[start - 1] if start else "^"
    kind = ("v" if flags[start] & VERB else "") + ("w" if flags[start] & WORD else "")
    features = [
        "bias", "c=" + norms[cue], "pc=" + previous + "/" + norms[cue], "cs=" + norms[cue] + "/" + skipped,
        "w=" + first,
        "ww=" + first + "/" + second, "q=" + question, "cw=" + norms[cue] + "/" + first, "b=" + before,
        "i=" + str(min(cue // 10, 4)), "qs=" + question + str(start) if question == "goal" else "free",
        "bw=" + before + "/" + first, "fk=" + kind + ("d" if flags[start] & (ARTICLE | POSSESSIVE) else ""),
    ]  # fmt: skip
    sentence = passage.sentences[cue]
    if sentence + 1 == len(passage.sentence_flags):
        features.append("last")
    if passage.sentence_flags[sentence] & NEGATION:
        features.append("neg")
    if passage.quoted[cue]:
        features.append("quoted")
    return features


def _wish_end_features(passage: Passage, start: int, end: int, stop: str, question: str) -> list[str]:
    norms, flags = passage.norms, passage.flags
    inside = norms[start:end]
    features = [
        "z=" + stop, "n=" + str(min(end - start, 12) // 2), "x=" + norms[end - 1],
        "qz=" + question + "/" + stop,
        "zn=" + stop + str(min(end - start, 12) // 3),
    ]  # fmt: skip
    if not _THEM.isdisjoint(inside):
        features.append("them")
    if not _ABOUT.isdisjoint(inside):
        features.append("about")
    if any(flags[j] & CONJUNCTION for j in range(start + 1, end)):
        features.append("joined")
    return features
