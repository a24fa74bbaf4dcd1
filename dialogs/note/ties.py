"""Reads out of a person's own words what somebody whom they know is to them: “my old drama teacher”."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from dialogs.english import indefinite


class Bond(StrEnum):
    """What a word for somebody known is said with: “my old boss”, “an old colleague”, “family”."""

    MINE = "my"
    ONE_OF = "one of several"
    FRIEND = "friend"
    FAMILY = "family"


_WORDS: Final[dict[Bond, str]] = {
    Bond.MINE: """
        teacher professor lecturer tutor instructor coach mentor boss manager supervisor headteacher
        headmaster headmistress principal trainer sergeant captain skipper foreman flatmate
        roommate housemate
        """,
    Bond.ONE_OF: """
        colleague coworker co-worker workmate classmate schoolmate coursemate teammate batchmate labmate
        shipmate neighbour neighbor client customer student pupil trainee apprentice
        """,
    Bond.FRIEND: "friend",
    Bond.FAMILY: """
        mother father mum mom dad sister brother daughter son cousin aunt aunty auntie uncle niece nephew gran
        granny grandma grandmother granda grandad granddad grandpa grandfather granddaughter grandson
        mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law godmother
        godfather godson goddaughter stepmother stepfather stepmum stepdad stepbrother stepsister
        """,
}
_BONDS: Final = {word: bond for bond, words in _WORDS.items() for word in words.split()}
_NOUN: Final = "|".join(sorted(_BONDS, key=lambda word: (-len(word), word)))
_SUBJECTS: Final = (
    "drama|maths|math|english|french|history|science|music|piano|art|school|chemistry|physics|biology|"
    "geography|swimming|driving|dance|football|year|form|class|lab|project|line|shift|team|store|office"
)
_CALLED: Final = re.compile(
    r"(?<!\bof )(?<!\bto )(?<!\bby )(?<!\bwith )(?<!\bfor )(?<!\bvia )(?<!\bfrom )(?<!\bthan )(?<!\bthrough )"
    r"\b(?:my|our) (?P<how>(?:(?:own|dear|very|old|former|ex|first|late|best|good|oldest|closest|great|"
    r"current|new|long-time|longtime|favourite|favorite)[ -])*)"
    rf"(?P<topic>(?:{_SUBJECTS}) )?(?P<noun>(?:{_NOUN})|(?:step|ex)-?(?:{_NOUN})|lab partner)"
    r"(?: in law)?\b(?!['’-]|s\b| (?:says|said|told|thinks|knows|introduced|recommended|gave|sent me|"
    r"and (?:i|me)\b))",
    re.IGNORECASE,
)
_PAST: Final = re.compile(r"\b(?:old|former|ex|first)\b", re.IGNORECASE)
_WORKED: Final = re.compile(
    r"\bwe(?:'ve| have)? (?:both )?worked (?:\w+ ){0,3}together\b|"
    r"\bworked (?:alongside|beside|under|with) (?:him|her|them)\b|"
    r"\bshared (?:a|an|the same|one) (?:desk|office|bench|cab|shift)\b",
    re.IGNORECASE,
)
_TAUGHT: Final = re.compile(r"^(?:(?:he|she|they|who) )?(?:once )?taught me\b", re.IGNORECASE)


def tie_of(words: str) -> str:
    """What somebody known is to the person, as it follows “good to see”; empty where that is not said."""
    found = _CALLED.search(words)
    if found:
        return _called(found)
    if _WORKED.search(words):
        return "an old colleague"
    return "an old teacher of mine" if _TAUGHT.search(words) else ""


def _called(found: re.Match[str]) -> str:
    how, noun = found["how"].lower(), found["noun"].lower()
    bare = re.sub(r"^ex-?", "", noun)
    bond = _BONDS.get(re.sub(r"^step-?", "", bare), Bond.MINE)
    if bond is Bond.FAMILY:
        return "family"
    is_past = noun != bare or bool(_PAST.search(how))
    if bond is Bond.FRIEND:
        return "an old friend" if is_past or "long" in how else "a good friend"
    first = "first " if "first" in how and bond is Bond.MINE else "old " if is_past else ""
    called = f"{first}{(found['topic'] or '').lower()}{bare}".replace("english", "English")
    called = called.replace("french", "French")
    return f"my {called}" if bond is Bond.MINE else indefinite(called)


def is_of_a_place(tie: str) -> bool:
    """Whether a tie is one of work or school, which goes with where it was: “my old boss from Lidl”."""
    return bool(tie) and tie != "family" and not tie.endswith(("friend", "neighbour", "neighbor"))
