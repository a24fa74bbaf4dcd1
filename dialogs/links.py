"""Takes the links out of a text: they may carry what opens an invitation, and nothing follows them.

Of a link only `linkedin.com/in/<slug>` stays, which names a profile and opens nothing.
"""

from __future__ import annotations

import re
from typing import Final

from dialogs.facts.lexicon import FLAGS, NAME, WORD
from dialogs.model import utf16_length

_LINK: Final = re.compile(
    r"(?:https?://|mailto:|www\.)\S*"
    r"|(?<![\w@.])(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}/\S*"
    r"|(?<!\S)\S*(?:midToken|sharedKey|authToken|midSig|otpToken|trkEmail|lipi|eid)=\S*"
    r"|(?<!\S)(?=\S{0,400}[=%&])\S{40,}",
    re.IGNORECASE,
)
"""A link; also a piece of one, cut off where a mail was wrapped."""

_PROFILE: Final = re.compile(r"linkedin\.com/(?:[\w-]+/)?in/([\w%-]{1,100})", re.IGNORECASE)
_KEPT: Final = re.compile(r"linkedin\.com/in/([\w%-]+)")
_LONGEST_NAME: Final = 3


def without_links(text: str) -> str:
    """A text of the same length, counted as Telegram counts, with blanks where there was a link.

    A link to a profile stays as `linkedin.com/in/<slug>`, without what leads up to it and its query.
    """
    return _LINK.sub(_blanked, text)


def _blanked(link: re.Match[str]) -> str:
    found = _PROFILE.search(link[0])
    kept = f"linkedin.com/in/{found[1].lower()}" if found else ""
    return kept + " " * (utf16_length(link[0]) - len(kept))


def with_names(text: str) -> tuple[str, str]:
    """A text that `without_links` gave, without its profiles, and the first name that one of them gives.

    A slug is a hint at a name only where it plainly is one: "marcus-webb-1a2b3c", but not "growth-mark".
    """
    names = (_name_of(slug) for slug in _KEPT.findall(text))
    return _KEPT.sub(" ", text), next(filter(None, names), "")


def _name_of(slug: str) -> str:
    parts = slug.lower().split("-")
    while len(parts) > 1 and not parts[-1].isalpha():
        parts.pop()
    flags = [FLAGS.get(part, 0) for part in parts]
    is_name = flags[0] & NAME and not (flags[0] & WORD and any(flag & WORD for flag in flags[1:]))
    if not is_name or len(parts) > _LONGEST_NAME or not all(map(str.isalpha, parts)):
        return ""
    return " ".join(part.capitalize() for part in parts)
