"""Names each signal in plain words, and quotes the person's own."""

from __future__ import annotations

from typing import Final

from dialogs.model import Judgement, Lead, Reason, Signal, WarningSign

QUOTE_LENGTH: Final = 90
"""The most characters of one's own words that are quoted back: about two lines on a phone."""

SHARED_KINDS: Final[dict[str, str]] = {
    "school": "a school",
    "employer": "an employer",
    "organisation": "an organisation",
    "program": "a program",
    "profession": "a profession",
}

TERMS: Final[dict[Signal, str]] = {
    Reason.MET_PROFESSIONALLY: "a meeting at work or an event",
    Reason.SHARED_INVOLVEMENT: "something you both were part of",
    Reason.ALREADY_KNOW: "someone you know",
    Lead.MUTUAL_CONNECTION: "people in common",
    Lead.COMMON_INTEREST: "a field or interest in common",
    Lead.OPPORTUNITY: "a possible opportunity",
    Lead.MET_SOCIALLY: "a private meeting",
    Lead.SAME_PLACE: "the same place",
    WarningSign.SALES_PITCH: "a sales pitch",
    WarningSign.SCAM: "signs of a scam",
    WarningSign.FAKE_PROFILE: "a profile that looks fake",
    WarningSign.UNPROFESSIONAL: "an approach that isn't professional",
}


def quoted(words: str) -> str:
    """The words in quotation marks on one line, shortened at a word's end where they are long."""
    flat = " ".join(words.split()).strip('"“”„ ')
    if len(flat) > QUOTE_LENGTH:
        flat = flat[:QUOTE_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:.–-") + " …"
    return f"“{flat}”" if flat else ""


def with_words(text: str, judgement: Judgement, signal: Signal) -> str:
    """The text, and the person's words behind the signal after a colon where there are any."""
    quote = quoted(judgement.evidence.get(signal, ""))
    return f"{text}: {quote}" if quote else text


def signals_of(judgement: Judgement) -> tuple[Signal, ...]:
    """All signals of a judgement: reasons, then leads, then warning signs."""
    return (*judgement.reasons, *judgement.leads, *judgement.warnings)


def term(signal: Signal, judgement: Judgement) -> str:
    """The signal in plain words; a shared involvement by its kind where that is known."""
    kind = SHARED_KINDS.get(judgement.facts.shared_kind or "")
    if signal is Reason.SHARED_INVOLVEMENT and kind:
        return f"{kind} in common"
    return TERMS[signal]


def listed(words: list[str], last: str) -> str:
    """The words as an English list, with `last` (and, or) before the final one."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {last} {words[-1]}"
