"""Candidates for what happened, what is shared and where somebody works: noun chunks with their tails."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache, partial
from typing import Final

from dialogs.facts.lexicon import (
    CAREER,
    DAY,
    EMPLOYER,
    ENCOUNTER,
    FAMOUS,
    GATHERING,
    KIN,
    KNOWN_EMPLOYER,
    KNOWN_ORGANISATION,
    KNOWN_PROGRAM,
    KNOWN_SCHOOL,
    MEETING,
    MOMENT,
    MONTH,
    NAME,
    NEAR,
    NEGATION,
    OPENER,
    ORGANISATION,
    PEOPLE,
    PLACE,
    POSSESSIVE,
    PROFESSION,
    PROGRAM,
    SAME,
    SCHOOL,
    SEASON,
    SOCIAL,
    SUBJECT,
    TITLE,
    TRAILING,
    UNIT,
    VERB,
    WORD,
)
from dialogs.facts.passage import HARD, JOINING, Chunk, Group, Passage, Span, kind_of
from dialogs.phrases.names_grammar import VERB_CLASSES

CLASSES: Final = (
    (GATHERING, "gathering"), (FAMOUS, "famous"), (ENCOUNTER, "encounter"), (SCHOOL, "school"),
    (KNOWN_SCHOOL, "kschool"), (ORGANISATION, "org"), (KNOWN_ORGANISATION, "korg"), (PROGRAM, "prog"),
    (KNOWN_PROGRAM, "kprog"), (EMPLOYER, "emp"), (KNOWN_EMPLOYER, "kemp"), (PROFESSION, "prof"),
    (TRAILING, "trail"), (CAREER, "career"), (PEOPLE, "people"), (KIN, "kin"), (PLACE, "place"),
    (NAME, "name"),
    (TITLE, "title"), (OPENER, "opener"), (SOCIAL, "social"), (UNIT, "unit"),
)  # fmt: skip
_HEADS: Final = CLASSES[:18]
_CLASS_OF: Final = {verb: name for name, verbs in VERB_CLASSES.items() for verb in sorted(verbs)}
_SIDE: Final = {
    **dict.fromkeys("i i'm i've i'd im ive id i'll".split(), "I"),
    **dict.fromkeys("we we're we've us".split(), "we"),
    **dict.fromkeys("he she he's she's hes shes who they they're theyre they've person".split(), "they"),
}  # fmt: skip
_EVENT: Final = GATHERING | FAMOUS | ENCOUNTER
_SHARED: Final = (
    SCHOOL | KNOWN_SCHOOL | ORGANISATION | KNOWN_ORGANISATION | PROGRAM | KNOWN_PROGRAM | EMPLOYER
    | KNOWN_EMPLOYER | PROFESSION
)  # fmt: skip
_ANY: Final = _EVENT | _SHARED
_TAIL_PREPOSITIONS: Final = frozenset(
    "in at on of for about with by from re de da do di du des to under under- through between and".split()
)
_LONGEST_TAIL: Final = 3
MOST_CHUNKS: Final = 40


def read_spans(
    passage: Passage, whole: list[str], counts: dict[str, int], seen: dict[str, int]
) -> Iterator[Group]:
    """Each chunk worth a look: its features, and the spans that begin with it.

    `whole` holds features of the dialog as a whole, `counts` how often it has each word, and `seen`
    how many chunks of each kind came before.
    """
    chunks = passage.chunks
    taken = 0
    for index, chunk in enumerate(chunks):
        if not is_worthy(passage, chunk, index):
            continue
        taken += 1
        if taken > MOST_CHUNKS:
            return
        yield Group(
            chunk_features(passage, chunk, index, whole, counts, seen), partial(tails, passage, index)
        )


def is_worthy(passage: Passage, chunk: Chunk, index: int) -> bool:
    """Whether a chunk may name anything: by its words, its capitals, or by standing in an answer."""
    is_single = chunk.end - chunk.start == 1
    if is_single and passage.norms[chunk.start] == "linkedin":
        return False
    if chunk.flags & _ANY:
        return True
    if is_single and passage.flags[chunk.start] & (PEOPLE | KIN):
        return False
    if passage.question and index < 3:
        return True
    return bool(chunk.preposition) or any(passage.capitals[chunk.start : chunk.end])


def chunk_features(
    passage: Passage, chunk: Chunk, index: int, whole: list[str], counts: dict[str, int], seen: dict[str, int]
) -> list[str]:
    """What a chunk is and where it stands."""
    norms, flags = passage.norms, passage.flags
    kind, case = _kind(passage, chunk), _case(passage, chunk)
    sentence = passage.sentence_flags[chunk.sentence]
    alike = "alike" if sentence & SAME else ("far" if "alike" in whole else "")
    near = nearest_alike(passage, chunk) if alike else ""
    head = norms[chunk.end - 1]
    features = [
        *_form(kind, case, chunk.preposition, chunk.determiner),
        *_setting(kind, case, passage.question or "free", str(min(index, 3))),
        *_likeness(kind, case, alike, is_repeated(passage, chunk, counts), near),
        *_order(kind, case, min(seen.get(kind, 0), 2), min(seen.get(case, 0), 2)),
        *_verb(passage, chunk, kind, case, alike),
        *_beside(passage, chunk, kind, case),
        "n=" + str(min(chunk.end - chunk.start, 5)), "x3=" + head[-3:], "x2=" + head[-2:] + kind,
    ]  # fmt: skip
    seen[kind] = seen.get(kind, 0) + 1
    seen[case] = seen.get(case, 0) + 1
    features += ["W=" + norms[i] for i in range(chunk.start, chunk.end) if flags[i]]
    features += _classes(chunk.flags)
    if sentence & NEGATION:
        features += ("neg", "neg" + kind)
    if passage.quoted[chunk.start]:
        features += ("quoted", "quoted" + kind)
    if _opens(passage, chunk):
        features += ("opens", "opens" + kind)
    features += whole
    return features


# The features that depend on a few words only are built once for each combination: most come again.
_remembered = lru_cache(maxsize=16_384)


@_remembered
def _form(kind: str, case: str, preposition: str, determiner: str) -> tuple[str, ...]:
    return (
        "bias", "k=" + kind, "K=" + case, "p=" + preposition, "d=" + determiner,
        "kp=" + kind + "/" + preposition, "kK=" + kind + "/" + case, "Kp=" + case + "/" + preposition,
        "kd=" + kind + "/" + determiner,
    )  # fmt: skip


@_remembered
def _setting(kind: str, case: str, question: str, place: str) -> tuple[str, ...]:
    return (
        "q=" + question, "i=" + place, "kq=" + kind + "/" + question, "qi=" + question + place,
        "Kq=" + case + "/" + question,
    )  # fmt: skip


@_remembered
def _likeness(kind: str, case: str, alike: str, repeated: str, near: str) -> tuple[str, ...]:
    return (
        "al=" + alike, "ka=" + kind + "/" + alike, "Kka=" + case + "/" + kind + "/" + alike,
        "Rk=" + repeated + "/" + kind, "RK=" + repeated + "/" + case, "Ral=" + repeated + "/" + alike,
        "N=" + near, "Nk=" + near + "/" + kind,
    )  # fmt: skip


@_remembered
def _order(kind: str, case: str, kinds: int, cases: int) -> tuple[str, ...]:
    return f"o={kind}{kinds}", f"oc={case}{cases}"


@_remembered
def _classes(flags: int) -> tuple[str, ...]:
    return tuple("c=" + name for flag, name in CLASSES if flags & flag)


def _opens(passage: Passage, chunk: Chunk) -> bool:
    """Whether a chunk is the first thing in its sentence."""
    return chunk.start == 0 or passage.sentences[chunk.start - 1] != chunk.sentence


def _kind(passage: Passage, chunk: Chunk) -> str:
    """The class of a chunk's head, with "+place" where a place follows it."""
    flags = passage.flags
    last = chunk.end - 1
    kind = _heading(flags[last])
    if not kind:
        return "word" if flags[last] & WORD else "unknown"
    if kind == "place" and chunk.end - chunk.start > 1 and flags[last - 1] & _ANY:
        return _heading(flags[last - 1]) + "+place"
    return kind


@_remembered
def _heading(flags: int) -> str:
    return next((name for flag, name in _HEADS if flags & flag), "")


def _case(passage: Passage, chunk: Chunk) -> str:
    """Whether a chunk has "all", "some" or "none" of its words in capitals, or one that opens a sentence."""
    capitals = sum(passage.capitals[chunk.start : chunk.end])
    if capitals == 1 and _opens(passage, chunk):
        return "open"
    return "all" if capitals == chunk.end - chunk.start else ("some" if capitals else "none")


def _verb(passage: Passage, chunk: Chunk, kind: str, case: str, alike: str) -> tuple[str, ...]:
    """Features of the verb and subject of a chunk's clause."""
    verb, subject = _clause_before(passage, chunk)
    verb_class = _CLASS_OF.get(verb, "other" if verb else "")
    side = _SIDE.get(subject, subject)
    return (
        *_clause(kind, subject, verb_class, side),
        *_clause_case(case, verb, verb_class, chunk.preposition),
        "VSal=" + verb_class + "/" + side + "/" + alike,
    )


@_remembered
def _clause(kind: str, subject: str, verb_class: str, side: str) -> tuple[str, ...]:
    return ("s=" + subject, "ks=" + kind + "/" + subject, "VSk=" + verb_class + "/" + side + "/" + kind)


@_remembered
def _clause_case(case: str, verb: str, verb_class: str, preposition: str) -> tuple[str, ...]:
    return (
        "Kv=" + case + "/" + verb, "VK=" + verb_class + "/" + case,
        "VpK=" + verb_class + "/" + preposition + "/" + case,
    )  # fmt: skip


def _beside(passage: Passage, chunk: Chunk, kind: str, case: str) -> tuple[str, ...]:
    """Features of the words on either side of a chunk."""
    norms, flags = passage.norms, passage.flags
    after = later = "$"
    before, before_kind, after_kind = "^", "^", "$"
    if chunk.before >= 0:
        before = norms[chunk.before]
        before_kind = kind_of(before, flags[chunk.before])
        if passage.tokens[chunk.before].text[0].isupper():
            before_kind += "C"
    if chunk.end < len(norms):
        after = norms[chunk.end]
        after_kind = kind_of(after, flags[chunk.end])
        later = norms[chunk.end + 1] if chunk.end + 1 < len(norms) else "$"
    return (
        *_kinds_beside(kind, case, chunk.preposition, before_kind, after_kind),
        "a=" + after, "b=" + before, "pb=" + chunk.preposition + "/" + before, "a2=" + after + "/" + later,
    )  # fmt: skip


@_remembered
def _kinds_beside(kind: str, case: str, preposition: str, before: str, after: str) -> tuple[str, ...]:
    led = before + "/" + preposition
    return (
        "Bp=" + led, "BpK=" + led + "/" + case, "Bpk=" + led + "/" + kind, "BA=" + led + "/" + after,
        "Ak=" + after + "/" + kind, "AK=" + after + "/" + case,
    )  # fmt: skip


def is_repeated(passage: Passage, chunk: Chunk, counts: dict[str, int]) -> str:
    """Whether the dialog names a word of the chunk again: "twice" for a proper one, "word" for another."""
    found = ""
    for i in range(chunk.start, chunk.end):
        norm = passage.norms[i]
        if counts.get(norm, 0) > 1 and len(norm) > 2:
            if passage.tokens[i].text[0].isupper() or not passage.flags[i] & WORD:
                return "twice"
            found = "word"
    return found


def nearest_alike(passage: Passage, chunk: Chunk) -> str:
    """Which word of likeness ("both", "same") stands near the chunk, and on which side."""
    norms, flags = passage.norms, passage.flags
    for i in range(chunk.start - 1, max(-1, chunk.start - 7), -1):
        if flags[i] & SAME:
            return norms[i] + "<"
    for i in range(chunk.end, min(len(norms), chunk.end + 7)):
        if flags[i] & SAME:
            return norms[i] + ">"
    return ""


def _clause_before(passage: Passage, chunk: Chunk) -> tuple[str, str]:
    """The nearest verb and subject before a chunk in its clause."""
    flags, norms = passage.flags, passage.norms
    verb = subject = ""
    for i in range(chunk.start - 1, max(-1, chunk.start - 15), -1):
        if norms[i] in HARD:
            break
        flag = flags[i]
        if not verb and flag & (VERB | MEETING) and not (flag & _EVENT and i and flags[i - 1] & POSSESSIVE):
            verb = norms[i]
        elif flag & SUBJECT and (verb or not subject):
            subject = norms[i]
            if verb:
                break
        elif flag & (PEOPLE | KIN) and not subject:
            subject = "person"
    return verb, subject


def tails(passage: Passage, index: int) -> list[Span]:
    """The spans that begin with a chunk: alone, and with one to three phrases hung on it."""
    chunks, norms = passage.chunks, passage.norms
    chunk = chunks[index]
    spans = [Span(chunk.start, chunk.end, ["t=0"]), *trims(passage, chunk)]
    end = chunk.end
    trail = ""
    for step in range(1, _LONGEST_TAIL + 1):
        if index + step >= len(chunks) or end >= len(norms):
            break
        following = chunks[index + step]
        link = norms[end]
        if following.start - end > 3 or following.sentence != chunk.sentence or is_time(passage, following):
            break
        if link == "," and following.start == end + 1:
            link = ",cap" if passage.tokens[following.start].text[0].isupper() else ","
        elif link not in _TAIL_PREPOSITIONS or (following.before >= end and norms[following.before] != link):
            break
        kind = next(iter(_classes(following.flags)), "c=")[2:]
        capital = "C" if passage.capitals[following.start] else "c"
        trail += "/" + link
        stop = norms[following.end] if following.end < len(norms) else "$"
        spans.append(
            Span(chunk.start, following.end, [
                "t=" + str(step), "l=" + link, "tr=" + trail, "lc=" + link + capital,
                "lkc=" + link + kind + capital, "z=" + stop,
            ])
        )  # fmt: skip
        end = following.end
    return spans


def is_time(passage: Passage, chunk: Chunk) -> bool:
    """Whether a chunk only says when: a month, a day, a year."""
    return bool(passage.flags[chunk.start] & (DAY | MONTH | MOMENT | NEAR | UNIT | SEASON)) or (
        chunk.end - chunk.start == 1 and passage.norms[chunk.start].isdigit()
    )


def trims(passage: Passage, chunk: Chunk) -> list[Span]:
    """Parts of a chunk of several words: its capitals, its known word, itself without its last or first."""
    start, end = chunk.start, chunk.end
    if end - start < 2:
        return []
    tokens, flags = passage.tokens, passage.flags
    offered: dict[tuple[int, int], str] = {}
    upper = [tokens[i].text[0].isupper() or tokens[i].text[0].isdigit() for i in range(start, end)]
    if any(upper) and not all(upper):
        first = upper.index(True)
        stop = first
        while stop < len(upper) and (
            upper[stop] or (tokens[start + stop].text in JOINING and any(upper[stop + 1 : stop + 2]))
        ):
            stop += 1
        offered[start + first, start + stop] = "caps"
        if stop < len(upper) and stop + 1 < len(upper) and flags[start + stop] & _ANY:
            offered[start + first, start + stop + 1] = "caps+"
    offered.setdefault((start, end - 1), "less")
    offered.setdefault((start + 1, end), "later")
    if end - start > 2:
        offered.setdefault((start + 2, end), "last")
        offered.setdefault((start, end - 2), "less2")
        offered.setdefault((start, start + 1), "first")
    offered.pop((start, end), None)
    spans = []
    for (low, high), name in offered.items():
        if not (tokens[low].text[0].isalnum() and tokens[high - 1].text[0].isalnum()):
            continue
        kind = _kind_of_word(flags[high - 1])
        gone = _kind_of_word(flags[high]) if high < end else ""
        case = "C" if tokens[low].text[0].isupper() else "c"
        case += "C" if tokens[high - 1].text[0].isupper() else "c"
        spans.append(Span(low, high, _trim(name, kind, gone, case)))
    return spans


@_remembered
def _kind_of_word(flags: int) -> str:
    return _heading(flags) or ("word" if flags & WORD else "new")


@_remembered
def _trim(name: str, kind: str, gone: str, case: str) -> tuple[str, ...]:
    return (
        "t=" + name, "mk=" + kind, "mg=" + name + gone, "mkg=" + kind + "/" + gone, "mc=" + name + case,
        "mkc=" + kind + case,
    )  # fmt: skip
