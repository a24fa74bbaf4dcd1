"""Compares the schools and employers that are plainly said to be the person's own and the other one's.

Law: nothing is compared but "I … X" with "he … Y", "she … Y" or "they … Y"; whatever else may be shared
leaves two different names without meaning.
"""

from __future__ import annotations

import re
from typing import Final

from dialogs.facts.lexicon import FLAGS, KNOWN_SCHOOL, PROFESSION, SCHOOL
from dialogs.institutions import proper_name, same_institution
from dialogs.tokens import fold, tokenize

_VERB: Final = (
    r"(?: (?:also|just|only|once|still|used to|currently|now|have|has|had|actually|myself|himself|herself))*"
    r" (?:went to|gone to|go to|goes to|attend(?:s|ed)?|stud(?:y|ies|ied|ying) at|graduate[ds]? from"
    r"|(?:am|is|are|was|were|'m|'s|'re) at|work(?:s|ed|ing)? (?:at|for)|teach(?:es)? at|taught at)"
)
_NAME: Final = r" (?:the )?(?P<name>[\w&'’.-]+(?: [\w&'’.-]+){0,5})"
_SHORT: Final = re.compile(r"\b(i|s?he|they)['’](m|s|re|ve)\b", re.IGNORECASE)
_LONG: Final = {"m": "am", "s": "is", "re": "are", "ve": "have"}
_MINE: Final = re.compile(rf"\bi{_VERB}{_NAME}", re.IGNORECASE)
_THEIRS: Final = re.compile(rf"\b(?:s?he|they){_VERB}{_NAME}", re.IGNORECASE)
_EX: Final = re.compile(
    r"\b(?P<who>i am|s?he is|they are) (?:an? )?(?P<name>(?:ex|former)[- ]\w+)", re.IGNORECASE
)
_END: Final = re.compile(
    r"[.,]+(?: |$)| (?:and|but|while|so|too|also|as well|for|in|from|since|until|till|before|after|when|where"
    r"|now|then|last|like|which|who|he|she|they|i|we|if|though|because|cuz|as|years?|on|with|doing|back|to)\b.*",
    re.IGNORECASE,
)
_VAGUE: Final = frozenset("my a an the our his her their that this same another some one".split())
_SHARED_OTHERWISE: Final = re.compile(
    r"\b(?:both|same|we|us|our|together|fellow|like me|too|also|as well|met|common|colleagues?|alum\w*)\b",
    re.IGNORECASE,
)


def share_institution(text: str) -> bool | None:
    """Whether the two belong to one school or employer by their names; None where that is not plain."""
    said = _SHORT.sub(lambda m: f"{m[1]} {_LONG[m[2].lower()]}", text)
    mine, theirs = _names(_MINE, said), _names(_THEIRS, said)
    for found in _EX.finditer(said):
        (mine if found["who"].lower() == "i am" else theirs).append(found["name"])
    compared = [same_institution(one, other) for one in mine for other in theirs]
    if True in compared:
        return True
    is_plain = compared and None not in compared and all(map(_is_school, (*mine, *theirs)))
    return None if not is_plain or _SHARED_OTHERWISE.search(said) or _is_of_a_profession(said) else False


def _names(pattern: re.Pattern[str], said: str) -> list[str]:
    """The names that follow a subject and its verb, up to where the clause goes on."""
    names = [proper_name(_END.sub("", found["name"]).rstrip(".")) for found in pattern.finditer(said)]
    return [name for name in names if _is_named(name)]


def _is_school(name: str) -> bool:
    return any(
        FLAGS.get(fold(word), 0) & (SCHOOL | KNOWN_SCHOOL) or fold(word) == "state" for word in name.split()
    )


def _is_named(name: str) -> bool:
    """Whether words name an institution: "University of Iowa", but not "my college"."""
    return name != name.lower() and fold(name.split(maxsplit=1)[0]) not in _VAGUE


def _is_of_a_profession(said: str) -> bool:
    return any(FLAGS.get(token.norm, 0) & PROFESSION for token in tokenize(said))
